// SPDX-License-Identifier: GPL-3.0-or-later
// What a chart draws, taken from a table and its hint.
#pragma once

#include <optional>
#include <QString>
#include <QStringList>
#include <vector>

#include "core/model/format.h"
#include "core/report/table.h"

namespace kith {

struct ChartMark
{
    int row = 0; // of the table
    int column = 0;
    int group = 0; // of ChartData::categories, where there are several series
    int part = 0;  // of ChartData::parts
    QString category;
    bool hasValue = false;
    double value = 0;
    bool hasInterval = false;
    double low = 0, high = 0;
    bool hasBefore = false;
    double before = 0;        // last year
    double second = 0;        // Pareto: the share added up; Quadrants: to the right
    double third = 0;         // Quadrants: upwards
    bool isPlaced = false;    // Quadrants: both are known
    QString shown;            // the value as the table shows it
    QString beside;           // what is written at the bar besides the value
    bool isUncertain = false; // hatched: something about it has no data
    bool opensRecords = false;
};

struct ChartData
{
    // Further series of lines (the usual and the limits of a control chart), a value a mark.
    std::vector<std::vector<std::optional<double>>> limits;

    ChartHint::Kind kind = ChartHint::Kind::None;
    QString title;
    QString seriesLabel;
    CellKind valueKind = CellKind::Integer;
    int moneyDigits = 2;
    int decimals = 0;
    int valueColumn = 0;           // of the table
    QStringList categories, parts; // rows and series, where there are several series
    QString across, upwards;       // Quadrants: what the two directions mean
    std::vector<ChartMark> marks;
    int leftOut = 0; // rows beyond what a chart of this kind can show

    bool isEmpty() const;
    bool hasParts() const { return !parts.isEmpty(); }
    QString tick(double value) const;      // a value of the axis in words
    QString valueText(double value) const; // with the decimals of the table
    QString sentence() const;              // the data for a screen reader
};

ChartData chartData(const Table &table, const ChartHint &hint, const Conventions &conventions);

} // namespace kith
