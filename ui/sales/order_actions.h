// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done with an order now: the usual next step as one button, the others in the menu, and its documents.
#pragma once

#include <QAction>
#include <QList>
#include <QMap>
#include <QObject>
#include <QPointer>

#include "core/sales/order_steps.h"

namespace kith {

class Session;

class OrderActions : public QObject
{
    Q_OBJECT

public:
    OrderActions(Session &session, QObject *parent);

    void show(const Record &order); // as saved; a new one has id 0
    void retranslate();
    QAction *primary() const { return m_primary; } // nullptr: there is nothing left to do
    QList<QAction *> menu() const { return m_menu; }
    QList<QAction *> header() const; // Print

private:
    QWidget *window() const;
    QAction *make(const QString &name);
    void take(OrderStep step);
    void write(const QString &kind);
    void print(const QString &kind);
    // The document of that kind, issued now if it was not; 0 when the person kept it.
    RecordId issued(const QString &kind);

    Session &m_session;
    Record m_order;
    QMap<OrderStep, QAction *> m_steps;
    QMap<QString, QAction *> m_documents;
    QAction *m_receive, *m_giveBack, *m_return, *m_print;
    QAction *m_primary = nullptr;
    QList<QAction *> m_menu;
    QString m_printed; // the kind that Print prints
};

} // namespace kith
