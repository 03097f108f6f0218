// SPDX-License-Identifier: GPL-3.0-or-later
// Cases: their numbers, and the trace of every change of status.
#pragma once

#include <vector>

#include "core/store/rule.h"

namespace kith {

std::vector<Rule> caseRules();

} // namespace kith
