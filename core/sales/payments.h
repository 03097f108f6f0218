// SPDX-License-Identifier: GPL-3.0-or-later
// Money received and given back: what is open, which orders an amount pays, credit, limits.
#pragma once

#include <vector>

#include "core/store/change.h"

namespace kith {

// A tracked order that is confirmed, delivered or completed and not paid exactly.
struct OpenItem
{
    RecordId order = 0;
    QString number;
    Day orderedOn, dueOn;
    Money total, open; // in the order's currency; open < 0: we owe (a return, an overpayment)
};

// Of one customer in one currency, oldest first: by due day, else by the day of the order. One statement.
std::vector<OpenItem> openItems(Store &store, RecordId customer, const QString &currency);
OpenItem openItem(Store &store, RecordId order); // throws Error{NotFound}

struct Share
{
    RecordId order = 0;
    Money amount;
    friend bool operator==(const Share &, const Share &) = default;
};
struct Proposal
{
    std::vector<Share> shares;
    Money left; // of the amount: stays as the customer's credit
};
// Money received pays the oldest items first, each at most in full; a refund (negative) settles what we owe.
Proposal proposeShares(const std::vector<OpenItem> &items, Money amount);

// What a customer paid and nothing was paid with yet, in one currency, by payment, oldest first.
struct Credit
{
    RecordId payment = 0;
    Money amount;
};
std::vector<Credit> credits(Store &store, RecordId customer, const QString &currency);

struct Receipt
{
    RecordId customer = 0;
    Money amount;     // negative: given back
    QString currency; // empty: the file's
    Day on;           // invalid: today
    QString method;   // key; empty: as delivered
    QString reference;
    std::vector<Share> shares;
};
// Writes payment and allocations. Throws Error{Invalid} when the shares are not the customer's orders in that currency
// or add up to more than the amount.
RecordId receive(Change &change, const Receipt &receipt);
// Pays orders with what the customer has as credit, oldest credit first; what could be used.
Money useCredit(Change &change, RecordId customer, const std::vector<OpenItem> &items, const QString &currency);

// Whether an order of that much more would go beyond the customer's credit limit; all in the file's currency.
struct CreditNotice
{
    Money limit, open, wanted; // open: of all orders but `except`
    bool isBeyond() const { return open + wanted > limit; }
};
// Nothing without a limit. `except`: the order that is typed, whose stored amount must not count twice.
std::optional<CreditNotice> creditNotice(Store &store, RecordId customer, Money wanted, RecordId except = 0);
QString creditSentence(Store &store, const CreditNotice &notice);

} // namespace kith
