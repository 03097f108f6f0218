// SPDX-License-Identifier: GPL-3.0-or-later
// Statement of account: what a customer owed at the beginning, what was sold and paid in the period, what is owed at
// the end. Tracked orders count on the day they were ordered, payments on the day they came in; cancelled orders and
// quotations do not count. One period's closing balance is the next one's opening balance.
#pragma once

#include <optional>
#include <vector>

#include "core/report/table.h"
#include "core/sales/paper.h"
#include "core/store/change.h"

namespace kith {

struct AccountEntry
{
    Day on;
    RecordId order = 0, payment = 0; // one of them
    QString number;                  // of the order or payment
    QString reference;               // the customer's, or what stood on the transfer
    QStringList invoices;            // numbers of invoices and credit notes of the order
    Money amount;                    // of an order as it is, of a payment turned around
    Money balance;                   // after it
};

struct Account
{
    RecordId customer = 0;
    QString currency;
    Period period;
    Money opening, orders, payments, closing; // payments: as received, positive
    std::vector<AccountEntry> entries;        // by day; on a day, orders before payments
    QStringList otherCurrencies;              // in which the customer has an account of its own
};

// `currency` empty: the customer's, else the file's. An open beginning is the first entry, an open end today.
Account accountOf(Store &store, RecordId customer, Period period, QString currency = {});
Paper accountPaper(Store &store, const Account &account, Language language);
Table accountTable(Store &store, const Account &account); // for screen and files

// What is owed at the end of a day, by one statement.
Money balanceOn(Store &store, RecordId customer, const QString &currency, Day day);

} // namespace kith
