// SPDX-License-Identifier: GPL-3.0-or-later
// Columns of the sales reports, and the queries that more than one of them opens.
#pragma once

#include "core/report/columns.h"
#include "core/report/report.h"

namespace kith {

// Confirmed, delivered and completed orders with a day of order in the period, and further conditions.
Query soldOrders(Period period, std::vector<Condition> more = {});
// Records of a kind by their ids. Lists of more than this many open nothing: a query of that size helps nobody.
inline constexpr size_t mostNamed = 5000;
std::optional<Condition> among(const QString &field, const std::vector<RecordId> &ids);
QString amountWords(Store &store, qint64 minor);
// The last day a report speaks of: the period's, at most today.
Day asOfDay(Store &store, const Params &params);

} // namespace kith
