// SPDX-License-Identifier: GPL-3.0-or-later
// A year of cases with rules, moves and programs that were closed for weeks, against every single minute of it.
#include <random>

#include <QTemporaryDir>

#include <catch2/catch.hpp>

#include "core/business_rules.h"
#include "core/model/standard_fields.h"
#include "core/model/types/all_types.h"
#include "core/service/escalation.h"
#include "core/store/change.h"
#include "tests/service/minutes.h"

using namespace kith;
using namespace Qt::StringLiterals;
using test::minute;

namespace {

constexpr int percents[] = {50, 80, 100, 150};

struct Priority
{
    QString key;
    std::int64_t answer, resolve; // minutes, as delivered
    bool aroundTheClock;
};
const Priority priorities[] = {{u"low"_s, 16 * 60, 80 * 60, false},
                               {u"normal"_s, 8 * 60, 40 * 60, false},
                               {u"high"_s, 4 * 60, 16 * 60, false},
                               {u"urgent"_s, 60, 8 * 60, true}};

struct Move
{
    std::int64_t at;
    QString to;
};

struct Case
{
    RecordId id = 0;
    size_t priority = 0, owner = 0;
    std::int64_t opened = 0;
    std::vector<Move> moves;
};

// Percent passed of a promise, when, and who was told.
using Passed = std::tuple<std::int64_t, QString, int, RecordId>;

struct Expected
{
    std::vector<Passed> passed; // until the last escalation
    qint64 level = 0;
    std::optional<std::int64_t> resolveDue; // of a case whose clock runs
};

class Year
{
public:
    explicit Year(int cases) : m_random(2025), m_zone("Europe/Berlin")
    {
        at(startOf(Day(2025, 1, 1), m_zone).msecs);
        m_store = Store::create(m_folder.filePath(u"year.kith"_s), {u"Year"_s, u"EUR"_s, u"Europe/Berlin"_s},
                                {businessRules()});
        setUp();
        const std::int64_t first = m_minutes->start() + 31 * 24 * 60 * minute;
        for (int i = 0; i < cases; ++i) {
            Case one;
            one.priority = below(4);
            one.owner = below(m_people.size());
            one.opened = first + std::int64_t(below(365 * 24 * 60)) * minute;
            std::int64_t next = one.opened;
            for (size_t n = below(5); n > 0; --n) {
                next += std::int64_t(1 + below(4 * 24 * 60)) * minute;
                static const QString states[] = {u"accepted"_s, u"in_progress"_s, u"waiting"_s, u"resolved"_s,
                                                 u"reopened"_s};
                const QString &to = states[below(5)];
                if (one.moves.empty() || one.moves.back().to != to)
                    one.moves.push_back({next, to});
            }
            m_cases.push_back(one);
        }
    }
    ~Year()
    {
        m_store.reset();
        Clock::set({});
    }

    // Everything in the order in which it happens; in between nobody looks for weeks, and the program is started anew.
    void live()
    {
        struct Event
        {
            std::int64_t at;
            size_t place;
            int move; // -1: opened
        };
        std::vector<Event> events;
        for (size_t i = 0; i < m_cases.size(); ++i) {
            events.push_back({m_cases[i].opened, i, -1});
            for (size_t m = 0; m < m_cases[i].moves.size(); ++m)
                events.push_back({m_cases[i].moves[m].at, i, int(m)});
        }
        std::stable_sort(events.begin(), events.end(), [](const Event &a, const Event &b) { return a.at < b.at; });
        auto event = events.begin();
        for (std::int64_t look = events.front().at; event != events.end();) {
            look += std::int64_t(1 + below(40 * 24 * 60)) * minute;
            at(look);
            {
                Change change(*m_store, u"Happened"_s, Change::Size::Bulk);
                for (; event != events.end() && event->at <= look; ++event) {
                    change.setMoment(Instant{event->at});
                    event->move < 0 ? open(change, m_cases[event->place])
                                    : move(change, m_cases[event->place], size_t(event->move));
                }
                change.commit();
            }
            const Escalation done = escalate(*m_store);
            REQUIRE(std::is_sorted(done.events.begin(), done.events.end(),
                                   [](const Escalated &a, const Escalated &b) { return a.passed.at < b.passed.at; }));
            m_lastLook = look;
            const QString path = m_store->path();
            m_store.reset();
            m_store = Store::open(path, {businessRules()});
        }
        CHECK(escalate(*m_store).change == 0); // a second look finds nothing more
    }

    const std::vector<Case> &cases() const { return m_cases; }

    Expected expected(const Case &one) const
    {
        const Priority &priority = priorities[one.priority];
        Expected result;
        std::int64_t used = 0, usedForAnswer = 0;
        size_t next = 0, nextPercent = 0, nextAnswer = 0;
        bool answered = false;
        QString status = u"new"_s;
        const std::int64_t end = m_minutes->start() + m_minutes->count() * minute;
        const auto pass = [&](std::int64_t at, const QString &promise, size_t step) {
            if (at > m_lastLook)
                return;
            result.passed.emplace_back(at, promise, percents[step], toldBy(one.owner, percents[step]));
            result.level = std::max(result.level, qint64(step + 1));
        };
        for (std::int64_t at = one.opened; at < end; at += minute) {
            for (; next < one.moves.size() && one.moves[next].at <= at; ++next) {
                status = one.moves[next].to;
                answered = true; // whatever moves it on answers
            }
            const bool runs = status != u"waiting" && status != u"resolved";
            while (!answered && nextAnswer < 4 && usedForAnswer * 100 >= priority.answer * percents[nextAnswer])
                pass(at, u"answer"_s, nextAnswer++);
            while (runs && nextPercent < 4 && used * 100 >= priority.resolve * percents[nextPercent]) {
                if (percents[nextPercent] == 100 && next == one.moves.size())
                    result.resolveDue = at;
                pass(at, u"resolution"_s, nextPercent++);
            }
            if (next == one.moves.size() && (!runs || nextPercent == 4) && (answered || nextAnswer == 4))
                break;
            const bool counts = priority.aroundTheClock || m_minutes->isOpen(at);
            used += runs && counts;
            usedForAnswer += !answered && counts;
        }
        std::stable_sort(result.passed.begin(), result.passed.end());
        return result;
    }

    Expected found(const Case &one)
    {
        Expected result;
        const Condition its =
            all({where(u"complaint_id"_s, Operator::Equal, qint64(one.id)), where(u"percent"_s, Operator::NotEmpty)});
        for (const Record &step : m_store->select({u"complaint_step"_s, its, {u"at"_s}, {}}))
            result.passed.emplace_back(step.get(complaint_step::at).msecs, step.get(complaint_step::promised),
                                       int(step.get(complaint_step::percent)), step.get(complaint_step::told));
        std::stable_sort(result.passed.begin(), result.passed.end());
        const Record record = *m_store->read(complaint::type, one.id);
        result.level = record.get(complaint::escalationLevel);
        if (!record.isEmpty(complaint::resolveDue))
            result.resolveDue = record.get(complaint::resolveDue).msecs;
        return result;
    }

private:
    static void at(std::int64_t msecs)
    {
        Clock::set([msecs] { return Instant{msecs}; });
    }
    size_t below(size_t limit) { return size_t(m_random() % limit); }
    void save(Change &change, Record &record)
    {
        const Problems problems = change.save(record);
        INFO(problems.sentences().toStdString());
        REQUIRE(problems.isEmpty());
    }

    // Opening hours through the very hours that the clocks skip and repeat, twelve holidays, and a chain of people.
    void setUp()
    {
        Change change(*m_store, u"Set up"_s);
        const auto person = [&](const QString &name, const QString &role, RecordId manager) {
            Record record = m_store->blank(staff::type);
            record.set(staff::name, name);
            record.set(staff::role, role);
            if (manager != 0)
                record.set(staff::reportsTo, manager);
            save(change, record);
            return record.id();
        };
        const RecordId head = person(u"Olga"_s, u"owner"_s, 0);
        const RecordId manager = person(u"Mara"_s, u"service"_s, head);
        const RecordId agent = person(u"Sven"_s, u"service"_s, manager), alone = person(u"Ada"_s, u"service"_s, 0);
        m_people = {{agent, agent, manager, head},
                    {manager, manager, head, head},
                    {alone, alone, head, head},
                    {head, head, head, head},
                    {0, head, head, head}};

        BusinessCalendar::Week week;
        for (size_t day = 0; day < 5; ++day)
            week[day] = {{9 * 60, 18 * 60}}; // as delivered
        week[6] = {{60, 4 * 60}};
        Record night = m_store->blank(business_hours::type);
        for (const auto &[field, text] : {std::pair<const FieldInfo *, QString>{&business_hours::weekday, u"sunday"_s},
                                          {&business_hours::opens, u"01:00"_s},
                                          {&business_hours::closes, u"04:00"_s}})
            night.setValue(*field, m_store->parse(*field, text).value);
        save(change, night);
        std::set<Day> holidays;
        while (holidays.size() < 12)
            holidays.insert(Day(2025, 1, 1).addDays(qint64(below(365))));
        for (const Day day : holidays) {
            Record record = m_store->blank(holiday::type);
            record.set(holiday::day, day);
            record.set(holiday::name, u"Holiday"_s);
            save(change, record);
        }
        for (Record &level : m_store->select({u"service_level"_s, {}, {}, {}})) {
            if (level.get(service_level::priority) != u"urgent")
                continue;
            level.set(service_level::clock, u"around"_s);
            save(change, level);
        }
        change.commit();
        m_minutes = std::make_unique<test::Minutes>(m_zone, week, holidays, Day(2024, 12, 1), Day(2026, 9, 1));
    }
    void open(Change &change, Case &one)
    {
        Record record = m_store->blank(complaint::type);
        record.set(complaint::subject, u"Case"_s);
        record.set(complaint::priority, priorities[one.priority].key);
        record.set(complaint::cause, u"damaged"_s); // so that it may be resolved at any time
        record.set(complaint::countermeasure, u"Sent again"_s);
        if (m_people[one.owner].self != 0)
            record.set(standard::owner, m_people[one.owner].self);
        save(change, record);
        one.id = record.id();
    }
    void move(Change &change, const Case &one, size_t number)
    {
        Record record = *m_store->read(complaint::type, one.id);
        record.set(complaint::status, one.moves[number].to);
        save(change, record);
    }
    RecordId toldBy(size_t owner, int percent) const
    {
        const Person &person = m_people[owner];
        return percent < 100 ? person.below100 : percent < 150 ? person.at100 : person.at150;
    }

    struct Person
    {
        RecordId self, below100, at100, at150;
    };
    std::mt19937_64 m_random;
    QTimeZone m_zone;
    QTemporaryDir m_folder;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<test::Minutes> m_minutes;
    std::vector<Person> m_people;
    std::vector<Case> m_cases;
    std::int64_t m_lastLook = 0;
};

std::string words(const Expected &one)
{
    QString text;
    for (const auto &[at, promise, percent, told] : one.passed)
        text += u"%1 %2 %3 tells %4\n"_s.arg(toIso(Instant{at}), promise).arg(percent).arg(told);
    return text.toStdString();
}

} // namespace

// KITH_ESCALATION_CASES=100000 for the long run.
TEST_CASE("a year of cases with two changes of clocks and twelve holidays escalates as every single minute says")
{
    const int asked = qEnvironmentVariableIntValue("KITH_ESCALATION_CASES");
    Year year(asked > 0 ? asked : 2'000);
    year.live();
    qint64 steps = 0, running = 0;
    for (const Case &one : year.cases()) {
        const Expected expected = year.expected(one), found = year.found(one);
        if (expected.passed != found.passed || expected.level != found.level) {
            INFO("case " << one.id << " opened " << toIso(Instant{one.opened}).toStdString() << " expected\n"
                         << words(expected) << "found\n"
                         << words(found));
            REQUIRE(expected.passed == found.passed);
            REQUIRE(expected.level == found.level);
        }
        if (expected.resolveDue) {
            REQUIRE(found.resolveDue == expected.resolveDue);
            ++running;
        }
        steps += qint64(expected.passed.size());
    }
    CHECK(steps > 2 * qint64(year.cases().size()));
    CHECK(running > qint64(year.cases().size()) / 4);
}
