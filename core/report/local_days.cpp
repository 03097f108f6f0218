// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/local_days.h"

#include <algorithm>

namespace kith {

namespace {

constexpr std::int64_t msecsPerDay = 86'400'000;

} // namespace

const LocalDays::UtcDay &LocalDays::utcDay(std::int64_t number)
{
    if (m_last && number == m_number)
        return *m_last;
    auto found = m_days.find(number);
    if (found == m_days.end()) {
        const std::int64_t begin = number * msecsPerDay;
        UtcDay day{dayOf(Instant{begin}, m_zone)};
        const Day last = dayOf(Instant{begin + msecsPerDay - 1}, m_zone);
        day.second = last == day.first ? begin + msecsPerDay : startOf(last, m_zone).msecs;
        day.isPlain =
            day.first.daysTo(last) <= 1 && day.first <= last && dayOf(Instant{day.second - 1}, m_zone) == day.first;
        found = m_days.emplace(number, day).first;
    }
    m_number = number;
    m_last = &found->second;
    return *m_last;
}

Day LocalDays::of(Instant instant)
{
    const std::int64_t number = (instant.msecs >= 0 ? instant.msecs : instant.msecs - (msecsPerDay - 1)) / msecsPerDay;
    const UtcDay &day = utcDay(number);
    if (!day.isPlain)
        return dayOf(instant, m_zone);
    return instant.msecs < day.second ? day.first : day.first.addDays(1);
}

std::optional<Instant> instantAt(const Statement &row, int column)
{
    if (row.isNull(column))
        return std::nullopt;
    const std::string_view stored = row.utf8(column);
    char16_t wide[24]; // "2026-11-22T09:30:00.250Z"
    if (stored.size() > std::size(wide))
        return instantFromIso(row.text(column));
    std::transform(stored.begin(), stored.end(), wide, [](char c) { return char16_t(uchar(c)); });
    return instantFromIso(QStringView(wide, qsizetype(stored.size())));
}

} // namespace kith
