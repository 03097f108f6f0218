// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/board_view.h"

#include <algorithm>

#include <QAccessible>
#include <QApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

#include "core/base/text.h"
#include "ui/board/board_paint.h"
#include "ui/theme/theme.h"

using namespace Qt::StringLiterals;

namespace kith {

namespace {

constexpr int leastColumn = 172;
constexpr int between = 8;
constexpr int headHeight = 52;
constexpr int cardGap = 7;
constexpr int dropHeight = 44;

} // namespace

BoardView::BoardView(Store &store, QWidget *parent) : QAbstractScrollArea(parent), m_store(&store)
{
    setObjectName(u"board"_s);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setMouseTracking(true);
}

void BoardView::setBoard(Board board)
{
    if (m_isDragging) {
        m_waiting = std::move(board);
        return;
    }
    const RecordId kept = currentId();
    const Place was = m_current;
    m_board = std::move(board);
    layOut();
    // The card stays chosen wherever it went; when it left the board, its neighbour is.
    m_current = {};
    for (size_t column = 0; kept && column < m_board.columns.size(); ++column) {
        const auto &cards = m_board.columns[column].cards;
        const auto found = std::ranges::find(cards, kept, &BoardCard::id);
        if (found != cards.end())
            m_current = {int(column), int(found - cards.begin())};
    }
    if (!m_current.isCard() && was.isCard() && was.column < int(m_board.columns.size())) {
        const int count = int(m_board.columns[size_t(was.column)].cards.size());
        m_current = {was.column, std::min(was.card, count - 1)};
    }
    m_pressed = {};
    m_isDragging = false;
    viewport()->update();
}

void BoardView::moveCard(RecordId id, RecordId stage)
{
    const auto to = std::ranges::find(m_board.columns, stage, &BoardColumn::stage);
    if (to == m_board.columns.end())
        return;
    for (BoardColumn &from : m_board.columns) {
        const auto found = std::ranges::find(from.cards, id, &BoardCard::id);
        if (found == from.cards.end())
            continue;
        BoardCard card = std::move(*found);
        from.cards.erase(found);
        from.amount -= card.amount;
        to->amount += card.amount;
        const auto place = to->kind == "won"_L1
                               ? to->cards.begin()
                               : std::ranges::lower_bound(to->cards, card.amount, std::greater<>(), &BoardCard::amount);
        const auto now = to->cards.insert(place, std::move(card));
        m_current = {int(to - m_board.columns.begin()), int(now - to->cards.begin())};
        break;
    }
    layOut();
    viewport()->update();
}

void BoardView::layOut()
{
    m_tops.clear();
    m_scroll.resize(m_board.columns.size());
    for (const BoardColumn &column : m_board.columns) {
        std::vector<int> tops;
        tops.reserve(column.cards.size() + 1);
        int top = 0;
        for (const BoardCard &card : column.cards) {
            tops.push_back(top);
            top += cardHeight(card, column.kind == "won"_L1) + cardGap;
        }
        tops.push_back(top);
        m_tops.push_back(std::move(tops));
    }
    const int needed = int(m_board.columns.size()) * (leastColumn + between);
    horizontalScrollBar()->setRange(0, std::max(0, needed - viewport()->width()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    for (size_t column = 0; column < m_scroll.size(); ++column)
        scrollColumn(int(column), 0);
}

int BoardView::columnWidth() const
{
    const int count = std::max(1, int(m_board.columns.size()));
    return std::max(leastColumn, (viewport()->width() + between) / count - between);
}

QRect BoardView::columnRect(int column) const
{
    const int width = columnWidth();
    return {column * (width + between) - horizontalScrollBar()->value(), 0, width, viewport()->height()};
}

QRect BoardView::bodyRect(int column) const
{
    QRect body = columnRect(column).adjusted(8, headHeight, -8, -8);
    if (m_board.columns[size_t(column)].kind == "won"_L1)
        body.setBottom(body.bottom() - 2 * dropHeight - 2 * cardGap);
    return body;
}

QRect BoardView::lostRect() const
{
    const QRect column = columnRect(int(m_board.columns.size()) - 1);
    return {column.left() + 8, column.bottom() - dropHeight - 7, column.width() - 16, dropHeight};
}

int BoardView::contentHeight(int column) const
{
    return m_tops[size_t(column)].back();
}

void BoardView::scrollColumn(int column, int by)
{
    int &at = m_scroll[size_t(column)];
    at = std::clamp(at + by, 0, std::max(0, contentHeight(column) - bodyRect(column).height()));
    viewport()->update();
}

QRect BoardView::cardRect(Place place) const
{
    if (!place.isCard())
        return {};
    const QRect body = bodyRect(place.column);
    const std::vector<int> &tops = m_tops[size_t(place.column)];
    const int top = tops[size_t(place.card)];
    return {body.left(), body.top() + top - m_scroll[size_t(place.column)], body.width(),
            tops[size_t(place.card) + 1] - top - cardGap};
}

BoardView::Place BoardView::placeAt(const QPoint &point) const
{
    for (int column = 0; column < int(m_board.columns.size()); ++column) {
        if (point.x() < columnRect(column).left() || point.x() > columnRect(column).right())
            continue;
        Place place{column, -1};
        const QRect body = bodyRect(column);
        if (body.contains(point)) {
            const std::vector<int> &tops = m_tops[size_t(column)];
            const int y = point.y() - body.top() + m_scroll[size_t(column)];
            const auto after = std::upper_bound(tops.begin(), tops.end(), y);
            const int card = int(after - tops.begin()) - 1;
            if (card >= 0 && card < int(tops.size()) - 1 && cardRect({column, card}).contains(point))
                place.card = card;
        }
        return place;
    }
    return {};
}

RecordId BoardView::currentId() const
{
    return m_current.isCard() && m_current.column < int(m_board.columns.size()) &&
                   m_current.card < int(m_board.columns[size_t(m_current.column)].cards.size())
               ? card(m_current).id
               : 0;
}

QString BoardView::words(const BoardCard &card) const
{
    QStringList parts{card.who, card.name, formatMoney(Money{card.amount}, m_store->currency()),
                      nextStepOf(*m_store, card).words};
    if (card.isStalled())
        parts << stalledWords(card);
    return parts.join(u", "_s);
}

void BoardView::setCurrent(Place place)
{
    if (place.column < 0 || place.column >= int(m_board.columns.size()))
        return;
    const int count = int(m_board.columns[size_t(place.column)].cards.size());
    place.card = std::min(place.card, count - 1);
    m_current = place;
    if (place.isCard()) {
        reveal(place);
        setAccessibleDescription(words(card(place)));
        QAccessibleEvent event(this, QAccessible::DescriptionChanged);
        QAccessible::updateAccessibility(&event);
    }
    viewport()->update();
}

void BoardView::reveal(Place place)
{
    const QRect body = bodyRect(place.column), where = cardRect(place);
    if (where.top() < body.top())
        scrollColumn(place.column, where.top() - body.top());
    else if (where.bottom() > body.bottom())
        scrollColumn(place.column, where.bottom() - body.bottom());
    const QRect column = columnRect(place.column);
    if (column.left() < 0 || column.right() > viewport()->width())
        horizontalScrollBar()->setValue(place.column * (columnWidth() + between));
}

void BoardView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipRect(event->rect());
    for (int column = 0; column < int(m_board.columns.size()); ++column) {
        if (columnRect(column).intersects(event->rect()))
            paintColumn(painter, column);
    }
    if (m_isDragging && m_pressed.isCard()) {
        QRect lifted = cardRect(m_pressed);
        lifted.moveTopLeft(m_pointer - m_grip);
        paintBoardCard(painter, lifted, *m_store, card(m_pressed), {true, true, false});
    }
}

void BoardView::paintColumn(QPainter &painter, int column)
{
    const QRect whole = columnRect(column);
    const BoardColumn &content = m_board.columns[size_t(column)];
    const bool isTarget = m_isDragging && m_target.column == column && !m_targetsLost && m_pressed.column != column;
    painter.setPen(isTarget ? QPen(colour(Token::Accent), 1.5) : Qt::NoPen);
    painter.setBrush(colour(isTarget ? Token::AccentSoft : Token::Raised));
    painter.drawRoundedRect(QRectF(whole).adjusted(1, 1, -1, -1), metrics::cardRadius, metrics::cardRadius);
    paintBoardHead(painter, QRect(whole.left(), 0, whole.width(), headHeight), *m_store, content);

    const QRect body = bodyRect(column);
    painter.save();
    painter.setClipRect(body.adjusted(-2, 0, 2, 2));
    const std::vector<int> &tops = m_tops[size_t(column)];
    const int scroll = m_scroll[size_t(column)];
    const auto first = std::upper_bound(tops.begin(), tops.end(), scroll);
    for (int i = std::max(0, int(first - tops.begin()) - 1); i < int(content.cards.size()); ++i) {
        const Place place{column, i};
        const QRect where = cardRect(place);
        if (where.top() > body.bottom())
            break;
        if (m_isDragging && place == m_pressed) {
            painter.setPen(QPen(colour(Token::Line), 1, Qt::DashLine));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(QRectF(where).adjusted(0.5, 0.5, -0.5, -0.5), metrics::cardRadius,
                                    metrics::cardRadius);
            continue;
        }
        paintBoardCard(painter, where, *m_store, content.cards[size_t(i)],
                       {place == m_current && hasFocus(), false, content.kind == "won"_L1});
    }
    painter.restore();
    // How far a long column is scrolled.
    if (const int high = contentHeight(column); high > body.height()) {
        const int length = std::max(24, body.height() * body.height() / high);
        const int top = body.top() + (body.height() - length) * scroll / std::max(1, high - body.height());
        painter.fillRect(QRect(whole.right() - 5, top, 3, length), colour(Token::Line));
    }
    if (content.kind == "won"_L1) {
        QRect lost = lostRect(), won = lost.translated(0, -dropHeight - cardGap);
        paintDropPlace(painter, won, u"good"_s, tr("Drop here: won"), isTarget);
        paintDropPlace(painter, lost, u"blocked"_s, tr("Drop here: lost"), m_isDragging && m_targetsLost);
    }
}

void BoardView::resizeEvent(QResizeEvent *)
{
    layOut();
    if (m_current.isCard())
        reveal(m_current);
}

void BoardView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_pressedAt = event->position().toPoint();
    m_pressed = placeAt(m_pressedAt);
    if (m_pressed.isCard()) {
        m_grip = m_pressedAt - cardRect(m_pressed).topLeft();
        setCurrent(m_pressed);
    }
}

void BoardView::mouseMoveEvent(QMouseEvent *event)
{
    m_pointer = event->position().toPoint();
    const bool canDrag = m_pressed.isCard() && event->buttons().testFlag(Qt::LeftButton);
    if (canDrag && !m_isDragging)
        m_isDragging = (m_pointer - m_pressedAt).manhattanLength() >= QApplication::startDragDistance();
    if (!m_isDragging) {
        viewport()->setCursor(placeAt(m_pointer).isCard() ? Qt::OpenHandCursor : Qt::ArrowCursor);
        return;
    }
    viewport()->setCursor(Qt::ClosedHandCursor);
    m_target = placeAt(m_pointer);
    m_targetsLost = m_board.lostStage && lostRect().contains(m_pointer);
    viewport()->update();
}

void BoardView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !m_isDragging) {
        m_pressed = {};
        return;
    }
    dropAt(event->position().toPoint());
}

void BoardView::dropAt(const QPoint &point)
{
    const Place from = m_pressed;
    const Place to = placeAt(point);
    const bool isLost = m_board.lostStage && lostRect().contains(point);
    const RecordId id = card(from).id;
    m_isDragging = false;
    m_pressed = {};
    m_targetsLost = false;
    viewport()->setCursor(Qt::ArrowCursor);
    viewport()->update();
    if (m_waiting)
        setBoard(*std::exchange(m_waiting, std::nullopt));
    if (isLost)
        emit moved(id, m_board.lostStage, true);
    else if (to.column >= 0 && to.column != from.column)
        emit moved(id, m_board.columns[size_t(to.column)].stage, false);
}

void BoardView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (const Place place = placeAt(event->position().toPoint()); place.isCard())
        emit opened(card(place).id);
}

void BoardView::wheelEvent(QWheelEvent *event)
{
    const Place place = placeAt(event->position().toPoint());
    if (event->modifiers().testFlag(Qt::ShiftModifier) || place.column < 0)
        QAbstractScrollArea::wheelEvent(event);
    else
        scrollColumn(place.column, -event->angleDelta().y());
    event->accept();
}

void BoardView::moveBy(int columns)
{
    if (!m_current.isCard())
        return;
    const int to = m_current.column + columns;
    if (to >= 0 && to < int(m_board.columns.size()))
        emit moved(card(m_current).id, m_board.columns[size_t(to)].stage, false);
}

void BoardView::keyPressEvent(QKeyEvent *event)
{
    const bool moves = event->modifiers().testFlag(Qt::ControlModifier);
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right: {
        const int step = event->key() == Qt::Key_Left ? -1 : 1;
        if (moves)
            return moveBy(step);
        for (int to = m_current.column + step; to >= 0 && to < int(m_board.columns.size()); to += step) {
            if (!m_board.columns[size_t(to)].cards.empty())
                return setCurrent({to, std::max(0, m_current.card)});
        }
        return;
    }
    case Qt::Key_Up:
    case Qt::Key_Down:
        return setCurrent({m_current.column, std::max(0, m_current.card + (event->key() == Qt::Key_Up ? -1 : 1))});
    case Qt::Key_Home:
        return setCurrent({m_current.column, 0});
    case Qt::Key_End:
        return setCurrent({m_current.column, std::numeric_limits<int>::max()});
    case Qt::Key_PageUp:
    case Qt::Key_PageDown: {
        const int page = std::max(1, viewport()->height() / 100 - 1);
        return setCurrent(
            {m_current.column, std::max(0, m_current.card + (event->key() == Qt::Key_PageUp ? -page : page))});
    }
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (const RecordId id = currentId())
            emit opened(id);
        return;
    case Qt::Key_Delete:
        if (const RecordId id = currentId(); id && m_board.lostStage)
            emit moved(id, m_board.lostStage, true);
        return;
    case Qt::Key_Escape:
        if (m_isDragging) {
            m_isDragging = false;
            m_pressed = {};
            viewport()->update();
            return;
        }
        break;
    default:
        break;
    }
    QAbstractScrollArea::keyPressEvent(event);
}

void BoardView::focusInEvent(QFocusEvent *event)
{
    for (int column = 0; !m_current.isCard() && column < int(m_board.columns.size()); ++column) {
        if (!m_board.columns[size_t(column)].cards.empty())
            setCurrent({column, 0});
    }
    viewport()->update();
    QAbstractScrollArea::focusInEvent(event);
}

void BoardView::focusOutEvent(QFocusEvent *event)
{
    viewport()->update();
    QAbstractScrollArea::focusOutEvent(event);
}

// What the sums over a column mean.
QString BoardView::columnHelp(const QPoint &point) const
{
    for (int column = 0; column < int(m_board.columns.size()); ++column) {
        if (!columnRect(column).contains(point))
            continue;
        return m_board.columns[size_t(column)].kind == u"won"
                   ? tr("Won since the first of this month, by the day of closing.")
                   : tr("The amounts of all open opportunities in this stage; weighted: each times its probability.");
    }
    return {};
}

bool BoardView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const Place place = placeAt(help->pos());
        QToolTip::showText(help->globalPos(), place.isCard() ? words(card(place)) : columnHelp(help->pos()), this);
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

} // namespace kith
