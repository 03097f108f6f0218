// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

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

// A campaign, and orders of it that were paid.
struct Spring
{
    Spring()
    {
        campaign = add(campaign::type, {{&campaign::name, u"Spring"_s},
                                        {&campaign::startsOn, u"2026-03-02"_s},
                                        {&campaign::endsOn, u"2026-03-27"_s}});
        customer = add(customer::type, {{&customer::name, u"Aurora"_s}});
    }
    RecordId add(const RecordType &type, std::initializer_list<std::pair<const FieldInfo *, QString>> values)
    {
        return shop.add(type, values);
    }
    void spend(const QString &amount, const QString &status)
    {
        add(expense::type, {{&expense::spentOn, u"2026-03-01"_s},
                            {&expense::amount, amount},
                            {&expense::campaign, id(campaign)},
                            {&expense::status, status}});
    }
    RecordId order(const QString &price, const QString &campaignId)
    {
        const RecordId made = add(
            order::type,
            {{&order::customer, id(customer)}, {&order::orderedOn, u"2026-03-10"_s}, {&order::campaign, campaignId}});
        add(order_line::type,
            {{&order_line::order, id(made)}, {&order_line::quantity, u"1"_s}, {&order_line::unitPrice, price}});
        return made;
    }
    void pay(RecordId order, const QString &amount, const QString &day)
    {
        const RecordId paid =
            add(payment::type,
                {{&payment::customer, id(customer)}, {&payment::receivedOn, day}, {&payment::amount, amount}});
        add(allocation::type,
            {{&allocation::payment, id(paid)}, {&allocation::order, id(order)}, {&allocation::amount, amount}});
    }
    Table report()
    {
        shop.commit();
        return runReport(*shop.store, u"campaign-roi"_s, {});
    }

    test::Shop shop;
    RecordId campaign = 0, customer = 0;
};

} // namespace

TEST_CASE("three deals of 2,000 on a cost of 1,000 return 500 percent: the cost counts once")
{
    Spring spring;
    spring.spend(u"1000"_s, u"approved"_s);
    for (int i = 0; i < 3; ++i)
        spring.pay(spring.order(u"2000"_s, id(spring.campaign)), u"2000"_s, toIso(Day(2026, 3, 15 + i)));
    const Table table = spring.report();
    CHECK(table.at(0, u"cost").units == 1000'00);
    CHECK(table.at(0, u"revenue").units == 6000'00);
    CHECK(table.at(0, u"net").units == 5000'00);
    CHECK(table.at(0, u"roi").real == 5.0);
    CHECK(table.at(0, u"won").units == 1); // one customer bought three times
    CHECK(table.at(0, u"cost_per_won").units == 1000'00);
    CHECK(table.at(0, u"paid_back").units == Day(2026, 3, 15).toJulianDay());
}

TEST_CASE("a refund lowers the campaign's return, below everything lost when more goes back than came")
{
    Spring spring;
    spring.spend(u"500"_s, u"paid"_s);
    const RecordId order = spring.order(u"600"_s, id(spring.campaign));
    spring.pay(order, u"600"_s, u"2026-03-15"_s);
    spring.pay(order, u"-350"_s, u"2026-04-02"_s);
    Table table = spring.report();
    CHECK(table.at(0, u"revenue").units == 250'00);
    CHECK(table.at(0, u"roi").real == -0.5);
    CHECK(table.at(0, u"paid_back").reason == u"not_yet"); // the refund took it below again
    spring.pay(order, u"-300"_s, u"2026-04-03"_s);
    table = spring.report();
    CHECK(table.at(0, u"roi").real == Approx(-1.1));
}

TEST_CASE("only approved and paid expenses are cost, and none at all is said in words")
{
    Spring spring;
    spring.spend(u"70"_s, u"draft"_s);
    spring.spend(u"80"_s, u"submitted"_s);
    spring.spend(u"90"_s, u"rejected"_s);
    spring.pay(spring.order(u"100"_s, id(spring.campaign)), u"100"_s, u"2026-03-15"_s);
    const Table table = spring.report();
    CHECK(table.at(0, u"cost").reason == u"no_cost");
    CHECK(table.at(0, u"roi").state == Cell::State::NoData);
    CHECK(table.at(0, u"roi").reason == u"no_cost");
    CHECK(table.at(0, u"net").units == 100'00);
}

TEST_CASE("money that comes later than today is not there yet")
{
    Spring spring;
    spring.spend(u"50"_s, u"paid"_s);
    spring.pay(spring.order(u"100"_s, id(spring.campaign)), u"100"_s, u"2026-06-12"_s);
    CHECK(spring.report().at(0, u"revenue").units == 0);
}

TEST_CASE("an order belongs to its own campaign, else its opportunity's, its lead's, the last touch in the window")
{
    Spring spring;
    const RecordId other = spring.add(campaign::type, {{&campaign::name, u"Other"_s}});
    const auto ruleOf = [&](RecordId order) {
        spring.shop.commit();
        const Record record = *spring.shop.store->read(order::type, order);
        return std::pair(record.get(order::attributedCampaign), record.get(order::attributionRule));
    };
    CHECK(ruleOf(spring.order(u"1"_s, QString())) == std::pair(RecordId(0), QString()));

    spring.add(communication::type, {{&communication::customer, id(spring.customer)},
                                     {&communication::campaign, id(other)},
                                     {&communication::at, u"2025-12-09T10:00"_s}});
    CHECK(ruleOf(spring.order(u"1"_s, QString())) == std::pair(RecordId(0), QString())); // 91 days before
    spring.add(communication::type, {{&communication::customer, id(spring.customer)},
                                     {&communication::campaign, id(other)},
                                     {&communication::at, u"2025-12-10T10:00"_s}});
    CHECK(ruleOf(spring.order(u"1"_s, QString())) == std::pair(other, u"touch"_s));
    spring.add(campaign_member::type, {{&campaign_member::campaign, id(spring.campaign)},
                                       {&campaign_member::customer, id(spring.customer)},
                                       {&campaign_member::status, u"reached"_s},
                                       {&campaign_member::at, u"2026-03-03T10:00"_s}});
    const RecordId touched = spring.order(u"1"_s, QString());
    CHECK(ruleOf(touched) == std::pair(spring.campaign, u"touch"_s));

    spring.add(lead::type,
               {{&lead::name, u"Li"_s}, {&lead::campaign, id(other)}, {&lead::convertedCustomer, id(spring.customer)}});
    CHECK(ruleOf(spring.order(u"1"_s, QString())) == std::pair(other, u"lead"_s));
    CHECK(ruleOf(spring.order(u"1"_s, id(spring.campaign))) == std::pair(spring.campaign, u"typed"_s));

    const RecordId deal = spring.add(opportunity::type, {{&opportunity::name, u"Deal"_s},
                                                         {&opportunity::customer, id(spring.customer)},
                                                         {&opportunity::campaign, id(spring.campaign)}});
    const RecordId sold = spring.add(order::type, {{&order::customer, id(spring.customer)},
                                                   {&order::orderedOn, u"2026-03-10"_s},
                                                   {&order::opportunity, id(deal)}});
    CHECK(ruleOf(sold) == std::pair(spring.campaign, u"opportunity"_s));

    Record changed = *spring.shop.store->read(opportunity::type, deal); // the order follows its opportunity
    changed.set(opportunity::campaign, other);
    Change change(*spring.shop.store, u"Other campaign"_s);
    REQUIRE(change.save(changed).isEmpty());
    change.commit();
    CHECK(ruleOf(sold) == std::pair(other, u"opportunity"_s));
}
