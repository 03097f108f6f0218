// SPDX-License-Identifier: GPL-3.0-or-later
// Report `bridge`: which customers explain the difference to the same period last year. New: bought for the first time
// ever; returned: bought before, but not in last year's period; lost: bought then and not now.
#include "core/sales/bridge_report.h"

#include <algorithm>
#include <array>

#include <QCoreApplication>

#include "core/report/grouping.h"
#include "core/sales/report_columns.h"

using namespace Qt::StringLiterals;

namespace kith {

namespace {

enum class Move { New, Returned, Grown, Same, Shrunk, Lost };
constexpr size_t moves = 6;
constexpr size_t shownRows = 300;

struct Mover
{
    RecordId customer = 0;
    qint64 before = 0, now = 0;
    Move move = Move::Same;
};

struct Group
{
    std::vector<RecordId> customers;
    qint64 before = 0, now = 0;
};

Move moveOf(qint64 before, qint64 now, bool hadBefore, bool hasNow, bool isFirst)
{
    if (!hadBefore)
        return isFirst ? Move::New : Move::Returned;
    if (!hasNow)
        return Move::Lost;
    return now > before ? Move::Grown : now < before ? Move::Shrunk : Move::Same;
}

QString nameOf(Move move)
{
    switch (move) {
    case Move::New:
        return QCoreApplication::translate("bridge", "New");
    case Move::Returned:
        return QCoreApplication::translate("report", "Returned");
    case Move::Grown:
        return QCoreApplication::translate("report", "Bought more");
    case Move::Same:
        return QCoreApplication::translate("report", "Bought the same");
    case Move::Shrunk:
        return QCoreApplication::translate("report", "Bought less");
    case Move::Lost:
        return QCoreApplication::translate("bridge", "Lost");
    }
    return {};
}

std::vector<Mover> gather(Store &store, Period now, Period before)
{
    const QByteArray net = inFileCurrency("o.net", "o", store.currency());
    Statement row = store.connection().prepare(
        "SELECT o.customer_id, SUM(CASE WHEN o.ordered_on <= ?2 THEN " + net +
        " ELSE 0 END), SUM(CASE WHEN o.ordered_on >= ?3 THEN " + net +
        " ELSE 0 END), SUM(o.ordered_on <= ?2), SUM(o.ordered_on >= ?3), c.first_order_on FROM \"order\" o "
        "CROSS JOIN customer c ON c.id = o.customer_id WHERE o.status IN ('confirmed', "
        "'delivered', 'completed') AND ((+o.ordered_on >= ?1 "
        "AND "
        "o.ordered_on <= ?2) OR (+o.ordered_on >= ?3 AND o.ordered_on <= ?4)) GROUP BY o.customer_id");
    row.bind(1, toIso(before.from)).bind(2, toIso(before.to)).bind(3, toIso(now.from)).bind(4, toIso(now.to));
    std::vector<Mover> changes;
    while (row.step()) {
        const Day first = Day::fromString(row.text(5), Qt::ISODate);
        changes.push_back(
            {row.integer(0), row.integer(1), row.integer(2),
             moveOf(row.integer(1), row.integer(2), row.integer(3) > 0, row.integer(4) > 0, first >= now.from)});
    }
    return changes;
}

void addFigures(TableRow &row, qint64 before, qint64 now, const std::optional<Condition> &customers, Period then,
                Period period)
{
    const auto cell = [&customers](qint64 amount, Period within) {
        Cell money = Cell::ofMoney({amount});
        if (customers)
            money.from(soldOrders(within, customers->isTrivial() ? std::vector<Condition>{}
                                                                 : std::vector<Condition>{*customers}),
                       u"net"_s);
        return money;
    };
    row.cells.push_back(cell(before, then));
    row.cells.push_back(cell(now, period));
    row.cells.push_back(Cell::ofMoney({now - before}));
}

Period periodOf(Store &store, const Params &params)
{
    Period period = params.period;
    const Day today = store.today();
    if (!period.to.isValid() || period.to > today)
        period.to = today;
    if (!period.from.isValid())
        period.from = startOfStep(period.to, Step::Year);
    return period;
}

void addColumns(Table &table, bool byCustomer)
{
    if (byCustomer)
        addColumn(table, "customer", QT_TRANSLATE_NOOP("report", "Customer"), CellKind::Text).type = u"customer"_s;
    else
        addColumn(table, "move", QT_TRANSLATE_NOOP("report", "Customers that"), CellKind::Text);
    if (byCustomer)
        addColumn(table, "move", QT_TRANSLATE_NOOP("report", "What happened"), CellKind::Text);
    else
        addColumn(table, "count", QT_TRANSLATE_NOOP("report", "Customers"), CellKind::Integer);
    addColumn(table, "before", QT_TRANSLATE_NOOP("report", "Last year"), CellKind::Money,
              QT_TRANSLATE_NOOP("report", "The same period a year before; an unfinished one to the same day."));
    addColumn(table, "now", QT_TRANSLATE_NOOP("report", "Sales"), CellKind::Money);
    addColumn(table, "difference", QT_TRANSLATE_NOOP("report", "Difference"), CellKind::Money).showsSign = true;
}

Table bridgeTable(Store &store, const Params &params)
{
    const Period period = periodOf(store, params);
    const Period before = samePeriodLastYear(period);
    std::vector<Mover> changes = gather(store, period, before);
    std::array<Group, moves> groups;
    Group sum;
    for (const Mover &change : changes) {
        Group &group = groups[size_t(change.move)];
        group.customers.push_back(change.customer);
        for (Group *each : {&group, &sum}) {
            each->before += change.before;
            each->now += change.now;
        }
    }
    const bool byCustomer = params.by.value(0) == "customer"_L1;
    Table table;
    addColumns(table, byCustomer);
    if (byCustomer) {
        std::ranges::stable_sort(changes, std::greater<>(),
                                 [](const Mover &change) { return std::abs(change.now - change.before); });
        for (size_t i = 0; i < std::min(changes.size(), shownRows); ++i) {
            const Mover &change = changes[i];
            TableRow row{.cells = {Cell::ofText(store.title(store.catalogue().get(u"customer"), change.customer),
                                                change.customer),
                                   Cell::ofText(nameOf(change.move))}};
            addFigures(row, change.before, change.now,
                       where(u"customer_id"_s, Operator::Equal, qint64(change.customer)), before, period);
            table.rows.push_back(std::move(row));
        }
        if (changes.size() > shownRows)
            table.notes << QCoreApplication::translate("report", "Shown are the first %1 of %2.")
                               .arg(shownRows)
                               .arg(changes.size());
    } else {
        for (size_t i = 0; i < moves; ++i) {
            const Group &group = groups[i];
            Cell count = Cell::ofInteger(qint64(group.customers.size()));
            if (const auto ids = among(u"id"_s, group.customers))
                count.from({u"customer"_s, *ids, {}, {}});
            TableRow row{.cells = {Cell::ofText(nameOf(Move(i))), std::move(count)}};
            addFigures(row, group.before, group.now, among(u"customer_id"_s, group.customers), before, period);
            table.rows.push_back(std::move(row));
        }
    }
    TableRow total{.cells = {Cell::ofText(QCoreApplication::translate("report", "Total"))}, .isTotal = true};
    total.cells.push_back(byCustomer ? Cell() : Cell::ofInteger(qint64(changes.size())));
    addFigures(total, sum.before, sum.now, all({}), before, period);
    table.rows.push_back(std::move(total));

    const auto signedMoney = [&store](qint64 minor) {
        return (minor >= 0 ? u"+"_s : u"−"_s) + amountWords(store, std::abs(minor));
    };
    const auto difference = [&groups](Move move) { return groups[size_t(move)].now - groups[size_t(move)].before; };
    if (changes.empty())
        table.sentence = QCoreApplication::translate("report", "Nobody bought anything in either period.");
    else
        table.sentence = QCoreApplication::translate(
                             "report", "Sales %1: %2 against last year: new and returned customers %3, more %4, less "
                                       "%5, lost %6.")
                             .arg(periodWords(period, store.today()), signedMoney(sum.now - sum.before),
                                  signedMoney(difference(Move::New) + difference(Move::Returned)),
                                  signedMoney(difference(Move::Grown)), signedMoney(difference(Move::Shrunk)),
                                  signedMoney(difference(Move::Lost)));
    table.notes << QCoreApplication::translate("report", "%1 against %2; customers: %3.")
                       .arg(periodWords(period, store.today()), periodWords(before, store.today()))
                       .arg(changes.size());
    table.charts = {{ChartHint::Kind::HorizontalBars,
                     byCustomer ? u"customer"_s : u"move"_s,
                     {u"difference"_s},
                     {},
                     translated("report", QT_TRANSLATE_NOOP("report", "Difference")),
                     {}}};
    return table;
}

} // namespace

const Report bridgeReport{
    .name = "bridge",
    .title = QT_TRANSLATE_NOOP("report", "Bridge from last year"),
    .definition =
        QT_TRANSLATE_NOOP("report", "The difference to the same period last year, split into customers that are "
                                    "new, returned, bought more, bought less or were lost."),
    .area = "sales",
    .dimensions = {{"move", QT_TRANSLATE_NOOP("report", "What happened")},
                   {"customer", QT_TRANSLATE_NOOP("report", "Customer")}},
    .parameters = {},
    .run = bridgeTable,
};

} // namespace kith
