// SPDX-License-Identifier: GPL-3.0-or-later
// Running numbers of orders, payments, cases … by the patterns in `number_series`.
#pragma once

#include <QString>

#include "core/store/change.h"

namespace kith {

// Takes the next number of a series: "O-2026-0042". The counter is no history: undoing an order leaves its number
// unused, so that no number is given twice. Call inside a change that has begun (from a rule).
QString takeNumber(Change &change, QStringView series, Day day);

} // namespace kith
