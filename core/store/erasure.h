// SPDX-License-Identifier: GPL-3.0-or-later
// Forgetting what history knows of records whose person was erased. Cannot be undone, nor can the changes they were
// part of.
#pragma once

#include <vector>

#include "core/store/store.h"

namespace kith {

// Within the transaction of the change that erases, so that there is no moment in which the one is done and the other
// is not; in one of its own when none is open. `words` are taken out of the names of changes ("Edit Anna Berg"). The
// search index is made anew at the next occasion at the latest.
void forgetHistory(Store &store, const std::vector<std::pair<const Shape *, RecordId>> &records,
                   const QStringList &words, const QString &instead);

// After the commit: the write-ahead log holds what was there before.
void forgetLog(Store &store);

} // namespace kith
