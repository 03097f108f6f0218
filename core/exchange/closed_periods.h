// SPDX-License-Identifier: GPL-3.0-or-later
// Periods that were closed with the accountant or a customer: what lies in them should stay as it is.
#pragma once

#include "core/store/rule.h"
#include "core/store/store.h"

namespace kith {

// A sentence when saving `after` (or removing it: `after` is what is there now) touches a closed period; "" when it
// does not. Looked at are orders with their lines, payments with their allocations, expenses and documents, by the day
// that they count on before and after.
QString closedPeriodWarning(Store &store, const Record &after);
// For records as they are, which are about to be changed or removed: about the earliest of them that is closed.
QString closedPeriodWarning(Store &store, const Shape &shape, const std::vector<RecordId> &ids);

// What is closed for all customers, asked once for many records.
class ClosedDays
{
public:
    explicit ClosedDays(Store &store);
    Day until() const { return m_until; }    // invalid: nothing is
    bool covers(const Record &record) const; // orders, payments and expenses, by their day

private:
    Day m_until;
};

// Undo and redo ask nobody, so they do not reach into a period that is closed for all customers; a save by a person
// only warns. (What is closed for one customer by an agreed statement is guarded there.)
std::vector<Guard> closedPeriodGuards();

} // namespace kith
