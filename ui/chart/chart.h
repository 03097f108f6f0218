// SPDX-License-Identifier: GPL-3.0-or-later
// A chart of a report's table. A click or Enter on a mark opens its records; arrows go from mark to mark.
#pragma once

#include <QWidget>

#include "ui/chart/chart_painter.h"

namespace kith {

class Chart : public QWidget
{
    Q_OBJECT

public:
    explicit Chart(QWidget *parent = nullptr);
    void setData(ChartData data);
    const ChartData &data() const { return m_data; }
    QRectF markArea(int mark) const; // where it is drawn, for tests and tips

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void activated(int row, int column); // of the table

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool event(QEvent *event) override;

private:
    int markAt(const QPointF &point) const;
    void activate(int mark);
    void moveFocus(int by);

    ChartData m_data;
    ChartFocus m_focus;
    std::vector<ChartHit> m_hits;
};

} // namespace kith
