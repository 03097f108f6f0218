// SPDX-License-Identifier: GPL-3.0-or-later
// Which campaign an order belongs to (product.md M6): the one typed, else its opportunity's, else the converted lead's,
// else the latest campaign touch within the window before the order (setting attribution_window_days, 90).
// order.attribution_rule says which: "typed", "opportunity", "lead", "touch", "given" (came with an import).
#pragma once

#include "core/base/progress.h"
#include "core/store/rule.h"

namespace kith {

class Store;

std::vector<Rule> attributionRules();

// All orders anew, for touches and leads that were entered after them; how many changed. A campaign set by hand stays.
qint64 attributeAll(Store &store, const Progress &progress = {});

} // namespace kith
