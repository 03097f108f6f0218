// SPDX-License-Identifier: GPL-3.0-or-later
// Right of an order: what the customer owes with it, what was paid for it, the customer's other open orders.
#pragma once

#include <QScrollArea>

#include "core/store/store.h"

class QVBoxLayout;

namespace kith {

class Card;
class Session;

class OrderPanel : public QScrollArea
{
    Q_OBJECT

public:
    OrderPanel(Session &session, QWidget *parent);
    void show(const Record &order); // as it stands in the form: a draft has a customer, too

private:
    void addPayments(const Record &order);
    void addOthers(const Record &order);
    void addLine(Card *card, const QString &label, const QString &amount, bool isStrong);

    Session &m_session;
    QWidget *m_content = nullptr;
    QVBoxLayout *m_layout = nullptr;
};

} // namespace kith
