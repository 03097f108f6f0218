// SPDX-License-Identifier: GPL-3.0-or-later
// Overdue cases escalate by themselves. Run by the window on start and by its timer, and by `kith-cli escalate`:
// catches up on everything that fell due meanwhile, in the order and with the times in which it did.
#pragma once

#include "core/base/progress.h"
#include "core/service/case_trace.h"

namespace kith {

struct Escalated
{
    RecordId complaint = 0;
    QString number;
    QString subject;
    PassedStep passed;
    RecordId told = 0;
    RecordId task = 0; // tells that person; 0: a later step of the same case does, or there is nobody
};

struct Escalation
{
    std::vector<Escalated> events; // in the order in which they happened
    qint64 checked = 0;            // open cases
    qint64 redated = 0;            // cases whose due times follow changed levels, hours or holidays
    qint64 change = 0;             // in history; 0: nothing was to do
};

Escalation escalate(Store &store, const Progress &progress = {});

// When the next step of an open case falls due, for a timer; nullopt: none is ahead.
std::optional<Instant> nextEscalation(Store &store);

QString escalationSentence(const Escalated &event); // "C-2026-0012 Lid broken: 80 % of the time …"

} // namespace kith
