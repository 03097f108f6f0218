// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of payments, expenses, what is open, who owes it, and vouchers.
#include "core/exchange/account_rows.h"
#include "core/exchange/journal.h"

namespace kith::account_rows {

using namespace Qt::StringLiterals;

void payments(Store &store, const AccountantScope &scope, const TakeRow &take)
{
    Statement rows = store.connection().prepare("SELECT p.id, p.number, p.received_on, p.method, p.reference, c.id, "
                                                "c.name, p.currency, p.rate, p.amount, a.id, "
                                                "a.amount, " +
                                                documentNumber +
                                                " FROM payment p JOIN customer c ON c.id = p.customer_id LEFT JOIN "
                                                "allocation a ON a.payment_id = p.id LEFT JOIN "
                                                "\"order\" o ON o.id = a.order_id WHERE p.received_on BETWEEN ? AND ? "
                                                "ORDER BY p.received_on, p.number, p.id, a.id");
    rows.bind(1, toIso(scope.period.from)).bind(2, toIso(scope.period.to));
    AccountRow rest; // what of the payment is not allocated: a row of its own
    RecordId last = 0;
    Money left, leftBase;
    int digits = 2;
    const auto finish = [&] {
        if (rest.empty() || (left == Money{} && leftBase == Money{}))
            return;
        rest[11] = rest[12] = formatUnits(left.minor, digits);
        rest[13] = formatUnits(leftBase.minor, store.currency().digits);
        take(rest);
    };
    while (rows.step()) {
        const RecordId id = rows.integer(0);
        if (!isWanted(scope.payments, id))
            continue;
        const QString currency = currencyOf(store, rows, 7);
        const AccountAmounts amounts(store, currency, !rows.isNull(8), rows.integer(8));
        const AccountRow row{rows.text(1),
                             rows.text(2),
                             rows.text(3),
                             accountOr(scope.accounts, rows.text(3), u"money"_s),
                             rows.text(4),
                             rows.text(5),
                             rows.text(6),
                             currency,
                             amounts.own(Money{rows.integer(9)}),
                             {},
                             {},
                             {},
                             {},
                             {}};
        if (id != last) {
            finish();
            last = id;
            rest = row;
            left = Money{rows.integer(9)};
            leftBase = amounts.base(left);
            digits = amounts.digits;
        }
        if (rows.isNull(10))
            continue;
        const Money part{rows.integer(11)};
        AccountRow allocated = row;
        allocated[9] = rows.text(12);
        allocated[10] = allocated[12] = amounts.own(part);
        allocated[13] = amounts.file(amounts.base(part));
        left -= part;
        leftBase -= amounts.base(part);
        take(allocated);
    }
    finish();
}

void expenses(Store &store, const AccountantScope &scope, const TakeRow &take)
{
    Statement rows = store.connection().prepare(
        "SELECT id, number, spent_on, category, supplier, receipt_number, status, currency, rate, amount, tax FROM "
        "expense "
        "WHERE spent_on BETWEEN ? AND ? AND status IN ('approved', 'paid') ORDER BY spent_on, number, id");
    rows.bind(1, toIso(scope.period.from)).bind(2, toIso(scope.period.to));
    while (rows.step()) {
        if (!isWanted(scope.expenses, rows.integer(0)))
            continue;
        const QString currency = currencyOf(store, rows, 7);
        const AccountAmounts amounts(store, currency, !rows.isNull(8), rows.integer(8));
        const Money gross{rows.integer(9)};
        const Money tax{rows.integer(10)};
        const Money grossBase = amounts.base(gross);
        const Money taxBase = amounts.base(tax);
        take({rows.text(1), rows.text(2), rows.text(3),
              accountOr(scope.accounts, u"expense."_s + rows.text(3), u"expense"_s), rows.text(4), rows.text(5),
              rows.text(6), currency, amounts.own(gross), amounts.own(tax), amounts.file(grossBase - taxBase),
              amounts.file(taxBase), amounts.file(grossBase)});
    }
}

void openItems(Store &store, const AccountantScope &scope, const TakeRow &take)
{
    forEachOpenItem(store, scope.period.to, [&](const OpenReceivable &item) {
        const int digits = Currency::of(item.currency).digits;
        const qint64 late = item.dueOn.isValid() ? item.dueOn.daysTo(scope.period.to) : 0;
        take({item.number, toIso(item.day), item.dueOn.isValid() ? toIso(item.dueOn) : QString(),
              QString::number(item.customer), item.customerName, item.currency, formatUnits(item.gross.minor, digits),
              formatUnits(item.paid.minor, digits), formatUnits((item.gross - item.paid).minor, digits),
              formatUnits(item.balanceBase.minor, store.currency().digits), QString::number(std::max<qint64>(late, 0)),
              late <= 0    ? u"0"_s
              : late <= 30 ? u"1-30"_s
              : late <= 60 ? u"31-60"_s
              : late <= 90 ? u"61-90"_s
                           : u"90+"_s});
    });
}

void customers(Store &store, const AccountantScope &scope, const TakeRow &take)
{
    Statement rows = store.connection().prepare("SELECT id, name, tax_number, email, phone, street, postcode, city, "
                                                "region, country, payment_terms_days, currency "
                                                "FROM customer WHERE id IN (SELECT customer_id FROM \"order\" WHERE "
                                                "ordered_on BETWEEN ?1 AND ?2) OR id IN (SELECT "
                                                "customer_id FROM payment WHERE received_on BETWEEN ?1 AND ?2) OR id "
                                                "IN (SELECT customer_id FROM \"order\" WHERE "
                                                "ordered_on <= ?2 AND open <> 0) ORDER BY id");
    rows.bind(1, toIso(scope.period.from)).bind(2, toIso(scope.period.to));
    while (rows.step()) {
        AccountRow row;
        for (int i = 0; i < 12; ++i)
            row.push_back(rows.isNull(i) ? QString() : rows.text(i));
        take(row);
    }
}

void vouchers(Store &store, const AccountantScope &scope, const TakeRow &take)
{
    const int digits = store.currency().digits;
    qint64 number = 0;
    forEachEntry(store, scope, [&](const JournalEntry &entry) {
        ++number;
        for (const JournalEntry::Posting &posting : entry.postings) {
            const bool debit = posting.amount.minor >= 0;
            const Money amount = debit ? posting.amount : -posting.amount;
            const QString text = formatUnits(amount.minor, digits);
            take({toIso(entry.day), QString::number(number), entry.reference, entry.text, posting.account,
                  debit ? text : QString(), debit ? QString() : text, text, debit ? u"S"_s : u"H"_s,
                  store.currency().code});
        }
    });
}

} // namespace kith::account_rows
