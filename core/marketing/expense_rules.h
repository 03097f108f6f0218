// SPDX-License-Identifier: GPL-3.0-or-later
// Expense claims: their numbers, and who submitted, approved or rejected, and paid them when.
#pragma once

#include <vector>

#include "core/base/money.h"
#include "core/model/field.h"
#include "core/store/rule.h"

namespace kith {

class Store;

std::vector<Rule> expenseRules();

// By how much the approved and paid expenses of a campaign, and those still to be decided, go beyond its budget;
// nothing without a budget or within it.
Money overBudget(Store &store, RecordId campaign);

} // namespace kith
