// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/business_calendar.h"

#include <random>

#include <catch2/catch.hpp>

#include "core/service/service_levels.h"
#include "tests/analytics_cases.h"
#include "tests/service/minutes.h"

using namespace kith;
using namespace Qt::StringLiterals;

namespace {

using test::minute;

BusinessCalendar::Week officeWeek(int opens, int closes)
{
    BusinessCalendar::Week week;
    for (size_t day = 0; day < 5; ++day)
        week[day] = {{opens * 60, closes * 60}};
    return week;
}

Instant local(const QString &text, const QTimeZone &zone)
{
    return *parseInstant(text, zone);
}

} // namespace

TEST_CASE("due times of the worked cases: Easter, May Day, weekends, the change of clocks, before and after hours")
{
    const QJsonObject given = test::analyticsCase(u"complaints"_s, u"sla_due"_s);
    if (given.isEmpty()) {
        WARN("no worked cases");
        return;
    }
    const QTimeZone berlin("Europe/Berlin");
    std::set<Day> holidays;
    for (const QJsonValue day : given[u"input"_s][u"calendar"_s][u"holidays"_s].toArray())
        holidays.insert(Day::fromString(day.toString(), Qt::ISODate));
    const BusinessCalendar calendar(berlin, officeWeek(9, 17), holidays);
    int checked = 0;
    for (const QJsonValue ticket : given[u"input"_s][u"tickets"_s].toArray()) {
        const Instant opened = local(ticket[u"opened_local"_s].toString(), berlin);
        const Instant due = calendar.after(opened, ticket[u"sla_hours"_s].toInteger() * 60 * minute);
        const QString expected = given[u"expected"_s][ticket[u"id"_s].toString()][u"due_utc"_s].toString();
        INFO(ticket[u"id"_s].toString().toStdString());
        CHECK(due == parseInstant(expected, berlin));
        CHECK(calendar.between(opened, due) == ticket[u"sla_hours"_s].toInteger() * 60 * minute);
        ++checked;
    }
    CHECK(checked >= 7);
}

TEST_CASE("around the clock counts real hours: Saturday noon and a day over the change of clocks is Sunday 13:00")
{
    const QTimeZone berlin("Europe/Berlin");
    const Instant due =
        BusinessCalendar::aroundTheClock().after(local(u"2024-03-30T12:00"_s, berlin), 24 * 60 * minute);
    CHECK(due == local(u"2024-03-31T13:00"_s, berlin));
}

TEST_CASE("nothing allowed is due at once, and a week without hours is around the clock")
{
    const QTimeZone shanghai("Asia/Shanghai");
    const BusinessCalendar calendar(shanghai, {}, {Day(2026, 10, 1)});
    const Instant start = local(u"2026-10-01T03:00"_s, shanghai);
    CHECK(calendar.after(start, 90 * minute) == local(u"2026-10-01T04:30"_s, shanghai));
    const BusinessCalendar office(shanghai, officeWeek(9, 18), {});
    CHECK(office.after(start, 0) == start);
    CHECK(office.between(start, start) == 0);
}

TEST_CASE("hours that overlap or touch count once")
{
    const QTimeZone utc = QTimeZone::utc();
    BusinessCalendar::Week week;
    week[0] = {{12 * 60, 18 * 60}, {9 * 60, 13 * 60}, {8 * 60, 9 * 60}, {14 * 60, 14 * 60}};
    const BusinessCalendar calendar(utc, week, {});
    CHECK(calendar.between(local(u"2026-06-08"_s, utc), local(u"2026-06-15"_s, utc)) == 10 * 60 * minute);
}

// KITH_ESCALATION_CASES=100000 for the long run.
TEST_CASE("cases across a year with two changes of clocks and twelve holidays agree with every single minute")
{
    std::mt19937_64 random(2026);
    const auto below = [&](int limit) { return int(random() % std::uint64_t(limit)); };
    const int asked = qEnvironmentVariableIntValue("KITH_ESCALATION_CASES");
    const int tenth = (asked > 0 ? asked : 20'000) / 10;
    int agreed = 0;
    struct Place
    {
        const char *zone;
        BusinessCalendar::Week week;
        int cases;
    };
    BusinessCalendar::Week night = officeWeek(9, 18); // open through the very hours that are skipped and repeated
    night[5] = {{22 * 60, 24 * 60}};
    night[6] = {{0, 2 * 60 + 30}, {13 * 60, 13 * 60 + 7}};
    BusinessCalendar::Week split = officeWeek(8, 12);
    for (size_t day = 0; day < 5; ++day)
        split[day].push_back({13 * 60 + 30, 17 * 60 + 45});
    for (const Place &place :
         {Place{"Europe/Berlin", officeWeek(9, 18), 4 * tenth}, Place{"America/New_York", night, 3 * tenth},
          Place{"Australia/Lord_Howe", split, 2 * tenth}, Place{"America/St_Johns", night, tenth}}) {
        const QTimeZone zone(place.zone);
        REQUIRE(zone.isValid());
        std::set<Day> holidays;
        while (holidays.size() < 12)
            holidays.insert(Day(2025, 1, 1).addDays(below(365)));
        const test::Minutes minutes(zone, place.week, holidays, Day(2024, 12, 1), Day(2026, 6, 1));
        const BusinessCalendar calendar(zone, place.week, holidays);
        const std::int64_t year = 365 * 24 * 60;
        for (int i = 0; i < place.cases; ++i) {
            // Opened somewhen; moves to waiting and back; solved or not. Everything at whole minutes.
            std::int64_t at = minutes.start() + (31 * 24 * 60 + std::int64_t(random() % std::uint64_t(year))) * minute;
            const Instant opened{at};
            std::vector<StatusMove> moves{{opened, u"new"_s}};
            const int count = below(5);
            for (int m = 0; m < count; ++m) {
                at += (1 + below(3 * 24 * 60)) * minute;
                static const QString states[] = {u"in_progress"_s, u"waiting"_s, u"resolved"_s, u"reopened"_s};
                moves.push_back({{at}, states[below(4)]});
            }
            const std::int64_t allowed = (10 + below(40 * 60)) * minute;
            const std::vector<RunningSpan> spans = runningSpans(moves);
            // Minute by minute: what is used, and when the amount was reached.
            std::int64_t used = 0;
            std::optional<Instant> reached;
            size_t next = 0;
            bool runs = false;
            const std::int64_t until = minutes.start() + minutes.count() * minute;
            for (at = opened.msecs; at < until && !reached; at += minute) {
                while (next < moves.size() && moves[next].at.msecs <= at)
                    runs = runsClock(moves[next++].to);
                if (!runs && next == moves.size())
                    break;
                if (runs && used >= allowed)
                    reached = Instant{at};
                else if (runs && minutes.isOpen(at))
                    used += minute;
            }
            const std::optional<Instant> moment = momentUsed(calendar, spans, allowed);
            const bool same = moment == reached;
            const std::int64_t usedHere = usedTime(calendar, spans, reached.value_or(Instant{until}));
            if (!same || usedHere != used) {
                INFO(place.zone << " case " << i << " opened " << toIso(opened).toStdString() << " used "
                                << used / minute << " here " << usedHere / minute << " reached "
                                << (reached ? toIso(*reached).toStdString() : "never") << " here "
                                << (moment ? toIso(*moment).toStdString() : "never"));
                REQUIRE(same);
                REQUIRE(usedHere == used);
            }
            ++agreed;
        }
    }
    CHECK(agreed == 10 * tenth);
}
