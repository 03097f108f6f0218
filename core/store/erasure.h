// SPDX-License-Identifier: GPL-3.0-or-later
// Forgetting what history knows of records whose person was erased. Cannot be undone, nor can the changes they were
// part of.
#pragma once

#include <vector>

#include "core/store/store.h"

namespace kith {

// `words` are taken out of the names of changes ("Edit Anna Berg").
void forgetHistory(Store &store, const std::vector<std::pair<const Shape *, RecordId>> &records,
                   const QStringList &words, const QString &instead);

} // namespace kith
