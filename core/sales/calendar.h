// SPDX-License-Identifier: GPL-3.0-or-later
// What stands in the calendar between two days.
#pragma once

#include <vector>

#include "core/store/store.h"

namespace kith {

struct CalendarEntry
{
    RecordId task = 0;
    QString kind, subject, who;
    Instant at, ends; // ends: at the least half an hour after at
    Day day;          // local
    bool allDay = false, isDone = false;
    int minute = 0, length = 30; // of the day, local
};

// By day, all-day ones first, then by time. staff 0: everybody's.
std::vector<CalendarEntry> entriesBetween(Store &store, RecordId staff, Period period);

// Tasks whose reminder is due by `now` and not done; and when the next one will be. nullopt: none.
struct Reminder
{
    RecordId task = 0;
    QString subject, who;
    Instant due;
    Instant reminded; // when it was to be said
};
std::vector<Reminder> dueReminders(Store &store, RecordId staff, Instant from, Instant to);
std::optional<Instant> nextReminder(Store &store, RecordId staff, Instant after);

enum class Snooze { FiveMinutes, OneHour, Tomorrow }; // tomorrow: at nine o'clock
Instant snoozedUntil(Snooze snooze, Instant now, const QTimeZone &zone);
// One change; throws Error{NotFound}.
qint64 snoozeReminder(Store &store, RecordId task, Instant until);

} // namespace kith
