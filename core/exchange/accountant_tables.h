// SPDX-License-Identifier: GPL-3.0-or-later
// What an accountant gets of a period, as tables: every amount once in its own currency and once in the file's. Amounts
// in the file's currency are converted line by line and add up to the cent.
#pragma once

#include <functional>
#include <map>
#include <optional>
#include <set>
#include <span>

#include "core/base/progress.h"
#include "core/store/store.h"

namespace kith {

enum class AccountCell : std::uint8_t { Text, Integer, Money, Decimal, Day };

struct AccountColumn
{
    const char *key;   // what presets name
    const char *label; // QT_TRANSLATE_NOOP("accountant", …)
    AccountCell kind = AccountCell::Text;
};

// Which account gets what: "receivable", "sales", "tax", "prepayments", "bank", "expense.travel" …
using Accounts = std::map<QString, QString>;

struct AccountantScope
{
    Period period;
    Accounts accounts;
    // Only these records (new or changed since the last export); nothing: all.
    std::optional<std::set<RecordId>> orders, payments, expenses;
};

// Values as plain text: ISO days, decimals with a point; in the order of the columns.
using AccountRow = std::vector<QString>;
using TakeRow = std::function<void(const AccountRow &)>;

struct AccountTable
{
    const char *key;
    const char *label;
    std::span<const AccountColumn> columns;
    void (*run)(Store &, const AccountantScope &, const TakeRow &);
    int column(QStringView key) const; // -1: none
};

std::span<const AccountTable> accountTables();
const AccountTable *accountTable(QStringView key); // nullptr: none

// Orders that count: confirmed, delivered, completed.
inline constexpr const char *soldStatuses = "('confirmed', 'delivered', 'completed')";

// "2026", "2026-Q3", "2026-07", "2026-07-01..2026-09-30". Throws Error{Usage}.
Period parsePeriod(const QString &text);

} // namespace kith
