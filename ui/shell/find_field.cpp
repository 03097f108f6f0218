// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/find_field.h"

#include <QPainter>

#include "ui/theme/icons.h"

namespace kith {

using namespace Qt::StringLiterals;

FindField::FindField(QWidget *parent) : QAbstractButton(parent)
{
    setObjectName(u"findAnything"_s);
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::IBeamCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    retranslate();
}

void FindField::retranslate()
{
    setText(tr("Find anything"));
    setAccessibleName(text());
}

QSize FindField::sizeHint() const
{
    return {metrics::field, metrics::control};
}

void FindField::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour(hasFocus() ? Token::Accent : Token::Line), 1));
    painter.setBrush(colour(Token::Raised));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), metrics::radius, metrics::radius);
    paintIcon(painter, QRect(metrics::gap - 2, 0, metrics::icon, height()), u"search"_s, colour(Token::Secondary));
    painter.setPen(colour(Token::Secondary));
    painter.setFont(kith::font(TypeSize::Body));
    painter.drawText(rect().adjusted(metrics::control, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, text());
    painter.setFont(kith::font(TypeSize::Small));
    const QString keys = u"Ctrl+K"_s;
    const int wide = painter.fontMetrics().horizontalAdvance(keys) + 14;
    const QRectF box(width() - wide - 6, (height() - 22) / 2.0, wide, 22);
    painter.setPen(QPen(colour(Token::Line), 1));
    painter.setBrush(colour(Token::Surface));
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter.setPen(colour(Token::Text));
    painter.drawText(box, Qt::AlignCenter, keys);
}

} // namespace kith
