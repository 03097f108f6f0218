// SPDX-License-Identifier: GPL-3.0-or-later
// One complaint from the telephone to prevention, with the clock moved and the program restarted in between.
#include <QTemporaryDir>

#include <catch2/catch.hpp>

#include "core/base/error.h"

#include "core/business_rules.h"
#include "core/model/standard_fields.h"
#include "core/model/types/all_types.h"
#include "core/report/report.h"
#include "core/service/caller.h"
#include "core/service/escalation.h"
#include "core/service/suggestions.h"
#include "core/store/change.h"

using namespace kith;
using namespace Qt::StringLiterals;

namespace {

struct Business
{
    Business()
    {
        moveTo(u"2026-06-09T14:10"_s); // a Tuesday
        store = Store::create(folder.filePath(u"walk.kith"_s), {u"Walk"_s, u"CNY"_s, u"Asia/Shanghai"_s},
                              {businessRules()});
    }
    ~Business()
    {
        store.reset();
        Clock::set({});
    }
    static void moveTo(const QString &text)
    {
        const Instant at = *parseInstant(text, QTimeZone("Asia/Shanghai"));
        Clock::set([at] { return at; });
    }
    void restart()
    {
        const QString path = store->path();
        store.reset();
        store = Store::open(path, {businessRules()});
    }
    using Values = std::vector<std::pair<const FieldInfo *, QString>>;
    Problems trySave(Record &record, const Values &values)
    {
        for (const auto &[field, text] : values) {
            const Parsed parsed = store->parse(*field, text);
            INFO(field->name << ": " << parsed.problem.toStdString());
            REQUIRE(parsed.problem.isEmpty());
            record.setValue(*field, parsed.value);
        }
        Change change(*store, u"Step"_s);
        const Problems problems = change.save(record);
        if (problems.isEmpty())
            change.commit();
        return problems;
    }
    RecordId save(Record record, const Values &values)
    {
        const Problems problems = trySave(record, values);
        INFO(problems.sentences().toStdString());
        REQUIRE(problems.isEmpty());
        return record.id();
    }
    RecordId add(const RecordType &type, const Values &values) { return save(store->blank(type), values); }
    void set(const RecordType &type, RecordId id, const Values &values) { save(*store->read(type, id), values); }

    QTemporaryDir folder;
    std::unique_ptr<Store> store;
};

} // namespace

TEST_CASE("one complaint walked from a call through escalation, solution, resolution, survey and prevention")
{
    Business firm;
    firm.add(staff::type, {{&staff::name, u"Chen Yu"_s}, {&staff::role, u"owner"_s}});
    firm.add(staff::type,
             {{&staff::name, u"Zhou Jing"_s}, {&staff::role, u"service"_s}, {&staff::reportsTo, u"Chen Yu"_s}});
    const RecordId hotel =
        firm.add(customer::type, {{&customer::name, u"Lakeside Hotels"_s}, {&customer::phone, u"138 0000 5216"_s}});
    const RecordId pot = firm.add(product::type, {{&product::name, u"Teapot"_s}, {&product::code, u"TW-118"_s}});
    const RecordId known = firm.add(solution::type, {{&solution::title, u"Broken or chipped on arrival"_s},
                                                     {&solution::problem, u"Lids arrive chipped in a dented box."_s},
                                                     {&solution::answer, u"We send new lids by express."_s},
                                                     {&solution::status, u"published"_s}});
    // The call.
    const std::vector<Caller> callers = callersOf(*firm.store, u"+8613800005216"_s);
    REQUIRE(callers.size() == 1);
    CHECK(callers.front().customer == hotel);
    const RecordId id = firm.add(complaint::type, {{&complaint::subject, u"Chipped teapot lids"_s},
                                                   {&complaint::text, u"Six lids are chipped, the box was dented."_s},
                                                   {&complaint::channel, u"phone"_s},
                                                   {&complaint::customer, QString::number(hotel)},
                                                   {&complaint::product, QString::number(pot)},
                                                   {&complaint::priority, u"high"_s},
                                                   {&standard::owner, u"Zhou Jing"_s}});
    const auto read = [&] { return *firm.store->read(complaint::type, id); };
    const auto local = [&](const Field<Instant> &field) { return toLocalIso(read().get(field), firm.store->zone()); };
    CHECK_FALSE(read().get(complaint::number).isEmpty());
    CHECK(local(complaint::answerDue) == u"2026-06-10T09:10"_s);  // 3:50 today, 0:10 tomorrow
    CHECK(local(complaint::resolveDue) == u"2026-06-11T12:10"_s); // 3:50 + 9 + 3:10

    Business::moveTo(u"2026-06-09T15:05"_s);
    firm.set(complaint::type, id, {{&complaint::status, u"accepted"_s}});
    CHECK(read().get(complaint::answeredInTime));
    Business::moveTo(u"2026-06-10T11:00"_s);
    firm.set(complaint::type, id, {{&complaint::status, u"waiting"_s}});
    Business::moveTo(u"2026-06-10T15:30"_s);
    firm.set(complaint::type, id, {{&complaint::status, u"in_progress"_s}});
    CHECK(local(complaint::resolveDue) == u"2026-06-11T16:40"_s); // the clock stood for 4:30

    // Nobody looks for two days; the program is started again on Friday.
    Business::moveTo(u"2026-06-12T10:00"_s);
    firm.restart();
    const Escalation done = escalate(*firm.store);
    REQUIRE(done.events.size() == 3);
    QStringList times;
    for (const Escalated &event : done.events)
        times << toLocalIso(event.passed.at, firm.store->zone()) + u' ' + QString::number(event.passed.percent);
    CHECK(times == QStringList{u"2026-06-10T17:40 50"_s, u"2026-06-11T13:28 80"_s, u"2026-06-11T16:40 100"_s});
    CHECK(firm.store->count({u"task"_s, where(u"done_at"_s, Operator::Empty), {}, {}}) == 1);
    CHECK(firm.store->title(firm.store->shape(staff::type), done.events.back().told) == u"Chen Yu");

    // The solution by the words of the case; resolving asks for cause and countermeasure.
    const std::vector<Suggestion> suggested =
        suggestSolutions(*firm.store, read().get(complaint::subject) + u' ' + read().get(complaint::text));
    REQUIRE(!suggested.empty());
    CHECK(suggested.front().solution == known);
    Record early = read();
    const Business::Values resolve{{&complaint::status, u"resolved"_s}};
    CHECK_THROWS_AS(firm.trySave(early, resolve), Error);
    firm.set(complaint::type, id,
             {{&complaint::status, u"resolved"_s},
              {&complaint::cause, u"damaged"_s},
              {&complaint::countermeasure, suggested.front().answer},
              {&complaint::solution, QString::number(known)},
              {&complaint::compensation, u"288"_s}});
    CHECK_FALSE(read().get(complaint::resolvedInTime));
    CHECK(local(complaint::resolveDue) == u"2026-06-11T16:40"_s);
    CHECK(firm.store->count({u"task"_s, where(u"done_at"_s, Operator::Empty), {}, {}}) == 0);
    CHECK(firm.store->read(solution::type, known)->get(solution::uses) == 1);
    CHECK(firm.store->read(solution::type, known)->get(solution::solved) == 1);

    // The survey about the case comes back bad: it is proposed to open it again, and it is.
    const RecordId survey = firm.add(survey::type, {{&survey::name, u"After the case"_s}});
    const RecordId question = firm.add(question::type, {{&question::survey, QString::number(survey)},
                                                        {&question::kind, u"csat"_s},
                                                        {&question::text, u"How satisfied are you?"_s}});
    Business::moveTo(u"2026-06-15T10:00"_s);
    const RecordId answered = firm.add(response::type, {{&response::survey, QString::number(survey)},
                                                        {&response::customer, QString::number(hotel)},
                                                        {&response::complaint, QString::number(id)},
                                                        {&response::sentAt, u"2026-06-12T11:00"_s},
                                                        {&response::answeredAt, u"2026-06-15T10:00"_s}});
    firm.add(answer::type, {{&answer::response, QString::number(answered)},
                            {&answer::question, QString::number(question)},
                            {&answer::score, u"2"_s}});
    const std::vector<ProposedCase> proposed = proposedCases(*firm.store);
    REQUIRE(proposed.size() == 1);
    CHECK(openCaseFor(*firm.store, proposed.front()) == id);
    CHECK(read().get(complaint::status) == u"reopened");
    firm.set(complaint::type, id, {{&complaint::status, u"closed"_s}});

    // Prevention, and the next case of the same product is found to repeat this one.
    firm.add(prevention::type, {{&prevention::complaint, QString::number(id)},
                                {&prevention::plannedAction, u"Pack lids apart"_s},
                                {&prevention::staff, u"Zhou Jing"_s},
                                {&prevention::dueOn, u"2026-07-01"_s}});
    const RecordId next = firm.add(complaint::type, {{&complaint::subject, u"Lids again"_s},
                                                     {&complaint::customer, QString::number(hotel)},
                                                     {&complaint::product, QString::number(pot)}});
    CHECK(firm.store->read(complaint::type, next)->get(complaint::repeatOf) == id);
    const Table pareto = runReport(*firm.store, u"complaint-pareto"_s, {});
    const int total = int(pareto.rows.size()) - 1;
    CHECK(pareto.at(total, u"cost").units == 288'00);
    CHECK(pareto.at(total, u"prevented").units == 1);
    CHECK(pareto.at(total, u"repeats").units == 1);
    const Table quality = runReport(*firm.store, u"quality"_s, {});
    CHECK(quality.at(int(quality.rows.size()) - 1, u"reopened").units == 1);
}
