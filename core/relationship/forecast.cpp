// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relationship/forecast.h"

#include <cmath>

#include <QtConcurrent/QtConcurrentMap>

namespace kith {

PurchaseHistory buyingHistory(std::span<const PurchaseDay> days, qint32 asOf)
{
    if (days.empty())
        return {};
    return {qint32(days.size()) - 1, (days.back().day - days.front().day) / daysPerWeek,
            (asOf - days.front().day) / daysPerWeek};
}

std::vector<PurchaseData::Days> buyingHistories(const Purchases &purchases)
{
    std::vector<PurchaseData::Days> list;
    list.reserve(purchases.buyers().size());
    for (const Purchases::Buyer &buyer : purchases.buyers()) {
        const auto days = purchases.days(buyer);
        if (!days.empty())
            list.push_back(
                {qint32(days.size()) - 1, days.back().day - days.front().day, purchases.asOfDay() - days.front().day});
    }
    return list;
}

SpendHistory spendHistory(std::span<const PurchaseDay> days)
{
    if (days.size() < 2)
        return {};
    qint64 money = 0;
    for (const PurchaseDay &day : days.subspan(1))
        money += day.money;
    const auto x = qint32(days.size()) - 1;
    return {x, double(money) / x};
}

std::vector<SpendHistory> spendHistories(const Purchases &purchases)
{
    std::vector<SpendHistory> list;
    list.reserve(purchases.buyers().size());
    for (const Purchases::Buyer &buyer : purchases.buyers())
        list.push_back(spendHistory(purchases.days(buyer)));
    return list;
}

double lifetimeValue(PurchaseModel model, const PurchaseParameters &parameters, const PurchaseHistory &customer,
                     double spend, double margin, int months, double monthlyDiscount)
{
    std::array<double, 64> horizons{}, expected{};
    const size_t n = size_t(std::clamp(months, 0, 60));
    for (size_t i = 0; i < n; ++i)
        horizons[i] = weeksPerMonth * double(i + 1);
    expectedPurchases(model, parameters, customer, std::span(horizons.data(), n), std::span(expected.data(), n));
    double sum = 0, before = 0, discount = 1 / std::sqrt(1 + monthlyDiscount);
    for (size_t i = 0; i < n; ++i) {
        sum += (expected[i] - before) * discount;
        before = expected[i];
        discount /= 1 + monthlyDiscount;
    }
    return sum * spend * margin;
}

namespace {

// Past margin as a share of past sales; where no cost is known, all of it.
double marginShare(const Purchases &purchases)
{
    qint64 net = 0, margin = 0;
    for (const Purchases::Buyer &buyer : purchases.buyers()) {
        net += buyer.net;
        margin += buyer.margin;
    }
    return net > 0 ? double(margin) / double(net) : 1;
}

} // namespace

Forecast Forecast::from(const Purchases &purchases, const ForecastRules &rules)
{
    Forecast forecast;
    forecast.rules = rules;
    forecast.margin = marginShare(purchases);
    forecast.of.resize(purchases.buyers().size());
    const PurchaseData data(buyingHistories(purchases), daysPerWeek);
    forecast.buying.customers = data.customers();
    forecast.buying.repeats = data.repeats();
    if (data.customers() < fewestCustomers || data.repeats() < fewestRepeats) {
        forecast.tooLittle = true;
        return forecast;
    }
    const std::vector<SpendHistory> spending = spendHistories(purchases);
    forecast.buying = fitPurchases(rules.model, data, rules.how);
    forecast.spending = fitSpend(spending, rules.how);
    const PurchaseParameters &p = forecast.buying.parameters;
    const double horizon = rules.horizonDays / daysPerWeek;
    constexpr size_t portion = 4096;
    std::vector<size_t> begins;
    for (size_t begin = 0; begin < purchases.buyers().size(); begin += portion)
        begins.push_back(begin);
    QtConcurrent::blockingMap(begins, [&](size_t begin) {
        const size_t end = std::min(begin + portion, purchases.buyers().size());
        for (size_t i = begin; i < end; ++i) {
            const auto days = purchases.days(purchases.buyers()[i]);
            if (days.empty())
                continue;
            const PurchaseHistory history = buyingHistory(days, purchases.asOfDay());
            Expectation &is = forecast.of[i];
            is.alive = chanceAlive(rules.model, p, history);
            is.buys = chanceToBuy(rules.model, p, history, horizon);
            is.orders = expectedPurchases(rules.model, p, history, horizon);
            is.spend = forecast.spending.customers > 0 ? expectedSpend(forecast.spending.parameters, spending[i])
                                                       : double(days.front().money);
            is.clv =
                lifetimeValue(rules.model, p, history, is.spend, forecast.margin, rules.months, rules.monthlyDiscount);
        }
    });
    return forecast;
}

} // namespace kith
