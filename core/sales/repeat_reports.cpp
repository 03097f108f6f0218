// SPDX-License-Identifier: GPL-3.0-or-later
// Reports `due-again` and `win-back`: who should buy again by now, and who stopped, by everybody's own rhythm
// (analytics.md 1.6). Customers that must not be contacted are left out and counted.
#include "core/sales/repeat_reports.h"

#include <algorithm>
#include <set>

#include <QCoreApplication>

#include "core/sales/due_again.h"
#include "core/sales/report_columns.h"

using namespace Qt::StringLiterals;

namespace kith {

namespace {

constexpr size_t shownRows = 500;

struct Selection
{
    std::vector<DueBuyer> buyers; // that may be contacted
    qint64 known = 0;             // customers with a rhythm at all
    qint64 silent = 0;            // left out: do not contact
    qint64 expected = 0, revenue = 0;
};

template <typename Wanted> Selection select(Store &store, const Params &params, Wanted wanted)
{
    const Day asOf = asOfDay(store, params);
    const bool alsoOnce = params.set.value(u"once"_s) == u"shown";
    std::set<RecordId> silent;
    Statement row = store.connection().prepare("SELECT id FROM customer WHERE do_not_contact = 1");
    while (row.step())
        silent.insert(row.integer(0));
    Selection selection;
    for (const DueBuyer &buyer : buyersWithRhythm(store, asOf, alsoOnce ? BoughtOnce::Shown : BoughtOnce::LeftOut)) {
        ++selection.known;
        if (!wanted(buyer))
            continue;
        if (silent.contains(buyer.customer)) {
            ++selection.silent;
            continue;
        }
        selection.expected += buyer.expected;
        selection.revenue += buyer.revenue;
        selection.buyers.push_back(buyer);
    }
    return selection;
}

void addNotes(Table &table, const Selection &selection, const Params &params, Day asOf)
{
    const QString known =
        params.set.value(u"once"_s) == u"shown"
            ? QCoreApplication::translate("report", "As of %1; customers that ever bought: %2. Who bought once is "
                                                    "taken to have everybody's usual rhythm.")
            : QCoreApplication::translate("report", "As of %1; customers with a rhythm (two purchases or more): %2.");
    table.notes << known.arg(dayLabel(asOf)).arg(selection.known);
    if (selection.silent > 0)
        table.notes << QCoreApplication::translate("report", "Left out, because they must not be contacted: %1.")
                           .arg(selection.silent);
    if (selection.buyers.size() > shownRows)
        table.notes << QCoreApplication::translate("report", "Shown are the first %1 of %2.")
                           .arg(shownRows)
                           .arg(selection.buyers.size());
}

Cell nameCell(Store &store, const DueBuyer &buyer)
{
    return Cell::ofText(store.title(store.catalogue().get(u"customer"), buyer.customer), buyer.customer);
}

void addCommon(Table &table)
{
    addColumn(table, "customer", QT_TRANSLATE_NOOP("report", "Customer"), CellKind::Text).type = u"customer"_s;
    addColumn(table, "purchases", QT_TRANSLATE_NOOP("report", "Purchases"), CellKind::Integer,
              QT_TRANSLATE_NOOP("report", "Different days on which something was bought and paid."));
    addColumn(table, "rhythm", QT_TRANSLATE_NOOP("report", "Every … days"), CellKind::Real,
              QT_TRANSLATE_NOOP("report", "The geometric mean of the last twelve gaps and of one usual gap of all "
                                          "customers."),
              0);
    addColumn(table, "last", QT_TRANSLATE_NOOP("report", "Last purchase"), CellKind::Day);
}

std::vector<Cell> common(Store &store, const DueBuyer &buyer)
{
    return {nameCell(store, buyer), Cell::ofInteger(buyer.rhythm.purchases), Cell::ofReal(buyer.rhythm.cycleDays),
            Cell::ofDay(buyer.rhythm.last)};
}

// What the customer bought so far, returns included, as every sales figure.
void addSold(TableRow &row, Store &store, RecordId customer, Day asOf)
{
    const Query orders = soldOrders({{}, asOf}, {where(u"customer_id"_s, Operator::Equal, qint64(customer))});
    row.cells.push_back(Cell::ofInteger(store.count(orders)).from(orders));
}

Table dueAgainTable(Store &store, const Params &params)
{
    const Day asOf = asOfDay(store, params);
    Selection due = select(store, params, [asOf](const DueBuyer &buyer) {
        return buyer.rhythm.contact <= asOf && buyer.rhythm.overdueRatio() < wonBackFrom;
    });
    std::ranges::stable_sort(due.buyers, std::greater<>(), &DueBuyer::expected);
    Table table;
    addCommon(table);
    addColumn(table, "due", QT_TRANSLATE_NOOP("report", "Due again"), CellKind::Day);
    addColumn(table, "over", QT_TRANSLATE_NOOP("report", "Days over"), CellKind::Integer,
              QT_TRANSLATE_NOOP("report", "Below zero: not due yet, but time to call."))
        .showsSign = true;
    addColumn(table, "expected", QT_TRANSLATE_NOOP("report", "Expected"), CellKind::Money,
              QT_TRANSLATE_NOOP("report", "The mean of the last twelve purchases, net."));
    addColumn(table, "orders", QT_TRANSLATE_NOOP("report", "Orders"), CellKind::Integer,
              QT_TRANSLATE_NOOP("report", "Returns are orders of their own."));
    for (size_t i = 0; i < std::min(due.buyers.size(), shownRows); ++i) {
        const DueBuyer &buyer = due.buyers[i];
        TableRow row{.cells = common(store, buyer)};
        row.cells.push_back(Cell::ofDay(buyer.rhythm.due));
        row.cells.push_back(Cell::ofInteger(buyer.rhythm.due.daysTo(asOf)));
        row.cells.push_back(Cell::ofMoney({buyer.expected}));
        addSold(row, store, buyer.customer, asOf);
        table.rows.push_back(std::move(row));
    }
    TableRow total{.cells = {Cell::ofText(QCoreApplication::translate("report", "Total"))}, .isTotal = true};
    total.cells.resize(6);
    total.cells.push_back(Cell::ofMoney({due.expected}));
    total.cells.resize(8);
    table.rows.push_back(std::move(total));
    table.sentence =
        due.buyers.empty()
            ? QCoreApplication::translate("report", "Nobody is due for another order.")
            : QCoreApplication::translate("report", "%1 customers are due again, with about %2. First: %3.")
                  .arg(due.buyers.size())
                  .arg(amountWords(store, due.expected), nameCell(store, due.buyers.front()).text);
    addNotes(table, due, params, asOf);
    table.charts = {{ChartHint::Kind::HorizontalBars,
                     u"customer"_s,
                     {u"expected"_s},
                     {},
                     translated("report", QT_TRANSLATE_NOOP("report", "Expected")),
                     {}}};
    return table;
}

Table winBackTable(Store &store, const Params &params)
{
    const Day asOf = asOfDay(store, params);
    Selection lost =
        select(store, params, [](const DueBuyer &buyer) { return buyer.rhythm.overdueRatio() >= wonBackFrom; });
    std::ranges::stable_sort(lost.buyers, std::greater<>(), &DueBuyer::revenue);
    Table table;
    addCommon(table);
    addColumn(table, "silent", QT_TRANSLATE_NOOP("report", "Days silent"), CellKind::Integer);
    addColumn(table, "times", QT_TRANSLATE_NOOP("report", "Rhythms missed"), CellKind::Real,
              QT_TRANSLATE_NOOP("report", "Days since the last purchase / days of the rhythm; from 2 on this list."),
              1);
    addColumn(table, "purchase", QT_TRANSLATE_NOOP("report", "Usual purchase"), CellKind::Money,
              QT_TRANSLATE_NOOP("report", "The mean of the last twelve purchases, net."));
    addColumn(table, "bought", QT_TRANSLATE_NOOP("report", "Bought so far"), CellKind::Money,
              QT_TRANSLATE_NOOP("report", "Net of all purchases; those that were paid back do not count."));
    addColumn(table, "orders", QT_TRANSLATE_NOOP("report", "Orders"), CellKind::Integer,
              QT_TRANSLATE_NOOP("report", "Returns are orders of their own."));
    for (size_t i = 0; i < std::min(lost.buyers.size(), shownRows); ++i) {
        const DueBuyer &buyer = lost.buyers[i];
        TableRow row{.cells = common(store, buyer)};
        row.cells.push_back(Cell::ofInteger(buyer.rhythm.daysSince));
        row.cells.push_back(Cell::ofReal(buyer.rhythm.overdueRatio()));
        row.cells.push_back(Cell::ofMoney({buyer.expected}));
        row.cells.push_back(Cell::ofMoney({buyer.revenue}));
        addSold(row, store, buyer.customer, asOf);
        table.rows.push_back(std::move(row));
    }
    TableRow total{.cells = {Cell::ofText(QCoreApplication::translate("report", "Total"))}, .isTotal = true};
    total.cells.resize(7);
    total.cells.push_back(Cell::ofMoney({lost.revenue}));
    total.cells.resize(9);
    table.rows.push_back(std::move(total));
    table.sentence =
        lost.buyers.empty()
            ? QCoreApplication::translate("report", "No customer has been silent for twice the own rhythm.")
            : QCoreApplication::translate(
                  "report", "%1 of %2 customers have been silent for twice their rhythm or longer; they bought for %3.")
                  .arg(lost.buyers.size())
                  .arg(lost.known)
                  .arg(amountWords(store, lost.revenue));
    addNotes(table, lost, params, asOf);
    table.charts = {{ChartHint::Kind::HorizontalBars,
                     u"customer"_s,
                     {u"bought"_s},
                     {},
                     translated("report", QT_TRANSLATE_NOOP("report", "Bought so far")),
                     {}}};
    return table;
}

} // namespace

const Report dueAgainReport{
    .name = "due-again",
    .title = QT_TRANSLATE_NOOP("report", "Due again"),
    .definition =
        QT_TRANSLATE_NOOP("report", "Customers whose own rhythm of buying says that it is time to call, up to "
                                    "twice that rhythm; after it they are to be won back."),
    .area = "sales",
    .dimensions = {{"customer", QT_TRANSLATE_NOOP("report", "Customer")}},
    .parameters = {{"once", QT_TRANSLATE_NOOP("report", "Who bought once"), "left_out;shown", "left_out"}},
    .run = dueAgainTable,
};

const Report winBackReport{
    .name = "win-back",
    .title = QT_TRANSLATE_NOOP("report", "Win back"),
    .definition = QT_TRANSLATE_NOOP("report", "Customers who have not bought for twice their own rhythm or longer, by "
                                              "what they bought so far."),
    .area = "sales",
    .dimensions = {{"customer", QT_TRANSLATE_NOOP("report", "Customer")}},
    .parameters = {{"once", QT_TRANSLATE_NOOP("report", "Who bought once"), "left_out;shown", "left_out"}},
    .run = winBackTable,
};

} // namespace kith
