// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/marketing/segments.h"

#include <catch2/catch.hpp>

#include "core/base/error.h"
#include "core/marketing/query_words.h"
#include "core/model/types/all_types.h"
#include "tests/report/shop.h"

using namespace kith;
using namespace Qt::StringLiterals;

namespace {

QString id(RecordId record)
{
    return QString::number(record);
}

// Three customers: one in the East who bought a printer long ago, one in the East who bought tea lately, one in the
// West.
struct Three
{
    Three()
    {
        old = shop.add(customer::type, {{&customer::name, u"Aurora"_s}, {&customer::region, u"East"_s}});
        fresh = shop.add(customer::type, {{&customer::name, u"Borealis"_s}, {&customer::region, u"East"_s}});
        west = shop.add(customer::type, {{&customer::name, u"Corona"_s}, {&customer::region, u"West"_s}});
        printer = shop.add(product::type, {{&product::name, u"Printer"_s}, {&product::code, u"P-1"_s}});
        tea = shop.add(product::type, {{&product::name, u"Tea"_s}, {&product::code, u"T-1"_s}});
        buy(old, printer, u"2026-01-05"_s);
        buy(fresh, tea, u"2026-06-01"_s);
        buy(west, printer, u"2026-01-05"_s);
        shop.commit();
    }
    void buy(RecordId who, RecordId what, const QString &day)
    {
        const RecordId made = shop.add(order::type, {{&order::customer, id(who)}, {&order::orderedOn, day}});
        shop.add(order_line::type, {{&order_line::order, id(made)},
                                    {&order_line::product, id(what)},
                                    {&order_line::quantity, u"1"_s},
                                    {&order_line::unitPrice, u"100"_s}});
    }
    // Customers in the East whose last order is older than 90 days and who bought a printer.
    Query sleepers() const
    {
        const Condition boughtPrinter =
            related(u"order_line.order_id"_s, where(u"product_id"_s, Operator::Equal, qint64(printer)), u"count"_s,
                    Operator::GreaterOrEqual, 1);
        return {u"customer"_s,
                all({where(u"region"_s, Operator::Equal, u"East"_s),
                     where(u"last_order_on"_s, Operator::Less, QJsonObject{{u"today"_s, -90}}),
                     related(u"order.customer_id"_s, boughtPrinter, u"count"_s, Operator::GreaterOrEqual, 1)}),
                {},
                {}};
    }

    test::Shop shop;
    RecordId old = 0, fresh = 0, west = 0, printer = 0, tea = 0;
};

} // namespace

TEST_CASE("a segment finds its members anew each time, and reads as a sentence")
{
    Three three;
    Store &store = *three.shop.store;
    const RecordId made = saveSegment(store, u"Sleepers"_s, three.sleepers());
    const auto members = [&] { return store.ids(segmentMembers(*store.read(segment::type, made))); };
    CHECK(members() == std::vector<RecordId>{three.old});
    const QString sentence = segmentSentence(store, *store.read(segment::type, made));
    CHECK(sentence.toStdString() == "Customers: Region is East, and Last order is before 90 days ago, and "
                                    "ordered or asked for Printer");
    three.buy(three.old, three.tea, u"2026-06-10"_s);
    three.shop.commit();
    CHECK(members().empty());
}

TEST_CASE("a segment is a condition of any query, of its own records and through a reference, and by sums over periods")
{
    Three three;
    Store &store = *three.shop.store;
    const RecordId made = saveSegment(store, u"Sleepers"_s, three.sleepers());
    CHECK(store.ids({u"customer"_s, inSegment(made), {}, {}}) == std::vector<RecordId>{three.old});
    CHECK(store.count({u"customer"_s, no(inSegment(made)), {}, {}}) == 2);
    CHECK(store.sum({u"order"_s, inSegment(made, u"customer_id"_s), {}, {}}, u"net"_s) == 100'00);
    const Query query = Query::fromJson(Query{u"order"_s, inSegment(made, u"customer_id"_s), {}, {}}.toJson());
    CHECK(store.count(query) == 1);

    const Condition thisYear = where(u"ordered_on"_s, Operator::GreaterOrEqual, QJsonObject{{u"start"_s, u"year"_s}});
    const RecordId good =
        saveSegment(store, u"Good"_s,
                    {u"customer"_s,
                     related(u"order.customer_id"_s, thisYear, u"sum:net"_s, Operator::GreaterOrEqual, u"100"_s),
                     {},
                     {}});
    CHECK(store.count(segmentMembers(*store.read(segment::type, good))) == 3);
    CHECK(segmentSentence(store, *store.read(segment::type, good)).contains(u"the sum of"_s));
}

TEST_CASE("a frozen segment stays as it was until it is thawed, and freezing can be undone")
{
    Three three;
    Store &store = *three.shop.store;
    const RecordId made =
        saveSegment(store, u"East"_s, {u"customer"_s, where(u"region"_s, Operator::Equal, u"East"_s), {}, {}});
    const auto count = [&] { return store.count(segmentMembers(*store.read(segment::type, made))); };
    const qint64 frozen = freezeSegment(store, made);
    three.shop.add(customer::type, {{&customer::name, u"Dawn"_s}, {&customer::region, u"East"_s}});
    three.shop.commit();
    CHECK(count() == 2);
    CHECK(store.count({u"customer"_s, inSegment(made), {}, {}}) == 2);
    thawSegment(store, made);
    CHECK(count() == 3);
    freezeSegment(store, made);
    CHECK(count() == 3);
    CHECK(frozen != 0);
}

TEST_CASE("a segment of orders, one that cannot be worked out and one that is part of itself are refused in words")
{
    Three three;
    Store &store = *three.shop.store;
    CHECK_THROWS_AS(saveSegment(store, u"Orders"_s, {u"order"_s, {}, {}, {}}), Error);
    CHECK_THROWS_AS(saveSegment(store, u"X"_s, {u"customer"_s, where(u"no_such"_s, Operator::Empty), {}, {}}), Error);
    const RecordId made =
        saveSegment(store, u"East"_s, {u"customer"_s, where(u"region"_s, Operator::Equal, u"East"_s), {}, {}});
    CHECK_THROWS_AS(saveSegment(store, u"East"_s, {u"customer"_s, inSegment(made), {}, {}}, made), Error);
    CHECK(store.count(segmentMembers(*store.read(segment::type, made))) == 2); // as before
    CHECK_THROWS_AS(segmentNamed(store, u"Nobody"_s), Error);
    CHECK(segmentNamed(store, u"East"_s) == made);
}
