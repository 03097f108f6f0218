// SPDX-License-Identifier: GPL-3.0-or-later
// Report `aging`: what is open of orders whose payments are tracked, by how long it is past due on a day: today, or the
// last day of the period asked for. Amounts are in the file's currency at the rate of each order; overpaid orders and
// unallocated payments have columns of their own and lower nothing.
#include "core/sales/aging_report.h"

#include <algorithm>
#include <array>
#include <map>

#include <QCoreApplication>
#include <QJsonArray>

#include "core/report/grouping.h"
#include "core/report/receivables.h"
#include "core/sales/report_columns.h"

using namespace Qt::StringLiterals;

namespace kith {

namespace {

constexpr size_t shownRows = 1000;
constexpr Age allAges[ages] = {Age::Current, Age::Days30, Age::Days60, Age::Days90, Age::Older};

struct Debtor
{
    RecordId id = 0; // customer or person; 0: nobody
    std::array<qint64, ages> open{};
    qint64 total = 0, credit = 0, unallocated = 0, lateDays = 0;
    std::vector<RecordId> orders; // of a past day: those that were open then, or overpaid

    qint64 late() const { return total - open[0]; }
};

struct Whom
{
    const char *orders;   // the key in SQL, for orders o of customer c
    const char *payments; // for payments p of customer c
    QString field;        // the same in a Query over either kind
    QString kind;
};

Whom whomOf(const Params &params)
{
    if (params.by.value(0) == "staff"_L1)
        return {"c.owner_id", "c.owner_id", u"customer_id.owner_id"_s, u"staff"_s};
    return {"c.id", "c.id", u"customer_id"_s, u"customer"_s};
}

std::vector<Condition> of(const Whom &whom, const Debtor *debtor)
{
    if (!debtor)
        return {};
    return {debtor->id ? where(whom.field, Operator::Equal, qint64(debtor->id)) : where(whom.field, Operator::Empty)};
}

Query openOrders(const Whom &whom, const Debtor *debtor, std::vector<Condition> more)
{
    std::vector<Condition> parts{
        where(u"status"_s, Operator::In, QJsonArray{u"confirmed"_s, u"delivered"_s, u"completed"_s}),
        where(u"payments_tracked"_s, Operator::Equal, true)};
    parts = joined(std::move(parts), std::move(more)).parts;
    return {u"order"_s, joined(std::move(parts), of(whom, debtor)), {u"due_on"_s}, {}};
}

std::vector<Condition> aged(Age age, Day today)
{
    std::vector<Condition> parts{where(u"open"_s, Operator::Greater, u"0"_s)};
    const std::vector<Condition> due = dayWithin(u"due_on"_s, dueWithin(age, today));
    if (age == Age::Current) // what has no due day is not late
        parts.push_back(any({all(due), where(u"due_on"_s, Operator::Empty)}));
    else
        parts.insert(parts.end(), due.begin(), due.end());
    return parts;
}

void addOpen(Debtor &debtor, qint64 amount, qint64 days)
{
    debtor.open[size_t(ageOf(days))] += amount;
    debtor.total += amount;
    debtor.lateDays = std::max(debtor.lateDays, days);
}

std::map<RecordId, Debtor> gather(Store &store, const Whom &whom, Day today)
{
    std::map<RecordId, Debtor> debtors;
    const QByteArray open = inFileCurrency("o.open", "o", store.currency());
    Statement row = store.connection().prepare(
        QByteArray("SELECT coalesce(") + whom.orders + ", 0), o.due_on, SUM(" + open +
        "), o.open > 0 FROM \"order\" o JOIN customer c ON c.id = o.customer_id WHERE o.open <> 0 AND "
        "o.payments_tracked = 1 AND o.status IN ('confirmed', 'delivered', 'completed') GROUP BY 1, 2, 4");
    while (row.step()) {
        Debtor &debtor = debtors[row.integer(0)];
        debtor.id = row.integer(0);
        const qint64 amount = row.integer(2);
        if (!row.integer(3)) {
            debtor.credit -= amount;
            continue;
        }
        const qint64 days = row.isNull(1) ? 0 : Day::fromString(row.text(1), Qt::ISODate).daysTo(today);
        addOpen(debtor, amount, days);
    }
    Statement paid = store.connection().prepare(
        QByteArray("SELECT coalesce(") + whom.payments + ", 0), SUM(" +
        inFileCurrency("p.unallocated", "p", store.currency()) +
        ") FROM payment p JOIN customer c ON c.id = p.customer_id WHERE p.unallocated <> 0 GROUP BY 1");
    while (paid.step()) {
        Debtor &debtor = debtors[paid.integer(0)];
        debtor.id = paid.integer(0);
        debtor.unallocated += paid.integer(1);
    }
    return debtors;
}

// The same at the end of a past day: orders placed by then less what was received for them by then. What had been
// received for orders of later days was credit then.
std::map<RecordId, Debtor> gatherPast(Store &store, const Whom &whom, Day asOf)
{
    std::map<RecordId, Debtor> debtors;
    const auto debtorOf = [&debtors](RecordId id) -> Debtor & {
        Debtor &debtor = debtors[id];
        debtor.id = id;
        return debtor;
    };
    const QByteArray open = "(o.total - coalesce(a.paid, 0))";
    Statement row = store.connection().prepare(
        QByteArray("SELECT coalesce(") + whom.orders + ", 0), o.due_on, " +
        inFileCurrency(open, "o", store.currency()) + ", " + open +
        " > 0, o.id FROM \"order\" o JOIN customer c ON c.id = o.customer_id LEFT JOIN (SELECT l.order_id, "
        "SUM(l.amount) AS paid FROM allocation l JOIN payment p ON p.id = l.payment_id WHERE p.received_on <= ?1 GROUP "
        "BY 1) a ON a.order_id = o.id WHERE o.ordered_on <= ?1 AND " +
        open +
        " <> 0 AND o.payments_tracked = 1 AND o.status IN ('confirmed', 'delivered', 'completed') ORDER BY o.id");
    row.bind(1, toIso(asOf));
    while (row.step()) {
        Debtor &debtor = debtorOf(row.integer(0));
        debtor.orders.push_back(row.integer(4));
        if (!row.integer(3)) {
            debtor.credit -= row.integer(2);
            continue;
        }
        const qint64 days = row.isNull(1) ? 0 : Day::fromString(row.text(1), Qt::ISODate).daysTo(asOf);
        addOpen(debtor, row.integer(2), days);
    }
    const QByteArray left = "(p.amount - coalesce(a.used, 0))";
    Statement paid = store.connection().prepare(
        QByteArray("SELECT coalesce(") + whom.payments + ", 0), " + inFileCurrency(left, "p", store.currency()) +
        ", p.id FROM payment p JOIN customer c ON c.id = p.customer_id LEFT JOIN (SELECT l.payment_id, SUM(l.amount) "
        "AS "
        "used FROM allocation l JOIN \"order\" o ON o.id = l.order_id WHERE o.ordered_on <= ?1 GROUP BY 1) a ON "
        "a.payment_id = p.id WHERE p.received_on <= ?1 AND " +
        left + " <> 0 ORDER BY p.id");
    paid.bind(1, toIso(asOf));
    while (paid.step())
        debtorOf(paid.integer(0)).unallocated += paid.integer(1);
    return debtors;
}

void addRow(Table &table, Cell name, const Whom &whom, const Debtor &figures, const Debtor *debtor, Day today)
{
    TableRow row{.cells = {std::move(name)}, .isTotal = !debtor};
    for (int i = 0; i < ages; ++i) {
        const qint64 amount = figures.open[size_t(i)];
        row.cells.push_back(amount || !debtor ? Cell::ofMoney({amount}).from(
                                                    openOrders(whom, debtor, aged(allAges[i], today)), u"open"_s)
                                              : Cell());
    }
    const auto open = where(u"open"_s, Operator::Greater, u"0"_s), over = where(u"open"_s, Operator::Less, u"0"_s);
    row.cells.push_back(Cell::ofMoney({figures.total}).from(openOrders(whom, debtor, {open}), u"open"_s));
    row.cells.push_back(figures.lateDays > 0 ? Cell::ofInteger(figures.lateDays) : Cell());
    row.cells.push_back(figures.credit || !debtor
                            ? Cell::ofMoney({figures.credit}).from(openOrders(whom, debtor, {over}), u"open"_s, -1)
                            : Cell());
    const Query payments{u"payment"_s,
                         joined({where(u"unallocated"_s, Operator::NotEqual, u"0"_s)}, of(whom, debtor)),
                         {u"-received_on"_s},
                         {}};
    row.cells.push_back(figures.unallocated || !debtor
                            ? Cell::ofMoney({figures.unallocated}).from(payments, u"unallocated"_s)
                            : Cell());
    table.rows.push_back(std::move(row));
}

// What was open then is no sum of anything stored, so the figures open nothing; the last column lists the orders.
void addPastRow(Table &table, Cell name, const Debtor &figures, bool isTotal)
{
    TableRow row{.cells = {std::move(name)}, .isTotal = isTotal};
    const auto add = [&](qint64 amount, bool isShown) {
        row.cells.push_back(amount || isShown ? Cell::ofMoney({amount}) : Cell());
    };
    for (const qint64 amount : figures.open)
        add(amount, isTotal);
    add(figures.total, true);
    row.cells.push_back(figures.lateDays > 0 ? Cell::ofInteger(figures.lateDays) : Cell());
    add(figures.credit, isTotal);
    add(figures.unallocated, isTotal);
    row.cells.push_back(Cell::ofInteger(qint64(figures.orders.size())));
    if (const auto these = among(u"id"_s, figures.orders))
        row.cells.back().from({u"order"_s, *these, {u"due_on"_s}, {}});
    table.rows.push_back(std::move(row));
}

void addColumns(Table &table, const Whom &whom, bool isPast)
{
    addColumn(table, whom.kind == "staff"_L1 ? "staff" : "customer",
              whom.kind == "staff"_L1 ? QT_TRANSLATE_NOOP("report", "Person") : QT_TRANSLATE_NOOP("report", "Customer"),
              CellKind::Text)
        .type = whom.kind;
    addColumn(table, "current", QT_TRANSLATE_NOOP("report", "Not due"), CellKind::Money,
              QT_TRANSLATE_NOOP("report", "Due today or later, or without a due day."));
    addColumn(table, "d30", QT_TRANSLATE_NOOP("report", "1–30 days"), CellKind::Money);
    addColumn(table, "d60", QT_TRANSLATE_NOOP("report", "31–60 days"), CellKind::Money);
    addColumn(table, "d90", QT_TRANSLATE_NOOP("report", "61–90 days"), CellKind::Money);
    addColumn(table, "older", QT_TRANSLATE_NOOP("report", "Over 90 days"), CellKind::Money);
    addColumn(table, "open", QT_TRANSLATE_NOOP("report", "Owed"), CellKind::Money,
              QT_TRANSLATE_NOOP("report", "The sum of the ages; credit is not taken off."));
    addColumn(table, "late", QT_TRANSLATE_NOOP("report", "Days late"), CellKind::Integer,
              QT_TRANSLATE_NOOP("report", "Of the oldest open order."));
    addColumn(table, "credit", QT_TRANSLATE_NOOP("report", "Overpaid"), CellKind::Money,
              QT_TRANSLATE_NOOP("report", "Orders and returns of which more was paid than was due."));
    addColumn(table, "unallocated", QT_TRANSLATE_NOOP("report", "Unallocated"), CellKind::Money,
              QT_TRANSLATE_NOOP("report", "Payments that belong to no order yet."));
    if (isPast)
        addColumn(table, "orders", QT_TRANSLATE_NOOP("report", "Open orders"), CellKind::Integer,
                  QT_TRANSLATE_NOOP("report", "Open or overpaid on that day."));
}

Table agingTable(Store &store, const Params &params)
{
    const Day today = asOfDay(store, params);
    const bool isPast = today < store.today();
    const Whom whom = whomOf(params);
    std::map<RecordId, Debtor> debtors = isPast ? gatherPast(store, whom, today) : gather(store, whom, today);
    std::vector<const Debtor *> list;
    Debtor sum;
    for (const auto &[id, debtor] : debtors) {
        list.push_back(&debtor);
        for (size_t i = 0; i < ages; ++i)
            sum.open[i] += debtor.open[i];
        sum.orders.insert(sum.orders.end(), debtor.orders.begin(), debtor.orders.end());
        sum.total += debtor.total;
        sum.credit += debtor.credit;
        sum.unallocated += debtor.unallocated;
        sum.lateDays = std::max(sum.lateDays, debtor.lateDays);
    }
    std::ranges::stable_sort(list, [](const Debtor *a, const Debtor *b) {
        return a->late() != b->late() ? a->late() > b->late() : a->total > b->total;
    });
    Table table;
    addColumns(table, whom, isPast);
    const Shape &shape = store.catalogue().get(whom.kind);
    for (size_t i = 0; i < std::min(list.size(), shownRows); ++i) {
        const Debtor &debtor = *list[i];
        const QString name = debtor.id ? store.title(shape, debtor.id) : unknownLabel();
        if (isPast)
            addPastRow(table, Cell::ofText(name, debtor.id), debtor, false);
        else
            addRow(table, Cell::ofText(name, debtor.id), whom, debtor, &debtor, today);
    }
    const Cell total = Cell::ofText(QCoreApplication::translate("report", "Total"));
    if (isPast)
        addPastRow(table, total, sum, true);
    else
        addRow(table, total, whom, sum, nullptr, today);

    const auto owing = std::ranges::count_if(list, [](const Debtor *d) { return d->total > 0; });
    if (sum.total == 0)
        table.sentence = isPast
                             ? QCoreApplication::translate("report", "On %1 nobody owed anything.").arg(dayLabel(today))
                             : QCoreApplication::translate("report", "Nobody owes anything.");
    else
        table.sentence = (isPast ? dayLabel(today) + u": "_s : QString()) +
                         QCoreApplication::translate("report", "Owed %1 by %2; late %3 (%4 %), the oldest by %5 days.")
                             .arg(amountWords(store, sum.total))
                             .arg(owing)
                             .arg(amountWords(store, sum.late()))
                             .arg(100.0 * double(sum.late()) / double(sum.total), 0, 'f', 1)
                             .arg(sum.lateDays);
    table.notes << QCoreApplication::translate("report",
                                               "As of %1. Orders whose payments are not tracked are left out.")
                       .arg(dayLabel(today));
    if (isPast)
        table.notes << QCoreApplication::translate(
            "report", "A day of the past: orders and payments of later days are left out; the lists show what is open "
                      "of the orders today.");
    if (list.size() > shownRows)
        table.notes
            << QCoreApplication::translate("report", "Shown are the first %1 of %2.").arg(shownRows).arg(list.size());
    table.charts = {{ChartHint::Kind::StackedBars,
                     table.columns[0].key,
                     {u"current"_s, u"d30"_s, u"d60"_s, u"d90"_s, u"older"_s},
                     {},
                     translated("report", QT_TRANSLATE_NOOP("report", "Owed by age")),
                     {}}};
    return table;
}

} // namespace

const Report agingReport{
    .name = "aging",
    .title = QT_TRANSLATE_NOOP("report", "Aging of receivables"),
    .definition = QT_TRANSLATE_NOOP(
        "report",
        "What is open today, or was on the last day of the period, by the days it is past due. What is overpaid or not "
        "allocated stands beside it and is taken off nowhere."),
    .area = "sales",
    .dimensions = {{"customer", QT_TRANSLATE_NOOP("report", "Customer")},
                   {"staff", QT_TRANSLATE_NOOP("report", "Person")}},
    .parameters = {},
    .run = agingTable,
};

} // namespace kith
