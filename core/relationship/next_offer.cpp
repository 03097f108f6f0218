// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relationship/next_offer.h"

#include <algorithm>
#include <map>
#include <mutex>

#include <QCoreApplication>

#include "core/model/types/product.h"

using namespace Qt::StringLiterals;

namespace kith {

ProductHistory ProductHistory::read(Store &store, Day asOf, RecordId only, int days)
{
    ProductHistory history;
    history.asOf = asOf;
    Statement rows = store.connection().prepare(
        "SELECT o.customer_id, o.id, CAST(julianday(o.ordered_on) + 0.5 AS INTEGER), l.product_id FROM \"order\" o "
        "CROSS JOIN order_line l ON l.order_id = o.id WHERE " +
        soldSql("o", asOf) + (only ? " AND o.customer_id = " + QByteArray::number(only) : QByteArray()) +
        " AND +o.ordered_on > ? AND l.product_id IS NOT NULL AND l.quantity > 0 ORDER BY o.customer_id, o.ordered_on, "
        "o.id");
    rows.bind(1, toIso(asOf.addDays(-days)));
    RecordId order = 0;
    std::vector<qint64> basket;
    while (rows.step()) {
        if (rows.integer(1) != order) {
            history.baskets.add(std::exchange(basket, {}));
            order = rows.integer(1);
        }
        basket.push_back(rows.integer(3));
        std::vector<BasketDay> &own = history.customers[rows.integer(0)];
        const qint32 day = qint32(rows.integer(2));
        if (own.empty() || own.back().day != day)
            own.push_back({day, {}});
        std::vector<qint64> &products = own.back().products;
        if (std::find(products.begin(), products.end(), rows.integer(3)) == products.end())
            products.push_back(rows.integer(3));
    }
    history.baskets.add(std::move(basket));
    for (const auto &[customer, own] : history.customers)
        history.sequence.add(own, sequenceDays);
    return history;
}

namespace {

struct Owned // a product of a customer
{
    std::vector<PurchaseDay> days;
};

std::map<qint64, Owned> productsOf(const std::vector<BasketDay> &own)
{
    std::map<qint64, Owned> products;
    for (const BasketDay &day : own) {
        for (qint64 product : day.products)
            products[product].days.push_back({day.day, 0});
    }
    return products;
}

// Bought at least three times, and the time has come: within a tenth of the cycle, and not long forgotten.
void addReorders(std::vector<Offer> &offers, const std::map<qint64, Owned> &products, qint32 asOf, RecordId customer)
{
    for (const auto &[product, owned] : products) {
        if (owned.days.size() < 3)
            continue;
        const double cycle = cycleDays(owned.days, *medianGap(owned.days));
        const qint32 since = asOf - owned.days.back().day;
        const double run = since / cycle;
        if (run < 0.9 || run > 4)
            continue;
        Offer offer{.customer = customer, .product = product, .why = Offer::Why::Reorder};
        offer.chance = std::min(1.0, run);
        offer.daysSince = since;
        offer.cycle = cycle;
        offers.push_back(offer);
    }
}

// Of the rules that lead to a product, the surest; of equals that of more orders.
bool isBetter(const AssociationRule &rule, const AssociationRule &than)
{
    return std::tuple(rule.confidence(), rule.lift(), rule.both) >
           std::tuple(than.confidence(), than.lift(), than.both);
}

void addAssociated(std::vector<Offer> &offers, const std::map<qint64, Owned> &products,
                   const OfferRules::ByProduct &rules, Offer::Why why, RecordId customer)
{
    std::map<qint64, const AssociationRule *> best;
    for (const auto &[product, owned] : products) {
        const auto found = rules.find(product);
        if (found == rules.end())
            continue;
        for (const AssociationRule &rule : found->second) {
            if (products.contains(rule.b))
                continue;
            const AssociationRule *&offered = best[rule.b];
            if (!offered || isBetter(rule, *offered))
                offered = &rule;
        }
    }
    for (const auto &[product, rule] : best) {
        Offer &offer = offers.emplace_back();
        offer = {.customer = customer, .product = product, .why = why, .because = rule->a};
        offer.chance = rule->confidence();
        offer.rule = *rule;
    }
}

OfferRules::ByProduct thoseThatMatter(const std::vector<AssociationRule> &rules)
{
    OfferRules::ByProduct byProduct;
    for (const AssociationRule &rule : rules) {
        if (rule.lift() >= liftThatMatters)
            byProduct[rule.a].push_back(rule);
    }
    return byProduct;
}

} // namespace

OfferRules OfferRules::from(const ProductHistory &history)
{
    return {thoseThatMatter(history.baskets.rules()), thoseThatMatter(history.sequence.rules())};
}

std::vector<Offer> offersFor(const ProductHistory &history, const OfferRules &rules, RecordId customer, size_t most,
                             const std::unordered_set<RecordId> &leftOut)
{
    std::vector<Offer> offers;
    const auto found = history.customers.find(customer);
    if (found == history.customers.end())
        return offers;
    const std::map<qint64, Owned> products = productsOf(found->second);
    addReorders(offers, products, qint32(history.asOf.toJulianDay()), customer);
    addAssociated(offers, products, rules.together, Offer::Why::GoesWith, customer);
    addAssociated(offers, products, rules.later, Offer::Why::Follows, customer);
    std::stable_sort(offers.begin(), offers.end(), [](const Offer &a, const Offer &b) { return a.chance > b.chance; });
    std::vector<Offer> result;
    for (const Offer &offer : offers) { // a product is offered once, for the best reason
        const bool known = std::any_of(result.begin(), result.end(),
                                       [&](const Offer &other) { return other.product == offer.product; });
        if (!known && result.size() < most && !leftOut.contains(offer.product))
            result.push_back(offer);
    }
    return result;
}

namespace {

struct KeptRules
{
    QString path;
    Day day;
    qint64 lines = 0;
    std::shared_ptr<const OfferRules> rules;
};

} // namespace

std::unordered_set<RecordId> productsNoLongerSold(Store &store)
{
    std::unordered_set<RecordId> products;
    Statement rows = store.connection().prepare("SELECT id FROM product WHERE active = 0");
    while (rows.step())
        products.insert(rows.integer(0));
    return products;
}

std::shared_ptr<const OfferRules> OfferRules::of(Store &store)
{
    static std::mutex guard;
    static KeptRules kept; // one file is open at a time
    const qint64 lines = store.connection().integer("SELECT coalesce(max(id), 0) FROM order_line");
    {
        const std::lock_guard lock(guard);
        const bool same = kept.path == store.path() && kept.day == store.today() && lines >= kept.lines;
        if (same && lines - kept.lines <= kept.lines / 100)
            return kept.rules;
    }
    auto rules = std::make_shared<OfferRules>(from(ProductHistory::read(store, store.today())));
    const std::lock_guard lock(guard);
    kept = {store.path(), store.today(), lines, rules};
    return rules;
}

std::vector<Offer> offersFor(Store &store, RecordId customer, size_t most)
{
    const ProductHistory own = ProductHistory::read(store, store.today(), customer);
    if (own.customers.empty())
        return {};
    const auto rules = OfferRules::of(store);
    return offersFor(own, *rules, customer, most, productsNoLongerSold(store));
}

QString offerReason(Store &store, const Offer &offer)
{
    if (offer.why == Offer::Why::Reorder)
        return QCoreApplication::translate("relationship", "Ordered about every %1 days, last %2 days ago: due again.")
            .arg(QString::number(std::max(1, qRound(offer.cycle))), QString::number(offer.daysSince));
    const QString because = store.title(store.shape(product::type), offer.because);
    const QString share = QString::number(100 * offer.rule.confidence(), 'f', 0);
    const QString lift = QString::number(offer.rule.lift(), 'f', 1);
    return (offer.why == Offer::Why::GoesWith
                ? QCoreApplication::translate("relationship", "In %1 % of the orders with “%2” (%3 times as often as "
                                                              "elsewhere; %4 orders).")
                : QCoreApplication::translate("relationship", "%1 % of those who bought “%2” buy it later (%3 times as "
                                                              "often as others; %4 customers)."))
        .arg(share, because, lift, QString::number(offer.rule.both));
}

} // namespace kith
