// SPDX-License-Identifier: GPL-3.0-or-later
// The life of an order, its money and its goods, with the rules of the business.
#include <catch2/catch.hpp>

#include "core/base/error.h"
#include "core/model/types/all_types.h"
#include "core/sales/order_steps.h"
#include "core/sales/payments.h"
#include "tests/sales/firm.h"

using namespace kith;
using namespace Qt::StringLiterals;

TEST_CASE("a quotation is confirmed, delivered and completed, and its goods leave the stock")
{
    test::Firm firm;
    const RecordId order = firm.order({{u"3"_s, u"10"_s}}, u"quote"_s);
    CHECK(firm.money(order::type, order, order::open).minor == 0);
    takeStep(*firm.store, order, OrderStep::Confirm, Day(2026, 6, 1));
    CHECK(firm.money(order::type, order, order::open).minor == 35'70);
    CHECK(firm.stock() == 0);
    takeStep(*firm.store, order, OrderStep::Deliver, Day(2026, 6, 3));
    CHECK(firm.stock() == -3);
    const Record delivered = *firm.store->read(order::type, order);
    CHECK(delivered.get(order::confirmedOn) == Day(2026, 6, 1));
    CHECK(delivered.get(order::deliveredOn) == Day(2026, 6, 3));
    CHECK_THROWS_AS(takeStep(*firm.store, order, OrderStep::Cancel), Error);
    CHECK_THROWS_AS(takeStep(*firm.store, order, OrderStep::Confirm), Error);
    takeStep(*firm.store, order, OrderStep::Complete);
    CHECK(firm.store->read(order::type, order)->get(order::status) == u"completed");
    CHECK(orderSteps(*firm.store->read(order::type, order)).empty());
}

TEST_CASE("what comes back is a negative order of the original's prices, and never more than was delivered")
{
    test::Firm firm;
    const RecordId order = firm.order({{u"3"_s, u"9.99"_s}, {u"2"_s, u"5"_s}}, u"delivered"_s);
    const std::vector<ReturnedLine> left = returnable(*firm.store, order);
    REQUIRE(left.size() == 2);
    RecordId back = 0;
    {
        Change change(*firm.store, u"Return"_s);
        back = returnGoods(change, order, {{left[0].line, {1'0000}}});
        change.commit();
    }
    const Record returned = *firm.store->read(order::type, back);
    CHECK(returned.get(order::returnsOf) == order);
    CHECK(returned.get(order::net).minor == -9'99);
    CHECK(returned.get(order::total).minor == -11'89);
    CHECK(returned.get(order::status) == u"delivered");
    CHECK(firm.stock() == -4); // five went, one is back
    {
        Change change(*firm.store, u"Return"_s);
        CHECK_THROWS_AS(returnGoods(change, order, {{left[0].line, {3'0000}}}), Error);
    }
    {
        Change change(*firm.store, u"Return"_s);
        returnGoods(change, order, {});
        change.commit();
    }
    CHECK(firm.stock() == 0);
    Change change(*firm.store, u"Return"_s);
    CHECK_THROWS_AS(returnGoods(change, order, {}), Error);
}

TEST_CASE("nothing comes back of an order that was not delivered")
{
    test::Firm firm;
    const RecordId order = firm.order({{u"1"_s, u"10"_s}}, u"confirmed"_s);
    Change change(*firm.store, u"Return"_s);
    CHECK_THROWS_AS(returnGoods(change, order, {}), Error);
}

TEST_CASE("one payment pays several orders, oldest first, and the rest is credit")
{
    test::Firm firm;
    const RecordId late = firm.order({{u"1"_s, u"100"_s}}, u"confirmed"_s, u"2026-05-20"_s);
    const RecordId early = firm.order({{u"1"_s, u"50"_s}}, u"confirmed"_s, u"2026-05-01"_s);
    const auto items = openItems(*firm.store, firm.customer, u"EUR"_s);
    REQUIRE(items.size() == 2);
    CHECK(items[0].order == early);
    const Proposal part = proposeShares(items, {100'00});
    REQUIRE(part.shares.size() == 2);
    CHECK(part.shares[0] == Share{early, {59'50}});
    CHECK(part.shares[1] == Share{late, {40'50}});
    CHECK(part.left.minor == 0);
    {
        Change change(*firm.store, u"Payment"_s);
        receive(change, {firm.customer, {100'00}, {}, {}, {}, {}, part.shares});
        change.commit();
    }
    CHECK(firm.store->read(order::type, early)->get(order::paymentState) == u"paid");
    CHECK(firm.store->read(order::type, late)->get(order::paymentState) == u"part");
    CHECK(firm.money(customer::type, firm.customer, customer::openAmount).minor == 78'50);

    const Proposal much = proposeShares(openItems(*firm.store, firm.customer, u"EUR"_s), {100'00});
    CHECK(much.left.minor == 21'50);
    {
        Change change(*firm.store, u"Payment"_s);
        receive(change, {firm.customer, {100'00}, {}, {}, {}, {}, much.shares});
        change.commit();
    }
    REQUIRE(credits(*firm.store, firm.customer, u"EUR"_s).size() == 1);
    CHECK(credits(*firm.store, firm.customer, u"EUR"_s)[0].amount.minor == 21'50);
    const RecordId next = firm.order({{u"1"_s, u"10"_s}}, u"confirmed"_s);
    Change change(*firm.store, u"Credit"_s);
    CHECK(useCredit(change, firm.customer, openItems(*firm.store, firm.customer, u"EUR"_s), u"EUR"_s).minor == 11'90);
    change.commit();
    CHECK(firm.money(order::type, next, order::open).minor == 0);
    CHECK(credits(*firm.store, firm.customer, u"EUR"_s)[0].amount.minor == 9'60);
}

TEST_CASE("a refund settles a return, and more than came in is not given to orders")
{
    test::Firm firm;
    const RecordId order = firm.order({{u"2"_s, u"10"_s}}, u"delivered"_s);
    Change change(*firm.store, u"Return"_s);
    const RecordId back = returnGoods(change, order, {});
    change.commit();
    const auto items = openItems(*firm.store, firm.customer, u"EUR"_s);
    const Proposal refund = proposeShares(items, {-23'80});
    REQUIRE(refund.shares.size() == 1);
    CHECK(refund.shares[0] == Share{back, {-23'80}});
    Change pay(*firm.store, u"Refund"_s);
    receive(pay, {firm.customer, {-23'80}, {}, {}, {}, {}, refund.shares});
    pay.commit();
    CHECK(firm.money(order::type, back, order::open).minor == 0);
    Change wrong(*firm.store, u"Payment"_s);
    CHECK_THROWS_AS(receive(wrong, {firm.customer, {10'00}, {}, {}, {}, {}, {{order, {23'80}}}}), Error);
}

TEST_CASE("a cancelled order leaves what was paid for it as credit")
{
    test::Firm firm;
    const RecordId order = firm.order({{u"1"_s, u"10"_s}}, u"confirmed"_s);
    Change pay(*firm.store, u"Payment"_s);
    receive(pay, {firm.customer, {11'90}, {}, {}, {}, {}, {{order, {11'90}}}});
    pay.commit();
    const qint64 cancelled = takeStep(*firm.store, order, OrderStep::Cancel);
    CHECK(firm.money(order::type, order, order::paid).minor == 0);
    CHECK(credits(*firm.store, firm.customer, u"EUR"_s).size() == 1);
    Change::undo(*firm.store, cancelled);
    CHECK(firm.money(order::type, order, order::paid).minor == 11'90);
    CHECK(credits(*firm.store, firm.customer, u"EUR"_s).empty());
}

TEST_CASE("a credit limit is warned of before it is passed, and the order that is typed counts once")
{
    test::Firm firm;
    CHECK_FALSE(creditNotice(*firm.store, firm.customer, {1'00}));
    firm.set(customer::type, firm.customer, customer::creditLimit, u"100"_s);
    const RecordId order = firm.order({{u"1"_s, u"50"_s}}, u"confirmed"_s);
    CHECK(creditNotice(*firm.store, firm.customer, {40'50})->isBeyond() == false);
    CHECK(creditNotice(*firm.store, firm.customer, {40'51})->isBeyond());
    CHECK(creditNotice(*firm.store, firm.customer, {100'00}, order)->isBeyond() == false);
}

TEST_CASE("a won opportunity becomes one order with its lines, or with its amount")
{
    test::Firm firm;
    const RecordId bare = firm.add(opportunity::type, {{&opportunity::name, u"Autumn range"_s},
                                                       {&opportunity::customer, QString::number(firm.customer)},
                                                       {&opportunity::amount, u"1200"_s}});
    Change change(*firm.store, u"Order"_s);
    const RecordId order = orderFromOpportunity(change, bare);
    change.commit();
    CHECK(firm.money(order::type, order, order::net).minor == 1200'00);
    CHECK(ordersOfOpportunity(*firm.store, bare) == std::vector<RecordId>{order});
    Change again(*firm.store, u"Order"_s);
    CHECK_THROWS_AS(orderFromOpportunity(again, bare), Error);
}
