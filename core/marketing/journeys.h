// SPDX-License-Identifier: GPL-3.0-or-later
// A customer's way through campaigns to an order, and who gets the credit for its money.
#pragma once

#include <map>
#include <vector>

#include "core/base/money.h"
#include "core/model/field.h"

namespace kith {

class Store;

struct Touch
{
    Instant at;
    RecordId campaign = 0;
    friend bool operator==(const Touch &, const Touch &) = default;
};

enum class Credit { First, Last, Linear };

struct Part
{
    RecordId campaign = 0;
    Money amount;
    friend bool operator==(const Part &, const Part &) = default;
};

// Parts of an amount by a journey in the order of its touches; they add up to the amount exactly. Linear: every touch
// weighs the same, largest remainder, ties to the first. An empty journey gives no parts.
std::vector<Part> credited(const std::vector<Touch> &journey, Money amount, Credit credit);

// Journeys of orders: a campaign set by hand is all of it; else every touch of the customer within the window before
// the order, and the campaigns of the order's own opportunity and lead; else the campaign it came with.
class Journeys
{
public:
    explicit Journeys(Store &store);

    struct Order
    {
        RecordId customer = 0, typed = 0, opportunity = 0, attributed = 0;
        Day orderedOn;
    };
    std::vector<Touch> of(const Order &order) const;
    int windowDays() const { return m_windowDays; }

private:
    QTimeZone m_zone;
    int m_windowDays;
    std::map<RecordId, std::vector<Touch>> m_touches; // by customer, in their order
    std::map<RecordId, std::vector<Touch>> m_leads;   // by the customer that a lead became
    std::map<RecordId, Touch> m_opportunities;
};

// Against those held out on purpose: what the campaign itself did.
struct HoldOut
{
    qint64 treated = 0, treatedBuyers = 0, held = 0, heldBuyers = 0;
    qint64 treatedRevenue = 0, heldRevenue = 0; // payments, file currency
};
// Buyers are members with a sold order from the campaign's start to `windowDays` after its end.
HoldOut holdOut(Store &store, RecordId campaign);

} // namespace kith
