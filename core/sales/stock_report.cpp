// SPDX-License-Identifier: GPL-3.0-or-later
// Report `stock`: what is there of products whose stock is tracked: entries less deliveries (returns come back), what
// is low, and how long it lasts at the pace of the last 90 days. By reseller: bought, reported sold, and what should be
// left there.
#include "core/sales/stock_report.h"

#include <algorithm>
#include <cmath>
#include <map>

#include <QCoreApplication>
#include <QJsonArray>

#include "core/base/money.h"
#include "core/report/grouping.h"
#include "core/sales/report_columns.h"

using namespace Qt::StringLiterals;

namespace kith {

namespace {

constexpr int paceDays = 90;

Cell quantity(qint64 units)
{
    Cell cell = Cell::ofInteger(units);
    return cell;
}

Query linesOf(RecordId product, std::vector<Condition> more)
{
    return {
        u"order_line"_s, joined({where(u"product_id"_s, Operator::Equal, qint64(product))}, std::move(more)), {}, {}};
}

void addDecimal(Table &table, const char *key, const char *label, const char *help = nullptr)
{
    addColumn(table, key, label, CellKind::Decimal, help, Quantity::digits);
}

Table byProduct(Store &store)
{
    Table table;
    addColumn(table, "product", QT_TRANSLATE_NOOP("report", "Product"), CellKind::Text).type = u"product"_s;
    addDecimal(table, "on_hand", QT_TRANSLATE_NOOP("report", "On hand"),
               QT_TRANSLATE_NOOP("report", "Entries less deliveries; returns come back."));
    addDecimal(table, "minimum", QT_TRANSLATE_NOOP("report", "Minimum"));
    addDecimal(table, "entries", QT_TRANSLATE_NOOP("report", "Entries"));
    addDecimal(table, "delivered", QT_TRANSLATE_NOOP("report", "Delivered"),
               QT_TRANSLATE_NOOP("report", "Less what came back."));
    addDecimal(table, "pace", QT_TRANSLATE_NOOP("report", "Ordered in 90 days"));
    addColumn(table, "lasts", QT_TRANSLATE_NOOP("report", "Lasts days"), CellKind::Real,
              QT_TRANSLATE_NOOP("report", "On hand / what was ordered a day in the last 90 days."), 0);
    addColumn(table, "value", QT_TRANSLATE_NOOP("report", "Value"), CellKind::Money,
              QT_TRANSLATE_NOOP("report", "On hand at cost; nothing below zero."));
    addColumn(table, "state", QT_TRANSLATE_NOOP("report", "State"), CellKind::Text);

    const Day today = store.today();
    const Period pace{today.addDays(1 - paceDays), today};
    Statement row = store.connection().prepare(
        "SELECT p.id, p.name, coalesce(p.stock_on_hand, 0), p.stock_minimum, coalesce(p.stock_moved, 0), "
        "coalesce(p.stock_delivered, 0), p.cost, coalesce(s.quantity, 0) FROM product p LEFT JOIN (SELECT "
        "l.product_id, "
        "SUM(l.quantity) AS quantity FROM \"order\" o JOIN order_line l ON l.order_id = o.id WHERE o.ordered_on >= ? "
        "AND "
        "o.ordered_on <= ? AND o.status IN ('confirmed', 'delivered', 'completed') GROUP BY l.product_id) s ON "
        "s.product_id = p.id WHERE p.stock_tracked = 1 AND coalesce(p.active, 1) = 1 ORDER BY p.sort_key, p.id");
    row.bind(1, toIso(pace.from)).bind(2, toIso(pace.to));
    struct Line
    {
        TableRow row;
        int urgency = 2;
        double lasts = 1e9;
    };
    std::vector<Line> lines;
    qint64 low = 0, out = 0, value = 0;
    while (row.step()) {
        const RecordId id = row.integer(0);
        const qint64 onHand = row.integer(2), sold = row.integer(7);
        const bool hasMinimum = !row.isNull(3);
        Line line;
        line.row.cells = {Cell::ofText(row.text(1), id), quantity(onHand),
                          hasMinimum ? quantity(row.integer(3)) : Cell()};
        line.row.cells.push_back(
            quantity(row.integer(4))
                .from({u"stock_entry"_s, where(u"product_id"_s, Operator::Equal, qint64(id)), {}, {}}, u"quantity"_s));
        line.row.cells.push_back(quantity(row.integer(5)).from(linesOf(id, {}), u"delivered_quantity"_s));
        std::vector<Condition> recent{
            where(u"order_id.status"_s, Operator::In, QJsonArray{u"confirmed"_s, u"delivered"_s, u"completed"_s})};
        const std::vector<Condition> days = dayWithin(u"order_id.ordered_on"_s, pace);
        recent.insert(recent.end(), days.begin(), days.end());
        line.row.cells.push_back(quantity(sold).from(linesOf(id, std::move(recent)), u"quantity"_s));
        if (sold > 0)
            line.lasts = std::max(0.0, double(onHand)) * paceDays / double(sold);
        line.row.cells.push_back(sold > 0 ? Cell::ofReal(line.lasts) : Cell());
        const qint64 worth =
            row.isNull(6) || onHand <= 0
                ? 0
                : lineNet(Quantity{onHand}, UnitPrice{row.integer(6)}, Rate{}, store.currency().digits).minor;
        value += worth;
        line.row.cells.push_back(
            row.isNull(6) ? Cell::noData(u"no_cost"_s, QCoreApplication::translate("report", "no cost recorded"))
                          : Cell::ofMoney({worth}));
        QString state = QCoreApplication::translate("report", "enough");
        if (onHand <= 0) {
            ++out;
            line.urgency = 0;
            state = onHand < 0 ? QCoreApplication::translate("report", "more delivered than was there")
                               : QCoreApplication::translate("report", "nothing left");
        } else if (hasMinimum && onHand < row.integer(3)) {
            ++low;
            line.urgency = 1;
            state = QCoreApplication::translate("report", "below the minimum");
        }
        line.row.cells.push_back(Cell::ofText(state));
        lines.push_back(std::move(line));
    }
    std::ranges::stable_sort(lines, [](const Line &a, const Line &b) {
        return a.urgency != b.urgency ? a.urgency < b.urgency : a.lasts < b.lasts;
    });
    const size_t count = lines.size();
    for (Line &line : lines)
        table.rows.push_back(std::move(line.row));
    TableRow total{.cells = {Cell::ofText(QCoreApplication::translate("report", "Total"))}, .isTotal = true};
    total.cells.resize(7);
    total.cells.push_back(Cell::ofMoney({value}));
    total.cells.resize(9);
    table.rows.push_back(std::move(total));
    table.sentence =
        count == 0
            ? QCoreApplication::translate("report", "Of no product is the stock tracked.")
            : QCoreApplication::translate("report", "%1 of %2 products are below their minimum, %3 are gone; the "
                                                    "stock is worth %4 at cost.")
                  .arg(low)
                  .arg(count)
                  .arg(out)
                  .arg(amountWords(store, value));
    table.notes << QCoreApplication::translate("report", "As of %1. Products whose stock is not tracked are left out.")
                       .arg(dayLabel(today));
    return table;
}

Table byReseller(Store &store)
{
    Table table;
    addColumn(table, "reseller", QT_TRANSLATE_NOOP("report", "Customer"), CellKind::Text).type = u"customer"_s;
    addColumn(table, "product", QT_TRANSLATE_NOOP("report", "Product"), CellKind::Text).type = u"product"_s;
    addDecimal(table, "bought", QT_TRANSLATE_NOOP("report", "Delivered"),
               QT_TRANSLATE_NOOP("report", "Less what came back."));
    addDecimal(table, "sold", QT_TRANSLATE_NOOP("report", "Reported sold"));
    addDecimal(table, "left", QT_TRANSLATE_NOOP("report", "Should be left"),
               QT_TRANSLATE_NOOP("report", "Delivered less reported sold."));
    addDecimal(table, "counted", QT_TRANSLATE_NOOP("report", "Counted last"));
    addColumn(table, "counted_on", QT_TRANSLATE_NOOP("report", "Counted on"), CellKind::Day);
    Statement row = store.connection().prepare(
        "SELECT r.customer_id, c.name, r.product_id, p.name, r.sold, coalesce((SELECT SUM(l.delivered_quantity) FROM "
        "\"order\" o JOIN order_line l ON l.order_id = o.id WHERE o.customer_id = r.customer_id AND l.product_id = "
        "r.product_id), 0), last.counted, last.period_on FROM (SELECT customer_id, product_id, coalesce(SUM(sold), 0) "
        "AS "
        "sold, MAX(CASE WHEN counted IS NOT NULL THEN period_on END) AS counted_on FROM sell_through WHERE customer_id "
        "IS "
        "NOT NULL AND product_id IS NOT NULL GROUP BY 1, 2) r JOIN customer c ON c.id = r.customer_id JOIN product p "
        "ON "
        "p.id = r.product_id LEFT JOIN sell_through last ON last.id = (SELECT MAX(x.id) FROM sell_through x WHERE "
        "x.customer_id = r.customer_id AND x.product_id = r.product_id AND x.period_on = r.counted_on AND x.counted IS "
        "NOT NULL) ORDER BY c.sort_key, c.id, p.sort_key, p.id");
    qint64 resellers = 0, wrong = 0;
    RecordId last = 0;
    while (row.step()) {
        const RecordId customer = row.integer(0), product = row.integer(2);
        const auto both = all({where(u"customer_id"_s, Operator::Equal, qint64(customer)),
                               where(u"product_id"_s, Operator::Equal, qint64(product))});
        const qint64 sold = row.integer(4), bought = row.integer(5);
        TableRow line{.cells = {Cell::ofText(row.text(1), customer), Cell::ofText(row.text(3), product)}};
        line.cells.push_back(quantity(bought).from(
            linesOf(product, {where(u"order_id.customer_id"_s, Operator::Equal, qint64(customer))}),
            u"delivered_quantity"_s));
        line.cells.push_back(quantity(sold).from({u"sell_through"_s, both, {}, {}}, u"sold"_s));
        line.cells.push_back(quantity(bought - sold));
        line.cells.push_back(row.isNull(6) ? Cell() : quantity(row.integer(6)));
        line.cells.push_back(row.isNull(7) ? Cell() : Cell::ofDay(Day::fromString(row.text(7), Qt::ISODate)));
        table.rows.push_back(std::move(line));
        resellers += customer != last ? 1 : 0;
        wrong += bought < sold ? 1 : 0;
        last = customer;
    }
    table.sentence =
        resellers == 0
            ? QCoreApplication::translate("report", "No reseller reported sales yet.")
            : QCoreApplication::translate("report", "%1 resellers report; in %2 cases more was reported sold than was "
                                                    "delivered.")
                  .arg(resellers)
                  .arg(wrong);
    table.notes << QCoreApplication::translate("report", "Only products for which a reseller reported at least once.");
    return table;
}

Table stockTable(Store &store, const Params &params)
{
    return params.by.value(0) == "reseller"_L1 ? byReseller(store) : byProduct(store);
}

} // namespace

const Report stockReport{
    .name = "stock",
    .title = QT_TRANSLATE_NOOP("report", "Stock"),
    .definition =
        QT_TRANSLATE_NOOP("report", "What is on hand from entries and deliveries, what is low, and how long it "
                                    "lasts; for resellers what they should still have."),
    .area = "sales",
    .dimensions = {{"product", QT_TRANSLATE_NOOP("report", "Product")},
                   {"reseller", QT_TRANSLATE_NOOP("report", "Reseller")}},
    .parameters = {},
    .run = stockTable,
};

} // namespace kith
