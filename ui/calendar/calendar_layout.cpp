// SPDX-License-Identifier: GPL-3.0-or-later
// Where days, hours and entries of the calendar lie, and what lies at a point.
#include "ui/calendar/calendar_view.h"

#include <algorithm>
#include <map>

#include <QScrollBar>

#include "ui/calendar/calendar_sizes.h"

using namespace Qt::StringLiterals;

namespace kith {

using namespace calendar_sizes;

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
    if (m_mode != Mode::Month || place < 0 || place >= shown().days())
        return {};
    const int width = viewport()->width() / 7, height = (viewport()->height() - headHeight) / (shown().days() / 7);
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

int CalendarView::top() const
{
    return headHeight + (m_allDayRows > 0 ? m_allDayRows * (line + 2) + 4 : 0);
}

} // namespace kith
