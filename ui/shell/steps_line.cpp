// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/steps_line.h"

#include <QPainter>

#include "ui/theme/icons.h"

namespace kith {

using namespace Qt::StringLiterals;

namespace {

constexpr int sign = 12;
constexpr int between = 26; // two steps, with the chevron

QFont fontOf(const StatusStep &step)
{
    QFont font = kith::font(TypeSize::Body);
    if (step.state == StatusStep::State::Now || step.state == StatusStep::State::Stopped)
        font.setWeight(QFont::DemiBold);
    return font;
}

bool isBoxed(const StatusStep &step)
{
    return step.state == StatusStep::State::Now || step.state == StatusStep::State::Stopped;
}

int widthOf(const StatusStep &step)
{
    return QFontMetrics(fontOf(step)).horizontalAdvance(step.word) + sign + metrics::grid + 2 +
           (isBoxed(step) ? 2 * metrics::tight : 0);
}

void paintSign(QPainter &painter, const QRect &room, StatusStep::State state, const QColor &ink)
{
    const QPointF centre = QRectF(room).center();
    switch (state) {
    case StatusStep::State::Done:
        return paintIcon(painter, room, u"check"_s, ink);
    case StatusStep::State::Stopped:
        return paintIcon(painter, room, u"blocked"_s, ink);
    case StatusStep::State::Now:
        painter.setPen(Qt::NoPen);
        painter.setBrush(ink);
        return painter.drawEllipse(centre, 3.5, 3.5);
    case StatusStep::State::Ahead:
        painter.setPen(QPen(ink, 1.4));
        painter.setBrush(Qt::NoBrush);
        return painter.drawEllipse(centre, 3, 3);
    }
}

Token inkOf(StatusStep::State state)
{
    switch (state) {
    case StatusStep::State::Done:
        return Token::Text;
    case StatusStep::State::Now:
        return Token::Accent;
    case StatusStep::State::Ahead:
        return Token::Secondary;
    case StatusStep::State::Stopped:
        return Token::Danger;
    }
    return Token::Text;
}

} // namespace

StepsLine::StepsLine(QWidget *parent) : QWidget(parent)
{
    setObjectName(u"steps"_s);
}

void StepsLine::setSteps(const QList<StatusStep> &steps)
{
    m_steps = steps;
    for (qsizetype i = 0; i < steps.size(); ++i)
        if (isBoxed(steps[i]))
            setAccessibleName(tr("%1, step %2 of %3").arg(steps[i].word).arg(i + 1).arg(steps.size()));
    updateGeometry();
    update();
}

QSize StepsLine::sizeHint() const
{
    int width = 0;
    for (const StatusStep &step : m_steps)
        width += widthOf(step) + between;
    return {std::max(0, width - between), metrics::chip + 2};
}

void StepsLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    int x = 0;
    for (const StatusStep &step : m_steps) {
        if (x > 0) {
            paintIcon(painter, QRect(x - between + (between - sign) / 2, 0, sign, height()), u"chevron_right"_s,
                      colour(Token::Secondary));
        }
        const int width = widthOf(step);
        QRect room(x, 0, width, height());
        if (isBoxed(step)) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(colour(step.state == StatusStep::State::Stopped ? Token::DangerSoft : Token::AccentSoft));
            painter.drawRoundedRect(room, metrics::radius, metrics::radius);
            room.adjust(metrics::tight, 0, -metrics::tight, 0);
        }
        const QColor ink = colour(inkOf(step.state));
        paintSign(painter, QRect(room.left(), 0, sign, height()), step.state, ink);
        painter.setPen(ink);
        painter.setFont(fontOf(step));
        painter.drawText(room.adjusted(sign + metrics::grid, 0, 2, 0), Qt::AlignLeft | Qt::AlignVCenter, step.word);
        x += width + between;
    }
}

} // namespace kith
