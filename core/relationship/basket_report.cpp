// SPDX-License-Identifier: GPL-3.0-or-later
// Reports `baskets` and `next-offer`: which products go together, and what to offer whom.
#include "core/relationship/customer_figures.h"
#include "core/relationship/next_offer.h"
#include "core/relationship/reports.h"

#include <algorithm>

#include <QCoreApplication>

#include "core/model/types/product.h"
#include "core/report/grouping.h"

using namespace Qt::StringLiterals;

namespace kith {

namespace {

TableColumn productColumn(const char *key, const char *label)
{
    TableColumn column = reportColumn(key, label, CellKind::Text);
    column.type = u"product"_s;
    return column;
}

Cell productCell(Store &store, RecordId id)
{
    return Cell::ofText(store.title(store.shape(product::type), id), id);
}

Condition holds(qint64 product)
{
    return related(
        u"order_line.order_id"_s,
        all({where(u"product_id"_s, Operator::Equal, product), where(u"quantity"_s, Operator::Greater, u"0"_s)}),
        u"count"_s, Operator::Greater, 0);
}

// --- baskets -------------------------------------------------------------------------------------------------------

struct Asked
{
    Day asOf, from;

    Query orders(std::vector<qint64> products) const
    {
        std::vector<Condition> conditions{soldCondition(asOf),
                                          where(u"ordered_on"_s, Operator::GreaterOrEqual, toIso(from))};
        for (qint64 product : products)
            conditions.push_back(holds(product));
        return {u"order"_s, all(std::move(conditions)), {}, {}};
    }
};

void addRules(Store &store, Table &table, const std::vector<AssociationRule> &rules, const Asked &asked, size_t limit,
              bool sequence)
{
    table.columns = {
        productColumn("product", QT_TRANSLATE_NOOP("report", "Who buys")),
        productColumn("other",
                      sequence ? QT_TRANSLATE_NOOP("report", "later buys") : QT_TRANSLATE_NOOP("report", "also takes")),
        reportColumn("both", QT_TRANSLATE_NOOP("report", "Both"), CellKind::Integer,
                     sequence ? QT_TRANSLATE_NOOP("report", "Customers who bought the second after the first.")
                              : QT_TRANSLATE_NOOP("report", "Orders with both.")),
        reportColumn("first", QT_TRANSLATE_NOOP("report", "With the first"), CellKind::Integer),
        reportColumn("second", QT_TRANSLATE_NOOP("report", "With the second"), CellKind::Integer),
        reportColumn("support", QT_TRANSLATE_NOOP("report", "Support"), CellKind::Percent,
                     QT_TRANSLATE_NOOP("report", "Share of all that have both."), 1),
        reportColumn("confidence", QT_TRANSLATE_NOOP("report", "Confidence"), CellKind::Percent,
                     QT_TRANSLATE_NOOP("report", "Of those with the first, how many have the second.")),
        reportColumn("lift", QT_TRANSLATE_NOOP("report", "Lift"), CellKind::Real,
                     QT_TRANSLATE_NOOP("report", "How many times as often as with anybody; 1 is chance."), 2)};
    for (size_t k = 0; k < std::min(limit, rules.size()); ++k) {
        const AssociationRule &rule = rules[k];
        Cell both = Cell::ofInteger(rule.both), first = Cell::ofInteger(rule.withA),
             second = Cell::ofInteger(rule.withB);
        if (!sequence) {
            both.from(asked.orders({rule.a, rule.b}));
            first.from(asked.orders({rule.a}));
            second.from(asked.orders({rule.b}));
        }
        table.rows.push_back({.cells = {productCell(store, rule.a), productCell(store, rule.b), both, first, second,
                                        Cell::ofPercent(rule.support()), Cell::ofPercent(rule.confidence()),
                                        Cell::ofReal(rule.lift())}});
    }
    ChartHint chart =
        chartOf(ChartHint::Kind::HorizontalBars, "product", {u"lift"_s},
                QT_TRANSLATE_NOOP("report", "What buyers also take, and how many times as often as by chance"));
    chart.labels = u"other"_s; // the second of the pair stands at the bar
    table.charts.push_back(chart);
}

Table basketsTable(Store &store, const Params &params)
{
    const Day asOf = reportDay(store, params);
    const Asked asked{asOf, params.period.from.isValid() ? params.period.from : asOf.addDays(-729)};
    const ProductHistory history = ProductHistory::read(store, asOf, 0, int(asked.from.daysTo(asOf)) + 1);
    const bool sequence = params.by.value(0) == "sequence"_L1;
    const qint64 together = qint64(numberParameter(params, u"together"_s, double(fewestTogether)));
    std::vector<AssociationRule> rules =
        sequence ? history.sequence.rules(together) : history.baskets.rules(std::max<qint64>(1, together));
    // Of a pair in a basket, the direction that says more.
    if (!sequence)
        std::erase_if(rules, [](const AssociationRule &rule) {
            return rule.withA > rule.withB || (rule.withA == rule.withB && rule.a > rule.b);
        });
    Table table;
    addRules(store, table, rules, asked, size_t(numberParameter(params, u"limit"_s, 50)), sequence);
    const auto best =
        std::find_if(rules.begin(), rules.end(), [](const AssociationRule &rule) { return rule.lift() > 1; });
    if (best == rules.end()) {
        table.sentence = QCoreApplication::translate("report", "No two products go together more than by chance.");
    } else {
        const QString a = store.title(store.shape(product::type), best->a);
        const QString b = store.title(store.shape(product::type), best->b);
        table.sentence =
            (sequence ? QCoreApplication::translate("report", "%1 of those who bought “%2” later buy “%3”: %4 times as "
                                                              "many as of all customers.")
                      : QCoreApplication::translate("report", "%1 of the orders with “%2” also hold “%3”: %4 times as "
                                                              "many as of all orders."))
                .arg(percentText(best->confidence()), a, b, QString::number(best->lift(), 'f', 1));
    }
    table.notes << QCoreApplication::translate("report", "Orders %1: %2 with products, of %3 customers.")
                       .arg(periodWords({asked.from, asOf}, store.today()))
                       .arg(history.baskets.baskets())
                       .arg(history.customers.size())
                << QCoreApplication::translate("report", "Pairs found fewer than %1 times are left out: too little to "
                                                         "tell from chance.")
                       .arg(together);
    if (history.baskets.leftOut() > 0)
        table.notes << QCoreApplication::translate("report", "%1 orders with more than %2 products are left out.")
                           .arg(history.baskets.leftOut())
                           .arg(largestBasket);
    return table;
}

// --- next offer ----------------------------------------------------------------------------------------------------

Query ordersOf(Day asOf, RecordId customer)
{
    return {u"order"_s,
            all({soldCondition(asOf), where(u"customer_id"_s, Operator::Equal, customer)}),
            {u"-ordered_on"_s},
            {}};
}

Table nextOfferTable(Store &store, const Params &params)
{
    const Day asOf = reportDay(store, params);
    const ProductHistory history = ProductHistory::read(store, asOf);
    const OfferRules rules = OfferRules::from(history);
    PurchaseQuestion question;
    question.asOf = asOf;
    const Purchases purchases = Purchases::read(store, question);
    std::vector<std::pair<Offer, qint64>> offers; // with what the customer is worth
    qint64 without = 0;
    const std::unordered_set<RecordId> gone = productsNoLongerSold(store);
    for (const Purchases::Buyer &buyer : purchases.buyers()) {
        if (buyer.windowOrders == 0)
            continue;
        const std::vector<Offer> own = offersFor(history, rules, buyer.customer, 1, gone);
        if (own.empty())
            ++without;
        else
            offers.emplace_back(own.front(), buyer.windowMargin);
    }
    std::stable_sort(offers.begin(), offers.end(), [](const auto &a, const auto &b) {
        return double(a.second) * a.first.chance > double(b.second) * b.first.chance;
    });
    Table table;
    table.columns = {customerColumn(),
                     productColumn("offer", QT_TRANSLATE_NOOP("report", "Offer")),
                     reportColumn("why", QT_TRANSLATE_NOOP("report", "Why"), CellKind::Text),
                     reportColumn("chance", QT_TRANSLATE_NOOP("report", "Chance"), CellKind::Percent,
                                  QT_TRANSLATE_NOOP(
                                      "report", "Of those who bought the same, so many bought this, too; none for what "
                                                "is simply due again.")),
                     reportColumn("lift", QT_TRANSLATE_NOOP("report", "Lift"), CellKind::Real, nullptr, 2),
                     reportColumn("sales", QT_TRANSLATE_NOOP("report", "Sales so far"), CellKind::Money)};
    const size_t shown = std::min(size_t(numberParameter(params, u"limit"_s, 100)), offers.size());
    qint64 due = 0;
    for (size_t k = 0; k < offers.size(); ++k) {
        const Offer &offer = offers[k].first;
        due += offer.why == Offer::Why::Reorder;
        if (k >= shown)
            continue;
        table.rows.push_back(
            {.cells = {
                 customerCell(store, offer.customer), productCell(store, offer.product),
                 Cell::ofText(offerReason(store, offer)),
                 offer.why == Offer::Why::Reorder ? Cell() : Cell::ofPercent(offer.chance),
                 offer.why == Offer::Why::Reorder ? Cell() : Cell::ofReal(offer.rule.lift()),
                 Cell::ofMoney({purchases.find(offer.customer)->net}).from(ordersOf(asOf, offer.customer), u"net"_s)}});
    }
    table.sentence =
        offers.empty()
            ? QCoreApplication::translate("report", "Nothing speaks for an offer to anybody: too little was bought.")
            : QCoreApplication::translate("report", "There is something to offer to %1 customers; for %2 of them it is "
                                                    "what they are due to order again.")
                  .arg(QString::number(offers.size()), QString::number(due));
    table.notes << asOfNote(asOf)
                << QCoreApplication::translate("report", "From the orders of two years; what a customer just bought is "
                                                         "never offered. %1 customers who bought in the last year have "
                                                         "no offer.")
                       .arg(without);
    return table;
}

} // namespace

const Report basketsReport{
    .name = "baskets",
    .title = QT_TRANSLATE_NOOP("report", "What goes together"),
    .definition =
        QT_TRANSLATE_NOOP("report", "Pairs of products in one order, or bought one after the other within 180 "
                                    "days, with how much more often than by chance; without a period, of two "
                                    "years."),
    .area = "relationship",
    .dimensions = {{"basket", QT_TRANSLATE_NOOP("report", "In one order")},
                   {"sequence", QT_TRANSLATE_NOOP("report", "One after the other")}},
    .parameters = {{"together", QT_TRANSLATE_NOOP("report", "Found at least"), nullptr, "5"},
                   {"limit", QT_TRANSLATE_NOOP("report", "Rows at most"), nullptr, "50"}},
    .run = basketsTable,
};

const Report nextOfferReport{
    .name = "next-offer",
    .title = QT_TRANSLATE_NOOP("report", "What to offer next"),
    .definition = QT_TRANSLATE_NOOP("report", "For each customer of the last year the product that speaks most for "
                                              "itself: due to be ordered again, or bought by others with the same "
                                              "products."),
    .area = "relationship",
    .dimensions = {},
    .parameters = {{"limit", QT_TRANSLATE_NOOP("report", "Customers at most"), nullptr, "100"}},
    .run = nextOfferTable,
};

} // namespace kith
