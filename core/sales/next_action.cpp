// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sales/next_action.h"

#include <algorithm>

#include <QCoreApplication>

#include "core/base/error.h"
#include "core/model/types/task.h"
#include "core/store/change.h"

using namespace Qt::StringLiterals;

namespace kith {

namespace {

constexpr qint64 hour = 3600 * 1000;

Record taskOf(Store &store, RecordId id)
{
    if (auto record = store.read(task::type, id))
        return *std::move(record);
    throw Error(ErrorKind::NotFound, QCoreApplication::translate("task", "This step is no longer there."));
}

qint64 saved(Change &change, Record &record)
{
    if (const Problems problems = change.save(record); !problems.isEmpty())
        throw Error(ErrorKind::Invalid, problems.sentences());
    return change.commit();
}

void setAbout(Record &record, const About &about)
{
    const auto link = [&record](const Field<RecordId> &field, RecordId id) {
        if (id)
            record.set(field, id);
    };
    link(task::opportunity, about.opportunity);
    link(task::lead, about.lead);
    link(task::customer, about.customer);
    link(task::contact, about.contact);
}

void shift(Record &record, Instant at)
{
    const qint64 by = at.msecs - record.get(task::dueAt).msecs;
    for (const Field<Instant> *field : {&task::endsAt, &task::remindAt}) {
        if (!record.isEmpty(*field) && !record.isEmpty(task::dueAt))
            record.set(*field, Instant{record.get(*field).msecs + by});
    }
    record.set(task::dueAt, at);
    record.clear(task::snoozedUntil);
}

} // namespace

About aboutOf(const Record &task)
{
    return {task.get(task::opportunity), task.get(task::lead), task.get(task::customer), task.get(task::contact)};
}

bool hasNextAction(Store &store, const About &about)
{
    const auto open = [&store](const char *reference, RecordId id) {
        Statement row = store.connection().prepare(QByteArray("SELECT 1 FROM task WHERE ") + reference +
                                                   " = ? AND done_at IS NULL AND coalesce(cancelled, 0) = 0 LIMIT 1");
        row.bind(1, id);
        return row.step();
    };
    if (about.opportunity) {
        // A closed one needs no next step of its own; its customer does.
        Statement kind = store.connection().prepare(
            "SELECT st.kind FROM opportunity o JOIN stage st ON st.id = o.stage_id WHERE o.id = ?");
        kind.bind(1, about.opportunity);
        if (!kind.step() || kind.text(0) == u"open")
            return open("opportunity_id", about.opportunity);
    }
    if (about.lead)
        return open("lead_id", about.lead);
    return !about.customer || open("customer_id", about.customer);
}

std::optional<LastStep> lastStepOf(Store &store, qint64 change)
{
    constexpr int looked = 100; // of many at once the first few that leave somebody without a next step are enough
    std::vector<RecordId> closed;
    {
        Statement rows = store.connection().prepare(
            "SELECT record_id FROM change_item WHERE change_id = ?1 AND type = 'task' AND "
            "(json_extract(new_values, '$.done_at') IS NOT NULL OR json_extract(new_values, '$.cancelled') = 1) "
            "ORDER BY record_id LIMIT ?2");
        rows.bind(1, change).bind(2, qint64(looked));
        while (rows.step())
            closed.push_back(rows.integer(0));
    }
    for (const RecordId id : closed) {
        const auto task = store.read(task::type, id);
        if (!task)
            continue;
        const About about = aboutOf(*task);
        if (about.isNobody() || hasNextAction(store, about))
            continue;
        LastStep step{about, {}, store.title(*task)};
        for (const Field<RecordId> *field : {&task::customer, &task::lead, &task::contact, &task::opportunity}) {
            if (step.who.isEmpty() && !task->isEmpty(*field))
                step.who = store.display(*field, task->value(*field));
        }
        return step;
    }
    return std::nullopt;
}

qint64 finishTask(Store &store, RecordId id)
{
    Record record = taskOf(store, id);
    Change change(store, QCoreApplication::translate("task", "“%1” done").arg(store.title(record)));
    record.set(task::doneAt, Clock::now());
    return saved(change, record);
}

qint64 moveTask(Store &store, RecordId id, int days)
{
    Record record = taskOf(store, id);
    const Instant at = record.get(task::dueAt);
    const Day was = record.isEmpty(task::dueAt) ? store.today() : dayOf(at, store.zone());
    const qint64 inDay = record.isEmpty(task::dueAt) ? 9 * hour : at.msecs - startOf(was, store.zone()).msecs;
    const Day day = std::max(was, store.today()).addDays(days);
    Change change(store, QCoreApplication::translate("task", "Move “%1”").arg(store.title(record)));
    shift(record, {startOf(day, store.zone()).msecs + inDay});
    return saved(change, record);
}

qint64 moveTaskTo(Store &store, RecordId id, Instant at)
{
    Record record = taskOf(store, id);
    Change change(store, QCoreApplication::translate("task", "Move “%1”").arg(store.title(record)));
    shift(record, at);
    if (at != startOf(dayOf(at, store.zone()), store.zone()))
        record.set(task::allDay, false);
    return saved(change, record);
}

qint64 planTask(Store &store, const About &about, const QString &kind, const QString &subject, Day day,
                std::optional<Instant> at)
{
    Change change(store, QCoreApplication::translate("task", "Plan “%1”").arg(subject));
    Record record = store.blank(task::type);
    record.set(task::kind, kind);
    record.set(task::subject, subject);
    record.set(task::dueAt, at.value_or(Instant{startOf(day, store.zone()).msecs + 9 * hour}));
    setAbout(record, about);
    return saved(change, record);
}

qint64 keepBirthday(Store &store, const About &about, const QString &name, Day birthday, std::optional<Day> later)
{
    const QString subject = QCoreApplication::translate("task", "Birthday of %1").arg(name);
    Change change(store, later ? QCoreApplication::translate("task", "Move “%1”").arg(subject)
                               : QCoreApplication::translate("task", "“%1” done").arg(subject));
    Record record = store.blank(task::type);
    record.set(task::kind, u"birthday"_s);
    record.set(task::subject, subject);
    record.set(task::allDay, true);
    record.set(task::dueAt, startOf(later.value_or(birthday), store.zone()));
    if (!later)
        record.set(task::doneAt, Clock::now());
    setAbout(record, about);
    return saved(change, record);
}

} // namespace kith
