// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"

namespace kith {

extern const Report purchasesReport;

} // namespace kith
