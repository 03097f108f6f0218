// SPDX-License-Identifier: GPL-3.0-or-later
// Which products go with which: in one basket, or one after the other. Pure counting with support, confidence and lift.
#pragma once

#include <span>
#include <unordered_map>
#include <vector>

#include <QtGlobal>

namespace kith {

// "Who buys a also buys b."
struct AssociationRule
{
    qint64 a = 0, b = 0; // products
    qint64 both = 0;     // baskets (or customers) with both
    qint64 withA = 0, withB = 0, all = 0;

    double support() const { return double(both) / double(all); }
    double confidence() const { return double(both) / double(withA); }           // of those with a, how many have b
    double lift() const { return confidence() / (double(withB) / double(all)); } // against anybody
};

constexpr qint64 fewestTogether = 5; // less is chance
constexpr size_t largestBasket = 50; // products; larger ones say nothing of what goes together

class AssociationCounter
{
public:
    void add(std::vector<qint64> products); // one basket; a product counts once
    qint64 baskets() const { return m_baskets; }
    qint64 leftOut() const { return m_leftOut; } // too large
    // Both directions, by lift where the evidence is enough.
    std::vector<AssociationRule> rules(qint64 together = fewestTogether) const;

private:
    struct PairHash
    {
        size_t operator()(const std::pair<qint64, qint64> &pair) const
        {
            return size_t(pair.first) * 0x9e3779b97f4a7c15ULL ^ size_t(pair.second);
        }
    };
    std::unordered_map<qint64, qint64> m_single;
    std::unordered_map<std::pair<qint64, qint64>, qint64, PairHash> m_pairs;
    qint64 m_baskets = 0, m_leftOut = 0;
};

// What one customer bought on a day.
struct BasketDay
{
    qint32 day = 0;
    std::vector<qint64> products;
};

// "Who bought a buys b later", counted once a customer; `within` days, and not on the same day.
class SequenceCounter
{
public:
    void add(std::span<const BasketDay> customer, qint32 within); // in order of days
    std::vector<AssociationRule> rules(qint64 together = fewestTogether) const;
    qint64 customers() const { return m_customers; }

private:
    std::unordered_map<qint64, std::unordered_map<qint64, qint64>> m_after;
    std::unordered_map<qint64, qint64> m_single;
    qint64 m_customers = 0;
};

} // namespace kith
