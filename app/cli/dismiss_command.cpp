// SPDX-License-Identifier: GPL-3.0-or-later
// dismiss: an unusual month that needs no further look.
#include "app/cli/call.h"
#include "app/cli/run.h"
#include "core/base/error.h"
#include "core/report/report.h"
#include "core/sales/dismissals.h"

namespace kith::cli {

namespace {

using namespace Qt::StringLiterals;

Day monthGiven(const Call &call)
{
    const QString word = call.argument(1);
    const Day month = Day::fromString(word + u"-01"_s, Qt::ISODate);
    if (!month.isValid())
        throw Error(ErrorKind::Usage, translate("cli", "“%1” is no month; write it like 2026-05.").arg(word));
    return month;
}

} // namespace

Done runDismiss(Call &call)
{
    Store &store = call.store();
    const QString month = stepKey(monthGiven(call), Step::Month);
    Params params;
    if (call.has(u"--by"_s))
        params.by = {call.option(u"--by"_s)};
    const Table table = runReport(store, u"anomalies"_s, params);
    const QString part = call.argument(2);
    QStringList keys, titles;
    for (const TableRow &row : table.rows) {
        const Cell &what = row.cells.front();
        if (!what.reason.startsWith(month + u' ') || (!part.isEmpty() && what.text != part))
            continue;
        keys << what.reason;
        titles << what.text + u", "_s + row.cells[1].text;
    }
    if (keys.isEmpty())
        throw Error(ErrorKind::NotFound,
                    translate("cli", "The report “anomalies” shows nothing of that month%1. Nothing "
                                     "was saved.")
                        .arg(part.isEmpty() ? QString() : u" ("_s + part + u')'));
    if (keys.size() > 1)
        throw Error(
            ErrorKind::Usage,
            translate("cli", "Several parts were unusual in that month; name one: %1.").arg(titles.join(u"; "_s)));
    const qint64 change = dismissMonth(store, keys.front(), titles.front(), call.option(u"--note"_s));
    if (call.output().isJson)
        call.output().json({{u"dismissed"_s, keys.front()}, {u"change"_s, change}});
    else
        call.output().line(translate("cli", "Dismissed: %1").arg(titles.front()));
    return Good;
}

} // namespace kith::cli
