// SPDX-License-Identifier: GPL-3.0-or-later
// The groups a report is shown by: as SQL, as words, and as the condition that lists a group's records.
#pragma once

#include <QByteArray>

#include "core/report/report.h"

namespace kith {

struct Grouping
{
    enum class Kind { Text, Choice, Reference, Time };

    const char *name; // of the dimension
    Kind kind;
    const char *sql;                // the group's key: a text, a choice's key, an id; Time: an ISO day
    const char *joins = "";         // what `sql` needs besides the report's own tables
    const char *field = nullptr;    // the same in a Query
    const char *fallback = nullptr; // field that stands in where `field` is empty; `sql` must do the same
    const char *of = nullptr;       // Choice: the list; Reference: the kind of record
    Step step = Step::Month;        // Time
};

// The SQL expression to group by: for Time the first day of the step.
QByteArray groupKey(const Grouping &grouping);
// The group's name; nothing known is a group of its own, named so.
Cell groupCell(Store &store, const Grouping &grouping, const Value &key, const QString &title = {});
TableColumn groupColumn(const Report &report, const Grouping &grouping);
// The group's records; `within` cuts the first and last step of time.
Condition groupCondition(const Grouping &grouping, const Value &key, Period within);
Period stepPeriod(const Value &key, Step step, Period within);
const Grouping &groupingNamed(std::span<const Grouping> groupings, const QString &name); // must be there

// Conditions that a field lies in a period: a Day field, or an Instant field by days of the file's time zone.
std::vector<Condition> dayWithin(const QString &field, Period period);
std::vector<Condition> instantWithin(const QString &field, Period period, const QTimeZone &zone);
// All of them, without nesting more than needed.
Condition joined(std::vector<Condition> first, std::vector<Condition> more);

// An amount of a table (or its alias) in the file's currency. Most rows need no conversion, and then no function call.
QByteArray inFileCurrency(const QByteArray &amount, const QByteArray &table, const Currency &fileCurrency);

QString unknownLabel();                        // "(unknown)"
QString periodWords(Period period, Day today); // "2026", "Nov 2026", "1 Jan – 22 Nov 2026", "up to today"

} // namespace kith
