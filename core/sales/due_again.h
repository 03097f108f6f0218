// SPDX-License-Identifier: GPL-3.0-or-later
// Who should buy again by now, from everybody's own rhythm (analytics.md 1.6), and what.
#pragma once

#include "core/report/report.h"
#include "core/sales/purchases.h"

namespace kith {

struct DueBuyer
{
    RecordId customer = 0;
    BuyingRhythm rhythm;
    qint64 expected = 0; // mean net of the last twelve purchases, in the file's currency
    qint64 revenue = 0;  // of all purchases
};

// Twice the rhythm without a purchase: no longer due but to be won back.
inline constexpr double wonBackFrom = 2.0;

// Customers whose rhythm is known (two purchases or more), in the order of their ids. Who bought once has everybody's
// usual rhythm, when asked for.
enum class BoughtOnce { LeftOut, Shown };
std::vector<DueBuyer> buyersWithRhythm(Store &store, Day asOf, BoughtOnce once = BoughtOnce::LeftOut);

// What one customer buys again and again, the most overdue first.
struct DueProduct
{
    RecordId product = 0;
    QString name;
    BuyingRhythm rhythm;
    qint64 quantity = 0; // usual one, in ten-thousandths
};
std::vector<DueProduct> productsOf(Store &store, RecordId customer, Day asOf);

} // namespace kith
