// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/day/day_lines.h"

#include <algorithm>

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>
#include <QWheelEvent>

#include "core/base/text.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"

using namespace Qt::StringLiterals;

namespace kith {

namespace {

constexpr int high = 40;  // rows of two lines
constexpr int spot = 28;  // an action's sign
constexpr int inBox = 10; // beside the words of a named action

int textWidth(const QFont &font, const QString &text)
{
    return QFontMetrics(font).horizontalAdvance(text);
}

} // namespace

void DayLineModel::setLines(std::vector<DayLine> lines)
{
    beginResetModel();
    m_lines = std::move(lines);
    endResetModel();
}

int DayLineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

QVariant DayLineModel::data(const QModelIndex &index, int role) const
{
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    const DayLine &line = m_lines[size_t(index.row())];
    QStringList parts{line.who, line.beside, line.what, line.amount, line.state};
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

DayLines::DayLines(Style style, QWidget *parent) : QListView(parent), m_style(style), m_model(new DayLineModel(this))
{
    setModel(m_model);
    setItemDelegate(new DayLineDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setUniformItemSizes(true);
    setMouseTracking(true);
    setFocusPolicy(Qt::NoFocus); // until there is a line
    setTabKeyNavigation(false);
    viewport()->setAutoFillBackground(false);
}

int DayLines::rowHeight() const
{
    return m_style == Style::OneLine ? metrics::row : high;
}

QSize DayLines::sizeHint() const
{
    return {400, rowHeight() * m_model->rowCount()};
}

void DayLines::setLines(std::vector<DayLine> lines)
{
    // The place stays: after "done" the next line is under the hand.
    const int row = currentIndex().row();
    const bool hadFocus = hasFocus();
    m_hovered = QModelIndex();
    m_model->setLines(std::move(lines));
    if (row >= 0 && hadFocus)
        setCurrentIndex(m_model->index(std::min(row, m_model->rowCount() - 1), 0));
    setFocusPolicy(m_model->rowCount() > 0 ? Qt::StrongFocus : Qt::NoFocus);
    updateGeometry();
}

QString DayLines::nameOf(LineAction action)
{
    switch (action) {
    case LineAction::Call:
        return tr("Call");
    case LineAction::Mail:
        return tr("Write");
    case LineAction::Done:
        return tr("Done");
    case LineAction::Later:
        return tr("+1 day");
    case LineAction::Open:
        return tr("Open");
    }
    return {};
}

QString DayLines::iconOf(LineAction action)
{
    switch (action) {
    case LineAction::Call:
        return u"phone"_s;
    case LineAction::Mail:
        return u"mail"_s;
    case LineAction::Done:
        return u"check"_s;
    case LineAction::Later:
        return {};
    case LineAction::Open:
        return u"open"_s;
    }
    return {};
}

bool DayLines::isWide(const QModelIndex &index) const
{
    if (m_style != Style::OneLine)
        return false;
    return m_hovered.isValid() ? m_hovered == index : hasFocus() && currentIndex() == index;
}

std::vector<DayLines::Spot> DayLines::spots(const QRect &row, const DayLine &line, bool isWide) const
{
    std::vector<Spot> list;
    const QFont small = kith::font(TypeSize::Small);
    int right = row.right() - metrics::tight;
    for (auto action = line.actions.rbegin(); action != line.actions.rend(); ++action) {
        int width = spot;
        const QString name = nameOf(*action);
        if (isWide)
            width = textWidth(small, name) + 2 * inBox +
                    (iconOf(*action).isEmpty() || *action == LineAction::Open ? 0 : metrics::icon + 6);
        else if (*action == LineAction::Later)
            width = textWidth(small, name) + 2 * inBox;
        const int height = isWide ? metrics::smallControl : spot;
        list.push_back({*action, QRect(right - width + 1, row.center().y() - height / 2 + 1, width, height)});
        right -= width + (isWide ? 4 : 4);
    }
    std::ranges::reverse(list);
    return list;
}

LineAction DayLines::hoveredAction(bool &isAny) const
{
    isAny = false;
    if (!m_hovered.isValid())
        return LineAction::Open;
    for (const Spot &each : spots(visualRect(m_hovered), m_model->line(m_hovered.row()), isWide(m_hovered))) {
        if (each.where.contains(m_pointer)) {
            isAny = true;
            return each.action;
        }
    }
    return LineAction::Open;
}

void DayLines::act(const QModelIndex &index, LineAction action)
{
    if (!index.isValid())
        return;
    const DayLine &line = m_model->line(index.row());
    if (std::ranges::find(line.actions, action) != line.actions.end())
        emit acted(line.key, action);
}

void DayLines::mouseMoveEvent(QMouseEvent *event)
{
    m_pointer = event->position().toPoint();
    const QModelIndex now = indexAt(m_pointer);
    if (now != m_hovered) {
        m_hovered = now;
        viewport()->update();
    }
    bool isAny = false;
    hoveredAction(isAny);
    viewport()->setCursor(isAny ? Qt::PointingHandCursor : Qt::ArrowCursor);
    viewport()->update();
}

void DayLines::leaveEvent(QEvent *event)
{
    m_hovered = QModelIndex();
    viewport()->update();
    QListView::leaveEvent(event);
}

void DayLines::mouseReleaseEvent(QMouseEvent *event)
{
    QListView::mouseReleaseEvent(event);
    if (event->button() != Qt::LeftButton)
        return;
    m_pointer = event->position().toPoint();
    m_hovered = indexAt(m_pointer);
    if (!m_hovered.isValid())
        return;
    const QModelIndex index = m_hovered;
    bool isAny = false;
    const LineAction action = hoveredAction(isAny);
    act(index, isAny ? action : LineAction::Open);
}

void DayLines::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex index = currentIndex();
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return act(index, LineAction::Open);
    case Qt::Key_Space:
        return act(index, LineAction::Done);
    case Qt::Key_Plus:
        return act(index, LineAction::Later);
    case Qt::Key_C:
        return act(index, LineAction::Call);
    case Qt::Key_W:
        return act(index, LineAction::Mail);
    case Qt::Key_Up:
    case Qt::Key_Down: {
        // Out of this list into the next one.
        const int row = index.row() + (event->key() == Qt::Key_Down ? 1 : -1);
        if (row < 0 || row >= m_model->rowCount()) {
            focusNextPrevChild(event->key() == Qt::Key_Down);
            return;
        }
        break;
    }
    default:
        break;
    }
    QListView::keyPressEvent(event);
    viewport()->update();
}

void DayLines::wheelEvent(QWheelEvent *event)
{
    event->ignore(); // the page scrolls
}

void DayLines::focusInEvent(QFocusEvent *event)
{
    if (!currentIndex().isValid() && m_model->rowCount() > 0)
        setCurrentIndex(m_model->index(event->reason() == Qt::BacktabFocusReason ? m_model->rowCount() - 1 : 0, 0));
    QListView::focusInEvent(event);
}

bool DayLines::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const QModelIndex index = indexAt(help->pos());
        QString tip;
        if (index.isValid()) {
            tip = m_model->data(index, Qt::DisplayRole).toString();
            for (const Spot &each : spots(visualRect(index), m_model->line(index.row()), isWide(index))) {
                if (each.where.contains(help->pos()))
                    tip = nameOf(each.action);
            }
        }
        QToolTip::showText(help->globalPos(), tip, this);
        return true;
    }
    return QListView::viewportEvent(event);
}

QSize DayLineDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {160, m_view->rowHeight()};
}

void DayLineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const DayLine &line = m_view->lines().line(index.row());
    const bool isWide = m_view->isWide(index);
    const bool isCurrent = m_view->hasFocus() && m_view->currentIndex() == index;
    const QRect row = option.rect;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (isWide || isCurrent)
        painter->fillRect(row, colour(Token::AccentSoft));
    painter->setPen(colour(Token::Line));
    if (index.row() > 0)
        painter->drawLine(row.topLeft(), row.topRight());
    if (isCurrent)
        painter->fillRect(QRect(row.left(), row.top(), 3, row.height()), colour(Token::Accent));

    const auto spots = m_view->spots(row, line, isWide);
    bool isAny = false;
    const LineAction hovered = m_view->hoveredAction(isAny);
    const QFont small = font(TypeSize::Small);
    painter->setFont(small);
    for (const DayLines::Spot &each : spots) {
        const bool isHot = isAny && isWide && hovered == each.action;
        if (isWide) {
            painter->setPen(colour(isHot ? Token::Accent : Token::Line));
            painter->setBrush(colour(Token::Surface));
            painter->drawRoundedRect(QRectF(each.where).adjusted(0.5, 0.5, -0.5, -0.5), metrics::radius,
                                     metrics::radius);
            QRect inner = each.where.adjusted(inBox, 0, -inBox, 0);
            const QString sign = each.action == LineAction::Open ? QString() : DayLines::iconOf(each.action);
            if (!sign.isEmpty()) {
                paintIcon(*painter, QRect(inner.left() - 2, inner.top(), metrics::icon, inner.height()), sign,
                          colour(Token::Text));
                inner.setLeft(inner.left() + metrics::icon + 4);
            }
            painter->setPen(colour(Token::Text));
            painter->drawText(inner, Qt::AlignCenter, DayLines::nameOf(each.action));
        } else if (const QString sign = DayLines::iconOf(each.action); !sign.isEmpty()) {
            paintIcon(*painter,
                      QRect(each.where.center().x() - 7, each.where.top(), metrics::icon, each.where.height()), sign,
                      colour(Token::Secondary));
        } else {
            painter->setPen(colour(Token::Secondary));
            painter->drawText(each.where, Qt::AlignCenter, DayLines::nameOf(each.action));
        }
    }
    const int right = (spots.empty() ? row.right() : spots.front().where.left()) - metrics::gap;
    if (m_view->style() == DayLines::Style::OneLine)
        paintOneLine(*painter, row, line, right);
    else
        paintTwoLines(*painter, row, line, right);
    painter->restore();
}

namespace {

void drawCut(QPainter &painter, const QRect &where, const QString &text, const QFont &font, Token token,
             Qt::Alignment alignment = Qt::AlignLeft)
{
    painter.setFont(font);
    painter.setPen(colour(token));
    painter.drawText(where, int(alignment | Qt::AlignVCenter), oneLine(text, font, where.width()));
}

QFont nameFont(const QString &name)
{
    QFont bold = font(TypeSize::Body);
    if (!hasHan(name))
        bold.setWeight(QFont::DemiBold);
    return bold;
}

} // namespace

void DayLineDelegate::paintOneLine(QPainter &painter, const QRect &row, const DayLine &line, int right) const
{
    const QFont body = font(TypeSize::Body), small = font(TypeSize::Small), bold = nameFont(line.who);
    int left = row.left() + metrics::pad;
    paintIcon(painter, QRect(left, row.top(), metrics::icon, row.height()), line.icon, colour(Token::Secondary));
    left += metrics::icon + metrics::tight;
    const int whole = row.width();
    const int whoEnd = row.left() + std::max(200, whole * 23 / 100);
    const int stateAt = std::max(row.left() + whole * 45 / 100, std::min(row.left() + whole * 65 / 100, right - 132));

    const int nameWidth = std::min(textWidth(bold, line.who), whoEnd - left - metrics::tight);
    drawCut(painter, {left, row.top(), nameWidth + 1, row.height()}, line.who, bold, Token::Text);
    const int besideAt = left + nameWidth + metrics::tight;
    if (whoEnd - metrics::gap - besideAt > 28)
        drawCut(painter, {besideAt, row.top(), whoEnd - metrics::gap - besideAt, row.height()}, line.beside, small,
                Token::Secondary);
    drawCut(painter, {whoEnd, row.top(), stateAt - whoEnd - metrics::gap, row.height()}, line.what, body, Token::Text);
    const QRectF square(stateAt, row.center().y() - 5.5, 12, 12);
    paintMark(painter, square, line.mark, colour(line.tone));
    drawCut(painter, {stateAt + 18, row.top(), right - stateAt - 18, row.height()}, line.state, body, line.tone);
}

void DayLineDelegate::paintTwoLines(QPainter &painter, const QRect &row, const DayLine &line, int right) const
{
    const QFont body = font(TypeSize::Body), small = font(TypeSize::Small);
    const int left = row.left() + metrics::pad;
    const int half = row.height() / 2;
    const int amount = textWidth(body, line.amount) + 2;
    drawCut(painter, {right - amount, row.top() + 2, amount, half}, line.amount, body, Token::Text, Qt::AlignRight);
    drawCut(painter, {left, row.top() + 2, right - amount - metrics::tight - left, half}, line.who, body, Token::Text);
    drawCut(painter, {left, row.top() + half - 1, right - left, half}, line.what, small, Token::Secondary);
}

} // namespace kith
