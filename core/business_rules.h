// SPDX-License-Identifier: GPL-3.0-or-later
// All rules and computed fields of the business areas, in the order in which they run. app/ hands them to the Store.
#pragma once

#include "core/store/rule.h"

namespace kith {

Rules businessRules();

} // namespace kith
