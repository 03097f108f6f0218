// SPDX-License-Identifier: GPL-3.0-or-later
// Items one after the other, as in a text: what finds no room on a line begins the next. So that no row of controls
// widens the window, in any language.
#pragma once

#include <QLayout>

namespace kith {

class FlowLayout : public QLayout
{
public:
    explicit FlowLayout(QWidget *parent = nullptr);
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override;
    // Stays on one line with the item before it: a label and its box.
    void addJoined(QWidget *label, QWidget *box);
    void addPushedRight(QWidget *widget); // at the right edge where there is room

    int count() const override { return int(m_items.size()); }
    QLayoutItem *itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize minimumSize() const override;
    QSize sizeHint() const override;
    void setGeometry(const QRect &rect) override;

private:
    int arrange(const QRect &rect, bool isReal) const;
    QList<QLayoutItem *> m_items;
    QList<const QWidget *> m_joined; // labels: the next item stays with them
    const QWidget *m_right = nullptr;
};

} // namespace kith
