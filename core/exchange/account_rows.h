// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of the accountant's tables, and what they have in common.
#pragma once

#include "core/exchange/accountant_tables.h"

namespace kith::account_rows {

// Of accountant_sales.cpp: what was sold. Of accountant_money.cpp: what was paid, is owed and is booked.
void salesLines(Store &store, const AccountantScope &scope, const TakeRow &take);
void documents(Store &store, const AccountantScope &scope, const TakeRow &take);
void taxSummary(Store &store, const AccountantScope &scope, const TakeRow &take);
void payments(Store &store, const AccountantScope &scope, const TakeRow &take);
void expenses(Store &store, const AccountantScope &scope, const TakeRow &take);
void openItems(Store &store, const AccountantScope &scope, const TakeRow &take);
void customers(Store &store, const AccountantScope &scope, const TakeRow &take);
void vouchers(Store &store, const AccountantScope &scope, const TakeRow &take);

// Percent as people write it: 0.13 is 13.
inline QString percentText(const Statement &row, int column)
{
    return row.isNull(column) ? QString() : formatUnits(row.integer(column) * 100, Rate::digits, 0);
}

// Of one record: in its own currency and in the file's.
struct AccountAmounts
{
    const Store &store;
    int digits;
    ExchangeRate rate;
    bool foreign;

    AccountAmounts(Store &file, const QString &currency, bool hasRate, qint64 units)
        : store(file), digits(Currency::of(currency).digits), rate{hasRate ? units : powerOfTen(ExchangeRate::digits)},
          foreign(currency != file.currency().code)
    {}
    Money base(Money amount) const
    {
        return foreign ? converted(amount, rate, digits, store.currency().digits) : amount;
    }
    QString own(Money amount) const { return formatUnits(amount.minor, digits); }
    QString file(Money amount) const { return formatUnits(amount.minor, store.currency().digits); }
};

inline QString currencyOf(Store &store, const Statement &row, int column)
{
    const QString code = row.text(column);
    return code.isEmpty() ? store.currency().code : code;
}

inline bool isWanted(const std::optional<std::set<RecordId>> &chosen, RecordId id)
{
    return !chosen || chosen->contains(id);
}

// With the number of its invoice, where it has one.
inline const QByteArray documentNumber =
    "coalesce((SELECT d.number FROM document d WHERE d.order_id = o.id AND d.kind IN ('invoice', 'credit_note') AND "
    "d.number IS NOT NULL ORDER BY d.id LIMIT 1), o.number)";

} // namespace kith::account_rows
