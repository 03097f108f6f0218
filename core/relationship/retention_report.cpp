// SPDX-License-Identifier: GPL-3.0-or-later
// Report `retention-cost`: what it costs to win a customer and what it costs to keep one.
#include "core/relationship/customer_figures.h"
#include "core/relationship/purchases.h"
#include "core/relationship/reports.h"

#include <algorithm>
#include <cmath>
#include <map>

#include <QCoreApplication>
#include <QJsonArray>

#include "core/report/grouping.h"

using namespace Qt::StringLiterals;

namespace kith {

namespace {

struct Span
{
    qint64 winning = 0, keeping = 0; // spent, in the file's currency
    std::vector<RecordId> fresh, kept;
};

Query expenses(Period period, bool keeping)
{
    std::vector<Condition> conditions{where(u"status"_s, Operator::In, QJsonArray{u"approved"_s, u"paid"_s}),
                                      where(u"customer_id"_s, keeping ? Operator::NotEmpty : Operator::Empty)};
    if (!keeping)
        conditions.push_back(where(u"campaign_id"_s, Operator::NotEmpty));
    return {u"expense"_s, joined(std::move(conditions), dayWithin(u"spent_on"_s, period)), {}, {}};
}

Cell each(qint64 cost, qint64 n)
{
    if (n == 0)
        return {};
    if (cost == 0)
        return Cell::noData(u"no_cost"_s, QCoreApplication::translate("report", "no cost recorded"));
    return Cell::ofMoney({qint64(std::llround(double(cost) / double(n)))});
}

void addRow(Table &table, Cell name, const Span &span, Period period, bool isTotal)
{
    const qint64 fresh = qint64(span.fresh.size()), kept = qint64(span.kept.size());
    table.rows.push_back(
        {.cells = {std::move(name), Cell::ofMoney({span.winning}).from(expenses(period, false), u"amount"_s),
                   customersCell(span.fresh), each(span.winning, fresh),
                   Cell::ofMoney({span.keeping}).from(expenses(period, true), u"amount"_s), customersCell(span.kept),
                   each(span.keeping, kept)},
         .isTotal = isTotal});
}

Table retentionTable(Store &store, const Params &params)
{
    const Day asOf = reportDay(store, params);
    const QString by = params.by.value(0, u"year"_s);
    const Step step = by == "month"_L1 ? Step::Month : by == "quarter"_L1 ? Step::Quarter : Step::Year;
    const Period period{params.period.from, asOf};
    std::map<Day, Span> spans;
    Span all;
    Statement rows = store.connection().prepare("SELECT e.spent_on, e.customer_id IS NOT NULL, SUM(" +
                                                inFileCurrency("e.amount", "e", store.currency()) +
                                                ") FROM expense e WHERE e.status IN ('approved', 'paid') AND "
                                                "(e.customer_id IS NOT NULL OR e.campaign_id IS NOT "
                                                "NULL) AND e.spent_on <= ?1 AND e.spent_on >= ?2 GROUP BY 1, 2");
    rows.bind(1, toIso(asOf)).bind(2, period.from.isValid() ? toIso(period.from) : u"0"_s);
    while (rows.step()) {
        const Day day = Day::fromString(rows.text(0), Qt::ISODate);
        for (Span *span : {&spans[startOfStep(day, step)], &all})
            (rows.integer(1) ? span->keeping : span->winning) += rows.integer(2);
    }
    PurchaseQuestion question;
    question.asOf = asOf;
    const Purchases purchases = Purchases::read(store, question);
    for (const Purchases::Buyer &buyer : purchases.buyers()) {
        const auto days = purchases.days(buyer);
        Day last;
        bool fresh = false, kept = false;
        for (size_t i = 0; i < days.size(); ++i) {
            const Day day = Day::fromJulianDay(days[i].day);
            if (!period.contains(day))
                continue;
            const Day start = startOfStep(day, step);
            if (i == 0) {
                spans[start].fresh.push_back(buyer.customer);
                fresh = true;
            } else if (start != last && days[0].day < start.toJulianDay()) {
                spans[start].kept.push_back(buyer.customer); // came back after the step of the first purchase
                kept = true;
            }
            last = start;
        }
        if (fresh)
            all.fresh.push_back(buyer.customer);
        if (kept) // also who was new in the period and came back within it
            all.kept.push_back(buyer.customer);
    }
    Table table;
    table.columns = {reportColumn(step == Step::Month     ? "month"
                                  : step == Step::Quarter ? "quarter"
                                                          : "year",
                                  step == Step::Month     ? QT_TRANSLATE_NOOP("report", "Month")
                                  : step == Step::Quarter ? QT_TRANSLATE_NOOP("report", "Quarter")
                                                          : QT_TRANSLATE_NOOP("report", "Year"),
                                  CellKind::Text),
                     reportColumn("winning", QT_TRANSLATE_NOOP("report", "Spent to win"), CellKind::Money,
                                  QT_TRANSLATE_NOOP("report", "Approved and paid expenses of campaigns.")),
                     reportColumn("new", QT_TRANSLATE_NOOP("report", "New customers"), CellKind::Integer,
                                  QT_TRANSLATE_NOOP("report", "Bought for the first time.")),
                     reportColumn("cost_new", QT_TRANSLATE_NOOP("report", "Cost of a new one"), CellKind::Money),
                     reportColumn("keeping", QT_TRANSLATE_NOOP("report", "Spent to keep"), CellKind::Money,
                                  QT_TRANSLATE_NOOP("report", "Approved and paid expenses for a single customer.")),
                     reportColumn("kept", QT_TRANSLATE_NOOP("report", "Came back"), CellKind::Integer,
                                  QT_TRANSLATE_NOOP("report", "Bought, and had bought before this time.")),
                     reportColumn("cost_kept", QT_TRANSLATE_NOOP("report", "Cost of keeping one"), CellKind::Money)};
    for (const auto &[start, span] : spans)
        addRow(table, Cell::ofText(stepLabel(start, step)), span, stepPeriod(Value(toIso(start)), step, period), false);
    addRow(table, totalCell(), all, period, true);
    const qint64 fresh = qint64(all.fresh.size()), kept = qint64(all.kept.size());
    const auto cost = [&](qint64 money, qint64 n) { return moneyText(store, n ? double(money) / double(n) : 0); };
    if (fresh == 0 && kept == 0)
        table.sentence = QCoreApplication::translate("report", "Nobody bought in this period.");
    else if (all.winning == 0 && all.keeping == 0)
        table.sentence = QCoreApplication::translate("report", "%1 new customers, %2 came back; no cost is recorded.")
                             .arg(fresh)
                             .arg(kept);
    else
        table.sentence =
            QCoreApplication::translate("report", "Winning a customer cost %1 (%2 new ones), keeping one cost "
                                                  "%3 (%4 came back).")
                .arg(cost(all.winning, fresh), QString::number(fresh), cost(all.keeping, kept), QString::number(kept));
    ChartHint chart = chartOf(ChartHint::Kind::Bars,
                              by == "month"_L1     ? "month"
                              : by == "quarter"_L1 ? "quarter"
                                                   : "year",
                              {u"cost_new"_s, u"cost_kept"_s},
                              QT_TRANSLATE_NOOP("report", "Cost of winning and of keeping a customer"));
    table.charts.push_back(chart);
    table.notes << asOfNote(asOf)
                << QCoreApplication::translate("report",
                                               "Expenses of campaigns count for winning, expenses for a named "
                                               "customer for keeping; expenses with neither are left out. The total "
                                               "counts a customer once, as new and as having come back.");
    return table;
}

} // namespace

const Report retentionCostReport{
    .name = "retention-cost",
    .title = QT_TRANSLATE_NOOP("report", "Winning and keeping"),
    .definition =
        QT_TRANSLATE_NOOP("report", "What campaigns cost for each customer who bought for the first time, and "
                                    "what single customers cost for each who came back."),
    .area = "relationship",
    .dimensions = {{"year", QT_TRANSLATE_NOOP("report", "Year")},
                   {"quarter", QT_TRANSLATE_NOOP("report", "Quarter")},
                   {"month", QT_TRANSLATE_NOOP("report", "Month")}},
    .parameters = {},
    .run = retentionTable,
};

} // namespace kith
