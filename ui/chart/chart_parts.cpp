// SPDX-License-Identifier: GPL-3.0-or-later
// Charts of several series: bars on each other, lines with their names at their ends.
#include <algorithm>
#include <QFontMetricsF>

#include "ui/chart/chart_canvas.h"

namespace kith {

namespace {

QColor shade(const QColor &fill, bool isHovered)
{
    return isHovered ? fill.lighter(isDark() ? 112 : 125) : fill;
}

} // namespace

// A square in the part's colour and its name, one behind the other; as many lines as they need.
double ChartCanvas::partNames(const QRectF &area)
{
    const QFont small = font(TypeSize::Small);
    const QFontMetricsF metrics(small);
    double x = area.left(), y = area.top();
    for (qsizetype part = 0; part < m_data.parts.size(); ++part) {
        const double width = 14 + metrics.horizontalAdvance(m_data.parts[part]) + 14;
        if (x + width > area.right() && x > area.left()) {
            x = area.left();
            y += 18;
        }
        m_painter.fillRect(QRectF(x, y + 4, 9, 9), series(int(part)));
        text({x + 14, y, width, 17}, Qt::AlignLeft | Qt::AlignVCenter, m_data.parts[part], Token::Text, small);
        x += width;
    }
    return y + 20 - area.top();
}

void ChartCanvas::groupNames(const Plot &plot)
{
    const QFont small = font(TypeSize::Small);
    const double step = plot.area.width() / double(m_data.categories.size());
    for (qsizetype group = 0; group < m_data.categories.size(); ++group)
        text({plot.area.left() + double(group) * step, plot.area.bottom() + 4, step, 16}, Qt::AlignHCenter,
             m_data.categories[group], Token::Secondary, small);
}

void ChartCanvas::stackedBars(const QRectF &whole)
{
    const QRectF area = whole.adjusted(0, partNames(whole), 0, 0);
    std::vector<double> sums(size_t(m_data.categories.size()), 0.0);
    for (const ChartMark &mark : m_data.marks)
        sums[size_t(mark.group)] += std::max(0.0, mark.value);
    Plot plot = standingPlot(area, niceAxis(0, *std::max_element(sums.begin(), sums.end()), true, 4));
    const double step = plot.area.width() / double(m_data.categories.size());
    const double wide = std::min(56.0, step * 0.7);
    std::vector<double> from(sums.size(), 0.0);
    for (size_t i = 0; i < m_data.marks.size(); ++i) {
        const ChartMark &mark = m_data.marks[i];
        if (!mark.hasValue || mark.value <= 0)
            continue;
        double &low = from[size_t(mark.group)];
        const double left = plot.area.left() + (mark.group + 0.5) * step - wide / 2;
        const QRectF rect(left, plot.y(low + mark.value), wide, plot.y(low) - plot.y(low + mark.value));
        low += mark.value;
        m_painter.setPen(QPen(colour(Token::Surface), 1));
        m_painter.setBrush(shade(series(mark.part), int(i) == m_focus.hovered));
        m_painter.drawRect(rect);
        if (int(i) == m_focus.focused) {
            m_painter.setPen(QPen(colour(Token::Text), 2));
            m_painter.setBrush(Qt::NoBrush);
            m_painter.drawRect(rect);
        }
        m_hits.push_back({rect, int(i)});
    }
    groupNames(plot);
}

void ChartCanvas::severalLines(const QRectF &area)
{
    const QFont small = font(TypeSize::Small);
    double names = 0;
    for (const QString &part : m_data.parts)
        names = std::max(names, QFontMetricsF(small).horizontalAdvance(part));
    names = std::min(names, area.width() * 0.35);
    const Plot plot = standingPlot(area.adjusted(0, 0, -names - 12, 0), axisOf(true, 4));
    const double step = plot.area.width() / double(m_data.categories.size());
    std::vector<double> ends;
    for (qsizetype part = 0; part < m_data.parts.size(); ++part) {
        QPolygonF points;
        for (size_t i = 0; i < m_data.marks.size(); ++i) {
            const ChartMark &mark = m_data.marks[i];
            if (mark.part != part || !mark.hasValue)
                continue;
            points << QPointF(plot.area.left() + (mark.group + 0.5) * step, plot.y(mark.value));
            m_hits.push_back({QRectF(points.last() - QPointF(7, 7), QSizeF(14, 14)), int(i)});
        }
        m_painter.setPen(QPen(series(int(part)), 2, part == 0 ? Qt::SolidLine : Qt::DashLine));
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawPolyline(points);
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(series(int(part)));
        for (const QPointF &point : points)
            m_painter.drawEllipse(point, 3, 3);
        if (points.isEmpty())
            continue;
        // Names at the ends, none on another.
        double y = points.last().y();
        for (double other : ends)
            if (std::abs(other - y) < 15)
                y = other + 15;
        ends.push_back(y);
        m_painter.fillRect(QRectF(plot.area.right() + 4, y - 4, 7, 7), series(int(part)));
        text({plot.area.right() + 14, y - 9, names + 4, 18}, Qt::AlignLeft | Qt::AlignVCenter, m_data.parts[part],
             Token::Text, small);
    }
    for (const ChartHit &hit : m_hits)
        if (hit.mark == m_focus.focused || hit.mark == m_focus.hovered) {
            m_painter.setPen(QPen(colour(Token::Text), 2));
            m_painter.setBrush(Qt::NoBrush);
            m_painter.drawEllipse(hit.area.center(), 6, 6);
        }
    groupNames(plot);
}

} // namespace kith
