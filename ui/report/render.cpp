// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/render.h"

#include "core/marketing/segment_report.h"
#include "core/report/grouping.h"
#include "ui/report/report_paper.h"

namespace kith {

void renderReport(Store &store, const QString &name, const Params &params, const QString &path)
{
    const Table table = runSegmentReport(store, name, params);
    writePaper(path, {table, store.conventions(), periodWords(params.period, store.today())});
}

} // namespace kith
