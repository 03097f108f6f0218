// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/list/marks.h"

#include <QPainter>
#include <QPolygonF>

#include "ui/theme/theme.h"

namespace kith {

void paintMark(QPainter &painter, const QRectF &square, Mark mark, const QColor &colour)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QPointF centre = square.center();
    const qreal unit = square.width();
    painter.setBrush(colour);
    painter.setPen(Qt::NoPen);
    switch (mark) {
    case Mark::None:
        break;
    case Mark::Dot:
        painter.drawEllipse(centre, unit * 0.3, unit * 0.3);
        break;
    case Mark::Ring:
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colour, 1.4));
        painter.drawEllipse(centre, unit * 0.26, unit * 0.26);
        break;
    case Mark::Triangle:
        painter.drawPolygon(QPolygonF({{centre.x(), centre.y() - unit * 0.42},
                                       {centre.x() + unit * 0.48, centre.y() + unit * 0.4},
                                       {centre.x() - unit * 0.48, centre.y() + unit * 0.4}}));
        break;
    case Mark::Dash:
        painter.drawRoundedRect(QRectF(centre.x() - unit * 0.34, centre.y() - 0.8, unit * 0.68, 1.6), 0.8, 0.8);
        break;
    case Mark::Check:
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colour, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPolyline(QPolygonF({{centre.x() - unit * 0.34, centre.y() + unit * 0.04},
                                        {centre.x() - unit * 0.08, centre.y() + unit * 0.3},
                                        {centre.x() + unit * 0.38, centre.y() - unit * 0.28}}));
        break;
    case Mark::Down:
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colour, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawLine(QPointF(centre.x(), centre.y() - unit * 0.4), QPointF(centre.x(), centre.y() + unit * 0.4));
        painter.drawPolyline(QPolygonF({{centre.x() - unit * 0.32, centre.y() + unit * 0.1},
                                        {centre.x(), centre.y() + unit * 0.4},
                                        {centre.x() + unit * 0.32, centre.y() + unit * 0.1}}));
        break;
    }
    painter.restore();
}

Mark markOf(ChoiceTone tone)
{
    switch (tone) {
    case ChoiceTone::Neutral:
        return Mark::None;
    case ChoiceTone::Good:
        return Mark::Check;
    case ChoiceTone::Info:
        return Mark::Dot;
    case ChoiceTone::Warning:
        return Mark::Down;
    case ChoiceTone::Danger:
        return Mark::Triangle;
    }
    return Mark::None;
}

QColor colourOf(ChoiceTone tone)
{
    switch (tone) {
    case ChoiceTone::Neutral:
        return colour(Token::Text);
    case ChoiceTone::Good:
        return colour(Token::Good);
    case ChoiceTone::Info:
        return colour(Token::Info);
    case ChoiceTone::Warning:
        return colour(Token::Warning);
    case ChoiceTone::Danger:
        return colour(Token::Danger);
    }
    return {};
}

Mark markOf(NextStep::State state)
{
    switch (state) {
    case NextStep::State::None:
        return Mark::Dash;
    case NextStep::State::Overdue:
        return Mark::Triangle;
    case NextStep::State::Today:
        return Mark::Dot;
    case NextStep::State::Planned:
        return Mark::Ring;
    case NextStep::State::Over:
        return Mark::None;
    }
    return Mark::None;
}

QColor colourOf(NextStep::State state)
{
    switch (state) {
    case NextStep::State::None:
        return colour(Token::Warning);
    case NextStep::State::Overdue:
        return colour(Token::Danger);
    case NextStep::State::Today:
        return colour(Token::Accent);
    case NextStep::State::Planned:
        return colour(Token::Text);
    case NextStep::State::Over:
        return colour(Token::Secondary);
    }
    return {};
}

} // namespace kith
