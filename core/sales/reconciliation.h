// SPDX-License-Identifier: GPL-3.0-or-later
// Our account against the customer's own list: by number, amount and date window, line by line agreed or disputed. What
// is agreed is locked: orders and payments of that period can no longer be changed, also not by undo.
#pragma once

#include <optional>
#include <vector>

#include "core/sales/statements.h"

namespace kith {

struct TheirLine
{
    int row = 0; // of their list, from 1
    QString number;
    Day on;
    Money amount; // what raises the balance is positive; a list with all signs turned is understood
    QString text;
};

struct MatchedLine
{
    RecordId order = 0, payment = 0; // ours; neither when it is missing here
    QString number;
    Day on;
    std::optional<Money> ours, theirs;
    int row = 0;    // theirs; 0: missing there
    QString state;  // key of line_state
    QString reason; // in words; "" when there is nothing to say
};

struct Reconciliation
{
    Account account;
    std::vector<MatchedLine> lines; // ours by day, then what is missing here
    int agreed() const;
    bool isAgreed() const { return agreed() == int(lines.size()); }
};

Reconciliation reconcile(const Account &account, const std::vector<TheirLine> &theirs, int windowDays = 7);
// A statement with its lines; agreed when all lines are, which locks the period. Returns its id.
RecordId keepReconciliation(Change &change, const Reconciliation &result);

// The day until which a customer's account is agreed; invalid when nothing is.
Day lockedUntil(Store &store, RecordId customer);

std::vector<Rule> reconciliationRules();
std::vector<Guard> reconciliationGuards();

} // namespace kith
