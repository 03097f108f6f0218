// SPDX-License-Identifier: GPL-3.0-or-later
// Tasks that repeat (RFC 5545 RRULE). Only the next occurrence is a record: finishing it makes the one after it.
#pragma once

#include <optional>
#include <vector>

#include "core/base/time.h"
#include "core/store/rule.h"

namespace kith {

// "FREQ=WEEKLY;BYDAY=MO", as it is; "daily", "every 2 weeks", "每月" as a rule. nullopt: neither.
std::optional<QString> recurrenceFrom(const QString &text);

struct Occurrence
{
    Instant at;
    QString rule; // for the occurrences after it; a COUNT is smaller by those that are over
};
// "FREQ=WEEKLY EXDATE=20260713,20260720": the days on which it does not happen follow the rule.
// The first one after `earliest`, on the wall clock of the zone: nine o'clock stays nine o'clock when clocks change.
// nullopt: there is none any more.
std::optional<Occurrence> nextOccurrence(const QString &rule, Instant start, Instant earliest, const QTimeZone &zone);

std::vector<Rule> recurrenceRules();

} // namespace kith
