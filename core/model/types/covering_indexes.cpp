// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/covering_indexes.h"

#include "core/model/types/order.h"
#include "core/model/types/score.h"

namespace kith {

std::span<const CoveringIndex> deliveredCoveringIndexes()
{
    static constexpr CoveringIndex indexes[]{
        // The latest score of each customer: eight a customer, whose reasons in words are not read.
        {&score::type, "score_latest", "measure, customer_id, as_of, text, value"},
        // What is overdue of each customer: the few orders that are still open, and all that is asked of them. With a
        // column missing every order is read instead.
        {&order::type, "order_overdue", "customer_id, due_on, open, rate, currency, status, payments_tracked",
         "open <> 0"},
    };
    return indexes;
}

} // namespace kith
