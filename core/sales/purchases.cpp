// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sales/purchases.h"

#include "core/report/grouping.h"

namespace kith {

QByteArray purchaseJoin()
{
    return " LEFT JOIN (SELECT returns_of_id, SUM(net) AS net FROM \"order\" WHERE returns_of_id IS NOT NULL AND "
           "status "
           "IN ('confirmed', 'delivered', 'completed') GROUP BY returns_of_id) back ON back.returns_of_id = o.id";
}

QByteArray purchaseCondition()
{
    return "o.status IN ('confirmed', 'delivered', 'completed') AND o.returns_of_id IS NULL AND CASE WHEN "
           "o.payments_tracked = 1 THEN o.paid > 0 ELSE o.net + coalesce(back.net, 0) > 0 END";
}

void forEachBuyer(Store &store, Day asOf, const std::function<void(RecordId, std::span<const PurchaseDay>)> &take,
                  RecordId of)
{
    QByteArray sql = "SELECT o.customer_id, o.ordered_on, SUM(" + inFileCurrency("o.net", "o", store.currency()) +
                     ") FROM \"order\" o" + purchaseJoin() + " WHERE " + purchaseCondition() +
                     " AND o.customer_id IS NOT NULL AND o.ordered_on <= ?";
    if (of)
        sql += " AND o.customer_id = ?";
    Statement statement = store.connection().prepare(sql + " GROUP BY 1, 2 ORDER BY 1, 2");
    statement.bind(1, toIso(asOf));
    if (of)
        statement.bind(2, of);
    RecordId current = 0;
    std::vector<PurchaseDay> days;
    while (statement.step()) {
        const RecordId customer = statement.integer(0);
        if (customer != current && !days.empty()) {
            take(current, days);
            days.clear();
        }
        current = customer;
        days.push_back({qint32(Day::fromString(statement.text(1), Qt::ISODate).toJulianDay()), statement.integer(2)});
    }
    if (!days.empty())
        take(current, days);
}

BuyingRhythm rhythmOf(std::span<const PurchaseDay> days, double usualGap, Day asOf)
{
    BuyingRhythm rhythm;
    rhythm.purchases = qint64(days.size());
    rhythm.cycleDays = cycleDays(days, usualGap);
    rhythm.last = Day::fromJulianDay(days.back().day);
    rhythm.due = dueDay(rhythm.last, rhythm.cycleDays);
    rhythm.contact = contactDay(rhythm.due, rhythm.cycleDays, rhythm.last);
    rhythm.daysSince = int(rhythm.last.daysTo(asOf));
    return rhythm;
}

} // namespace kith
