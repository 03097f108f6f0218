// SPDX-License-Identifier: GPL-3.0-or-later
// Intervals, medians and the like, for figures made of few records. Sources: analytics.md 1.8 to 1.11 and the names
// below.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include <QtGlobal>

namespace kith {

struct Interval
{
    double low = 0;
    double high = 0;
};

double normalQuantile(double probability);                  // of the standard normal distribution
double studentQuantile(double probability, double degrees); // of Student's t

// 95 % by Wilson (1927), for k of n. n = 0: nullopt.
std::optional<Interval> wilson(qint64 k, qint64 n, double confidence = 0.95);
// Difference of two shares p1 − p2 by Newcombe's hybrid score (1998).
std::optional<Interval> newcombe(qint64 k1, qint64 n1, qint64 k2, qint64 n2);
// Difference a − b of two estimates from their own intervals (MOVER, Zou and Donner 2008).
Interval moverDifference(double a, Interval aWithin, double b, Interval bWithin);
// Net Promoter Score in points, adjusted Wald with 3 more answers, 3/4 promoter and 3/4 detractor (Rocks 2016), clipped
// to −100 … 100.
std::optional<Interval> netPromoterInterval(qint64 promoters, qint64 detractors, qint64 n);
// Student's t about the mean, clipped to a scale. nullopt for fewer than two values or no spread.
std::optional<Interval> meanInterval(std::span<const double> values, double scaleLow, double scaleHigh);
// A rate of k events per `exposure`, exact Poisson (Garwood 1936).
Interval garwood(qint64 k, double exposure);

std::optional<double> mean(std::span<const double> values);
std::optional<double> median(std::vector<double> values); // the mean of both middle ones when even
// By linear interpolation between order statistics (type 7); 0 <= p <= 1.
std::optional<double> quantile(std::vector<double> values, double p);

// Time until something happened, for things of which some have not happened yet.
struct Duration
{
    double time = 0;
    bool happened = true; // false: still open after `time` (censored)
};
// The first time at which the Kaplan–Meier estimate falls to one half or below; nullopt: not reached.
std::optional<double> kaplanMeierMedian(std::vector<Duration> durations);

// How much a rate of n answers is worth showing.
enum class Footing { Hidden, Indicative, Normal }; // n < 5, 5 to 29, 30 and more
Footing footing(qint64 n);
const char *footingKey(Footing footing); // "hidden", "indicative", "normal"

// Causes by weight: largest first, equal ones by name.
struct ParetoItem
{
    std::string name;
    qint64 weight = 0;
    double cumulative = 0; // share of the total up to and including this one
    bool vital = false;    // of the smallest set that makes 80 %, with those tied with its last
};
std::vector<ParetoItem> pareto(std::vector<ParetoItem> items);

} // namespace kith
