// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/case_trace.h"

#include <algorithm>
#include <QCoreApplication>

#include "core/base/error.h"
#include "core/model/standard_fields.h"
#include "core/model/types/all_types.h"
#include "core/store/change.h"

using namespace Qt::StringLiterals;

namespace kith {

EscalationPeople::EscalationPeople(Store &store)
{
    Statement people =
        store.connection().prepare("SELECT id, reports_to_id, role, coalesce(active, 1) FROM staff ORDER BY id");
    while (people.step()) {
        m_people[people.integer(0)] = {people.integer(1), people.integer(3) != 0};
        if (m_head == 0 && people.text(2) == u"owner" && people.integer(3) != 0)
            m_head = people.integer(0);
    }
}

RecordId EscalationPeople::orHead(RecordId staff) const
{
    const auto found = m_people.find(staff);
    return found != m_people.end() && found->second.active ? staff : m_head;
}

RecordId EscalationPeople::toldBy(const PassedStep &step, RecordId owner) const
{
    if (step.staff != 0)
        return orHead(step.staff);
    const auto managerOf = [this](RecordId staff) {
        const auto found = m_people.find(staff);
        return found == m_people.end() ? RecordId(0) : found->second.manager;
    };
    if (step.percent < 100)
        return orHead(owner);
    const RecordId manager = managerOf(owner);
    return orHead(step.percent < 150 || managerOf(manager) == 0 ? manager : managerOf(manager));
}

StepTracer::StepTracer(Change &change) : m_change(change), m_blank(change.store().blank(complaint_step::type)) {}

RecordId StepTracer::trace(RecordId complaint, const QString &status, const PassedStep &passed, RecordId told,
                           RecordId task)
{
    QString &text = m_texts[{passed.promised, passed.percent}];
    if (text.isEmpty())
        text = (passed.promised == Promised::Answer
                    ? QCoreApplication::translate("escalation", "%1 % of the time for an answer is gone.")
                    : QCoreApplication::translate("escalation", "%1 % of the time for a solution is gone."))
                   .arg(passed.percent);
    Record step = m_blank;
    step.set(complaint_step::complaint, complaint);
    step.set(complaint_step::at, passed.at);
    step.set(complaint_step::fromStatus, status);
    step.set(complaint_step::toStatus, status);
    step.set(complaint_step::promised, promisedKey(passed.promised));
    step.set(complaint_step::percent, passed.percent);
    if (told != 0)
        step.set(complaint_step::told, told);
    if (task != 0)
        step.set(complaint_step::task, task);
    step.set(complaint_step::text, text);
    if (const Problems problems = m_change.save(step); !problems.isEmpty())
        throw Error(ErrorKind::Invalid, problems.sentences());
    return step.id();
}

int traceMissed(Change &change, const Record &before, Instant until)
{
    Store &store = change.store();
    const QString status = before.get(complaint::status);
    CaseClock clock{.priority = before.get(complaint::priority),
                    .openedAt = before.get(complaint::openedAt),
                    .awaitsAnswer = status == u"new",
                    .moves = statusMoves(store, before)};
    if (!before.isEmpty(complaint::answeredAt))
        clock.answeredAt = before.get(complaint::answeredAt);
    int level = int(before.get(complaint::escalationLevel));
    // What is reached at the very moment of the move is not passed: whoever solves a case when it is due is in time.
    const std::vector<PassedStep> passed = passedSteps(ServiceLevelsOfStore::in(store), clock, {until.msecs - 1});
    if (passed.empty())
        return level;
    TracedSteps traced;
    Statement known = store.connection().prepare(
        "SELECT promised, percent FROM complaint_step WHERE complaint_id = ? AND percent IS NOT NULL");
    known.bind(1, qint64(before.id()));
    while (known.step())
        traced.emplace(known.text(0) == u"answer" ? Promised::Answer : Promised::Resolution, int(known.integer(1)));
    const EscalationPeople people(store);
    StepTracer tracer(change);
    for (const PassedStep &step : passed) {
        level = std::max(level, step.level);
        if (!traced.contains({step.promised, step.percent}))
            tracer.trace(before.id(), status, step, people.toldBy(step, before.get(standard::owner)), 0);
    }
    return level;
}

void finishNotices(Change &change, RecordId complaint)
{
    Store &store = change.store();
    std::vector<RecordId> tasks;
    {
        Statement rows = store.connection().prepare(
            "SELECT DISTINCT t.id FROM complaint_step s JOIN task t ON t.id = s.task_id WHERE s.complaint_id = ? AND "
            "t.done_at IS NULL AND coalesce(t.cancelled, 0) = 0");
        rows.bind(1, qint64(complaint));
        while (rows.step())
            tasks.push_back(rows.integer(0));
    }
    for (Record &task : store.read(store.shape(task::type), tasks)) {
        task.set(task::doneAt, change.moment());
        if (const Problems problems = change.save(task); !problems.isEmpty())
            throw Error(ErrorKind::Invalid, problems.sentences());
    }
}

} // namespace kith
