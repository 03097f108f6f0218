// SPDX-License-Identifier: GPL-3.0-or-later
// A Query as SQL. Conditions on related records become "id IN (grouped subquery)".
#pragma once

#include <QByteArray>
#include <QVariant>
#include <vector>

#include "core/store/store.h"

namespace kith {

struct Sql
{
    QByteArray text;
    std::vector<QVariant> parameters; // qint64 or QString; bound in order
    void bindTo(Statement &statement) const;
};

Sql selectIds(Store &store, const Query &query, qint64 limit = -1);
Sql selectCount(Store &store, const Query &query);
Sql selectSum(Store &store, const Query &query, const QString &field);
// Ids alone, unordered: for "x IN (…)" in reports.
Sql selectIdSet(Store &store, const Query &query);
// One row per id (id, version, columns …). `among` 0: all records of the query, in its order. Else the records whose
// ids are bound to the parameters 1 … among, in any order: condition and order of the query were spent when the ids
// were read.
Sql selectRows(Store &store, const Query &query, int among);

} // namespace kith
