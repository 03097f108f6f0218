// SPDX-License-Identifier: GPL-3.0-or-later
// What to offer a customer next: what they are due to order again, and what others with the same products buy. Never
// what they just bought.
#pragma once

#include <memory>
#include <unordered_set>

#include "core/relationship/association.h"
#include "core/relationship/purchases.h"

namespace kith {

struct Offer
{
    enum class Why { Reorder, GoesWith, Follows };
    RecordId customer = 0;
    RecordId product = 0;
    Why why = Why::Reorder;
    RecordId because = 0; // GoesWith, Follows: the product they have
    double chance = 0;    // confidence; Reorder: how far the cycle has run, at most 1
    AssociationRule rule; // GoesWith, Follows
    qint32 daysSince = 0; // Reorder: since the last time
    double cycle = 0;     // Reorder
};

// What the lines of a period say of products and customers.
struct ProductHistory
{
    Day asOf;
    std::unordered_map<RecordId, std::vector<BasketDay>> customers; // in order of days
    AssociationCounter baskets;
    SequenceCounter sequence;

    // Order lines of the last `days`; of one customer only, or 0: of everybody.
    static ProductHistory read(Store &store, Day asOf, RecordId only = 0, int days = 730);
};

// What goes with what, learned from everybody's order lines. That takes seconds in a large business and hardly changes
// with one more order, so it is kept for the day, until the lines have grown by a hundredth.
struct OfferRules
{
    using ByProduct = std::unordered_map<RecordId, std::vector<AssociationRule>>; // what follows from having it
    ByProduct together, later;                                                    // those that matter

    static OfferRules from(const ProductHistory &history);
    static std::shared_ptr<const OfferRules> of(Store &store); // safe from several threads
};

constexpr qint32 sequenceDays = 180;
constexpr double liftThatMatters = 1.2;

// Products that are no longer sold: they are offered to nobody.
std::unordered_set<RecordId> productsNoLongerSold(Store &store);
// The best first, at most `most`.
std::vector<Offer> offersFor(const ProductHistory &history, const OfferRules &rules, RecordId customer, size_t most,
                             const std::unordered_set<RecordId> &leftOut);
// For one customer, on their page and while an order is written.
std::vector<Offer> offersFor(Store &store, RecordId customer, size_t most = 3);
QString offerReason(Store &store, const Offer &offer); // in words

} // namespace kith
