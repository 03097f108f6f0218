// SPDX-License-Identifier: GPL-3.0-or-later
// Under the board: what the open opportunities will bring, and this month and the next two against their targets.
#pragma once

#include <QWidget>

#include "core/sales/forecast.h"

class QHBoxLayout;

namespace kith {

// Won solid, weighted hatched because it is not certain, the target as an upright line.
class ForecastBar : public QWidget
{
    Q_OBJECT

public:
    ForecastBar(qint64 won, qint64 weighted, qint64 target, QWidget *parent);
    QSize sizeHint() const override { return {160, 18}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    double m_won, m_weighted, m_target, m_full;
};

class ForecastStrip : public QWidget
{
    Q_OBJECT

public:
    explicit ForecastStrip(QWidget *parent);
    void show(Store &store, const PipelineForecast &forecast);

signals:
    void clicked(); // opens the report

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *total(Store &store, const ForecastMonth &all);
    QWidget *month(Store &store, const ForecastMonth &month);
    QHBoxLayout *m_row;
};

} // namespace kith
