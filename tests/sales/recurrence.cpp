// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include "core/business_rules.h"
#include "core/model/types/all_types.h"
#include "core/sales/next_action.h"
#include "core/sales/recurrence.h"
#include "core/store/history.h"
#include "tests/report/shop.h"

using namespace kith;
using namespace Qt::StringLiterals;

namespace {

const QTimeZone berlin("Europe/Berlin");

QString nextOf(const QString &rule, const QString &start, const QString &after = {})
{
    const Instant from = *parseInstant(start, berlin);
    const auto next = nextOccurrence(rule, from, after.isEmpty() ? from : *parseInstant(after, berlin), berlin);
    return next ? toLocalIso(next->at, berlin) : QString();
}

} // namespace

TEST_CASE("repetitions are understood as words and as rules")
{
    CHECK(recurrenceFrom(u"weekly"_s) == u"FREQ=WEEKLY"_s);
    CHECK(recurrenceFrom(u" Every 2 weeks "_s) == u"FREQ=WEEKLY;INTERVAL=2"_s);
    CHECK(recurrenceFrom(u"每月"_s) == u"FREQ=MONTHLY"_s);
    CHECK(recurrenceFrom(u"每3个月"_s) == u"FREQ=MONTHLY;INTERVAL=3"_s);
    CHECK(recurrenceFrom(u"rrule:freq=weekly;byday=mo"_s) == u"FREQ=WEEKLY;BYDAY=MO"_s);
    CHECK_FALSE(recurrenceFrom(u"now and then"_s));
    CHECK_FALSE(recurrenceFrom(u"FREQ=SOMETIMES"_s));
}

TEST_CASE("a repeated step keeps its time of day when clocks change, and skips what was missed")
{
    CHECK(nextOf(u"FREQ=WEEKLY"_s, u"2026-03-25 09:00"_s) == u"2026-04-01T09:00"_s);  // summer time between
    CHECK(nextOf(u"FREQ=MONTHLY"_s, u"2026-01-31 09:00"_s) == u"2026-03-31T09:00"_s); // February has no 31st
    CHECK(nextOf(u"FREQ=DAILY"_s, u"2026-06-01 09:00"_s, u"2026-06-11 12:00"_s) == u"2026-06-12T09:00"_s);
    CHECK(nextOf(u"FREQ=YEARLY"_s, u"2024-02-29 09:00"_s) == u"2028-02-29T09:00"_s);
    CHECK(nextOf(u"FREQ=DAILY;UNTIL=20260602T000000Z"_s, u"2026-06-01 09:00"_s).isEmpty());
    CHECK(nextOf(u"FREQ=WEEKLY;COUNT=1"_s, u"2026-06-01 09:00"_s).isEmpty());
}

TEST_CASE("finishing a repeated step makes the next one, and undo takes both back")
{
    test::Shop shop(businessRules()); // 11 June 2026
    const RecordId customer = shop.add(customer::type, {{&customer::name, u"A"_s}});
    const RecordId id = shop.add(task::type, {{&task::subject, u"Ask"_s},
                                              {&task::dueAt, u"2026-06-11 14:00"_s},
                                              {&task::remindAt, u"2026-06-11 13:45"_s},
                                              {&task::repeats, u"every 2 weeks"_s},
                                              {&task::customer, QString::number(customer)}});
    shop.commit();
    finishTask(*shop.store, id);
    const auto next = shop.store->select({u"task"_s, where(u"done_at"_s, Operator::Empty), {}, {}});
    REQUIRE(next.size() == 1);
    CHECK(toLocalIso(next[0].get(task::dueAt), shop.store->zone()) == u"2026-06-25T14:00"_s);
    CHECK(toLocalIso(next[0].get(task::remindAt), shop.store->zone()) == u"2026-06-25T13:45"_s);
    CHECK(next[0].get(task::occurrenceOf) == id);
    CHECK(next[0].get(task::customer) == customer);
    CHECK(hasNextAction(*shop.store, aboutOf(next[0])));
    Change::undo(*shop.store, nextUndo(*shop.store).id);
    CHECK(shop.store->count({u"task"_s, {}, {}, {}}) == 1);
    CHECK(shop.store->read(task::type, id)->isEmpty(task::doneAt));
}

TEST_CASE("three times means three times")
{
    test::Shop shop(businessRules());
    shop.add(
        task::type,
        {{&task::subject, u"Ask"_s}, {&task::dueAt, u"2026-06-12 14:00"_s}, {&task::repeats, u"FREQ=DAILY;COUNT=3"_s}});
    shop.commit();
    const Query open{u"task"_s, where(u"done_at"_s, Operator::Empty), {}, {}};
    int times = 0;
    while (const auto id = shop.store->first(open)) {
        finishTask(*shop.store, *id);
        REQUIRE(++times < 10);
    }
    CHECK(times == 3);
}

TEST_CASE("words that are no repetition stay as they are, and nothing follows")
{
    test::Shop shop(businessRules());
    const RecordId id = shop.add(
        task::type,
        {{&task::subject, u"Ask"_s}, {&task::dueAt, u"2026-06-12 14:00"_s}, {&task::repeats, u"now and then"_s}});
    shop.commit();
    finishTask(*shop.store, id);
    CHECK(shop.store->count({u"task"_s, {}, {}, {}}) == 1);
    CHECK(shop.store->read(task::type, id)->get(task::repeats) == u"now and then"_s);
}

TEST_CASE("a day that is excepted is passed over")
{
    test::Shop shop(businessRules());
    const RecordId id = shop.add(task::type, {{&task::subject, u"Ask"_s},
                                              {&task::dueAt, u"2026-06-12 14:00"_s},
                                              {&task::repeats, u"daily EXDATE=20260614,20260613T120000Z"_s}});
    shop.commit();
    CHECK(shop.store->read(task::type, id)->get(task::repeats) == u"FREQ=DAILY EXDATE=20260613,20260614"_s);
    finishTask(*shop.store, id);
    const auto next = shop.store->select({u"task"_s, where(u"done_at"_s, Operator::Empty), {}, {}});
    REQUIRE(next.size() == 1);
    CHECK(toLocalIso(next[0].get(task::dueAt), shop.store->zone()) == u"2026-06-15T14:00"_s);
}
