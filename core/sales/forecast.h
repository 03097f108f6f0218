// SPDX-License-Identifier: GPL-3.0-or-later
// What open opportunities will bring, by the month they are expected to close (analytics.md 1.10).
#pragma once

#include <optional>
#include <vector>

#include "core/report/report.h"

namespace kith {

struct ForecastMonth
{
    Day month;         // its first day; invalid: no day of closing is expected
    qint64 open = 0;   // how many
    qint64 amount = 0; // of them
    qint64 weighted = 0;
    qint64 low = 0, high = 0;      // what they bring with 80 %: the exact distribution's tenth and ninetieth percent
    qint64 won = 0, wonAmount = 0; // closed in that month
    std::optional<qint64> target;  // of orders
};

struct PipelineForecast
{
    std::vector<ForecastMonth> months; // ascending, the one without a day last
    ForecastMonth all;
};

// staff 0: everybody's.
PipelineForecast forecastOf(Store &store, RecordId staff, Period period);

extern const Report forecastReport;

} // namespace kith
