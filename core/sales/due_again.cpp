// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sales/due_again.h"

#include <algorithm>
#include <map>

#include "core/base/scaled.h"
#include "core/report/statistics.h"
#include "core/sales/purchases.h"

namespace kith {

namespace {

constexpr size_t purchasesForAmount = 12;

} // namespace

std::vector<DueBuyer> buyersWithRhythm(Store &store, Day asOf, BoughtOnce once)
{
    // The rhythm leans on everybody's usual gap, which is known only after the last customer.
    struct Seen
    {
        RecordId customer;
        std::vector<PurchaseDay> days; // the last ones: older days say nothing more
        qint64 count, expected, revenue;
    };
    std::vector<Seen> seen;
    std::vector<double> medians;
    forEachBuyer(store, asOf, [&](RecordId customer, std::span<const PurchaseDay> purchases) {
        if (purchases.size() < 2 && once == BoughtOnce::LeftOut)
            return;
        Seen one{customer, {}, qint64(purchases.size()), 0, 0};
        const size_t from = purchases.size() > purchasesForAmount ? purchases.size() - purchasesForAmount : 0;
        qint64 last = 0;
        for (size_t i = 0; i < purchases.size(); ++i) {
            one.revenue += purchases[i].money;
            last += i >= from ? purchases[i].money : 0;
        }
        one.expected = divideRounded(last, qint64(purchases.size() - from));
        if (const auto middle = medianGap(purchases))
            medians.push_back(*middle);
        const auto kept = purchases.last(std::min(purchases.size(), size_t(gapsThatCount) + 1));
        one.days.assign(kept.begin(), kept.end());
        seen.push_back(std::move(one));
    });
    const double usual = usualGap(std::move(medians));
    std::vector<DueBuyer> buyers;
    buyers.reserve(seen.size());
    for (const Seen &one : seen) {
        buyers.push_back({one.customer, rhythmOf(one.days, usual, asOf), one.expected, one.revenue});
        buyers.back().rhythm.purchases = one.count;
    }
    return buyers;
}

std::vector<DueProduct> productsOf(Store &store, RecordId customer, Day asOf)
{
    struct Bought
    {
        QString name;
        std::vector<PurchaseDay> days;
        qint64 quantity = 0;
    };
    std::map<RecordId, Bought> products;
    Statement statement = store.connection().prepare(
        "SELECT l.product_id, p.name, o.ordered_on, SUM(l.quantity) FROM \"order\" o" + purchaseJoin() +
        " JOIN order_line l ON l.order_id = o.id JOIN product p ON p.id = l.product_id WHERE " + purchaseCondition() +
        " AND o.customer_id = ? AND o.ordered_on <= ? AND l.quantity > 0 GROUP BY 1, 3 ORDER BY 1, 3");
    statement.bind(1, customer).bind(2, toIso(asOf));
    while (statement.step()) {
        Bought &bought = products[statement.integer(0)];
        bought.name = statement.text(1);
        bought.days.push_back({qint32(Day::fromString(statement.text(2), Qt::ISODate).toJulianDay()), 0});
        bought.quantity += statement.integer(3);
    }
    std::vector<double> medians;
    for (const auto &[id, bought] : products) {
        if (const auto middle = medianGap(bought.days))
            medians.push_back(*middle);
    }
    const double usual = usualGap(std::move(medians));
    std::vector<DueProduct> list;
    for (const auto &[id, bought] : products) {
        if (bought.days.size() >= 2)
            list.push_back({id, bought.name, rhythmOf(bought.days, usual, asOf),
                            divideRounded(bought.quantity, qint64(bought.days.size()))});
    }
    std::ranges::stable_sort(list, std::greater<>(), [](const DueProduct &p) { return p.rhythm.overdueRatio(); });
    return list;
}

} // namespace kith
