// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/palette_delegate.h"

#include <QPainter>

#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"

namespace kith {

void PaletteDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRect row = option.rect;
    const bool isHeading = index.data(Row).toInt() < 0;
    if (!isHeading && (option.state & QStyle::State_Selected)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(colour(Token::AccentSoft));
        painter->drawRoundedRect(row, metrics::radius, metrics::radius);
    }
    if (isHeading) {
        QFont small = kith::font(TypeSize::Small);
        small.setWeight(QFont::DemiBold);
        painter->setFont(small);
        painter->setPen(colour(Token::Secondary));
        painter->drawText(row.adjusted(metrics::tight, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft,
                          index.data().toString());
        painter->restore();
        return;
    }
    paintIcon(*painter, QRect(row.left() + metrics::tight, row.top(), metrics::icon, row.height()),
              index.data(Icon).toString(), colour(Token::Secondary));
    const QString beside = index.data(Beside).toString();
    painter->setFont(kith::font(TypeSize::Small));
    const int besideWidth =
        beside.isEmpty() ? 0 : std::min(row.width() / 2, painter->fontMetrics().horizontalAdvance(beside) + 2);
    painter->setPen(colour(Token::Secondary));
    painter->drawText(row.adjusted(row.width() - besideWidth - metrics::tight, 0, -metrics::tight, 0),
                      Qt::AlignVCenter | Qt::AlignRight, oneLine(beside, painter->font(), besideWidth));
    painter->setFont(kith::font(TypeSize::Body));
    painter->setPen(colour(Token::Text));
    const QRect text = row.adjusted(metrics::tight + metrics::icon + metrics::gap, 0, -besideWidth - metrics::pad, 0);
    painter->drawText(text, Qt::AlignVCenter | Qt::AlignLeft,
                      oneLine(index.data().toString(), painter->font(), text.width()));
    painter->restore();
}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    return {100, index.data(Row).toInt() < 0 ? metrics::compactRow : metrics::row};
}

} // namespace kith
