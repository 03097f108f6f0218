// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/escalation.h"

#include <QTemporaryDir>

#include <catch2/catch.hpp>

#include "core/business_rules.h"
#include "core/model/standard_fields.h"
#include "core/model/types/all_types.h"
#include "core/store/change.h"
#include "core/store/history.h"

using namespace kith;
using namespace Qt::StringLiterals;

namespace {

// A shop in Berlin, open Monday to Friday 9 to 18, with an owner, a manager and somebody for service.
struct ServiceDesk
{
    ServiceDesk()
    {
        moveTo(u"2026-03-26T10:00"_s); // a Thursday; the clocks change on Sunday, 29 March
        store = Store::create(folder.filePath(u"desk.kith"_s), {u"Desk"_s, u"EUR"_s, u"Europe/Berlin"_s},
                              {businessRules()});
        owner = add(staff::type, {{&staff::name, u"Olga"_s}, {&staff::role, u"owner"_s}});
        manager = add(staff::type, {{&staff::name, u"Mara"_s}, {&staff::reportsTo, u"Olga"_s}});
        agent = add(staff::type, {{&staff::name, u"Sven"_s}, {&staff::reportsTo, u"Mara"_s}});
    }
    ~ServiceDesk()
    {
        store.reset();
        Clock::set({});
    }
    static void moveTo(const QString &text)
    {
        const Instant at = *parseInstant(text, QTimeZone("Europe/Berlin"));
        Clock::set([at] { return at; });
    }
    void restart()
    {
        const QString path = store->path();
        store.reset();
        store = Store::open(path, {businessRules()});
    }
    RecordId add(const RecordType &type, const std::vector<std::pair<const FieldInfo *, QString>> &values)
    {
        Change change(*store, u"Add"_s);
        Record record = store->blank(type);
        put(record, values);
        const Problems problems = change.save(record);
        INFO(problems.sentences().toStdString());
        REQUIRE(problems.isEmpty());
        change.commit();
        return record.id();
    }
    void put(Record &record, const std::vector<std::pair<const FieldInfo *, QString>> &values)
    {
        for (const auto &[field, text] : values) {
            const Parsed parsed = store->parse(*field, text);
            INFO(field->name << ": " << parsed.problem.toStdString());
            REQUIRE(parsed.problem.isEmpty());
            record.setValue(*field, parsed.value);
        }
    }
    RecordId complain(const QString &priority)
    {
        return add(
            complaint::type,
            {{&complaint::subject, u"Lid broken"_s}, {&complaint::priority, priority}, {&standard::owner, u"Sven"_s}});
    }
    void set(RecordId id, const std::vector<std::pair<const FieldInfo *, QString>> &values)
    {
        Change change(*store, u"Set"_s);
        Record record = read(id);
        put(record, values);
        const Problems problems = change.save(record);
        INFO(problems.sentences().toStdString());
        REQUIRE(problems.isEmpty());
        change.commit();
    }
    Record read(RecordId id) { return *store->read(complaint::type, id); }
    QString local(const Record &record, const Field<Instant> &field) const
    {
        return record.isEmpty(field) ? QString() : toLocalIso(record.get(field), store->zone());
    }
    QString dueOf(RecordId id) { return local(read(id), complaint::resolveDue); }
    QStringList trace(RecordId id) // of what time did
    {
        QStringList lines;
        const Condition its =
            all({where(u"complaint_id"_s, Operator::Equal, qint64(id)), where(u"percent"_s, Operator::NotEmpty)});
        for (const Record &step : store->select({u"complaint_step"_s, its, {u"id"_s}, {}}))
            lines << u"%1 %2 %3 %4"_s.arg(local(step, complaint_step::at), step.get(complaint_step::promised))
                         .arg(step.get(complaint_step::percent))
                         .arg(store->title(store->shape(staff::type), step.get(complaint_step::told)));
        return lines;
    }
    std::vector<Record> openTasks()
    {
        return store->select({u"task"_s, where(u"done_at"_s, Operator::Empty), {u"id"_s}, {}});
    }

    QTemporaryDir folder;
    std::unique_ptr<Store> store;
    RecordId owner = 0, manager = 0, agent = 0;
};

} // namespace

TEST_CASE("a case is due by its priority in business hours, over the weekend and the change of clocks")
{
    ServiceDesk desk;
    const RecordId urgent = desk.complain(u"urgent"_s), normal = desk.complain(u"normal"_s);
    CHECK(desk.local(desk.read(urgent), complaint::answerDue) == u"2026-03-26T11:00"_s);
    CHECK(desk.dueOf(urgent) == u"2026-03-26T18:00"_s); // exactly at closing stays that day
    CHECK(desk.local(desk.read(normal), complaint::answerDue) == u"2026-03-26T18:00"_s);
    CHECK(desk.dueOf(normal) == u"2026-04-01T14:00"_s); // 8 + 9 + 9 + 9 + 5 hours
    desk.set(normal, {{&complaint::priority, u"high"_s}});
    CHECK(desk.dueOf(normal) == u"2026-03-27T17:00"_s);
}

TEST_CASE("waiting for the customer stops the clock, and a solved case keeps the time it had")
{
    ServiceDesk desk;
    const RecordId id = desk.complain(u"high"_s); // 16 hours: Friday 17:00
    desk.moveTo(u"2026-03-26T14:00"_s);           // 4 used
    desk.set(id, {{&complaint::status, u"waiting"_s}});
    CHECK(desk.dueOf(id).isEmpty());
    desk.moveTo(u"2026-03-31T16:00"_s);
    CHECK(escalate(*desk.store).events.empty());
    desk.set(id, {{&complaint::status, u"in_progress"_s}});
    CHECK(desk.dueOf(id) == u"2026-04-02T10:00"_s); // 2 + 9 + 1
    desk.moveTo(u"2026-04-01T12:00"_s);
    desk.set(id, {{&complaint::status, u"resolved"_s},
                  {&complaint::cause, u"damaged"_s},
                  {&complaint::countermeasure, u"New lid sent"_s}});
    CHECK(desk.dueOf(id) == u"2026-04-02T10:00"_s);
    desk.moveTo(u"2026-04-07T09:00"_s);
    desk.set(id, {{&complaint::status, u"reopened"_s}});
    CHECK(desk.dueOf(id) == u"2026-04-07T16:00"_s); // 7 of 16 hours were left
}

TEST_CASE("escalation catches up after the program was closed, in the right order, at the right times, once")
{
    ServiceDesk desk;
    const RecordId first = desk.complain(u"high"_s); // answer 4 h, solution 16 h
    desk.moveTo(u"2026-03-26T11:00"_s);
    desk.set(first, {{&complaint::status, u"accepted"_s}}); // answered after 1 h
    const RecordId second = desk.complain(u"urgent"_s);     // answer 1 h, solution 8 h
    desk.moveTo(u"2026-04-20T09:00"_s);
    desk.restart();
    const Escalation done = escalate(*desk.store);
    CHECK(done.checked == 2);
    CHECK(done.change != 0);
    CHECK(std::is_sorted(done.events.begin(), done.events.end(),
                         [](const Escalated &a, const Escalated &b) { return a.passed.at < b.passed.at; }));
    CHECK(desk.trace(first) ==
          QStringList{u"2026-03-26T18:00 resolution 50 Sven"_s, u"2026-03-27T13:48 resolution 80 Sven"_s,
                      u"2026-03-27T17:00 resolution 100 Mara"_s, u"2026-03-30T16:00 resolution 150 Olga"_s});
    CHECK(desk.trace(second) ==
          QStringList{u"2026-03-26T11:30 answer 50 Sven"_s, u"2026-03-26T11:48 answer 80 Sven"_s,
                      u"2026-03-26T12:00 answer 100 Mara"_s, u"2026-03-26T12:30 answer 150 Olga"_s,
                      u"2026-03-26T15:00 resolution 50 Sven"_s, u"2026-03-26T17:24 resolution 80 Sven"_s,
                      u"2026-03-27T10:00 resolution 100 Mara"_s, u"2026-03-27T14:00 resolution 150 Olga"_s});
    CHECK(desk.read(first).get(complaint::escalationLevel) == 4);
    const std::vector<Record> tasks = desk.openTasks(); // one a case, for whoever was told last
    REQUIRE(tasks.size() == 2);
    CHECK(tasks[0].get(standard::owner) == desk.owner);
    CHECK(tasks[1].get(task::subject).contains(u"150 %"_s));
    CHECK(escalate(*desk.store).events.empty());
    CHECK(escalate(*desk.store).change == 0);
    CHECK(nextUndo(*desk.store).name != u"Escalate cases"_s); // time does not go back

    desk.set(first, {{&complaint::status, u"resolved"_s},
                     {&complaint::cause, u"damaged"_s},
                     {&complaint::countermeasure, u"New lid sent"_s}});
    CHECK(desk.openTasks().size() == 1); // nobody needs to be told any more
}

TEST_CASE("a case solved before anybody looked still shows what it passed")
{
    ServiceDesk desk;
    const RecordId id = desk.complain(u"urgent"_s);
    desk.moveTo(u"2026-03-26T10:31"_s);
    desk.set(id, {{&complaint::status, u"resolved"_s},
                  {&complaint::cause, u"damaged"_s},
                  {&complaint::countermeasure, u"New lid sent"_s}});
    CHECK(desk.trace(id) == QStringList{u"2026-03-26T10:30 answer 50 Sven"_s});
    CHECK(desk.read(id).get(complaint::escalationLevel) == 1);
}

TEST_CASE("due times follow when a holiday or another service level is entered")
{
    ServiceDesk desk;
    const RecordId id = desk.complain(u"high"_s);
    CHECK(desk.dueOf(id) == u"2026-03-27T17:00"_s);
    desk.add(holiday::type, {{&holiday::day, u"2026-03-27"_s}, {&holiday::name, u"Works outing"_s}});
    CHECK(escalate(*desk.store).redated == 1);
    CHECK(desk.dueOf(id) == u"2026-03-30T17:00"_s);
    CHECK(nextEscalation(*desk.store) == parseInstant(u"2026-03-26T12:00"_s, desk.store->zone()));
}

TEST_CASE("cases from elsewhere that are over promise nothing more, and open ones escalate from when they were opened")
{
    ServiceDesk desk;
    const RecordId closed = desk.add(complaint::type, {{&complaint::subject, u"Old"_s},
                                                       {&complaint::status, u"closed"_s},
                                                       {&complaint::openedAt, u"2025-03-03T09:00"_s}});
    CHECK(desk.dueOf(closed) == u"2025-03-07T13:00"_s);
    const RecordId open = desk.add(complaint::type, {{&complaint::subject, u"Open"_s},
                                                     {&complaint::status, u"in_progress"_s},
                                                     {&complaint::openedAt, u"2026-03-25T09:00"_s}});
    const Escalation done = escalate(*desk.store);
    CHECK(done.checked == 1);
    CHECK(done.events.empty()); // 10 of 40 hours
    desk.moveTo(u"2026-03-27T11:00"_s);
    CHECK(escalate(*desk.store).events.size() == 1);
    CHECK(desk.trace(open).size() == 1);
    CHECK(desk.trace(open).front().endsWith(u"50 Olga"_s)); // it has no owner: whoever owns the business
}
