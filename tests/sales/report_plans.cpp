// SPDX-License-Identifier: GPL-3.0-or-later
#include <sqlite3.h>

#include <catch2/catch.hpp>
#include <QRegularExpression>

#include "core/report/report.h"
#include "tests/sales/firm.h"

using namespace kith;
using namespace Qt::StringLiterals;

namespace {

int note(unsigned, void *statements, void *statement, void *)
{
    static_cast<QStringList *>(statements)
        ->append(QString::fromUtf8(sqlite3_sql(static_cast<sqlite3_stmt *>(statement))));
    return 0;
}

QStringList plansOf(Store &store, const QString &report, const QString &by)
{
    QStringList statements;
    sqlite3_trace_v2(store.connection().handle(), SQLITE_TRACE_STMT, note, &statements);
    Params params;
    if (!by.isEmpty())
        params.by = {by};
    runReport(store, report, params);
    sqlite3_trace_v2(store.connection().handle(), 0, nullptr, nullptr);
    QStringList plans;
    for (const QString &statement : statements) {
        if (!statement.startsWith(u"SELECT"_s) && !statement.startsWith(u"WITH"_s))
            continue;
        Statement rows = store.connection().prepare("EXPLAIN QUERY PLAN " + statement.toUtf8());
        while (rows.step())
            plans << rows.text(3);
    }
    return plans;
}

} // namespace

TEST_CASE("reports over all orders read them from indexes alone, whatever their number")
{
    test::Firm firm;
    Store &store = *firm.store;
    const std::pair<QString, QString> reports[] = {{u"sales"_s, u"month"_s},  {u"sales"_s, u"region"_s},
                                                   {u"sales"_s, u"staff"_s},  {u"sales"_s, u"customer"_s},
                                                   {u"bridge"_s, {}},         {u"cohorts"_s, {}},
                                                   {u"due-again"_s, {}},      {u"win-back"_s, {}},
                                                   {u"anomalies"_s, {}},      {u"rfm"_s, {}},
                                                   {u"pareto"_s, {}},         {u"lifecycle"_s, {}},
                                                   {u"customer-share"_s, {}}, {u"next-offer"_s, {}},
                                                   {u"buys-next"_s, {}}};
    // Every row of a table, or one after the other from an index that lacks a column.
    static const QRegularExpression slow(
        uR"(^(SCAN (o|order|l|order_line)( USING INDEX .*)?|SEARCH (o|order) USING INDEX order_by_day.*)$)"_s);
    for (const auto &[report, by] : reports) {
        for (const QString &step : plansOf(store, report, by)) {
            CAPTURE(report.toStdString(), by.toStdString(), step.toStdString());
            CHECK_FALSE(slow.match(step).hasMatch());
        }
    }
}
