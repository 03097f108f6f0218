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
        // What is overdue: the few orders that are still open.
        {&order::type, "order_open_by_due_on", "due_on, customer_id, open", "open <> 0"},
    };
    return indexes;
}

} // namespace kith
