// SPDX-License-Identifier: GPL-3.0-or-later
// Two questions with yes or no make four fields; in each, circles as large as what they stand for.
#include <algorithm>
#include <cmath>
#include <QCoreApplication>
#include <QFontMetricsF>

#include "ui/chart/chart_canvas.h"

using namespace Qt::StringLiterals;

namespace kith {

void ChartCanvas::quadrants(const QRectF &area)
{
    const QFont small = font(TypeSize::Small);
    const auto yes = [](const QString &what) {
        return QCoreApplication::translate("kith::Chart", "%1: yes").arg(what);
    };
    const auto isNot = [](const QString &what) {
        return QCoreApplication::translate("kith::Chart", "%1: no").arg(what);
    };
    const double left = 20, below = axisHeight;
    const QRectF field = area.adjusted(left, 0, 0, -below);
    const double halfWidth = field.width() / 2, halfHeight = field.height() / 2;
    for (bool right : {false, true})
        for (bool top : {false, true}) {
            const QRectF box(field.left() + (right ? halfWidth : 0), field.top() + (top ? 0 : halfHeight), halfWidth,
                             halfHeight);
            // Satisfied and yet leaving is what this picture is about.
            m_painter.fillRect(box.adjusted(1, 1, -1, -1), colour(right && !top ? Token::WarningSoft : Token::Raised));
            quadrantBubbles(box, right, top);
        }
    text({field.left(), field.bottom() + 4, halfWidth, 16}, Qt::AlignHCenter, isNot(m_data.across), Token::Secondary,
         small);
    text({field.left() + halfWidth, field.bottom() + 4, halfWidth, 16}, Qt::AlignHCenter, yes(m_data.across),
         Token::Secondary, small);
    for (bool top : {false, true}) {
        m_painter.save();
        m_painter.translate(area.left() + 8, field.top() + (top ? 0.5 : 1.5) * halfHeight);
        m_painter.rotate(-90);
        text({-halfHeight / 2, -8, halfHeight, 16}, Qt::AlignCenter, top ? yes(m_data.upwards) : isNot(m_data.upwards),
             Token::Secondary, small);
        m_painter.restore();
    }
}

void ChartCanvas::quadrantBubbles(const QRectF &box, bool right, bool top)
{
    double largest = 0;
    std::vector<size_t> inside;
    for (size_t i = 0; i < m_data.marks.size(); ++i) {
        const ChartMark &mark = m_data.marks[i];
        if (!mark.isPlaced || !mark.hasValue)
            continue;
        largest = std::max(largest, mark.value);
        if ((mark.second > 0) == right && (mark.third > 0) == top)
            inside.push_back(i);
    }
    QFont bold = font(TypeSize::Small);
    bold.setWeight(QFont::DemiBold);
    const double wide = inside.empty() ? 0 : box.width() / double(inside.size());
    for (size_t k = 0; k < inside.size(); ++k) {
        const ChartMark &mark = m_data.marks[inside[k]];
        const int index = int(inside[k]);
        const QRectF place(box.left() + double(k) * wide, box.top(), wide, box.height());
        const QRectF under = place.adjusted(0, 26, 0, -6);
        const double most = std::min(under.width(), under.height()) / 2 - 4;
        const double radius = largest > 0 ? std::max(4.0, most * std::sqrt(mark.value / largest)) : 0;
        const bool isTrap = right && !top;
        QColor fill = isTrap ? colour(Token::Warning) : series(top && right ? 0 : top ? 2 : 6);
        fill.setAlphaF(index == m_focus.hovered ? 0.85F : 0.6F);
        if (mark.value > 0) {
            m_painter.setPen(Qt::NoPen);
            m_painter.setBrush(fill);
            m_painter.drawEllipse(under.center(), radius, radius);
        }
        if (index == m_focus.focused || index == m_focus.hovered) {
            m_painter.setPen(QPen(colour(Token::Text), index == m_focus.focused ? 2 : 1));
            m_painter.setBrush(Qt::NoBrush);
            m_painter.drawRect(place.adjusted(3, 3, -3, -3));
        }
        text(place.adjusted(10, 6, -6, 0), Qt::AlignLeft | Qt::AlignTop, mark.category + u"  "_s + mark.shown,
             isTrap ? Token::Warning : Token::Text, bold);
        m_hits.push_back({place, index});
    }
}

} // namespace kith
