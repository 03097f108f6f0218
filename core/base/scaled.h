// SPDX-License-Identifier: GPL-3.0-or-later
// Exact decimal numbers as scaled 64-bit integers; no floating point. Products go through 128 bits and are rounded
// once, half away from zero.
#pragma once

#include <cstdint>
#include <optional>
#include <QString>

namespace kith {

__extension__ typedef __int128 Int128; // not ISO C++, but what products of two amounts need

// 10^digits, for 0 <= digits <= 18.
constexpr std::int64_t powerOfTen(int digits)
{
    std::int64_t power = 1;
    for (int i = 0; i < digits; ++i)
        power *= 10;
    return power;
}

// numerator / denominator, rounded half away from zero. denominator must not be 0. Throws Error{Invalid} when the
// result does not fit 64 bits.
std::int64_t divideRounded(Int128 numerator, Int128 denominator);
// a * b; throws Error{Invalid} when it does not fit.
Int128 multiplied(Int128 a, Int128 b);

// units * 10^-from expressed in 10^-to, rounded half away from zero.
std::int64_t rescale(std::int64_t units, int from, int to);

// A number with a fixed count of decimals: 1.5 as Scaled<4> is 15000 units.
template <int Digits> struct Scaled
{
    static constexpr int digits = Digits;
    std::int64_t units = 0;

    friend constexpr bool operator==(Scaled, Scaled) = default;
    friend constexpr auto operator<=>(Scaled, Scaled) = default;
    friend constexpr Scaled operator+(Scaled a, Scaled b) { return {a.units + b.units}; }
    friend constexpr Scaled operator-(Scaled a, Scaled b) { return {a.units - b.units}; }
    friend constexpr Scaled operator-(Scaled a) { return {-a.units}; }
    constexpr double toDouble() const { return double(units) / double(powerOfTen(Digits)); } // for charts only
};

using Quantity = Scaled<4>;
using UnitPrice = Scaled<4>;
using Rate = Scaled<6>;          // 0.13 is 13 %
using ExchangeRate = Scaled<10>; // file currency per unit

// Which mark separates decimals in a text: given, or found out from the text itself ("1.234,56", "1,234.56").
enum class DecimalMark { Point, Comma, Guess };

// Reads a decimal of any length into units of 10^-digits. Follows analytics.md 0 for imported numbers: read to 6 places
// (or to `digits` when that is more), half away from zero, then to `digits`, half away from zero. Accepts thousands
// separators (, . ' space NBSP full-width), full-width digits, a leading + or -, a minus at the end, brackets for
// negative numbers, currency signs and codes around it, an exponent, 万 and 亿, and a trailing % (divides by 100).
// nullopt: no number, or it does not fit.
std::optional<std::int64_t> parseUnits(QStringView text, int digits, DecimalMark mark = DecimalMark::Guess);

// "-1234.50" for units = -123450, digits = 2: plain, for files and the command line. `minimum` keeps at least so many
// decimals and drops further trailing zeros; -1 keeps all.
QString formatUnits(std::int64_t units, int digits, int minimum = -1);

} // namespace kith
