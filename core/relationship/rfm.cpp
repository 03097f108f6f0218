// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relationship/rfm.h"

#include <algorithm>
#include <iterator>

#include <QCoreApplication>

namespace kith {

namespace {

struct SegmentName
{
    const char *key;
    const char *words;
};

constexpr SegmentName segmentNames[rfmSegmentCount]{
    {"Champions", QT_TRANSLATE_NOOP("relationship", "Champions")},
    {"Loyal", QT_TRANSLATE_NOOP("relationship", "Loyal")},
    {"Cant lose", QT_TRANSLATE_NOOP("relationship", "Can't lose")},
    {"At risk", QT_TRANSLATE_NOOP("relationship", "At risk")},
    {"Potential loyalist", QT_TRANSLATE_NOOP("relationship", "Potential loyalist")},
    {"Need attention", QT_TRANSLATE_NOOP("relationship", "Need attention")},
    {"New", QT_TRANSLATE_NOOP("relationship", "New")},
    {"Promising", QT_TRANSLATE_NOOP("relationship", "Promising")},
    {"About to sleep", QT_TRANSLATE_NOOP("relationship", "About to sleep")},
    {"Hibernating", QT_TRANSLATE_NOOP("relationship", "Hibernating")},
    {"Lost", QT_TRANSLATE_NOOP("relationship", "Lost")},
    {"No purchase", QT_TRANSLATE_NOOP("relationship", "No purchase")},
};

} // namespace

std::vector<int> midRankScores(std::span<const qint64> values, Better better)
{
    const qint64 n = qint64(values.size());
    std::vector<qint64> sorted(values.begin(), values.end());
    std::sort(sorted.begin(), sorted.end());
    // Equal values share a score: worked out once for each, not once for each customer.
    std::vector<qint64> distinct;
    std::vector<int> scores;
    for (auto first = sorted.begin(); first != sorted.end();) {
        const auto last = std::upper_bound(first, sorted.end(), *first);
        const qint64 equal = last - first;
        const qint64 worse = better == Better::High ? first - sorted.begin() : sorted.end() - last;
        distinct.push_back(*first);
        scores.push_back(1 + int(5 * (2 * worse + equal) / (2 * n)));
        first = last;
    }
    std::vector<int> result;
    result.reserve(values.size());
    for (qint64 value : values) {
        const auto place = std::lower_bound(distinct.begin(), distinct.end(), value) - distinct.begin();
        result.push_back(scores[size_t(place)]);
    }
    return result;
}

// A partition of the 25 cells of recency and the mean of frequency and money.
RfmSegment RfmScore::segment() const
{
    if (r == 0)
        return RfmSegment::NoPurchase;
    if (r >= 4) {
        if (fm() >= 4)
            return RfmSegment::Champions;
        if (fm() >= 2)
            return RfmSegment::PotentialLoyalist;
        return r == 5 ? RfmSegment::New : RfmSegment::Promising;
    }
    if (r == 3)
        return fm() >= 4 ? RfmSegment::Loyal : fm() == 3 ? RfmSegment::NeedAttention : RfmSegment::AboutToSleep;
    if (r == 2)
        return fm() >= 3 ? RfmSegment::AtRisk : RfmSegment::Hibernating;
    return fm() >= 4 ? RfmSegment::CannotLose : fm() == 3 ? RfmSegment::AtRisk : RfmSegment::Lost;
}

const char *rfmSegmentKey(RfmSegment segment)
{
    return segmentNames[int(segment)].key;
}

const char *rfmSegmentWords(RfmSegment segment)
{
    return segmentNames[int(segment)].words;
}

std::vector<RfmScore> rfmScores(std::span<const RfmValues> customers)
{
    std::vector<size_t> buyers;
    for (size_t i = 0; i < customers.size(); ++i) {
        if (customers[i].purchases > 0)
            buyers.push_back(i);
    }
    const auto scored = [&](auto member, Better better) {
        std::vector<qint64> values;
        values.reserve(buyers.size());
        for (size_t i : buyers)
            values.push_back(customers[i].*member);
        return midRankScores(values, better);
    };
    const std::vector<int> r = scored(&RfmValues::recencyDays, Better::Low);
    const std::vector<int> f = scored(&RfmValues::purchases, Better::High);
    const std::vector<int> m = scored(&RfmValues::money, Better::High);
    std::vector<RfmScore> result(customers.size());
    for (size_t k = 0; k < buyers.size(); ++k)
        result[buyers[k]] = {r[k], f[k], m[k]};
    return result;
}

} // namespace kith
