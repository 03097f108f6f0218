// SPDX-License-Identifier: GPL-3.0-or-later
// This month against its target and against the same days of last year.
#pragma once

#include <QFrame>

#include "core/sales/target_progress.h"

class QLabel;
class QPushButton;

namespace kith {

class FigureLabel;

// A bar for what is reached, with a mark for last year. Full at the target, or at the larger of both.
class ProgressBar : public QWidget
{
    Q_OBJECT

public:
    explicit ProgressBar(QWidget *parent);
    void setParts(double reached, double mark); // shares of the bar; mark below 0: none
    QSize sizeHint() const override { return {160, 20}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    double m_reached = 0, m_mark = -1;
};

class MonthCard : public QFrame
{
    Q_OBJECT

public:
    explicit MonthCard(QWidget *parent);
    void show(Store &store, const TargetProgress &progress);

signals:
    void ordersRequested();

private:
    QLabel *m_title, *m_lastYear, *m_reached, *m_toGo;
    QPushButton *m_link;
    FigureLabel *m_figure;
    ProgressBar *m_bar;
};

} // namespace kith
