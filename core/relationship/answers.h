// SPDX-License-Identifier: GPL-3.0-or-later
// What customers answered last, where it still says something of today; with what they bought it makes the picture of
// loyalty.
#pragma once

#include <unordered_map>

#include "core/relationship/satisfaction_trap.h"
#include "core/relationship/standing.h"

namespace kith {

struct LatestAnswers
{
    std::optional<int> satisfaction; // 1 to 5
    std::optional<int> nps;          // 0 to 10
};
// Of the last 365 days up to `asOf`; the latest, then the last given. No customers: of all.
std::unordered_map<RecordId, LatestAnswers> latestAnswers(Store &store, Day asOf,
                                                          const std::vector<RecordId> &customers = {});

// As standing.purchases.buyers().
std::vector<LoyaltyState> loyaltyStates(Store &store, const Standing &standing);

} // namespace kith
