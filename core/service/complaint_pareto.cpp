// SPDX-License-Identifier: GPL-3.0-or-later
// Report `complaint-pareto`: what most cases are about, by count or by what they cost (analytics.md 1.9). The vital few
// are the smallest set that makes 80 %, with those tied with its last.
#include "core/service/complaint_pareto.h"

#include <algorithm>

#include <QCoreApplication>
#include <QJsonArray>

#include "core/report/columns.h"
#include "core/report/statistics.h"
#include "core/service/case_groups.h"

using namespace Qt::StringLiterals;

namespace kith {

namespace {

constexpr auto measureCount = "count";

// What the parameters take, in words.
[[maybe_unused]] constexpr const char *words[]{QT_TRANSLATE_NOOP("report", "count"),
                                               QT_TRANSLATE_NOOP("report", "cost")};

struct Bar
{
    const CaseGroup *group = nullptr;
    qint64 count = 0, cost = 0, open = 0, repeats = 0, prevented = 0;
    double cumulative = 0;
    bool vital = false;
};

void count(Bar &bar, const CaseRow &row)
{
    ++bar.count;
    bar.cost += row.compensation;
    bar.open += !row.isOver;
    bar.repeats += row.repeats;
    bar.prevented += row.prevented;
}

std::vector<Bar> bars(const std::map<QString, CaseGroup> &groups, bool byCost)
{
    std::map<std::string, Bar> named;
    std::vector<ParetoItem> items;
    for (const auto &[key, group] : groups) {
        // The key behind the name keeps groups apart that people call the same.
        const std::string name = group.name.text.toStdString() + '\x1f' + key.toStdString();
        Bar &bar = named[name];
        bar.group = &group;
        for (const CaseRow &row : group.cases)
            count(bar, row);
        items.push_back({name, byCost ? bar.cost : bar.count});
    }
    std::vector<Bar> sorted;
    for (const ParetoItem &item : pareto(std::move(items))) {
        Bar bar = named[item.name];
        bar.cumulative = item.cumulative;
        bar.vital = item.vital;
        sorted.push_back(bar);
    }
    return sorted;
}

void addColumns(Table &table, const AskedCases &asked)
{
    table.columns.push_back(caseGroupColumn(asked));
    addColumn(table, "cases", QT_TRANSLATE_NOOP("report", "Cases"), CellKind::Integer);
    addColumn(table, "share", QT_TRANSLATE_NOOP("report", "Share"), CellKind::Percent, nullptr, 1);
    addColumn(table, "cost", QT_TRANSLATE_NOOP("report", "Compensation"), CellKind::Money, nullptr, 2);
    addColumn(table, "cost_share", QT_TRANSLATE_NOOP("report", "Share of cost"), CellKind::Percent, nullptr, 1);
    addColumn(table, "cumulative", QT_TRANSLATE_NOOP("report", "Together"), CellKind::Percent,
              QT_TRANSLATE_NOOP("report", "Share of this group and all larger ones."), 1);
    addColumn(table, "vital", QT_TRANSLATE_NOOP("report", "Vital few"), CellKind::Text,
              QT_TRANSLATE_NOOP("report", "The smallest set that makes 80 %, with those tied with its last."));
    addColumn(table, "open", QT_TRANSLATE_NOOP("report", "Open"), CellKind::Integer);
    addColumn(table, "repeats", QT_TRANSLATE_NOOP("report", "Repeats"), CellKind::Integer,
              QT_TRANSLATE_NOOP("report", "Cases that repeat an earlier one of the same customer and cause."));
    addColumn(table, "prevented", QT_TRANSLATE_NOOP("report", "With prevention"), CellKind::Integer,
              QT_TRANSLATE_NOOP("report", "Cases with at least one preventive action."));
}

void addFigures(TableRow &row, const AskedCases &asked, const Bar &bar, const Bar &all)
{
    const auto counted = [&](qint64 n, Condition further) {
        return Cell::ofInteger(n).from(casesOf(asked, bar.group, {std::move(further)}));
    };
    row.cells.push_back(Cell::ofInteger(bar.count).from(casesOf(asked, bar.group)));
    row.cells.push_back(all.count ? Cell::ofPercent(double(bar.count) / double(all.count)) : Cell());
    row.cells.push_back(Cell::ofMoney({bar.cost}).from(casesOf(asked, bar.group), u"compensation"_s));
    row.cells.push_back(all.cost > 0 ? Cell::ofPercent(double(bar.cost) / double(all.cost)) : Cell());
    row.cells.push_back(bar.group ? Cell::ofPercent(bar.cumulative) : Cell());
    row.cells.push_back(bar.vital ? Cell::ofText(QCoreApplication::translate("report", "vital")) : Cell());
    row.cells.push_back(
        counted(bar.open, no(where(u"status"_s, Operator::In, QJsonArray{u"resolved"_s, u"closed"_s}))));
    row.cells.push_back(counted(bar.repeats, where(u"repeat_of_id"_s, Operator::NotEmpty)));
    row.cells.push_back(
        counted(bar.prevented, related(u"prevention.complaint_id"_s, {}, u"count"_s, Operator::GreaterOrEqual, 1)));
}

QString sentenceFor(const std::vector<Bar> &sorted, bool byCost, qint64 count, qint64 cost)
{
    if (count == 0)
        return QCoreApplication::translate("report", "No cases in this period.");
    if (byCost && cost <= 0)
        return QCoreApplication::translate("report", "No compensation was paid for these cases.");
    QStringList names;
    double together = 0;
    for (const Bar &bar : sorted) {
        if (!bar.vital || names.size() == 3)
            break;
        names << bar.group->name.text;
        together = bar.cumulative;
    }
    const QString share = QString::number(100 * together, 'f', 0);
    return (byCost ? QCoreApplication::translate("report", "%1: %2 % of the compensation of %3 cases.")
                   : QCoreApplication::translate("report", "%1: %2 % of %3 cases."))
        .arg(names.join(QCoreApplication::translate("report", ", ")), share, QString::number(count));
}

Table paretoTable(Store &store, const Params &params)
{
    const AskedCases asked = askedCases(store, params, "cause");
    const bool byCost = params.set.value(u"measure"_s) == u"cost";
    const std::map<QString, CaseGroup> groups = caseGroups(store, asked);
    const std::vector<Bar> sorted = bars(groups, byCost);
    Bar all;
    for (const auto &[key, group] : groups) {
        for (const CaseRow &row : group.cases)
            count(all, row);
    }
    // Customers and subjects come in thousands: what follows the vital few is one row.
    constexpr size_t most = 60;
    Table table;
    addColumns(table, asked);
    for (size_t i = 0; i < std::min(sorted.size(), most); ++i) {
        const Bar &bar = sorted[i];
        TableRow row{.cells = {bar.group->name}};
        addFigures(row, asked, bar, all);
        table.rows.push_back(std::move(row));
    }
    if (sorted.size() > most)
        table.notes << QCoreApplication::translate("report", "%1 smaller groups are only in the total.")
                           .arg(sorted.size() - most);
    TableRow total{.cells = {Cell::ofText(QCoreApplication::translate("report", "Total"))}, .isTotal = true};
    addFigures(total, asked, all, all);
    table.rows.push_back(std::move(total));
    table.sentence = sentenceFor(sorted, byCost, all.count, all.cost);
    if (const auto unknown = groups.find(QString()); unknown != groups.end())
        table.notes << QCoreApplication::translate("report",
                                                   "%1 cases have no such value; they are a group of their own.")
                           .arg(unknown->second.cases.size());
    ChartHint chart;
    chart.kind = ChartHint::Kind::Pareto;
    chart.categories = QLatin1StringView(asked.by->name);
    chart.series = {byCost ? u"cost"_s : u"cases"_s, u"cumulative"_s};
    chart.title = byCost ? QCoreApplication::translate("report", "Compensation, and its share together")
                         : QCoreApplication::translate("report", "Cases, and their share together");
    table.charts.push_back(chart);
    return table;
}

} // namespace

const Report complaintParetoReport{
    .name = "complaint-pareto",
    .title = QT_TRANSLATE_NOOP("report", "Causes of complaints"),
    .definition =
        QT_TRANSLATE_NOOP("report", "Cases by the day they were opened, the largest groups first, by count or "
                                    "by what was paid as compensation."),
    .area = "service",
    .dimensions = caseDimensions("cause"),
    .parameters = {caseKindParameter("complaint"),
                   {"measure", QT_TRANSLATE_NOOP("report", "Measure"), "count;cost", measureCount}},
    .run = paretoTable,
};

} // namespace kith
