// SPDX-License-Identifier: GPL-3.0-or-later
// What has to be done next with a customer, lead or opportunity, and how urgent it is.
#pragma once

#include <QCoreApplication>
#include <QString>
#include <vector>

#include "core/store/store.h"

namespace kith {

struct NextStep
{
    enum class State { None, Overdue, Today, Planned, Over }; // Over: won, lost, converted: nothing is expected
    State state = State::None;
    RecordId task = 0; // 0: only the day is known
    QString what;      // "Call", as the task's kind is called; "" when unknown
    Day day;
    QString subject;
};

class NextSteps
{
    Q_DECLARE_TR_FUNCTIONS(kith::NextSteps)

public:
    static bool isNextStep(const FieldInfo &field);                             // next_action_on
    static Day dayIn(Store &store, const FieldInfo &field, const Value &value); // of a day or an instant
    static NextStep::State stateOf(Day day, Day today);
    // "Call · 3 days late", "Call today", "Call · 15 Jun", "None"
    static QString words(const NextStep &step, Day today);
    // The next open task of each record, for lists: one query for all.
    static std::vector<NextStep> of(Store &store, const Shape &shape, const std::vector<RecordId> &ids);
};

} // namespace kith
