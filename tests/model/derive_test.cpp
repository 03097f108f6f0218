// SPDX-License-Identifier: GPL-3.0-or-later
// Figures and names that follow from a record's own fields.
#include <catch2/catch.hpp>

#include "core/model/problem.h"
#include "core/model/record.h"
#include "core/model/types/all_types.h"

using namespace kith;
using namespace Qt::StringLiterals;

namespace {

template <typename Fill> Record derived(const RecordType &type, Fill fill)
{
    // Shapes are compared by address and must outlive their records.
    static std::vector<std::unique_ptr<Shape>> shapes;
    shapes.push_back(std::make_unique<Shape>(type));
    Record record(*shapes.back());
    fill(record);
    type.derive(record);
    return record;
}

Problems problemsOf(const Record &record)
{
    Problems problems;
    record.type().check(record, problems);
    return problems;
}

} // namespace

TEST_CASE("the net of an order line is quantity times price less discount, rounded once")
{
    const Record line = derived(order_line::type, [](Record &record) {
        record.set(order_line::quantity, Quantity{30000});
        record.set(order_line::unitPrice, UnitPrice{333333}); // 33.3333
        record.set(order_line::discountRate, Rate{100000});
        record.set(order_line::taxRate, Rate{190000});
    });
    CHECK(line.get(order_line::net) == Money{9000});
    CHECK(line.get(order_line::tax) == Money{1710});
}

TEST_CASE("prices that include tax are split into net and tax")
{
    const Record line = derived(order_line::type, [](Record &record) {
        record.set(order_line::quantity, Quantity{10000});
        record.set(order_line::unitPrice, UnitPrice{1190000}); // 119
        record.set(order_line::taxRate, Rate{190000});
        record.set(order_line::pricesIncludeTax, true);
    });
    CHECK(line.get(order_line::net) == Money{10000});
    CHECK(line.get(order_line::tax) == Money{1900});
}

TEST_CASE("a line that came with its amount keeps it, and its price can be told")
{
    const Record line = derived(order_line::type, [](Record &record) {
        record.set(order_line::quantity, Quantity{20000});
        record.set(order_line::discountRate, Rate{400000});
        record.set(order_line::net, Money{12970});
    });
    CHECK(line.get(order_line::net) == Money{12970});
    CHECK(line.isEmpty(order_line::unitPrice));
    const std::optional<UnitPrice> price = order_line::impliedUnitPrice(line); // 129.70 / 2 / 0.6
    REQUIRE(price);
    CHECK(price->units == 1080833);
}

TEST_CASE("the price of a line without quantity, or wholly discounted, cannot be told")
{
    const auto priceOf = [](Quantity quantity, Rate discount) {
        return order_line::impliedUnitPrice(derived(order_line::type, [&](Record &record) {
            record.set(order_line::quantity, quantity);
            record.set(order_line::discountRate, discount);
            record.set(order_line::net, Money{100});
        }));
    };
    CHECK_FALSE(priceOf(Quantity{0}, Rate{0}));
    CHECK_FALSE(priceOf(Quantity{10000}, Rate{1000000}));
}

TEST_CASE("an order shows what is open and how far it is paid")
{
    const auto withPaid = [](qint64 total, qint64 paid, const QString &status, bool tracked) {
        return derived(order::type, [&](Record &record) {
            record.set(order::net, Money{total});
            record.set(order::cost, Money{total / 2});
            record.set(order::paid, Money{paid});
            record.set(order::status, status);
            record.set(order::paymentsTracked, tracked);
        });
    };
    const Record part = withPaid(10000, 4000, u"confirmed"_s, true);
    CHECK(part.get(order::total) == Money{10000});
    CHECK(part.get(order::margin) == Money{5000});
    CHECK(part.get(order::open) == Money{6000});
    CHECK(part.get(order::paymentState) == u"part");
    CHECK(withPaid(10000, 0, u"delivered"_s, true).get(order::paymentState) == u"none");
    CHECK(withPaid(10000, 10000, u"completed"_s, true).get(order::paymentState) == u"paid");
    CHECK(withPaid(10000, 12000, u"completed"_s, true).get(order::paymentState) == u"overpaid");
    CHECK(withPaid(-10000, -4000, u"delivered"_s, true).get(order::paymentState) == u"part");
    CHECK(withPaid(-10000, -4000, u"delivered"_s, true).get(order::open) == Money{-6000});
    for (const Record &nothing : {withPaid(10000, 0, u"quote"_s, true), withPaid(10000, 0, u"cancelled"_s, true),
                                  withPaid(10000, 0, u"completed"_s, false)}) {
        CHECK(nothing.get(order::open) == Money{0});
        CHECK(nothing.isEmpty(order::paymentState));
    }
}

TEST_CASE("payments of an order are followed unless somebody says no")
{
    const Record record = derived(order::type, [](Record &fresh) { fresh.set(order::status, u"confirmed"_s); });
    CHECK(record.get(order::paymentsTracked));
}

TEST_CASE("a Chinese contact's name begins with the family name")
{
    const auto named = [](const QString &first, const QString &last) {
        return derived(contact::type,
                       [&](Record &record) {
                           record.set(contact::firstName, first);
                           record.set(contact::lastName, last);
                       })
            .get(contact::fullName);
    };
    CHECK(named(u"Richard"_s, u"Feynman"_s) == u"Richard Feynman");
    CHECK(named(u"小明"_s, u"王"_s) == u"王小明");
    CHECK(named({}, u"Feynman"_s) == u"Feynman");
}

TEST_CASE("a contact known by full name or e-mail only keeps it as the name")
{
    const Record whole = derived(contact::type, [](Record &record) { record.set(contact::fullName, u"张三"_s); });
    CHECK(whole.get(contact::fullName) == u"张三");
    const Record address =
        derived(contact::type, [](Record &record) { record.set(contact::email, u"a@example.com"_s); });
    CHECK(address.get(contact::fullName) == u"a@example.com");
    CHECK(problemsOf(address).isEmpty());
    const Record nobody = derived(contact::type, [](Record &) {});
    CHECK_FALSE(problemsOf(nobody).isEmpty());
}

TEST_CASE("pinyin is proposed for a Chinese name and never overwritten")
{
    const Record proposed = derived(customer::type, [](Record &record) { record.set(customer::name, u"北辰贸易"_s); });
    CHECK(proposed.get(customer::pinyin) == u"bei chen mao yi");
    const Record kept = derived(customer::type, [](Record &record) {
        record.set(customer::name, u"单晓华"_s);
        record.set(customer::pinyin, u"dan xiao hua"_s);
    });
    CHECK(kept.get(customer::pinyin) == u"dan xiao hua");
    const Record latin = derived(customer::type, [](Record &record) { record.set(customer::name, u"Acme"_s); });
    CHECK(latin.isEmpty(customer::pinyin));
}

TEST_CASE("an opportunity is weighted by its probability")
{
    const Record deal = derived(opportunity::type, [](Record &record) {
        record.set(opportunity::amount, Money{100001});
        record.set(opportunity::probability, Rate{500000});
    });
    CHECK(deal.get(opportunity::weighted) == Money{50001});
}

TEST_CASE("a refund lowers the campaign's return")
{
    const auto roi = [](qint64 revenue, qint64 cost) {
        return derived(campaign::type, [&](Record &record) {
            record.set(campaign::revenue, Money{revenue});
            record.set(campaign::cost, Money{cost});
        });
    };
    CHECK(roi(186000, 50000).get(campaign::roi) == Rate{2720000});
    CHECK(roi(0, 50000).get(campaign::roi) == Rate{-1000000});
    CHECK(roi(-10000, 50000).get(campaign::roi) == Rate{-1200000});
    CHECK(roi(1000, 0).isEmpty(campaign::roi));
}

TEST_CASE("a payment knows what is not yet allocated")
{
    const Record payment = derived(payment::type, [](Record &record) {
        record.set(payment::amount, Money{10000});
        record.set(payment::allocated, Money{2500});
    });
    CHECK(payment.get(payment::unallocated) == Money{7500});
}

TEST_CASE("checks refuse shares over 100 %, rates of nothing and days in the wrong order")
{
    const auto problem = [](const RecordType &type, auto fill) {
        const Shape shape(type);
        Record record(shape);
        fill(record);
        return !problemsOf(record).isEmpty();
    };
    CHECK(problem(stage::type, [](Record &record) { record.set(stage::probability, Rate{1500000}); }));
    CHECK_FALSE(problem(stage::type, [](Record &record) { record.set(stage::probability, Rate{1000000}); }));
    CHECK(problem(order::type, [](Record &record) { record.set(order::rate, ExchangeRate{0}); }));
    CHECK(problem(campaign::type, [](Record &record) {
        record.set(campaign::startsOn, Day(2026, 5, 2));
        record.set(campaign::endsOn, Day(2026, 5, 1));
    }));
    CHECK_FALSE(problem(campaign::type, [](Record &record) {
        record.set(campaign::startsOn, Day(2026, 5, 1));
        record.set(campaign::endsOn, Day(2026, 5, 1));
    }));
    CHECK(problem(contact_point::type, [](Record &) {}));
    CHECK(problem(contact_point::type, [](Record &record) {
        record.set(contact_point::customer, 1);
        record.set(contact_point::lead, 1);
    }));
    CHECK(problem(business_hours::type, [](Record &record) {
        record.set(business_hours::opens, TimeOfDay{540});
        record.set(business_hours::closes, TimeOfDay{540});
    }));
}
