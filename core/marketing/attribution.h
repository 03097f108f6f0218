// SPDX-License-Identifier: GPL-3.0-or-later
// Which campaign an order belongs to (product.md M6): the one typed, else its opportunity's, else the converted lead's,
// else the latest campaign touch within the window before the order (setting attribution_window_days, 90).
// order.attribution_rule says which: "typed", "opportunity", "lead", "touch", "given" (came with an import).
#pragma once

#include "core/store/rule.h"

namespace kith {

std::vector<Rule> attributionRules();

} // namespace kith
