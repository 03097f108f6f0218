// SPDX-License-Identifier: GPL-3.0-or-later
// Money: integer minor units (cents, fen, yen). The currency stands beside it: in the record's own `currency` field,
// else it is the file's currency.
#pragma once

#include <QString>
#include <span>
#include <vector>

#include "core/base/scaled.h"

namespace kith {

struct Money
{
    std::int64_t minor = 0;

    friend constexpr bool operator==(Money, Money) = default;
    friend constexpr auto operator<=>(Money, Money) = default;
    friend constexpr Money operator+(Money a, Money b) { return {a.minor + b.minor}; }
    friend constexpr Money operator-(Money a, Money b) { return {a.minor - b.minor}; }
    friend constexpr Money operator-(Money a) { return {-a.minor}; }
    constexpr Money &operator+=(Money b)
    {
        minor += b.minor;
        return *this;
    }
    constexpr Money &operator-=(Money b)
    {
        minor -= b.minor;
        return *this;
    }
};

// An ISO 4217 currency: code and number of minor digits (2 for most, 0 for JPY, KRW ..., 3 for KWD, BHD ...).
struct Currency
{
    QString code;
    int digits = 2;

    static Currency of(const QString &code); // unknown codes get 2 digits
    static bool isKnown(const QString &code);
    static QString symbol(const QString &code); // "¥", "€", "$"; the code itself where there is none
};

// quantity × price × (1 − discount), rounded once to minor units.
Money lineNet(Quantity quantity, UnitPrice price, Rate discount, int currencyDigits);
// amount × rate, rounded once: tax of a net, share of a total.
Money times(Money amount, Rate rate);
// The tax contained in an amount that includes it: amount × rate / (1 + rate), rounded once.
Money taxIncluded(Money gross, Rate rate);
// amount in the file currency: amount × rate × 10^(fileDigits − digits), rounded half away from zero.
Money converted(Money amount, ExchangeRate rate, int digits, int fileDigits);
// Splits a total by weights with the largest remainder, ties to the first; negatives mirror positives; the parts add up
// to the total exactly. All weights 0: equal weights.
std::vector<Money> split(Money total, std::span<const std::int64_t> weights);

} // namespace kith
