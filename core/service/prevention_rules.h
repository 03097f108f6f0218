// SPDX-License-Identifier: GPL-3.0-or-later
// A preventive action that did not hold: the same comes up again after it was done.
#pragma once

#include <vector>

#include "core/store/rule.h"

namespace kith {

std::vector<Rule> preventionRules();

} // namespace kith
