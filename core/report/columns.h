// SPDX-License-Identifier: GPL-3.0-or-later
// The columns of a report's table.
#pragma once

#include "core/report/table.h"

namespace kith {

/// Appends a column; what it returns can be filled further until the next one comes. `label` and `help` are
/// QT_TRANSLATE_NOOP("report", …); `decimals` count for Percent, Real and Decimal.
TableColumn &addColumn(Table &table, const char *key, const char *label, CellKind kind, const char *help = nullptr,
                       int decimals = 2);

} // namespace kith
