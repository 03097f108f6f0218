// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/statistics.h"

#include <algorithm>
#include <cmath>
#include <numeric>

#include <boost/math/distributions/chi_squared.hpp>
#include <boost/math/distributions/normal.hpp>
#include <boost/math/distributions/students_t.hpp>

#include "core/base/scaled.h"

namespace kith {

double normalQuantile(double probability)
{
    return boost::math::quantile(boost::math::normal(), probability);
}

double studentQuantile(double probability, double degrees)
{
    return boost::math::quantile(boost::math::students_t(degrees), probability);
}

std::optional<Interval> wilson(qint64 k, qint64 n, double confidence)
{
    if (n <= 0)
        return std::nullopt;
    const double z = normalQuantile(0.5 + confidence / 2);
    const double total = double(n);
    const double share = double(k) / total;
    const double denominator = 1 + z * z / total;
    const double centre = (share + z * z / (2 * total)) / denominator;
    const double half = z / denominator * std::sqrt(share * (1 - share) / total + z * z / (4 * total * total));
    // At the ends the formula is exact on paper; rounding must not push it over the edge.
    return Interval{k == 0 ? 0 : std::max(0.0, centre - half), k == n ? 1 : std::min(1.0, centre + half)};
}

std::optional<Interval> newcombe(qint64 k1, qint64 n1, qint64 k2, qint64 n2)
{
    const auto first = wilson(k1, n1);
    const auto second = wilson(k2, n2);
    if (!first || !second)
        return std::nullopt;
    return moverDifference(double(k1) / double(n1), *first, double(k2) / double(n2), *second);
}

Interval moverDifference(double a, Interval aWithin, double b, Interval bWithin)
{
    return {a - b - std::hypot(a - aWithin.low, bWithin.high - b),
            a - b + std::hypot(aWithin.high - a, b - bWithin.low)};
}

std::optional<Interval> netPromoterInterval(qint64 promoters, qint64 detractors, qint64 n)
{
    if (n <= 0)
        return std::nullopt;
    const double total = double(n) + 3;
    const double up = (double(promoters) + 0.75) / total;
    const double down = (double(detractors) + 0.75) / total;
    const double score = up - down;
    const double half = normalQuantile(0.975) * std::sqrt((up + down - score * score) / total);
    return Interval{std::max(-100.0, 100 * (score - half)), std::min(100.0, 100 * (score + half))};
}

std::optional<double> mean(std::span<const double> values)
{
    if (values.empty())
        return std::nullopt;
    return std::accumulate(values.begin(), values.end(), 0.0) / double(values.size());
}

std::optional<Interval> meanInterval(std::span<const double> values, double scaleLow, double scaleHigh)
{
    const auto middle = mean(values);
    if (values.size() < 2)
        return std::nullopt;
    double squares = 0;
    for (double value : values)
        squares += (value - *middle) * (value - *middle);
    if (squares <= 0)
        return std::nullopt;
    const double n = double(values.size());
    const double half = studentQuantile(0.975, n - 1) * std::sqrt(squares / (n - 1) / n);
    return Interval{std::max(scaleLow, *middle - half), std::min(scaleHigh, *middle + half)};
}

Interval garwood(qint64 k, double exposure)
{
    using boost::math::chi_squared;
    const double low = k == 0 ? 0 : boost::math::quantile(chi_squared(2.0 * double(k)), 0.025) / 2;
    const double high = boost::math::quantile(chi_squared(2.0 * double(k) + 2), 0.975) / 2;
    return {low / exposure, high / exposure};
}

std::optional<double> quantile(std::vector<double> values, double p)
{
    if (values.empty())
        return std::nullopt;
    std::sort(values.begin(), values.end());
    const double place = p * double(values.size() - 1);
    const auto below = size_t(place);
    if (below + 1 >= values.size())
        return values.back();
    return values[below] + (place - double(below)) * (values[below + 1] - values[below]);
}

std::optional<double> median(std::vector<double> values)
{
    return quantile(std::move(values), 0.5);
}

std::optional<double> kaplanMeierMedian(std::vector<Duration> durations)
{
    std::sort(durations.begin(), durations.end(), [](const Duration &a, const Duration &b) { return a.time < b.time; });
    double surviving = 1;
    for (size_t i = 0; i < durations.size();) {
        const double time = durations[i].time;
        const double atRisk = double(durations.size() - i);
        double events = 0;
        for (; i < durations.size() && durations[i].time == time; ++i)
            events += durations[i].happened ? 1 : 0;
        surviving *= 1 - events / atRisk;
        if (events > 0 && surviving <= 0.5 + 1e-12) // 1/2 made of thirds and the like
            return time;
    }
    return std::nullopt;
}

Footing footing(qint64 n)
{
    if (n < 5)
        return Footing::Hidden;
    return n < 30 ? Footing::Indicative : Footing::Normal;
}

const char *footingKey(Footing footing)
{
    switch (footing) {
    case Footing::Hidden:
        return "hidden";
    case Footing::Indicative:
        return "indicative";
    case Footing::Normal:
        break;
    }
    return "normal";
}

std::vector<ParetoItem> pareto(std::vector<ParetoItem> items)
{
    std::sort(items.begin(), items.end(), [](const ParetoItem &a, const ParetoItem &b) {
        return a.weight != b.weight ? a.weight > b.weight : a.name < b.name;
    });
    const qint64 total = std::accumulate(items.begin(), items.end(), qint64(0),
                                         [](qint64 sum, const ParetoItem &item) { return sum + item.weight; });
    if (total <= 0)
        return items;
    qint64 running = 0;
    std::optional<qint64> last; // weight of the one that reaches 80 %
    for (ParetoItem &item : items) {
        item.vital = item.weight > 0 && (!last || item.weight == *last);
        running += item.weight;
        item.cumulative = double(running) / double(total);
        if (!last && Int128(running) * 100 >= Int128(total) * 80)
            last = item.weight;
    }
    return items;
}

} // namespace kith
