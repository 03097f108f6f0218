// SPDX-License-Identifier: GPL-3.0-or-later
// The formulas against worked cases that were computed elsewhere in exact arithmetic.
#include <catch2/catch.hpp>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include "core/base/error.h"
#include "core/report/calc.h"
#include "tests/places.h"

using namespace Qt::StringLiterals;

namespace {

std::optional<QJsonObject> caseFile(const QString &name)
{
    const QString data = kith::test::testData();
    QFile file(data + u"/../analytics-cases/"_s + name);
    if (!file.open(QIODevice::ReadOnly)) {
        WARN("skipped: no analytics-cases beside the test data");
        return std::nullopt;
    }
    return QJsonDocument::fromJson(file.readAll()).object();
}

// Everything expected is there and equal; numbers to 1e-9 of their size.
void compare(const QJsonValue &found, const QJsonValue &expected, const std::string &path)
{
    INFO(path);
    if (expected.isObject()) {
        REQUIRE(found.isObject());
        const QJsonObject object = expected.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            INFO(it.key().toStdString());
            REQUIRE(found.toObject().contains(it.key()));
            compare(found[it.key()], it.value(), path + "." + it.key().toStdString());
        }
    } else if (expected.isArray()) {
        REQUIRE(found.isArray());
        REQUIRE(found.toArray().size() == expected.toArray().size());
        for (qsizetype i = 0; i < expected.toArray().size(); ++i)
            compare(found.toArray().at(i), expected.toArray().at(i), path + "[" + std::to_string(i) + "]");
    } else if (expected.isDouble()) {
        REQUIRE(found.isDouble());
        CHECK(found.toDouble() == Approx(expected.toDouble()).epsilon(1e-9).margin(1e-12));
    } else {
        CHECK(found == expected);
    }
}

// `without`: results that stand in the rows of "expected" and must be computed anew, so they are taken out first.
void checkCases(const QString &name, const QStringList &without = {}, const QStringList &skipped = {})
{
    const auto file = caseFile(name);
    if (!file)
        return;
    int checked = 0;
    for (const QJsonValue &value : (*file)["cases"_L1].toArray()) {
        QJsonObject given = value.toObject();
        if (skipped.contains(given["id"_L1].toString()))
            continue;
        const QJsonValue expected = given["expected"_L1];
        given["analysis"_L1] = (*file)["analysis"_L1];
        if (expected.isArray()) {
            QJsonArray rows;
            for (const QJsonValue &row : expected.toArray()) {
                QJsonObject object = row.toObject();
                for (const QString &key : without)
                    object.remove(key);
                rows.append(object);
            }
            given["expected"_L1] = rows;
        } else {
            given.remove(u"expected"_s);
        }
        const QJsonObject result = kith::calc(given);
        compare(expected.isArray() ? result["rows"_L1] : QJsonValue(result), expected,
                given["id"_L1].toString().toStdString());
        ++checked;
    }
    CHECK(checked > 0);
}

} // namespace

TEST_CASE("the same period last year of every worked case is met")
{
    checkCases(u"same_period.json"_s,
               {u"ly_from"_s, u"ly_to"_s, u"days"_s, u"ly_days"_s, u"iso"_s, u"ly_same_weekday"_s, u"ly_iso"_s});
}

TEST_CASE("roundings and splits of campaign money are met")
{
    checkCases(u"campaign_roi.json"_s, {u"minor"_s, u"parts"_s});
}

TEST_CASE("survey scores and their intervals are met")
{
    checkCases(u"survey_scores.json"_s);
}

TEST_CASE("win rate, conversion and forecast of the worked funnel are met")
{
    checkCases(u"funnel.json"_s);
}

TEST_CASE("vital few causes of the worked complaints are met")
{
    // The due times of service levels belong to the service calendar.
    checkCases(u"complaints.json"_s, {}, {u"sla_due"_s});
}

TEST_CASE("a file of cases gives one result for each, and says which it cannot calculate")
{
    const QJsonObject result = kith::calc(
        {{u"analysis"_s, u"survey_scores"_s},
         {u"cases"_s,
          QJsonArray{QJsonObject{{u"id"_s, u"nps_a"_s}, {u"input"_s, QJsonObject{{u"answers"_s, QJsonArray{10}}}}},
                     QJsonObject{{u"id"_s, u"nonsense"_s}}}}});
    const QJsonArray cases = result["cases"_L1].toArray();
    REQUIRE(cases.size() == 2);
    CHECK(cases.at(0)["result"_L1]["nps"_L1].toDouble() == 100);
    CHECK(cases.at(1)["error"_L1].isString());
}

TEST_CASE("an analysis that does not exist is a wrong call")
{
    CHECK_THROWS_AS(kith::calc({{u"analysis"_s, u"horoscope"_s}}), kith::Error);
}

TEST_CASE("cohorts, unusual months and open amounts by age are those of the worked cases")
{
    checkCases(u"cohort.json"_s);
    checkCases(u"anomaly.json"_s);
    checkCases(u"receivables.json"_s);
    checkCases(u"repeat_cycle.json"_s);
}
