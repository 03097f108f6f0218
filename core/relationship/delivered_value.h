// SPDX-License-Identifier: GPL-3.0-or-later
// Customer delivered value (Kotler): what the customer gets (product, service, personnel, image) less what it costs him
// (money, time, energy, nerves), as he rates both from 0 to 10.
#pragma once

#include <array>
#include <optional>

namespace kith {

constexpr int deliveredParts = 4;
using Ratings = std::array<std::optional<double>, deliveredParts>;

struct DeliveredWeights
{
    std::array<double, deliveredParts> value{0.4, 0.2, 0.2, 0.2};  // product, services, personnel, image
    std::array<double, deliveredParts> cost{0.5, 0.2, 0.15, 0.15}; // money, time, energy, psychic
};

inline constexpr const char *valueParts[deliveredParts]{"product", "services", "personnel", "image"};
inline constexpr const char *costParts[deliveredParts]{"money", "time", "energy", "psychic"};

struct ValueDelivered
{
    std::optional<double> value, cost;
    std::optional<double> delivered; // value − cost
    std::optional<double> ratio;     // value / cost; none at no cost
    bool tooFew = false;             // fewer than two ratings on a side: nothing is said
};

// Parts without a rating lend their weight to the others.
ValueDelivered deliveredValue(const Ratings &value, const Ratings &cost, const DeliveredWeights &weights = {});

} // namespace kith
