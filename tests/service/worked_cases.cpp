// SPDX-License-Identifier: GPL-3.0-or-later
// The worked cases of surveys and complaints, every one of them, as records through the reports; and the median time to
// a solution against its definition.
#include <map>
#include <random>

#include <catch2/catch.hpp>

#include "core/model/types/all_types.h"
#include "core/report/report.h"
#include "core/report/statistics.h"
#include "tests/analytics_cases.h"
#include "tests/report/shop.h"

using namespace kith;
using namespace Qt::StringLiterals;

namespace {

QString id(RecordId record)
{
    return QString::number(record);
}

QJsonArray casesOf(const QString &file)
{
    QFile source(test::testData() + u"/../analytics-cases/"_s + file + u".json"_s);
    if (!source.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(source.readAll()).object()[u"cases"_s].toArray();
}

// Who answered, when and what, of a worked case: one customer an answer, or the customers it names.
struct Vote
{
    QString who, on;
    QJsonValue score;
};

std::vector<Vote> votesOf(const QJsonValue &input)
{
    std::vector<Vote> votes;
    for (const QJsonValue row : input[u"rows"_s].toArray())
        votes.push_back({row[0].toString(), row[1].toString(), row[2]});
    for (const QJsonValue score : input[u"answers"_s].toArray())
        votes.push_back({u"Customer %1"_s.arg(votes.size()), u"2024-05-01"_s, score});
    return votes;
}

} // namespace

TEST_CASE("every worked survey case gives its score, interval and invalid answers as records through the report")
{
    int checked = 0;
    for (const QJsonValue one : casesOf(u"survey_scores"_s)) {
        const QString name = one[u"id"_s].toString(), kind = name.section(u'_', 0, 0);
        const QJsonValue expected = one[u"expected"_s];
        const std::vector<Vote> votes = votesOf(one[u"input"_s]);
        if (votes.empty() || (kind != u"nps" && kind != u"csat" && kind != u"ces"))
            continue;
        INFO(name.toStdString());
        test::Shop shop;
        const RecordId made = shop.add(survey::type, {{&survey::name, u"Survey"_s}});
        const RecordId asked = shop.add(
            question::type, {{&question::survey, id(made)}, {&question::kind, kind}, {&question::text, u"How?"_s}});
        std::map<QString, RecordId> customers;
        for (const Vote &vote : votes) {
            RecordId &who = customers[vote.who];
            if (who == 0)
                who = shop.add(customer::type, {{&customer::name, vote.who}});
            const RecordId from = shop.add(response::type, {{&response::survey, id(made)},
                                                            {&response::customer, id(who)},
                                                            {&response::answeredAt, vote.on + u"T12:00"_s}});
            shop.add(answer::type,
                     {{&answer::response, id(from)},
                      {&answer::question, id(asked)},
                      {&answer::score, vote.score.isNull() ? QString() : QString::number(vote.score.toInt())},
                      {&answer::text, vote.score.isNull() ? u"no number"_s : QString()}});
        }
        shop.commit();
        const Table table = runReport(*shop.store, u"surveys"_s, {});
        REQUIRE(table.rows.size() == 1);
        const int n = expected[u"n"_s].toInt();
        CHECK((n == 0 || table.at(0, u"votes").units == n));
        if (expected[u"invalid"_s].isDouble())
            CHECK(table.at(0, u"invalid").units == expected[u"invalid"_s].toInt());
        const Cell &score = table.at(0, u"score");
        if (n > 0 && n < 5) {
            CHECK(score.reason == u"too_few");
        } else if (n >= 5) {
            const double factor = kind == u"csat" ? 100 : 1; // shares are shown in points
            const QString key = kind == u"ces" ? u"mean"_s : kind;
            CHECK(score.real == Approx(factor * expected[key].toDouble()).epsilon(1e-9).margin(1e-9));
            REQUIRE(score.hasInterval);
            CHECK(score.low == Approx(factor * expected[u"ci95"_s][0].toDouble()).epsilon(1e-9).margin(1e-9));
            CHECK(score.high == Approx(factor * expected[u"ci95"_s][1].toDouble()).epsilon(1e-9).margin(1e-9));
        }
        ++checked;
    }
    if (checked == 0)
        WARN("skipped: no analytics-cases beside the test data");
    else
        CHECK(checked >= 8);
}

TEST_CASE("every worked Pareto of complaints comes out as records through the report, by count and by cost")
{
    const QStringList causes{u"late_delivery"_s, u"damaged"_s,       u"defect"_s,
                             u"wrong_goods"_s,   u"missing_parts"_s, u"wrong_invoice"_s};
    int checked = 0;
    for (const QJsonValue one : casesOf(u"complaints"_s)) {
        const QString name = one[u"id"_s].toString();
        if (!name.startsWith(u"pareto"_s))
            continue;
        INFO(name.toStdString());
        const bool byCost = one[u"input"_s].toObject().contains(u"costs_minor"_s);
        test::Shop shop;
        // The report orders what is tied by its name: the causes of a case get ours in the order expected.
        std::map<QString, QString> causeOf;
        const QJsonArray rows = one[u"expected"_s][u"rows"_s].toArray();
        for (const QJsonValue row : rows)
            causeOf.emplace(row[0].toString(), causes[qsizetype(causeOf.size())]);
        const QJsonObject given = one[u"input"_s][byCost ? u"costs_minor"_s : u"counts"_s].toObject();
        for (auto it = given.begin(); it != given.end(); ++it) {
            for (int i = 0; i < (byCost ? 1 : it->toInt()); ++i)
                shop.add(complaint::type, {{&complaint::subject, u"Case"_s},
                                           {&complaint::cause, causeOf[it.key()]},
                                           {&complaint::openedAt, u"2026-05-01T10:00"_s},
                                           {&complaint::compensation,
                                            byCost ? QString::number(it->toInt() / 100) + u'.' +
                                                         QString::number(it->toInt() % 100).rightJustified(2, u'0')
                                                   : QString()}});
        }
        shop.commit();
        const Table table = runReport(*shop.store, u"complaint-pareto"_s,
                                      {.by = {u"cause"_s}, .set = {{u"measure"_s, byCost ? u"cost"_s : u"count"_s}}});
        REQUIRE(qsizetype(table.rows.size()) == rows.size() + 1);
        const QStringView figure = byCost ? u"cost" : u"cases";
        CHECK(table.at(int(rows.size()), figure).units == one[u"expected"_s][u"total"_s].toInteger());
        qint64 vital = 0;
        for (int i = 0; i < rows.size(); ++i) {
            CHECK(table.at(i, figure).units == rows[i][1].toInteger());
            CHECK(table.at(i, u"cumulative").real == Approx(rows[i][2].toDouble()).epsilon(1e-9));
            vital += !table.at(i, u"vital").text.isEmpty();
        }
        CHECK(vital == one[u"expected"_s][u"vital_few"_s].toArray().size());
        ++checked;
    }
    if (checked == 0)
        WARN("skipped: no analytics-cases beside the test data");
    else
        CHECK(checked == 5);
}

TEST_CASE("the Kaplan–Meier median is what its definition says, for random times with many ties and open cases")
{
    std::mt19937_64 random(1958);
    int reached = 0;
    for (int round = 0; round < 2'000; ++round) {
        std::vector<Duration> durations;
        for (int n = int(random() % 30); n > 0; --n)
            durations.push_back({double(random() % 12), random() % 3 != 0});
        // By its definition: for each time, those still at risk and those that happened; no sorting, no sums kept.
        std::optional<double> expected;
        for (int at = 0; at < 12 && !expected; ++at) {
            long double survival = 1;
            for (int time = 0; time <= at; ++time) {
                int risk = 0, happened = 0;
                for (const Duration &one : durations) {
                    risk += one.time >= time;
                    happened += one.happened && one.time == time;
                }
                if (risk > 0)
                    survival *= 1 - static_cast<long double>(happened) / risk;
            }
            if (!durations.empty() && survival <= 0.5L + 1e-12L)
                expected = at;
        }
        const std::optional<double> found = kaplanMeierMedian(durations);
        if (found != expected)
            REQUIRE(found == expected);
        reached += expected.has_value();
    }
    CHECK(reached > 1'000);
}
