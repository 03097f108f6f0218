// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/chip.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyleOptionButton>
#include <QStylePainter>

#include "ui/theme/icons.h"

namespace kith {

using namespace Qt::StringLiterals;

namespace {
constexpr int crossSize = 12;
}

Chip::Chip(const QString &text, QWidget *parent) : QPushButton(text, parent)
{
    setProperty("kind", u"chip"_s);
}

void Chip::setRemovable(const QString &description)
{
    m_isRemovable = true;
    setAccessibleDescription(description);
    updateGeometry();
}

QSize Chip::sizeHint() const
{
    const QSize size = QPushButton::sizeHint();
    return m_isRemovable ? size + QSize(crossSize + metrics::grid, 0) : size;
}

QRect Chip::cross() const
{
    return {width() - crossSize - metrics::tight, (height() - crossSize) / 2, crossSize, crossSize};
}

void Chip::paintEvent(QPaintEvent *event)
{
    if (!m_isRemovable) {
        QPushButton::paintEvent(event);
        return;
    }
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    const QString text = option.text;
    option.text.clear();
    painter.drawControl(QStyle::CE_PushButton, option);
    painter.setPen(colour(Token::Text));
    painter.drawText(rect().adjusted(metrics::tight, 0, -crossSize - metrics::gap, 0), Qt::AlignVCenter | Qt::AlignLeft,
                     text);
    paintIcon(painter, cross(), u"close"_s, colour(Token::Secondary));
}

void Chip::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_isRemovable && cross().adjusted(-4, -6, 8, 6).contains(event->position().toPoint())) {
        setDown(false);
        emit removeRequested();
        return;
    }
    QPushButton::mouseReleaseEvent(event);
}

void Chip::keyPressEvent(QKeyEvent *event)
{
    if (m_isRemovable && (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace))
        emit removeRequested();
    else
        QPushButton::keyPressEvent(event);
}

} // namespace kith
