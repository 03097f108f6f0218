// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/escalation.h"

#include <algorithm>
#include <QCoreApplication>
#include <unordered_map>

#include "core/base/error.h"
#include "core/model/standard_fields.h"
#include "core/model/types/all_types.h"
#include "core/store/change.h"

using namespace Qt::StringLiterals;

namespace kith {

namespace {

struct OpenCase
{
    RecordId id = 0;
    QString number, subject, status;
    RecordId owner = 0, customer = 0;
    int level = 0;
    DueTimes due; // as the file has them
    CaseClock clock;
    TracedSteps traced;
    RecordId notice = 0; // an open task that tells about it
    DueTimes wanted;
    int reached = 0;
};

std::optional<Instant> instantOf(const Statement &row, int column)
{
    return row.isNull(column) ? std::nullopt : instantFromIso(row.text(column));
}

std::vector<OpenCase> openCases(Store &store)
{
    std::vector<OpenCase> cases;
    std::unordered_map<RecordId, size_t> places;
    Statement rows = store.connection().prepare(
        "SELECT id, number, subject, status, owner_id, customer_id, escalation_level, answer_due, resolve_due, "
        "priority, opened_at, answered_at FROM complaint WHERE status NOT IN ('resolved', 'closed') AND opened_at IS "
        "NOT NULL ORDER BY id");
    while (rows.step()) {
        OpenCase one;
        one.id = rows.integer(0);
        one.number = rows.text(1);
        one.subject = rows.text(2);
        one.status = rows.text(3);
        one.owner = rows.integer(4);
        one.customer = rows.integer(5);
        one.level = int(rows.integer(6));
        one.due = {instantOf(rows, 7), instantOf(rows, 8)};
        one.clock = {rows.text(9), *instantOf(rows, 10), instantOf(rows, 11), one.status == u"new", {}};
        places[one.id] = cases.size();
        cases.push_back(std::move(one));
    }
    Statement steps = store.connection().prepare(
        "SELECT s.complaint_id, s.at, s.to_status, s.promised, s.percent, CASE WHEN t.done_at IS NULL AND "
        "coalesce(t.cancelled, 0) = 0 THEN s.task_id END FROM complaint_step s LEFT JOIN task t ON t.id = s.task_id "
        "WHERE s.complaint_id IN (SELECT id FROM complaint WHERE status NOT IN ('resolved', 'closed')) AND s.at IS NOT "
        "NULL ORDER BY s.complaint_id, s.at, s.id");
    while (steps.step()) {
        const auto place = places.find(steps.integer(0));
        if (place == places.end())
            continue;
        OpenCase &one = cases[place->second];
        if (!steps.isNull(4)) {
            one.traced.emplace(steps.text(3) == u"answer" ? Promised::Answer : Promised::Resolution,
                               int(steps.integer(4)));
            if (!steps.isNull(5))
                one.notice = steps.integer(5);
        } else if (!steps.isNull(2)) {
            one.clock.moves.push_back({*instantOf(steps, 1), steps.text(2)});
        }
    }
    for (OpenCase &one : cases) {
        if (one.clock.moves.empty())
            one.clock.moves.push_back({one.clock.openedAt, one.status});
    }
    return cases;
}

void save(Change &change, Record &record)
{
    if (const Problems problems = change.save(record); !problems.isEmpty())
        throw Error(ErrorKind::Invalid, problems.sentences());
}

// One task a case, for whoever was told last: a new one, or the one that is still open.
RecordId notice(Change &change, const OpenCase &one, const Escalated &event, Record *open)
{
    Store &store = change.store();
    Record task = open ? *open : store.blank(task::type);
    task.set(task::subject, escalationSentence(event));
    task.set(task::kind, u"todo"_s);
    task.set(task::dueAt, event.passed.at);
    task.set(task::remindAt, event.passed.at);
    task.set(task::complaint, one.id);
    if (one.customer != 0)
        task.set(task::customer, one.customer);
    task.set(standard::owner, event.told);
    save(change, task);
    return task.id();
}

} // namespace

QString escalationSentence(const Escalated &event)
{
    const QString what =
        event.passed.promised == Promised::Answer
            ? QCoreApplication::translate("escalation", "%1 %2: %3 % of the time for an answer is gone")
            : QCoreApplication::translate("escalation", "%1 %2: %3 % of the time for a solution is gone");
    return what.arg(event.number, event.subject, QString::number(event.passed.percent));
}

Escalation escalate(Store &store, const Progress &progress)
{
    const Instant now = Clock::now();
    const ServiceLevels &levels = ServiceLevelsOfStore::in(store);
    const EscalationPeople people(store);
    std::vector<OpenCase> cases = openCases(store);
    Escalation result;
    result.checked = qint64(cases.size());
    struct Ahead
    {
        Escalated event;
        size_t place;
    };
    std::vector<Ahead> ahead;
    std::vector<size_t> touched;
    for (size_t i = 0; i < cases.size(); ++i) {
        OpenCase &one = cases[i];
        one.reached = one.level;
        one.wanted = dueTimes(levels, one.clock.priority, one.clock.openedAt, one.clock.moves);
        bool isNew = false;
        for (const PassedStep &step : passedSteps(levels, one.clock, now)) {
            one.reached = std::max(one.reached, step.level);
            if (one.traced.contains({step.promised, step.percent}))
                continue;
            ahead.push_back({{one.id, one.number, one.subject, step, people.toldBy(step, one.owner), 0}, i});
            isNew = true;
        }
        const bool redated = one.wanted != one.due;
        result.redated += redated;
        if (isNew || redated || one.reached != one.level)
            touched.push_back(i);
    }
    if (touched.empty())
        return result;
    std::stable_sort(ahead.begin(), ahead.end(),
                     [](const Ahead &a, const Ahead &b) { return a.event.passed.at < b.event.passed.at; });
    std::unordered_map<size_t, size_t> last; // of each case, the event that is told
    for (size_t i = 0; i < ahead.size(); ++i) {
        if (ahead[i].event.told != 0)
            last[ahead[i].place] = i;
    }
    std::vector<RecordId> openNotices;
    for (const auto &[place, event] : last) {
        if (cases[place].notice != 0)
            openNotices.push_back(cases[place].notice);
    }
    std::unordered_map<RecordId, Record> notices;
    for (Record &task : store.read(store.shape(task::type), openNotices))
        notices.emplace(task.id(), task);

    Change change(store, QCoreApplication::translate("escalation", "Escalate cases"), Change::Size::Bulk);
    change.setUndoable(false); // time does not go back
    StepTracer tracer(change);
    const qint64 total = qint64(ahead.size() + touched.size());
    qint64 done = 0;
    const auto advance = [&] {
        if (++done % 512 != 0)
            return;
        progress.throwIfCancelled();
        progress.advance(done, total);
    };
    for (size_t i = 0; i < ahead.size(); ++i) {
        auto &[event, place] = ahead[i];
        const OpenCase &one = cases[place];
        if (const auto told = last.find(place); told != last.end() && told->second == i) {
            const auto open = notices.find(one.notice);
            event.task = notice(change, one, event, open == notices.end() ? nullptr : &open->second);
        }
        tracer.trace(one.id, one.status, event.passed, event.told, event.task);
        advance();
        result.events.push_back(event);
    }
    std::vector<RecordId> ids;
    for (const size_t place : touched)
        ids.push_back(cases[place].id);
    std::vector<Record> records = store.read(store.shape(complaint::type), ids);
    size_t next = 0;
    for (Record &record : records) {
        while (cases[touched[next]].id != record.id())
            ++next;
        const OpenCase &one = cases[touched[next]];
        if (one.reached > 0)
            record.set(complaint::escalationLevel, one.reached);
        record.setValue(complaint::answerDue, one.wanted.answer ? ValueOf<Instant>::make(*one.wanted.answer) : Value());
        record.setValue(complaint::resolveDue,
                        one.wanted.resolve ? ValueOf<Instant>::make(*one.wanted.resolve) : Value());
        save(change, record);
        advance();
    }
    result.change = change.commit();
    return result;
}

std::optional<Instant> nextEscalation(Store &store)
{
    const Instant now = Clock::now();
    const Instant far{now.msecs + 400LL * 86'400'000};
    const ServiceLevels &levels = ServiceLevelsOfStore::in(store);
    std::optional<Instant> next;
    for (const OpenCase &one : openCases(store)) {
        for (const PassedStep &step : passedSteps(levels, one.clock, far)) {
            if (step.at > now && !one.traced.contains({step.promised, step.percent}) && (!next || step.at < *next))
                next = step.at;
        }
    }
    return next;
}

} // namespace kith
