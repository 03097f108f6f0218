// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/flow_layout.h"

#include <algorithm>
#include <QWidget>

#include "ui/theme/theme.h"

namespace kith {

FlowLayout::FlowLayout(QWidget *parent) : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(metrics::tight);
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.append(item);
}

void FlowLayout::addJoined(QWidget *label, QWidget *box)
{
    m_joined.append(label);
    addWidget(label);
    addWidget(box);
}

void FlowLayout::addPushedRight(QWidget *widget)
{
    m_right = widget;
    addWidget(widget);
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

// Returns the height; lines are as high as their highest item, the others stand in the middle of them.
int FlowLayout::arrange(const QRect &rect, bool isReal) const
{
    const QRect room = rect.marginsRemoved(contentsMargins());
    int y = room.top();
    qsizetype first = 0;
    while (first < m_items.size()) {
        int width = 0, height = 0;
        qsizetype last = first; // one behind the line
        while (last < m_items.size()) {
            qsizetype together = last + 1; // what must not be torn apart
            int more = m_items[last]->isEmpty() ? 0 : m_items[last]->sizeHint().width() + spacing();
            if (m_joined.contains(m_items[last]->widget()) && together < m_items.size())
                more += m_items[together++]->sizeHint().width() + spacing();
            if (last > first && width + more - spacing() > room.width())
                break;
            width += more;
            last = together;
        }
        for (qsizetype i = first; i < last; ++i)
            if (!m_items[i]->isEmpty())
                height = std::max(height, m_items[i]->sizeHint().height());
        int x = room.left();
        for (qsizetype i = first; i < last && isReal; ++i) {
            if (m_items[i]->isEmpty())
                continue;
            QSize size = m_items[i]->sizeHint();
            size.setWidth(std::min(size.width(), room.width()));
            if (m_items[i]->widget() == m_right)
                x = std::max(x, room.right() + 1 - size.width());
            m_items[i]->setGeometry({QPoint(x, y + (height - size.height()) / 2), size});
            x += size.width() + spacing();
        }
        y += height + (height > 0 ? spacing() : 0);
        first = last;
    }
    return std::max(0, y - room.top() - spacing()) + contentsMargins().top() + contentsMargins().bottom();
}

int FlowLayout::heightForWidth(int width) const
{
    return arrange({0, 0, width, 0}, false);
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : m_items)
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    const QMargins margins = contentsMargins();
    return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

QSize FlowLayout::sizeHint() const
{
    int width = 0, height = 0;
    for (const QLayoutItem *item : m_items)
        if (!item->isEmpty()) {
            width += item->sizeHint().width() + spacing();
            height = std::max(height, item->sizeHint().height());
        }
    return {std::max(0, width - spacing()), height};
}

} // namespace kith
