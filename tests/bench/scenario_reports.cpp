// SPDX-License-Identifier: GPL-3.0-or-later
// Reports over the whole business, and what keeps the file up.
#include <QFile>
#include <sqlite3.h>

#include "core/report/report.h"
#include "core/store/backup.h"
#include "core/store/search_index.h"
#include "tests/bench/customer_rows.h"
#include "tests/bench/raw.h"
#include "tests/bench/scenarios.h"

using namespace Qt::StringLiterals;

namespace kith::bench {

namespace {

// The best statement by hand for what the report counts.
struct Peer
{
    const char *report;
    const char *by;
    const char *sql;
};

const Peer peers[] = {
    {"sales", "month",
     "SELECT substr(ordered_on, 1, 7), sum(net), count(*) FROM \"order\" "
     "WHERE status IN ('confirmed', 'delivered', 'completed') AND ordered_on <= date('now') GROUP BY 1"},
    {"sales", "region",
     "SELECT region, sum(net), count(*) FROM \"order\" "
     "WHERE status IN ('confirmed', 'delivered', 'completed') AND ordered_on <= date('now') GROUP BY 1"},
    {"sales", "product",
     "SELECT l.product_id, sum(l.net), count(*) FROM order_line l JOIN \"order\" o ON o.id = l.order_id "
     "WHERE o.status IN ('confirmed', 'delivered', 'completed') AND o.ordered_on <= date('now') GROUP BY 1"},
    {"complaints", "month", "SELECT substr(opened_at, 1, 7), count(*) FROM complaint GROUP BY 1"},
};

void runOne(Store &store, const QString &name, const QString &by)
{
    Params params;
    if (!by.isEmpty())
        params.by = {by};
    runReport(store, name, params);
}

} // namespace

void reportsScenario(qint64 size)
{
    const QString file = business(size);
    const auto store = openedBusiness(file);
    Raw raw(file);
    const int times = size > 200'000 ? 1 : 3;
    for (const Peer &peer : peers) {
        sqlite3_stmt *statement = raw.prepare(peer.sql);
        const QString name = QString::fromLatin1(peer.report), by = QString::fromLatin1(peer.by);
        measure({u"report: %1 by %2"_s.arg(name, by), [&] { return secondsOf([&] { runOne(*store, name, by); }); },
                 [&] {
                     return secondsOf([&] {
                         while (sqlite3_step(statement) == SQLITE_ROW)
                             sqlite3_column_text(statement, 0);
                         sqlite3_reset(statement);
                     });
                 },
                 1.2},
                times);
    }
    for (const Report &report : deliveredReports()) {
        const QString name = QString::fromLatin1(report.name);
        measure({u"report: %1"_s.arg(name), [&] { return secondsOf([&] { runOne(*store, name, {}); }); }, {}}, 1);
    }
}

void upkeepScenario(qint64 size)
{
    const QString file = copyOf(business(size), u"upkeep"_s);
    const auto store = openedBusiness(file);
    measure({u"upkeep: checked backup"_s, [&] { return secondsOf([&] { QFile::remove(backup(*store)); }); }, {}}, 1);
    measure({u"upkeep: search index anew"_s, [&] { return secondsOf([&] { rebuildSearch(*store); }); }, {}}, 1);
    measure({u"upkeep: search segments joined"_s, [&] { return secondsOf([&] { mergeSearch(*store); }); }, {}}, 1);
}

} // namespace kith::bench
