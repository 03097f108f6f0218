// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sales/payments.h"

#include <algorithm>
#include <QCoreApplication>

#include "core/base/error.h"
#include "core/model/types/all_types.h"

using namespace Qt::StringLiterals;

namespace kith {

namespace {

constexpr auto itemColumns = "SELECT o.id, o.number, o.ordered_on, o.due_on, o.total, o.open FROM \"order\" o WHERE ";

OpenItem itemFrom(const Statement &row)
{
    return {row.integer(0),
            row.text(1),
            row.value(2, order::orderedOn).isEmpty() ? Day() : ValueOf<Day>::read(row.value(2, order::orderedOn)),
            ValueOf<Day>::read(row.value(3, order::dueOn)),
            {row.integer(4)},
            {row.integer(5)}};
}

void keep(Change &change, Record &record)
{
    if (const Problems problems = change.save(record); !problems.isEmpty())
        throw Error(ErrorKind::Invalid, problems.sentences());
}

void allocate(Change &change, RecordId payment, const Share &share)
{
    Record record = change.store().blank(allocation::type);
    record.set(allocation::payment, payment);
    record.set(allocation::order, share.order);
    record.set(allocation::amount, share.amount);
    keep(change, record);
}

// The part of `amount` that fits into what is open, on the same side of zero.
Money part(Money open, Money amount)
{
    if (amount.minor > 0)
        return {std::clamp<std::int64_t>(open.minor, 0, amount.minor)};
    return {std::clamp<std::int64_t>(open.minor, amount.minor, 0)};
}

ExchangeRate rateOn(Store &store, const QString &currency, Day day)
{
    if (currency == store.currency().code)
        return {powerOfTen(ExchangeRate::digits)};
    Statement row = store.connection().prepare(
        "SELECT rate FROM exchange_rate WHERE currency = ? AND valid_on <= ? ORDER BY valid_on DESC LIMIT 1");
    row.bind(1, currency).bind(2, toIso(day));
    if (!row.step())
        throw Error(ErrorKind::Invalid,
                    QCoreApplication::translate("payments", "There is no exchange rate for %1 on %2. Add one first.")
                        .arg(currency, formatDay(day)));
    return {row.integer(0)};
}

void checkShares(Store &store, const Receipt &receipt, const QString &currency)
{
    Money sum{};
    for (const Share &share : receipt.shares) {
        sum += share.amount;
        const auto order = store.read(order::type, share.order);
        if (!order)
            throw Error(ErrorKind::NotFound,
                        QCoreApplication::translate("payments", "There is no order %1.").arg(share.order));
        const QString number = order->get(order::number);
        if (order->get(order::currency) != currency)
            throw Error(ErrorKind::Invalid,
                        QCoreApplication::translate("payments", "%1 is in %2, the payment is in %3.")
                            .arg(number, order->get(order::currency), currency));
        const QString status = order->get(order::status);
        if (status == u"quote" || status == u"cancelled" || !order->get(order::paymentsTracked))
            throw Error(ErrorKind::Invalid,
                        QCoreApplication::translate("payments", "%1 owes nothing: it is %2.")
                            .arg(number, order->get(order::paymentsTracked)
                                             ? store.choiceLabel(u"order_status"_s, status)
                                             : QCoreApplication::translate("payments", "not tracked for payments")));
    }
    const bool isTooMuch = receipt.amount.minor >= 0 ? sum > receipt.amount : sum < receipt.amount;
    if (isTooMuch)
        throw Error(
            ErrorKind::Invalid,
            QCoreApplication::translate("payments", "The orders take %1, but only %2 came in.")
                .arg(formatMoney(sum, Currency::of(currency)), formatMoney(receipt.amount, Currency::of(currency))));
}

} // namespace

std::vector<OpenItem> openItems(Store &store, RecordId customer, const QString &currency)
{
    Statement rows = store.connection().prepare(
        QByteArray(itemColumns) + "o.customer_id = ? AND o.open <> 0 AND o.currency = ? ORDER BY coalesce(o.due_on, "
                                  "o.ordered_on), o.ordered_on, o.id");
    rows.bind(1, customer).bind(2, currency);
    std::vector<OpenItem> items;
    while (rows.step())
        items.push_back(itemFrom(rows));
    return items;
}

OpenItem openItem(Store &store, RecordId order)
{
    Statement row = store.connection().prepare(QByteArray(itemColumns) + "o.id = ?");
    row.bind(1, order);
    if (!row.step())
        throw Error(ErrorKind::NotFound, QCoreApplication::translate("payments", "There is no order %1.").arg(order));
    return itemFrom(row);
}

Proposal proposeShares(const std::vector<OpenItem> &items, Money amount)
{
    Proposal proposal{{}, amount};
    for (const OpenItem &item : items) {
        const Money share = part(item.open, proposal.left);
        if (share.minor == 0)
            continue;
        proposal.shares.push_back({item.order, share});
        proposal.left -= share;
    }
    return proposal;
}

std::vector<Credit> credits(Store &store, RecordId customer, const QString &currency)
{
    Statement rows = store.connection().prepare("SELECT id, unallocated FROM payment WHERE customer_id = ? AND "
                                                "unallocated > 0 AND currency = ? ORDER BY received_on, id");
    rows.bind(1, customer).bind(2, currency);
    std::vector<Credit> list;
    while (rows.step())
        list.push_back({rows.integer(0), {rows.integer(1)}});
    return list;
}

RecordId receive(Change &change, const Receipt &receipt)
{
    Store &store = change.store();
    const QString currency = receipt.currency.isEmpty() ? store.currency().code : receipt.currency;
    checkShares(store, receipt, currency);
    Record record = store.blank(payment::type);
    record.set(payment::customer, receipt.customer);
    record.set(payment::receivedOn, receipt.on.isValid() ? receipt.on : store.today());
    record.set(payment::amount, receipt.amount);
    record.set(payment::currency, currency);
    record.set(payment::rate, rateOn(store, currency, record.get(payment::receivedOn)));
    if (!receipt.method.isEmpty())
        record.set(payment::method, receipt.method);
    record.set(payment::reference, receipt.reference);
    keep(change, record);
    for (const Share &share : receipt.shares)
        allocate(change, record.id(), share);
    return record.id();
}

Money useCredit(Change &change, RecordId customer, const std::vector<OpenItem> &items, const QString &currency)
{
    Store &store = change.store();
    std::vector<Credit> there = credits(store, customer, currency);
    Money used{};
    size_t at = 0;
    for (const OpenItem &item : items) {
        Money open = item.open;
        while (open.minor > 0 && at < there.size()) {
            const Money share = part(open, there[at].amount);
            allocate(change, there[at].payment, {item.order, share});
            open -= share;
            used += share;
            if ((there[at].amount -= share).minor == 0)
                ++at;
        }
    }
    return used;
}

std::optional<CreditNotice> creditNotice(Store &store, RecordId customer, Money wanted, RecordId except)
{
    Statement row = store.connection().prepare("SELECT credit_limit, open_amount FROM customer WHERE id = ?");
    row.bind(1, customer);
    if (!row.step() || row.isNull(0))
        return std::nullopt;
    CreditNotice notice{{row.integer(0)}, {row.integer(1)}, wanted};
    if (except != 0) {
        const auto order = store.read(order::type, except);
        if (order && order->get(order::customer) == customer)
            notice.open -= converted(order->get(order::open), order->get(order::rate),
                                     Currency::of(order->get(order::currency)).digits, store.currency().digits);
    }
    return notice;
}

QString creditSentence(Store &store, const CreditNotice &notice)
{
    return QCoreApplication::translate(
               "payments", "Beyond the credit limit: %1 open and %2 of this order make %3, the limit is %4.")
        .arg(formatMoney(notice.open, store.currency()), formatMoney(notice.wanted, store.currency()),
             formatMoney(notice.open + notice.wanted, store.currency()), formatMoney(notice.limit, store.currency()));
}

} // namespace kith
