// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include "core/store/query_sql.h"
#include "tests/sales/firm.h"

using namespace kith;
using namespace Qt::StringLiterals;

TEST_CASE("who has something overdue is found from an index alone, whatever the number of orders")
{
    test::Firm firm;
    Store &store = *firm.store;
    const Sql sql = selectIds(
        store, {u"customer"_s, where(u"overdue_amount"_s, Operator::Greater, u"0"_s), {u"-revenue"_s}, {}}, 50);
    Statement rows = store.connection().prepare("EXPLAIN QUERY PLAN " + sql.text);
    sql.bindTo(rows);
    QString plan;
    while (rows.step())
        plan += rows.text(3) + u'\n';
    CAPTURE(plan.toStdString());
    CHECK(plan.contains(u"COVERING INDEX order_overdue"_s));
}
