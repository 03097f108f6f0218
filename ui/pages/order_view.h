// SPDX-License-Identifier: GPL-3.0-or-later
// An order as one works with it: head, lines and totals left, money right.
#pragma once

#include <QWidget>

class QTimer;

namespace kith {

class OrderOffers;
class OrderPanel;
class OrderTotals;
class RecordForm;
class Session;

class OrderView : public QWidget
{
    Q_OBJECT

public:
    OrderView(Session &session, RecordForm *form, QWidget *parent); // takes the form

signals:
    void shown(); // what is over the order may have changed

private:
    void refresh();

    RecordForm *m_form;
    OrderTotals *m_totals;
    OrderPanel *m_panel;
    OrderOffers *m_offers;
    QTimer *m_pause;
};

} // namespace kith
