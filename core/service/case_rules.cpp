// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/case_rules.h"

#include "core/base/error.h"
#include "core/model/types/all_types.h"
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

} // namespace

std::vector<Rule> caseRules()
{
    return {
        {&complaint::type, {&complaint::number, &complaint::openedAt}, openCase},
        {&complaint::type, {&complaint::status}, moveCase},
    };
}

} // namespace kith
