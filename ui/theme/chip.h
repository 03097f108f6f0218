// SPDX-License-Identifier: GPL-3.0-or-later
// A small rounded box with a value: a filter that is set, a choice among few.
#pragma once

#include <QPushButton>

namespace kith {

class Chip : public QPushButton
{
    Q_OBJECT

public:
    explicit Chip(const QString &text, QWidget *parent = nullptr);
    void setRemovable(const QString &description); // shows a cross; a click on it or Delete asks to remove

signals:
    void removeRequested();

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    QSize sizeHint() const override;

private:
    QRect cross() const;
    bool m_isRemovable = false;
};

} // namespace kith
