// SPDX-License-Identifier: GPL-3.0-or-later
// Sales in groups, of a period and of the same days last year, and the records behind each group.
#pragma once

#include <functional>
#include <map>
#include <span>
#include <vector>

#include "core/report/grouping.h"

namespace kith {

std::span<const Grouping> salesGroupings();
bool isSalesOfLines(const Grouping &grouping); // needs the lines of the orders

struct SalesAsked
{
    std::vector<const Grouping *> by;
    bool byLine = false;
    Period period;               // to: at most today
    Period before;               // the same period last year
    bool isLunarAligned = false; // last year's days are those of alignedLastYear

    const Grouping *time() const; // among them; nullptr: none
};

struct SalesGroup
{
    std::vector<Value> keys;
    std::vector<QString> titles;
    qint64 net = 0;
    qint64 count = 0; // orders; lines when shown by line
    qint64 before = 0;
};

using SalesGroups = std::map<QString, SalesGroup>; // by folded keys: "East" and "EAST" are one region, as in every list

void gatherSales(Store &store, const SalesAsked &asked, Period period, const std::function<void(SalesGroup)> &take);
void addGroup(SalesGroups &groups, SalesGroup group);
SalesGroups gatherSalesNow(Store &store, const SalesAsked &asked);
// Adds what was sold in the same days last year to the groups they stand against.
void gatherSalesBefore(Store &store, const SalesAsked &asked, SalesGroups &groups);
// The records of one group in a period, or of all groups.
Query salesRecords(const SalesAsked &asked, const SalesGroup *group, Period period, bool lastYear);

} // namespace kith
