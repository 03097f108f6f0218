// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/types/task.h"

#include <QCoreApplication>

#include "core/model/types/business_hours.h"
#include "core/model/types/checks.h"
#include "core/model/types/statement.h"

namespace kith::task {

void derive(Record &record)
{
    // "Not cancelled" must be a value: the next action of a customer is looked up by it.
    if (record.isEmpty(cancelled))
        record.set(cancelled, false);
}

void check(const Record &record, Problems &problems)
{
    kith::check::order(record, dueAt, endsAt, problems);
}

} // namespace kith::task

namespace kith::statement {

void check(const Record &record, Problems &problems)
{
    kith::check::order(record, startsOn, endsOn, problems);
}

} // namespace kith::statement

namespace kith::business_hours {

void check(const Record &record, Problems &problems)
{
    if (record.get(closes) <= record.get(opens))
        problems.add(closes, QCoreApplication::translate("check", "Closing time must be after opening time."));
}

} // namespace kith::business_hours
