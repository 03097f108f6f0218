// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/repeat_cycle.h"

#include <algorithm>
#include <cmath>

#include "core/report/statistics.h"

namespace kith {

std::optional<double> medianGap(std::span<const PurchaseDay> days)
{
    if (days.size() < 2)
        return std::nullopt;
    if (days.size() == 2)
        return days[1].day - days[0].day;
    std::vector<qint32> gaps;
    gaps.reserve(days.size() - 1);
    for (size_t i = 1; i < days.size(); ++i)
        gaps.push_back(days[i].day - days[i - 1].day);
    const auto middle = gaps.begin() + std::ptrdiff_t(gaps.size() / 2);
    std::nth_element(gaps.begin(), middle, gaps.end());
    if (gaps.size() % 2 == 1)
        return *middle;
    return (*middle + *std::max_element(gaps.begin(), middle)) / 2.0;
}

double usualGap(std::vector<double> medians)
{
    return medians.size() < 3 ? cycleWhenUnknown : *median(std::move(medians));
}

double cycleDays(std::span<const PurchaseDay> days, double usual)
{
    double logs = std::log(usual);
    int count = 1;
    for (size_t i = days.size(); i-- > 1 && count <= gapsThatCount; ++count)
        logs += std::log(double(days[i].day - days[i - 1].day));
    return std::exp(logs / count);
}

std::optional<double> gapVariation(std::span<const PurchaseDay> days)
{
    if (days.size() < 4)
        return std::nullopt;
    const double n = double(days.size() - 1);
    const double average = (days.back().day - days.front().day) / n;
    double squares = 0;
    for (size_t i = 1; i < days.size(); ++i)
        squares += std::pow(days[i].day - days[i - 1].day - average, 2);
    return std::sqrt(squares / (n - 1)) / average;
}

Day dueDay(Day last, double cycle)
{
    return last.addDays(qint64(std::floor(cycle + 0.5)));
}

Day contactDay(Day due, double cycle, Day asOf)
{
    const auto ahead = std::clamp(qint64(std::floor(0.15 * cycle + 0.5)), qint64(3), qint64(14));
    Day day = std::max(due.addDays(-ahead), asOf);
    if (const int over = day.dayOfWeek() - 5; over > 0) // Saturday, Sunday
        day = day.addDays(-over) >= asOf ? day.addDays(-over) : day.addDays(3 - over);
    return day;
}

} // namespace kith
