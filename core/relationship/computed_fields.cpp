// SPDX-License-Identifier: GPL-3.0-or-later
// What the latest scores say of a customer, as fields that lists, filters, segments and exports know like all others.
#include "core/relationship/computed_fields.h"

#include "core/model/types/customer.h"

namespace kith {

namespace {

// Those after which there is no other, read from the index `score_latest` alone. Not by ranking and not by grouping: so
// a condition on the value is tried first, row by row, and a million customers are filtered in a few tenths of a
// second.
QByteArray latest(const char *measure, const char *value)
{
    return QByteArray("SELECT s.customer_id AS id, ") + value + " AS value FROM score s WHERE s.measure = '" + measure +
           "' AND s.as_of <= :today /*ids*/ AND NOT EXISTS (SELECT 1 FROM score later WHERE later.measure = '" +
           measure +
           "' AND later.customer_id = s.customer_id AND later.as_of >= s.as_of AND later.as_of <= :today AND "
           "(later.as_of > s.as_of OR later.id > s.id))";
}

} // namespace

std::vector<ComputedField> relationshipComputedFields()
{
    // Figures are kept in millionths; one that no longer holds is a 0.
    struct Said
    {
        const FieldInfo *field;
        QByteArray sql;
    };
    static const Said said[]{
        {&customer::grade, latest("grade", "s.text")},
        {&customer::lifecycle, latest("lifecycle", "s.text")},
        {&customer::stageSince, latest("lifecycle", "s.as_of")},
        {&customer::rfm, latest("rfm", "nullif(s.value, 0) / 1000000")},
        {&customer::pAlive, latest("p_alive", "s.value")},
        {&customer::expectedValue, latest("expected_value", "minor_units(s.value)")},
        {&customer::clv, latest("clv", "minor_units(s.value)")},
        {&customer::cycleDays, latest("cycle_days", "(nullif(s.value, 0) + 500000) / 1000000")},
        {&customer::scoredOn, "SELECT s.customer_id AS id, (SELECT value FROM setting WHERE name = "
                              "'relationship.scored_on') AS value FROM score s WHERE s.measure = 'grade' /*ids*/ GROUP "
                              "BY s.customer_id"},
    };
    std::vector<ComputedField> fields;
    for (const Said &each : said)
        fields.push_back({&customer::type, each.field, each.sql.constData(), "s.customer_id"});
    return fields;
}

} // namespace kith
