// SPDX-License-Identifier: GPL-3.0-or-later
// The result of a report: typed columns and rows. Screen, chart, print, CSV and XLSX all take a Table; a figure can
// carry the Query that lists the records it was made of.
#pragma once

#include <optional>
#include <QString>
#include <vector>

#include "core/model/query.h"

namespace kith {

enum class CellKind { Text, Integer, Money, Decimal, Percent, Real, Day };

struct TableColumn
{
    QString key;   // permanent
    QString label; // in the current language
    CellKind kind = CellKind::Text;
    QString help;           // the definition, shown on hover: "won / (won + lost), by close date"
    int decimals = 2;       // Decimal (scale of units), Percent and Real (shown places)
    QString type = {};      // record type a Text cell names, for links
    bool showsSign = false; // "+12": a difference or a return
};

// A typed value; Money and Decimal are scaled integers, Percent and Real are doubles (ratios never feed a sum).
struct Cell
{
    enum class State { Empty, Value, NoData };
    State state = State::Empty;
    QString text;             // Text; for NoData: the reason in words ("no cost recorded")
    qint64 units = 0;         // Integer, Money minor units, Decimal units, Day (Julian)
    double real = 0;          // Percent (0.13 is 13 %), Real
    double low = 0, high = 0; // an interval, when hasInterval
    bool hasInterval = false;
    QString reason;               // machine key of NoData: "no_cost", "too_few"
    std::optional<Query> records; // what the figure was made of
    QString sumField;             // field of `records` whose sum (times sumSign) is the figure; "" : their count
    int sumSign = 1;
    RecordId id = 0; // Text cells that name a record

    static Cell ofText(QString text, RecordId id = 0);
    static Cell ofInteger(qint64 n);
    static Cell ofMoney(Money money);
    static Cell ofPercent(double ratio);
    static Cell ofReal(double value);
    static Cell ofDay(Day day);
    static Cell noData(QString reasonKey, QString words);
    Cell &from(Query query, QString field = {}, int sign = 1); // sets records, sumField, sumSign
    Cell &within(double lower, double upper);
};

struct TableRow
{
    std::vector<Cell> cells;
    bool isTotal = false;
};

// How the table is drawn; the chart reads the same cells.
struct ChartHint
{
    // HeatMap: rows against series. Radar: an axis for every series, a shape for every row. Quadrants: series are the
    // figure and two yes-or-no columns (units 1 or 0), the first to the right, the second upwards.
    enum class Kind {
        None,
        Bars,
        HorizontalBars,
        Lines,
        StackedBars,
        Pareto,
        IntervalLines,
        Funnel,
        HeatMap,
        Radar,
        Quadrants,
    };
    Kind kind = Kind::None;
    QString categories;   // key of the column with the categories
    QStringList series;   // keys of the value columns
    QString comparedWith; // key of a column shown pale: last year
    QString title;        // what is drawn, in words
    QString labels;       // key of the column written at the bars, if not the value
};

struct Table
{
    QString name;      // of the report
    QString title;     // in the current language
    QString sentence;  // the finding first, in words
    QStringList notes; // what was left out, definitions, footnotes
    std::vector<TableColumn> columns;
    std::vector<TableRow> rows;
    std::vector<ChartHint> charts;

    int column(QStringView key) const; // -1: no such column
    const Cell &at(int row, QStringView key) const;
};

} // namespace kith
