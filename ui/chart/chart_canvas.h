// SPDX-License-Identifier: GPL-3.0-or-later
// What every kind of chart is drawn with: words, axes, bars, and where a click meets a mark.
#pragma once

#include <functional>
#include <QPainter>

#include "ui/chart/axis.h"
#include "ui/chart/chart_painter.h"
#include "ui/theme/theme.h"

namespace kith {

class ChartCanvas
{
public:
    static constexpr double titleHeight = 22;
    static constexpr double lyingRow = 26;
    static constexpr double axisHeight = 22;
    static constexpr double heatRow = 30;

    ChartCanvas(QPainter &painter, const ChartData &data, ChartFocus focus)
        : m_painter(painter), m_data(data), m_focus(focus)
    {}
    std::vector<ChartHit> paint(QRectF area);

private:
    // The plot of a chart with an axis of values at the left and categories below.
    struct Plot
    {
        QRectF area;
        Axis axis;
        double y(double value) const { return area.bottom() - axis.share(value) * area.height(); }
    };
    void text(const QRectF &area, int alignment, const QString &words, Token token, const QFont &with);
    void label(const QRectF &area, int alignment, const QString &words); // on its own ground: readable over bars
    void title(const QRectF &area);
    Axis axisOf(bool withZero, int steps) const;
    double widest(double most, const std::function<QString(const ChartMark &)> &words, const QFont &with) const;
    void bar(const QRectF &rect, const ChartMark &mark, int index);
    void paleBar(const QRectF &rect, bool negative);
    void gridLine(const QPointF &from, const QPointF &to, bool isZero);
    Plot standingPlot(const QRectF &area, bool withZero);
    Plot standingPlot(const QRectF &area, const Axis &axis);
    void categories(const Plot &plot);

    void lyingBars(const QRectF &area);
    void lyingLabel(const QRectF &row, double left, const ChartMark &mark);
    void paretoBars(const QRectF &area);
    void standingBars(const QRectF &area);
    // Several series: bars on each other, lines beside each other, rows against columns, shapes on one centre.
    double partNames(const QRectF &area); // in their colours; returns the height they take
    void stackedBars(const QRectF &area);
    void severalLines(const QRectF &area);
    void groupNames(const Plot &plot);
    void heatMap(const QRectF &area);
    void radar(const QRectF &area);
    void quadrants(const QRectF &area);
    void quadrantBubbles(const QRectF &box, bool right, bool top);

    void lines(const QRectF &area);
    void polyline(const QPolygonF &points);
    void points(const Plot &plot, const std::function<QPointF(size_t, double)> &at);
    void pointLabels(const Plot &plot, const std::function<QPointF(size_t, double)> &at);

    QPainter &m_painter;
    const ChartData &m_data;
    ChartFocus m_focus;
    std::vector<ChartHit> m_hits;
};

} // namespace kith
