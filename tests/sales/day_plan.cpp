// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include "core/model/types/all_types.h"
#include "core/sales/day_plan.h"
#include "core/sales/next_action.h"
#include "core/sales/target_progress.h"
#include "tests/report/shop.h"

using namespace kith;
using namespace Qt::StringLiterals;

namespace {

QStringList subjects(const DayPlan &plan)
{
    QStringList list;
    for (const DayStep &step : plan.steps)
        list << step.subject;
    return list;
}

} // namespace

TEST_CASE("a day begins with the meeting that is about to start, then calls, then what is late, then the rest")
{
    test::Shop shop;
    const RecordId customer = shop.add(customer::type, {{&customer::name, u"A"_s}});
    const auto task = [&](const QString &subject, const QString &kind, const QString &due) {
        return shop.add(task::type, {{&task::subject, subject},
                                     {&task::kind, kind},
                                     {&task::dueAt, due},
                                     {&task::customer, QString::number(customer)}});
    };
    task(u"letter, late"_s, u"email"_s, u"2026-06-01"_s);
    task(u"call, late"_s, u"call"_s, u"2026-06-09"_s);
    task(u"call, later"_s, u"call"_s, u"2026-06-11 17:00"_s);
    task(u"meeting, soon"_s, u"meeting"_s, u"2026-06-11 10:15"_s);
    task(u"visit, afternoon"_s, u"visit"_s, u"2026-06-11 15:00"_s);
    task(u"tomorrow"_s, u"call"_s, u"2026-06-12 09:00"_s);
    shop.commit();
    const Instant now = *parseInstant(u"2026-06-11 10:00", shop.store->zone());
    const DayPlan plan = dayPlan(*shop.store, 0, now, 3);
    CHECK(subjects(plan) ==
          QStringList{u"meeting, soon"_s, u"call, late"_s, u"letter, late"_s, u"visit, afternoon"_s, u"call, later"_s});
    CHECK(plan.steps[1].daysLate == 2);
    CHECK(plan.steps[0].daysLate == 0);
}

TEST_CASE("who was born on 29 February has a birthday on the 28th in other years")
{
    test::Shop shop;
    shop.add(contact::type, {{&contact::lastName, u"Leap"_s}, {&contact::birthDate, u"1980-02-29"_s}});
    shop.commit();
    const auto on = [&](const QString &day) {
        return dayPlan(*shop.store, 0, *parseInstant(day + u" 09:00"_s, shop.store->zone()), 3).steps.size();
    };
    CHECK(on(u"2027-02-28"_s) == 1);
    CHECK(on(u"2027-02-27"_s) == 0);
    CHECK(on(u"2028-02-28"_s) == 0);
    CHECK(on(u"2028-02-29"_s) == 1);
}

TEST_CASE("a late step moved by a day is due tomorrow at its time, and its end goes with it")
{
    test::Shop shop;
    const RecordId id = shop.add(
        task::type,
        {{&task::subject, u"Visit"_s}, {&task::dueAt, u"2026-06-01 14:00"_s}, {&task::endsAt, u"2026-06-01 15:30"_s}});
    shop.commit();
    moveTask(*shop.store, id, 1);
    const auto record = shop.store->read(task::type, id);
    CHECK(toLocalIso(record->get(task::dueAt), shop.store->zone()) == u"2026-06-12T14:00"_s);
    CHECK(toLocalIso(record->get(task::endsAt), shop.store->zone()) == u"2026-06-12T15:30"_s);
}

TEST_CASE("the month is measured against its target, the same days of last year and the working days left")
{
    test::Shop shop;
    const RecordId customer = shop.add(customer::type, {{&customer::name, u"A"_s}});
    const RecordId me = shop.add(staff::type, {{&staff::name, u"Me"_s}});
    const auto order = [&](const QString &day, const QString &net, bool isMine) {
        const RecordId id = shop.add(order::type, {{&order::customer, QString::number(customer)},
                                                   {&order::orderedOn, day},
                                                   {&order::status, u"confirmed"_s}});
        shop.add(order_line::type, {{&order_line::order, QString::number(id)},
                                    {&order_line::quantity, u"1"_s},
                                    {&order_line::unitPrice, net}});
        if (isMine) {
            Record record = *shop.store->read(order::type, id);
            record.setValue(*record.shape().field(u"owner_id"), Value(qint64(me)));
            shop.commit();
            Change change(*shop.store, u"own"_s);
            record = *shop.store->read(order::type, id);
            record.setValue(*record.shape().field(u"owner_id"), Value(qint64(me)));
            REQUIRE(change.save(record).isEmpty());
            change.commit();
        }
    };
    order(u"2026-06-02"_s, u"100.00"_s, true);
    order(u"2026-06-11"_s, u"40.00"_s, false);
    order(u"2026-06-12"_s, u"999.00"_s, true); // after the day asked for
    order(u"2025-06-11"_s, u"70.00"_s, true);
    order(u"2025-06-12"_s, u"500.00"_s, true);
    shop.add(target::type, {{&target::period, u"month"_s},
                            {&target::startsOn, u"2026-06-01"_s},
                            {&target::measure, u"orders"_s},
                            {&target::amount, u"200.00"_s},
                            {&target::staff, QString::number(me)}});
    shop.add(holiday::type, {{&holiday::day, u"2026-06-15"_s}, {&holiday::name, u"Holiday"_s}});
    shop.commit();
    const TargetProgress mine = monthProgress(*shop.store, me, Day(2026, 6, 11));
    CHECK(mine.reached == 10000);
    CHECK(mine.lastYear == 7000);
    CHECK(mine.toGo() == 10000);
    CHECK(mine.workingDaysLeft == 12); // 12 and 15 to 30 June without weekends: 13; the 15th is a holiday
    const TargetProgress all = monthProgress(*shop.store, 0, Day(2026, 6, 11));
    CHECK(all.reached == 14000);
    CHECK(*all.target == 20000);
}
