// SPDX-License-Identifier: GPL-3.0-or-later
// A report on paper: title, sentence, charts, table, notes; in the light colours, page by page.
#pragma once

#include <functional>
#include <QList>
#include <QSizeF>
#include <QString>

#include "core/model/format.h"
#include "core/report/table.h"

class QPainter;
class QPagedPaintDevice;

namespace kith {

struct ReportPaper
{
    const Table &table;
    const Conventions &conventions;
    QString period;           // in words
    QList<bool> figures = {}; // columns at the right edge; empty: all but texts
};

// Paints at 96 dots an inch; calls newPage before each further page. Returns the height used on the last page.
double paintReport(QPainter &painter, QSizeF page, const std::function<void()> &newPage, const ReportPaper &paper);
void printReport(QPagedPaintDevice &device, const ReportPaper &paper);
// By the name's ending: .pdf (A4, landscape) or .png (one long page). Throws Error{File, Usage}.
void writePaper(const QString &path, const ReportPaper &paper);

} // namespace kith
