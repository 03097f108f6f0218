// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relationship/calc.h"

#include <cmath>
#include <map>

#include <QJsonArray>

#include "core/relationship/abc.h"
#include "core/relationship/calc_models.h"
#include "core/relationship/customer_share.h"
#include "core/relationship/delivered_value.h"
#include "core/relationship/lifecycle.h"
#include "core/relationship/rfm.h"
#include "core/relationship/satisfaction_trap.h"
#include "core/report/calc_values.h"

using namespace Qt::StringLiterals;

namespace kith {

namespace {

QJsonValue word(const char *key)
{
    return key ? QJsonValue(QLatin1StringView(key)) : QJsonValue();
}

// --- rfm ---------------------------------------------------------------------------------------------------------

QJsonValue scoresOf(const QJsonObject &input)
{
    std::vector<qint64> values;
    for (const QJsonValue &value : input["values"_L1].toArray())
        values.push_back(value.toInteger());
    QJsonArray scores;
    for (int score : midRankScores(values, input["better"_L1] == u"low"_s ? Better::Low : Better::High))
        scores.append(score);
    return scores;
}

QJsonValue calcRfm(const QJsonObject &given)
{
    const QJsonObject input = given["input"_L1].toObject();
    if (input["values"_L1].isArray())
        return scoresOf(input);
    if (!input["orders"_L1].isArray())
        refuseCase(u"orders"_s);
    const Day asOf = caseDay(input, u"as_of"_s);
    const qint64 window = input["window_days"_L1].toInteger(365);
    std::map<QString, RfmValues> customers;
    for (const QJsonValue &value : input["orders"_L1].toArray()) {
        const QJsonObject order = value.toObject();
        RfmValues &customer = customers[order["customer"_L1].toString()];
        const Day on = Day::fromString(order["date"_L1].toString(), Qt::ISODate);
        const qint64 money = order["paid_minor"_L1].toInteger() - order["refunded_minor"_L1].toInteger();
        const qint64 ago = on.isValid() ? on.daysTo(asOf) : -1;
        if (ago < 0 || ago >= window || money <= 0)
            continue;
        customer.recencyDays = customer.purchases == 0 ? ago : std::min(customer.recencyDays, ago);
        ++customer.purchases;
        customer.money += money;
    }
    std::vector<RfmValues> values;
    for (const auto &[name, customer] : customers)
        values.push_back(customer);
    const std::vector<RfmScore> scores = rfmScores(values);
    QJsonObject result;
    size_t place = 0;
    for (const auto &[name, customer] : customers) {
        const RfmScore &score = scores[place++];
        QJsonObject row{{u"segment"_s, word(rfmSegmentKey(score.segment()))}};
        if (customer.purchases > 0) {
            row[u"recency_days"_s] = customer.recencyDays;
            row[u"frequency"_s] = customer.purchases;
            row[u"monetary_minor"_s] = customer.money;
            row[u"r"_s] = score.r;
            row[u"f"_s] = score.f;
            row[u"m"_s] = score.m;
            row[u"code"_s] = QString::number(score.code());
        }
        result[name] = row;
    }
    return result;
}

// --- abc_pareto --------------------------------------------------------------------------------------------------

QJsonValue calcAbc(const QJsonObject &given)
{
    const QJsonObject revenue = given["input"_L1]["revenue_minor"_L1].toObject();
    if (revenue.isEmpty())
        refuseCase(u"revenue_minor"_s);
    const QStringList names = revenue.keys(); // sorted
    std::vector<qint64> values;
    for (const QString &name : names)
        values.push_back(revenue[name].toInteger());
    const AbcResult abc = abcClasses(values);
    QJsonObject classes, shares;
    for (size_t k = 0; k < values.size(); ++k) {
        const QString &name = names[qsizetype(abc.order[k])];
        classes[name] = QString(QChar(QLatin1Char(char(abc.classes[abc.order[k]]))));
        shares[name] = k < abc.positive ? QJsonValue(double(abc.running[k]) / double(abc.total)) : QJsonValue();
    }
    return QJsonObject{
        {u"classes"_s, classes},
        {u"cum_share"_s, shares},
        {u"total_positive"_s, abc.total},
        {u"customers_for_80pct"_s, qint64(abc.customersFor80)},
        {u"gini"_s, abc.gini},
        {u"top20_share"_s, abc.total > 0 ? QJsonValue(double(abc.topFifth) / double(abc.total)) : QJsonValue()}};
}

// --- lifecycle, repeat_cycle -------------------------------------------------------------------------------------

struct Buyers
{
    Day asOf;
    std::map<QString, std::vector<PurchaseDay>> days;
    double usual = cycleWhenUnknown;
};

Buyers buyersOf(const QJsonObject &given)
{
    const QJsonObject input = given["input"_L1].toObject();
    if (!input["orders"_L1].isObject())
        refuseCase(u"orders"_s);
    Buyers buyers;
    buyers.asOf = caseDay(input, u"as_of"_s);
    const QJsonObject orders = input["orders"_L1].toObject();
    std::vector<double> medians;
    for (auto it = orders.begin(); it != orders.end(); ++it) {
        std::map<qint32, qint64> byDay;
        for (const QJsonValue &value : it.value().toArray()) {
            const QJsonObject order = value.toObject();
            const Day on = caseDay(order, u"date"_s);
            const qint64 net = order["net_minor"_L1].toInteger();
            if (net > 0 && on <= buyers.asOf)
                byDay[qint32(on.toJulianDay())] += net;
        }
        std::vector<PurchaseDay> &days = buyers.days[it.key()];
        for (const auto &[on, money] : byDay)
            days.push_back({on, money});
        if (const auto gap = medianGap(days))
            medians.push_back(*gap);
    }
    buyers.usual = usualGap(std::move(medians));
    return buyers;
}

QJsonValue calcLifecycle(const QJsonObject &given)
{
    const Buyers buyers = buyersOf(given);
    QJsonObject result;
    for (const auto &[name, days] : buyers.days) {
        const LifecycleState state = lifecycleState(days, qint32(buyers.asOf.toJulianDay()), buyers.usual);
        QJsonObject row{{u"stage"_s, word(stageKey(state.stage))}};
        if (state.purchases > 0) {
            row[u"overdue_ratio"_s] = state.overdueRatio;
            row[u"recent_minor"_s] = state.recent;
            row[u"previous_minor"_s] = state.previous;
        }
        result[name] = row;
    }
    return result;
}

QJsonValue calcRepeatCycle(const QJsonObject &given)
{
    const Buyers buyers = buyersOf(given);
    QJsonObject customers;
    std::vector<double> pooled;
    for (const auto &[name, days] : buyers.days) {
        QJsonObject row{{u"purchases"_s, qint64(days.size())}};
        if (!days.empty()) {
            QJsonArray gaps;
            for (size_t i = 1; i < days.size(); ++i) {
                gaps.append(days[i].day - days[i - 1].day);
                pooled.push_back(days[i].day - days[i - 1].day);
            }
            const Day last = Day::fromJulianDay(days.back().day);
            const double cycle = cycleDays(days, buyers.usual);
            const Day due = dueDay(last, cycle);
            row[u"gaps"_s] = gaps;
            row[u"median_gap"_s] = caseNumber(medianGap(days));
            row[u"cycle_days"_s] = cycle;
            row[u"days_since"_s] = last.daysTo(buyers.asOf);
            row[u"overdue_ratio"_s] = double(last.daysTo(buyers.asOf)) / cycle;
            row[u"due"_s] = toIso(due);
            row[u"contact"_s] = toIso(contactDay(due, cycle, buyers.asOf));
            row[u"cv"_s] = caseNumber(gapVariation(days));
        }
        customers[name] = row;
    }
    return QJsonObject{{u"g0"_s, buyers.usual},
                       {u"pooled_gap_median_do_not_use"_s, caseNumber(median(std::move(pooled)))},
                       {u"customers"_s, customers}};
}

// --- loyalty -----------------------------------------------------------------------------------------------------

std::optional<int> latestAnswer(const QJsonArray &answers, Day asOf)
{
    Day latest;
    std::optional<int> score;
    for (const QJsonValue &value : answers) {
        const QJsonObject answer = value.toObject();
        const Day on = caseDay(answer, u"date"_s);
        if (on > asOf || on.daysTo(asOf) > answerCountsDays || (latest.isValid() && on < latest))
            continue;
        latest = on;
        score = answer["score"_L1].toInt();
    }
    return score;
}

QJsonValue calcLoyalty(const QJsonObject &given)
{
    const QJsonObject input = given["input"_L1].toObject();
    const Day asOf = caseDay(input, u"as_of"_s);
    QJsonObject rows;
    std::vector<LoyaltyState> states;
    for (const QJsonValue &value : input["rows"_L1].toArray()) {
        const QJsonObject row = value.toObject();
        LoyaltyState state;
        state.satisfaction = latestAnswer(row["answers"_L1].toArray(), asOf);
        state.purchases = row["purchases"_L1].toInteger();
        state.overdueRatio = row["overdue_ratio"_L1].toDouble();
        if (row["nps"_L1].isDouble())
            state.nps = row["nps"_L1].toInt();
        rows[row["id"_L1].toString()] =
            QJsonObject{{u"quadrant"_s, word(quadrantKey(state.quadrant()))},
                        {u"trap"_s, state.trapped()},
                        {u"sat"_s, state.satisfaction ? QJsonValue(*state.satisfaction) : QJsonValue()}};
        states.push_back(state);
    }
    const TrapFigures figures = trapFigures(states);
    const auto rate = [](qint64 k, qint64 n) { return n ? QJsonValue(double(k) / double(n)) : QJsonValue(); };
    QJsonObject byScore;
    for (size_t i = 0; i < figures.byScore.size(); ++i) {
        const TrapFigures::Score &score = figures.byScore[i];
        byScore[QString::number(i + 1)] = QJsonObject{{u"n"_s, score.n},
                                                      {u"repurchasing"_s, score.repurchasing},
                                                      {u"rate"_s, rate(score.repurchasing, score.n)},
                                                      {u"ci95"_s, caseInterval(wilson(score.repurchasing, score.n))}};
    }
    return QJsonObject{{u"rows"_s, rows},
                       {u"satisfied_known"_s, figures.satisfied},
                       {u"trapped"_s, figures.trapped},
                       {u"trap_rate"_s, rate(figures.trapped, figures.satisfied)},
                       {u"trap_ci"_s, caseInterval(wilson(figures.trapped, figures.satisfied))},
                       {u"repurchase_by_score"_s, byScore}};
}

// --- share_of_wallet, delivered_value ----------------------------------------------------------------------------

QJsonValue calcShare(const QJsonObject &given)
{
    QJsonObject rows;
    std::vector<ShareInput> inputs;
    for (const QJsonValue &value : given["input"_L1]["rows"_L1].toArray()) {
        const QJsonObject row = value.toObject();
        ShareInput input{.ours = row["ours"_L1].toInteger()};
        if (row["wallet"_L1].isDouble())
            input.wallet = row["wallet"_L1].toInteger();
        if (row["rank"_L1].isDouble())
            input.rank = row["rank"_L1].toDouble();
        if (row["brands"_L1].isDouble())
            input.suppliers = row["brands"_L1].toInt();
        const CustomerShare share = customerShare(input);
        rows[row["id"_L1].toString()] = QJsonObject{{u"share"_s, caseNumber(share.share)},
                                                    {u"source"_s, word(shareSourceKey(share.source))},
                                                    {u"reason"_s, word(shareReasonKey(share.reason))}};
        inputs.push_back(input);
    }
    return QJsonObject{{u"rows"_s, rows}, {u"total_share"_s, caseNumber(totalShare(inputs))}};
}

Ratings ratingsOf(const QJsonObject &object, const char *const (&parts)[deliveredParts])
{
    Ratings ratings;
    for (size_t i = 0; i < deliveredParts; ++i) {
        const QJsonValue value = object[QLatin1StringView(parts[i])];
        if (value.isDouble())
            ratings[i] = value.toDouble();
    }
    return ratings;
}

QJsonValue calcDelivered(const QJsonObject &given)
{
    const QJsonObject input = given["input"_L1].toObject();
    DeliveredWeights weights;
    for (size_t i = 0; i < deliveredParts; ++i) {
        weights.value[i] = input["value_weights"_L1][QLatin1StringView(valueParts[i])].toDouble(weights.value[i]);
        weights.cost[i] = input["cost_weights"_L1][QLatin1StringView(costParts[i])].toDouble(weights.cost[i]);
    }
    QJsonObject rows;
    for (const QJsonValue &value : input["rows"_L1].toArray()) {
        const QJsonObject row = value.toObject();
        const ValueDelivered result = deliveredValue(ratingsOf(row["value"_L1].toObject(), valueParts),
                                                     ratingsOf(row["cost"_L1].toObject(), costParts), weights);
        rows[row["id"_L1].toString()] =
            QJsonObject{{u"value"_s, caseNumber(result.value)},
                        {u"cost"_s, caseNumber(result.cost)},
                        {u"delivered"_s, caseNumber(result.delivered)},
                        {u"ratio"_s, caseNumber(result.ratio)},
                        {u"reason"_s, result.tooFew ? QJsonValue(u"too_few_answers"_s) : QJsonValue()}};
    }
    return rows;
}

} // namespace

std::vector<NamedFormula> relationshipFormulas()
{
    return {{"rfm", calcRfm},
            {"abc_pareto", calcAbc},
            {"lifecycle", calcLifecycle},
            {"repeat_cycle", calcRepeatCycle},
            {"loyalty", calcLoyalty},
            {"share_of_wallet", calcShare},
            {"delivered_value", calcDelivered},
            {"clv_small", calcModels}};
}

} // namespace kith
