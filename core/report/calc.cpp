// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/calc.h"

#include <algorithm>
#include <map>

#include <QCoreApplication>
#include <QJsonArray>
#include <QStringList>

#include "core/base/error.h"
#include "core/base/money.h"
#include "core/base/time.h"
#include "core/report/anomaly.h"
#include "core/report/calc_values.h"
#include "core/report/cohort.h"
#include "core/report/funnel.h"
#include "core/report/receivables.h"
#include "core/report/statistics.h"
#include "core/report/survey_scores.h"

using namespace Qt::StringLiterals;

namespace kith {

namespace {

// Rows that a case brings along: in its input, else as rows of what is expected, whose known results are written anew.
QJsonArray rowsOf(const QJsonObject &given)
{
    const QJsonValue input = given["input"_L1];
    if (input.isArray())
        return input.toArray();
    const QJsonObject object = input.toObject();
    for (const QString &key : {u"rows"_s, u"ranges"_s, u"cases"_s}) {
        if (object[key].isArray())
            return object[key].toArray();
    }
    return given["expected"_L1].toArray();
}

template <typename Function> QJsonArray each(const QJsonArray &rows, Function function)
{
    QJsonArray results;
    for (const QJsonValue &row : rows) {
        QJsonObject object = row.toObject();
        function(object);
        results.append(object);
    }
    return results;
}

QJsonValue samePeriod(const QJsonObject &given)
{
    return each(rowsOf(given), [](QJsonObject &row) {
        if (row.contains("date"_L1)) {
            const auto iso = [](Day of) {
                int year = 0;
                const int week = of.weekNumber(&year);
                return QJsonArray{year, week, of.dayOfWeek()};
            };
            const Day asked = caseDay(row, u"date"_s);
            const Day before = asked.addDays(-364); // keeps the weekday
            row["iso"_L1] = iso(asked);
            row["ly_same_weekday"_L1] = toIso(before);
            row["ly_iso"_L1] = iso(before);
            return;
        }
        const Period asked{caseDay(row, row.contains("from_"_L1) ? u"from_"_s : u"from"_s), caseDay(row, u"to"_s)};
        const Period before = samePeriodLastYear(asked);
        row["ly_from"_L1] = toIso(before.from);
        row["ly_to"_L1] = toIso(before.to);
        row["days"_L1] = asked.days();
        row["ly_days"_L1] = before.days();
    });
}

// amount × rate in minor units of two digits. Amounts are read as written, to 10 places: 1.005 must not become 1.00.
QJsonValue campaignRoi(const QJsonObject &given)
{
    return each(rowsOf(given), [](QJsonObject &row) {
        if (row.contains("weights"_L1)) {
            std::vector<std::int64_t> weights;
            for (const QJsonValue &weight : row["weights"_L1].toArray())
                weights.push_back(weight.toInteger());
            QJsonArray parts;
            for (Money part : split({row["total_minor"_L1].toInteger()}, weights))
                parts.append(qint64(part.minor));
            row["parts"_L1] = parts;
            return;
        }
        const auto amount = parseUnits(row["amount"_L1].toString(), 8, DecimalMark::Point);
        const auto rate = parseUnits(row["rate"_L1].toString(u"1"_s), 10, DecimalMark::Point);
        if (!amount || !rate)
            refuseCase(u"amount"_s);
        row["minor"_L1] = qint64(divideRounded(Int128(*amount) * *rate, Int128(powerOfTen(16))));
    });
}

using Answers = std::vector<std::optional<int>>;

std::optional<int> answer(const QJsonValue &value)
{
    const double exact = value.toDouble(-1000);
    const int whole = int(exact);
    return value.isDouble() && double(whole) == exact ? std::optional(whole) : std::nullopt;
}

// One vote per customer: the latest day, then the last in the given order.
Answers votes(const QJsonArray &rows)
{
    struct Vote
    {
        QString day;
        std::optional<int> answer;
    };
    std::map<QString, Vote> latest;
    for (const QJsonValue &value : rows) {
        const QJsonArray row = value.toArray();
        Vote &vote = latest[row.at(0).toString()];
        if (row.at(1).toString() >= vote.day)
            vote = {row.at(1).toString(), answer(row.at(2))};
    }
    Answers result;
    for (const auto &[customer, vote] : latest)
        result.push_back(vote.answer);
    return result;
}

QJsonValue surveyScores(const QJsonObject &given)
{
    const QJsonObject input = given["input"_L1].toObject();
    Answers answers;
    for (const QJsonValue &value : input["answers"_L1].toArray())
        answers.push_back(answer(value));
    if (input.contains("rows"_L1))
        answers = votes(input["rows"_L1].toArray());
    const QString kind = input["kind"_L1].toString(given["id"_L1].toString());
    if (kind.startsWith("nps"_L1)) {
        const SurveyScore score = surveyScore(ScoreKind::Nps, answers);
        return QJsonObject{{u"n"_s, score.n},
                           {u"promoters"_s, score.top},
                           {u"passives"_s, score.n - score.top - score.bottom},
                           {u"detractors"_s, score.bottom},
                           {u"invalid"_s, score.invalid},
                           {u"nps"_s, caseNumber(score.score)},
                           {u"ci95"_s, caseInterval(score.interval)},
                           {u"show"_s, QLatin1StringView(footingKey(footing(score.n)))}};
    }
    if (kind.startsWith("csat"_L1)) {
        const SurveyScore score = surveyScore(ScoreKind::Csat, answers);
        return QJsonObject{{u"n"_s, score.n},
                           {u"top2"_s, score.top},
                           {u"csat"_s, caseNumber(score.score)},
                           {u"ci95"_s, caseInterval(score.interval)},
                           {u"mean"_s, caseNumber(score.mean)},
                           {u"invalid"_s, score.invalid}};
    }
    if (!kind.startsWith("ces"_L1))
        refuseCase(u"kind"_s);
    const SurveyScore score = surveyScore(ScoreKind::Ces, answers);
    return QJsonObject{{u"n"_s, score.n},
                       {u"ces"_s, caseNumber(score.score)},
                       {u"mean"_s, caseNumber(score.mean)},
                       {u"ci95"_s, caseInterval(score.interval)},
                       {u"easy"_s, score.top},
                       {u"easy_share"_s, score.n ? QJsonValue(double(score.top) / double(score.n)) : QJsonValue()},
                       {u"easy_ci95"_s, caseInterval(wilson(score.top, score.n))},
                       {u"invalid"_s, score.invalid}};
}

QJsonValue complaints(const QJsonObject &given)
{
    const QJsonObject input = given["input"_L1].toObject();
    if (input.contains("durations"_L1)) {
        std::vector<Duration> durations;
        for (const QJsonValue &value : input["durations"_L1].toArray()) {
            const QJsonArray row = value.toArray();
            durations.push_back({row.at(0).toDouble(), row.at(1).toBool(row.at(1).toInt() != 0)});
        }
        return QJsonObject{{u"median"_s, caseNumber(kaplanMeierMedian(std::move(durations)))}};
    }
    const bool byCost = input.contains("costs_minor"_L1);
    if (!byCost && !input.contains("counts"_L1))
        refuseCase(u"counts"_s);
    const QJsonObject weights = input[byCost ? "costs_minor"_L1 : "counts"_L1].toObject();
    std::vector<ParetoItem> items;
    qint64 total = 0;
    for (auto it = weights.begin(); it != weights.end(); ++it) {
        items.push_back({it.key().toStdString(), it.value().toInteger()});
        total += items.back().weight;
    }
    QJsonArray rows, vital;
    for (const ParetoItem &item : pareto(std::move(items))) {
        const QString name = QString::fromStdString(item.name);
        rows.append(QJsonArray{name, item.weight, item.cumulative});
        if (item.vital)
            vital.append(name);
    }
    return QJsonObject{{u"total"_s, total}, {u"rows"_s, rows}, {u"vital_few"_s, vital}};
}

using Formula = QJsonValue (*)(const QJsonObject &);

Formula formulaOf(const QString &analysis)
{
    static const std::map<QString, Formula> formulas = [] {
        std::map<QString, Formula> all{{u"same_period"_s, samePeriod},     {u"campaign_roi"_s, campaignRoi},
                                       {u"survey_scores"_s, surveyScores}, {u"funnel"_s, calcFunnel},
                                       {u"complaints"_s, complaints},      {u"cohort"_s, calcCohort},
                                       {u"anomaly"_s, calcAnomaly},        {u"receivables"_s, calcReceivables}};
        for (const NamedFormula &further : furtherFormulas())
            all.emplace(QString::fromLatin1(further.analysis), further.run);
        return all;
    }();
    const auto found = formulas.find(analysis);
    if (found != formulas.end())
        return found->second;
    QStringList known;
    for (const auto &[name, formula] : formulas)
        known << name;
    throw Error(ErrorKind::Usage, QCoreApplication::translate("calc", "There is no formula “%1” here; there are %2.")
                                      .arg(analysis, known.join(u", "_s)));
}

QJsonObject asObject(const QJsonValue &value)
{
    return value.isArray() ? QJsonObject{{u"rows"_s, value}} : value.toObject();
}

} // namespace

QJsonObject calc(const QJsonObject &given)
{
    const QString analysis = given["analysis"_L1].toString();
    const Formula formula = formulaOf(analysis);
    if (!given["cases"_L1].isArray())
        return asObject(formula(given));
    QJsonArray results;
    for (const QJsonValue &value : given["cases"_L1].toArray()) {
        const QJsonObject object = value.toObject();
        try {
            results.append(QJsonObject{{u"id"_s, object["id"_L1]}, {u"result"_s, formula(object)}});
        } catch (const Error &error) { // the others are still worth having
            results.append(QJsonObject{{u"id"_s, object["id"_L1]}, {u"error"_s, error.sentence()}});
        }
    }
    return {{u"analysis"_s, analysis}, {u"cases"_s, results}};
}

} // namespace kith
