// SPDX-License-Identifier: GPL-3.0-or-later
// customer.grade and customer.lifecycle: what the latest score of that measure says.
#include "core/relationship/computed_fields.h"

#include "core/model/types/customer.h"

namespace kith {

std::vector<ComputedField> relationshipComputedFields()
{
    return {{&customer::type, &customer::grade,
             "SELECT id, value FROM (SELECT s.customer_id AS id, s.text AS value, ROW_NUMBER() OVER (PARTITION BY "
             "s.customer_id ORDER BY s.as_of DESC, s.id DESC) AS place FROM score s WHERE s.measure = 'grade' AND "
             "s.as_of <= "
             ":today /*ids*/) latest WHERE place = 1",
             "s.customer_id"},
            {&customer::type, &customer::lifecycle,
             "SELECT id, value FROM (SELECT s.customer_id AS id, s.text AS value, ROW_NUMBER() OVER (PARTITION BY "
             "s.customer_id ORDER BY s.as_of DESC, s.id DESC) AS place FROM score s WHERE s.measure = 'lifecycle' AND "
             "s.as_of <= :today /*ids*/) latest WHERE place = 1",
             "s.customer_id"}};
}

} // namespace kith
