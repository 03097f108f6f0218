// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/types/order.h"

#include "core/model/types/checks.h"

namespace kith::order {

namespace {

// Quotations and cancelled orders are no sales and owe nothing.
bool isSold(const QString &state)
{
    return state == QLatin1String("confirmed") || state == QLatin1String("delivered") ||
           state == QLatin1String("completed");
}

QString stateOf(Money total, Money paid)
{
    // A return has a negative total and is paid by a refund: compare away from zero.
    const std::int64_t due = total.minor < 0 ? -total.minor : total.minor;
    const std::int64_t got = total.minor < 0 ? -paid.minor : paid.minor;
    if (got > due)
        return QStringLiteral("overpaid");
    if (got == due)
        return QStringLiteral("paid");
    return got > 0 ? QStringLiteral("part") : QStringLiteral("none");
}

} // namespace

void derive(Record &record)
{
    if (record.isEmpty(paymentsTracked))
        record.set(paymentsTracked, true);
    const Money sum = record.get(net) + record.get(tax);
    record.set(total, sum);
    record.set(margin, record.get(net) - record.get(cost));
    if (isSold(record.get(status)) && record.get(paymentsTracked)) {
        record.set(open, sum - record.get(paid));
        record.set(paymentState, stateOf(sum, record.get(paid)));
    } else {
        record.set(open, Money{});
        record.clear(paymentState);
    }
}

void check(const Record &record, Problems &problems)
{
    kith::check::exchangeRate(record, rate, problems);
}

} // namespace kith::order
