// SPDX-License-Identifier: GPL-3.0-or-later
// customer.overdue_amount: open amounts of orders past their due day, in the file's currency. What was overpaid
// elsewhere does not lower it.
#include "core/sales/computed_fields.h"

#include "core/model/types/customer.h"

namespace kith {

std::vector<ComputedField> salesComputedFields()
{
    // "open <> 0" names the partial index that holds the few open orders.
    return {{&customer::type, &customer::overdueAmount,
             "SELECT o.customer_id AS id, SUM(in_file_currency(o.open, o.rate, o.currency)) AS value FROM \"order\" o "
             "WHERE o.open <> 0 AND o.open > 0 AND o.due_on < :today AND o.payments_tracked = 1 "
             "AND o.status IN ('confirmed', 'delivered', 'completed') /*ids*/ GROUP BY o.customer_id",
             "o.customer_id"}};
}

} // namespace kith
