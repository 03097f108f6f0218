// SPDX-License-Identifier: GPL-3.0-or-later
// Figures of a record that follow from its children. After a rollup changed, the parent's `derive` runs, and then the
// rollups of what it belongs to: order lines make an order's net, its total makes the customer's open amount.
#include "core/model/catalogue.h"
#include "core/model/types/all_types.h"

namespace kith {

namespace {

constexpr const char *sold = "confirmed;delivered;completed";

constexpr RollupCondition soldOrders[] = {{&order::status, sold}};
constexpr RollupCondition trackedOrders[] = {{&order::status, sold}, {&order::paymentsTracked, "1"}};
constexpr RollupCondition spentExpenses[] = {{&expense::status, "approved;paid"}};
constexpr RollupCondition pendingTasks[] = {{&task::doneAt, ""}, {&task::cancelled, "0"}};
constexpr RollupCondition resolvedCases[] = {{&complaint::status, "resolved;closed"}};
constexpr RollupCondition attended[] = {{&attendance::state, "attended"}};

constexpr auto Sum = RollupFunction::Sum;
constexpr auto Count = RollupFunction::Count;
constexpr auto First = RollupFunction::First;
constexpr auto Last = RollupFunction::Last;

constexpr Rollup rollups[] = {
    {&order::type, &order::net, &order_line::type, &order_line::order, Sum, &order_line::net},
    {&order::type, &order::tax, &order_line::type, &order_line::order, Sum, &order_line::tax},
    {&order::type, &order::cost, &order_line::type, &order_line::order, Sum, &order_line::cost},
    {&order::type, &order::paid, &allocation::type, &allocation::order, Sum, &allocation::amount},
    {&payment::type, &payment::allocated, &allocation::type, &allocation::payment, Sum, &allocation::amount},

    {&customer::type, &customer::revenue, &order::type, &order::customer, Sum, &order::net, soldOrders},
    {&customer::type, &customer::orderCount, &order::type, &order::customer, Count, nullptr, soldOrders},
    {&customer::type, &customer::firstOrderOn, &order::type, &order::customer, First, &order::orderedOn, soldOrders},
    {&customer::type, &customer::lastOrderOn, &order::type, &order::customer, Last, &order::orderedOn, soldOrders},
    {&customer::type, &customer::openAmount, &order::type, &order::customer, Sum, &order::open, trackedOrders},
    {&customer::type, &customer::lastContactOn, &communication::type, &communication::customer, Last,
     &communication::at},

    {&customer::type, &customer::nextActionOn, &task::type, &task::customer, First, &task::dueAt, pendingTasks},
    {&lead::type, &lead::nextActionOn, &task::type, &task::lead, First, &task::dueAt, pendingTasks},
    {&opportunity::type, &opportunity::nextActionOn, &task::type, &task::opportunity, First, &task::dueAt,
     pendingTasks},

    {&campaign::type, &campaign::cost, &expense::type, &expense::campaign, Sum, &expense::amount, spentExpenses},
    {&campaign::type, &campaign::leads, &lead::type, &lead::campaign, Count},
    {&campaign::type, &campaign::orders, &order::type, &order::attributedCampaign, Count, nullptr, soldOrders},
    {&campaign::type, &campaign::revenue, &order::type, &order::attributedCampaign, Sum, &order::paid},
    {&campaign::type, &campaign::margin, &order::type, &order::attributedCampaign, Sum, &order::margin, soldOrders},

    {&product::type, &product::stockMoved, &stock_entry::type, &stock_entry::product, Sum, &stock_entry::quantity},
    {&product::type, &product::stockDelivered, &order_line::type, &order_line::product, Sum,
     &order_line::deliveredQuantity},

    {&solution::type, &solution::uses, &complaint::type, &complaint::solution, Count},
    {&solution::type, &solution::solved, &complaint::type, &complaint::solution, Count, nullptr, resolvedCases},
    {&event::type, &event::invited, &attendance::type, &attendance::event, Count},
    {&event::type, &event::attended, &attendance::type, &attendance::event, Count, nullptr, attended},
};

} // namespace

std::span<const Rollup> deliveredRollups()
{
    return rollups;
}

} // namespace kith
