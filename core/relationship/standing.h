// SPDX-License-Identifier: GPL-3.0-or-later
// Where every customer stands on a day: RFM, grade, lifecycle, cycle. Worked out from what was bought by then, so that
// every past day can be asked.
#pragma once

#include <array>

#include "core/relationship/abc.h"
#include "core/relationship/lifecycle.h"
#include "core/relationship/purchases.h"
#include "core/relationship/rfm.h"

namespace kith {

// The owner's thresholds (settings `relationship.*`).
struct RelationshipRules
{
    int windowDays = 365;
    LifecycleLimits lifecycle;
    static RelationshipRules of(Store &store);
    void save(Store &store) const; // changes no score; score again after it
    friend bool operator==(const RelationshipRules &, const RelationshipRules &) = default;
};

enum class Grade : char { A = 'A', B = 'B', C = 'C', D = 'D' };
QString gradeKey(Grade grade);

struct Standing
{
    RelationshipRules rules;
    Purchases purchases;
    double usualGap = cycleWhenUnknown;
    std::vector<LifecycleState> lifecycle; // as purchases.buyers()
    std::vector<RfmScore> rfm;
    std::vector<Grade> grades;

    static Standing of(Store &store, Day asOf);
    static Standing of(Store &store, Day asOf, const RelationshipRules &rules);
    static Standing from(Purchases purchases, const RelationshipRules &rules);
    // Stages of a few customers alone, at once; ranks need all others. The usual gap is that of the last scoring.
    static Standing ofSome(Store &store, Day asOf, const std::vector<RecordId> &customers);
    static LifecycleState lifecycleOf(const Purchases &purchases, const Purchases::Buyer &buyer, double usualGap,
                                      const LifecycleLimits &limits);
};

// What other thresholds would change today, before they are taken.
struct RulesEffect
{
    std::array<qint64, stageCount> stages{}; // customers in each stage
    qint64 otherStage = 0, otherGrade = 0;   // customers who would be elsewhere than with the stored thresholds
};
RulesEffect effectOf(Store &store, const RelationshipRules &rules);

// Why, in words, in the current language.
QString lifecycleReason(const LifecycleState &state);
QString gradeReason(Store &store, Grade grade, const Purchases::Buyer &buyer, int windowDays);
// Why a score of stage or grade holds, of customers read by ofSome: by today's figures and in the current language
// where they say the same as the score, else `said`, as it was written on its day.
QString reasonNow(Store &store, const Standing &standing, RecordId customer, const QString &measure,
                  const QString &text, const QString &said);
QString rfmReason(Store &store, const RfmScore &score, const Purchases::Buyer &buyer, qint32 daysSince);

} // namespace kith
