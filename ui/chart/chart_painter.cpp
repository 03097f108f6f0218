// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/chart_painter.h"

#include <algorithm>
#include <cmath>
#include <functional>

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include "ui/chart/axis.h"
#include "ui/theme/theme.h"

using namespace Qt::StringLiterals;

namespace kith {

namespace {

constexpr double titleHeight = 22;
constexpr double lyingRow = 26;
constexpr double axisHeight = 22;

class ChartPainter
{
public:
    ChartPainter(QPainter &painter, const ChartData &data, ChartFocus focus)
        : m_painter(painter), m_data(data), m_focus(focus)
    {}

    std::vector<ChartHit> paint(QRectF area)
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
            lines(area);
            break;
        case ChartHint::Kind::Bars:
        case ChartHint::Kind::StackedBars:
            standingBars(area);
            break;
        case ChartHint::Kind::None:
            break;
        }
        return std::move(m_hits);
    }

private:
    void text(const QRectF &area, int alignment, const QString &words, Token token, const QFont &with)
    {
        m_painter.setFont(with);
        m_painter.setPen(colour(token));
        m_painter.drawText(area, alignment | Qt::TextSingleLine,
                           QFontMetricsF(with).elidedText(words, Qt::ElideRight, area.width() + 1));
    }

    void title(const QRectF &area)
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

    Axis axisOf(bool withZero, int steps) const
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
        return niceAxis(low, high, withZero, steps);
    }

    double widest(double most, const std::function<QString(const ChartMark &)> &words, const QFont &with) const
    {
        double width = 0;
        const QFontMetricsF metrics(with);
        for (const ChartMark &mark : m_data.marks)
            width = std::max(width, metrics.horizontalAdvance(words(mark)));
        return std::min(most, width);
    }

    void bar(const QRectF &rect, const ChartMark &mark, int index)
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

    void paleBar(const QRectF &rect, bool negative)
    {
        QColor fill = negative ? colour(Token::Danger) : series(0);
        fill.setAlphaF(0.4F);
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(fill);
        m_painter.drawRect(rect);
    }

    void gridLine(const QPointF &from, const QPointF &to, bool isZero)
    {
        m_painter.setPen(QPen(colour(isZero ? Token::Secondary : Token::Line), 1));
        m_painter.drawLine(from, to);
    }

    static QString besideBar(const ChartMark &mark)
    {
        return mark.beside.isEmpty() ? mark.shown : mark.shown + u"  "_s + mark.beside;
    }

    void lyingBars(const QRectF &area)
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
            text({x(tick) - 40, plot.bottom() + 3, 80, 16}, Qt::AlignHCenter, m_data.tick(tick), Token::Secondary,
                 body);
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
            lyingLabel(
                row, std::max({x(0), mark.hasValue ? x(mark.value) : x(0), mark.hasBefore ? x(mark.before) : x(0)}) + 8,
                mark);
        }
    }

    void lyingLabel(const QRectF &row, double left, const ChartMark &mark)
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
    void paretoBars(const QRectF &area)
    {
        const double curve = std::min(220.0, area.width() * 0.28);
        lyingBars(area.adjusted(0, 0, -curve - 16, 0));
        const double rows = std::min(lyingRow, (area.height() - axisHeight) / double(m_data.marks.size()));
        const QRectF plot(area.right() - curve, area.top(), curve - 36, rows * double(m_data.marks.size()));
        for (double share : {0.0, 0.5, 1.0})
            gridLine({plot.left() + share * plot.width(), plot.top()},
                     {plot.left() + share * plot.width(), plot.bottom()}, share == 0.0);
        m_painter.setPen(QPen(colour(Token::Warning), 1, Qt::DashLine));
        m_painter.drawLine(QPointF(plot.left() + 0.8 * plot.width(), plot.top()),
                           QPointF(plot.left() + 0.8 * plot.width(), plot.bottom()));
        text({plot.left() + 0.8 * plot.width() - 40, plot.bottom() + 3, 80, 16}, Qt::AlignHCenter, u"80 %"_s,
             Token::Warning, font(TypeSize::Small));
        QPolygonF points;
        for (size_t i = 0; i < m_data.marks.size(); ++i)
            points << QPointF(plot.left() + m_data.marks[i].second * plot.width(),
                              plot.top() + (double(i) + 0.5) * rows);
        m_painter.setPen(QPen(series(1), 2));
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawPolyline(points);
        m_painter.setBrush(series(1));
        m_painter.setPen(Qt::NoPen);
        for (const QPointF &point : points)
            m_painter.drawEllipse(point, 3.5, 3.5);
    }

    // The plot of a chart with an axis of values at the left and categories below.
    struct Plot
    {
        QRectF area;
        Axis axis;
        double y(double value) const { return area.bottom() - axis.share(value) * area.height(); }
    };

    Plot standingPlot(const QRectF &area, bool withZero)
    {
        const QFont small = font(TypeSize::Small);
        Plot plot{area, axisOf(withZero, int(std::clamp(area.height() / 40, 2.0, 6.0)))};
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

    void categories(const Plot &plot)
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
            text({left, plot.area.bottom() + 4, 2 * half, 16}, Qt::AlignHCenter, m_data.marks[i].category,
                 Token::Secondary, small);
        }
    }

    void standingBars(const QRectF &area)
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
                text({centre - 70, std::min(plot.y(mark.value), plot.y(0)) - 16, 140, 15},
                     Qt::AlignHCenter | Qt::AlignBottom, mark.shown, Token::Text, font(TypeSize::Small));
        }
        categories(plot);
    }

    void lines(const QRectF &area)
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
        QColor pale = lastYear(0);
        m_painter.setPen(QPen(pale, 2, Qt::DashLine));
        m_painter.drawPolyline(before);
        points_(plot, at);
        categories(plot);
    }

    void polyline(const QPolygonF &points)
    {
        m_painter.setPen(QPen(series(0), 2));
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawPolyline(points);
    }

    void points_(const Plot &plot, const std::function<QPointF(size_t, double)> &at)
    {
        const double step = plot.area.width() / double(m_data.marks.size());
        size_t last = m_data.marks.size();
        for (size_t i = 0; i < m_data.marks.size(); ++i) {
            const ChartMark &mark = m_data.marks[i];
            m_hits.push_back(
                {{plot.area.left() + double(i) * step, plot.area.top(), step, plot.area.height()}, int(i)});
            if (!mark.hasValue)
                continue;
            last = i;
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
        // The figures at a few points say enough; the last one always.
        for (size_t i = 0; i < m_data.marks.size(); ++i) {
            const ChartMark &mark = m_data.marks[i];
            if (!mark.hasValue || (m_data.marks.size() > 8 && i != last))
                continue;
            const QPointF point = at(i, mark.value);
            const double width = QFontMetricsF(font(TypeSize::Small)).horizontalAdvance(mark.shown) + 4;
            const double left = point.x() + 8 + width > plot.area.right() ? point.x() - 8 - width : point.x() + 8;
            text({left, point.y() - 20, width, 16}, Qt::AlignLeft, mark.shown, Token::Text, font(TypeSize::Small));
        }
    }

    QPainter &m_painter;
    const ChartData &m_data;
    ChartFocus m_focus;
    std::vector<ChartHit> m_hits;
};

} // namespace

std::vector<ChartHit> paintChart(QPainter &painter, const QRectF &area, const ChartData &data, ChartFocus focus)
{
    painter.save();
    auto hits = ChartPainter(painter, data, focus).paint(area);
    painter.restore();
    return hits;
}

int chartHeight(const ChartData &data)
{
    const bool lying = data.kind == ChartHint::Kind::HorizontalBars || data.kind == ChartHint::Kind::Funnel ||
                       data.kind == ChartHint::Kind::Pareto;
    if (lying && !data.isEmpty())
        return int(titleHeight + axisHeight + lyingRow * double(data.marks.size()));
    return 220;
}

} // namespace kith
