// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include "core/model/types/all_types.h"
#include "core/report/report.h"
#include "tests/report/shop.h"

using namespace kith;
using namespace Qt::StringLiterals;

namespace {

void sell(test::Shop &shop, const QString &day, const QString &price, const QString &status = u"confirmed"_s)
{
    static const QString customerId = u"1"_s;
    if (!shop.store->count({u"customer"_s, {}, {}, {}}))
        shop.add(customer::type, {{&customer::name, u"Aurora"_s}, {&customer::region, u"East"_s}});
    const RecordId made =
        shop.add(order::type, {{&order::customer, customerId}, {&order::orderedOn, day}, {&order::status, status}});
    shop.add(order_line::type, {{&order_line::order, QString::number(made)},
                                {&order_line::quantity, u"1"_s},
                                {&order_line::unitPrice, price}});
}

Table sales(test::Shop &shop, const Params &params)
{
    shop.commit();
    return runReport(*shop.store, u"sales"_s, params);
}

int rowOf(const Table &table, const QString &label)
{
    for (size_t i = 0; i < table.rows.size(); ++i) {
        if (table.rows[i].cells[0].text == label)
            return int(i);
    }
    return -1;
}

} // namespace

TEST_CASE("quotations, cancelled orders and orders of tomorrow are no sales; returns lower their own day")
{
    test::Shop shop; // it is 11 June 2026
    sell(shop, u"2026-06-01"_s, u"100"_s);
    sell(shop, u"2026-06-02"_s, u"7"_s, u"quote"_s);
    sell(shop, u"2026-06-02"_s, u"7"_s, u"cancelled"_s);
    sell(shop, u"2026-06-12"_s, u"7"_s);
    sell(shop, u"2026-06-03"_s, u"-30"_s, u"completed"_s);
    const Table table = sales(shop, {.by = {u"day"_s}});
    REQUIRE(table.rows.size() == 3);
    CHECK(table.at(1, u"sales").units == -30'00);
    CHECK(table.at(2, u"sales").units == 70'00);
}

TEST_CASE("an unfinished month is compared with the same days of last year")
{
    test::Shop shop;
    sell(shop, u"2026-06-05"_s, u"120"_s);
    sell(shop, u"2025-06-11"_s, u"100"_s);
    sell(shop, u"2025-06-12"_s, u"900"_s); // beyond the same day
    const Table table = sales(shop, {.period = {Day(2026, 6, 1), Day(2026, 6, 30)}, .compareLastYear = true});
    REQUIRE(table.rows.size() == 2);
    CHECK(table.at(0, u"sales").units == 120'00);
    CHECK(table.at(0, u"last_year").units == 100'00);
    CHECK(table.at(0, u"difference").units == 20'00);
    CHECK(table.at(0, u"change").real == Approx(0.2));
    CHECK(table.at(1, u"last_year").units == 100'00);
}

TEST_CASE("29 February is compared with the 28th, and the leap year's February with all of the last one")
{
    test::Shop shop;
    sell(shop, u"2023-02-28"_s, u"10"_s);
    sell(shop, u"2024-02-28"_s, u"20"_s);
    sell(shop, u"2024-02-29"_s, u"30"_s);
    sell(shop, u"2025-02-28"_s, u"40"_s);
    const Table day =
        sales(shop, {.period = {Day(2024, 2, 29), Day(2024, 2, 29)}, .by = {u"day"_s}, .compareLastYear = true});
    CHECK(day.at(0, u"sales").units == 30'00);
    CHECK(day.at(0, u"last_year").units == 10'00);
    const Table leap = sales(shop, {.period = {Day(2024, 2, 1), Day(2024, 2, 29)}, .compareLastYear = true});
    CHECK(leap.at(0, u"sales").units == 50'00);
    CHECK(leap.at(0, u"last_year").units == 10'00);
    const Table after = sales(shop, {.period = {Day(2025, 2, 1), Day(2025, 2, 28)}, .compareLastYear = true});
    CHECK(after.at(0, u"last_year").units == 50'00);
    const Table years = sales(shop, {.by = {u"year"_s}, .compareLastYear = true});
    CHECK(years.at(1, u"last_year").units == 10'00);
    CHECK(years.at(2, u"last_year").units == 50'00);
}

TEST_CASE("there is no percentage on a base of nothing")
{
    test::Shop shop;
    sell(shop, u"2026-05-05"_s, u"120"_s);
    const Table table = sales(shop, {.period = {Day(2026, 5, 1), Day(2026, 5, 31)}, .compareLastYear = true});
    CHECK(table.at(0, u"change").reason == u"no_base");
}

TEST_CASE("an order without a region counts for its customer's region, and unknown ones stay visible")
{
    test::Shop shop;
    sell(shop, u"2026-05-05"_s, u"120"_s);
    const RecordId nowhere = shop.add(customer::type, {{&customer::name, u"Nowhere"_s}});
    const RecordId made =
        shop.add(order::type, {{&order::customer, QString::number(nowhere)}, {&order::orderedOn, u"2026-05-05"_s}});
    shop.add(order_line::type, {{&order_line::order, QString::number(made)},
                                {&order_line::quantity, u"2"_s},
                                {&order_line::unitPrice, u"4"_s}});
    const Table table = sales(shop, {.by = {u"region"_s}});
    REQUIRE(rowOf(table, u"East"_s) >= 0);
    REQUIRE(rowOf(table, u"(unknown)"_s) >= 0);
    CHECK(table.at(rowOf(table, u"(unknown)"_s), u"sales").units == 8'00);
}

TEST_CASE("overdue is what is open past its due day, also as a field of the customer")
{
    test::Shop shop;
    sell(shop, u"2026-05-01"_s, u"100"_s);
    shop.commit();
    Record order = shop.store->select({u"order"_s, {}, {}, {}}).front();
    order.set(order::dueOn, Day(2026, 6, 10));
    Change change(*shop.store, u"Due"_s);
    REQUIRE(change.save(order).isEmpty());
    change.commit();
    CHECK(shop.store->read(customer::type, 1)->get(customer::overdueAmount) == Money{100'00});
    CHECK(shop.store->count({u"customer"_s, where(u"overdue_amount"_s, Operator::Greater, u"50"_s), {}, {}}) == 1);
}

TEST_CASE("with Chinese New Year aligned, months compare feast with feast, and the quarter stays as it is by date")
{
    test::Shop shop;
    // New Year's day: 17 February 2026 and 29 January 2025. Ten days before it are the best of the season.
    sell(shop, u"2026-02-07"_s, u"400"_s);
    sell(shop, u"2026-01-05"_s, u"100"_s);
    sell(shop, u"2025-01-19"_s, u"300"_s);
    sell(shop, u"2025-02-20"_s, u"50"_s);
    const Params byDate{
        .period = {{2026, 1, 1}, {2026, 3, 31}}, .by = {u"month"_s}, .compareLastYear = true, .set = {}};
    Params aligned = byDate;
    aligned.set[u"last_year"_s] = u"lunar_new_year"_s;
    const Table plain = sales(shop, byDate), moved = runReport(*shop.store, u"sales"_s, aligned);
    CHECK(plain.at(0, u"last_year").units == 300'00);
    CHECK(plain.at(1, u"last_year").units == 50'00);
    CHECK(moved.at(0, u"last_year").units == 50'00); // 20 February is no feast day: it stands against 15 January
    CHECK(moved.at(1, u"last_year").units == 300'00);
    const int total = int(moved.rows.size()) - 1;
    CHECK(moved.at(total, u"last_year").units == 350'00);
    CHECK(moved.sentence.contains(u"17 Feb 2026"_s));
    CHECK(moved.sentence.contains(u"29 Jan 2025"_s));
    for (int row = 0; row <= total; ++row)
        CHECK(recordsFigure(*shop.store, moved.at(row, u"last_year")) == moved.at(row, u"last_year").units);
    for (const QString &by : {u"region"_s, u"product"_s, u"day"_s}) {
        INFO(by.toStdString());
        aligned.by = {by};
        const Table other = runReport(*shop.store, u"sales"_s, aligned);
        for (int row = 0; row < int(other.rows.size()); ++row)
            CHECK(recordsFigure(*shop.store, other.at(row, u"last_year")) == other.at(row, u"last_year").units);
        CHECK(other.at(int(other.rows.size()) - 1, u"last_year").units == 350'00);
    }
    aligned.period = {{2026, 4, 1}, {2026, 6, 11}};
    CHECK(runReport(*shop.store, u"sales"_s, aligned).sentence.contains(u"by date"_s));
}
