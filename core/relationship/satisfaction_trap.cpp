// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relationship/satisfaction_trap.h"

#include <QCoreApplication>

namespace kith {

const char *quadrantKey(Quadrant quadrant)
{
    static constexpr const char *keys[quadrantCount]{"loyalist", "apostle",   "mercenary", "hostage",
                                                     "defector", "terrorist", "unknown"};
    return keys[int(quadrant)];
}

const char *quadrantWords(Quadrant quadrant)
{
    static constexpr const char *words[quadrantCount]{
        QT_TRANSLATE_NOOP("relationship", "Loyal and satisfied"),
        QT_TRANSLATE_NOOP("relationship", "Recommends us"),
        QT_TRANSLATE_NOOP("relationship", "Satisfied, but leaving"),
        QT_TRANSLATE_NOOP("relationship", "Unsatisfied, but stays"),
        QT_TRANSLATE_NOOP("relationship", "Unsatisfied and leaving"),
        QT_TRANSLATE_NOOP("relationship", "Angry and gone"),
        QT_TRANSLATE_NOOP("relationship", "Not known"),
    };
    return words[int(quadrant)];
}

Quadrant LoyaltyState::quadrant() const
{
    if (!known())
        return Quadrant::Unknown;
    if (*satisfaction >= satisfiedFrom) {
        if (!loyal())
            return Quadrant::Mercenary;
        return *satisfaction == 5 && nps && *nps >= 9 ? Quadrant::Apostle : Quadrant::Loyalist;
    }
    if (loyal())
        return Quadrant::Hostage;
    return *satisfaction == 1 ? Quadrant::Terrorist : Quadrant::Defector;
}

TrapFigures trapFigures(std::span<const LoyaltyState> customers)
{
    TrapFigures figures;
    for (const LoyaltyState &state : customers) {
        if (!state.known() || *state.satisfaction < 1 || *state.satisfaction > 5)
            continue;
        if (*state.satisfaction >= satisfiedFrom) {
            ++figures.satisfied;
            figures.trapped += state.trapped();
        }
        TrapFigures::Score &score = figures.byScore[size_t(*state.satisfaction - 1)];
        ++score.n;
        score.repurchasing += state.loyal();
    }
    return figures;
}

namespace {

bool highAttitude(const LoyaltyState &state)
{
    return (state.satisfaction && *state.satisfaction == 5) || (state.nps && *state.nps >= 9);
}

} // namespace

const char *loyaltyTypeOf(const LoyaltyEvidence &evidence)
{
    if (!evidence.state.loyal())
        return "unknown";
    if (evidence.soleSupplier)
        return "monopoly";
    if (evidence.related)
        return "kinship";
    if (evidence.discountedShare >= discountedFrom)
        return "benefit";
    return highAttitude(evidence.state) ? "trust" : "inertia";
}

bool isLatent(const LoyaltyEvidence &evidence)
{
    return !evidence.state.loyal() && highAttitude(evidence.state);
}

} // namespace kith
