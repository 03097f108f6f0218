// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>
#include <numeric>
#include <random>
#include <string>

#include "core/base/error.h"
#include "core/base/money.h"
#include "tests/analytics_cases.h"

using namespace kith;
using namespace Qt::StringLiterals;

namespace {

// An independent calculator: decimal digits, schoolbook multiplication and division, no 128-bit numbers.
class BigNumber
{
public:
    explicit BigNumber(std::int64_t value) : m_negative(value < 0)
    {
        std::uint64_t rest = value < 0 ? 0 - std::uint64_t(value) : std::uint64_t(value);
        for (; rest > 0; rest /= 10)
            m_digits.push_back(int(rest % 10));
    }
    BigNumber operator*(const BigNumber &other) const
    {
        BigNumber product(0);
        product.m_negative = m_negative != other.m_negative;
        product.m_digits.assign(m_digits.size() + other.m_digits.size(), 0);
        for (size_t i = 0; i < m_digits.size(); ++i)
            for (size_t j = 0; j < other.m_digits.size(); ++j)
                product.m_digits[i + j] += m_digits[i] * other.m_digits[j];
        for (size_t i = 0; i + 1 < product.m_digits.size(); ++i) {
            product.m_digits[i + 1] += product.m_digits[i] / 10;
            product.m_digits[i] %= 10;
        }
        return product;
    }
    // Rounds away `places` decimal digits, half away from zero.
    std::int64_t rounded(size_t places) const
    {
        const bool up = places > 0 && places <= m_digits.size() && m_digits[places - 1] >= 5;
        std::int64_t value = 0;
        for (size_t i = m_digits.size(); i > places; --i)
            value = value * 10 + m_digits[i - 1];
        value += up ? 1 : 0;
        return m_negative ? -value : value;
    }

private:
    bool m_negative;
    std::vector<int> m_digits; // lowest first
};

std::vector<std::int64_t> minors(const std::vector<Money> &parts)
{
    std::vector<std::int64_t> result;
    for (const Money part : parts)
        result.push_back(part.minor);
    return result;
}

std::vector<std::int64_t> integers(const QJsonValue &array)
{
    std::vector<std::int64_t> result;
    for (const QJsonValue value : array.toArray())
        result.push_back(value.toInteger());
    return result;
}

Quantity quantity(const QString &text)
{
    return {parseUnits(text, Quantity::digits).value()};
}
Rate rate(const QString &text)
{
    return {parseUnits(text, Rate::digits).value()};
}

} // namespace

TEST_CASE("amounts times rates are rounded once, as the worked cases say")
{
    const QJsonArray cases = test::analyticsCase(u"campaign_roi"_s, u"rounding"_s)[u"expected"].toArray();
    if (cases.isEmpty()) {
        WARN("analytics-cases are not here: skipped");
        return;
    }
    for (const QJsonValue one : cases) {
        const QString amount = one[u"amount"].toString();
        const QString factor = one[u"rate"].toString();
        CAPTURE(amount.toStdString(), factor.toStdString());
        const Int128 product =
            multiplied(parseUnits(amount, 6).value(), parseUnits(factor, ExchangeRate::digits).value());
        CHECK(divideRounded(product, multiplied(powerOfTen(4), powerOfTen(10))) == one[u"minor"].toInteger());
    }
}

TEST_CASE("a total is split with the largest remainder, as the worked cases say")
{
    const QJsonArray cases = test::analyticsCase(u"campaign_roi"_s, u"split"_s)[u"expected"].toArray();
    if (cases.isEmpty()) {
        WARN("analytics-cases are not here: skipped");
        return;
    }
    for (const QJsonValue one : cases) {
        const auto weights = integers(one[u"weights"]);
        const std::int64_t total = one[u"total_minor"].toInteger();
        CAPTURE(total);
        CHECK(minors(split({total}, weights)) == integers(one[u"parts"]));
    }
}

TEST_CASE("the parts of any total add up to it")
{
    std::mt19937_64 random(7);
    std::uniform_int_distribution<std::int64_t> totals(-1'000'000'000'000, 1'000'000'000'000);
    std::uniform_int_distribution<std::int64_t> weight(-50, 5000);
    for (int i = 0; i < 3000; ++i) {
        std::vector<std::int64_t> weights(size_t(1 + i % 12));
        for (auto &one : weights)
            one = weight(random);
        const Money total{totals(random)};
        const auto parts = minors(split(total, weights));
        REQUIRE(std::accumulate(parts.begin(), parts.end(), std::int64_t(0)) == total.minor);
        auto mirrored = minors(split(-total, weights));
        for (auto &part : mirrored)
            part = -part;
        REQUIRE(mirrored == parts);
    }
}

TEST_CASE("weights that tell nothing split equally, and nobody gets nothing to split")
{
    const std::int64_t zeros[] = {0, 0, 0};
    CHECK(minors(split({100}, zeros)) == std::vector<std::int64_t>{34, 33, 33});
    CHECK(split({100}, {}).empty());
    const std::int64_t one[] = {0, 5};
    CHECK(minors(split({100}, one)) == std::vector<std::int64_t>{0, 100});
    const std::int64_t huge[] = {std::numeric_limits<std::int64_t>::max(), std::numeric_limits<std::int64_t>::max()};
    CHECK(minors(split({101}, huge)) == std::vector<std::int64_t>{51, 50});
}

TEST_CASE("a line's net is quantity times price less discount, rounded once")
{
    CHECK(lineNet(quantity(u"3"_s), {quantity(u"0.335"_s).units}, {}, 2) == Money{101}); // 1.005
    CHECK(lineNet(quantity(u"-3"_s), {quantity(u"0.335"_s).units}, {}, 2) == Money{-101});
    CHECK(lineNet(quantity(u"1"_s), {quantity(u"19.99"_s).units}, rate(u"0.15"_s), 2) == Money{1699}); // 16.9915
    CHECK(lineNet(quantity(u"2.5"_s), {quantity(u"3"_s).units}, {}, 0) == Money{8});                   // yen: 7.5
    CHECK(lineNet(quantity(u"1"_s), {quantity(u"1.0005"_s).units}, {}, 3) == Money{1001});             // dinar
    CHECK(lineNet(quantity(u"5"_s), {quantity(u"5"_s).units}, rate(u"1"_s), 2) == Money{0});
    const std::int64_t most = std::numeric_limits<std::int64_t>::max();
    CHECK_THROWS_AS(lineNet({most}, {most}, {}, 2), Error);
}

TEST_CASE("tax is added to net amounts and taken out of gross ones")
{
    CHECK(times({10000}, rate(u"0.13"_s)) == Money{1300});
    CHECK(taxIncluded({11300}, rate(u"0.13"_s)) == Money{1300});
    CHECK(taxIncluded({-11300}, rate(u"0.13"_s)) == Money{-1300});
    CHECK(taxIncluded({100}, rate(u"0.07"_s)) == Money{7}); // 6.54
    CHECK(taxIncluded({100}, {}) == Money{0});
    CHECK(taxIncluded({100}, rate(u"-1"_s)) == Money{0});
}

TEST_CASE("amounts are converted between currencies with different minor digits")
{
    const ExchangeRate yenInYuan{parseUnits(u"0.0481", 10).value()};
    CHECK(converted({1000}, yenInYuan, 0, 2) == Money{4810}); // 1000 yen
    const ExchangeRate yuanInYen{parseUnits(u"20.79", 10).value()};
    CHECK(converted({4810}, yuanInYen, 2, 0) == Money{1000});
    CHECK(converted({-123456789}, {parseUnits(u"0.00612", 10).value()}, 2, 2) == Money{-755556});
    CHECK(converted({1}, {powerOfTen(10)}, 3, 2) == Money{0});
    CHECK(converted({5}, {powerOfTen(10)}, 3, 2) == Money{1});
}

TEST_CASE("money calculations agree with schoolbook arithmetic on random numbers")
{
    std::mt19937_64 random(20261122);
    std::uniform_int_distribution<std::int64_t> amounts(-9'000'000'000, 9'000'000'000);
    std::uniform_int_distribution<std::int64_t> small(-100'000'000, 100'000'000);
    std::uniform_int_distribution<std::int64_t> discounts(0, 1'000'000);
    for (int i = 0; i < 20000; ++i) {
        const std::int64_t a = amounts(random);
        const std::int64_t b = small(random);
        const std::int64_t d = discounts(random);
        REQUIRE(lineNet({a}, {b}, {d}, 2).minor ==
                (BigNumber(a) * BigNumber(b) * BigNumber(1'000'000 - d)).rounded(12));
        REQUIRE(times({a}, {b}).minor == (BigNumber(a) * BigNumber(b)).rounded(6));
        REQUIRE(converted({a}, {b}, 2, 2).minor == (BigNumber(a) * BigNumber(b)).rounded(10));
        REQUIRE(converted({a}, {b}, 3, 0).minor == (BigNumber(a) * BigNumber(b)).rounded(13));
        // Rounding mirrors at zero.
        REQUIRE(lineNet({-a}, {b}, {d}, 2) == -lineNet({a}, {b}, {d}, 2));
        REQUIRE(taxIncluded({-a}, {d}) == -taxIncluded({a}, {d}));
    }
}

TEST_CASE("currencies know their minor digits and symbols")
{
    CHECK(Currency::of(u"CNY"_s).digits == 2);
    CHECK(Currency::of(u"JPY"_s).digits == 0);
    CHECK(Currency::of(u"KWD"_s).digits == 3);
    CHECK(Currency::of(u" eur "_s).code == u"EUR"_s);
    CHECK(Currency::of(u"QQQ"_s).digits == 2);
    CHECK(Currency::isKnown(u"USD"_s));
    CHECK_FALSE(Currency::isKnown(u"QQQ"_s));
    CHECK(Currency::symbol(u"CNY"_s) == u"¥"_s);
    CHECK(Currency::symbol(u"CHF"_s) == u"CHF"_s);
    for (const QString &code : {u"AED"_s, u"ZWL"_s, u"IQD"_s, u"XPF"_s, u"MOP"_s})
        CHECK(Currency::isKnown(code)); // the table is searched in order: both ends and the middle
}
