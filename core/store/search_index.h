// SPDX-License-Identifier: GPL-3.0-or-later
// Keeping the search index in shape. Nothing takes terms out of it (a hit is always checked against its record), so
// terms of changed and removed records gather until it is made anew; every save adds a segment until they are merged.
#pragma once

#include "core/store/store.h"

namespace kith {

/// A fifth of the index stands for what is no more, or it was made by other rules.
bool isSearchStale(Store &store);

/// The whole index anew. Made beside the old one in small transactions: others find and save meanwhile, and when it is
/// cancelled the old one stays.
void rebuildSearch(Store &store, const Progress &progress = {});

/// Joins the segments that saves left behind, in small transactions, until there are few.
void mergeSearch(Store &store, const Progress &progress = {});

/// Within a writing transaction: so many records changed or lost the terms they had.
void noteStaleTerms(Connection &connection, qint64 records);

} // namespace kith
