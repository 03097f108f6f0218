// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/chart_canvas.h"

#include <algorithm>
#include <cmath>
#include <QCoreApplication>
#include <QFontMetricsF>

using namespace Qt::StringLiterals;

namespace kith {

std::vector<ChartHit> ChartCanvas::paint(QRectF area)
{
    m_painter.setRenderHint(QPainter::Antialiasing);
    title(area.adjusted(0, 0, 0, titleHeight - area.height()));
    area.adjust(0, titleHeight, 0, 0);
    if (m_data.isEmpty()) {
        text(area, Qt::AlignCenter, QCoreApplication::translate("kith::Chart", "Nothing to draw in this period"),
             Token::Secondary, font(TypeSize::Body));
        return {};
    }
    switch (m_data.kind) {
    case ChartHint::Kind::HorizontalBars:
    case ChartHint::Kind::Funnel:
        lyingBars(area);
        break;
    case ChartHint::Kind::Pareto:
        paretoBars(area);
        break;
    case ChartHint::Kind::Lines:
    case ChartHint::Kind::IntervalLines:
        m_data.hasParts() ? severalLines(area) : lines(area);
        break;
    case ChartHint::Kind::Bars:
    case ChartHint::Kind::StackedBars:
        m_data.hasParts() ? stackedBars(area) : standingBars(area);
        break;
    case ChartHint::Kind::HeatMap:
        m_data.hasParts() ? heatMap(area) : standingBars(area);
        break;
    case ChartHint::Kind::Radar:
        m_data.hasParts() ? radar(area) : standingBars(area);
        break;
    case ChartHint::Kind::Quadrants:
        quadrants(area);
        break;
    case ChartHint::Kind::None:
        break;
    }
    return std::move(m_hits);
}

void ChartCanvas::text(const QRectF &area, int alignment, const QString &words, Token token, const QFont &with)
{
    m_painter.setFont(with);
    m_painter.setPen(colour(token));
    m_painter.drawText(area, alignment | Qt::TextSingleLine,
                       QFontMetricsF(with).elidedText(words, Qt::ElideRight, area.width() + 1));
}

void ChartCanvas::label(const QRectF &area, int alignment, const QString &words)
{
    const QFont small = font(TypeSize::Small);
    const double width = QFontMetricsF(small).horizontalAdvance(words);
    QRectF ground(area.left(), area.top(), width, area.height());
    if (alignment & Qt::AlignHCenter)
        ground.moveLeft(area.center().x() - width / 2);
    QColor veil = colour(Token::Surface);
    veil.setAlphaF(0.8F);
    m_painter.fillRect(ground.adjusted(-2, 1, 2, -1), veil);
    text(area, alignment, words, Token::Text, small);
}

void ChartCanvas::title(const QRectF &area)
{
    const bool compared =
        std::any_of(m_data.marks.begin(), m_data.marks.end(), [](const ChartMark &mark) { return mark.hasBefore; });
    QString right;
    if (compared)
        right = QCoreApplication::translate("kith::Chart", "Pale: the same period last year");
    else if (m_data.leftOut > 0)
        right = QCoreApplication::translate("kith::Chart", "and %1 more in the table").arg(m_data.leftOut);
    const double width = QFontMetricsF(font(TypeSize::Small)).horizontalAdvance(right);
    text(area.adjusted(0, 0, -width - 8, 0), Qt::AlignLeft | Qt::AlignTop, m_data.title, Token::Secondary,
         font(TypeSize::Small));
    text(area, Qt::AlignRight | Qt::AlignTop, right, Token::Secondary, font(TypeSize::Small));
}

Axis ChartCanvas::axisOf(bool withZero, int steps) const
{
    double low = 1e300, high = -1e300;
    const auto take = [&](double value) {
        low = std::min(low, value);
        high = std::max(high, value);
    };
    for (const ChartMark &mark : m_data.marks) {
        if (mark.hasValue)
            take(mark.value);
        if (mark.hasValue && mark.hasInterval) {
            take(mark.low);
            take(mark.high);
        }
        if (mark.hasBefore)
            take(mark.before);
    }
    for (const auto &limit : m_data.limits) {
        for (const std::optional<double> &value : limit) {
            if (value)
                take(*value);
        }
    }

    // A change too small for the decimals shown is none: "2.7" at every line says nothing.
    const double least = steps * std::pow(10.0, -m_data.decimals);
    if (!withZero && m_data.valueKind == CellKind::Real && low <= high && high - low < least) {
        const double middle = (low + high) / 2;
        low = middle - least / 2;
        high = middle + least / 2;
    }
    return niceAxis(low, high, withZero, steps);
}

double ChartCanvas::widest(double most, const std::function<QString(const ChartMark &)> &words, const QFont &with) const
{
    double width = 0;
    const QFontMetricsF metrics(with);
    for (const ChartMark &mark : m_data.marks)
        width = std::max(width, metrics.horizontalAdvance(words(mark)));
    return std::min(most, width);
}

void ChartCanvas::bar(const QRectF &rect, const ChartMark &mark, int index)
{
    const QColor fill = mark.value < 0 ? colour(Token::Danger) : series(0);
    m_painter.setPen(Qt::NoPen);
    if (mark.isUncertain) {
        QColor hatch = fill;
        m_painter.setBrush(colour(Token::Surface));
        m_painter.drawRect(rect);
        m_painter.save();
        m_painter.setClipRect(rect, Qt::IntersectClip);
        m_painter.setPen(QPen(hatch, 1.4));
        for (double x = rect.left() - rect.height(); x < rect.right(); x += 6)
            m_painter.drawLine(QPointF(x, rect.bottom()), QPointF(x + rect.height(), rect.top()));
        m_painter.restore();
        m_painter.setPen(QPen(fill, 1));
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawRect(rect.adjusted(0.5, 0.5, -0.5, -0.5));
    } else {
        m_painter.setBrush(index == m_focus.hovered ? fill.lighter(isDark() ? 112 : 125) : fill);
        m_painter.drawRect(rect);
    }
    if (index == m_focus.focused) {
        m_painter.setPen(QPen(colour(Token::Text), 2));
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawRoundedRect(rect.adjusted(-2, -2, 2, 2), 2, 2);
    }
}

void ChartCanvas::paleBar(const QRectF &rect, bool negative)
{
    QColor fill = negative ? colour(Token::Danger) : series(0);
    fill.setAlphaF(0.4F);
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(fill);
    m_painter.drawRect(rect);
}

void ChartCanvas::gridLine(const QPointF &from, const QPointF &to, bool isZero)
{
    m_painter.setPen(QPen(colour(isZero ? Token::Secondary : Token::Line), 1));
    m_painter.drawLine(from, to);
}

ChartCanvas::Plot ChartCanvas::standingPlot(const QRectF &area, bool withZero)
{
    return standingPlot(area, axisOf(withZero, int(std::clamp(area.height() / 40, 2.0, 6.0))));
}

ChartCanvas::Plot ChartCanvas::standingPlot(const QRectF &area, const Axis &axis)
{
    const QFont small = font(TypeSize::Small);
    Plot plot{area, axis};
    double width = 0;
    for (double tick : plot.axis.ticks)
        width = std::max(width, QFontMetricsF(small).horizontalAdvance(m_data.tick(tick)));
    plot.area = area.adjusted(width + 8, 14, -4, -axisHeight);
    for (double tick : plot.axis.ticks) {
        gridLine({plot.area.left(), plot.y(tick)}, {plot.area.right(), plot.y(tick)}, std::abs(tick) < 1e-12);
        text({area.left(), plot.y(tick) - 8, width + 2, 16}, Qt::AlignRight | Qt::AlignVCenter, m_data.tick(tick),
             Token::Secondary, small);
    }
    return plot;
}

void ChartCanvas::categories(const Plot &plot)
{
    const QFont small = font(TypeSize::Small);
    const double step = plot.area.width() / double(m_data.marks.size());
    const double wide = widest(
                            1000, [](const ChartMark &mark) { return mark.category; }, small) +
                        10;
    const auto every = size_t(std::max(1.0, std::ceil(wide / step)));
    for (size_t i = 0; i < m_data.marks.size(); i += every) {
        const double centre = plot.area.left() + (double(i) + 0.5) * step;
        const double half = std::max(wide, step) / 2;
        double left = std::max(plot.area.left() - 30, centre - half);
        left = std::min(left, plot.area.right() - 2 * half + 4);
        text({left, plot.area.bottom() + 4, 2 * half, 16}, Qt::AlignHCenter, m_data.marks[i].category, Token::Secondary,
             small);
    }
}

} // namespace kith
