// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/case_rules.h"

#include "core/base/error.h"
#include "core/model/types/all_types.h"
#include "core/service/case_trace.h"
#include "core/store/change.h"
#include "core/store/numbering.h"

using namespace Qt::StringLiterals;

namespace kith {

namespace {

void openCase(Change &change, const Record *, Record &after)
{
    if (after.isEmpty(complaint::openedAt))
        after.set(complaint::openedAt, change.moment());
    if (after.isEmpty(complaint::number))
        after.set(complaint::number,
                  takeNumber(change, u"complaint", dayOf(after.get(complaint::openedAt), change.store().zone())));
}

// What time did to the case until now counts before it moves on.
void catchUp(Change &change, const Record *before, Record &after)
{
    if (!before || isOver(before->get(complaint::status)) || before->isEmpty(complaint::openedAt))
        return;
    if (const int level = traceMissed(change, *before, change.moment()); level > 0)
        after.set(complaint::escalationLevel, level);
}

void moveCase(Change &change, const Record *before, Record &after)
{
    const QString status = after.get(complaint::status);
    const QString earlier = before ? before->get(complaint::status) : QString();
    if (status == earlier)
        return;
    const bool over = status == u"resolved" || status == u"closed";
    if (status != u"new" && before && after.isEmpty(complaint::answeredAt))
        after.set(complaint::answeredAt, change.moment());
    if (over && before && after.isEmpty(complaint::resolvedAt))
        after.set(complaint::resolvedAt, change.moment());
    if (!over)
        after.clear(complaint::resolvedAt);
    if (over && before)
        finishNotices(change, after.id());

    Store &store = change.store();
    Record step = store.blank(complaint_step::type);
    step.set(complaint_step::complaint, after.id());
    step.set(complaint_step::at, before ? change.moment() : after.get(complaint::openedAt));
    step.set(complaint_step::fromStatus, earlier);
    step.set(complaint_step::toStatus, status);
    if (store.me() != 0)
        step.set(complaint_step::staff, store.me());
    if (const Problems problems = change.save(step); !problems.isEmpty())
        throw Error(ErrorKind::Invalid, problems.sentences());
}

// Due times follow from the service level and from when the case moved, this move included.
void setDueTimes(Change &change, const Record *before, Record &after)
{
    Store &store = change.store();
    const QString status = after.get(complaint::status);
    std::vector<StatusMove> moves;
    if (before) {
        moves = statusMoves(store, *before); // with the step that moveCase just wrote
    } else {
        const bool solved = isOver(status) && !after.isEmpty(complaint::resolvedAt);
        moves.push_back({after.get(complaint::openedAt), solved ? u"new"_s : status});
        if (solved)
            moves.push_back({after.get(complaint::resolvedAt), status});
    }
    const DueTimes due = dueTimes(ServiceLevelsOfStore::in(store), after.get(complaint::priority),
                                  after.get(complaint::openedAt), moves);
    after.setValue(complaint::answerDue, due.answer ? ValueOf<Instant>::make(*due.answer) : Value());
    after.setValue(complaint::resolveDue, due.resolve ? ValueOf<Instant>::make(*due.resolve) : Value());
}

} // namespace

std::vector<Rule> caseRules()
{
    return {
        {&complaint::type, {&complaint::number, &complaint::openedAt}, openCase},
        {&complaint::type, {&complaint::status, &complaint::priority}, catchUp},
        {&complaint::type, {&complaint::status}, moveCase},
        {&complaint::type, {&complaint::status, &complaint::priority, &complaint::openedAt}, setDueTimes},
    };
}

} // namespace kith
