// SPDX-License-Identifier: GPL-3.0-or-later
// The reference for everything that counts working time: every minute of some years looked at by itself.
#pragma once

#include <set>
#include <vector>

#include <QDateTime>

#include "core/service/business_calendar.h"

namespace kith::test {

inline constexpr std::int64_t minute = 60'000;

// Through QDateTime, and not by the calendar that is tested.
class Minutes
{
public:
    Minutes(const QTimeZone &zone, const BusinessCalendar::Week &week, const std::set<Day> &holidays, Day from, Day to)
        : m_start(startOf(from, zone).msecs)
    {
        const std::int64_t end = startOf(to, zone).msecs;
        for (std::int64_t at = m_start; at < end; at += minute) {
            const QDateTime wall = QDateTime::fromMSecsSinceEpoch(at, zone);
            const int ofDay = wall.time().hour() * 60 + wall.time().minute();
            bool open = false;
            for (const BusinessCalendar::Hours &hours : week[size_t(wall.date().dayOfWeek() - 1)])
                open = open || (ofDay >= hours.opens && ofDay < hours.closes);
            m_open.push_back(open && !holidays.contains(wall.date()));
        }
    }
    bool isOpen(std::int64_t at) const { return m_open[size_t((at - m_start) / minute)] != 0; }
    std::int64_t start() const { return m_start; }
    std::int64_t count() const { return std::int64_t(m_open.size()); }

private:
    std::int64_t m_start;
    std::vector<char> m_open;
};

} // namespace kith::test
