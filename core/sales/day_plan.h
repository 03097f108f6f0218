// SPDX-License-Identifier: GPL-3.0-or-later
// What a salesperson has to do today, in the order a good one would take it, and what could be done besides.
#pragma once

#include <optional>
#include <vector>

#include "core/sales/due_again.h"
#include "core/store/store.h"

namespace kith {

// A task of today or before; or a birthday that nobody made a task of.
struct DayStep
{
    RecordId task = 0; // 0: a birthday
    QString kind;      // of the task, its key; "birthday"
    QString subject;   // birthday: the person's name
    Day day;
    Instant at;
    bool allDay = true;
    int daysLate = 0; // 0: today
    RecordId customer = 0, lead = 0, opportunity = 0, contact = 0;
    QString who;  // customer, else lead, else opportunity
    QString city; // of the customer or lead
    QString contactName;
    QString phone;
    QString email;
    QString grade;
    qint64 revenue = 0;
};

struct LateMoney
{
    RecordId order = 0, customer = 0;
    QString who, number, phone;
    qint64 open = 0; // in the file's currency
    int daysLate = 0;
    int reminders = 0; // dunning letters sent
};

struct StalledDeal
{
    RecordId opportunity = 0, customer = 0;
    QString who, name, stage, phone;
    qint64 amount = 0;
    int idleDays = 0, limit = 0;
};

// A list that shows its first entries: all of them are counted.
template <typename T> struct Top
{
    std::vector<T> first;
    qint64 count = 0;
    qint64 total = 0; // money
};

struct DayPlan
{
    std::vector<DayStep> steps; // in order: the first one is next
    Top<LateMoney> late;        // largest first
    Top<StalledDeal> stalled;   // largest first
};

// A customer that is due again and for whom nothing is planned.
struct DueLine
{
    RecordId customer = 0;
    QString who, phone, product; // product: what it buys most often
    qint64 expected = 0;
    int cycleDays = 0;
    int daysOver = 0; // negative: not due yet, but time to call
};

// staff 0: everybody's. `most`: how many late orders and stalled opportunities are named.
DayPlan dayPlan(Store &store, RecordId staff, Instant now, int most);
// Reads every purchase: for a job. Largest expected amount first.
Top<DueLine> dueToday(Store &store, RecordId staff, Day today, int most);

// What helps in a call with this customer.
struct CallFacts
{
    std::optional<Day> talkedOn;
    QString talk;     // what was said, one line
    qint64 open = 0;  // owed, in the file's currency
    qint64 late = 0;  // of it past due
    int lateDays = 0; // the oldest
    std::optional<DueProduct> offer;
};
CallFacts callFacts(Store &store, RecordId customer);

// Open opportunities that rest longer than their stage allows: days since the last move, talk or finished task.
struct Idle
{
    RecordId opportunity = 0;
    int days = 0;
    int limit = 0; // 0: the stage knows none
    bool isStalled() const { return limit > 0 && days > limit; }
};
std::vector<Idle> idleDeals(Store &store);

} // namespace kith
