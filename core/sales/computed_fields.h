// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/rule.h"

namespace kith {

std::vector<ComputedField> salesComputedFields();

} // namespace kith
