// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/importer.h"

#include <QCoreApplication>

#include "core/exchange/import_run.h"
#include "core/store/backup.h"

namespace kith {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 rowsWorthABackup = 10'000;

} // namespace

QString ImportResult::sentence() const
{
    return QCoreApplication::translate("import", "read %1, created %2, updated %3, unchanged %4, rejected %5")
        .arg(read)
        .arg(created)
        .arg(updated)
        .arg(unchanged)
        .arg(rejected);
}

ImportResult importFile(Store &store, const ImportOptions &options, const Progress &progress)
{
    ImportPlan plan = planImport(store, options);
    if (options.backup && !options.dryRun && plan.source.estimatedRows > rowsWorthABackup)
        backup(store, {}, progress);
    return ImportRun(store, options, progress, plan).run();
}

} // namespace kith
