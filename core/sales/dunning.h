// SPDX-License-Identifier: GPL-3.0-or-later
// Who is late, and the letters to them: a reminder, a second, a last one.
#pragma once

#include <vector>

#include "core/sales/paper.h"
#include "core/store/change.h"

namespace kith {

struct ReminderItem
{
    RecordId order = 0;
    QString number, invoice;
    Day dueOn;
    int daysLate = 0;
    Money open;
    int level = 0; // of the last reminder; 0: none yet
    Day remindedOn;
};

// Money of the customer that pays nothing yet: goods that came back, or a payment that was not given to an order.
struct ReminderCredit
{
    QString number, order;
    Money amount;
};

struct LateCustomer
{
    RecordId customer = 0;
    QString name, currency;
    std::vector<ReminderItem> orders; // oldest first
    std::vector<ReminderCredit> credits;
    Money open;   // of the orders
    Money credit; // of the credits
    Money owed() const { return open - credit; }
    int level = 0;  // the highest
    Day remindedOn; // the latest
    // A week after the last letter and later, another one may go out.
    bool isDue(Day today) const;
};

constexpr int lastLevel = 3;
constexpr int daysBetweenReminders = 7;
constexpr int daysToPay = 7; // what a letter gives

// Most owed first; by customer and currency. Whose credit covers what is late is not in it. `customer` 0: all.
std::vector<LateCustomer> lateCustomers(Store &store, Day today, RecordId customer = 0);

// One letter about everything that is late: one number, a document on each order. Cannot be undone. Returns the
// document on the oldest order, which holds the letter. Throws Error{Invalid} when nothing is late.
RecordId issueReminder(Store &store, RecordId customer, const QString &currency, Language language, Day on = {});

} // namespace kith
