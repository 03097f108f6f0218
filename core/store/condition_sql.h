// SPDX-License-Identifier: GPL-3.0-or-later
// Conditions of a Query as SQL. What they mean, for every kind of field:
//  - An empty value is unlike any value: it satisfies "!=", "empty" and nothing else, also at the end of a path through
//    references that leads nowhere. An unset yes/no counts as no for = and !=. "=" with an empty value means "empty".
//  - Texts compare folded; < and > order them like lists do; phones compare without blanks and punctuation.
//  - An instant compared with a day means that whole local day.
//  - Choices are ordered as the owner put them; "~" looks into their labels, and for references into the titles.
//  - Money of records with a currency of their own compares in the file's currency.
#pragma once

#include "core/store/query_sql.h"

namespace kith {

// What a comparison looks at.
struct ComparedColumn
{
    const Shape *shape = nullptr;
    const FieldInfo *field = nullptr; // nullptr: a plain integer (ids, counts)
    QByteArray expression;
    QByteArray alias; // of the table the expression is a stored column of; empty: of none
};

void writeCondition(Store &store, Sql &sql, const Shape &shape, const QByteArray &alias, const Condition &condition);
void writeComparison(Store &store, Sql &sql, const ComparedColumn &column, Operator op, const QJsonValue &value);
// True when a missing value satisfies the comparison.
bool isSatisfiedByNothing(const FieldInfo *field, Operator op, const QJsonValue &value);

// The stored column as it is compared, sorted and summed: money of a record with a rate in the file's currency.
QByteArray columnExpression(const Shape &shape, const FieldInfo *field, const QByteArray &alias);
// The SELECT of a computed field's id and value, with today's date; `restriction` is put where it asks for ids. Each:
// as comparisons look at it, Joined: one value a record, as it is read.
enum class ComputedValues { Each, Joined };
QByteArray computedSelect(Store &store, const ComputedField &computed, ComputedValues values,
                          const QByteArray &restriction = {});
QByteArray computedSelect(Store &store, const Shape &shape, const FieldInfo &field, ComputedValues values,
                          const QByteArray &restriction = {});

} // namespace kith
