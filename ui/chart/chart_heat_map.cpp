// SPDX-License-Identifier: GPL-3.0-or-later
// Rows against columns: the deeper a field, the larger its figure, which stands in it.
#include <algorithm>
#include <cmath>
#include <QFontMetricsF>

#include "ui/chart/chart_canvas.h"

namespace kith {

void ChartCanvas::heatMap(const QRectF &area)
{
    const QFont small = font(TypeSize::Small);
    double names = 0, largest = 0;
    for (const QString &name : m_data.categories)
        names = std::max(names, QFontMetricsF(small).horizontalAdvance(name));
    names = std::min(names + 12, area.width() * 0.3);
    for (const ChartMark &mark : m_data.marks)
        largest = std::max(largest, std::abs(mark.value));
    const double wide = (area.width() - names) / double(m_data.parts.size());
    const double high = std::min(heatRow, (area.height() - axisHeight) / double(m_data.categories.size()));
    for (qsizetype part = 0; part < m_data.parts.size(); ++part)
        text({area.left() + names + double(part) * wide + 2, area.top(), wide - 4, axisHeight},
             Qt::AlignHCenter | Qt::AlignVCenter, m_data.parts[part], Token::Secondary, small);
    for (qsizetype group = 0; group < m_data.categories.size(); ++group)
        text({area.left(), area.top() + axisHeight + double(group) * high, names - 8, high},
             Qt::AlignRight | Qt::AlignVCenter, m_data.categories[group], Token::Secondary, small);
    for (size_t i = 0; i < m_data.marks.size(); ++i) {
        const ChartMark &mark = m_data.marks[i];
        const QRectF field(area.left() + names + mark.part * wide, area.top() + axisHeight + mark.group * high, wide,
                           high);
        const QRectF inner = field.adjusted(1, 1, -1, -1);
        QColor fill = mark.value < 0 ? colour(Token::Danger) : series(0);
        // By the root: a field of a tenth is still told from an empty one. Up to 0.55, so that the figure stays
        // readable.
        const double depth = largest > 0 && mark.hasValue ? std::sqrt(std::abs(mark.value) / largest) : 0;
        fill.setAlphaF(float(depth > 0 ? 0.06 + 0.49 * depth : 0));
        m_painter.fillRect(inner, colour(Token::Raised));
        m_painter.fillRect(inner, fill);
        if (mark.hasValue)
            text(inner, Qt::AlignCenter, mark.shown, mark.value == 0 ? Token::Secondary : Token::Text, small);
        if (int(i) == m_focus.focused || int(i) == m_focus.hovered) {
            m_painter.setPen(QPen(colour(int(i) == m_focus.focused ? Token::Text : Token::Accent), 2));
            m_painter.setBrush(Qt::NoBrush);
            m_painter.drawRect(inner);
        }
        m_hits.push_back({field, int(i)});
    }
}

} // namespace kith
