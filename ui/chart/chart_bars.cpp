// SPDX-License-Identifier: GPL-3.0-or-later
// Bars that lie, stand, or are added up by weight.
#include <algorithm>
#include <cmath>
#include <QFontMetricsF>

#include "ui/chart/chart_canvas.h"

using namespace Qt::StringLiterals;

namespace kith {

namespace {

QString besideBar(const ChartMark &mark)
{
    return mark.beside.isEmpty() ? mark.shown : mark.shown + u"  "_s + mark.beside;
}

} // namespace

void ChartCanvas::lyingBars(const QRectF &area)
{
    const QFont body = font(TypeSize::Small);
    const double names = widest(
                             area.width() * 0.34, [](const ChartMark &mark) { return mark.category; }, body) +
                         12;
    const double labels = widest(area.width() * 0.3, besideBar, body) + 16;
    const double rows = std::min(lyingRow, (area.height() - axisHeight) / double(m_data.marks.size()));
    const Axis axis = axisOf(true, 6);
    // Room for labels right of the longest bar, and left of the zero line when there are losses.
    QRectF plot(area.left() + names, area.top(), area.width() - names - labels, rows * double(m_data.marks.size()));
    const auto x = [&](double value) { return plot.left() + axis.share(value) * plot.width(); };
    for (double tick : axis.ticks) {
        gridLine({x(tick), plot.top()}, {x(tick), plot.bottom()}, std::abs(tick) < 1e-12);
        text({x(tick) - 40, plot.bottom() + 3, 80, 16}, Qt::AlignHCenter, m_data.tick(tick), Token::Secondary, body);
    }
    for (size_t i = 0; i < m_data.marks.size(); ++i) {
        const ChartMark &mark = m_data.marks[i];
        const QRectF row(area.left(), plot.top() + double(i) * rows, area.width(), rows);
        m_hits.push_back({row, int(i)});
        text({row.left(), row.top(), names - 8, rows}, Qt::AlignVCenter | Qt::AlignLeft, mark.category, Token::Text,
             body);
        const double thick = std::max(4.0, std::min(14.0, rows - (mark.hasBefore ? 12 : 8)));
        const double top = row.center().y() - thick / 2 - (mark.hasBefore ? 2 : 0);
        const auto span = [&](double value, double y, double height) {
            return QRectF(std::min(x(0), x(value)), y, std::abs(x(value) - x(0)), height);
        };
        if (mark.hasBefore)
            paleBar(span(mark.before, top + thick, 4), mark.before < 0);
        if (mark.hasValue)
            bar(span(mark.value, top, thick), mark, int(i));
        lyingLabel(row,
                   std::max({x(0), mark.hasValue ? x(mark.value) : x(0), mark.hasBefore ? x(mark.before) : x(0)}) + 8,
                   mark);
    }
}

void ChartCanvas::lyingLabel(const QRectF &row, double left, const ChartMark &mark)
{
    const QFont body = font(TypeSize::Small);
    QFont bold = body;
    bold.setWeight(QFont::DemiBold);
    const Token token = mark.value < 0 ? Token::Danger : Token::Text;
    text({left, row.top(), row.right() - left, row.height()}, Qt::AlignVCenter | Qt::AlignLeft, mark.shown, token,
         body);
    const double after = left + QFontMetricsF(body).horizontalAdvance(mark.shown) + 8;
    text({after, row.top(), std::max(0.0, row.right() - after), row.height()}, Qt::AlignVCenter | Qt::AlignLeft,
         mark.beside, mark.isUncertain ? Token::Warning : token, bold);
}

// Bars by weight; at their right the share added up, with the line where 80 % are reached.
void ChartCanvas::paretoBars(const QRectF &area)
{
    const double curve = std::min(220.0, area.width() * 0.28);
    lyingBars(area.adjusted(0, 0, -curve - 16, 0));
    const double rows = std::min(lyingRow, (area.height() - axisHeight) / double(m_data.marks.size()));
    const QRectF plot(area.right() - curve, area.top(), curve - 36, rows * double(m_data.marks.size()));
    for (double share : {0.0, 0.5, 1.0})
        gridLine({plot.left() + share * plot.width(), plot.top()}, {plot.left() + share * plot.width(), plot.bottom()},
                 share == 0.0);
    m_painter.setPen(QPen(colour(Token::Warning), 1, Qt::DashLine));
    m_painter.drawLine(QPointF(plot.left() + 0.8 * plot.width(), plot.top()),
                       QPointF(plot.left() + 0.8 * plot.width(), plot.bottom()));
    text({plot.left() + 0.8 * plot.width() - 40, plot.bottom() + 3, 80, 16}, Qt::AlignHCenter, u"80 %"_s,
         Token::Warning, font(TypeSize::Small));
    QPolygonF points;
    for (size_t i = 0; i < m_data.marks.size(); ++i)
        points << QPointF(plot.left() + m_data.marks[i].second * plot.width(), plot.top() + (double(i) + 0.5) * rows);
    m_painter.setPen(QPen(series(1), 2));
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawPolyline(points);
    m_painter.setBrush(series(1));
    m_painter.setPen(Qt::NoPen);
    for (const QPointF &point : points)
        m_painter.drawEllipse(point, 3.5, 3.5);
}

void ChartCanvas::standingBars(const QRectF &area)
{
    const Plot plot = standingPlot(area, true);
    const double step = plot.area.width() / double(m_data.marks.size());
    const double gap = std::min(step * 0.3, 24.0);
    const double most = std::min(56.0, step - gap);
    double largest = 0;
    for (const ChartMark &mark : m_data.marks)
        largest = std::max(largest, std::abs(mark.value));
    for (size_t i = 0; i < m_data.marks.size(); ++i) {
        const ChartMark &mark = m_data.marks[i];
        const double centre = plot.area.left() + (double(i) + 0.5) * step;
        m_hits.push_back({{centre - step / 2, plot.area.top() - 14, step, plot.area.height() + 14}, int(i)});
        const double width = mark.hasBefore ? most * 0.62 : most;
        const auto span = [&](double value, double left, double wide) {
            return QRectF(left, std::min(plot.y(0), plot.y(value)), wide, std::abs(plot.y(value) - plot.y(0)));
        };
        if (mark.hasBefore)
            paleBar(span(mark.before, centre - most / 2, most - width), mark.before < 0);
        if (mark.hasValue)
            bar(span(mark.value, centre + most / 2 - width, width), mark, int(i));
        const bool matters = m_data.marks.size() <= 12 || (largest > 0 && std::abs(mark.value) >= largest * 0.999);
        const bool fits = QFontMetricsF(font(TypeSize::Small)).horizontalAdvance(mark.shown) <= step + 8;
        if (mark.hasValue && (fits ? matters : std::abs(mark.value) >= largest * 0.999))
            label({centre - 70, std::min(plot.y(mark.value), plot.y(0)) - 17, 140, 15},
                  Qt::AlignHCenter | Qt::AlignBottom, mark.shown);
    }
    categories(plot);
}

} // namespace kith
