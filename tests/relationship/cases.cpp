// SPDX-License-Identifier: GPL-3.0-or-later
// The formulas of the relationship against worked cases that were computed elsewhere in exact arithmetic.
#include <catch2/catch.hpp>

#include "core/report/calc.h"
#include "tests/analytics_cases.h"

using namespace Qt::StringLiterals;

namespace {

struct Tolerance
{
    double relative = 1e-9;
    double absolute = 1e-12;
};

// Everything expected is there and equal.
void compare(const QJsonValue &found, const QJsonValue &expected, Tolerance tolerance, const std::string &path)
{
    INFO(path);
    if (expected.isObject()) {
        REQUIRE(found.isObject());
        const QJsonObject object = expected.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            compare(found[it.key()], it.value(), tolerance, path + "." + it.key().toStdString());
    } else if (expected.isArray()) {
        REQUIRE(found.toArray().size() == expected.toArray().size());
        for (qsizetype i = 0; i < expected.toArray().size(); ++i)
            compare(found.toArray().at(i), expected.toArray().at(i), tolerance, path + "[" + std::to_string(i) + "]");
    } else if (expected.isDouble()) {
        REQUIRE(found.isDouble());
        CHECK(found.toDouble() == Approx(expected.toDouble()).epsilon(tolerance.relative).margin(tolerance.absolute));
    } else {
        CHECK(found == expected);
    }
}

void check(const QString &file, const QString &id, Tolerance tolerance = {}, const QStringList &answers = {})
{
    QJsonObject given = kith::test::analyticsCase(file, id);
    if (given.isEmpty()) {
        WARN("skipped: no analytics-cases beside the test data");
        return;
    }
    const QJsonValue expected = given["expected"_L1];
    given["analysis"_L1] = file;
    given.remove(u"expected"_s);
    if (expected.isArray() && !answers.isEmpty()) { // rows that hold what is given, too
        QJsonArray rows;
        for (const QJsonValue &value : expected.toArray()) {
            QJsonObject row = value.toObject();
            for (const QString &answer : answers)
                row.remove(answer);
            rows.append(row);
        }
        given["expected"_L1] = rows;
    }
    const QJsonObject result = kith::calc(given);
    compare(expected.isArray() ? result["rows"_L1] : QJsonValue(result), expected, tolerance, id.toStdString());
}

} // namespace

TEST_CASE("RFM scores and segments of the worked cases are met")
{
    for (const QString &id : {u"mixed"_s, u"scores_n1"_s, u"scores_n2"_s, u"scores_n3"_s, u"scores_n4"_s,
                              u"scores_n5"_s, u"scores_n6"_s, u"scores_n7"_s})
        check(u"rfm"_s, id);
}

TEST_CASE("ABC classes, Pareto shares and Gini of the worked cases are met")
{
    for (const QString &id : {u"ties"_s, u"one"_s, u"flat"_s, u"dominant"_s, u"exact80"_s})
        check(u"abc_pareto"_s, id);
}

TEST_CASE("lifecycle stages of the worked customers are met")
{
    check(u"lifecycle"_s, u"stages"_s);
}

TEST_CASE("repeat cycles and days to call of the worked customers are met")
{
    check(u"repeat_cycle"_s, u"cycles"_s);
}

TEST_CASE("the satisfaction trap of the worked customers is met")
{
    check(u"loyalty"_s, u"quadrants"_s);
}

TEST_CASE("customer shares of the worked cases are met")
{
    check(u"share_of_wallet"_s, u"shares"_s);
}

TEST_CASE("delivered values of the worked cases are met")
{
    check(u"delivered_value"_s, u"scores"_s);
}

TEST_CASE("likelihoods and their slopes are met, also where gamma functions fail")
{
    check(u"clv_small"_s, u"loglik"_s, {1e-7, 1e-30}, {u"LL"_s, u"grad"_s});
}

TEST_CASE("the fit to thirty customers is met")
{
    check(u"clv_small"_s, u"map_fit"_s, {1e-4, 1e-4});
}
