// SPDX-License-Identifier: GPL-3.0-or-later
// customer.overdue_amount: open amounts of orders past their due day, in the file's currency. What was overpaid
// elsewhere does not lower it. Tags of customers, contacts and leads.
#include "core/sales/computed_fields.h"

#include "core/model/types/contact.h"
#include "core/model/types/customer.h"
#include "core/model/types/lead.h"

namespace kith {

namespace {

constexpr const char *tagsOfCustomers =
    "SELECT t.record_id AS id, g.name AS value FROM tagging t JOIN tag g ON g.id = t.tag_id "
    "WHERE t.record_type = 'customer' /*ids*/ ORDER BY t.record_id, t.id";
constexpr const char *tagsOfContacts =
    "SELECT t.record_id AS id, g.name AS value FROM tagging t JOIN tag g ON g.id = t.tag_id "
    "WHERE t.record_type = 'contact' /*ids*/ ORDER BY t.record_id, t.id";
constexpr const char *tagsOfLeads =
    "SELECT t.record_id AS id, g.name AS value FROM tagging t JOIN tag g ON g.id = t.tag_id "
    "WHERE t.record_type = 'lead' /*ids*/ ORDER BY t.record_id, t.id";

} // namespace

std::vector<ComputedField> salesComputedFields()
{
    // "open <> 0" names the partial index that holds the few open orders.
    return {{&customer::type, &customer::overdueAmount,
             "SELECT o.customer_id AS id, SUM(in_file_currency(o.open, o.rate, o.currency)) AS value FROM \"order\" o "
             "WHERE o.open <> 0 AND o.open > 0 AND o.due_on < :today AND o.payments_tracked = 1 "
             "AND o.status IN ('confirmed', 'delivered', 'completed') /*ids*/ GROUP BY o.customer_id",
             "o.customer_id"},
            {&customer::type, &customer::tags, tagsOfCustomers, "t.record_id"},
            {&contact::type, &contact::tags, tagsOfContacts, "t.record_id"},
            {&lead::type, &lead::tags, tagsOfLeads, "t.record_id"}};
}

} // namespace kith
