// SPDX-License-Identifier: GPL-3.0-or-later
// Recency, frequency, money (Hughes, Strategic Database Marketing, 1994), scored by mid-rank so that equal customers
// get equal scores whatever their number: S = 1 + ⌊5(2L+E)/(2n)⌋, L strictly worse, E equal including oneself.
#pragma once

#include <span>
#include <vector>

#include <QtGlobal>

namespace kith {

enum class Better { High, Low };

// 1 (worst fifth) to 5 (best fifth) for each value.
std::vector<int> midRankScores(std::span<const qint64> values, Better better);

enum class RfmSegment {
    Champions,
    Loyal,
    CannotLose,
    AtRisk,
    PotentialLoyalist,
    NeedAttention,
    New,
    Promising,
    AboutToSleep,
    Hibernating,
    Lost,
    NoPurchase,
};
constexpr int rfmSegmentCount = 12;

struct RfmScore
{
    int r = 0, f = 0, m = 0; // 1 to 5; 0: no purchase in the window

    int fm() const { return (f + m + 1) / 2; }
    int code() const { return 100 * r + 10 * f + m; } // 545
    RfmSegment segment() const;
};

const char *rfmSegmentKey(RfmSegment segment);   // "Champions": permanent
const char *rfmSegmentWords(RfmSegment segment); // QT_TRANSLATE_NOOP("relationship", …)

// What one customer bought in the window. purchases = 0: not scored.
struct RfmValues
{
    qint64 recencyDays = 0;
    qint64 purchases = 0;
    qint64 money = 0;
};
std::vector<RfmScore> rfmScores(std::span<const RfmValues> customers);

} // namespace kith
