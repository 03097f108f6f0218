// SPDX-License-Identifier: GPL-3.0-or-later
// Under an order's lines: net, each tax with what it is taken on, the total.
#pragma once

#include <QList>
#include <QWidget>

#include "core/store/store.h"

namespace kith {

class Session;

class OrderTotals : public QWidget
{
    Q_OBJECT

public:
    OrderTotals(Session &session, QWidget *parent);
    void show(const Record &order); // as saved
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {220, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Line
    {
        QString label, amount;
    };
    Session &m_session;
    QList<Line> m_lines;
    Line m_total;
};

} // namespace kith
