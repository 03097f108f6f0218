// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include "core/business_rules.h"
#include "core/model/standard_fields.h"
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

} // namespace

TEST_CASE("what comes up again opens the preventive action again and tells whoever does it")
{
    test::Shop shop(businessRules());
    const RecordId who = shop.add(staff::type, {{&staff::name, u"Zhou Jing"_s}});
    const RecordId pot = shop.add(product::type, {{&product::name, u"Teapot"_s}});
    const RecordId cup = shop.add(product::type, {{&product::name, u"Cup"_s}});
    const auto complain = [&](RecordId about, const QString &cause, const QString &at) {
        return shop.add(complaint::type, {{&complaint::subject, u"Chipped"_s},
                                          {&complaint::product, id(about)},
                                          {&complaint::cause, cause},
                                          {&complaint::openedAt, at}});
    };
    const RecordId first = complain(pot, u"damaged"_s, u"2026-03-01T10:00"_s);
    const RecordId action = shop.add(prevention::type, {{&prevention::complaint, id(first)},
                                                        {&prevention::plannedAction, u"Double boxes"_s},
                                                        {&prevention::staff, id(who)},
                                                        {&prevention::doneOn, u"2026-04-01"_s}});
    shop.commit();
    const auto isDone = [&] { return shop.store->read(prevention::type, action)->isEmpty(prevention::reopenedOn); };
    complain(pot, u"late_delivery"_s, u"2026-05-01T10:00"_s); // something else
    complain(cup, u"damaged"_s, u"2026-05-02T10:00"_s);       // another product
    complain(pot, u"damaged"_s, u"2026-03-20T10:00"_s);       // before it was done
    shop.commit();
    CHECK(isDone());
    complain(pot, u"damaged"_s, u"2026-05-03T10:00"_s);
    shop.commit();
    CHECK_FALSE(isDone());
    CHECK_FALSE(shop.store->read(prevention::type, action)->get(prevention::effect).isEmpty());
    const auto tasks = shop.store->select({u"task"_s, {}, {}, {}});
    REQUIRE(tasks.size() == 1);
    CHECK(tasks[0].get(task::subject).contains(u"Double boxes"_s));
    CHECK(tasks[0].get(standard::owner) == who);

    // Before and after are still compared, though it is open again; one task is enough.
    complain(pot, u"damaged"_s, u"2026-05-09T10:00"_s);
    shop.commit();
    CHECK(shop.store->count({u"task"_s, {}, {}, {}}) == 1);
    const Table table = runReport(*shop.store, u"prevention"_s, {});
    REQUIRE(table.rows.size() == 1);
    CHECK(table.at(0, u"reopened").units == shop.store->today().toJulianDay());
    CHECK(table.at(0, u"before").units == 2);
    CHECK(table.at(0, u"after").units == 2);
    CHECK(table.sentence.contains(u"1 open again"_s));

    // Done once more, it is settled until the next time.
    Change settle(*shop.store, u"Done"_s);
    Record again = *shop.store->read(prevention::type, action);
    again.set(prevention::doneOn, Day(2026, 5, 20));
    REQUIRE(settle.save(again).isEmpty());
    settle.commit();
    CHECK(isDone());
    complain(pot, u"damaged"_s, u"2026-06-01T10:00"_s);
    shop.commit();
    CHECK_FALSE(isDone());
}

TEST_CASE("before and after a preventive action are compared over as many days, with an interval")
{
    test::Shop shop; // on 11 June 2026
    std::vector<RecordId> cases;
    const auto complain = [&](const QString &cause, const QString &day) {
        cases.push_back(shop.add(
            complaint::type,
            {{&complaint::subject, u"Late"_s}, {&complaint::cause, cause}, {&complaint::openedAt, day + u"T10:00"_s}}));
    };
    for (int i = 0; i < 20; ++i)
        complain(u"late_delivery"_s, toIso(Day(2026, 4, 1).addDays(i))); // before: all within 61 days
    complain(u"late_delivery"_s, u"2026-01-31"_s);                       // earlier than as many days before
    complain(u"damaged"_s, u"2026-04-05"_s);
    shop.add(prevention::type, {{&prevention::complaint, id(cases[0])},
                                {&prevention::plannedAction, u"Another carrier"_s},
                                {&prevention::doneOn, u"2026-05-01"_s}});
    shop.add(prevention::type, {{&prevention::complaint, id(cases[21])}, {&prevention::plannedAction, u"Foam"_s}});
    shop.commit();
    Table table = runReport(*shop.store, u"prevention"_s, {});
    REQUIRE(table.rows.size() == 2);
    CHECK(table.at(0, u"days").units == 41);
    CHECK(table.at(0, u"before").units == 20);
    CHECK(table.at(0, u"after").units == 0);
    CHECK(table.at(0, u"change").real == Approx(-1));
    // Wilson for 0 of 20: up to z²/(20 + z²) = 0.161125…, as a ratio 0.192073 of before.
    CHECK(table.at(0, u"change").low == Approx(-1));
    CHECK(table.at(0, u"change").high == Approx(0.192073 - 1).epsilon(1e-5));
    CHECK(table.at(1, u"before").state == Cell::State::Empty); // not done
    CHECK(table.sentence.startsWith(u"Preventive actions done: 1, of these 1 with"_s));
    CHECK(recordsFigure(*shop.store, table.at(0, u"before")) == 20);
}
