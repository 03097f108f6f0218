// SPDX-License-Identifier: GPL-3.0-or-later
// pay: money received for orders, from a customer, given back, or credit put to use.
#include "app/cli/run.h"
#include "app/cli/sales_words.h"
#include "core/base/error.h"
#include "core/exchange/closed_periods.h"
#include "core/model/types/all_types.h"
#include "core/sales/payments.h"

namespace kith::cli {

namespace {

using namespace Qt::StringLiterals;

// What `pay` is about: orders of one customer in one currency.
struct Asked
{
    RecordId customer = 0;
    Currency currency;
    std::vector<OpenItem> items; // the orders named, or everything open
    bool namesOrders = false;
};

Asked askedFor(Call &call, Store &store)
{
    Asked asked;
    if (call.has(u"--customer"_s)) {
        asked.customer = recordNamed(store, customer::type, call.option(u"--customer"_s));
        const auto record = store.read(customer::type, asked.customer);
        const QString own = record->get(customer::currency);
        asked.currency = own.isEmpty() ? store.currency() : Currency::of(own);
        asked.items = openItems(store, asked.customer, asked.currency.code);
        return asked;
    }
    if (call.arguments().size() < 2)
        throw Error(ErrorKind::Usage, translate("cli", "Name an order, or a customer with --customer."));
    asked.namesOrders = true;
    for (const QString &word : call.argument(1).split(u',', Qt::SkipEmptyParts)) {
        const RecordId id = recordNamed(store, order::type, word.trimmed());
        const auto order = store.read(order::type, id);
        if (asked.customer && asked.customer != order->get(order::customer))
            throw Error(ErrorKind::Invalid,
                        translate("cli", "These orders are of different customers; each pays for itself."));
        asked.customer = order->get(order::customer);
        asked.currency = Currency::of(order->get(order::currency));
        asked.items.push_back(openItem(store, id));
    }
    return asked;
}

// A refund without a return gives back what was paid for the orders named.
Proposal refunded(const Asked &asked, Store &store, Money amount)
{
    Proposal proposal = proposeShares(asked.items, amount);
    if (!asked.namesOrders)
        return proposal;
    for (const OpenItem &item : asked.items) {
        const auto order = store.read(order::type, item.order);
        const Money paid = order->get(order::paid);
        const bool isCovered =
            std::ranges::any_of(proposal.shares, [&](const Share &one) { return one.order == item.order; });
        if (isCovered || paid.minor <= 0 || proposal.left.minor >= 0)
            continue;
        const Money back = std::max(proposal.left, -paid);
        proposal.shares.push_back({item.order, back});
        proposal.left -= back;
    }
    return proposal;
}

void sayPaid(Call &call, Store &store, const Asked &asked, RecordId payment, const Proposal &proposal, qint64 change)
{
    const auto plain = [&](Money money) { return formatUnits(money.minor, asked.currency.digits); };
    if (call.output().isJson) {
        QJsonArray shares;
        for (const Share &share : proposal.shares)
            shares << QJsonObject{{u"order"_s, share.order}, {u"amount"_s, plain(share.amount)}};
        call.output().json({{u"type"_s, u"payment"_s},
                            {u"id"_s, payment},
                            {u"allocations"_s, shares},
                            {u"unallocated"_s, plain(proposal.left)},
                            {u"change"_s, change}});
    } else {
        call.output().line(QString::number(payment));
        for (const Share &share : proposal.shares)
            call.output().line(
                u"  %1  %2"_s.arg(store.title(store.shape(order::type), share.order), plain(share.amount)));
    }
    if (proposal.left.minor > 0)
        call.output().message(translate("cli", "%1 %2 more than is open: kept as the customer's credit.")
                                  .arg(plain(proposal.left), asked.currency.code));
}

} // namespace

Done runPay(Call &call)
{
    Store &store = call.store();
    const Asked asked = askedFor(call, store);
    const QString title = store.title(store.shape(customer::type), asked.customer);
    if (call.has(u"--from-credit"_s)) {
        Change change(store, translate("cli", "Use credit of %1").arg(title));
        const Money used = useCredit(change, asked.customer, asked.items, asked.currency.code);
        if (used.minor == 0)
            throw Error(
                ErrorKind::Invalid,
                translate("cli", "%1 has no credit that these orders could use. Nothing was saved.").arg(title));
        const qint64 number = change.commit();
        if (call.output().isJson)
            call.output().json({{u"used"_s, formatUnits(used.minor, asked.currency.digits)}, {u"change"_s, number}});
        else
            call.output().line(formatUnits(used.minor, asked.currency.digits));
        return Good;
    }
    const QString word = call.argument(call.has(u"--customer"_s) ? 1 : 2);
    Money open{};
    for (const OpenItem &item : asked.items)
        open += item.open;
    const Money amount = word.isEmpty() ? open : amountGiven(word, asked.currency);
    if (amount.minor == 0)
        throw Error(ErrorKind::Invalid, translate("cli", "There is nothing to pay. Nothing was saved."));
    const Proposal proposal = amount.minor < 0 ? refunded(asked, store, amount) : proposeShares(asked.items, amount);
    Receipt receipt{
        asked.customer, amount, asked.currency.code, dayGiven(call, u"--on"_s), {}, call.option(u"--reference"_s),
        proposal.shares};
    if (call.has(u"--method"_s)) {
        const auto key = store.choiceKey(u"payment_method"_s, call.option(u"--method"_s));
        if (!key)
            throw Error(
                ErrorKind::Usage,
                translate("cli", "“%1” is no way to pay. Try bank, cash or card.").arg(call.option(u"--method"_s)));
        receipt.method = *key;
    }
    Record received = store.blank(payment::type);
    received.set(payment::customer, asked.customer);
    received.set(payment::receivedOn, receipt.on.isValid() ? receipt.on : store.today());
    if (const QString warning = closedPeriodWarning(store, received); !warning.isEmpty())
        call.output().message(warning);
    Change change(store, amount.minor < 0 ? translate("cli", "Refund to %1").arg(title)
                                          : translate("cli", "Payment from %1").arg(title));
    const RecordId payment = receive(change, receipt);
    const qint64 number = change.commit();
    sayPaid(call, store, asked, payment, proposal, number);
    return Good;
}

} // namespace kith::cli
