// SPDX-License-Identifier: GPL-3.0-or-later
// Who can be talked to at a customer, and whose customer a talk with a person concerns.
#pragma once

#include <vector>

#include "core/model/query.h"
#include "core/store/rule.h"

namespace kith {

// Of contacts: the customer's own, and those of other customers who hold a position there now.
Condition peopleAt(RecordId customer);

// A conversation or step with a contact alone is one with the customer they belong to: an e-mail that was dropped in
// stands on the customer's page.
std::vector<Rule> peopleRules();

} // namespace kith
