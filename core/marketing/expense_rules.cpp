// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/marketing/expense_rules.h"

#include "core/model/types/expense.h"
#include "core/report/grouping.h"
#include "core/store/change.h"
#include "core/store/numbering.h"

using namespace Qt::StringLiterals;

namespace kith {

namespace {

void numberExpense(Change &change, const Record *, Record &after)
{
    if (after.isEmpty(expense::number))
        after.set(expense::number, takeNumber(change, u"expense", after.get(expense::spentOn)));
}

// Where a claim is on its way; rejected ones were decided like approved ones.
int placeOf(QStringView status)
{
    return status == u"draft" ? 0 : status == u"submitted" ? 1 : status == u"paid" ? 3 : 2;
}

void traceExpense(Change &change, const Record *before, Record &after)
{
    if (before && before->get(expense::status) == after.get(expense::status))
        return;
    const int place = placeOf(after.get(expense::status));
    struct Step
    {
        int place;
        const Field<Instant> &at;
        const Field<RecordId> &by;
    };
    const int earlier = before ? placeOf(before->get(expense::status)) : 0;
    for (const Step &step :
         {Step{1, expense::submittedAt, expense::submittedBy}, Step{2, expense::decidedAt, expense::decidedBy},
          Step{3, expense::paidAt, expense::paidBy}}) {
        if (step.place > place) { // it went back
            after.clear(step.at);
            after.clear(step.by);
        } else if (after.isEmpty(step.at) || (step.place == place && earlier == place)) {
            after.set(step.at, change.moment());
            if (change.store().me() != 0)
                after.set(step.by, change.store().me());
        }
    }
}

} // namespace

std::vector<Rule> expenseRules()
{
    return {{&expense::type, {&expense::number}, numberExpense}, {&expense::type, {&expense::status}, traceExpense}};
}

Money overBudget(Store &store, RecordId campaign)
{
    Statement row = store.connection().prepare("SELECT c.budget, coalesce((SELECT SUM(" +
                                               inFileCurrency("e.amount", "e", store.currency()) +
                                               ") FROM expense e WHERE e.campaign_id = c.id AND e.status IN "
                                               "('submitted', 'approved', 'paid')), 0) FROM campaign "
                                               "c WHERE c.id = ?");
    row.bind(1, qint64(campaign));
    if (!row.step() || row.isNull(0) || row.integer(0) <= 0 || row.integer(1) <= row.integer(0))
        return {};
    return {row.integer(1) - row.integer(0)};
}

} // namespace kith
