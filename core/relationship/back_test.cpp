// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relationship/back_test.h"

#include <algorithm>

namespace kith {

namespace {

struct Candidate
{
    RecordId customer;
    double expected, frequency;
    qint32 last;
    qint64 came;
};

template <typename Better> std::vector<size_t> order(const std::vector<Candidate> &candidates, const Better &better)
{
    std::vector<size_t> places(candidates.size());
    for (size_t i = 0; i < places.size(); ++i)
        places[i] = i;
    std::sort(places.begin(), places.end(), [&](size_t a, size_t b) {
        const auto x = better(candidates[a]), y = better(candidates[b]);
        return x != y ? x > y : a < b;
    });
    return places;
}

} // namespace

BackTest backTest(Store &store, Day asOf, int days, size_t parts)
{
    BackTest test;
    test.learnedOn = asOf.addDays(-days);
    PurchaseQuestion question;
    question.asOf = test.learnedOn;
    const Purchases then = Purchases::read(store, question);
    ForecastRules rules;
    rules.horizonDays = days;
    rules.months = 1;
    const Forecast forecast = Forecast::from(then, rules);
    test.tooLittle = forecast.tooLittle;
    if (test.tooLittle)
        return test;
    question.asOf = asOf;
    const Purchases now = Purchases::read(store, question);
    const qint32 learned = then.asOfDay();
    std::vector<Candidate> candidates;
    size_t old = 0;
    for (const Purchases::Buyer &buyer : now.buyers()) {
        const auto bought = now.days(buyer);
        while (old < then.buyers().size() && then.buyers()[old].customer < buyer.customer)
            ++old;
        const bool known =
            old < then.buyers().size() && then.buyers()[old].customer == buyer.customer && then.buyers()[old].count > 0;
        if (!known) {
            test.newcomers += !bought.empty();
            continue;
        }
        const auto before = then.days(then.buyers()[old]);
        const qint64 came = std::count_if(bought.begin(), bought.end(),
                                          [learned](const PurchaseDay &day) { return day.day > learned; });
        const double age = learned - before.front().day + 1;
        candidates.push_back(
            {buyer.customer, forecast.of[old].orders, double(before.size() - 1) / age, before.back().day, came});
    }
    test.customers = qint64(candidates.size());
    const auto byForecast = order(candidates, [](const Candidate &c) { return c.expected; });
    const auto byFrequency = order(candidates, [](const Candidate &c) { return c.frequency; });
    const auto byRecency = order(candidates, [](const Candidate &c) { return double(c.last); });
    test.tenths.resize(parts);
    for (size_t k = 0; k < candidates.size(); ++k) {
        BackTest::Tenth &tenth = test.tenths[k * parts / candidates.size()];
        const Candidate &named = candidates[byForecast[k]];
        tenth.customers.push_back(named.customer);
        if (named.came > 0)
            tenth.buyers.push_back(named.customer);
        tenth.expected += named.expected;
        tenth.purchases += named.came;
        tenth.byFrequency += candidates[byFrequency[k]].came;
        tenth.byRecency += candidates[byRecency[k]].came;
        test.expected += named.expected;
        test.purchases += named.came;
        test.buyers += named.came > 0;
    }
    return test;
}

} // namespace kith
