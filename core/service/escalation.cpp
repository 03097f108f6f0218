// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/escalation.h"

#include <algorithm>
#include <map>
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

struct Due
{
    Escalated event;
    size_t place; // of its case
};

// What the steps of a case wrote and what is still to write.
struct Findings
{
    std::vector<Due> due;        // in the order in which they happened
    std::vector<size_t> touched; // cases
    qint64 redated = 0;
};

Findings lookAt(std::vector<OpenCase> &cases, const ServiceLevels &levels, const EscalationPeople &people, Instant now)
{
    Findings found;
    for (size_t i = 0; i < cases.size(); ++i) {
        OpenCase &one = cases[i];
        one.reached = one.level;
        one.wanted = dueTimes(levels, one.clock.priority, one.clock.openedAt, one.clock.moves);
        bool isNew = false;
        for (const PassedStep &step : passedSteps(levels, one.clock, now)) {
            one.reached = std::max(one.reached, step.level);
            if (one.traced.contains({step.promised, step.percent}))
                continue;
            found.due.push_back({{one.id, one.number, one.subject, step, people.toldBy(step, one.owner), 0}, i});
            isNew = true;
        }
        const bool redated = one.wanted != one.due;
        found.redated += redated;
        if (isNew || redated || one.reached != one.level)
            found.touched.push_back(i);
    }
    std::stable_sort(found.due.begin(), found.due.end(),
                     [](const Due &a, const Due &b) { return a.event.passed.at < b.event.passed.at; });
    return found;
}

// Writes findings as one change. Case by case, not in the order of time: neighbours in the file are written together,
// which is what a year of ten thousand cases takes its time for.
class Writing
{
public:
    Writing(Change &change, const std::vector<OpenCase> &cases, const Progress &progress, qint64 total)
        : m_change(change), m_store(change.store()), m_cases(cases), m_progress(progress), m_total(total)
    {}

    void notices(std::vector<Due> &due)
    {
        // Of each case, the last step that somebody is told about: one task a case, a new one or the one still open.
        std::map<size_t, Escalated *> told;
        for (Due &one : due) {
            if (one.event.told != 0)
                told[one.place] = &one.event;
        }
        std::vector<RecordId> open;
        for (const auto &[place, event] : told) {
            if (m_cases[place].notice != 0)
                open.push_back(m_cases[place].notice);
        }
        std::unordered_map<RecordId, Record> tasks;
        for (Record &task : m_store.read(m_store.shape(task::type), open))
            tasks.emplace(task.id(), std::move(task));
        const Record blank = m_store.blank(task::type);
        for (const auto &[place, event] : told) {
            const auto before = tasks.find(m_cases[place].notice);
            Record task = before == tasks.end() ? blank : before->second;
            tell(task, m_cases[place], *event);
            event->task = task.id();
            advance();
        }
    }

    void steps(const std::vector<Due> &due)
    {
        std::vector<const Due *> byCase;
        byCase.reserve(due.size());
        for (const Due &one : due)
            byCase.push_back(&one);
        std::stable_sort(byCase.begin(), byCase.end(), [](const Due *a, const Due *b) { return a->place < b->place; });
        StepTracer tracer(m_change);
        for (const Due *one : byCase) {
            const OpenCase &its = m_cases[one->place];
            tracer.trace(its.id, its.status, one->event.passed, one->event.told, one->event.task);
            advance();
        }
    }

    void dueTimes(const std::vector<size_t> &touched)
    {
        std::vector<RecordId> ids;
        ids.reserve(touched.size());
        for (const size_t place : touched)
            ids.push_back(m_cases[place].id);
        std::vector<Record> records = m_store.read(m_store.shape(complaint::type), ids);
        size_t next = 0;
        for (Record &record : records) {
            while (m_cases[touched[next]].id != record.id())
                ++next;
            const OpenCase &one = m_cases[touched[next]];
            if (one.reached > 0)
                record.set(complaint::escalationLevel, one.reached);
            const auto set = [&record](const Field<Instant> &field, std::optional<Instant> at) {
                record.setValue(field, at ? ValueOf<Instant>::make(*at) : Value());
            };
            set(complaint::answerDue, one.wanted.answer);
            set(complaint::resolveDue, one.wanted.resolve);
            save(record);
            advance();
        }
    }

private:
    void tell(Record &task, const OpenCase &one, const Escalated &event)
    {
        task.set(task::subject, escalationSentence(event));
        task.set(task::kind, u"todo"_s);
        task.set(task::dueAt, event.passed.at);
        task.set(task::remindAt, event.passed.at);
        task.set(task::complaint, one.id);
        if (one.customer != 0)
            task.set(task::customer, one.customer);
        task.set(standard::owner, event.told);
        save(task);
    }
    void save(Record &record)
    {
        if (const Problems problems = m_change.save(record); !problems.isEmpty())
            throw Error(ErrorKind::Invalid, problems.sentences());
    }
    void advance()
    {
        if (++m_done % 512 != 0)
            return;
        m_progress.throwIfCancelled();
        m_progress.advance(m_done, m_total);
    }

    Change &m_change;
    Store &m_store;
    const std::vector<OpenCase> &m_cases;
    const Progress &m_progress;
    qint64 m_done = 0, m_total;
};

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
    std::vector<OpenCase> cases = openCases(store);
    Findings found = lookAt(cases, ServiceLevelsOfStore::in(store), EscalationPeople(store), Clock::now());
    Escalation result;
    result.checked = qint64(cases.size());
    result.redated = found.redated;
    if (found.touched.empty())
        return result;
    Change change(store, QCoreApplication::translate("escalation", "Escalate cases"), Change::Size::Bulk);
    change.setUndoable(false); // time does not go back
    Writing writing(change, cases, progress, qint64(found.due.size() + 2 * found.touched.size()));
    writing.notices(found.due);
    writing.steps(found.due);
    writing.dueTimes(found.touched);
    result.change = change.commit();
    result.events.reserve(found.due.size());
    for (Due &one : found.due)
        result.events.push_back(std::move(one.event));
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
