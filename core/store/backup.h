// SPDX-License-Identifier: GPL-3.0-or-later
// Copies of the data file, each opened and checked before it counts; checks and repairs.
#pragma once

#include <QStringList>

#include "core/store/store.h"

namespace kith {

// A checked copy at `destination` (a file name; empty: in the backup folder beside the file, dated). Returns its path.
// Old automatic copies go when all together exceed max(2 GB, 10 % of the free space), never the last two.
QString backup(Store &store, const QString &destination = {}, const Progress &progress = {});
QStringList backupsOf(const QString &file); // newest first
Instant lastBackup(const QString &file);    // when the newest of them was made; 1970 when there is none
// Puts a backup in place of `file`; what was there is kept beside it under a dated name, which is returned ("" if
// none).
QString restoreBackup(const QString &backup, const QString &file);

struct CheckResult
{
    QStringList findings; // sentences; empty: all is well
    QStringList repaired;
};
// SQLite's own check, references, rollups, search index, counters. Repair recomputes rollups and the search index.
CheckResult check(Store &store, bool repair, const Progress &progress = {});

} // namespace kith
