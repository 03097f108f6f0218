// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relationship/delivered_value.h"

namespace kith {

namespace {

// nullopt with fewer than two ratings.
std::optional<double> weighted(const Ratings &ratings, const std::array<double, deliveredParts> &weights)
{
    double sum = 0, weight = 0;
    int count = 0;
    for (size_t i = 0; i < ratings.size(); ++i) {
        if (!ratings[i] || *ratings[i] < 0 || *ratings[i] > 10)
            continue;
        sum += weights[i] * *ratings[i];
        weight += weights[i];
        ++count;
    }
    return count >= 2 && weight > 0 ? std::optional(sum / weight) : std::nullopt;
}

} // namespace

ValueDelivered deliveredValue(const Ratings &value, const Ratings &cost, const DeliveredWeights &weights)
{
    ValueDelivered result{weighted(value, weights.value), weighted(cost, weights.cost), {}, {}, false};
    if (!result.value || !result.cost)
        return {.tooFew = true};
    result.delivered = *result.value - *result.cost;
    if (*result.cost > 0)
        result.ratio = *result.value / *result.cost;
    return result;
}

} // namespace kith
