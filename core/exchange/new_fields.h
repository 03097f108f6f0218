// SPDX-License-Identifier: GPL-3.0-or-later
// Columns that fit no field become custom fields, of the kind that all their texts allow.
#pragma once

#include "core/exchange/import_source.h"

namespace kith {

// Adds what is missing and sets the columns' targets. Reads the whole file once, since one text in the last row may
// make a column of figures a column of texts. In a dry run nothing is added and such columns stay out.
void addNewFields(Store &store, const ImportOptions &options, const ImportSource &source,
                  std::vector<ColumnTarget> &targets);

} // namespace kith
