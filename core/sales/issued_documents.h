// SPDX-License-Identifier: GPL-3.0-or-later
// What was issued for an order so far, and the order as documents read it.
#pragma once

#include <optional>
#include <vector>

#include "core/store/store.h"

namespace kith {

Record orderToPrint(Store &store, RecordId order); // throws Error{NotFound}
std::vector<Record> linesToPrint(Store &store, RecordId order);
bool isReturn(const Record &order);
// Documents of an order and a kind, the latest first.
std::vector<Record> issuedOf(Store &store, RecordId order, const QString &kind);
// The invoice that a credit note still has to take back, if there is one.
std::optional<Record> invoiceStanding(Store &store, RecordId order);

} // namespace kith
