// SPDX-License-Identifier: GPL-3.0-or-later
// How often a customer comes back, and when to call. Pure: days are Julian day numbers, money is minor units.
#pragma once

#include <optional>
#include <span>
#include <vector>

#include "core/base/time.h"

namespace kith {

// What a customer bought on one day; same-day orders are one purchase.
struct PurchaseDay
{
    qint32 day = 0; // Julian
    qint64 money = 0;
};

constexpr double cycleWhenUnknown = 60; // days, while fewer than three customers came back
constexpr int gapsThatCount = 12;       // the last ones

std::optional<double> medianGap(std::span<const PurchaseDay> days); // of all gaps; nullopt for one purchase
// The median over customers of their own medians. Pooling all gaps would let one daily buyer own the median.
double usualGap(std::vector<double> medians);
// c = exp((ln g0 + Σ ln gap)/(1+m)) over the last gaps: the usual gap counts as one gap of the customer's own.
double cycleDays(std::span<const PurchaseDay> days, double usualGap);
// Spread of the gaps against their mean; nullopt for fewer than three gaps.
std::optional<double> gapVariation(std::span<const PurchaseDay> days);

Day dueDay(Day last, double cycle); // last + cycle, rounded half up
// Some days before it is due (15 % of the cycle, 3 to 14 days), not before `asOf`, and not on a weekend.
Day contactDay(Day due, double cycle, Day asOf);

} // namespace kith
