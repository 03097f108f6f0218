// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/list/facts.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include "core/base/text.h"
#include "ui/shell/session.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

using namespace Qt::StringLiterals;

namespace kith {

FactLabel::FactLabel(const QString &text, Role role, QWidget *parent) : QWidget(parent), m_role(role)
{
    setText(text);
    if (role == Role::Link) {
        setCursor(Qt::PointingHandCursor);
        setFocusPolicy(Qt::TabFocus);
    }
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void FactLabel::setText(const QString &text)
{
    m_text = text;
    m_text.replace(u'\n', u' ');
    setAccessibleName(text);
    updateGeometry();
    update();
}

QFont FactLabel::roleFont() const
{
    QFont font = this->font();
    if (m_role == Role::Strong)
        font.setWeight(QFont::DemiBold);
    else if (m_role == Role::Secondary)
        font.setPixelSize(12);
    else if (m_role == Role::Title || m_role == Role::Section) {
        font.setPixelSize(m_role == Role::Title ? 15 : 13);
        font.setWeight(QFont::DemiBold);
    }
    return font;
}

QSize FactLabel::sizeHint() const
{
    const QFontMetrics metrics(roleFont());
    return {metrics.horizontalAdvance(m_text) + 2, metrics.height() + 2};
}

QSize FactLabel::minimumSizeHint() const
{
    return {24, sizeHint().height()};
}

void FactLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QFont font = roleFont();
    painter.setFont(font);
    painter.setPen(m_colour.isValid()          ? m_colour
                   : m_role == Role::Link      ? colour(Token::Accent)
                   : m_role == Role::Secondary ? colour(Token::Secondary)
                                               : colour(Token::Text));
    const QString line = QFontMetrics(font).elidedText(m_text, Qt::ElideRight, width());
    setToolTip(line == m_text ? QString() : m_text);
    painter.drawText(rect(), (m_right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter, line);
    if (hasFocus())
        painter.drawLine(0, height() - 1, std::min(width(), QFontMetrics(font).horizontalAdvance(line)), height() - 1);
}

void FactLabel::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_role == Role::Link && event->button() == Qt::LeftButton && rect().contains(event->pos()))
        emit clicked();
    else
        QWidget::mouseReleaseEvent(event);
}

void FactLabel::keyPressEvent(QKeyEvent *event)
{
    if (m_role == Role::Link && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Space))
        emit clicked();
    else
        QWidget::keyPressEvent(event);
}

MarkLabel::MarkLabel(const QString &text, Mark mark, const QColor &colour, QWidget *parent)
    : QWidget(parent), m_text(text), m_mark(mark), m_colour(colour)
{
    setAccessibleName(text);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QSize MarkLabel::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(m_text) + (m_mark == Mark::None ? 2 : 20), fontMetrics().height() + 2};
}

void MarkLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QRect room = rect();
    if (m_mark != Mark::None) {
        paintMark(painter, QRectF(0, room.center().y() - 5, 12, 12), m_mark, m_colour);
        room.setLeft(18);
    }
    painter.setPen(m_colour);
    painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter, oneLine(m_text, font(), room.width()));
}

QWidget *timelineLine(Session &session, const TimelineEntry &entry, QWidget *parent)
{
    auto *line = new QWidget(parent);
    line->setObjectName(u"timeline."_s + entry.shape->name() + u'.' + QString::number(entry.id));
    auto *layout = new QGridLayout(line);
    layout->setContentsMargins(0, 4, 0, 4);
    layout->setHorizontalSpacing(8);
    layout->setVerticalSpacing(0);
    auto *sign = new QLabel(line);
    sign->setPixmap(icon(entry.icon).pixmap(16, 16));
    sign->setFixedSize(24, 24);
    sign->setAlignment(Qt::AlignCenter);
    sign->setAutoFillBackground(true);
    sign->setBackgroundRole(QPalette::AlternateBase);
    layout->addWidget(sign, 0, 0, 2, 1, Qt::AlignTop);
    const QString title = entry.amount.isEmpty() ? entry.what : entry.what + u' ' + entry.amount;
    auto *what = new FactLabel(title, FactLabel::Role::Link, line);
    what->setColour(colour(Token::Text));
    QObject::connect(what, &FactLabel::clicked, line,
                     [&session, shape = entry.shape, id = entry.id] { session.openRecord(*shape, id); });
    layout->addWidget(what, 0, 1);
    auto *when = new FactLabel(Timeline::when(entry, session.store()), FactLabel::Role::Secondary, line);
    when->setRightAligned();
    layout->addWidget(when, 0, 2);
    QStringList rest;
    for (const QString &part : {entry.headline, entry.detail})
        if (!part.isEmpty())
            rest.append(part);
    layout->addWidget(new FactLabel(rest.join(u" · "_s), FactLabel::Role::Secondary, line), 1, 1, 1, 2);
    layout->setColumnStretch(1, 1);
    return line;
}

} // namespace kith
