// SPDX-License-Identifier: GPL-3.0-or-later
// Stages of opportunities: their history with days, closing and reopening, probabilities; status of leads.
#pragma once

#include <vector>

#include "core/store/rule.h"

namespace kith {

std::vector<Rule> opportunityRules();

} // namespace kith
