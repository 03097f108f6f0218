// SPDX-License-Identifier: GPL-3.0-or-later
// What several sales reports group orders by; their SQL calls the order `o`.
#pragma once

#include "core/report/grouping.h"

namespace kith {

// The customer is looked up only where the order has no region of its own: nothing is found by NULL, and nothing is
// read.
inline constexpr Grouping ordersByRegion{
    .name = "region",
    .kind = Grouping::Kind::Text,
    .sql = "coalesce(o.region, rc.region)",
    .joins = " LEFT JOIN customer rc ON rc.id = CASE WHEN o.region IS NULL THEN o.customer_id END",
    .field = "region",
    .fallback = "customer_id.region"};
inline constexpr Grouping ordersByClass{.name = "class",
                                        .kind = Grouping::Kind::Choice,
                                        .sql = "cc.class",
                                        .joins = " LEFT JOIN customer cc ON cc.id = o.customer_id",
                                        .field = "customer_id.class",
                                        .of = "customer_class"};
inline constexpr Grouping ordersByStaff{
    .name = "staff", .kind = Grouping::Kind::Reference, .sql = "o.owner_id", .field = "owner_id", .of = "staff"};

} // namespace kith
