// SPDX-License-Identifier: GPL-3.0-or-later
// Report `pipeline`: open opportunities as they stand now, won and lost ones by the day they were closed.
// Win rate = won / (won + lost); undecided ones are in no denominator.
#include "core/sales/pipeline.h"

#include <algorithm>
#include <map>

#include <QCoreApplication>
#include <QLocale>

#include "core/base/language.h"
#include "core/base/text.h"
#include "core/report/columns.h"
#include "core/report/grouping.h"
#include "core/report/statistics.h"

using namespace Qt::StringLiterals;

namespace kith {

namespace {

using Kind = Grouping::Kind;

constexpr const char *productJoin =
    " LEFT JOIN (SELECT DISTINCT opportunity_id, product_id FROM opportunity_line) l ON l.opportunity_id = op.id";

constexpr Grouping groupings[]{
    {.name = "stage", .kind = Kind::Reference, .sql = "op.stage_id", .field = "stage_id", .of = "stage"},
    {.name = "quarter", .kind = Kind::Time, .sql = "op.closed_on", .field = "closed_on", .step = Step::Quarter},
    {.name = "month", .kind = Kind::Time, .sql = "op.closed_on", .field = "closed_on", .step = Step::Month},
    {.name = "year", .kind = Kind::Time, .sql = "op.closed_on", .field = "closed_on", .step = Step::Year},
    {.name = "staff", .kind = Kind::Reference, .sql = "op.owner_id", .field = "owner_id", .of = "staff"},
    {.name = "product", .kind = Kind::Reference, .sql = "l.product_id", .joins = productJoin, .of = "product"},
    {.name = "region",
     .kind = Kind::Text,
     .sql = "coalesce(c.region, ow.region)",
     .joins = " LEFT JOIN customer c ON c.id = op.customer_id LEFT JOIN staff ow ON ow.id = op.owner_id",
     .field = "customer_id.region",
     .fallback = "owner_id.region"},
};

struct Side
{
    qint64 count = 0;
    qint64 amount = 0;
    qint64 weighted = 0;
};

struct Group
{
    Value key;
    Side open, won, lost;
    std::map<qint64, qint64> cycle; // days from opening to winning: how often

    Side &side(const QString &kind) { return kind == u"won" ? won : kind == u"lost" ? lost : open; }
};

using Groups = std::map<QString, Group>;

QString identity(const Value &key)
{
    return key.isNumber() ? QString::number(key.number()) : fold(key.text());
}

Value keyAt(Statement &statement, const Grouping &grouping)
{
    if (statement.isNull(0))
        return {};
    return grouping.kind == Kind::Reference ? Value(statement.integer(0)) : Value(statement.text(0));
}

// Closed ones within the period, open ones always (but not in steps of the closing day, which they do not have).
QByteArray condition(const Grouping &grouping, Period period)
{
    QByteArray closed;
    if (period.from.isValid())
        closed += " AND op.closed_on >= '" + toIso(period.from).toLatin1() + "'";
    if (period.to.isValid())
        closed += " AND op.closed_on <= '" + toIso(period.to).toLatin1() + "'";
    const QByteArray isClosed = "(st.kind IN ('won', 'lost')" + closed + ")";
    return grouping.kind == Kind::Time ? isClosed : "(st.kind = 'open' OR " + isClosed + ")";
}

Groups gather(Store &store, const Grouping &grouping, Period period)
{
    Groups groups;
    const QByteArray from = " FROM opportunity op JOIN stage st ON st.id = op.stage_id" + QByteArray(grouping.joins) +
                            " WHERE " + condition(grouping, period);
    const auto groupOf = [&](Statement &statement) -> Group & {
        const Value key = keyAt(statement, grouping);
        Group &group = groups[identity(key)];
        group.key = key;
        return group;
    };
    Statement sums = store.connection().prepare("SELECT " + groupKey(grouping) +
                                                ", st.kind, COUNT(*), coalesce(SUM(op.amount), 0), "
                                                "coalesce(SUM(op.weighted), 0)" +
                                                from + " GROUP BY 1, 2");
    while (sums.step()) {
        Side &side = groupOf(sums).side(sums.text(1));
        side.count += sums.integer(2);
        side.amount += sums.integer(3);
        side.weighted += sums.integer(4);
    }
    Statement cycles = store.connection().prepare(
        "SELECT " + groupKey(grouping) +
        ", CAST(julianday(op.closed_on) - julianday(op.opened_on) AS INTEGER), COUNT(*)" + from +
        " AND st.kind = 'won' AND op.opened_on IS NOT NULL AND op.closed_on IS NOT NULL GROUP BY 1, 2");
    while (cycles.step())
        groupOf(cycles).cycle[cycles.integer(1)] += cycles.integer(2);
    return groups;
}

struct Cycle
{
    double mean = 0;
    double median = 0;
    qint64 n = 0;
};

Cycle cycleOf(const std::map<qint64, qint64> &days)
{
    Cycle cycle;
    double sum = 0;
    for (const auto &[length, times] : days) {
        cycle.n += times;
        sum += double(length) * double(times);
    }
    if (cycle.n == 0)
        return cycle;
    cycle.mean = sum / double(cycle.n);
    const auto at = [&days](qint64 place) { // the value at a place in ascending order
        for (const auto &[length, times] : days) {
            if (place < times)
                return double(length);
            place -= times;
        }
        return 0.0;
    };
    cycle.median = (at((cycle.n - 1) / 2) + at(cycle.n / 2)) / 2;
    return cycle;
}

Condition ofGroup(const Grouping &grouping, const Value &key, Period period)
{
    if (QLatin1StringView(grouping.name) != u"product")
        return groupCondition(grouping, key, period);
    const QString lines = u"opportunity_line.opportunity_id"_s;
    if (!key.isEmpty())
        return related(lines, where(u"product_id"_s, Operator::Equal, key.number()), u"count"_s,
                       Operator::GreaterOrEqual, 1);
    return any({related(lines, all({}), u"count"_s, Operator::Equal, 0),
                related(lines, where(u"product_id"_s, Operator::Empty), u"count"_s, Operator::GreaterOrEqual, 1)});
}

Query records(const Grouping &grouping, const Group *group, Period period, const QString &kind)
{
    std::vector<Condition> conditions{where(u"stage_id.kind"_s, Operator::Equal, kind)};
    if (kind != u"open") {
        const auto closed = dayWithin(u"closed_on"_s, period);
        conditions.insert(conditions.end(), closed.begin(), closed.end());
    }
    if (group)
        return {u"opportunity"_s, joined(std::move(conditions), {ofGroup(grouping, group->key, period)}), {}, {}};
    return {u"opportunity"_s, all(std::move(conditions)), {}, {}};
}

// Shares of few records say nothing: under 5 they are not shown, under 30 they come with a wide interval.
Cell share(double part, double whole, qint64 k, qint64 n)
{
    if (n == 0 || whole <= 0)
        return Cell::noData(u"none_closed"_s, QCoreApplication::translate("report", "none closed"));
    if (n < 5)
        return Cell::noData(u"too_few"_s, QCoreApplication::translate("report", "too few"));
    Cell cell = Cell::ofPercent(part / whole);
    if (k >= 0) {
        const Interval within = *wilson(k, n);
        cell.within(within.low, within.high);
    }
    return cell;
}

void addFigures(TableRow &row, const Grouping &grouping, const Group &figures, const Group *group, Period period,
                const QString &stageKind)
{
    const auto side = [&](const Side &of, const QString &kind) {
        if (!stageKind.isEmpty() && stageKind != kind) {
            row.cells.resize(row.cells.size() + (kind == u"open" ? 3 : 2));
            return;
        }
        const Query query = records(grouping, group, period, kind);
        row.cells.push_back(Cell::ofInteger(of.count).from(query));
        row.cells.push_back(Cell::ofMoney({of.amount}).from(query, u"amount"_s));
        if (kind == u"open")
            row.cells.push_back(Cell::ofMoney({of.weighted}).from(query, u"weighted"_s));
    };
    if (grouping.kind != Kind::Time)
        side(figures.open, u"open"_s);
    side(figures.won, u"won"_s);
    side(figures.lost, u"lost"_s);
    if (!stageKind.isEmpty()) {
        row.cells.resize(row.cells.size() + 4);
        return;
    }
    const qint64 closed = figures.won.count + figures.lost.count;
    row.cells.push_back(share(double(figures.won.count), double(closed), figures.won.count, closed));
    const bool areLostWithoutAmount = figures.lost.count > 0 && figures.lost.amount == 0;
    row.cells.push_back(
        areLostWithoutAmount && closed >= 5
            ? Cell::noData(u"no_lost_amount"_s, QCoreApplication::translate("report", "lost ones have no amount"))
            : share(double(figures.won.amount), double(figures.won.amount + figures.lost.amount), -1, closed));
    const Cycle cycle = cycleOf(figures.cycle);
    row.cells.push_back(cycle.n ? Cell::ofReal(cycle.mean) : Cell());
    row.cells.push_back(cycle.n ? Cell::ofReal(cycle.median) : Cell());
}

void addColumns(Table &table, const Grouping &grouping)
{
    if (grouping.kind != Kind::Time) {
        addColumn(table, "open", QT_TRANSLATE_NOOP("report", "Open"), CellKind::Integer,
                  QT_TRANSLATE_NOOP("report", "As it stands now, whatever the period."));
        addColumn(table, "open_amount", QT_TRANSLATE_NOOP("report", "Open value"), CellKind::Money,
                  QT_TRANSLATE_NOOP("report", "The amounts of open opportunities."));
        addColumn(table, "weighted", QT_TRANSLATE_NOOP("report", "Weighted"), CellKind::Money,
                  QT_TRANSLATE_NOOP("report", "Amount times probability."));
    }
    addColumn(table, "won", QT_TRANSLATE_NOOP("report", "Won"), CellKind::Integer,
              QT_TRANSLATE_NOOP("report", "By the day of closing."));
    addColumn(table, "won_amount", QT_TRANSLATE_NOOP("report", "Won value"), CellKind::Money,
              QT_TRANSLATE_NOOP("report", "The amounts of won opportunities, by the day of closing."));
    addColumn(table, "lost", QT_TRANSLATE_NOOP("report", "Lost"), CellKind::Integer,
              QT_TRANSLATE_NOOP("report", "By the day of closing."));
    addColumn(table, "lost_amount", QT_TRANSLATE_NOOP("report", "Lost value"), CellKind::Money,
              QT_TRANSLATE_NOOP("report", "The amounts of lost opportunities, by the day of closing."));
    addColumn(
        table, "win_rate", QT_TRANSLATE_NOOP("report", "Win rate"), CellKind::Percent,
        QT_TRANSLATE_NOOP("report", "won / (won + lost), by the day of closing; with the 95 % interval by Wilson."), 2);
    addColumn(table, "win_rate_value", QT_TRANSLATE_NOOP("report", "Win rate by value"), CellKind::Percent,
              QT_TRANSLATE_NOOP("report", "Won value / (won value + lost value)."), 2);
    addColumn(table, "cycle_mean", QT_TRANSLATE_NOOP("report", "Cycle, average"), CellKind::Real,
              QT_TRANSLATE_NOOP("report", "Days from opening to winning, of won opportunities."), 2);
    addColumn(table, "cycle_median", QT_TRANSLATE_NOOP("report", "Cycle, median"), CellKind::Real,
              QT_TRANSLATE_NOOP("report", "Half of the won opportunities took fewer days."), 1);
}

// Every stage in its order, also the empty ones.
struct Stage
{
    RecordId id;
    QString name;
    QString kind;
};

std::vector<Stage> stages(Store &store)
{
    std::vector<Stage> list;
    Statement statement =
        store.connection().prepare("SELECT id, name, kind FROM stage ORDER BY pipeline, position, id");
    while (statement.step())
        list.push_back({statement.integer(0), statement.text(1), statement.text(2)});
    return list;
}

void addStageRows(Store &store, Table &table, const Grouping &grouping, Groups &groups, Period period)
{
    for (const Stage &stage : stages(store)) {
        Group &group = groups[QString::number(stage.id)];
        group.key = Value(qint64(stage.id));
        TableRow row;
        row.cells.push_back(Cell::ofText(stage.name, stage.id));
        addFigures(row, grouping, group, &group, period, stage.kind);
        table.rows.push_back(std::move(row));
    }
}

void addGroupRows(Store &store, Table &table, const Grouping &grouping, const Groups &groups, Period period)
{
    std::vector<const Group *> list;
    for (const auto &[name, group] : groups)
        list.push_back(&group);
    std::stable_sort(list.begin(), list.end(), [&grouping](const Group *a, const Group *b) {
        if (grouping.kind == Kind::Time)
            return a->key.text() < b->key.text();
        return a->won.amount > b->won.amount;
    });
    for (const Group *group : list) {
        TableRow row;
        row.cells.push_back(groupCell(store, grouping, group->key));
        addFigures(row, grouping, *group, group, period, {});
        table.rows.push_back(std::move(row));
    }
}

QString number(double value, int decimals)
{
    return QLocale(QLocale::English, QLocale::UnitedStates).toString(value, 'f', decimals);
}

QString number(qint64 value)
{
    return QLocale(QLocale::English, QLocale::UnitedStates).toString(value);
}

QString sentenceFor(Store &store, const Group &all)
{
    const qint64 closed = all.won.count + all.lost.count;
    const QString open = QCoreApplication::translate("report", "Open: %1 worth %2, weighted %3.")
                             .arg(number(all.open.count), formatMoney({all.open.amount}, store.currency()),
                                  formatMoney({all.open.weighted}, store.currency()));
    if (closed < 5)
        return QCoreApplication::translate("report", "%1 closed opportunities: too few for a win rate.").arg(closed) +
               u' ' + open;
    return QCoreApplication::translate("report", "%1 of %2 closed opportunities were won (%3 %), worth %4.")
               .arg(number(all.won.count), number(closed), number(100 * double(all.won.count) / double(closed), 2),
                    formatMoney({all.won.amount}, store.currency())) +
           u' ' + open;
}

// The last quarters' won value beside the stages, so that the plain report answers both questions.
void noteQuarters(Store &store, Table &table, Period period)
{
    QStringList parts;
    for (const auto &[name, group] : gather(store, groupingNamed(groupings, u"quarter"_s), period)) {
        if (group.won.count > 0 && !group.key.isEmpty())
            parts << stepKey(Day::fromString(group.key.text(), Qt::ISODate), Step::Quarter) + u' ' +
                         formatMoney({group.won.amount}, store.currency());
    }
    if (!parts.isEmpty())
        table.notes << QCoreApplication::translate("report", "Won value per quarter: %1")
                           .arg(parts.mid(qMax(qsizetype(0), parts.size() - 8)).join(u" · "_s));
}

void addChart(Table &table, const Grouping &grouping)
{
    ChartHint chart;
    chart.categories = QLatin1StringView(grouping.name);
    chart.series = {u"won_amount"_s};
    chart.title = translated("report", QT_TRANSLATE_NOOP("report", "Won value"));
    chart.kind = ChartHint::Kind::HorizontalBars;
    if (grouping.kind == Kind::Time) {
        chart.kind = ChartHint::Kind::Bars;
        ChartHint rate = chart;
        rate.kind = ChartHint::Kind::IntervalLines;
        rate.series = {u"win_rate"_s};
        rate.title = translated("report", QT_TRANSLATE_NOOP("report", "Win rate with 95 % interval"));
        table.charts = {chart, rate};
        return;
    }
    if (table.name.isEmpty() && QLatin1StringView(grouping.name) == u"stage") {
        chart.kind = ChartHint::Kind::Funnel;
        chart.series = {u"open_amount"_s};
        chart.labels = u"open"_s;
        chart.title = translated("report", QT_TRANSLATE_NOOP("report", "Open value by stage, and how many"));
    }
    table.charts = {chart};
}

Table pipelineTable(Store &store, const Params &params)
{
    const Grouping &grouping = params.by.isEmpty() ? groupings[0] : groupingNamed(groupings, params.by.first());
    const bool byStage = &grouping == &groupings[0];
    Groups groups = gather(store, grouping, params.period);

    Table table;
    table.columns.push_back(groupColumn(pipelineReport, grouping));
    addColumns(table, grouping);
    if (byStage)
        addStageRows(store, table, grouping, groups, params.period);
    else
        addGroupRows(store, table, grouping, groups, params.period);

    // Anew, not added up: with several products an opportunity is in several rows.
    static constexpr Grouping everything{.name = "", .kind = Kind::Text, .sql = "''"};
    Groups whole = gather(store, everything, params.period);
    const Group total = whole.empty() ? Group() : whole.begin()->second;
    TableRow row{.cells = {Cell::ofText(QCoreApplication::translate("report", "Total"))}, .isTotal = true};
    addFigures(row, grouping, total, nullptr, params.period, {});
    table.rows.push_back(std::move(row));

    table.sentence = sentenceFor(store, total);
    if (byStage)
        noteQuarters(store, table, params.period);
    if (QLatin1StringView(grouping.name) == u"product")
        table.notes << QCoreApplication::translate(
            "report",
            "An opportunity with several products is in each of their rows with its whole amount, in the total once.");
    addChart(table, grouping);
    return table;
}

} // namespace

const Report pipelineReport{
    .name = "pipeline",
    .title = QT_TRANSLATE_NOOP("report", "Pipeline"),
    .definition =
        QT_TRANSLATE_NOOP("report", "Open opportunities as they stand now; won and lost ones by the day they were "
                                    "closed. Win rate is won / (won + lost)."),
    .area = "sales",
    .dimensions = {{"stage", QT_TRANSLATE_NOOP("report", "Stage")},
                   {"quarter", QT_TRANSLATE_NOOP("report", "Quarter")},
                   {"month", QT_TRANSLATE_NOOP("report", "Month")},
                   {"year", QT_TRANSLATE_NOOP("report", "Year")},
                   {"staff", QT_TRANSLATE_NOOP("report", "Person")},
                   {"product", QT_TRANSLATE_NOOP("report", "Product")},
                   {"region", QT_TRANSLATE_NOOP("report", "Region")}},
    .parameters = {},
    .run = pipelineTable,
};

} // namespace kith
