// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sales/sales_groups.h"

#include <algorithm>
#include <QJsonArray>
#include <set>

#include "core/base/text.h"
#include "core/report/group_sums.h"
#include "core/report/lunar_alignment.h"
#include "core/sales/order_groupings.h"

using namespace Qt::StringLiterals;

namespace kith {

namespace {

using Kind = Grouping::Kind;

constexpr Grouping groupings[]{
    {.name = "month", .kind = Kind::Time, .sql = "o.ordered_on", .field = "ordered_on", .step = Step::Month},
    {.name = "quarter", .kind = Kind::Time, .sql = "o.ordered_on", .field = "ordered_on", .step = Step::Quarter},
    {.name = "year", .kind = Kind::Time, .sql = "o.ordered_on", .field = "ordered_on", .step = Step::Year},
    {.name = "day", .kind = Kind::Time, .sql = "o.ordered_on", .field = "ordered_on", .step = Step::Day},
    ordersByRegion,
    {.name = "product", .kind = Kind::Reference, .sql = "l.product_id", .field = "product_id", .of = "product"},
    {.name = "category",
     .kind = Kind::Reference,
     .sql = "p.category_id",
     .joins = " LEFT JOIN product p ON p.id = l.product_id",
     .field = "product_id.category_id",
     .of = "product_category"},
    ordersByClass,
    {.name = "customer", .kind = Kind::Reference, .sql = "o.customer_id", .field = "customer_id", .of = "customer"},
    ordersByStaff,
};

QString identity(const std::vector<Value> &keys)
{
    QString text;
    for (const Value &key : keys)
        text += (key.isNumber() ? QString::number(key.number()) : fold(key.text())) + QChar(u'\x1f');
    return text;
}

// One row for each order or line: the keys of its group, and its amount.
QByteArray statementFor(const SalesAsked &asked, Period period, const Currency &currency)
{
    QByteArray keys, joins;
    for (const Grouping *grouping : asked.by) {
        keys += QByteArray(grouping->sql) + ", "; // of time the day: its step is found once a day, not for each row
        joins += grouping->joins;
    }
    QByteArray where = " WHERE o.status IN ('confirmed', 'delivered', 'completed')";
    if (period.from.isValid())
        where += " AND o.ordered_on >= '" + toIso(period.from).toLatin1() + "'";
    where += " AND o.ordered_on <= '" + toIso(period.to).toLatin1() + "'";
    if (!asked.byLine)
        return "SELECT " + keys + inFileCurrency("o.net", "o", currency) + " FROM \"order\" o" + joins + where;
    // Of all time, each line asks for its order, which lie in the same sequence; of a period, each order for its lines.
    const QByteArray tables = period.from.isValid() ? " FROM \"order\" o CROSS JOIN order_line l ON l.order_id = o.id"
                                                    : " FROM order_line l CROSS JOIN \"order\" o ON o.id = l.order_id";
    return "SELECT " + keys + inFileCurrency("l.net", "o", currency) + tables + joins + where;
}

Value keyOf(const Grouping &grouping, const GroupSum &sum, int place)
{
    if (sum.isNull(place))
        return {};
    if (grouping.kind == Kind::Reference)
        return Value(sum.integer(place));
    if (grouping.kind == Kind::Time && grouping.step != Step::Day)
        return Value(toIso(startOfStep(Day::fromString(sum.text(place), Qt::ISODate), grouping.step)));
    return Value(sum.text(place));
}

QString titleOf(Store &store, const Grouping &grouping, RecordId id)
{
    Statement name = store.connection().prepare("SELECT name FROM " + QByteArray(grouping.of) + " WHERE id = ?");
    name.bind(1, id);
    return name.step() ? name.text(0) : QString();
}

} // namespace

std::span<const Grouping> salesGroupings()
{
    return groupings;
}

bool isSalesOfLines(const Grouping &grouping)
{
    return QByteArrayView(grouping.sql) == "l.product_id" || *grouping.sql == 'p';
}

const Grouping *SalesAsked::time() const
{
    const auto found = std::find_if(by.begin(), by.end(), [](const Grouping *g) { return g->kind == Kind::Time; });
    return found == by.end() ? nullptr : *found;
}

void gatherSales(Store &store, const SalesAsked &asked, Period period, const std::function<void(SalesGroup)> &take)
{
    Statement rows = store.connection().prepare(statementFor(asked, period, store.currency()));
    const int dimensions = int(asked.by.size());
    for (const GroupSum &sum : groupSums(rows, dimensions)) {
        SalesGroup group{.net = sum.sum(0), .count = sum.count()};
        for (int i = 0; i < dimensions; ++i) {
            const Grouping &grouping = *asked.by[size_t(i)];
            group.keys.push_back(keyOf(grouping, sum, i));
            const bool isRecord = grouping.kind == Kind::Reference && !sum.isNull(i);
            group.titles.push_back(isRecord ? titleOf(store, grouping, sum.integer(i)) : QString());
        }
        take(std::move(group));
    }
}

void addGroup(SalesGroups &groups, SalesGroup group)
{
    SalesGroup &into = groups[identity(group.keys)];
    if (into.keys.empty()) {
        into = std::move(group);
        return;
    }
    into.net += group.net;
    into.count += group.count;
    into.before += group.before;
}

SalesGroups gatherSalesNow(Store &store, const SalesAsked &asked)
{
    SalesGroups groups;
    gatherSales(store, asked, asked.period, [&groups](SalesGroup group) { addGroup(groups, std::move(group)); });
    return groups;
}

namespace {

// Days of last year belong to the day whose same period they are: 29 February has the 28th, and 28 February after a
// leap year has both.
void gatherBeforeByDay(Store &store, const SalesAsked &asked, SalesGroups &groups, size_t timePlace)
{
    std::map<QString, std::vector<SalesGroup>> days;
    gatherSales(store, asked, asked.before,
                [&](SalesGroup group) { days[group.keys[timePlace].text()].push_back(std::move(group)); });
    for (Day day = asked.period.from; day <= asked.period.to; day = day.addDays(1)) {
        const Period same = samePeriodLastYear({day, day});
        for (Day other = same.from; other <= same.to; other = other.addDays(1)) {
            for (SalesGroup group : days[toIso(other)]) {
                group.keys[timePlace] = Value(toIso(day));
                group.before = std::exchange(group.net, 0);
                group.count = 0;
                addGroup(groups, std::move(group));
            }
        }
    }
}

// Last year's days, each to the step of the day it stands against. A day that two of the year share counts in both.
void gatherBeforeAligned(Store &store, const SalesAsked &asked, SalesGroups &groups)
{
    SalesAsked byDay = asked;
    const auto time = std::find(asked.by.begin(), asked.by.end(), asked.time());
    const auto timePlace = size_t(time - asked.by.begin());
    const bool hasTime = time != asked.by.end();
    const Grouping *const day = &groupingNamed(groupings, u"day"_s);
    if (hasTime)
        byDay.by[timePlace] = day;
    else
        byDay.by.push_back(day);
    const std::vector<Period> ranges = alignedLastYear(asked.period);
    std::map<QString, std::vector<SalesGroup>> days;
    for (const Period &range : ranges)
        gatherSales(store, byDay, range,
                    [&](SalesGroup group) { days[group.keys[timePlace].text()].push_back(std::move(group)); });
    std::set<std::pair<Day, Day>> taken; // step and day of last year
    for (Day now = asked.period.from; now <= asked.period.to; now = now.addDays(1)) {
        const Day step = hasTime ? startOfStep(now, (*time)->step) : Day();
        for (const Day other : alignedDaysLastYear(now)) {
            if (!taken.emplace(step, other).second)
                continue;
            for (SalesGroup group : days[toIso(other)]) {
                if (hasTime) {
                    group.keys[timePlace] = Value(toIso(step));
                } else {
                    group.keys.pop_back();
                    group.titles.pop_back();
                }
                group.before = std::exchange(group.net, 0);
                group.count = 0;
                addGroup(groups, std::move(group));
            }
        }
    }
}

} // namespace

void gatherSalesBefore(Store &store, const SalesAsked &asked, SalesGroups &groups)
{
    if (asked.isLunarAligned)
        return gatherBeforeAligned(store, asked, groups);
    const auto time =
        std::find_if(asked.by.begin(), asked.by.end(), [](const Grouping *g) { return g->kind == Kind::Time; });
    const auto timePlace = size_t(time - asked.by.begin());
    if (time != asked.by.end() && (*time)->step == Step::Day)
        return gatherBeforeByDay(store, asked, groups, timePlace);
    gatherSales(store, asked, asked.before, [&](SalesGroup group) {
        if (time != asked.by.end()) {
            const Day start = Day::fromString(group.keys[timePlace].text(), Qt::ISODate);
            group.keys[timePlace] = Value(toIso(start.addYears(1)));
        }
        group.before = std::exchange(group.net, 0);
        group.count = 0;
        addGroup(groups, std::move(group));
    });
}

namespace {

Condition baseCondition(const SalesAsked &asked, Period period)
{
    const QString prefix = asked.byLine ? u"order_id."_s : QString();
    std::vector<Condition> conditions{
        where(prefix + u"status"_s, Operator::In, QJsonArray{u"confirmed"_s, u"delivered"_s, u"completed"_s})};
    return joined(std::move(conditions), dayWithin(prefix + u"ordered_on"_s, period));
}

// Last year's days of a period, which need not be one stretch.
Condition alignedCondition(const QString &field, Period period)
{
    std::vector<Condition> ranges;
    for (const Period &range : alignedLastYear(period))
        ranges.push_back(all(dayWithin(field, range)));
    return any(std::move(ranges));
}

} // namespace

Query salesRecords(const SalesAsked &asked, const SalesGroup *group, Period period, bool lastYear)
{
    const bool isAligned = lastYear && asked.isLunarAligned;
    const QString day = asked.byLine ? u"order_id.ordered_on"_s : u"ordered_on"_s;
    Condition condition = baseCondition(asked, isAligned ? Period() : period);
    if (isAligned && !(group && asked.time()))
        condition = joined(std::move(condition.parts), {alignedCondition(day, asked.period)});
    for (size_t i = 0; group && i < asked.by.size(); ++i) {
        Grouping grouping = *asked.by[i];
        QByteArray field = grouping.field, fallback = grouping.fallback ? grouping.fallback : "";
        if (asked.byLine && !isSalesOfLines(grouping)) {
            field.prepend("order_id.");
            fallback.prepend("order_id.");
        }
        grouping.field = field.constData();
        if (grouping.fallback)
            grouping.fallback = fallback.constData();
        if (grouping.kind == Kind::Time && isAligned) {
            condition = joined(std::move(condition.parts),
                               {alignedCondition(QString::fromLatin1(field),
                                                 stepPeriod(group->keys[i], grouping.step, asked.period))});
        } else if (grouping.kind == Kind::Time && lastYear) {
            const Period same = samePeriodLastYear(stepPeriod(group->keys[i], grouping.step, asked.period));
            condition = joined(std::move(condition.parts), dayWithin(QString::fromLatin1(field), same));
        } else {
            condition = joined(std::move(condition.parts), {groupCondition(grouping, group->keys[i], period)});
        }
    }
    return {asked.byLine ? u"order_line"_s : u"order"_s, condition, {}, {}};
}

} // namespace kith
