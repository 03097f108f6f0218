// SPDX-License-Identifier: GPL-3.0-or-later
// Report `complaints`: cases by the day they were opened, largest group first (Pareto). Time to resolution is the
// Kaplan–Meier median, in which cases still open count for as long as they have been open.
#include "core/service/complaints.h"

#include <algorithm>
#include <map>
#include <unordered_map>

#include <QCoreApplication>
#include <QJsonArray>

#include "core/base/language.h"
#include "core/report/columns.h"
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
    {.name = "month", .kind = Kind::Time, .sql = "k.opened_at", .field = "opened_at", .step = Step::Month},
    {.name = "quarter", .kind = Kind::Time, .sql = "k.opened_at", .field = "opened_at", .step = Step::Quarter},
    {.name = "year", .kind = Kind::Time, .sql = "k.opened_at", .field = "opened_at", .step = Step::Year},
    {.name = "product", .kind = Kind::Reference, .sql = "k.product_id", .field = "product_id", .of = "product"},
    {.name = "channel", .kind = Kind::Choice, .sql = "k.channel", .field = "channel", .of = "complaint_channel"},
    {.name = "priority", .kind = Kind::Choice, .sql = "k.priority", .field = "priority", .of = "priority"},
    {.name = "staff", .kind = Kind::Reference, .sql = "k.owner_id", .field = "owner_id", .of = "staff"},
    {.name = "customer", .kind = Kind::Reference, .sql = "k.customer_id", .field = "customer_id", .of = "customer"},
};

// What the parameter `kind` takes, in words.
[[maybe_unused]] constexpr const char *kindWords[]{
    QT_TRANSLATE_NOOP("report", "complaint"), QT_TRANSLATE_NOOP("report", "question"),
    QT_TRANSLATE_NOOP("report", "suggestion"), QT_TRANSLATE_NOOP("report", "praise"),
    QT_TRANSLATE_NOOP("report", "all")};

struct Group
{
    std::vector<Value> keys;
    std::vector<QString> labels;
    qint64 count = 0;
    qint64 compensation = 0;
    qint64 open = 0;
    std::vector<Duration> durations; // of the open ones until today; solved ones without a day of solution are left out
};

struct Asked
{
    std::vector<const Grouping *> by;
    Period period;
    QString kind; // "all" or a kind of case
    Day today;
    QTimeZone zone;

    bool isPareto() const { return by.size() == 1 && by[0]->kind != Kind::Time; }
};

// Days in the zone of the business, so grouping by time is done here and not in SQL. A hundred thousand cases are
// answered from one index, and nothing is made anew for a row that the row before has made.
std::map<QString, Group> gather(Store &store, const Asked &asked)
{
    std::vector<CaseKeys> keys;
    QByteArray sql = "SELECT k.opened_at, k.resolved_at, k.status, k.compensation";
    for (const Grouping *grouping : asked.by) {
        keys.emplace_back(*grouping);
        sql += ", " + keys.back().sql();
    }
    sql += " FROM complaint k WHERE k.opened_at >= ?1 AND k.opened_at < ?2";
    if (asked.kind != u"all")
        sql += " AND k.kind = ?3";
    Statement statement = store.connection().prepare(sql);
    statement.bind(1, asked.period.from.isValid() ? toIso(startOf(asked.period.from, asked.zone)) : u"0"_s);
    statement.bind(2, toIso(startOf(asked.period.to.addDays(1), asked.zone)));
    if (asked.kind != u"all")
        statement.bind(3, asked.kind);
    LocalDays days(asked.zone);
    std::unordered_map<quint64, Group> found; // by the places of its keys
    while (statement.step()) {
        const Day openedOn = days.of(*instantAt(statement, 0));
        quint64 places = 0;
        for (size_t i = 0; i < keys.size(); ++i)
            places = places << 32 | keys[i].of(statement, int(i) + 4, openedOn);
        Group &group = found[places];
        ++group.count;
        group.compensation += statement.integer(3);
        const bool solved = isOver(statement.utf8(2));
        group.open += solved ? 0 : 1;
        const std::optional<Instant> resolvedAt = solved ? instantAt(statement, 1) : std::nullopt;
        if (solved && !resolvedAt)
            continue;
        const Day until = solved ? days.of(*resolvedAt) : asked.today;
        group.durations.push_back({double(std::max(qint64(0), openedOn.daysTo(until))), solved});
    }
    std::map<QString, Group> groups;
    for (auto &[places, group] : found) {
        QString identity;
        for (size_t i = 0; i < keys.size(); ++i) {
            const size_t place = places >> (32 * (keys.size() - 1 - i)) & 0xffffffff;
            group.keys.push_back(keys[i].key(place));
            identity += keys[i].identity(place) + QChar(u'\x1f');
        }
        groups.emplace(identity, std::move(group));
    }
    return groups;
}

Query records(const Asked &asked, const Group *group)
{
    std::vector<Condition> conditions = instantWithin(u"opened_at"_s, asked.period, asked.zone);
    if (asked.kind != u"all")
        conditions.push_back(where(u"kind"_s, Operator::Equal, asked.kind));
    for (size_t i = 0; group && i < asked.by.size(); ++i) {
        const Grouping &grouping = *asked.by[i];
        if (grouping.kind == Kind::Time)
            conditions = joined(std::move(conditions),
                                instantWithin(u"opened_at"_s, stepPeriod(group->keys[i], grouping.step, asked.period),
                                              asked.zone))
                             .parts;
        else
            conditions.push_back(groupCondition(grouping, group->keys[i], {}));
    }
    return {u"complaint"_s, all(std::move(conditions)), {}, {}};
}

void addFigures(TableRow &row, const Asked &asked, const Group &figures, const Group *group, qint64 total,
                const ParetoItem *item)
{
    const Query query = records(asked, group);
    row.cells.push_back(Cell::ofInteger(figures.count).from(query));
    row.cells.push_back(total > 0 ? Cell::ofPercent(double(figures.count) / double(total)) : Cell());
    if (asked.isPareto()) {
        row.cells.push_back(item ? Cell::ofPercent(item->cumulative) : Cell());
        row.cells.push_back(item && item->vital ? Cell::ofText(QCoreApplication::translate("report", "vital few"))
                                                : Cell());
    }
    const auto median = kaplanMeierMedian(figures.durations);
    row.cells.push_back(
        median ? Cell::ofReal(*median)
               : Cell::noData(u"not_reached"_s, QCoreApplication::translate("report", "half not solved yet")));
    Query open = query;
    open.where.parts.push_back(no(where(u"status"_s, Operator::In, QJsonArray{u"resolved"_s, u"closed"_s})));
    row.cells.push_back(Cell::ofInteger(figures.open).from(open));
    row.cells.push_back(Cell::ofMoney({figures.compensation}).from(query, u"compensation"_s));
}

void addColumns(Table &table, const Asked &asked)
{
    for (const Grouping *grouping : asked.by)
        table.columns.push_back(groupColumn(complaintsReport, *grouping));
    addColumn(table, "count", QT_TRANSLATE_NOOP("report", "Cases"), CellKind::Integer);
    addColumn(table, "share", QT_TRANSLATE_NOOP("report", "Share"), CellKind::Percent, nullptr, 1);
    if (asked.isPareto()) {
        addColumn(table, "cumulative", QT_TRANSLATE_NOOP("report", "Cumulative"), CellKind::Percent, nullptr, 1);
        addColumn(table, "vital", QT_TRANSLATE_NOOP("report", "Weight"), CellKind::Text,
                  QT_TRANSLATE_NOOP(
                      "report", "The vital few make 80 % of the cases, with those as frequent as the last of them."));
    }
    addColumn(
        table, "days", QT_TRANSLATE_NOOP("report", "Days to solution"), CellKind::Real,
        QT_TRANSLATE_NOOP("report", "Kaplan–Meier median: half are solved within so many days; open cases count too."),
        1);
    addColumn(table, "open", QT_TRANSLATE_NOOP("report", "Open"), CellKind::Integer);
    addColumn(table, "compensation", QT_TRANSLATE_NOOP("report", "Compensation"), CellKind::Money);
}

// Largest first; the names carry the place each group had, so that it is found again.
std::vector<ParetoItem> weigh(std::vector<const Group *> &order)
{
    std::vector<ParetoItem> items;
    for (const Group *group : order)
        items.push_back({group->labels[0].toStdString() + '\x1f' + std::to_string(items.size()), group->count});
    items = pareto(std::move(items));
    std::vector<const Group *> sorted;
    for (const ParetoItem &item : items)
        sorted.push_back(order[size_t(std::stoul(item.name.substr(item.name.rfind('\x1f') + 1)))]);
    order = std::move(sorted);
    return items;
}

QString sentenceFor(const Asked &asked, const Group &total, const std::vector<const Group *> &order,
                    const std::vector<ParetoItem> &items)
{
    if (total.count == 0)
        return QCoreApplication::translate("report", "No cases in this period.");
    QString text = QCoreApplication::translate("report", "%1 cases, %2 of them open.").arg(total.count).arg(total.open);
    if (asked.isPareto()) {
        QStringList names;
        double covered = 0;
        for (size_t i = 0; i < items.size() && items[i].vital; ++i) {
            names << order[i]->labels[0];
            covered = items[i].cumulative;
        }
        const QString percent = QString::number(100 * covered, 'f', 0);
        if (names.size() <= 4)
            text = QCoreApplication::translate("report", "%1 make %2 % of %3 cases; %4 are open.")
                       .arg(names.join(QCoreApplication::translate("report", ", ")), percent)
                       .arg(total.count)
                       .arg(total.open);
        else
            text = QCoreApplication::translate("report", "%1 of %2 groups make %3 % of %4 cases; %5 are open.")
                       .arg(names.size())
                       .arg(items.size())
                       .arg(percent)
                       .arg(total.count)
                       .arg(total.open);
    }
    if (const auto median = kaplanMeierMedian(total.durations))
        text += u' ' + QCoreApplication::translate("report", "Half are solved within %1 days.").arg(*median);
    return text;
}

void addChart(Table &table, const Asked &asked)
{
    ChartHint chart;
    chart.kind = asked.isPareto() ? ChartHint::Kind::Pareto : ChartHint::Kind::Bars;
    chart.categories = QLatin1StringView(asked.by[0]->name);
    chart.series = {u"count"_s};
    if (asked.isPareto())
        chart.series << u"cumulative"_s;
    chart.title = translated("report", asked.isPareto() ? QT_TRANSLATE_NOOP("report", "Cases, and their share added up")
                                                        : QT_TRANSLATE_NOOP("report", "Cases"));
    table.charts.push_back(chart);
}

Asked understand(Store &store, const Params &params)
{
    Asked asked;
    for (const QString &name : params.by)
        asked.by.push_back(&groupingNamed(groupings, name));
    if (asked.by.empty())
        asked.by.push_back(&groupings[0]);
    asked.kind = params.set.value(u"kind"_s, u"complaint"_s);
    asked.today = store.today();
    asked.zone = store.zone();
    asked.period = params.period;
    if (!asked.period.to.isValid() || asked.period.to > asked.today)
        asked.period.to = asked.today;
    return asked;
}

Table complaintsTable(Store &store, const Params &params)
{
    const Asked asked = understand(store, params);
    std::map<QString, Group> groups = gather(store, asked);
    Group total;
    std::vector<const Group *> order;
    for (auto &[name, group] : groups) {
        for (size_t i = 0; i < asked.by.size(); ++i)
            group.labels.push_back(groupCell(store, *asked.by[i], group.keys[i]).text);
        total.count += group.count;
        total.open += group.open;
        total.compensation += group.compensation;
        total.durations.insert(total.durations.end(), group.durations.begin(), group.durations.end());
        order.push_back(&group);
    }
    std::vector<ParetoItem> items;
    if (asked.isPareto())
        items = weigh(order);
    else
        std::stable_sort(order.begin(), order.end(), [&asked](const Group *a, const Group *b) {
            for (size_t i = 0; i < asked.by.size(); ++i) {
                if (asked.by[i]->kind == Kind::Time && a->keys[i] != b->keys[i])
                    return a->keys[i].text() < b->keys[i].text();
            }
            return a->count > b->count;
        });

    Table table;
    addColumns(table, asked);
    for (size_t i = 0; i < order.size(); ++i) {
        TableRow row;
        for (size_t d = 0; d < asked.by.size(); ++d)
            row.cells.push_back(groupCell(store, *asked.by[d], order[i]->keys[d]));
        addFigures(row, asked, *order[i], order[i], total.count, items.empty() ? nullptr : &items[i]);
        table.rows.push_back(std::move(row));
    }
    TableRow row{.cells = {Cell::ofText(QCoreApplication::translate("report", "Total"))}, .isTotal = true};
    row.cells.resize(asked.by.size());
    addFigures(row, asked, total, nullptr, total.count, nullptr);
    table.rows.push_back(std::move(row));
    table.sentence = sentenceFor(asked, total, order, items);
    addChart(table, asked);
    return table;
}

} // namespace

const Report complaintsReport{
    .name = "complaints",
    .title = QT_TRANSLATE_NOOP("report", "Complaints"),
    .definition =
        QT_TRANSLATE_NOOP("report", "Cases by the day they were opened, the most frequent first; what they cost in "
                                    "compensation, and how soon half of them were solved."),
    .area = "service",
    .dimensions = {{"cause", QT_TRANSLATE_NOOP("report", "Cause")},
                   {"month", QT_TRANSLATE_NOOP("report", "Month")},
                   {"quarter", QT_TRANSLATE_NOOP("report", "Quarter")},
                   {"year", QT_TRANSLATE_NOOP("report", "Year")},
                   {"product", QT_TRANSLATE_NOOP("report", "Product")},
                   {"channel", QT_TRANSLATE_NOOP("report", "Channel")},
                   {"priority", QT_TRANSLATE_NOOP("report", "Priority")},
                   {"staff", QT_TRANSLATE_NOOP("report", "Person")},
                   {"customer", QT_TRANSLATE_NOOP("report", "Customer")}},
    .parameters = {{"kind", QT_TRANSLATE_NOOP("report", "Kind of case"), "complaint;question;suggestion;praise;all",
                    "complaint"}},
    .mostDimensions = 2,
    .run = complaintsTable,
};

} // namespace kith
