// SPDX-License-Identifier: GPL-3.0-or-later
// Cases of a period in groups, for the reports about them; and the condition that lists a group's cases.
#pragma once

#include <functional>
#include <map>

#include "core/report/grouping.h"

namespace kith {

struct CaseRow
{
    Day openedOn;
    Instant openedAt;
    std::optional<Instant> answeredAt, resolvedAt, resolveDue;
    std::optional<bool> answeredInTime, resolvedInTime;
    bool isNew = false; // nobody answered
    bool isOver = false;
    bool reopened = false;  // at least once
    bool repeats = false;   // an earlier one of the same customer
    bool prevented = false; // has a preventive action
    int level = 0;          // of escalation
    qint64 compensation = 0;
};

struct AskedCases
{
    const Grouping *by = nullptr;
    Period period; // of the day on which they were opened; its end is never after today
    QString kind;  // "all" or a kind of case
    Day today;
    Instant now;
    QTimeZone zone;
};

// The dimensions that reports about cases share, the first one being `usual`.
std::vector<Dimension> caseDimensions(const char *usual);
AskedCases askedCases(Store &store, const Params &params, const char *usual, const char *usualKind = "complaint");

struct CaseGroup
{
    Value key;
    Cell name;
    std::vector<CaseRow> cases;
};
// By key; texts that differ in case only are one group.
std::map<QString, CaseGroup> caseGroups(Store &store, const AskedCases &asked);

// Cases of a group (nullptr: of all), and further conditions.
Query casesOf(const AskedCases &asked, const CaseGroup *group, std::vector<Condition> further = {});

TableColumn caseGroupColumn(const AskedCases &asked);
// How the kind asked for is named: the parameter of these reports.
Parameter caseKindParameter(const char *usual);

// k of n with its interval by Wilson; nothing for fewer than five.
Cell caseShare(qint64 k, qint64 n);
double daysBetween(Instant from, Instant to);

} // namespace kith
