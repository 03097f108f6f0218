// SPDX-License-Identifier: GPL-3.0-or-later
// Satisfaction against loyalty (Jones and Sasser, HBR 1995): who is content and leaves, who is not and has to stay.
#pragma once

#include <array>
#include <optional>
#include <span>
#include <vector>

#include "core/base/time.h"
#include "core/report/statistics.h"

namespace kith {

enum class Quadrant { Loyalist, Apostle, Mercenary, Hostage, Defector, Terrorist, Unknown };
constexpr int quadrantCount = 7;

const char *quadrantKey(Quadrant quadrant);   // "loyalist" …: permanent
const char *quadrantWords(Quadrant quadrant); // QT_TRANSLATE_NOOP("relationship", …)

constexpr int answerCountsDays = 365; // an older answer says nothing of today
constexpr int satisfiedFrom = 4;      // of 5
constexpr double loyalUpTo = 1.5;     // days since the last purchase in cycles

struct LoyaltyState
{
    std::optional<int> satisfaction; // 1 to 5, the latest answer that counts
    qint64 purchases = 0;
    double overdueRatio = 0;
    std::optional<int> nps;

    bool loyal() const { return purchases >= 2 && overdueRatio <= loyalUpTo; }
    bool known() const { return satisfaction && purchases >= 2; }
    Quadrant quadrant() const;
    bool trapped() const { return quadrant() == Quadrant::Mercenary; } // satisfied, and yet not coming back
};

struct TrapFigures
{
    struct Score
    {
        qint64 n = 0, repurchasing = 0;
    };
    qint64 satisfied = 0; // of those of whom enough is known
    qint64 trapped = 0;
    std::array<Score, 5> byScore; // 1 to 5: the curve of Jones and Sasser
};
TrapFigures trapFigures(std::span<const LoyaltyState> customers);

// What keeps a customer. A type set by hand wins over any of these.
struct LoyaltyEvidence
{
    LoyaltyState state;
    bool soleSupplier = false;
    bool related = false;       // a tag says that they are kin, friends or old comrades
    double discountedShare = 0; // of their orders
};
constexpr double discountedFrom = 0.6;
const char *loyaltyTypeOf(const LoyaltyEvidence &evidence); // key of the choice list `loyalty_type`
// Their attitude is good but they do not buy: worth a call. Shown beside the type; no type of its own.
bool isLatent(const LoyaltyEvidence &evidence);

} // namespace kith
