// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sales/calendar.h"

#include <algorithm>
#include <QCoreApplication>

#include "core/base/error.h"
#include "core/model/types/task.h"
#include "core/store/change.h"

namespace kith {

namespace {

constexpr qint64 minuteLength = 60 * 1000;

QByteArray ownedBy(RecordId staff)
{
    if (!staff)
        return {};
    return " AND (t.owner_id = " + QByteArray::number(staff) + " OR t.owner_id IS NULL)";
}

} // namespace

std::vector<CalendarEntry> entriesBetween(Store &store, RecordId staff, Period period)
{
    const QTimeZone &zone = store.zone();
    Statement row = store.connection().prepare(
        "SELECT t.id, t.kind, t.subject, coalesce(c.name, l.company, l.name, o.name), t.due_at, t.ends_at, "
        "coalesce(t.all_day, 0), t.done_at IS NOT NULL FROM task t LEFT JOIN opportunity o ON o.id = t.opportunity_id "
        "LEFT JOIN customer c ON c.id = coalesce(t.customer_id, o.customer_id) LEFT JOIN lead l ON l.id = t.lead_id "
        "WHERE t.due_at >= ? AND t.due_at < ? AND coalesce(t.cancelled, 0) = 0" +
        ownedBy(staff) + " ORDER BY t.due_at, t.id");
    row.bind(1, toIso(startOf(period.from, zone))).bind(2, toIso(startOf(period.to.addDays(1), zone)));
    std::vector<CalendarEntry> entries;
    while (row.step()) {
        CalendarEntry entry;
        entry.task = row.integer(0);
        entry.kind = row.text(1);
        entry.subject = row.text(2);
        entry.who = row.text(3);
        entry.at = instantFromIso(row.text(4)).value_or(Instant());
        entry.day = dayOf(entry.at, zone);
        const Instant midnight = startOf(entry.day, zone);
        entry.allDay = row.integer(6) != 0 || entry.at == midnight;
        entry.isDone = row.integer(7) != 0;
        entry.minute = int((entry.at.msecs - midnight.msecs) / minuteLength);
        const Instant ends = instantFromIso(row.text(5)).value_or(Instant());
        entry.length = int(std::clamp((ends.msecs - entry.at.msecs) / minuteLength, qint64(30),
                                      qint64(std::max(30, 24 * 60 - entry.minute))));
        entry.ends = {entry.at.msecs + entry.length * minuteLength};
        entries.push_back(std::move(entry));
    }
    std::ranges::stable_sort(entries, [](const CalendarEntry &a, const CalendarEntry &b) {
        return std::tuple(a.day, !a.allDay, a.at) < std::tuple(b.day, !b.allDay, b.at);
    });
    return entries;
}

std::vector<Reminder> dueReminders(Store &store, RecordId staff, Instant from, Instant to)
{
    Statement row = store.connection().prepare(
        "SELECT t.id, t.subject, coalesce(c.name, l.company, l.name, ''), t.due_at, coalesce(t.snoozed_until, "
        "t.remind_at) FROM task t LEFT JOIN customer c ON "
        "c.id = t.customer_id LEFT JOIN lead l ON l.id = t.lead_id WHERE t.done_at IS NULL AND coalesce(t.cancelled, "
        "0) = "
        "0 AND t.remind_at IS NOT NULL AND coalesce(t.snoozed_until, t.remind_at) > ? AND coalesce(t.snoozed_until, "
        "t.remind_at) <= ?" +
        ownedBy(staff) + " ORDER BY t.due_at, t.id");
    row.bind(1, toIso(from)).bind(2, toIso(to));
    std::vector<Reminder> reminders;
    while (row.step())
        reminders.push_back({row.integer(0), row.text(1), row.text(2), instantFromIso(row.text(3)).value_or(Instant()),
                             instantFromIso(row.text(4)).value_or(Instant())});
    return reminders;
}

std::optional<Instant> nextReminder(Store &store, RecordId staff, Instant after)
{
    Statement row =
        store.connection().prepare("SELECT MIN(coalesce(t.snoozed_until, t.remind_at)) FROM task t WHERE t.done_at IS "
                                   "NULL AND coalesce(t.cancelled, "
                                   "0) = 0 AND t.remind_at IS NOT NULL AND coalesce(t.snoozed_until, t.remind_at) > ?" +
                                   ownedBy(staff));
    row.bind(1, toIso(after));
    if (!row.step() || row.isNull(0))
        return std::nullopt;
    return instantFromIso(row.text(0));
}

Instant snoozedUntil(Snooze snooze, Instant now, const QTimeZone &zone)
{
    switch (snooze) {
    case Snooze::FiveMinutes:
        return {now.msecs + 5 * minuteLength};
    case Snooze::OneHour:
        return {now.msecs + 60 * minuteLength};
    case Snooze::Tomorrow:
        break;
    }
    return {startOf(dayOf(now, zone).addDays(1), zone).msecs + 9 * 60 * minuteLength};
}

qint64 snoozeReminder(Store &store, RecordId id, Instant until)
{
    auto record = store.read(task::type, id);
    if (!record)
        throw Error(ErrorKind::NotFound, QCoreApplication::translate("calendar", "There is no task %1.").arg(id));
    record->set(task::snoozedUntil, until);
    Change change(store, QCoreApplication::translate("calendar", "Remind again: %1").arg(record->get(task::subject)));
    if (const Problems problems = change.save(*record); !problems.isEmpty())
        throw Error(ErrorKind::Invalid, problems.sentences());
    return change.commit();
}

} // namespace kith
