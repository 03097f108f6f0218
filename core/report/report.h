// SPDX-License-Identifier: GPL-3.0-or-later
// The registry of reports. A report is one file: its definition and `Table f(Store&, Params)`.
#pragma once

#include <QMap>
#include <QStringList>

#include "core/report/table.h"
#include "core/store/store.h"

namespace kith {

// What a report is asked for. Empty period: everything up to today.
struct Params
{
    Period period;
    QStringList by; // dimensions
    bool compareLastYear = false;
    QMap<QString, QString> set; // the report's own parameters
};

struct Parameter
{
    const char *name;
    const char *label;  // QT_TRANSLATE_NOOP("report", …)
    const char *values; // ';'-separated keys, or nullptr for free text
    const char *defaultValue;
};

struct Dimension
{
    const char *name;
    const char *label; // QT_TRANSLATE_NOOP("report", …)
};

struct Report
{
    const char *name;                  // permanent: kith-cli report FILE NAME
    const char *title;                 // QT_TRANSLATE_NOOP("report", …)
    const char *definition;            // one sentence, QT_TRANSLATE_NOOP("report", …)
    const char *area;                  // "sales", "marketing", "service", "relationship": where the window shows it
    std::vector<Dimension> dimensions; // what --by takes; the first is the default
    std::vector<Parameter> parameters;
    bool comparesLastYear = false;
    int mostDimensions = 1; // at once
    Table (*run)(Store &store, const Params &params);
    const char *ownFieldsOf = nullptr; // a kind of record whose own fields (x_…) are dimensions, too
};

std::span<const Report> deliveredReports(); // core/all_reports.cpp
const Report &report(const QString &name);  // throws Error{Usage} naming the nearest
Table runReport(Store &store, const QString &name, const Params &params);
// The same as a job: when it is cancelled, the running statement ends with Error{Cancelled}.
Table runReport(Store &store, const QString &name, const Params &params, const Progress &progress);

// The figure that a cell's own records give: their count or the sum of the field, for checks and tests.
qint64 recordsFigure(Store &store, const Cell &cell);

// A cell as text: for people, or plain for files.
QString displayCell(const Table &table, const TableColumn &column, const Cell &cell, const Conventions &conventions);
QString plainCell(const TableColumn &column, const Cell &cell, const Conventions &conventions);

} // namespace kith
