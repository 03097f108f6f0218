// SPDX-License-Identifier: GPL-3.0-or-later
// One axis for every part, one shape for every row: who is strong in what.
#include <algorithm>
#include <cmath>
#include <QFontMetricsF>

#include "ui/chart/chart_canvas.h"

namespace kith {

void ChartCanvas::radar(const QRectF &area)
{
    const QFont small = font(TypeSize::Small);
    const auto axes = m_data.parts.size();
    const Axis axis = axisOf(true, 4);
    const double names = std::min(200.0, area.width() * 0.28);
    const QPointF centre(area.left() + (area.width() - names) / 2, area.center().y() + 2);
    const double radius = std::min((area.width() - names) / 2 - 70, area.height() / 2 - 20);
    const auto at = [&](qsizetype part, double share) {
        const double angle = 2 * M_PI * double(part) / double(axes) - M_PI / 2;
        return centre + radius * share * QPointF(std::cos(angle), std::sin(angle));
    };
    m_painter.setBrush(Qt::NoBrush);
    for (double tick : axis.ticks) {
        QPolygonF ring;
        for (qsizetype part = 0; part <= axes; ++part)
            ring << at(part % axes, axis.share(tick));
        m_painter.setPen(QPen(colour(Token::Line), 1));
        m_painter.drawPolyline(ring);
        text({centre.x() + 3, at(0, axis.share(tick)).y() - 8, 40, 16}, Qt::AlignLeft | Qt::AlignVCenter,
             m_data.tick(tick), Token::Secondary, small);
    }
    for (qsizetype part = 0; part < axes; ++part) {
        gridLine(centre, at(part, 1), false);
        const QPointF end = at(part, 1) + (at(part, 1) - centre) / radius * 10;
        const double width = QFontMetricsF(small).horizontalAdvance(m_data.parts[part]) + 4;
        const double shift = (end.x() - centre.x()) / (radius + 10);
        text({end.x() - width / 2 + shift * width / 2, end.y() - 8, width, 16}, Qt::AlignCenter, m_data.parts[part],
             Token::Secondary, small);
    }
    for (qsizetype group = 0; group < m_data.categories.size(); ++group) {
        QPolygonF shape;
        int first = -1;
        for (size_t i = 0; i < m_data.marks.size(); ++i) {
            const ChartMark &mark = m_data.marks[i];
            if (mark.group != group)
                continue;
            first = first < 0 ? int(i) : first;
            if (!mark.hasValue)
                continue;
            shape << at(mark.part, axis.share(mark.value));
            m_hits.push_back({QRectF(shape.last() - QPointF(7, 7), QSizeF(14, 14)), int(i)});
        }
        QColor fill = series(int(group));
        fill.setAlphaF(0.12F);
        m_painter.setPen(QPen(series(int(group)), 2, group == 0 ? Qt::SolidLine : Qt::DashLine));
        m_painter.setBrush(fill);
        m_painter.drawPolygon(shape);
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(series(int(group)));
        for (const QPointF &point : shape)
            m_painter.drawEllipse(point, 3, 3);
        const QRectF name(area.right() - names, area.top() + 12 + double(group) * 24, names, 22);
        m_painter.fillRect(QRectF(name.left(), name.center().y() - 4, 9, 9), series(int(group)));
        text(name.adjusted(15, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, m_data.categories[group], Token::Text,
             small);
        if (first >= 0)
            m_hits.push_back({name, first});
    }
    for (const ChartHit &hit : m_hits)
        if (hit.area.width() < 15 && (hit.mark == m_focus.focused || hit.mark == m_focus.hovered)) {
            m_painter.setPen(QPen(colour(Token::Text), 2));
            m_painter.setBrush(Qt::NoBrush);
            m_painter.drawEllipse(hit.area.center(), 6, 6);
        }
}

} // namespace kith
