// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/list/record_header.h"

#include <QPainter>

#include "ui/theme/icons.h"

namespace kith {

using namespace Qt::StringLiterals;

namespace {

constexpr int arrow = 12;

QFont headingFont(bool isSorted)
{
    QFont font = kith::font(TypeSize::Small);
    if (isSorted)
        font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace

RecordHeader::RecordHeader(int firstPadding, int lastPadding, QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent), m_firstPadding(firstPadding), m_lastPadding(lastPadding)
{
    setFixedHeight(metrics::row);
    setHighlightSections(false);
    setSectionsClickable(true);
    setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

int RecordHeader::roomFor(const QString &heading)
{
    return QFontMetrics(headingFont(true)).horizontalAdvance(heading) + 2 * metrics::tight + metrics::grid + arrow;
}

void RecordHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    painter->save();
    painter->fillRect(rect, colour(Token::Background));
    painter->setPen(colour(Token::Line));
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());

    const bool isSorted = isSortIndicatorShown() && sortIndicatorSection() == section;
    const QFont font = headingFont(isSorted);
    painter->setFont(font);
    painter->setPen(colour(isSorted ? Token::Text : Token::Secondary));
    QRect room = rect.adjusted(section == 0 ? m_firstPadding : metrics::tight, 0,
                               section + 1 == count() ? -m_lastPadding : -metrics::tight, -1);
    const int sign = isSorted ? arrow + metrics::grid : 0;
    const QString heading = model()->headerData(section, orientation()).toString();
    const QString shown = QFontMetrics(font).elidedText(heading, Qt::ElideRight, room.width() - sign);
    const int width = QFontMetrics(font).horizontalAdvance(shown);
    const QVariant alignment = model()->headerData(section, orientation(), Qt::TextAlignmentRole);
    if (alignment.isValid() && alignment.value<Qt::Alignment>().testFlag(Qt::AlignRight))
        room.setLeft(std::max(room.left(), room.right() + 1 - width - sign));
    painter->drawText(room, Qt::AlignLeft | Qt::AlignVCenter, shown);
    if (isSorted) {
        const bool isDown = sortIndicatorOrder() == Qt::DescendingOrder;
        paintIcon(*painter, QRect(room.left() + width + metrics::grid, room.top(), arrow, room.height()),
                  isDown ? u"down"_s : u"up"_s, colour(Token::Text));
    }
    painter->restore();
}

} // namespace kith
