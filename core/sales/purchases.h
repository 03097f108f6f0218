// SPDX-License-Identifier: GPL-3.0-or-later
// What counts as a purchase (analytics.md 0): an order whose payments are tracked, when more was paid than refunded;
// another one, when its net after returns is above zero. Several on one day are one purchase of that day.
#pragma once

#include <functional>
#include <span>

#include "core/report/repeat_cycle.h"
#include "core/store/store.h"

namespace kith {

// Customers in the order of their ids, each with the days it bought on, ascending, up to `asOf`, with net in the file's
// currency; those who never bought are left out. `of` 0: all.
void forEachBuyer(Store &store, Day asOf, const std::function<void(RecordId, std::span<const PurchaseDay>)> &take,
                  RecordId of = 0);

// The SQL condition that an order (alias o) is a purchase, and the join it needs.
QByteArray purchaseJoin();
QByteArray purchaseCondition();

// How often somebody buys, and when the next purchase is due (analytics.md 1.6).
struct BuyingRhythm
{
    qint64 purchases = 0; // distinct days
    double cycleDays = 0;
    Day last, due;
    Day contact;       // somewhat before due, on a working day; it may be over
    int daysSince = 0; // from the last purchase to the day asked for
    double overdueRatio() const { return daysSince / cycleDays; }
};

// `days`: distinct, ascending, not empty, none after asOf.
BuyingRhythm rhythmOf(std::span<const PurchaseDay> days, double usualGap, Day asOf);

} // namespace kith
