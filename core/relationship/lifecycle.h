// SPDX-License-Identifier: GPL-3.0-or-later
// The stage of a relationship: exploration, formation, stability, degeneration (Chen Mingliang 2002 after Dwyer, Schurr
// and Oh 1987). The sources give no thresholds; these are the program's own, stated beside every figure.
#pragma once

#include <span>

#include "core/report/repeat_cycle.h"

namespace kith {

enum class Stage { Prospect, Exploration, Formation, Stable, Decline, Lost };
constexpr int stageCount = 6;

const char *stageKey(Stage stage); // "prospect" … as in the choice list `lifecycle`

// The owner's to edit (settings relationship.*); ratios are of days since the last purchase to the customer's cycle.
struct LifecycleLimits
{
    double lostRatio = 4;
    double declineRatio = 2;
    qint64 declinePurchases = 4; // from so many purchases on, less money also counts
    double declineShare = 0.5;   // of the money of the half year before
    qint64 explorationPurchases = 2;
    qint64 formationPurchases = 5;
    friend bool operator==(const LifecycleLimits &, const LifecycleLimits &) = default;
};

constexpr int halfYearDays = 180;

// What the stage of one customer is made of, all as of one day.
struct LifecycleState
{
    Stage stage = Stage::Prospect;
    qint64 purchases = 0; // days with a purchase
    qint32 daysSince = 0;
    double cycle = 0;
    double overdueRatio = 0;
    qint64 recent = 0, previous = 0; // money of the last 180 days and of the 180 before
    bool lessMoney = false;          // decline because of money, not of silence
};

// First match wins: no purchase; lost; decline by silence; decline by money; few purchases; some; stable. `days` in
// order, none after asOf.
LifecycleState lifecycleState(std::span<const PurchaseDay> days, qint32 asOf, double usualGap,
                              const LifecycleLimits &limits = {});

} // namespace kith
