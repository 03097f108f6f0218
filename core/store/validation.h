// SPDX-License-Identifier: GPL-3.0-or-later
// What the fields' own rules say of a record before it is written.
#pragma once

#include "core/model/problem.h"
#include "core/store/row_writer.h"
#include "core/store/store.h"

namespace kith {

// `before` is the stored record, nullptr for a new one: only what changed is looked up again. With `lenient`, required
// fields that a rule may still fill are not missed yet.
// Records that `writer` (may be nullptr) is about to write count as existing: a rule may save a child before its owner
// is in the table.
Problems validated(Store &store, const RowWriter *writer, const Plan &plan, const Record *before, const Record &after,
                   bool lenient);

} // namespace kith
