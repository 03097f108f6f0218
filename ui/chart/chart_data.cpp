// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/chart_data.h"

#include <algorithm>
#include <cmath>

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include "core/report/report.h"

using namespace Qt::StringLiterals;

namespace kith {

namespace {

constexpr int mostBars = 12;   // lying ones, each with its name
constexpr int mostShapes = 4;  // of a radar: more cannot be told apart
constexpr int mostStacks = 12; // so that their names have room

double numberOf(const Cell &cell, const TableColumn &column, int moneyDigits)
{
    switch (column.kind) {
    case CellKind::Money:
        return double(cell.units) / double(powerOfTen(moneyDigits));
    case CellKind::Decimal:
        return double(cell.units) / double(powerOfTen(column.decimals));
    case CellKind::Percent:
    case CellKind::Real:
        return cell.real;
    case CellKind::Integer:
    case CellKind::Day:
    case CellKind::Text:
        break;
    }
    return double(cell.units);
}

bool isLying(ChartHint::Kind kind)
{
    return kind == ChartHint::Kind::HorizontalBars || kind == ChartHint::Kind::Funnel ||
           kind == ChartHint::Kind::Pareto;
}

// Kinds that draw several series; the others take the first.
bool drawsParts(const ChartHint &hint)
{
    return hint.series.size() > 1 &&
           (hint.kind == ChartHint::Kind::StackedBars || hint.kind == ChartHint::Kind::Lines ||
            hint.kind == ChartHint::Kind::HeatMap || hint.kind == ChartHint::Kind::Radar);
}

// Where a click on a shape of several figures leads: to the first records of its row.
int columnWithRecords(const TableRow &row)
{
    for (size_t i = 0; i < row.cells.size(); ++i)
        if (row.cells[i].records)
            return int(i);
    return -1;
}

void addParts(ChartData &data, const Table &table, const ChartHint &hint, const Conventions &conventions)
{
    const int names = table.column(hint.categories);
    std::vector<int> columns;
    for (const QString &key : hint.series) {
        if (const int column = table.column(key); column >= 0) {
            columns.push_back(column);
            data.parts << table.columns[size_t(column)].label;
        }
    }
    for (size_t i = 0; i < table.rows.size(); ++i) {
        const TableRow &row = table.rows[i];
        if (row.isTotal)
            continue;
        // What belongs to nobody is mostly the largest of all and would shade the others alike; the table says it.
        const bool isNobody = !table.columns[size_t(names)].type.isEmpty() && row.cells[size_t(names)].id == 0;
        if (hint.kind == ChartHint::Kind::HeatMap && isNobody)
            continue;
        const bool isStacked = hint.kind == ChartHint::Kind::StackedBars;
        if ((hint.kind == ChartHint::Kind::Radar && data.categories.size() == mostShapes) ||
            (isStacked && data.categories.size() == mostStacks)) {
            ++data.leftOut;
            continue;
        }
        const QString name = displayCell(table, table.columns[size_t(names)], row.cells[size_t(names)], conventions);
        for (size_t part = 0; part < columns.size(); ++part) {
            const Cell &cell = row.cells[size_t(columns[part])];
            const TableColumn &column = table.columns[size_t(columns[part])];
            const bool isDrawn = hint.kind == ChartHint::Kind::HeatMap || hint.kind == ChartHint::Kind::Lines ||
                                 (cell.state == Cell::State::Value && (!isStacked || cell.units > 0));
            if (!isDrawn)
                continue; // the table says it
            ChartMark mark;
            mark.row = int(i);
            mark.column = hint.kind == ChartHint::Kind::Radar ? columnWithRecords(row) : columns[part];
            mark.group = int(data.categories.size());
            mark.part = int(part);
            mark.category = QCoreApplication::translate("kith::Chart", "%1, %2").arg(name, column.label);
            mark.hasValue = cell.state == Cell::State::Value;
            mark.value = numberOf(cell, column, data.moneyDigits);
            mark.shown = displayCell(table, column, cell, conventions);
            mark.opensRecords = mark.column >= 0 && row.cells[size_t(mark.column)].records.has_value();
            data.marks.push_back(std::move(mark));
        }
        data.categories << name;
    }
}

} // namespace

bool ChartData::isEmpty() const
{
    return std::none_of(marks.begin(), marks.end(), [](const ChartMark &mark) { return mark.hasValue; });
}

QString ChartData::tick(double value) const
{
    const QLocale locale(QLocale::English, QLocale::UnitedStates);
    QString text;
    if (valueKind == CellKind::Percent)
        text = locale.toString(100 * value, 'f', 0) + u" %"_s;
    else
        text = locale.toString(value, 'f', std::abs(value - std::round(value)) > 1e-9 ? 1 : 0);
    return text.replace(u'-', u'−');
}

QString ChartData::valueText(double value) const
{
    const QLocale locale(QLocale::English, QLocale::UnitedStates);
    QString text = valueKind == CellKind::Percent
                       ? locale.toString(100 * value, 'f', decimals) + u" %"_s
                       : locale.toString(value, 'f', valueKind == CellKind::Money ? moneyDigits : decimals);
    return text.replace(u'-', u'−');
}

QString ChartData::sentence() const
{
    QStringList parts;
    for (const ChartMark &mark : marks)
        parts << mark.category + u": "_s + (mark.shown.isEmpty() ? u"–"_s : mark.shown);
    return parts.join(u"; "_s);
}

ChartData chartData(const Table &table, const ChartHint &hint, const Conventions &conventions)
{
    ChartData data;
    data.kind = hint.kind;
    data.title = hint.title;
    data.moneyDigits = conventions.currency.digits;
    const int categories = table.column(hint.categories);
    const int values = hint.series.isEmpty() ? -1 : table.column(hint.series[0]);
    const int before = table.column(hint.comparedWith);
    const int beside = table.column(hint.labels);
    const int second = hint.series.size() > 1 ? table.column(hint.series[1]) : -1;
    if (categories < 0 || values < 0)
        return data;
    const TableColumn &column = table.columns[size_t(values)];
    data.valueColumn = values;
    data.valueKind = column.kind;
    data.decimals = column.kind == CellKind::Integer ? 0 : column.decimals;
    data.seriesLabel = column.label;
    if (drawsParts(hint)) {
        addParts(data, table, hint, conventions);
        return data;
    }
    const bool isQuadrants = hint.kind == ChartHint::Kind::Quadrants;
    const int third = isQuadrants && hint.series.size() > 2 ? table.column(hint.series[2]) : -1;
    if (isQuadrants && second >= 0 && third >= 0) {
        data.across = table.columns[size_t(second)].label;
        data.upwards = table.columns[size_t(third)].label;
    }
    for (size_t i = 0; i < table.rows.size(); ++i) {
        const TableRow &row = table.rows[i];
        if (row.isTotal)
            continue;
        if (isLying(hint.kind) && data.marks.size() == mostBars) {
            ++data.leftOut;
            continue;
        }
        const Cell &cell = row.cells[size_t(values)];
        if (hint.kind == ChartHint::Kind::Funnel && cell.state != Cell::State::Value)
            continue; // won and lost are no stages of the funnel
        ChartMark mark;
        mark.row = int(i);
        mark.column = values;
        mark.category =
            displayCell(table, table.columns[size_t(categories)], row.cells[size_t(categories)], conventions);
        mark.hasValue = cell.state == Cell::State::Value;
        mark.value = numberOf(cell, column, data.moneyDigits);
        mark.shown = displayCell(table, column, cell, conventions);
        mark.opensRecords = cell.records.has_value();
        if (cell.hasInterval) {
            mark.hasInterval = true;
            mark.low = cell.low;
            mark.high = cell.high;
        }
        if (before >= 0 && row.cells[size_t(before)].state == Cell::State::Value) {
            mark.hasBefore = true;
            mark.before = numberOf(row.cells[size_t(before)], table.columns[size_t(before)], data.moneyDigits);
        }
        if (isQuadrants && third >= 0) {
            mark.isPlaced = row.cells[size_t(second)].state == Cell::State::Value &&
                            row.cells[size_t(third)].state == Cell::State::Value;
            mark.second = double(row.cells[size_t(second)].units);
            mark.third = double(row.cells[size_t(third)].units);
            if (!mark.isPlaced) {
                ++data.leftOut;
                continue;
            }
        } else if (second >= 0) {
            mark.second = row.cells[size_t(second)].real;
        }
        if (beside >= 0) {
            mark.beside = displayCell(table, table.columns[size_t(beside)], row.cells[size_t(beside)], conventions);
            mark.isUncertain = row.cells[size_t(beside)].state == Cell::State::NoData;
        }
        data.marks.push_back(std::move(mark));
        for (qsizetype s = 1; hint.kind == ChartHint::Kind::Lines && s < hint.series.size(); ++s) {
            data.limits.resize(size_t(hint.series.size() - 1));
            const int place = table.column(hint.series[s]);
            const bool isThere = place >= 0 && row.cells[size_t(place)].state == Cell::State::Value;
            data.limits[size_t(s - 1)].push_back(
                isThere
                    ? std::optional(numberOf(row.cells[size_t(place)], table.columns[size_t(place)], data.moneyDigits))
                    : std::nullopt);
        }
    }
    return data;
}

} // namespace kith
