// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/prevention_rules.h"

#include <QCoreApplication>

#include "core/base/error.h"
#include "core/model/standard_fields.h"
#include "core/model/types/all_types.h"
#include "core/store/change.h"

using namespace Qt::StringLiterals;

namespace kith {

namespace {

void save(Change &change, Record &record)
{
    if (const Problems problems = change.save(record); !problems.isEmpty())
        throw Error(ErrorKind::Invalid, problems.sentences());
}

// Actions against this cause (and this product, where the case that they came from has one) that were done before and
// have held so far.
std::vector<RecordId> actionsDone(Store &store, const Record &complaint)
{
    Statement rows = store.connection().prepare(
        "SELECT p.id FROM prevention p JOIN complaint k ON k.id = p.complaint_id WHERE p.done_on IS NOT NULL AND "
        "p.reopened_on IS NULL AND p.done_on <= ?1 AND k.id <> ?2 AND k.cause = ?3 AND (k.product_id IS NULL OR "
        "k.product_id = ?4) ORDER BY "
        "p.id");
    rows.bind(1, toIso(dayOf(complaint.get(complaint::openedAt), store.zone()))).bind(2, qint64(complaint.id()));
    rows.bind(3, complaint.get(complaint::cause)).bind(4, qint64(complaint.get(complaint::product)));
    std::vector<RecordId> actions;
    while (rows.step())
        actions.push_back(rows.integer(0));
    return actions;
}

// The action is open again, says why, and whoever is to do it has a task. The day on which it was done stays: the
// report compares what came before and after.
void reopenPrevention(Change &change, const Record *before, Record &after)
{
    if (after.get(complaint::kind) != u"complaint" || after.isEmpty(complaint::cause) ||
        after.isEmpty(complaint::openedAt))
        return;
    if (before && before->get(complaint::cause) == after.get(complaint::cause) &&
        before->get(complaint::product) == after.get(complaint::product))
        return;
    Store &store = change.store();
    for (const RecordId id : actionsDone(store, after)) {
        Record action = *store.read(prevention::type, id);
        const QString words = QCoreApplication::translate("case", "%1: came back with %2.")
                                  .arg(formatDay(change.day()), after.get(complaint::number));
        const QString effect = action.get(prevention::effect);
        action.set(prevention::reopenedOn, change.day());
        action.set(prevention::effect, effect.isEmpty() ? words : QString(effect + u'\n' + words));
        save(change, action);
        const RecordId who = action.get(prevention::staff);
        if (who == 0)
            continue;
        Record task = store.blank(task::type);
        task.set(task::subject, QCoreApplication::translate("case", "“%1” did not hold: %2 %3")
                                    .arg(action.get(prevention::plannedAction), after.get(complaint::number),
                                         after.get(complaint::subject)));
        task.set(task::kind, u"todo"_s);
        task.set(task::dueAt, change.moment());
        task.set(task::complaint, after.id());
        task.set(standard::owner, who);
        save(change, task);
    }
}

// Done once more, it starts anew.
void settlePrevention(Change &, const Record *before, Record &after)
{
    if (before && before->get(prevention::doneOn) != after.get(prevention::doneOn))
        after.clear(prevention::reopenedOn);
}

} // namespace

std::vector<Rule> preventionRules()
{
    return {{&complaint::type, {&complaint::cause, &complaint::product}, reopenPrevention},
            {&prevention::type, {&prevention::doneOn}, settlePrevention}};
}

} // namespace kith
