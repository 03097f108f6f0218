// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/chart_painter.h"

#include "ui/chart/chart_canvas.h"

namespace kith {

std::vector<ChartHit> paintChart(QPainter &painter, const QRectF &area, const ChartData &data, ChartFocus focus)
{
    painter.save();
    auto hits = ChartCanvas(painter, data, focus).paint(area);
    painter.restore();
    return hits;
}

int chartHeight(const ChartData &data)
{
    const bool lying = data.kind == ChartHint::Kind::HorizontalBars || data.kind == ChartHint::Kind::Funnel ||
                       data.kind == ChartHint::Kind::Pareto;
    if (lying && !data.isEmpty())
        return int(ChartCanvas::titleHeight + ChartCanvas::axisHeight +
                   ChartCanvas::lyingRow * double(data.marks.size()));
    if (data.kind == ChartHint::Kind::HeatMap && data.hasParts())
        return int(ChartCanvas::titleHeight + ChartCanvas::axisHeight +
                   ChartCanvas::heatRow * double(data.categories.size()));
    if (data.kind == ChartHint::Kind::Radar || data.kind == ChartHint::Kind::Quadrants)
        return 300;
    return 220;
}

} // namespace kith
