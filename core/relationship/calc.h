// SPDX-License-Identifier: GPL-3.0-or-later
// The formulas of the relationship on given values, for `kith-cli calc`.
#pragma once

#include "core/report/calc.h"

namespace kith {

std::vector<NamedFormula> relationshipFormulas();

} // namespace kith
