// SPDX-License-Identifier: GPL-3.0-or-later
// Lines over time, with their intervals and last year's beside them.
#include <algorithm>
#include <QFontMetricsF>

#include "ui/chart/chart_canvas.h"

namespace kith {

void ChartCanvas::lines(const QRectF &area)
{
    const Plot plot = standingPlot(area, false);
    const double step = plot.area.width() / double(m_data.marks.size());
    const auto at = [&](size_t i, double value) {
        return QPointF(plot.area.left() + (double(i) + 0.5) * step, plot.y(value));
    };
    QPolygonF points, before;
    for (size_t i = 0; i < m_data.marks.size(); ++i) {
        const ChartMark &mark = m_data.marks[i];
        if (mark.hasBefore)
            before << at(i, mark.before);
        if (!mark.hasValue) {
            polyline(points);
            points.clear();
            continue;
        }
        points << at(i, mark.value);
        if (mark.hasInterval) {
            QColor pen = series(0);
            pen.setAlphaF(0.55F);
            m_painter.setPen(QPen(pen, 1.5));
            const QPointF low = at(i, mark.low), high = at(i, mark.high);
            m_painter.drawLine(low, high);
            for (const QPointF &end : {low, high})
                m_painter.drawLine(end - QPointF(4, 0), end + QPointF(4, 0));
        }
    }
    polyline(points);
    // Limits belong to each month by itself, so they are steps and not slopes.
    m_painter.setPen(QPen(colour(Token::Secondary), 1, Qt::DashLine));
    for (const auto &limit : m_data.limits) {
        for (size_t i = 0; i < limit.size(); ++i) {
            if (limit[i])
                m_painter.drawLine(at(i, *limit[i]) - QPointF(step / 2, 0), at(i, *limit[i]) + QPointF(step / 2, 0));
        }
    }
    QColor pale = lastYear(0);
    m_painter.setPen(QPen(pale, 2, Qt::DashLine));
    m_painter.drawPolyline(before);
    this->points(plot, at);
    categories(plot);
}

void ChartCanvas::polyline(const QPolygonF &points)
{
    m_painter.setPen(QPen(series(0), 2));
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawPolyline(points);
}

void ChartCanvas::points(const Plot &plot, const std::function<QPointF(size_t, double)> &at)
{
    const double step = plot.area.width() / double(m_data.marks.size());
    for (size_t i = 0; i < m_data.marks.size(); ++i) {
        const ChartMark &mark = m_data.marks[i];
        m_hits.push_back({{plot.area.left() + double(i) * step, plot.area.top(), step, plot.area.height()}, int(i)});
        if (!mark.hasValue)
            continue;
        const QPointF point = at(i, mark.value);
        m_painter.setPen(QPen(colour(Token::Surface), 1.5));
        m_painter.setBrush(series(0));
        m_painter.drawEllipse(point, int(i) == m_focus.hovered ? 5.5 : 4, int(i) == m_focus.hovered ? 5.5 : 4);
        if (int(i) == m_focus.focused) {
            m_painter.setPen(QPen(colour(Token::Text), 2));
            m_painter.setBrush(Qt::NoBrush);
            m_painter.drawEllipse(point, 7, 7);
        }
    }
    pointLabels(plot, at);
}

// The figures at a few points say enough; the last one always. A label stands where the line does not go.
void ChartCanvas::pointLabels(const Plot &plot, const std::function<QPointF(size_t, double)> &at)
{
    std::vector<size_t> known;
    for (size_t i = 0; i < m_data.marks.size(); ++i)
        if (m_data.marks[i].hasValue)
            known.push_back(i);
    for (size_t k = 0; k < known.size(); ++k) {
        const size_t i = known[k];
        if (m_data.marks.size() > 8 && k + 1 < known.size())
            continue;
        const ChartMark &mark = m_data.marks[i];
        const QPointF point = at(i, mark.value);
        const double width = QFontMetricsF(font(TypeSize::Small)).horizontalAdvance(mark.shown) + 2;
        const bool isRight = point.x() + 8 + width <= plot.area.right();
        const size_t neighbour = isRight ? k + 1 : k - 1; // wraps around without one: then there is no line
        const bool lineIsAbove = neighbour < known.size() && m_data.marks[known[neighbour]].value > mark.value;
        label(
            {isRight ? point.x() + 8 : point.x() - 8 - width, lineIsAbove ? point.y() + 3 : point.y() - 19, width, 16},
            Qt::AlignLeft, mark.shown);
    }
}

} // namespace kith
