// SPDX-License-Identifier: GPL-3.0-or-later
// Win rate, conversion per stage, cycle and forecast of a set of deals with their stage history (analytics.md 1.10).
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include <QJsonValue>

#include "core/base/time.h"
#include "core/report/statistics.h"

namespace kith {

struct Deal
{
    struct Move
    {
        Day on;
        int stage = 0; // index into the open stages; won and lost below
    };
    static constexpr int won = -1;
    static constexpr int lost = -2;

    qint64 amount = 0;
    Day createdOn;
    std::vector<Move> history; // in order of time

    bool isWon() const { return !history.empty() && history.back().stage == won; }
    bool isLost() const { return !history.empty() && history.back().stage == lost; }
    int highestStage() const; // ever; -1 when none
};

struct Funnel
{
    qint64 won = 0, lost = 0, open = 0;
    std::optional<double> winRate, winRateByValue;
    std::optional<Interval> winRateWithin;
    std::vector<qint64> reached;                   // per stage, closed deals
    std::vector<std::optional<double>> conversion; // to the next stage; the last one to won
    std::vector<double> probability;               // per stage, drawn to the overall rate by `smoothing` deals
    double weighted = 0;                           // Σ amount × probability of open deals
    qint64 unweighted = 0;
    double deviation = 0;             // standard deviation of what the open deals bring
    qint64 p10 = 0, p50 = 0, p90 = 0; // of what the open deals bring: exact distribution
    std::vector<double> cycleDays;    // of won deals, ascending
    std::optional<double> cycleMedian, cycleMean, velocityPerDay;
};

struct Chance
{
    qint64 amount;
    double probability;
};
// Smallest sums that are not exceeded with each of the probabilities. Exact by convolution (Poisson-binomial) on a grid
// of the amounts' common divisor; where that grid is too fine, amounts are rounded to a coarser one.
std::vector<qint64> sumQuantiles(const std::vector<Chance> &chances, const std::vector<double> &probabilities);

Funnel funnelOf(const std::vector<Deal> &deals, int stages, double smoothing);

QJsonValue calcFunnel(const QJsonObject &given); // analytics case "funnel"

} // namespace kith
