// SPDX-License-Identifier: GPL-3.0-or-later
// Doing, moving and planning the next action. Each function is one change and gives its number in history.
#pragma once

#include <optional>
#include <QString>

#include "core/store/store.h"

namespace kith {

// Whom a task is about; the first that is set is the one that should never be without a next action.
struct About
{
    RecordId opportunity = 0, lead = 0, customer = 0, contact = 0;
    bool isNobody() const { return !opportunity && !lead && !customer; }
};

About aboutOf(const Record &task);
// Whether an open task is left for the opportunity, lead or customer. Nobody: true, nothing is asked for.
bool hasNextAction(Store &store, const About &about);

// A step that was closed, done or cancelled, as the last one with somebody.
struct LastStep
{
    About about;
    QString who, what; // names of the person and of the step
};
// The first such step among those that a change closed. Every door asks by it what comes next.
std::optional<LastStep> lastStepOf(Store &store, qint64 change);

qint64 finishTask(Store &store, RecordId task);
// By days, at the same time of day; from today when it is late: "+1 day" means tomorrow.
qint64 moveTask(Store &store, RecordId task, int days);
// To another moment; an all-day task stays one when the moment is a midnight. The length stays.
qint64 moveTaskTo(Store &store, RecordId task, Instant at);
// At nine o'clock of that day, unless a moment is given.
qint64 planTask(Store &store, const About &about, const QString &kind, const QString &subject, Day day,
                std::optional<Instant> at = std::nullopt);
// A birthday that was no task: kept as a task, done now or due on a day.
qint64 keepBirthday(Store &store, const About &about, const QString &name, Day birthday, std::optional<Day> later);

} // namespace kith
