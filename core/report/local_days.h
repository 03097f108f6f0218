// SPDX-License-Identifier: GPL-3.0-or-later
// Days of very many instants: the time zone is asked once for each day that occurs, not for each row.
#pragma once

#include <unordered_map>

#include "core/store/connection.h"

namespace kith {

class LocalDays
{
public:
    explicit LocalDays(const QTimeZone &zone) : m_zone(zone) {}
    Day of(Instant instant); // what dayOf() says

private:
    struct UtcDay // the days that the zone has during it
    {
        Day first;
        std::int64_t second = 0; // msecs at which the next one begins
        bool isPlain = true;     // false: a day was skipped or came twice
    };
    const UtcDay &utcDay(std::int64_t number);

    QTimeZone m_zone;
    std::unordered_map<std::int64_t, UtcDay> m_days;
    std::int64_t m_number = -1; // of the last one asked for: rows come by time
    const UtcDay *m_last = nullptr;
};

// An instant of a row; nullopt where there is none.
std::optional<Instant> instantAt(const Statement &row, int column);

} // namespace kith
