// SPDX-License-Identifier: GPL-3.0-or-later
// escalate and case.
#include "app/cli/call.h"
#include "app/cli/run.h"
#include "app/cli/text_table.h"
#include "app/cli/values.h"
#include "core/base/error.h"
#include "core/model/types/all_types.h"
#include "core/service/around_case.h"
#include "core/service/escalation.h"
#include "core/service/suggestions.h"
#include "core/store/change.h"

namespace kith::cli {

using namespace Qt::StringLiterals;

Done runEscalate(Call &call)
{
    Store &store = call.store();
    const Escalation done = escalate(store, call.output().progress());
    if (call.output().isJson) {
        QJsonArray events;
        for (const Escalated &event : done.events)
            events << QJsonObject{{u"at"_s, toIso(event.passed.at)},
                                  {u"complaint"_s, event.complaint},
                                  {u"number"_s, event.number},
                                  {u"subject"_s, event.subject},
                                  {u"promise"_s, promisedKey(event.passed.promised)},
                                  {u"percent"_s, event.passed.percent},
                                  {u"level"_s, event.passed.level},
                                  {u"told"_s, event.told ? QJsonValue(event.told) : QJsonValue()},
                                  {u"task"_s, event.task ? QJsonValue(event.task) : QJsonValue()}};
        call.output().json({{u"checked"_s, done.checked},
                            {u"redated"_s, done.redated},
                            {u"escalated"_s, events},
                            {u"change"_s, done.change ? QJsonValue(done.change) : QJsonValue()}});
        return Good;
    }
    if (!done.events.empty()) {
        TextTable table(call.output(),
                        {{translate("cli", "When")}, {translate("cli", "What")}, {translate("cli", "Told")}});
        for (const Escalated &event : done.events)
            table.add({toLocalIso(event.passed.at, store.zone()), escalationSentence(event),
                       event.told ? store.title(store.shape(staff::type), event.told) : translate("cli", "nobody")});
        table.finish();
    }
    call.output().message(
        translate("cli", "%1 open cases looked at, %2 steps passed, %3 due times changed.")
            .arg(QString::number(done.checked), QString::number(done.events.size()), QString::number(done.redated)));
    return Good;
}

namespace {

QJsonValue localOrNull(Store &store, const Record &record, const Field<Instant> &field)
{
    return record.isEmpty(field) ? QJsonValue() : toLocalIso(record.get(field), store.zone());
}

Done showProposals(Call &call, Store &store)
{
    QJsonArray list;
    for (const ProposedCase &one : proposedCases(store)) {
        if (call.output().isJson)
            list << QJsonObject{{u"response"_s, one.response},
                                {u"customer"_s, one.customer ? QJsonValue(one.customer) : QJsonValue()},
                                {u"complaint"_s, one.complaint ? QJsonValue(one.complaint) : QJsonValue()},
                                {u"survey"_s, one.survey},
                                {u"question"_s, one.question},
                                {u"score"_s, one.score}};
        else
            call.output().line(u"%1\t%2\t%3: %4"_s.arg(one.response).arg(one.who, one.question).arg(one.score));
    }
    if (call.output().isJson)
        call.output().json({{u"proposed"_s, list}});
    return Good;
}

// By number, id or subject.
Record caseNamed(Store &store, const QString &word)
{
    const Condition numbered = where(u"number"_s, Operator::Equal, word);
    std::vector<Record> found = store.select({u"complaint"_s, numbered, {}, {}}, 2);
    if (found.size() == 1)
        return found.front();
    const Parsed parsed = store.parse(complaint_step::complaint, word);
    if (!parsed.problem.isEmpty())
        throw Error(ErrorKind::NotFound, parsed.problem);
    const std::optional<Record> record = store.read(complaint::type, parsed.value.number());
    if (!record)
        throw Error(ErrorKind::NotFound, translate("cli", "There is no case %1.").arg(word));
    return *record;
}

void showSuggestions(Call &call, Store &store, const Record &record)
{
    const QString text = record.get(complaint::subject) + u' ' + record.get(complaint::text);
    QJsonArray list;
    for (const Suggestion &one : suggestSolutions(store, text, record.get(complaint::product))) {
        if (call.output().isJson)
            list << QJsonObject{{u"solution"_s, one.solution},
                                {u"title"_s, one.title},
                                {u"words"_s, QJsonArray::fromStringList(one.words)},
                                {u"uses"_s, one.uses},
                                {u"solved"_s, one.solved}};
        else
            call.output().line(u"%1\t%2 (%3)"_s.arg(one.solution).arg(one.title, one.words.join(u", "_s)));
    }
    if (call.output().isJson)
        call.output().json({{u"suggestions"_s, list}});
}

// What stands beside a case in the window.
constexpr int mostBeside = 6;

QJsonValue customerOf(Store &store, const Record &record)
{
    const std::optional<Record> customer = store.read(customer::type, record.get(complaint::customer));
    if (!customer)
        return {};
    QJsonArray cases, orders;
    for (const Record &one : store.select(otherCases(customer->id(), record.id()), mostBeside))
        cases << QJsonObject{{u"id"_s, one.id()},
                             {u"number"_s, one.get(complaint::number)},
                             {u"subject"_s, one.get(complaint::subject)},
                             {u"status"_s, one.get(complaint::status)}};
    for (const Record &one : store.select(openOrders(customer->id()), mostBeside))
        orders << QJsonObject{{u"id"_s, one.id()},
                              {u"number"_s, one.get(order::number)},
                              {u"status"_s, one.get(order::status)},
                              {u"total"_s, store.display(order::total, one.value(order::total))}};
    const bool isKnown = !customer->isEmpty(customer::satisfaction);
    return QJsonObject{{u"id"_s, customer->id()},
                       {u"name"_s, customer->get(customer::name)},
                       {u"satisfaction"_s, isKnown ? QJsonValue(store.display(customer::satisfaction,
                                                                              customer->value(customer::satisfaction)))
                                                   : QJsonValue()},
                       {u"earlier_cases"_s, cases},
                       {u"open_orders"_s, orders}};
}

void showCustomer(Call &call, Store &store, const Record &record)
{
    const QJsonObject customer = customerOf(store, record).toObject();
    if (customer.isEmpty())
        return;
    call.output().line(translate("cli", "Customer: %1").arg(customer[u"name"].toString()));
    if (const QString score = customer[u"satisfaction"].toString(); !score.isEmpty())
        call.output().line(translate("cli", "Last satisfaction: %1 of 5").arg(score));
    for (const QJsonValue one : customer[u"open_orders"].toArray())
        call.output().line(translate("cli", "Open order: %1, %2, %3")
                               .arg(one[u"number"].toString(),
                                    store.choiceLabel(u"order_status"_s, one[u"status"].toString()),
                                    one[u"total"].toString()));
    for (const QJsonValue one : customer[u"earlier_cases"].toArray())
        call.output().line(translate("cli", "Other case: %1 %2, %3")
                               .arg(one[u"number"].toString(), one[u"subject"].toString(),
                                    store.choiceLabel(u"complaint_status"_s, one[u"status"].toString())));
}

void showCase(Call &call, Store &store, const Record &record)
{
    const Condition its = where(u"complaint_id"_s, Operator::Equal, qint64(record.id()));
    const std::vector<Record> steps = store.select({u"complaint_step"_s, its, {u"at"_s}, {}});
    const auto statusOf = [&](const Field<QString> &field, const Record &step) {
        return store.choiceLabel(u"complaint_status"_s, step.get(field));
    };
    if (call.output().isJson) {
        QJsonArray list;
        for (const Record &step : steps)
            list << QJsonObject{{u"at"_s, localOrNull(store, step, complaint_step::at)},
                                {u"from"_s, step.get(complaint_step::fromStatus)},
                                {u"to"_s, step.get(complaint_step::toStatus)},
                                {u"promise"_s, step.get(complaint_step::promised)},
                                {u"percent"_s, step.get(complaint_step::percent)},
                                {u"told"_s, step.get(complaint_step::told)},
                                {u"text"_s, step.get(complaint_step::text)}};
        call.output().json({{u"id"_s, record.id()},
                            {u"number"_s, record.get(complaint::number)},
                            {u"subject"_s, record.get(complaint::subject)},
                            {u"status"_s, record.get(complaint::status)},
                            {u"priority"_s, record.get(complaint::priority)},
                            {u"opened_at"_s, localOrNull(store, record, complaint::openedAt)},
                            {u"answer_due"_s, localOrNull(store, record, complaint::answerDue)},
                            {u"answered_at"_s, localOrNull(store, record, complaint::answeredAt)},
                            {u"resolve_due"_s, localOrNull(store, record, complaint::resolveDue)},
                            {u"resolved_at"_s, localOrNull(store, record, complaint::resolvedAt)},
                            {u"escalation_level"_s, record.get(complaint::escalationLevel)},
                            {u"repeat_of"_s, record.get(complaint::repeatOf)},
                            {u"customer"_s, customerOf(store, record)},
                            {u"steps"_s, list}});
        return;
    }
    call.output().line(record.get(complaint::number) + u' ' + record.get(complaint::subject));
    for (const Field<Instant> *field : {&complaint::openedAt, &complaint::answerDue, &complaint::answeredAt,
                                        &complaint::resolveDue, &complaint::resolvedAt}) {
        if (!record.isEmpty(*field))
            call.output().line(
                u"%1: %2"_s.arg(record.shape().label(*field), toLocalIso(record.get(*field), store.zone())));
    }
    showCustomer(call, store, record);
    TextTable table(call.output(),
                    {{translate("cli", "When")}, {translate("cli", "Status")}, {translate("cli", "What")}});
    for (const Record &step : steps)
        table.add({toLocalIso(step.get(complaint_step::at), store.zone()), statusOf(complaint_step::toStatus, step),
                   step.get(complaint_step::text)});
    table.finish();
}

} // namespace

Done runCase(Call &call)
{
    const bool changes = call.has(u"--status"_s) || call.has(u"--cause"_s) || call.has(u"--countermeasure"_s) ||
                         call.has(u"--solution"_s);
    Store &store = changes ? call.store() : call.readOnlyStore();
    if (call.argument(1) == u"proposals")
        return showProposals(call, store);
    Record record = caseNamed(store, call.argument(1));
    if (changes) {
        std::vector<Assignment> assignments;
        for (const QString &name : {u"status"_s, u"cause"_s, u"countermeasure"_s, u"solution"_s}) {
            if (call.has(u"--"_s + name))
                assignments.push_back({name, call.option(u"--"_s + name)});
        }
        Change change(store, translate("cli", "Case %1").arg(record.get(complaint::number)));
        Problems problems;
        assign(store, record, assignments, problems);
        throwIfAny(problems, record.shape());
        throwIfAny(change.save(record), record.shape());
        change.commit();
    }
    if (call.has(u"--suggest"_s))
        showSuggestions(call, store, record);
    else
        showCase(call, store, record);
    return Good;
}

} // namespace kith::cli
