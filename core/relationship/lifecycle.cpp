// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relationship/lifecycle.h"

namespace kith {

const char *stageKey(Stage stage)
{
    static constexpr const char *keys[stageCount]{"prospect", "exploration", "formation", "stable", "decline", "lost"};
    return keys[int(stage)];
}

LifecycleState lifecycleState(std::span<const PurchaseDay> days, qint32 asOf, double usual,
                              const LifecycleLimits &limits)
{
    LifecycleState state;
    state.purchases = qint64(days.size());
    if (days.empty())
        return state;
    state.daysSince = asOf - days.back().day;
    state.cycle = cycleDays(days, usual);
    state.overdueRatio = state.daysSince / state.cycle;
    for (size_t i = days.size(); i-- > 0 && days[i].day > asOf - 2 * halfYearDays;)
        (days[i].day > asOf - halfYearDays ? state.recent : state.previous) += days[i].money;
    state.lessMoney = state.purchases >= limits.declinePurchases &&
                      double(state.recent) < limits.declineShare * double(state.previous);
    if (state.overdueRatio > limits.lostRatio)
        state.stage = Stage::Lost;
    else if (state.overdueRatio > limits.declineRatio || state.lessMoney)
        state.stage = Stage::Decline;
    else if (state.purchases <= limits.explorationPurchases)
        state.stage = Stage::Exploration;
    else if (state.purchases <= limits.formationPurchases)
        state.stage = Stage::Formation;
    else
        state.stage = Stage::Stable;
    if (state.overdueRatio > limits.declineRatio)
        state.lessMoney = false;
    return state;
}

} // namespace kith
