// SPDX-License-Identifier: GPL-3.0-or-later
// customer.satisfaction: the latest answer on the scale of 1 to 5, not older than a year.
#include "core/service/computed_fields.h"

#include "core/model/types/customer.h"

namespace kith {

std::vector<ComputedField> serviceComputedFields()
{
    return {
        {&customer::type, &customer::satisfaction,
         "SELECT id, value FROM (SELECT r.customer_id AS id, a.score * 10000 AS value, ROW_NUMBER() OVER (PARTITION BY "
         "r.customer_id ORDER BY r.answered_at DESC, a.id DESC) AS place FROM response r JOIN answer a ON "
         "a.response_id "
         "= r.id JOIN question q ON q.id = a.question_id WHERE q.kind = 'csat' AND a.about IS NULL AND a.score BETWEEN "
         "1 "
         "AND 5 AND r.customer_id IS NOT NULL AND r.answered_at >= date(:today, '-365 days') /*ids*/) latest WHERE "
         "place "
         "= 1",
         "r.customer_id"}};
}

} // namespace kith
