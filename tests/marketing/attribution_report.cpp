// SPDX-License-Identifier: GPL-3.0-or-later
#include <random>

#include <catch2/catch.hpp>

#include "core/marketing/attribution.h"
#include "core/marketing/journeys.h"
#include "core/model/types/all_types.h"
#include "core/report/report.h"
#include "tests/report/shop.h"

using namespace kith;
using namespace Qt::StringLiterals;

namespace {

QString id(RecordId record)
{
    return QString::number(record);
}

qint64 columnSum(const Table &table, QStringView key)
{
    qint64 sum = 0;
    for (int row = 0; row + 1 < int(table.rows.size()); ++row)
        sum += table.at(row, key).units;
    return sum;
}

} // namespace

// KITH_JOURNEYS=100000 for the long run.
TEST_CASE("over random journeys the parts add up to the payments exactly, in every way")
{
    const int asked = qEnvironmentVariableIntValue("KITH_JOURNEYS");
    const int journeys = asked > 0 ? asked : 20'000;
    std::mt19937_64 random(4);
    qint64 paid = 0, first = 0, last = 0, linear = 0;
    for (int i = 0; i < journeys; ++i) {
        std::vector<Touch> journey;
        for (int n = 1 + int(random() % 9); n > 0; --n)
            journey.push_back({{qint64(random() % 1000)}, RecordId(1 + random() % 5)});
        const Money amount{qint64(random() % 2'000'001) - 700'000};
        paid += amount.minor;
        for (const Credit credit : {Credit::First, Credit::Last, Credit::Linear}) {
            qint64 sum = 0;
            for (const Part &part : credited(journey, amount, credit))
                sum += part.amount.minor;
            if (sum != amount.minor)
                REQUIRE(sum == amount.minor);
            (credit == Credit::First ? first : credit == Credit::Last ? last : linear) += sum;
        }
    }
    CHECK(first == paid);
    CHECK(last == paid);
    CHECK(linear == paid);
    CHECK(credited({}, {100}, Credit::Linear).empty());
    const std::vector<Touch> three{{{1}, 7}, {{2}, 8}, {{3}, 9}};
    CHECK(credited(three, {10000}, Credit::Linear) == std::vector<Part>{{7, {3334}}, {8, {3333}}, {9, {3333}}});
    const std::vector<Touch> twice{{{1}, 7}, {{2}, 8}, {{3}, 7}};
    CHECK(credited(twice, {90}, Credit::Linear) == std::vector<Part>{{7, {60}}, {8, {30}}});
}

TEST_CASE("the report credits every payment whole in every way, and follows when a payment goes or comes back")
{
    test::Shop shop;
    const RecordId buyer = shop.add(customer::type, {{&customer::name, u"Aurora"_s}});
    std::vector<RecordId> campaigns;
    for (const QString &name : {u"Fair"_s, u"Mailing"_s, u"Calls"_s})
        campaigns.push_back(shop.add(campaign::type, {{&campaign::name, name}}));
    for (size_t i = 0; i < 3; ++i)
        shop.add(communication::type, {{&communication::customer, id(buyer)},
                                       {&communication::campaign, id(campaigns[i])},
                                       {&communication::at, u"2026-03-0%1T10:00"_s.arg(i + 1)}});
    const RecordId sold = shop.add(order::type, {{&order::customer, id(buyer)}, {&order::orderedOn, u"2026-03-20"_s}});
    shop.add(order_line::type,
             {{&order_line::order, id(sold)}, {&order_line::quantity, u"1"_s}, {&order_line::unitPrice, u"500"_s}});
    const auto pay = [&](const QString &amount, const QString &day) {
        const RecordId made = shop.add(
            payment::type, {{&payment::customer, id(buyer)}, {&payment::receivedOn, day}, {&payment::amount, amount}});
        shop.add(allocation::type,
                 {{&allocation::payment, id(made)}, {&allocation::order, id(sold)}, {&allocation::amount, amount}});
        return made;
    };
    pay(u"100"_s, u"2026-03-25"_s);
    const RecordId second = pay(u"200.01"_s, u"2026-04-25"_s);
    pay(u"-50"_s, u"2026-05-02"_s);
    shop.commit();
    Store &store = *shop.store;
    const auto rowOf = [](const Table &table, const QString &name) {
        for (int row = 0; row < int(table.rows.size()); ++row) {
            if (table.rows[size_t(row)].cells[0].text == name)
                return row;
        }
        return -1;
    };
    Table table = runReport(store, u"attribution"_s, {});
    for (const QStringView key : {u"automatic", u"first", u"last", u"linear"})
        CHECK(columnSum(table, key) == 250'01);
    CHECK(table.at(rowOf(table, u"Fair"_s), u"first").units == 250'01);
    CHECK(table.at(rowOf(table, u"Calls"_s), u"last").units == 250'01);
    CHECK(table.at(rowOf(table, u"Calls"_s), u"automatic").units == 250'01);
    // 100 = 33.34 + 33.33 + 33.33, 200.01 = 3 × 66.67, −50 = −16.67 − 16.67 − 16.66
    CHECK(table.at(rowOf(table, u"Fair"_s), u"linear").units == 83'34);
    CHECK(table.at(rowOf(table, u"Mailing"_s), u"linear").units == 83'33);
    CHECK(table.at(rowOf(table, u"Calls"_s), u"linear").units == 83'34);

    Change change(store, u"Remove"_s);
    REQUIRE(change.remove(payment::type, second).isEmpty());
    const qint64 removed = change.commit();
    table = runReport(store, u"attribution"_s, {});
    for (const QStringView key : {u"automatic", u"first", u"last", u"linear"})
        CHECK(columnSum(table, key) == 50'00);
    Change::undo(store, removed);
    table = runReport(store, u"attribution"_s, {});
    for (const QStringView key : {u"automatic", u"first", u"last", u"linear"})
        CHECK(columnSum(table, key) == 250'01);
}

TEST_CASE("touches entered after an order count when orders are attributed anew; a hand-set campaign stays")
{
    test::Shop shop;
    const RecordId buyer = shop.add(customer::type, {{&customer::name, u"Aurora"_s}});
    const RecordId fair = shop.add(campaign::type, {{&campaign::name, u"Fair"_s}});
    const RecordId other = shop.add(campaign::type, {{&campaign::name, u"Other"_s}});
    const RecordId plain = shop.add(order::type, {{&order::customer, id(buyer)}, {&order::orderedOn, u"2026-03-20"_s}});
    const RecordId byHand =
        shop.add(order::type,
                 {{&order::customer, id(buyer)}, {&order::orderedOn, u"2026-03-20"_s}, {&order::campaign, id(other)}});
    shop.add(communication::type, {{&communication::customer, id(buyer)},
                                   {&communication::campaign, id(fair)},
                                   {&communication::at, u"2026-03-01T10:00"_s}});
    shop.commit();
    CHECK(attributeAll(*shop.store) == 1);
    CHECK(shop.store->read(order::type, plain)->get(order::attributedCampaign) == fair);
    CHECK(shop.store->read(order::type, byHand)->get(order::attributedCampaign) == other);
    CHECK(attributeAll(*shop.store) == 0);
}

TEST_CASE("those held out show what the campaign itself did")
{
    test::Shop shop;
    const RecordId spring = shop.add(
        campaign::type,
        {{&campaign::name, u"Spring"_s}, {&campaign::startsOn, u"2026-03-01"_s}, {&campaign::endsOn, u"2026-03-31"_s}});
    for (int i = 0; i < 40; ++i) {
        const bool held = i >= 30;
        const RecordId who = shop.add(customer::type, {{&customer::name, u"C%1"_s.arg(i)}});
        shop.add(campaign_member::type, {{&campaign_member::campaign, id(spring)},
                                         {&campaign_member::customer, id(who)},
                                         {&campaign_member::status, held ? u"targeted"_s : u"reached"_s},
                                         {&campaign_member::heldOut, held ? u"true"_s : u"false"_s}});
        if (i % 3 != 0 || (held && i != 39))
            continue; // ten of those addressed and one of those held out buy
        const RecordId sold =
            shop.add(order::type, {{&order::customer, id(who)}, {&order::orderedOn, u"2026-04-10"_s}});
        const RecordId paid = shop.add(
            payment::type,
            {{&payment::customer, id(who)}, {&payment::receivedOn, u"2026-04-11"_s}, {&payment::amount, u"60"_s}});
        shop.add(allocation::type,
                 {{&allocation::payment, id(paid)}, {&allocation::order, id(sold)}, {&allocation::amount, u"60"_s}});
    }
    shop.commit();
    const HoldOut held = holdOut(*shop.store, spring);
    CHECK(held.treated == 30);
    CHECK(held.treatedBuyers == 10);
    CHECK(held.held == 10);
    CHECK(held.heldBuyers == 1);
    CHECK(held.treatedRevenue == 600'00);
    CHECK(held.heldRevenue == 60'00);
}

TEST_CASE("a member who became a customer and the lead it was are one touch of that day")
{
    test::Shop shop;
    const RecordId buyer = shop.add(customer::type, {{&customer::name, u"Aurora"_s}});
    const RecordId fair = shop.add(campaign::type, {{&campaign::name, u"Fair"_s}});
    const RecordId mailing = shop.add(campaign::type, {{&campaign::name, u"Mailing"_s}});
    shop.add(lead::type, {{&lead::name, u"Li"_s},
                          {&lead::campaign, id(fair)},
                          {&lead::convertedCustomer, id(buyer)},
                          {&lead::convertedAt, u"2026-03-10T15:00"_s}});
    shop.add(campaign_member::type, {{&campaign_member::campaign, id(fair)},
                                     {&campaign_member::customer, id(buyer)},
                                     {&campaign_member::status, u"converted"_s},
                                     {&campaign_member::at, u"2026-03-10T09:00"_s}});
    shop.add(campaign_member::type, {{&campaign_member::campaign, id(mailing)},
                                     {&campaign_member::customer, id(buyer)},
                                     {&campaign_member::status, u"reached"_s},
                                     {&campaign_member::at, u"2026-03-12T09:00"_s}});
    shop.commit();
    const std::vector<Touch> journey = Journeys(*shop.store).of({.customer = buyer, .orderedOn = Day(2026, 3, 20)});
    REQUIRE(journey.size() == 2);
    CHECK(journey[0].campaign == fair);
    CHECK(journey[1].campaign == mailing);
}
