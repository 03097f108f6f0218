// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/case_groups.h"

#include <algorithm>
#include <unordered_set>

#include <QCoreApplication>
#include <QJsonArray>

#include "core/base/language.h"
#include "core/base/text.h"
#include "core/report/local_days.h"
#include "core/report/statistics.h"
#include "core/service/case_keys.h"
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

// The cases that something is known of: asked once and not for each case.
std::unordered_set<qint64> casesIn(Store &store, const QByteArray &sql)
{
    std::unordered_set<qint64> cases;
    Statement rows = store.connection().prepare(sql);
    while (rows.step())
        cases.insert(rows.integer(0));
    return cases;
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
    CaseKeys keys(*asked.by);
    QByteArray sql = "SELECT k.id, k.opened_at, k.answered_at, k.resolved_at, k.resolve_due, k.answered_in_time, "
                     "k.resolved_in_time, k.status, k.escalation_level, k.compensation, k.repeat_of_id, " +
                     keys.sql() + " FROM complaint k WHERE k.opened_at >= ?1 AND k.opened_at < ?2";
    if (asked.kind != u"all")
        sql += " AND k.kind = ?3";
    const auto reopened =
        casesIn(store, "SELECT DISTINCT complaint_id FROM complaint_step WHERE to_status = 'reopened'");
    const auto prevented =
        casesIn(store, "SELECT DISTINCT complaint_id FROM prevention WHERE complaint_id IS NOT NULL");
    Statement rows = store.connection().prepare(sql);
    rows.bind(1, asked.period.from.isValid() ? toIso(startOf(asked.period.from, asked.zone)) : u"0"_s);
    rows.bind(2, toIso(startOf(asked.period.to.addDays(1), asked.zone)));
    if (asked.kind != u"all")
        rows.bind(3, asked.kind);
    LocalDays days(asked.zone);
    std::vector<CaseGroup> found; // by the place of its key
    while (rows.step()) {
        CaseRow row{.openedAt = *instantAt(rows, 1)};
        row.openedOn = days.of(row.openedAt);
        row.answeredAt = instantAt(rows, 2);
        row.resolvedAt = instantAt(rows, 3);
        row.resolveDue = instantAt(rows, 4);
        if (!rows.isNull(5))
            row.answeredInTime = rows.integer(5) != 0;
        if (!rows.isNull(6))
            row.resolvedInTime = rows.integer(6) != 0;
        row.isNew = rows.utf8(7) == "new";
        row.isOver = isOver(rows.utf8(7));
        row.level = int(rows.integer(8));
        row.compensation = rows.integer(9);
        row.repeats = !rows.isNull(10);
        row.reopened = reopened.contains(rows.integer(0));
        row.prevented = prevented.contains(rows.integer(0));
        const size_t place = keys.of(rows, 11, row.openedOn);
        if (place == found.size())
            found.emplace_back();
        found[place].cases.push_back(row);
    }
    std::map<QString, CaseGroup> groups;
    for (size_t i = 0; i < found.size(); ++i) {
        found[i].key = keys.key(i);
        found[i].name = groupCell(store, *asked.by, found[i].key);
        groups.emplace(placeOf(store, *asked.by, found[i].key), std::move(found[i]));
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
