// SPDX-License-Identifier: GPL-3.0-or-later
// Report `prevention`: what preventive actions did. Cases of the same cause (and product, where the case that the
// action came from has one) as many days after it was done as before. Both are counts of the same length of time, so
// that of all of them the share that came after says how much fewer they are; its interval is Wilson's
// (analytics.md 1.8).
#include "core/service/prevention_report.h"

#include <algorithm>

#include <QCoreApplication>

#include "core/report/columns.h"
#include "core/report/grouping.h"
#include "core/report/statistics.h"

using namespace Qt::StringLiterals;

namespace kith {

namespace {

constexpr qint64 mostDays = 90;
constexpr qint64 fewest = 5;

struct Action
{
    RecordId complaint = 0, product = 0;
    QString action, cause, productName, staff;
    Day doneOn, reopenedOn;
};

std::vector<Action> actionsOf(Store &store, const Period &period)
{
    Statement rows = store.connection().prepare(
        "SELECT k.id, coalesce(k.product_id, 0), p.planned_action, k.cause, coalesce(t.name, ''), coalesce(s.name, "
        "''), "
        "p.done_on, p.reopened_on FROM prevention p JOIN complaint k ON k.id = p.complaint_id LEFT JOIN product t ON "
        "t.id = "
        "k.product_id LEFT JOIN staff s ON s.id = p.staff_id WHERE k.cause IS NOT NULL AND (p.done_on IS NULL OR "
        "(p.done_on >= ?1 AND p.done_on <= ?2)) ORDER BY p.done_on IS NULL, p.done_on, p.id");
    rows.bind(1, period.from.isValid() ? toIso(period.from) : u"0"_s).bind(2, toIso(period.to));
    std::vector<Action> actions;
    while (rows.step())
        actions.push_back({rows.integer(0), rows.integer(1), rows.text(2), rows.text(3), rows.text(4), rows.text(5),
                           rows.isNull(6) ? Day() : Day::fromString(rows.text(6), Qt::ISODate),
                           rows.isNull(7) ? Day() : Day::fromString(rows.text(7), Qt::ISODate)});
    return actions;
}

Query casesOfAction(const Action &action, Period days, const QTimeZone &zone)
{
    std::vector<Condition> parts = instantWithin(u"opened_at"_s, days, zone);
    parts.push_back(where(u"kind"_s, Operator::Equal, u"complaint"_s));
    parts.push_back(where(u"cause"_s, Operator::Equal, action.cause));
    if (action.product != 0)
        parts.push_back(where(u"product_id"_s, Operator::Equal, qint64(action.product)));
    return {u"complaint"_s, all(std::move(parts)), {}, {}};
}

void addColumns(Table &table)
{
    addColumn(table, "action", QT_TRANSLATE_NOOP("report", "Preventive action"), CellKind::Text);
    table.columns.back().type = u"complaint"_s;
    addColumn(table, "cause", QT_TRANSLATE_NOOP("report", "Cause"), CellKind::Text);
    addColumn(table, "product", QT_TRANSLATE_NOOP("report", "Product"), CellKind::Text);
    addColumn(table, "staff", QT_TRANSLATE_NOOP("report", "By whom"), CellKind::Text);
    addColumn(table, "done", QT_TRANSLATE_NOOP("report", "Done on"), CellKind::Day);
    addColumn(table, "reopened", QT_TRANSLATE_NOOP("report", "Open again since"), CellKind::Day,
              QT_TRANSLATE_NOOP("report", "The same came up after it was done."));
    addColumn(table, "days", QT_TRANSLATE_NOOP("report", "Days compared"), CellKind::Integer,
              QT_TRANSLATE_NOOP("report", "As many before as after, 90 at most."));
    addColumn(table, "before", QT_TRANSLATE_NOOP("report", "Cases before"), CellKind::Integer);
    addColumn(table, "after", QT_TRANSLATE_NOOP("report", "Cases after"), CellKind::Integer);
    addColumn(table, "change", QT_TRANSLATE_NOOP("report", "Change"), CellKind::Percent,
              QT_TRANSLATE_NOOP("report",
                                "After against before, with the 95 % interval. It is more than chance when the "
                                "interval is on one side of zero."),
              0);
}

Cell changeOf(qint64 before, qint64 after)
{
    const qint64 n = before + after;
    if (n < fewest)
        return Cell::noData(u"too_few"_s, QCoreApplication::translate("report", "too few to say"));
    if (before == 0)
        return Cell::noData(u"none_before"_s, QCoreApplication::translate("report", "none before"));
    const Interval share = *wilson(after, n);
    const auto ratio = [](double p) { return p / (1 - p) - 1; };
    Cell cell = Cell::ofPercent(double(after) / double(before) - 1);
    return cell.within(ratio(share.low), ratio(std::min(share.high, 0.9999)));
}

Table preventionTable(Store &store, const Params &params)
{
    const Day today = store.today();
    Period period = params.period;
    if (!period.to.isValid() || period.to > today)
        period.to = today;
    Table table;
    addColumns(table);
    qint64 done = 0, open = 0, better = 0, again = 0;
    for (const Action &action : actionsOf(store, period)) {
        TableRow row{.cells = {Cell::ofText(action.action, action.complaint),
                               Cell::ofText(store.choiceLabel(u"cause"_s, action.cause)),
                               Cell::ofText(action.productName), Cell::ofText(action.staff)}};
        if (!action.doneOn.isValid()) {
            ++open;
            row.cells.push_back(Cell::noData(u"open"_s, QCoreApplication::translate("report", "not done")));
            row.cells.resize(table.columns.size());
            table.rows.push_back(std::move(row));
            continue;
        }
        ++done;
        const bool isOpenAgain = action.reopenedOn.isValid() && action.reopenedOn <= today;
        again += isOpenAgain;
        const qint64 days = std::min<qint64>(mostDays, action.doneOn.daysTo(today));
        row.cells.push_back(Cell::ofDay(action.doneOn));
        row.cells.push_back(isOpenAgain ? Cell::ofDay(action.reopenedOn) : Cell());
        row.cells.push_back(Cell::ofInteger(days));
        if (days > 0) { // the day on which it was done counts for neither side
            const Query before =
                casesOfAction(action, {action.doneOn.addDays(-days), action.doneOn.addDays(-1)}, store.zone());
            const Query after =
                casesOfAction(action, {action.doneOn.addDays(1), action.doneOn.addDays(days)}, store.zone());
            const qint64 casesBefore = store.count(before), casesAfter = store.count(after);
            row.cells.push_back(Cell::ofInteger(casesBefore).from(before));
            row.cells.push_back(Cell::ofInteger(casesAfter).from(after));
            row.cells.push_back(changeOf(casesBefore, casesAfter));
            const Cell &change = row.cells.back();
            better += change.state == Cell::State::Value && change.high < 0;
        }
        row.cells.resize(table.columns.size());
        table.rows.push_back(std::move(row));
    }
    table.sentence = done + open == 0
                         ? QCoreApplication::translate("report", "No preventive actions yet.")
                         : QCoreApplication::translate(
                               "report", "Preventive actions done: %1, of these %2 with fewer cases afterwards beyond "
                                         "chance; %3 open again because the same came up; %4 not done yet.")
                               .arg(done)
                               .arg(better)
                               .arg(again)
                               .arg(open);
    table.notes << QCoreApplication::translate("report", "Cases of the same cause, and of the same product where the "
                                                         "action's own case has one.");
    return table;
}

} // namespace

const Report preventionReport{
    .name = "prevention",
    .title = QT_TRANSLATE_NOOP("report", "Prevention"),
    .definition =
        QT_TRANSLATE_NOOP("report", "Preventive actions by the day they were done: cases of the same cause in "
                                    "as many days before and after."),
    .area = "service",
    .dimensions = {},
    .parameters = {},
    .run = preventionTable,
};

} // namespace kith
