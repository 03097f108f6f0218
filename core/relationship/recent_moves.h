// SPDX-License-Identifier: GPL-3.0-or-later
// Whose stage or grade changed lately, as scored: for the Today page. Those who slip come first, the better customer
// before the others.
#pragma once

#include "core/store/store.h"

namespace kith {

struct RecentMove
{
    RecordId customer = 0;
    QString who, phone;
    QString measure;  // "lifecycle" or "grade"
    QString from, to; // keys of that list
    QString reason;
    Day day;
    bool isWorse = false;
    qint64 revenue = 0;
};

struct RecentMoves
{
    std::vector<RecentMove> first;
    std::vector<RecordId> customers; // all of them, each once
};

// Of the last `days` up to today; mine and nobody's when somebody is named. What was said of a customer for the first
// time is no move.
RecentMoves recentMoves(Store &store, RecordId staff, Day today, size_t most, int days = 7);

} // namespace kith
