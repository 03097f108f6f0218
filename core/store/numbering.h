// SPDX-License-Identifier: GPL-3.0-or-later
// Running numbers of orders, payments, cases … by the patterns in `number_series`.
#pragma once

#include <QString>

#include "core/store/change.h"

namespace kith {

// Takes the next number of a series: "O-2026-0042". The counter is no history: undoing an order leaves its number
// unused, so that no number is given twice. Call inside a change that has begun (from a rule).
QString takeNumber(Change &change, QStringView series, Day day);
// The last number of a series again, as given on that day; "" when none was given.
QString lastNumber(Store &store, QStringView series, Day day);
// The last number is free again: what had it is removed in the same change.
void giveBackLastNumber(Change &change, QStringView series);

} // namespace kith
