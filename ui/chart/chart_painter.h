// SPDX-License-Identifier: GPL-3.0-or-later
// Draws a chart; the same on screen, on paper and in a picture. Own painting, because bars with two labels, hatching
// for what is uncertain, thin pale bars for last year and interval bars are beyond Qt Charts.
#pragma once

#include <QRectF>
#include <vector>

#include "ui/chart/chart_data.h"

class QPainter;

namespace kith {

struct ChartHit
{
    QRectF area;
    int mark = 0; // index into ChartData::marks
};

struct ChartFocus
{
    int hovered = -1; // index into marks
    int focused = -1;
};

// Returns where each mark was drawn.
std::vector<ChartHit> paintChart(QPainter &painter, const QRectF &area, const ChartData &data, ChartFocus focus = {});
// The height that shows everything at this width.
int chartHeight(const ChartData &data);

} // namespace kith
