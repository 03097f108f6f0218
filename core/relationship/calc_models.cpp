// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relationship/calc_models.h"

#include <QJsonArray>

#include "core/relationship/spend_model.h"
#include "core/report/calc_values.h"

using namespace Qt::StringLiterals;

namespace kith {

namespace {

template <size_t N> QJsonArray arrayOf(const std::array<double, N> &values)
{
    QJsonArray array;
    for (double value : values)
        array.append(value);
    return array;
}

PurchaseModel modelOf(const QJsonObject &row)
{
    return row["model"_L1] == u"mbg"_s ? PurchaseModel::Mbg : PurchaseModel::Bg;
}

PurchaseParameters parametersOf(const QJsonArray &array)
{
    return {array.at(0).toDouble(), array.at(1).toDouble(), array.at(2).toDouble(), array.at(3).toDouble()};
}

// The points stand in the rows of what is expected, or in the input.
QJsonArray likelihoods(const QJsonArray &points, const PurchaseData &data)
{
    QJsonArray results;
    for (const QJsonValue &value : points) {
        QJsonObject row = value.toObject();
        const Quadratic<4> at = purchaseLikelihood(modelOf(row), data, parametersOf(row["par"_L1].toArray()));
        row[u"LL"_s] = at.value;
        row[u"grad"_s] = arrayOf(at.gradient);
        results.append(row);
    }
    return results;
}

QJsonObject fitted(PurchaseModel model, const std::vector<PurchaseHistory> &histories, const PurchaseData &data,
                   Fit how, double horizon)
{
    const PurchaseFit fit = fitPurchases(model, data, how);
    QJsonArray expected, alive;
    for (const PurchaseHistory &history : histories) {
        expected.append(expectedPurchases(model, fit.parameters, history, horizon));
        alive.append(chanceAlive(model, fit.parameters, history));
    }
    const PurchaseParameters &p = fit.parameters;
    return {{u"theta"_s, arrayOf(fit.theta)},  {u"par"_s, QJsonArray{p.r, p.alpha, p.a, p.b}},
            {u"LL"_s, fit.logLikelihood},      {u"penalized"_s, fit.penalized},
            {u"E%1"_s.arg(horizon), expected}, {u"palive"_s, alive}};
}

} // namespace

QJsonValue calcModels(const QJsonObject &given)
{
    const QJsonObject input = given["input"_L1].toObject();
    std::vector<PurchaseHistory> histories;
    std::vector<SpendHistory> spending;
    for (const QJsonValue &value : input["rows"_L1].toArray()) {
        const QJsonArray row = value.toArray();
        const qint32 x = row.at(0).toInt(-1);
        const PurchaseHistory history{x, row.at(1).toDouble(-1), row.at(2).toDouble(-1)};
        if (x < 0 || history.last < 0 || history.age < history.last)
            refuseCase(u"x, tx, T"_s);
        histories.push_back(history);
        if (row.size() > 3)
            spending.push_back({x, row.at(3).toDouble()});
    }
    const PurchaseData data(histories);
    if (input["points"_L1].isArray())
        return likelihoods(input["points"_L1].toArray(), data);
    if (given["expected"_L1].isArray())
        return likelihoods(given["expected"_L1].toArray(), data);
    const Fit how = input["mle"_L1].toBool() ? Fit::Mle : Fit::Map;
    const double horizon = input["horizon"_L1].toDouble(26);
    const PurchaseFit any = fitPurchases(PurchaseModel::Bg, data, Fit::Map);
    const SpendFit spend = fitSpend(spending, how);
    return QJsonObject{{u"prior_mean"_s, arrayOf(any.priorMean)},
                       {u"prior_sd"_s, arrayOf(purchasePriorDeviation)},
                       {u"bg"_s, fitted(PurchaseModel::Bg, histories, data, how, horizon)},
                       {u"mbg"_s, fitted(PurchaseModel::Mbg, histories, data, how, horizon)},
                       {u"gamma_gamma"_s,
                        QJsonObject{{u"par"_s, QJsonArray{spend.parameters.p, spend.parameters.q, spend.parameters.v}},
                                    {u"LL"_s, spend.logLikelihood},
                                    {u"mean"_s, spend.mean},
                                    {u"n"_s, spend.customers}}}};
}

} // namespace kith
