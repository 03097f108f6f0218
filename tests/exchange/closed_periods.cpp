// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include "core/exchange/closed_periods.h"
#include "core/model/types/all_types.h"
#include "tests/exchange/import_test.h"

using namespace kith;
using namespace Qt::StringLiterals;

TEST_CASE("a change in a closed period warns, by the day before and after, for all or for one customer")
{
    test::ImportFixture file;
    Store &store = *file.store;
    Change change(store, u"Test"_s);
    std::vector<RecordId> customers;
    for (const QString &name : {u"A"_s, u"B"_s}) {
        Record customer = store.blank(customer::type);
        customer.set(customer::name, name);
        REQUIRE(change.save(customer).isEmpty());
        customers.push_back(customer.id());
    }
    Record order = store.blank(order::type);
    order.set(order::customer, customers[0]);
    order.set(order::orderedOn, Day(2026, 3, 31));
    REQUIRE(change.save(order).isEmpty());
    Record line = store.blank(order_line::type);
    line.set(order_line::order, order.id());
    line.set(order_line::description, u"Tea"_s);
    REQUIRE(change.save(line).isEmpty());
    change.commit();
    CHECK(closedPeriodWarning(store, order).isEmpty());

    Change closing(store, u"Close"_s);
    Record closed = store.blank(closed_period::type);
    closed.set(closed_period::closedUntil, Day(2026, 3, 31));
    closed.set(closed_period::customer, customers[0]);
    REQUIRE(closing.save(closed).isEmpty());
    closing.commit();
    CHECK(!closedPeriodWarning(store, order).isEmpty());
    CHECK(!closedPeriodWarning(store, line).isEmpty());
    Record moved = order; // out of the period: what was there is no longer
    moved.set(order::orderedOn, Day(2026, 4, 1));
    CHECK(!closedPeriodWarning(store, moved).isEmpty());
    Record fresh = store.blank(order::type);
    fresh.set(order::customer, customers[0]);
    fresh.set(order::orderedOn, Day(2026, 4, 1));
    CHECK(closedPeriodWarning(store, fresh).isEmpty());
    fresh.set(order::customer, customers[1]);
    fresh.set(order::orderedOn, Day(2026, 3, 1));
    CHECK(closedPeriodWarning(store, fresh).isEmpty());
    CHECK(closedPeriodWarning(store, *store.read(customer::type, customers[0])).isEmpty());
}
