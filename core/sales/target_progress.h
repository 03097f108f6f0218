// SPDX-License-Identifier: GPL-3.0-or-later
// How far somebody came towards a target, and against the same days of last year.
#pragma once

#include <optional>

#include "core/store/store.h"

namespace kith {

struct TargetProgress
{
    Period period;                // the whole month, quarter or year
    qint64 reached = 0;           // up to asOf, in the file's currency
    std::optional<qint64> target; // nullopt: none was set
    qint64 lastYear = 0;          // the same days of last year
    int workingDaysLeft = 0;      // Monday to Friday but for holidays, after asOf

    qint64 toGo() const { return target ? *target - reached : 0; }
};

// Net of orders of the month by their owner; staff 0: everybody's, and the sum of all targets of people.
TargetProgress monthProgress(Store &store, RecordId staff, Day asOf);
// The target of orders of a month, by its first day.
std::optional<qint64> monthTarget(Store &store, RecordId staff, Day month);
int workingDays(Store &store, Period period); // by the opening hours and holidays of the file

} // namespace kith
