// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/case_groups.h"

#include <algorithm>

#include <QCoreApplication>
#include <QJsonArray>

#include "core/base/language.h"
#include "core/base/text.h"
#include "core/report/statistics.h"
#include "core/service/service_clock.h"

using namespace Qt::StringLiterals;

namespace kith {

namespace {

using Kind = Grouping::Kind;

constexpr Grouping groupings[]{
    {.name = "cause", .kind = Kind::Choice, .sql = "k.cause", .field = "cause", .of = "cause"},
    {.name = "issue", .kind = Kind::Text, .sql = "k.subject", .field = "subject"},
    {.name = "month", .kind = Kind::Time, .sql = "k.opened_at", .field = "opened_at", .step = Step::Month},
    {.name = "quarter", .kind = Kind::Time, .sql = "k.opened_at", .field = "opened_at", .step = Step::Quarter},
    {.name = "year", .kind = Kind::Time, .sql = "k.opened_at", .field = "opened_at", .step = Step::Year},
    {.name = "product", .kind = Kind::Reference, .sql = "k.product_id", .field = "product_id", .of = "product"},
    {.name = "staff", .kind = Kind::Reference, .sql = "k.owner_id", .field = "owner_id", .of = "staff"},
    {.name = "priority", .kind = Kind::Choice, .sql = "k.priority", .field = "priority", .of = "priority"},
    {.name = "channel", .kind = Kind::Choice, .sql = "k.channel", .field = "channel", .of = "complaint_channel"},
    {.name = "kind", .kind = Kind::Choice, .sql = "k.kind", .field = "kind", .of = "case_kind"},
    {.name = "customer", .kind = Kind::Reference, .sql = "k.customer_id", .field = "customer_id", .of = "customer"},
};

constexpr Dimension dimensions[]{
    {"cause", QT_TRANSLATE_NOOP("report", "Cause")},       {"issue", QT_TRANSLATE_NOOP("report", "Subject")},
    {"month", QT_TRANSLATE_NOOP("report", "Month")},       {"quarter", QT_TRANSLATE_NOOP("report", "Quarter")},
    {"year", QT_TRANSLATE_NOOP("report", "Year")},         {"product", QT_TRANSLATE_NOOP("report", "Product")},
    {"staff", QT_TRANSLATE_NOOP("report", "Person")},      {"priority", QT_TRANSLATE_NOOP("report", "Priority")},
    {"channel", QT_TRANSLATE_NOOP("report", "Channel")},   {"kind", QT_TRANSLATE_NOOP("report", "Kind")},
    {"customer", QT_TRANSLATE_NOOP("report", "Customer")},
};

// Groups stand in the order of their names' list, people's and things' by id, texts by letter.
QString placeOf(Store &store, const Grouping &by, const Value &key)
{
    if (by.kind == Kind::Choice && !key.isEmpty()) {
        const std::vector<Choice> &choices = store.choices(QString::fromLatin1(by.of));
        const auto found = std::find_if(choices.begin(), choices.end(),
                                        [&](const Choice &choice) { return choice.key == key.text(); });
        return u"%1 %2"_s.arg(found - choices.begin(), 6, 10, QChar(u'0')).arg(key.text());
    }
    return key.isNumber() ? QString::number(key.number()) : fold(key.text());
}

std::optional<Instant> instantAt(const Statement &row, int column)
{
    return row.isNull(column) ? std::nullopt : instantFromIso(row.text(column));
}

} // namespace

std::vector<Dimension> caseDimensions(const char *usual)
{
    std::vector<Dimension> list(std::begin(dimensions), std::end(dimensions));
    std::stable_partition(list.begin(), list.end(),
                          [usual](const Dimension &one) { return QByteArray(one.name) == usual; });
    return list;
}

AskedCases askedCases(Store &store, const Params &params, const char *usual, const char *usualKind)
{
    AskedCases asked;
    asked.by = &groupingNamed(groupings, params.by.isEmpty() ? QString::fromLatin1(usual) : params.by.first());
    asked.period = params.period;
    asked.today = store.today();
    asked.now = Clock::now();
    asked.zone = store.zone();
    asked.kind = params.set.value(u"kind"_s, QString::fromLatin1(usualKind));
    if (!asked.period.to.isValid() || asked.period.to > asked.today)
        asked.period.to = asked.today;
    return asked;
}

std::map<QString, CaseGroup> caseGroups(Store &store, const AskedCases &asked)
{
    const bool byTime = asked.by->kind == Kind::Time;
    QByteArray sql =
        "SELECT k.id, k.opened_at, k.answered_at, k.resolved_at, k.resolve_due, k.answered_in_time, "
        "k.resolved_in_time, k.status, coalesce(k.escalation_level, 0), coalesce(k.compensation, 0), EXISTS "
        "(SELECT 1 FROM complaint_step s WHERE s.complaint_id = k.id AND s.to_status = 'reopened'), k.repeat_of_id IS "
        "NOT NULL, EXISTS (SELECT 1 FROM prevention v WHERE "
        "v.complaint_id = k.id), ";
    sql += byTime ? "NULL" : asked.by->sql;
    sql += " FROM complaint k WHERE k.opened_at >= ?1 AND k.opened_at < ?2";
    if (asked.kind != u"all")
        sql += " AND k.kind = ?3";
    Statement rows = store.connection().prepare(sql + " ORDER BY k.id");
    rows.bind(1, asked.period.from.isValid() ? toIso(startOf(asked.period.from, asked.zone)) : u"0"_s);
    rows.bind(2, toIso(startOf(asked.period.to.addDays(1), asked.zone)));
    if (asked.kind != u"all")
        rows.bind(3, asked.kind);
    std::map<QString, CaseGroup> groups;
    while (rows.step()) {
        CaseRow row{.id = rows.integer(0), .openedAt = *instantFromIso(rows.text(1))};
        row.openedOn = dayOf(row.openedAt, asked.zone);
        row.answeredAt = instantAt(rows, 2);
        row.resolvedAt = instantAt(rows, 3);
        row.resolveDue = instantAt(rows, 4);
        if (!rows.isNull(5))
            row.answeredInTime = rows.integer(5) != 0;
        if (!rows.isNull(6))
            row.resolvedInTime = rows.integer(6) != 0;
        row.status = rows.text(7);
        row.isOver = isOver(row.status);
        row.level = int(rows.integer(8));
        row.compensation = rows.integer(9);
        row.reopened = rows.integer(10) != 0;
        row.repeats = rows.integer(11) != 0;
        row.prevented = rows.integer(12) != 0;
        Value key;
        if (byTime)
            key = Value(toIso(startOfStep(row.openedOn, asked.by->step)));
        else if (!rows.isNull(13))
            key = asked.by->kind == Kind::Reference ? Value(rows.integer(13)) : Value(rows.text(13));
        CaseGroup &group = groups[placeOf(store, *asked.by, key)];
        if (group.cases.empty()) {
            group.key = key;
            group.name = groupCell(store, *asked.by, key);
        }
        group.cases.push_back(std::move(row));
    }
    return groups;
}

Query casesOf(const AskedCases &asked, const CaseGroup *group, std::vector<Condition> further)
{
    Period period = asked.period;
    if (group && asked.by->kind == Kind::Time)
        period = stepPeriod(group->key, asked.by->step, asked.period);
    std::vector<Condition> conditions = instantWithin(u"opened_at"_s, period, asked.zone);
    if (group && asked.by->kind != Kind::Time)
        conditions.push_back(groupCondition(*asked.by, group->key, {}));
    if (asked.kind != u"all")
        conditions.push_back(where(u"kind"_s, Operator::Equal, asked.kind));
    for (Condition &condition : further)
        conditions.push_back(std::move(condition));
    return {u"complaint"_s, all(std::move(conditions)), {}, {}};
}

TableColumn caseGroupColumn(const AskedCases &asked)
{
    TableColumn column;
    column.key = QLatin1StringView(asked.by->name);
    for (const Dimension &dimension : dimensions) {
        if (column.key == QLatin1StringView(dimension.name))
            column.label = translated("report", dimension.label);
    }
    if (asked.by->kind == Kind::Reference)
        column.type = QLatin1StringView(asked.by->of);
    return column;
}

Parameter caseKindParameter(const char *usual)
{
    return {"kind", QT_TRANSLATE_NOOP("report", "Kind"), "complaint;question;suggestion;praise;all", usual};
}

Cell caseShare(qint64 k, qint64 n)
{
    if (n == 0)
        return {};
    if (footing(n) == Footing::Hidden)
        return Cell::noData(u"too_few"_s, QCoreApplication::translate("report", "too few"));
    const Interval within = *wilson(k, n);
    return Cell::ofPercent(double(k) / double(n)).within(within.low, within.high);
}

double daysBetween(Instant from, Instant to)
{
    return double(std::max<std::int64_t>(0, to.msecs - from.msecs)) / 86'400'000.0;
}

} // namespace kith
