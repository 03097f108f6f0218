// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>
#include <limits>

#include "core/base/error.h"
#include "core/base/scaled.h"

using namespace kith;
using namespace Qt::StringLiterals;

namespace {

std::optional<std::int64_t> cents(const QString &text, DecimalMark mark = DecimalMark::Guess)
{
    return parseUnits(text, 2, mark);
}

constexpr std::int64_t largest = std::numeric_limits<std::int64_t>::max();
constexpr std::int64_t smallest = std::numeric_limits<std::int64_t>::min();

} // namespace

TEST_CASE("division rounds half away from zero on both sides of zero")
{
    CHECK(divideRounded(5, 2) == 3);
    CHECK(divideRounded(-5, 2) == -3);
    CHECK(divideRounded(5, -2) == -3);
    CHECK(divideRounded(-5, -2) == 3);
    CHECK(divideRounded(4, 3) == 1);
    CHECK(divideRounded(-4, 3) == -1);
    CHECK(divideRounded(0, 7) == 0);
    CHECK(divideRounded(multiplied(largest, largest), largest) == largest);
}

TEST_CASE("a number that no longer fits is an error in words, not another number")
{
    CHECK_THROWS_AS(divideRounded(multiplied(largest, 2), 1), Error);
    CHECK_THROWS_AS(multiplied(multiplied(largest, largest), 4), Error);
    CHECK_THROWS_AS(rescale(largest, 2, 4), Error);
    CHECK(rescale(12345, 4, 2) == 123);
    CHECK(rescale(12350, 4, 2) == 124);
    CHECK(rescale(-12350, 4, 2) == -124);
    CHECK(rescale(7, 0, 4) == 70000);
}

TEST_CASE("decimals are read in the ways people and files write them")
{
    CHECK(cents(u"1234.5"_s) == 123450);
    CHECK(cents(u"1,234.50"_s) == 123450);
    CHECK(cents(u"1.234,50"_s) == 123450);
    CHECK(cents(u"1 234,50"_s) == 123450);
    CHECK(cents(u"1\u00A0234,50"_s) == 123450);
    CHECK(cents(u"1\u202F234,50"_s) == 123450);
    CHECK(cents(u"1'234.50"_s) == 123450);
    CHECK(cents(u"1’234.50"_s) == 123450);
    CHECK(cents(u"１，２３４．５０"_s) == 123450);
    CHECK(cents(u"12,34,567.89"_s) == 123456789);
    CHECK(cents(u"1,234"_s) == 123400);
    CHECK(cents(u"1,234,567"_s) == 123456700);
    CHECK(cents(u"1.234.567"_s) == 123456700);
    CHECK(cents(u"1,5"_s) == 150);
    CHECK(cents(u"0,125"_s) == 13);
    CHECK(cents(u".5"_s) == 50);
    CHECK(cents(u"5."_s) == 500);
    CHECK(cents(u"  7 "_s) == 700);
    CHECK(cents(u"007"_s) == 700);
    CHECK(cents(u"-0.00"_s) == 0);
}

TEST_CASE("a given decimal mark decides what is a thousands separator")
{
    CHECK(cents(u"1.234"_s, DecimalMark::Comma) == 123400);
    CHECK(cents(u"1.234"_s, DecimalMark::Point) == 123);
    CHECK(cents(u"1,234"_s, DecimalMark::Comma) == 123);
    CHECK(cents(u"1,5"_s, DecimalMark::Point) == std::nullopt); // not 15: the separator stands in the wrong place
    CHECK(cents(u"1.234,5"_s, DecimalMark::Point) == std::nullopt);
}

TEST_CASE("signs, brackets and trailing minus make numbers negative")
{
    CHECK(cents(u"-12.30"_s) == -1230);
    CHECK(cents(u"−12.30"_s) == -1230);
    CHECK(cents(u"－１２．３０"_s) == -1230);
    CHECK(cents(u"12.30-"_s) == -1230);
    CHECK(cents(u"(12.30)"_s) == -1230);
    CHECK(cents(u"（12.30）"_s) == -1230);
    CHECK(cents(u"($1,234.00)"_s) == -123400);
    CHECK(cents(u"+5"_s) == 500);
    CHECK(cents(u"--5"_s) == std::nullopt);
    CHECK(cents(u"(-5)"_s) == std::nullopt);
}

TEST_CASE("currency signs and codes around a number are passed over")
{
    CHECK(cents(u"¥1,234.50"_s) == 123450);
    CHECK(cents(u"￥1234.5"_s) == 123450);
    CHECK(cents(u"$-5"_s) == -500);
    CHECK(cents(u"-$5"_s) == -500);
    CHECK(cents(u"5 €"_s) == 500);
    CHECK(cents(u"1.234,50 EUR"_s) == 123450);
    CHECK(cents(u"USD 12"_s) == 1200);
    CHECK(cents(u"12元"_s) == 1200);
    CHECK(cents(u"1.5万元"_s) == 1500000);
    CHECK(cents(u"1.2亿"_s) == 12000000000);
    CHECK(cents(u"Fr. 12.50"_s) == 1250);
    CHECK(cents(u"12 kg"_s) == std::nullopt);
}

TEST_CASE("exponents and percent signs are understood")
{
    CHECK(parseUnits(u"1e-3", 6) == 1000);
    CHECK(parseUnits(u"1.5E+3", 2) == 150000);
    CHECK(parseUnits(u"1e-400", 2) == 0);
    CHECK(parseUnits(u"1e400", 2) == std::nullopt);
    CHECK(parseUnits(u"0e300", 2) == 0);
    CHECK(parseUnits(u"13%", 6) == 130000);
    CHECK(parseUnits(u"12.5 ％", 6) == 125000);
    CHECK(parseUnits(u"5EUR", 2) == 500);
}

TEST_CASE("imported decimals are read to six places, then to minor units, half away from zero each time")
{
    CHECK(cents(u"1.005"_s) == 101);
    CHECK(cents(u"-1.005"_s) == -101);
    CHECK(cents(u"0.285"_s) == 29);
    CHECK(cents(u"0.0049999"_s) == 1);  // 0.005000 at six places
    CHECK(cents(u"0.00499949"_s) == 0); // 0.004999
    CHECK(cents(u"261.96000000000004"_s) == 26196);
    CHECK(parseUnits(u"0.00000000005", 10) == 1); // exchange rates keep their ten places
    CHECK(parseUnits(u"2.5", 0) == 3);
    CHECK(parseUnits(u"-2.5", 0) == -3);
}

TEST_CASE("numbers at the edge of what fits are read exactly, those beyond not at all")
{
    CHECK(cents(u"92233720368547758.07"_s) == largest);
    CHECK(cents(u"92233720368547758.08"_s) == std::nullopt);
    CHECK(cents(u"-92233720368547758.07"_s) == -largest);
    CHECK(cents(QString(200, u'9')) == std::nullopt);
    CHECK(cents(u"0."_s + QString(200, u'0') + u"1"_s) == 0);
    CHECK(cents(QString(200, u'0') + u"5"_s) == 500);
}

TEST_CASE("what is no number is not made into one")
{
    for (const QString &text :
         {u""_s, u" "_s, u"-"_s, u"()"_s, u"."_s, u","_s, u"%"_s, u"€"_s, u"abc"_s, u"1.2.3,4,5"_s, u"1e"_s, u"e5"_s,
          u"12-34"_s, u"1,23,4"_s, u"2026-11-22"_s, u"N/A"_s, u"1 2"_s}) {
        CAPTURE(text.toStdString());
        CHECK(cents(text) == std::nullopt);
    }
}

TEST_CASE("plain decimals are written with as many places as asked for")
{
    CHECK(formatUnits(-123450, 2) == u"-1234.50"_s);
    CHECK(formatUnits(5, 2) == u"0.05"_s);
    CHECK(formatUnits(-5, 2) == u"-0.05"_s);
    CHECK(formatUnits(15000, 4, 0) == u"1.5"_s);
    CHECK(formatUnits(10000, 4, 0) == u"1"_s);
    CHECK(formatUnits(10000, 4, 2) == u"1.00"_s);
    CHECK(formatUnits(12345, 4, 2) == u"1.2345"_s);
    CHECK(formatUnits(0, 2) == u"0.00"_s);
    CHECK(formatUnits(100, 0) == u"100"_s);
    CHECK(formatUnits(smallest, 2) == u"-92233720368547758.08"_s);
}

TEST_CASE("what is written is read back the same")
{
    std::uint64_t state = 20261122;
    for (int i = 0; i < 20000; ++i) {
        state = state * 6364136223846793005U + 1442695040888963407U;
        const auto units = static_cast<std::int64_t>(state) >> (i % 60);
        if (units == smallest)
            continue;
        const int digits = i % 11;
        REQUIRE(parseUnits(formatUnits(units, digits), digits, DecimalMark::Point) == units);
        REQUIRE(parseUnits(formatUnits(units, digits, 0), digits, DecimalMark::Point) == units);
    }
}
