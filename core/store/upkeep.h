// SPDX-License-Identifier: GPL-3.0-or-later
// What a data file needs now and then, done when nobody waits for it.
#pragma once

#include "core/store/store.h"

namespace kith {

/// The work of an earlier day is in no backup yet.
bool isBackupDue(Store &store);

/// The daily backup, the search index made anew when it is stale, its segments joined: whatever is due. On a thread of
/// its own; others read and save meanwhile. Throws Error{File, Cancelled}.
void keepUp(Store &store, const Progress &progress = {});

} // namespace kith
