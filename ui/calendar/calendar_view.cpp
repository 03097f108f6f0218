// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/calendar_view.h"

#include <algorithm>

#include <QApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QToolTip>

#include "ui/calendar/calendar_sizes.h"

using namespace Qt::StringLiterals;

namespace kith {

using namespace calendar_sizes;

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
        const Day first = startOfStep(m_day, Step::Month); // the weeks that have a day of it
        return {startOfStep(first, Step::Week), startOfStep(first.addMonths(1).addDays(-1), Step::Week).addDays(6)};
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
    default: // the year stands with the day that is written last in English, first in Chinese
        return currentLanguage() == Language::Chinese
                   ? dayLabel(days.from) + u" – "_s + dayLabel(days.to, days.from.year() != days.to.year())
                   : dayLabel(days.from, days.from.year() != days.to.year()) + u" – "_s + dayLabel(days.to);
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
