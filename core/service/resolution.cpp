// SPDX-License-Identifier: GPL-3.0-or-later
// Report `resolution`: how long cases take until they are answered and resolved. Cases still open count for as long as
// they have been open (Kaplan–Meier), because leaving them out makes slow work look fast (analytics.md 1.9).
#include "core/service/resolution.h"

#include <algorithm>
#include <cmath>

#include <QCoreApplication>
#include <QJsonArray>

#include "core/report/columns.h"
#include "core/report/statistics.h"
#include "core/service/case_groups.h"

using namespace Qt::StringLiterals;

namespace kith {

namespace {

struct Times
{
    std::vector<Duration> resolution; // days
    std::vector<double> solved;       // days of those resolved: what a plain median would see
    std::vector<Duration> answer;     // hours
    qint64 cases = 0, resolved = 0, open = 0, unknown = 0;
};

Times timesOf(const CaseGroup &group, Instant now)
{
    Times times;
    for (const CaseRow &row : group.cases) {
        ++times.cases;
        if (!row.isOver) {
            ++times.open;
            times.resolution.push_back({daysBetween(row.openedAt, now), false});
        } else if (row.resolvedAt) {
            ++times.resolved;
            times.solved.push_back(daysBetween(row.openedAt, *row.resolvedAt));
            times.resolution.push_back({times.solved.back(), true});
        } else {
            ++times.unknown;
        }
        if (row.answeredAt)
            times.answer.push_back({24 * daysBetween(row.openedAt, *row.answeredAt), true});
        else if (row.isNew)
            times.answer.push_back({24 * daysBetween(row.openedAt, now), false});
    }
    return times;
}

void add(Times &sum, const Times &one)
{
    sum.resolution.insert(sum.resolution.end(), one.resolution.begin(), one.resolution.end());
    sum.solved.insert(sum.solved.end(), one.solved.begin(), one.solved.end());
    sum.answer.insert(sum.answer.end(), one.answer.begin(), one.answer.end());
    sum.cases += one.cases;
    sum.resolved += one.resolved;
    sum.open += one.open;
    sum.unknown += one.unknown;
}

void addColumns(Table &table, const AskedCases &asked)
{
    table.columns.push_back(caseGroupColumn(asked));
    addColumn(table, "cases", QT_TRANSLATE_NOOP("report", "Cases"), CellKind::Integer);
    addColumn(table, "resolved", QT_TRANSLATE_NOOP("report", "Resolved"), CellKind::Integer);
    addColumn(table, "open", QT_TRANSLATE_NOOP("report", "Open"), CellKind::Integer);
    addColumn(table, "answer_hours", QT_TRANSLATE_NOOP("report", "Hours to answer"), CellKind::Real,
              QT_TRANSLATE_NOOP("report", "Median by Kaplan–Meier, in hours of the calendar."), 1);
    addColumn(
        table, "days", QT_TRANSLATE_NOOP("report", "Days to solve"), CellKind::Real,
        QT_TRANSLATE_NOOP("report", "Median by Kaplan–Meier: cases still open count for as long as they have been."),
        1);
    addColumn(table, "days_solved", QT_TRANSLATE_NOOP("report", "Solved ones only"), CellKind::Real,
              QT_TRANSLATE_NOOP("report", "The plain median of those resolved, which flatters."), 1);
}

Cell medianCell(std::vector<Duration> durations)
{
    if (durations.empty())
        return {};
    if (durations.size() < 5)
        return Cell::noData(u"too_few"_s, QCoreApplication::translate("report", "too few"));
    const std::optional<double> value = kaplanMeierMedian(std::move(durations));
    return value ? Cell::ofReal(*value)
                 : Cell::noData(u"not_reached"_s, QCoreApplication::translate("report", "not half solved yet"));
}

void addFigures(TableRow &row, const AskedCases &asked, const Times &times, const CaseGroup *group)
{
    const Condition over = where(u"status"_s, Operator::In, QJsonArray{u"resolved"_s, u"closed"_s});
    row.cells.push_back(Cell::ofInteger(times.cases).from(casesOf(asked, group)));
    row.cells.push_back(Cell::ofInteger(times.resolved)
                            .from(casesOf(asked, group, {over, where(u"resolved_at"_s, Operator::NotEmpty)})));
    row.cells.push_back(Cell::ofInteger(times.open).from(casesOf(asked, group, {no(over)})));
    row.cells.push_back(medianCell(times.answer));
    row.cells.push_back(medianCell(times.resolution));
    if (times.solved.empty())
        row.cells.emplace_back();
    else if (times.solved.size() < 5)
        row.cells.push_back(Cell::noData(u"too_few"_s, QCoreApplication::translate("report", "too few")));
    else
        row.cells.push_back(Cell::ofReal(*median(times.solved)));
}

Table resolutionTable(Store &store, const Params &params)
{
    const AskedCases asked = askedCases(store, params, "month");
    const std::map<QString, CaseGroup> groups = caseGroups(store, asked);
    Table table;
    addColumns(table, asked);
    Times all;
    for (const auto &[key, group] : groups) {
        const Times times = timesOf(group, asked.now);
        TableRow row{.cells = {group.name}};
        addFigures(row, asked, times, &group);
        table.rows.push_back(std::move(row));
        add(all, times);
    }
    TableRow total{.cells = {Cell::ofText(QCoreApplication::translate("report", "Total"))}, .isTotal = true};
    addFigures(total, asked, all, nullptr);
    table.rows.push_back(std::move(total));

    const Cell &days = table.rows.back().cells[size_t(table.column(u"days"))];
    if (all.cases == 0)
        table.sentence = QCoreApplication::translate("report", "No cases in this period.");
    else if (days.state == Cell::State::Value)
        table.sentence =
            QCoreApplication::translate("report", "Half of %1 cases are solved within %2 days; %3 are open.")
                .arg(all.cases)
                .arg(QString::number(days.real, 'f', 1))
                .arg(all.open);
    else
        table.sentence = QCoreApplication::translate("report", "Too little is solved to say how long half of the cases "
                                                               "take; %1 of %2 are open.")
                             .arg(all.open)
                             .arg(all.cases);
    if (all.unknown > 0)
        table.notes << QCoreApplication::translate("report",
                                                   "%1 cases are solved without a day of solution and left out.")
                           .arg(all.unknown);
    const auto drawn = std::count_if(table.rows.begin(), table.rows.end() - 1, [&](const TableRow &row) {
        return row.cells[size_t(table.column(u"days"))].state == Cell::State::Value;
    });
    if (drawn < 2)
        return table; // a point alone is no course
    ChartHint chart;
    chart.kind = asked.by->kind == Grouping::Kind::Time ? ChartHint::Kind::Lines : ChartHint::Kind::HorizontalBars;
    chart.categories = QLatin1StringView(asked.by->name);
    chart.series = {u"days"_s};
    chart.title = QCoreApplication::translate("report", "Days until half of the cases are solved");
    table.charts.push_back(chart);
    return table;
}

} // namespace

const Report resolutionReport{
    .name = "resolution",
    .title = QT_TRANSLATE_NOOP("report", "Time to solution"),
    .definition = QT_TRANSLATE_NOOP("report", "Cases by the day they were opened: median time to the answer and to the "
                                              "solution, open cases counted for as long as they have been open."),
    .area = "service",
    .dimensions = caseDimensions("month"),
    .parameters = {caseKindParameter("complaint")},
    .run = resolutionTable,
};

} // namespace kith
