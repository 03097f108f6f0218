// SPDX-License-Identifier: GPL-3.0-or-later
// The period as a double-entry journal: every sale, payment and expense as an entry whose postings add up to nothing,
// in the file's currency. What is receivable after the last entry equals the open items of that day.
//
// A sale: receivable (or, where payments are not kept here, settled elsewhere) against sales and tax. A payment: money
// against receivable for what is allocated to sold orders, against prepayments for the rest. An expense: its account
// and input tax against money, or payables until it is paid. What a fully paid order in another currency leaves through
// changed rates goes to exchange differences on the day of the last payment.
#pragma once

#include <QIODevice>

#include "core/exchange/accountant_tables.h"

namespace kith {

struct JournalEntry
{
    struct Posting
    {
        QString account;
        Money amount; // debit positive
    };
    Day day;
    QString reference, text;
    std::vector<Posting> postings;
};

// Opening balances first, then sales, payments, expenses, each in the order of days. Throws Error{Invalid} when the
// scope names no account for something.
void forEachEntry(Store &store, const AccountantScope &scope, const std::function<void(const JournalEntry &)> &take);

// As plain text accounting (hledger, ledger, beancount's cousins) reads it, with the receivables asserted at the end.
// Returns the number of entries.
qint64 writeJournal(Store &store, const AccountantScope &scope, QIODevice &device);

struct OpenReceivable
{
    RecordId order = 0;
    QString number;
    Day day, dueOn;
    RecordId customer = 0;
    QString customerName, currency;
    Money gross, paid; // in the order's currency
    Money balanceBase; // in the file's
};

// Sold orders whose payments are kept here and that were not settled on that day, payments after it ignored.
void forEachOpenItem(Store &store, Day asOf, const std::function<void(const OpenReceivable &)> &take);

// The account for `key`, else for `otherwise`; "" when neither is named.
QString accountOr(const Accounts &accounts, const QString &key, const QString &otherwise);

} // namespace kith
