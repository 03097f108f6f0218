// SPDX-License-Identifier: GPL-3.0-or-later
// What time does to a case, written into its trace: steps of the service level that it passed.
#pragma once

#include <set>

#include "core/service/service_levels.h"

namespace kith {

class Change;

// Who is told: the person the step names, else below 100 % the owner of the case, from 100 % on the owner's manager and
// from 150 % on the manager's manager, else whoever owns the business. Nobody who left.
class EscalationPeople
{
public:
    explicit EscalationPeople(Store &store);
    RecordId toldBy(const PassedStep &step, RecordId owner) const; // 0: there is nobody

private:
    struct Person
    {
        RecordId manager = 0;
        bool active = true;
    };
    RecordId orHead(RecordId staff) const;

    std::map<RecordId, Person> m_people;
    RecordId m_head = 0;
};

// Steps that a case's trace holds already.
using TracedSteps = std::set<std::pair<Promised, int>>;

// Writes passed steps into the traces of cases.
class StepTracer
{
public:
    explicit StepTracer(Change &change);
    // The new row's id.
    RecordId trace(RecordId complaint, const QString &status, const PassedStep &passed, RecordId told, RecordId task);

private:
    Change &m_change;
    Record m_blank;
    std::map<std::pair<Promised, int>, QString> m_texts;
};

// Before a case stops or changes hands: what it passed before `until` and nobody wrote down yet. The highest level
// passed.
int traceMissed(Change &change, const Record &before, Instant until);

// Tasks that told somebody about a case are done when it is over.
void finishNotices(Change &change, RecordId complaint);

} // namespace kith
