// SPDX-License-Identifier: GPL-3.0-or-later
// The whole data file as a folder of CSV files with a manifest, and back: records, links, history, attachments, own
// fields, settings. What was restored from it equals the first.
#pragma once

#include "core/base/progress.h"
#include "core/store/store.h"

namespace kith {

struct DumpResult
{
    qint64 tables = 0, rows = 0, attachments = 0;
};

// The folder must be empty or missing. Throws Error{Usage, File}.
DumpResult dumpFile(Store &store, const QString &folder, const Progress &progress = {});

// Makes a new data file of such a folder. Never overwrites. Throws Error{File} when anything is missing or was changed
// since; then no file is left behind.
DumpResult loadDump(const QString &folder, const QString &path, const StoreOptions &options,
                    const Progress &progress = {});

} // namespace kith
