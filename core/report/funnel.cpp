// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/funnel.h"

#include <algorithm>
#include <cmath>
#include <numeric>

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

#include "core/base/error.h"

using namespace Qt::StringLiterals;

namespace kith {

namespace {

QJsonValue number(const std::optional<double> &value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

} // namespace

std::vector<qint64> sumQuantiles(const std::vector<Chance> &chances, const std::vector<double> &probabilities)
{
    // A hundred million steps are a tenth of a second.
    const qint64 mostPoints =
        std::clamp(qint64(100'000'000) / qint64(chances.size() + 1), qint64(2'000), qint64(1'000'000));
    qint64 grid = 0, total = 0;
    for (const Chance &chance : chances) {
        grid = std::gcd(grid, chance.amount);
        total += chance.amount;
    }
    grid = std::max({grid, total / mostPoints, qint64(1)});
    std::vector<double> weight(size_t(total / grid + qint64(chances.size()) + 1), 0.0);
    weight[0] = 1;
    size_t reach = 0;
    for (const Chance &chance : chances) {
        const auto step = size_t((chance.amount + grid / 2) / grid);
        reach += step;
        for (size_t i = reach + 1; i-- > 0;)
            weight[i] = weight[i] * (1 - chance.probability) + (i >= step ? weight[i - step] * chance.probability : 0);
    }
    std::vector<qint64> result;
    for (double probability : probabilities) {
        double running = 0;
        size_t i = 0;
        for (; i < reach; ++i) {
            running += weight[i];
            if (running >= probability - 1e-12)
                break;
        }
        result.push_back(qint64(i) * grid);
    }
    return result;
}

namespace {

void forecast(Funnel &funnel, const std::vector<Chance> &chances)
{
    double variance = 0;
    for (const Chance &chance : chances) {
        const double amount = double(chance.amount);
        funnel.unweighted += chance.amount;
        funnel.weighted += amount * chance.probability;
        variance += amount * amount * chance.probability * (1 - chance.probability);
    }
    funnel.deviation = std::sqrt(variance);
    const auto quantiles = sumQuantiles(chances, {0.1, 0.5, 0.9});
    funnel.p10 = quantiles[0];
    funnel.p50 = quantiles[1];
    funnel.p90 = quantiles[2];
}

void conversions(Funnel &funnel, const std::vector<Deal> &deals, int stages, double smoothing)
{
    funnel.reached.assign(size_t(stages), 0);
    for (const Deal &deal : deals) {
        if (!deal.isWon() && !deal.isLost())
            continue;
        const int highest = deal.isWon() ? stages - 1 : deal.highestStage();
        for (int stage = 0; stage <= highest; ++stage)
            ++funnel.reached[size_t(stage)];
    }
    const double overall = funnel.winRate.value_or(0);
    for (size_t i = 0; i < size_t(stages); ++i) {
        const double reached = double(funnel.reached[i]);
        const double next = double(i + 1 < size_t(stages) ? funnel.reached[i + 1] : funnel.won);
        funnel.conversion.push_back(reached > 0 ? std::optional(next / reached) : std::nullopt);
        const double weight = reached + smoothing;
        funnel.probability.push_back(weight > 0 ? (double(funnel.won) + smoothing * overall) / weight : 0);
    }
}

Deal dealFrom(const QJsonObject &json, const QStringList &stages)
{
    Deal deal;
    deal.amount = json["amount"_L1].toInteger();
    deal.createdOn = Day::fromString(json["created"_L1].toString(), Qt::ISODate);
    for (const QJsonValue &value : json["history"_L1].toArray()) {
        const QString name = value["stage"_L1].toString();
        int stage = int(stages.indexOf(name));
        if (name == "Won"_L1)
            stage = Deal::won;
        else if (name == "Lost"_L1)
            stage = Deal::lost;
        else if (stage < 0)
            throw Error(ErrorKind::Invalid,
                        QCoreApplication::translate("calc", "“%1” is no stage of this case.").arg(name));
        deal.history.push_back({Day::fromString(value["date"_L1].toString(), Qt::ISODate), stage});
    }
    return deal;
}

} // namespace

int Deal::highestStage() const
{
    int highest = -1;
    for (const Move &move : history)
        highest = std::max(highest, move.stage);
    return highest;
}

Funnel funnelOf(const std::vector<Deal> &deals, int stages, double smoothing)
{
    Funnel funnel;
    double wonValue = 0, lostValue = 0;
    for (const Deal &deal : deals) {
        if (deal.isWon()) {
            ++funnel.won;
            wonValue += double(deal.amount);
            funnel.cycleDays.push_back(double(deal.createdOn.daysTo(deal.history.back().on)));
        } else if (deal.isLost()) {
            ++funnel.lost;
            lostValue += double(deal.amount);
        } else {
            ++funnel.open;
        }
    }
    const qint64 closed = funnel.won + funnel.lost;
    if (closed > 0)
        funnel.winRate = double(funnel.won) / double(closed);
    funnel.winRateWithin = wilson(funnel.won, closed);
    if (wonValue + lostValue > 0)
        funnel.winRateByValue = wonValue / (wonValue + lostValue);
    std::sort(funnel.cycleDays.begin(), funnel.cycleDays.end());
    funnel.cycleMean = mean(funnel.cycleDays);
    funnel.cycleMedian = median(funnel.cycleDays);

    conversions(funnel, deals, stages, smoothing);
    std::vector<Chance> chances;
    for (const Deal &deal : deals) {
        if (!deal.isWon() && !deal.isLost() && !deal.history.empty())
            chances.push_back({deal.amount, funnel.probability[size_t(deal.history.back().stage)]});
    }
    forecast(funnel, chances);
    if (funnel.won > 0 && funnel.cycleMedian.value_or(0) > 0)
        funnel.velocityPerDay =
            double(funnel.open) * *funnel.winRate * (wonValue / double(funnel.won)) / *funnel.cycleMedian;
    return funnel;
}

QJsonValue calcFunnel(const QJsonObject &given)
{
    const QJsonObject input = given["input"_L1].toObject();
    QStringList stages;
    for (const QJsonValue &value : input["stages"_L1].toArray())
        stages << value.toString();
    std::vector<Deal> deals;
    std::map<QString, std::pair<qint64, qint64>> months; // won, lost
    for (const QJsonValue &value : input["deals"_L1].toArray()) {
        deals.push_back(dealFrom(value.toObject(), stages));
        const Deal &deal = deals.back();
        if (!deal.isWon() && !deal.isLost())
            continue;
        auto &month = months[stepKey(startOfStep(deal.history.back().on, Step::Month), Step::Month)];
        ++(deal.isWon() ? month.first : month.second);
    }
    const Funnel funnel = funnelOf(deals, int(stages.size()), input["smoothing_m"_L1].toDouble(5));

    QJsonObject reached, conversion, probability, byMonth;
    for (qsizetype i = 0; i < stages.size(); ++i) {
        reached[stages[i]] = funnel.reached[size_t(i)];
        const QString next = i + 1 < stages.size() ? stages[i + 1] : u"Won"_s;
        conversion[QString(stages[i] + u"->"_s + next)] = number(funnel.conversion[size_t(i)]);
        probability[stages[i]] = funnel.probability[size_t(i)];
    }
    for (const auto &[month, counts] : months)
        byMonth[month] = QJsonObject{{u"won"_s, counts.first}, {u"lost"_s, counts.second}};
    QJsonArray cycle;
    for (double days : funnel.cycleDays)
        cycle.append(days);
    const auto within = funnel.winRateWithin;
    return QJsonObject{
        {u"closed"_s, funnel.won + funnel.lost},
        {u"won"_s, funnel.won},
        {u"lost"_s, funnel.lost},
        {u"open"_s, funnel.open},
        {u"win_rate"_s, number(funnel.winRate)},
        {u"win_rate_ci95"_s, within ? QJsonValue(QJsonArray{within->low, within->high}) : QJsonValue()},
        {u"win_rate_value"_s, number(funnel.winRateByValue)},
        {u"reached"_s, reached},
        {u"conversion"_s, conversion},
        {u"stage_probability"_s, probability},
        {u"weighted_pipeline"_s, funnel.weighted},
        {u"unweighted_pipeline"_s, funnel.unweighted},
        {u"forecast_quantiles"_s, QJsonObject{{u"p10"_s, funnel.p10}, {u"p50"_s, funnel.p50}, {u"p90"_s, funnel.p90}}},
        {u"forecast_sd"_s, funnel.deviation},
        {u"cycle_days_won"_s, cycle},
        {u"cycle_median"_s, number(funnel.cycleMedian)},
        {u"cycle_mean"_s, number(funnel.cycleMean)},
        {u"velocity_per_day"_s, number(funnel.velocityPerDay)},
        {u"by_close_month"_s, byMonth}};
}

} // namespace kith
