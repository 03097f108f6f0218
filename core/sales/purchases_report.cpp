// SPDX-License-Identifier: GPL-3.0-or-later
// Report `purchases`: what one customer, or everybody, bought: products, quantities, how often and when, the interval,
// whether it becomes more or less, and when it is due again.
#include "core/sales/purchases_report.h"

#include <algorithm>
#include <map>

#include <QCoreApplication>
#include <QJsonArray>

#include "core/base/error.h"
#include "core/model/types/all_types.h"
#include "core/report/group_sums.h"
#include "core/report/grouping.h"
#include "core/sales/due_again.h"
#include "core/sales/report_columns.h"

using namespace Qt::StringLiterals;

namespace kith {

namespace {

constexpr size_t shownRows = 500;
constexpr int yearDays = 365;

struct Bought
{
    RecordId product = 0; // 0: lines without one
    qint64 quantity = 0, net = 0, lines = 0, days = 0;
    qint64 lastYear = 0, yearBefore = 0; // quantities
    Day first, last;
};

// An id or a name, as it stands in the customer's record. 0: everybody.
RecordId customerAsked(Store &store, const QString &word)
{
    if (word.isEmpty())
        return 0;
    bool isNumber = false;
    const RecordId id = word.toLongLong(&isNumber);
    if (isNumber && store.read(customer::type, id))
        return id;
    const auto found = store.ids({u"customer"_s, where(u"name"_s, Operator::Equal, word), {}, {}}, 2);
    if (found.size() == 1)
        return found.front();
    throw Error(ErrorKind::Usage, (found.empty() ? QCoreApplication::translate("report", "There is no customer “%1”.")
                                                 : QCoreApplication::translate(
                                                       "report", "Several customers are called “%1”: give the id."))
                                      .arg(word));
}

std::vector<Bought> gather(Store &store, RecordId customer, Period period)
{
    // Of all customers each line asks for its order: both lie in the same sequence.
    QByteArray sql = "SELECT l.product_id, o.ordered_on, l.quantity, " +
                     inFileCurrency("l.net", "o", store.currency()) + ", l.quantity > 0" +
                     (customer ? " FROM \"order\" o CROSS JOIN order_line l ON l.order_id = o.id"
                               : " FROM order_line l CROSS JOIN \"order\" o ON o.id = l.order_id") +
                     " WHERE o.status IN ('confirmed', 'delivered', 'completed') AND o.ordered_on <= ?1";
    if (period.from.isValid())
        sql += " AND o.ordered_on >= '" + toIso(period.from).toLatin1() + "'";
    if (customer)
        sql += " AND o.customer_id = " + QByteArray::number(customer);
    Statement rows = store.connection().prepare(sql);
    rows.bind(1, toIso(period.to));
    std::map<RecordId, Bought> products;
    for (const GroupSum &row : groupSums(rows, 2)) {
        Bought &bought = products[row.integer(0)];
        const Day day = Day::fromString(row.text(1), Qt::ISODate);
        const qint64 quantity = row.sum(0);
        bought.product = row.integer(0);
        bought.quantity += quantity;
        bought.net += row.sum(1);
        bought.lines += row.count();
        const qint64 ago = day.daysTo(period.to);
        (ago < yearDays ? bought.lastYear : bought.yearBefore) += ago < 2 * yearDays ? quantity : 0;
        if (row.sum(2) == 0)
            continue; // only came back on that day
        bought.days += 1;
        bought.first = bought.first.isValid() ? std::min(bought.first, day) : day;
        bought.last = bought.last.isValid() ? std::max(bought.last, day) : day;
    }
    std::vector<Bought> list;
    for (auto &[product, bought] : products)
        list.push_back(bought);
    std::ranges::stable_sort(list, std::greater<>(), &Bought::net);
    return list;
}

void addColumns(Table &table, bool ofOne)
{
    addColumn(table, "product", QT_TRANSLATE_NOOP("report", "Product"), CellKind::Text).type = u"product"_s;
    addColumn(table, "quantity", QT_TRANSLATE_NOOP("report", "Quantity"), CellKind::Decimal,
              QT_TRANSLATE_NOOP("report", "Less what came back."), 4);
    addColumn(table, "sales", QT_TRANSLATE_NOOP("report", "Sales"), CellKind::Money);
    addColumn(table, "lines", QT_TRANSLATE_NOOP("report", "Lines"), CellKind::Integer);
    addColumn(table, "days", QT_TRANSLATE_NOOP("report", "Times"), CellKind::Integer,
              QT_TRANSLATE_NOOP("report", "Different days on which it was bought."));
    addColumn(table, "first", QT_TRANSLATE_NOOP("report", "First"), CellKind::Day);
    addColumn(table, "last", QT_TRANSLATE_NOOP("report", "Last"), CellKind::Day);
    if (ofOne) {
        addColumn(table, "rhythm", QT_TRANSLATE_NOOP("report", "Every … days"), CellKind::Real,
                  QT_TRANSLATE_NOOP("report", "The geometric mean of the last twelve gaps and of one usual gap of all "
                                              "the customer's products."),
                  0);
        addColumn(table, "due", QT_TRANSLATE_NOOP("report", "Due again"), CellKind::Day);
    }
    addColumn(table, "year", QT_TRANSLATE_NOOP("report", "Last 365 days"), CellKind::Decimal,
              QT_TRANSLATE_NOOP("report", "Quantity."), 4);
    addColumn(table, "trend", QT_TRANSLATE_NOOP("report", "Trend"), CellKind::Percent,
              QT_TRANSLATE_NOOP("report", "Quantity of the last 365 days against the 365 before."), 0)
        .showsSign = true;
}

Table purchasesTable(Store &store, const Params &params)
{
    const RecordId customer = customerAsked(store, params.set.value(u"customer"_s));
    const Period period{params.period.from, asOfDay(store, params)};
    std::vector<Bought> list = gather(store, customer, period);
    std::map<RecordId, DueProduct> rhythms;
    if (customer) {
        for (const DueProduct &product : productsOf(store, customer, period.to))
            rhythms[product.product] = product;
    }
    const auto linesOf = [&](const Bought *bought) {
        std::vector<Condition> parts{
            where(u"order_id.status"_s, Operator::In, QJsonArray{u"confirmed"_s, u"delivered"_s, u"completed"_s})};
        if (customer)
            parts.push_back(where(u"order_id.customer_id"_s, Operator::Equal, qint64(customer)));
        if (bought)
            parts.push_back(bought->product ? where(u"product_id"_s, Operator::Equal, qint64(bought->product))
                                            : where(u"product_id"_s, Operator::Empty));
        return Query{u"order_line"_s, joined(std::move(parts), dayWithin(u"order_id.ordered_on"_s, period)), {}, {}};
    };
    Table table;
    addColumns(table, customer != 0);
    Bought all;
    for (size_t i = 0; i < list.size(); ++i) {
        const Bought &one = list[i];
        all.net += one.net;
        all.lines += one.lines;
        if (i >= shownRows)
            continue;
        const Query lines = linesOf(&one);
        TableRow row{.cells = {one.product
                                   ? Cell::ofText(store.title(store.shape(product::type), one.product), one.product)
                                   : Cell::ofText(QCoreApplication::translate("report", "without a product"))}};
        row.cells.push_back(Cell::ofInteger(one.quantity).from(lines, u"quantity"_s));
        row.cells.push_back(Cell::ofMoney({one.net}).from(lines, u"net"_s));
        row.cells.push_back(Cell::ofInteger(one.lines).from(lines));
        row.cells.push_back(Cell::ofInteger(one.days));
        row.cells.push_back(one.first.isValid() ? Cell::ofDay(one.first) : Cell());
        row.cells.push_back(one.last.isValid() ? Cell::ofDay(one.last) : Cell());
        if (customer) {
            const auto rhythm = rhythms.find(one.product);
            const bool isKnown = one.product && rhythm != rhythms.end();
            row.cells.push_back(
                isKnown ? Cell::ofReal(rhythm->second.rhythm.cycleDays)
                        : Cell::noData(u"bought_once"_s, QCoreApplication::translate("report", "bought once")));
            row.cells.push_back(isKnown ? Cell::ofDay(rhythm->second.rhythm.due) : Cell());
        }
        row.cells.push_back(Cell::ofInteger(one.lastYear));
        row.cells.push_back(one.yearBefore > 0 ? Cell::ofPercent(double(one.lastYear) / double(one.yearBefore) - 1)
                                               : Cell::noData(u"no_base"_s, QCoreApplication::translate(
                                                                                "report", "nothing to compare")));
        table.rows.push_back(std::move(row));
    }
    TableRow total{.cells = {Cell::ofText(QCoreApplication::translate("report", "Total"))}, .isTotal = true};
    total.cells.resize(2); // quantities of different things are no sum
    total.cells.push_back(Cell::ofMoney({all.net}).from(linesOf(nullptr), u"net"_s));
    total.cells.push_back(Cell::ofInteger(all.lines).from(linesOf(nullptr)));
    total.cells.resize(table.columns.size());
    table.rows.push_back(std::move(total));

    const QString who = customer ? store.title(store.shape(customer::type), customer)
                                 : QCoreApplication::translate("report", "All customers");
    table.sentence = list.empty() ? QCoreApplication::translate("report", "%1: nothing was bought.").arg(who)
                                  : QCoreApplication::translate("report", "%1: %2 products for %3. Most: %4.")
                                        .arg(who)
                                        .arg(list.size())
                                        .arg(amountWords(store, all.net), table.rows[0].cells[0].text);
    table.notes << QCoreApplication::translate("report", "As of %1.").arg(dayLabel(period.to));
    if (list.size() > shownRows)
        table.notes
            << QCoreApplication::translate("report", "Shown are the first %1 of %2.").arg(shownRows).arg(list.size());
    table.charts = {{ChartHint::Kind::HorizontalBars,
                     u"product"_s,
                     {u"sales"_s},
                     {},
                     translated("report", QT_TRANSLATE_NOOP("report", "Sales")),
                     {}}};
    return table;
}

} // namespace

const Report purchasesReport{
    .name = "purchases",
    .title = QT_TRANSLATE_NOOP("report", "Purchase history"),
    .definition =
        QT_TRANSLATE_NOOP("report", "What a customer, or everybody, bought: products, quantities, times, days, "
                                    "interval and trend, and what is due again."),
    .area = "sales",
    .dimensions = {{"product", QT_TRANSLATE_NOOP("report", "Product")}},
    .parameters = {{"customer", QT_TRANSLATE_NOOP("report", "Customer (name or id)"), nullptr, ""}},
    .run = purchasesTable,
};

} // namespace kith
