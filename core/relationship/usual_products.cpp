// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relationship/usual_products.h"

#include <algorithm>

#include "core/relationship/purchases.h"

using namespace Qt::StringLiterals;

namespace kith {

std::vector<UsualProduct> usualProducts(Store &store, RecordId customer, Day asOf, size_t most)
{
    Statement rows = store.connection().prepare(
        "SELECT l.product_id, o.ordered_on, l.unit_price, o.currency FROM \"order\" o JOIN order_line l ON l.order_id "
        "= o.id WHERE o.customer_id = ?1 AND o.ordered_on > ?2 AND l.product_id IS NOT NULL AND l.quantity > 0 AND " +
        soldSql("o", asOf) + " ORDER BY o.ordered_on DESC, o.id DESC LIMIT 1000");
    rows.bind(1, customer).bind(2, toIso(asOf.addDays(-730)));
    std::vector<UsualProduct> products;
    std::vector<Day> counted; // the day that was counted last, for each
    while (rows.step()) {
        const RecordId id = rows.integer(0);
        const Day day = Day::fromString(rows.text(1), Qt::ISODate);
        auto found = std::find_if(products.begin(), products.end(),
                                  [id](const UsualProduct &known) { return known.product == id; });
        if (found == products.end()) { // the latest comes first
            const QString currency = rows.text(3);
            products.push_back(
                {id, 0, day, {rows.integer(2)}, currency == store.currency().code ? QString() : currency});
            counted.emplace_back();
            found = products.end() - 1;
        }
        Day &seen = counted[size_t(found - products.begin())];
        if (seen != day)
            ++found->times;
        seen = day;
    }
    std::stable_sort(products.begin(), products.end(), [](const UsualProduct &a, const UsualProduct &b) {
        return std::pair(-a.times, b.last) < std::pair(-b.times, a.last);
    });
    if (products.size() > most)
        products.resize(most);
    return products;
}

} // namespace kith
