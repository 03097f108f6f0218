// SPDX-License-Identifier: GPL-3.0-or-later
// What follows when orders, their lines and payments are saved: numbers, due dates, catalogue prices, delivered
// quantities.
#pragma once

#include <vector>

#include "core/store/rule.h"

namespace kith {

std::vector<Rule> orderRules();
// Undo must not leave money allocated to an order that is a quotation again.
std::vector<Guard> orderGuards();

} // namespace kith
