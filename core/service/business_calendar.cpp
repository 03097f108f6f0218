// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/business_calendar.h"

#include <algorithm>
#include <QDateTime>

#include "core/base/error.h"
#include "core/store/store.h"

using namespace Qt::StringLiterals;

namespace kith {

namespace {

constexpr std::int64_t minute = 60'000;
constexpr std::int64_t hour = 60 * minute;
constexpr std::int64_t dayLength = 24 * hour;

std::int64_t offsetAt(std::int64_t utc, const QTimeZone &zone)
{
    return std::int64_t(zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(utc, Qt::UTC))) * 1000;
}

// Spans that touch or overlap become one, so that nothing counts twice.
std::vector<BusinessCalendar::Hours> merged(std::vector<BusinessCalendar::Hours> hours)
{
    std::sort(hours.begin(), hours.end(), [](const auto &a, const auto &b) { return a.opens < b.opens; });
    std::vector<BusinessCalendar::Hours> result;
    for (const BusinessCalendar::Hours &one : hours) {
        if (one.closes <= one.opens)
            continue;
        if (!result.empty() && one.opens <= result.back().closes)
            result.back().closes = std::max(result.back().closes, one.closes);
        else
            result.push_back(one);
    }
    return result;
}

} // namespace

BusinessCalendar::BusinessCalendar(QTimeZone zone, Week week, std::set<Day> holidays)
    : m_zone(std::move(zone)), m_week(std::move(week)), m_holidays(std::move(holidays))
{
    for (std::vector<Hours> &hours : m_week)
        hours = merged(std::move(hours));
    m_always = std::all_of(m_week.begin(), m_week.end(), [](const auto &hours) { return hours.empty(); });
}

BusinessCalendar BusinessCalendar::of(Store &store)
{
    static constexpr const char *weekdays[] = {"monday", "tuesday",  "wednesday", "thursday",
                                               "friday", "saturday", "sunday"};
    Week week;
    Statement hours = store.connection().prepare("SELECT weekday, opens, closes FROM business_hours");
    while (hours.step()) {
        const QString weekday = hours.text(0);
        const auto place = std::find_if(std::begin(weekdays), std::end(weekdays),
                                        [&](const char *name) { return weekday == QLatin1StringView(name); });
        const auto opens = parseTimeOfDay(hours.text(1)), closes = parseTimeOfDay(hours.text(2));
        if (place != std::end(weekdays) && opens && closes)
            week[size_t(place - std::begin(weekdays))].push_back({*opens, *closes});
    }
    std::set<Day> holidays;
    Statement days = store.connection().prepare("SELECT day FROM holiday WHERE day IS NOT NULL");
    while (days.step())
        holidays.insert(Day::fromString(days.text(0), Qt::ISODate));
    return {store.zone(), std::move(week), std::move(holidays)};
}

// Wall-clock hours as moments. Around a change of the clocks the day has two offsets, and the hours count in each for
// as long as it holds.
void BusinessCalendar::addDay(Day day) const
{
    const std::vector<Hours> &hours = m_week[size_t(day.dayOfWeek() - 1)];
    if (hours.empty() || m_holidays.contains(day))
        return;
    const std::int64_t midnight = Day(1970, 1, 1).daysTo(day) * dayLength; // as if it were UTC
    const std::int64_t begin = midnight - 15 * hour, end = midnight + dayLength + 15 * hour;
    const std::int64_t offset = offsetAt(begin, m_zone), later = offsetAt(end, m_zone);
    std::int64_t change = end;
    if (offset != later) {
        std::int64_t low = begin;
        while (change - low > 1) {
            const std::int64_t middle = low + (change - low) / 2;
            (offsetAt(middle, m_zone) == offset ? low : change) = middle;
        }
    }
    const auto add = [this](std::int64_t from, std::int64_t to) {
        if (from >= to)
            return;
        const std::int64_t before =
            m_spans.empty() ? 0 : m_spans.back().before + m_spans.back().to - m_spans.back().from;
        m_spans.push_back({from, to, before});
    };
    for (const Hours &one : hours)
        add(midnight + one.opens * minute - offset, std::min(midnight + one.closes * minute - offset, change));
    if (offset == later)
        return;
    for (const Hours &one : hours)
        add(std::max(midnight + one.opens * minute - later, change), midnight + one.closes * minute - later);
}

void BusinessCalendar::cover(std::int64_t from, std::int64_t to) const
{
    if (from >= m_coveredFrom && to < m_coveredTo)
        return;
    grow(from, to);
    m_coveredFrom = startOf(m_first.addDays(1), m_zone).msecs;
    m_coveredTo = startOf(m_next.addDays(-1), m_zone).msecs;
}

void BusinessCalendar::grow(std::int64_t from, std::int64_t to) const
{
    const Day first = dayOf({from}, m_zone).addDays(-1), last = dayOf({to}, m_zone).addDays(1);
    if (!m_first.isValid() || first < m_first) {
        const Day end = m_next.isValid() ? std::max(m_next, last) : last;
        m_spans.clear();
        m_first = m_next = first;
        for (; m_next <= end; m_next = m_next.addDays(1))
            addDay(m_next);
        return;
    }
    for (; m_next <= last; m_next = m_next.addDays(1))
        addDay(m_next);
}

std::int64_t BusinessCalendar::worked(std::int64_t at) const
{
    const auto next = std::partition_point(m_spans.begin(), m_spans.end(), [at](const Span &s) { return s.from < at; });
    if (next == m_spans.begin())
        return 0;
    const Span &span = *std::prev(next);
    return span.before + std::min(at, span.to) - span.from;
}

Instant BusinessCalendar::after(Instant from, std::int64_t msecs) const
{
    if (msecs <= 0)
        return from;
    if (m_always)
        return {from.msecs + msecs};
    cover(from.msecs, from.msecs + msecs);
    const std::int64_t target = worked(from.msecs) + msecs;
    // A week has some hours, so the end comes; a hundred years of holidays would be somebody's mistake.
    const Day limit = dayOf(from, m_zone).addYears(100);
    while (m_spans.empty() || m_spans.back().before + m_spans.back().to - m_spans.back().from < target) {
        if (m_next > limit)
            throw Error(ErrorKind::Invalid,
                        Store::tr("The opening hours and holidays leave no working time for a hundred years."));
        cover(from.msecs, startOf(m_next.addDays(30), m_zone).msecs);
    }
    const auto span = std::partition_point(m_spans.begin(), m_spans.end(),
                                           [target](const Span &s) { return s.before + s.to - s.from < target; });
    return {span->from + target - span->before};
}

std::int64_t BusinessCalendar::between(Instant from, Instant to) const
{
    if (to <= from)
        return 0;
    if (m_always)
        return to.msecs - from.msecs;
    cover(from.msecs, to.msecs);
    return worked(to.msecs) - worked(from.msecs);
}

} // namespace kith
