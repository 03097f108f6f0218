// SPDX-License-Identifier: GPL-3.0-or-later
// When we work: opening hours of the week less holidays, in the time zone of the business. Time is counted as it
// passes: an hour that clocks show twice counts twice, one that they skip does not count. Exact to the millisecond.
#pragma once

#include <array>
#include <optional>
#include <set>
#include <vector>

#include "core/base/time.h"

namespace kith {

class Store;

class BusinessCalendar
{
public:
    struct Hours // minutes from midnight, the end not included
    {
        int opens = 0;
        int closes = 0;
    };
    using Week = std::array<std::vector<Hours>, 7>; // Monday first

    // A week without any hours means around the clock.
    BusinessCalendar(QTimeZone zone, Week week, std::set<Day> holidays);
    static BusinessCalendar of(Store &store); // as the file has it
    static BusinessCalendar aroundTheClock() { return {QTimeZone::utc(), {}, {}}; }

    // The first moment by which so much working time has passed; `from` itself for nothing. A time that ends exactly
    // when we close stays on that day.
    Instant after(Instant from, std::int64_t msecs) const;
    std::int64_t between(Instant from, Instant to) const; // 0 when `to` is not later
    bool isAroundTheClock() const { return m_always; }

private:
    struct Span
    {
        std::int64_t from, to; // UTC
        std::int64_t before;   // working time in earlier spans
    };
    void addDay(Day day) const;
    void cover(std::int64_t from, std::int64_t to) const;
    void grow(std::int64_t from, std::int64_t to) const;
    std::int64_t worked(std::int64_t at) const; // within what is covered

    QTimeZone m_zone;
    Week m_week;
    std::set<Day> m_holidays;
    bool m_always;
    mutable std::vector<Span> m_spans;                       // grows with what is asked for
    mutable Day m_first, m_next;                             // days covered: from m_first to the one before m_next
    mutable std::int64_t m_coveredFrom = 0, m_coveredTo = 0; // moments within them, a day away from both ends
};

} // namespace kith
