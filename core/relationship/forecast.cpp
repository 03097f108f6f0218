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
    const auto expectation = [&](const PurchaseHistory &history, double spend) {
        Expectation is;
        is.alive = chanceAlive(rules.model, p, history);
        is.buys = chanceToBuy(rules.model, p, history, horizon);
        is.orders = expectedPurchases(rules.model, p, history, horizon);
        is.spend = spend;
        is.clv = lifetimeValue(rules.model, p, history, spend, forecast.margin, rules.months, rules.monthlyDiscount);
        return is;
    };
    const auto spendOf = [&](size_t place) {
        return forecast.spending.customers > 0 ? expectedSpend(forecast.spending.parameters, spending[place])
                                               : double(purchases.days(purchases.buyers()[place]).front().money);
    };
    // Of those who bought once, only the day of it tells them apart: worked out once a day, not once a customer.
    std::vector<std::optional<Expectation>> once;
    for (const Purchases::Buyer &buyer : purchases.buyers()) {
        if (buyer.count != 1 || forecast.spending.customers == 0)
            continue;
        const auto age = size_t(purchases.asOfDay() - purchases.days(buyer).front().day);
        if (age >= once.size())
            once.resize(age + 1);
        if (!once[age])
            once[age] = expectation({0, 0, double(age) / daysPerWeek}, expectedSpend(forecast.spending.parameters, {}));
    }
    constexpr size_t portion = 4096;
    std::vector<size_t> begins;
    for (size_t begin = 0; begin < purchases.buyers().size(); begin += portion)
        begins.push_back(begin);
    QtConcurrent::blockingMap(begins, [&](size_t begin) {
        const size_t end = std::min(begin + portion, purchases.buyers().size());
        for (size_t i = begin; i < end; ++i) {
            const auto days = purchases.days(purchases.buyers()[i]);
            const auto age = days.empty() ? 0 : size_t(purchases.asOfDay() - days.front().day);
            if (days.size() == 1 && age < once.size() && once[age])
                forecast.of[i] = *once[age];
            else if (!days.empty())
                forecast.of[i] = expectation(buyingHistory(days, purchases.asOfDay()), spendOf(i));
        }
    });
    return forecast;
}

} // namespace kith
