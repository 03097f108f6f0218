// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done with a lead, an opportunity or a customer beyond editing it: convert it, make its order, receive its
// money, write its statement.
#pragma once

#include <QAction>
#include <QList>
#include <QObject>

#include "core/store/store.h"

namespace kith {

class Session;

class SalesActions : public QObject
{
    Q_OBJECT

public:
    SalesActions(Session &session, const Shape &shape, QWidget *window);
    static bool isFor(const Shape &shape);

    void show(RecordId id); // as saved
    void retranslate();
    QAction *primary() const; // nullptr: nothing that is usual now
    QList<QAction *> menu() const;

private:
    void makeOrder();
    void remind();

    Session &m_session;
    const Shape &m_shape;
    QWidget *m_window;
    RecordId m_id = 0;
    bool m_canConvert = false, m_canOrder = false, m_isWon = false;
    QAction *m_convert, *m_order, *m_receive, *m_statement, *m_remind;
};

} // namespace kith
