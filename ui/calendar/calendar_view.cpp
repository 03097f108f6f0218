// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/calendar_view.h"

#include <algorithm>
#include <map>

#include <QApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

#include "core/base/language.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

using namespace Qt::StringLiterals;

namespace kith {

namespace {

constexpr int hourHeight = 44;
constexpr int headHeight = 28;
constexpr int hours = 52; // width of the column of hours
constexpr int line = 20;  // an entry of one line
constexpr int agendaRow = 32, agendaHead = 36;
constexpr int quarter = 15;
constexpr qint64 minuteLength = 60 * 1000;

QLocale spoken()
{
    return currentLanguage() == Language::Chinese ? QLocale(QLocale::Chinese, QLocale::China)
                                                  : QLocale(QLocale::English);
}

QString clock(int minute)
{
    return u"%1:%2"_s.arg(minute / 60, 2, 10, QLatin1Char('0')).arg(minute % 60, 2, 10, QLatin1Char('0'));
}

} // namespace

CalendarView::CalendarView(Store &store, QWidget *parent)
    : QAbstractScrollArea(parent), m_store(&store), m_day(store.today())
{
    setObjectName(u"calendar"_s);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setMouseTracking(true);
    verticalScrollBar()->setSingleStep(hourHeight / 2);
}

Period CalendarView::shown() const
{
    switch (m_mode) {
    case Mode::Day:
        return {m_day, m_day};
    case Mode::Week: {
        const Day monday = startOfStep(m_day, Step::Week);
        return {monday, monday.addDays(6)};
    }
    case Mode::Month: {
        const Day first = startOfStep(startOfStep(m_day, Step::Month), Step::Week);
        return {first, first.addDays(41)};
    }
    case Mode::Agenda:
        return {m_day, m_day.addDays(29)};
    }
    return {};
}

QString CalendarView::heading() const
{
    const Period days = shown();
    switch (m_mode) {
    case Mode::Day:
        return spoken().dayName(m_day.dayOfWeek()) + u' ' + dayLabel(m_day);
    case Mode::Month:
        return stepLabel(startOfStep(m_day, Step::Month), Step::Month);
    default:
        return dayLabel(days.from, false) + u" – "_s + dayLabel(days.to);
    }
}

void CalendarView::setMode(Mode mode)
{
    m_mode = mode;
    m_entries.clear();
    layOut();
    if (isTimed())
        verticalScrollBar()->setValue(8 * hourHeight);
    else
        verticalScrollBar()->setValue(0);
    emit rangeChanged();
}

void CalendarView::setDay(Day day)
{
    const Period before = shown();
    m_day = day;
    if (!(shown() == before)) {
        m_entries.clear();
        emit rangeChanged();
    }
    layOut();
}

void CalendarView::turn(int pages)
{
    setDay(m_mode == Mode::Day     ? m_day.addDays(pages)
           : m_mode == Mode::Week  ? m_day.addDays(7 * pages)
           : m_mode == Mode::Month ? m_day.addMonths(pages)
                                   : m_day.addDays(30 * pages));
}

void CalendarView::setEntries(std::vector<CalendarEntry> entries)
{
    m_entries = std::move(entries);
    m_isDragging = false;
    m_pressed = 0;
    layOut();
}

const CalendarEntry *CalendarView::current() const
{
    const auto found = std::ranges::find(m_entries, m_current, &CalendarEntry::task);
    return found == m_entries.end() ? nullptr : &*found;
}

int CalendarView::top() const
{
    return headHeight + (m_allDayRows > 0 ? m_allDayRows * (line + 2) + 4 : 0);
}

int CalendarView::yOf(int minute) const
{
    return top() + minute * hourHeight / 60 - verticalScrollBar()->value();
}

QRect CalendarView::dayRect(Day day) const
{
    const int place = int(shown().from.daysTo(day));
    if (isTimed()) {
        if (place < 0 || place >= columns())
            return {};
        const int width = (viewport()->width() - hours) / columns();
        return {hours + place * width, 0, width, viewport()->height()};
    }
    if (m_mode != Mode::Month || place < 0 || place >= 42)
        return {};
    const int width = viewport()->width() / 7, height = (viewport()->height() - headHeight) / 6;
    return {place % 7 * width, headHeight + place / 7 * height, width, height};
}

void CalendarView::layOut()
{
    m_boxes.clear();
    m_more.clear();
    m_allDayRows = 0;
    if (isTimed())
        layOutTimes();
    else if (m_mode == Mode::Month)
        layOutMonth();
    else
        layOutAgenda();
    viewport()->update();
}

void CalendarView::layOutTimes()
{
    std::map<Day, std::vector<size_t>> timed;
    std::map<Day, int> rows;
    for (const CalendarEntry &entry : m_entries)
        m_allDayRows = entry.allDay ? std::max(m_allDayRows, ++rows[entry.day]) : m_allDayRows;
    m_allDayRows = std::min(m_allDayRows, 5);
    rows.clear();
    for (size_t i = 0; i < m_entries.size(); ++i) {
        const CalendarEntry &entry = m_entries[i];
        const QRect column = dayRect(entry.day);
        if (column.isNull())
            continue;
        if (!entry.allDay) {
            timed[entry.day].push_back(i);
            continue;
        }
        const int row = rows[entry.day]++;
        if (row < m_allDayRows)
            m_boxes.push_back({i, {column.left() + 2, headHeight + row * (line + 2), column.width() - 4, line}});
    }
    verticalScrollBar()->setRange(0, std::max(0, 24 * hourHeight - (viewport()->height() - top())));
    verticalScrollBar()->setPageStep(viewport()->height());
    for (const auto &[day, list] : timed) {
        const QRect column = dayRect(day);
        // Entries that meet share the width: each group of neighbours by its own count.
        for (size_t first = 0; first < list.size();) {
            int end = m_entries[list[first]].minute + m_entries[list[first]].length;
            size_t last = first + 1;
            while (last < list.size() && m_entries[list[last]].minute < end) {
                end = std::max(end, m_entries[list[last]].minute + m_entries[list[last]].length);
                ++last;
            }
            const int count = int(last - first), width = (column.width() - 4) / count;
            for (size_t i = first; i < last; ++i) {
                const CalendarEntry &entry = m_entries[list[i]];
                m_boxes.push_back({list[i],
                                   {column.left() + 2 + int(i - first) * width, top() + entry.minute * hourHeight / 60,
                                    width - 2, std::max(line, entry.length * hourHeight / 60 - 2)}});
            }
            first = last;
        }
    }
}

void CalendarView::layOutMonth()
{
    verticalScrollBar()->setRange(0, 0);
    std::map<Day, int> rows;
    for (size_t i = 0; i < m_entries.size(); ++i) {
        const QRect cell = dayRect(m_entries[i].day);
        if (cell.isNull())
            continue;
        const int room = std::max(1, (cell.height() - 24) / (line + 2) - 1);
        const int row = rows[m_entries[i].day]++;
        if (row < room)
            m_boxes.push_back({i, {cell.left() + 3, cell.top() + 22 + row * (line + 2), cell.width() - 6, line}});
        else if (m_more.empty() || m_more.back().first != m_entries[i].day)
            m_more.emplace_back(m_entries[i].day, 1);
        else
            ++m_more.back().second;
    }
}

void CalendarView::layOutAgenda()
{
    int y = 0;
    Day last;
    for (size_t i = 0; i < m_entries.size(); ++i) {
        if (m_entries[i].day != last)
            y += agendaHead;
        last = m_entries[i].day;
        m_boxes.push_back({i, {0, y, viewport()->width(), agendaRow}});
        y += agendaRow;
    }
    verticalScrollBar()->setRange(0, std::max(0, y - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
}

QRect CalendarView::entryRect(RecordId task) const
{
    for (const Box &box : m_boxes) {
        const CalendarEntry &entry = m_entries[box.entry];
        if (entry.task == task)
            return m_mode == Mode::Month || (isTimed() && entry.allDay)
                       ? box.where
                       : box.where.translated(0, -verticalScrollBar()->value());
    }
    return {};
}

const CalendarView::Box *CalendarView::boxAt(const QPoint &point) const
{
    for (auto box = m_boxes.rbegin(); box != m_boxes.rend(); ++box) {
        const CalendarEntry &entry = m_entries[box->entry];
        if (isTimed() && !entry.allDay && point.y() < top())
            continue;
        if (entryRect(entry.task).contains(point))
            return &*box;
    }
    return nullptr;
}

Day CalendarView::dayAt(const QPoint &point) const
{
    if (m_mode == Mode::Agenda)
        return {};
    const Period days = shown();
    for (Day day = days.from; day <= days.to; day = day.addDays(1)) {
        if (dayRect(day).contains(point))
            return day;
    }
    return {};
}

std::optional<Instant> CalendarView::dropAt(const QPoint &point, const CalendarEntry &entry) const
{
    const Day day = dayAt(point);
    if (!day.isValid())
        return std::nullopt;
    const Instant midnight = startOf(day, m_store->zone());
    if (m_mode == Mode::Month || entry.allDay)
        return Instant{midnight.msecs + (entry.allDay ? 0 : entry.minute * minuteLength)};
    const int y = point.y() - m_grip.y() - top() + verticalScrollBar()->value();
    const int minute = std::clamp((y * 60 / hourHeight + quarter / 2) / quarter * quarter, 0, 24 * 60 - quarter);
    return Instant{midnight.msecs + minute * minuteLength};
}

QString CalendarView::words(const CalendarEntry &entry) const
{
    QStringList parts;
    if (!entry.allDay)
        parts << clock(entry.minute);
    parts << entry.who << entry.subject;
    if (entry.isDone)
        parts << tr("done");
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

void CalendarView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(viewport()->rect(), colour(Token::Surface));
    if (isTimed())
        paintTimes(painter);
    else if (m_mode == Mode::Month)
        paintMonth(painter);
    else
        paintAgenda(painter);
    if (m_isDragging) {
        const auto found = std::ranges::find(m_entries, m_pressed, &CalendarEntry::task);
        QRect lifted = entryRect(m_pressed);
        lifted.moveTopLeft(m_pointer - m_grip);
        if (found != m_entries.end())
            paintBox(painter, lifted, *found, true);
    }
}

void CalendarView::paintBox(QPainter &painter, const QRect &where, const CalendarEntry &entry, bool isCurrent) const
{
    const bool isLate = !entry.isDone && entry.ends.msecs < Clock::now().msecs && entry.day < m_store->today();
    const Token ink = entry.isDone ? Token::Secondary : isLate ? Token::Danger : Token::Accent;
    painter.save();
    painter.setClipRect(where.adjusted(-1, -1, 1, 1), Qt::IntersectClip);
    painter.setPen(isCurrent ? QPen(colour(Token::Accent), 1.5) : Qt::NoPen);
    painter.setBrush(colour(entry.isDone ? Token::Raised : isLate ? Token::DangerSoft : Token::AccentSoft));
    painter.drawRoundedRect(QRectF(where).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter.fillRect(QRect(where.left(), where.top() + 2, 3, where.height() - 4), colour(ink));
    QFont small = kith::font(TypeSize::Small);
    small.setStrikeOut(entry.isDone);
    painter.setFont(small);
    painter.setPen(colour(entry.isDone ? Token::Secondary : Token::Text));
    const QRect room = where.adjusted(8, 1, -4, -1);
    if (where.height() >= 2 * line) {
        painter.drawText(room, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, words(entry));
    } else {
        painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter,
                         QFontMetrics(small).elidedText(words(entry), Qt::ElideRight, room.width()));
    }
    painter.restore();
}

void CalendarView::paintTimes(QPainter &painter)
{
    const Period days = shown();
    const QRect grid(0, top(), viewport()->width(), viewport()->height() - top());
    painter.save();
    painter.setClipRect(grid);
    painter.setFont(kith::font(TypeSize::Small));
    for (int hour = 0; hour < 24; ++hour) {
        const int y = yOf(hour * 60);
        painter.setPen(colour(Token::Line));
        painter.drawLine(hours, y, viewport()->width(), y);
        painter.setPen(colour(Token::Secondary));
        painter.drawText(QRect(0, y - 9, hours - 8, 18), Qt::AlignRight | Qt::AlignVCenter, clock(hour * 60));
    }
    painter.restore();
    for (Day day = days.from; day <= days.to; day = day.addDays(1)) {
        const QRect column = dayRect(day);
        painter.setPen(colour(Token::Line));
        painter.drawLine(column.left(), headHeight, column.left(), viewport()->height());
        const bool isToday = day == m_store->today();
        QFont head = kith::font(TypeSize::Body);
        head.setWeight(isToday ? QFont::DemiBold : QFont::Normal);
        painter.setFont(head);
        painter.setPen(colour(isToday ? Token::Accent : day.dayOfWeek() > 5 ? Token::Secondary : Token::Text));
        painter.drawText(QRect(column.left(), 0, column.width(), headHeight), Qt::AlignCenter,
                         spoken().dayName(day.dayOfWeek(), QLocale::ShortFormat) + u' ' + QString::number(day.day()));
    }
    painter.setPen(colour(Token::Line));
    painter.drawLine(0, top() - 1, viewport()->width(), top() - 1);
    for (const Box &box : m_boxes) {
        const CalendarEntry &entry = m_entries[box.entry];
        painter.save();
        if (!entry.allDay)
            painter.setClipRect(grid);
        if (!(m_isDragging && entry.task == m_pressed))
            paintBox(painter, entryRect(entry.task), entry, entry.task == m_current);
        painter.restore();
    }
    if (days.contains(m_store->today())) { // now
        const Instant midnight = startOf(m_store->today(), m_store->zone());
        const int y = yOf(int((Clock::now().msecs - midnight.msecs) / minuteLength));
        const QRect column = dayRect(m_store->today());
        if (y > top()) {
            painter.setPen(QPen(colour(Token::Danger), 1.5));
            painter.drawLine(column.left(), y, column.right(), y);
        }
    }
}

void CalendarView::paintMonth(QPainter &painter)
{
    const Period days = shown();
    const int width = viewport()->width() / 7;
    painter.setFont(kith::font(TypeSize::Small));
    painter.setPen(colour(Token::Secondary));
    for (int i = 0; i < 7; ++i)
        painter.drawText(QRect(i * width, 0, width, headHeight), Qt::AlignCenter,
                         spoken().dayName(i + 1, QLocale::ShortFormat));
    for (Day day = days.from; day <= days.to; day = day.addDays(1)) {
        const QRect cell = dayRect(day);
        const bool isOther = day.month() != m_day.month();
        if (isOther)
            painter.fillRect(cell, colour(Token::Background));
        if (day == m_day && hasFocus())
            painter.fillRect(cell.adjusted(1, 1, -1, -1), colour(Token::AccentSoft));
        painter.setPen(colour(Token::Line));
        painter.setBrush(Qt::NoBrush);
        painter.drawLine(cell.topLeft(), cell.topRight());
        painter.drawLine(cell.topLeft(), cell.bottomLeft());
        const bool isToday = day == m_store->today();
        QFont number = kith::font(TypeSize::Small);
        number.setWeight(isToday ? QFont::Bold : QFont::Normal);
        painter.setFont(number);
        painter.setPen(colour(isToday ? Token::Accent : isOther ? Token::Secondary : Token::Text));
        painter.drawText(cell.adjusted(6, 3, -6, 0), Qt::AlignLeft | Qt::AlignTop, QString::number(day.day()));
    }
    for (const Box &box : m_boxes) {
        const CalendarEntry &entry = m_entries[box.entry];
        if (!(m_isDragging && entry.task == m_pressed))
            paintBox(painter, box.where, entry, entry.task == m_current);
    }
    painter.setFont(kith::font(TypeSize::Small));
    painter.setPen(colour(Token::Secondary));
    for (const auto &[day, count] : m_more)
        painter.drawText(dayRect(day).adjusted(8, 0, -4, -2), Qt::AlignLeft | Qt::AlignBottom,
                         tr("%1 more").arg(count));
}

void CalendarView::paintAgenda(QPainter &painter)
{
    if (m_entries.empty()) {
        painter.setFont(kith::font(TypeSize::Body));
        painter.setPen(colour(Token::Secondary));
        painter.drawText(viewport()->rect(), Qt::AlignCenter, tr("Nothing is planned in these days."));
        return;
    }
    Day last;
    for (const Box &box : m_boxes) {
        const CalendarEntry &entry = m_entries[box.entry];
        const QRect row = entryRect(entry.task);
        if (entry.day != last) {
            QFont strong = kith::font(TypeSize::Body);
            strong.setWeight(QFont::DemiBold);
            painter.setFont(strong);
            painter.setPen(colour(entry.day == m_store->today() ? Token::Accent : Token::Text));
            painter.drawText(QRect(metrics::pad, row.top() - agendaHead, row.width(), agendaHead),
                             Qt::AlignLeft | Qt::AlignVCenter,
                             spoken().dayName(entry.day.dayOfWeek()) + u' ' + dayLabel(entry.day));
            last = entry.day;
        }
        if (entry.task == m_current)
            painter.fillRect(row, colour(Token::AccentSoft));
        painter.setPen(colour(Token::Line));
        painter.drawLine(row.topLeft(), row.topRight());
        const bool isLate = !entry.isDone && entry.day < m_store->today();
        const Token ink = entry.isDone ? Token::Secondary : isLate ? Token::Danger : Token::Text;
        QFont body = kith::font(TypeSize::Body);
        body.setStrikeOut(entry.isDone);
        painter.setFont(body);
        painter.setPen(colour(ink));
        painter.drawText(QRect(metrics::pad, row.top(), 70, row.height()), Qt::AlignLeft | Qt::AlignVCenter,
                         entry.allDay ? tr("all day") : clock(entry.minute));
        const QRect who(100, row.top(), row.width() / 4, row.height());
        painter.drawText(who, Qt::AlignLeft | Qt::AlignVCenter,
                         QFontMetrics(body).elidedText(entry.who, Qt::ElideRight, who.width() - 8));
        const QRect what(who.right(), row.top(), row.width() - who.right() - metrics::pad, row.height());
        painter.drawText(what, Qt::AlignLeft | Qt::AlignVCenter,
                         QFontMetrics(body).elidedText(entry.subject, Qt::ElideRight, what.width()));
    }
}

void CalendarView::resizeEvent(QResizeEvent *)
{
    layOut();
}

void CalendarView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_pressedAt = event->position().toPoint();
    const Box *box = boxAt(m_pressedAt);
    m_pressed = box ? m_entries[box->entry].task : 0;
    if (box) {
        m_current = m_pressed;
        m_grip = m_pressedAt - entryRect(m_pressed).topLeft();
        setAccessibleDescription(words(m_entries[box->entry]));
    } else if (const Day day = dayAt(m_pressedAt); day.isValid() && m_mode == Mode::Month) {
        setDay(day);
    }
    viewport()->update();
}

void CalendarView::mouseMoveEvent(QMouseEvent *event)
{
    m_pointer = event->position().toPoint();
    if (m_pressed && event->buttons().testFlag(Qt::LeftButton) && m_mode != Mode::Agenda && !m_isDragging)
        m_isDragging = (m_pointer - m_pressedAt).manhattanLength() >= QApplication::startDragDistance();
    if (m_isDragging)
        viewport()->update();
    viewport()->setCursor(m_isDragging       ? Qt::ClosedHandCursor
                          : boxAt(m_pointer) ? Qt::OpenHandCursor
                                             : Qt::ArrowCursor);
}

void CalendarView::mouseReleaseEvent(QMouseEvent *event)
{
    const RecordId task = std::exchange(m_pressed, 0);
    if (!std::exchange(m_isDragging, false))
        return;
    viewport()->update();
    const auto found = std::ranges::find(m_entries, task, &CalendarEntry::task);
    if (found == m_entries.end())
        return;
    const auto to = dropAt(event->position().toPoint(), *found);
    if (to && *to != found->at)
        emit moved(task, *to);
}

void CalendarView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QPoint point = event->position().toPoint();
    if (const Box *box = boxAt(point)) {
        emit opened(m_entries[box->entry].task);
        return;
    }
    const Day day = dayAt(point);
    if (!day.isValid())
        return;
    const int minute = isTimed() && point.y() > top()
                           ? (point.y() - top() + verticalScrollBar()->value()) * 60 / hourHeight / 30 * 30
                           : 9 * 60;
    emit newRequested({startOf(day, m_store->zone()).msecs + minute * minuteLength});
}

void CalendarView::keyPressEvent(QKeyEvent *event)
{
    const bool moves = event->modifiers().testFlag(Qt::ControlModifier);
    int days = 0;
    switch (event->key()) {
    case Qt::Key_Left:
        days = -1;
        break;
    case Qt::Key_Right:
        days = 1;
        break;
    case Qt::Key_Up:
        days = m_mode == Mode::Month ? -7 : 0;
        break;
    case Qt::Key_Down:
        days = m_mode == Mode::Month ? 7 : 0;
        break;
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        return turn(event->key() == Qt::Key_PageUp ? -1 : 1);
    case Qt::Key_Home:
        return setDay(m_store->today());
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (const CalendarEntry *entry = current())
            emit opened(entry->task);
        else
            emit newRequested({startOf(m_day, m_store->zone()).msecs + 9 * 60 * minuteLength});
        return;
    default:
        break;
    }
    if (days == 0)
        return QAbstractScrollArea::keyPressEvent(event);
    if (const CalendarEntry *entry = moves ? current() : nullptr) {
        const Day to = entry->day.addDays(days);
        emit moved(entry->task,
                   {startOf(to, m_store->zone()).msecs + (entry->allDay ? 0 : entry->minute * minuteLength)});
    } else {
        setDay(m_day.addDays(days));
    }
}

bool CalendarView::focusNextPrevChild(bool next)
{
    const auto found = std::ranges::find(m_entries, m_current, &CalendarEntry::task);
    const auto place = found == m_entries.end() ? (next ? -1 : int(m_entries.size())) : int(found - m_entries.begin());
    const int to = place + (next ? 1 : -1);
    if (!hasFocus() || to < 0 || to >= int(m_entries.size()))
        return QAbstractScrollArea::focusNextPrevChild(next);
    m_current = m_entries[size_t(to)].task;
    setAccessibleDescription(words(m_entries[size_t(to)]));
    const QRect where = entryRect(m_current);
    if (m_mode != Mode::Month && !where.isNull() && (where.top() < top() || where.bottom() > viewport()->height()))
        verticalScrollBar()->setValue(verticalScrollBar()->value() + where.center().y() - viewport()->height() / 2);
    viewport()->update();
    return true;
}

bool CalendarView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const Box *box = boxAt(help->pos());
        QToolTip::showText(help->globalPos(), box ? words(m_entries[box->entry]) : QString(), this);
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

} // namespace kith
