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

TEST_CASE("every worked case of the relationship is met")
{
    const QStringList files{u"rfm"_s,     u"abc_pareto"_s, u"lifecycle"_s,       u"repeat_cycle"_s,
                            u"loyalty"_s, u"clv_small"_s,  u"delivered_value"_s, u"share_of_wallet"_s};
    for (const QString &file : files) {
        const QStringList ids = kith::test::analyticsCaseIds(file);
        if (ids.isEmpty())
            WARN("skipped: no " << file.toStdString() << " beside the test data");
        for (const QString &id : ids) {
            INFO(file.toStdString());
            if (id == u"loglik") // also where gamma functions fail
                check(file, id, {1e-7, 1e-30}, {u"LL"_s, u"grad"_s});
            else if (id == u"map_fit") // the optimum is flat
                check(file, id, {1e-4, 1e-4});
            else
                check(file, id);
        }
    }
}
