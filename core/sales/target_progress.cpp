// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sales/target_progress.h"

#include <algorithm>
#include <set>

#include "core/report/grouping.h"

using namespace Qt::StringLiterals;

namespace kith {

namespace {

qint64 netOf(Store &store, RecordId staff, Period period)
{
    QByteArray sql = "SELECT coalesce(SUM(" + inFileCurrency("o.net", "o", store.currency()) +
                     "), 0) FROM \"order\" o WHERE o.status IN ('confirmed', 'delivered', 'completed') AND "
                     "o.ordered_on >= ? AND o.ordered_on <= ?";
    if (staff)
        sql += " AND o.owner_id = ?";
    Statement statement = store.connection().prepare(sql);
    statement.bind(1, toIso(period.from)).bind(2, toIso(period.to));
    if (staff)
        statement.bind(3, staff);
    return statement.step() ? statement.integer(0) : 0;
}

} // namespace

std::optional<qint64> monthTarget(Store &store, RecordId staff, Day month)
{
    // The whole business has a target of its own, or what its people have together.
    const QByteArray select =
        "SELECT COUNT(*), SUM(amount) FROM target WHERE period = 'month' AND measure = 'orders' "
        "AND region IS NULL AND product_category_id IS NULL AND product_id IS NULL AND starts_on = ? AND ";
    const auto ask = [&](const QByteArray &whose) -> std::optional<qint64> {
        Statement statement = store.connection().prepare(select + whose);
        statement.bind(1, toIso(month));
        if (statement.step() && statement.integer(0) > 0)
            return statement.integer(1);
        return std::nullopt;
    };
    if (staff)
        return ask("staff_id = " + QByteArray::number(staff));
    if (const auto own = ask("staff_id IS NULL"))
        return own;
    return ask("staff_id IS NOT NULL");
}

int workingDays(Store &store, Period period)
{
    static const QStringList names{u"monday"_s, u"tuesday"_s,  u"wednesday"_s, u"thursday"_s,
                                   u"friday"_s, u"saturday"_s, u"sunday"_s};
    std::set<int> weekdays;
    Statement hours = store.connection().prepare("SELECT DISTINCT weekday FROM business_hours");
    while (hours.step())
        weekdays.insert(int(names.indexOf(hours.text(0))) + 1);
    if (weekdays.empty())
        weekdays = {1, 2, 3, 4, 5};
    std::set<Day> holidays;
    Statement closed = store.connection().prepare("SELECT day FROM holiday WHERE day >= ? AND day <= ?");
    closed.bind(1, toIso(period.from)).bind(2, toIso(period.to));
    while (closed.step())
        holidays.insert(Day::fromString(closed.text(0), Qt::ISODate));
    int count = 0;
    for (Day day = period.from; day <= period.to; day = day.addDays(1))
        count += weekdays.contains(day.dayOfWeek()) && !holidays.contains(day) ? 1 : 0;
    return count;
}

TargetProgress monthProgress(Store &store, RecordId staff, Day asOf)
{
    TargetProgress progress;
    const Day first = startOfStep(asOf, Step::Month);
    progress.period = {first, nextStep(first, Step::Month).addDays(-1)};
    progress.reached = netOf(store, staff, {first, asOf});
    progress.lastYear = netOf(store, staff, samePeriodLastYear({first, asOf}));
    progress.target = monthTarget(store, staff, first);
    progress.workingDaysLeft = workingDays(store, {asOf.addDays(1), progress.period.to});
    return progress;
}

} // namespace kith
