// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relationship/association.h"

#include <algorithm>
#include <set>
#include <unordered_set>

namespace kith {

namespace {

void makeDistinct(std::vector<qint64> &products)
{
    std::sort(products.begin(), products.end());
    products.erase(std::unique(products.begin(), products.end()), products.end());
}

void sortRules(std::vector<AssociationRule> &rules)
{
    std::sort(rules.begin(), rules.end(), [](const AssociationRule &x, const AssociationRule &y) {
        return std::tuple(-x.lift(), -x.both, x.a, x.b) < std::tuple(-y.lift(), -y.both, y.a, y.b);
    });
}

} // namespace

void AssociationCounter::add(std::vector<qint64> products)
{
    makeDistinct(products);
    if (products.empty())
        return;
    if (products.size() > largestBasket) {
        ++m_leftOut;
        return;
    }
    ++m_baskets;
    for (size_t i = 0; i < products.size(); ++i) {
        ++m_single[products[i]];
        for (size_t j = i + 1; j < products.size(); ++j)
            ++m_pairs[{products[i], products[j]}];
    }
}

std::vector<AssociationRule> AssociationCounter::rules(qint64 together) const
{
    std::vector<AssociationRule> rules;
    for (const auto &[pair, both] : m_pairs) {
        if (both < together)
            continue;
        const qint64 first = m_single.at(pair.first), second = m_single.at(pair.second);
        rules.push_back({pair.first, pair.second, both, first, second, m_baskets});
        rules.push_back({pair.second, pair.first, both, second, first, m_baskets});
    }
    sortRules(rules);
    return rules;
}

void SequenceCounter::add(std::span<const BasketDay> customer, qint32 within)
{
    if (customer.empty())
        return;
    ++m_customers;
    std::set<std::pair<qint64, qint64>> found;
    std::unordered_set<qint64> bought;
    for (size_t i = 0; i < customer.size(); ++i) {
        for (qint64 b : customer[i].products) {
            bought.insert(b);
            for (size_t k = i; k-- > 0 && customer[i].day - customer[k].day <= within;) {
                if (customer[k].day == customer[i].day)
                    continue;
                for (qint64 a : customer[k].products) {
                    if (a != b)
                        found.emplace(a, b);
                }
            }
        }
    }
    for (qint64 product : bought)
        ++m_single[product];
    for (const auto &[a, b] : found)
        ++m_after[a][b];
}

std::vector<AssociationRule> SequenceCounter::rules(qint64 together) const
{
    std::vector<AssociationRule> rules;
    for (const auto &[a, later] : m_after) {
        for (const auto &[b, both] : later) {
            if (both >= together)
                rules.push_back({a, b, both, m_single.at(a), m_single.at(b), m_customers});
        }
    }
    sortRules(rules);
    return rules;
}

} // namespace kith
