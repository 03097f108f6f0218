// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sales/people.h"

#include "core/model/types/communication.h"
#include "core/model/types/task.h"
#include "core/store/change.h"

using namespace Qt::StringLiterals;

namespace kith {

namespace {

void addCustomer(Change &change, Record &record, const Field<RecordId> &contact, const Field<RecordId> &customer)
{
    if (record.isEmpty(contact) || !record.isEmpty(customer))
        return;
    Statement row = change.store().connection().prepare("SELECT customer_id FROM contact WHERE id = ?");
    row.bind(1, record.get(contact));
    if (row.step() && !row.isNull(0))
        record.set(customer, row.integer(0));
}

void completeTalk(Change &change, const Record *, Record &talk)
{
    addCustomer(change, talk, communication::contact, communication::customer);
}

void completeStep(Change &change, const Record *, Record &step)
{
    addCustomer(change, step, task::contact, task::customer);
}

} // namespace

Condition peopleAt(RecordId customer)
{
    const Condition there = where(u"customer_id"_s, Operator::Equal, qint64(customer));
    const Condition now = any({where(u"until"_s, Operator::Empty),
                               where(u"until"_s, Operator::GreaterOrEqual, QJsonObject{{u"today"_s, 0}})});
    return any(
        {there, related(u"employment.contact_id"_s, all({there, now}), u"count"_s, Operator::GreaterOrEqual, 1)});
}

std::vector<Rule> peopleRules()
{
    return {{&communication::type, {&communication::contact}, completeTalk},
            {&task::type, {&task::contact}, completeStep}};
}

} // namespace kith
