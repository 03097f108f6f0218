// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/case_rules.h"

#include <QCoreApplication>

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
    const auto judge = [&after](const Field<bool> &judged, const Field<Instant> &done, std::optional<Instant> dueAt) {
        if (after.isEmpty(done) || !dueAt)
            after.clear(judged);
        else
            after.set(judged, after.get(done) <= *dueAt);
    };
    judge(complaint::answeredInTime, complaint::answeredAt, due.answer);
    judge(complaint::resolvedInTime, complaint::resolvedAt, due.resolve);
}

// The latest earlier case of the same customer about the same product or of the same cause, not older than a year.
void findRepeated(Change &change, const Record *before, Record &after)
{
    const RecordId customer = after.get(complaint::customer), product = after.get(complaint::product);
    const QString cause = after.get(complaint::cause);
    if (before && before->get(complaint::customer) == customer && !after.isEmpty(complaint::repeatOf))
        return;
    after.clear(complaint::repeatOf);
    if (customer == 0 || (product == 0 && cause.isEmpty()))
        return;
    const Instant opened = after.get(complaint::openedAt);
    Statement earlier = change.store().connection().prepare(
        "SELECT id FROM complaint WHERE customer_id = ?1 AND id <> ?2 AND kind = ?3 AND opened_at < ?4 AND opened_at "
        ">= ?5 "
        "AND (product_id = ?6 OR cause = ?7) ORDER BY opened_at DESC, id DESC LIMIT 1");
    earlier.bind(1, qint64(customer)).bind(2, qint64(after.id())).bind(3, after.get(complaint::kind));
    earlier.bind(4, toIso(opened)).bind(5, toIso(Instant{opened.msecs - 365LL * 86'400'000}));
    if (product != 0)
        earlier.bind(6, qint64(product));
    else
        earlier.bindNull(6);
    if (cause.isEmpty())
        earlier.bindNull(7);
    else
        earlier.bind(7, cause);
    if (earlier.step())
        after.set(complaint::repeatOf, earlier.integer(0));
}

// A complaint teaches nothing while nobody says why it came about and what was done; the owner may relax it.
void askForCause(Change &change, const Record *before, Record &after)
{
    if (!before || after.get(complaint::kind) != u"complaint" || !isOver(after.get(complaint::status)) ||
        isOver(before->get(complaint::status)))
        return;
    if (!after.isEmpty(complaint::cause) && !after.isEmpty(complaint::countermeasure))
        return;
    if (change.store().setting(u"case_cause_required"_s, u"yes"_s) == u"yes")
        throw Error(ErrorKind::Invalid,
                    QCoreApplication::translate("case", "A complaint is resolved with its cause and what was done "
                                                        "about it. Fill in both, then resolve it."));
}

} // namespace

std::vector<Rule> caseRules()
{
    return {
        {&complaint::type, {&complaint::number, &complaint::openedAt}, openCase},
        {&complaint::type,
         {&complaint::customer, &complaint::product, &complaint::cause, &complaint::kind},
         findRepeated},
        {&complaint::type, {&complaint::status}, askForCause},
        {&complaint::type, {&complaint::status, &complaint::priority}, catchUp},
        {&complaint::type, {&complaint::status}, moveCase},
        {&complaint::type,
         {&complaint::status, &complaint::priority, &complaint::openedAt, &complaint::answeredAt,
          &complaint::resolvedAt},
         setDueTimes},
    };
}

} // namespace kith
