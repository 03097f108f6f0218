// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/upkeep.h"

#include "core/store/backup.h"
#include "core/store/search_index.h"

namespace kith {

bool isBackupDue(Store &store)
{
    const Instant today = startOf(store.today(), store.zone());
    Statement row = store.connection().prepare("SELECT EXISTS (SELECT 1 FROM change WHERE at > ? AND at < ?)");
    row.bind(1, toIso(lastBackup(store.path()))).bind(2, toIso(today));
    return row.step() && row.integer(0) != 0;
}

void keepUp(Store &store, const Progress &progress)
{
    if (store.options().readOnly)
        return;
    if (isBackupDue(store))
        backup(store, {}, progress);
    if (isSearchStale(store))
        rebuildSearch(store, progress);
    mergeSearch(store, progress);
}

} // namespace kith
