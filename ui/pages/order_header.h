// SPDX-License-Identifier: GPL-3.0-or-later
// What stands over an order: the steps it has taken, and what can be done with it next. The one place that knows the
// actions of an order's life.
#pragma once

#include <QAction>
#include <QObject>

#include "core/store/store.h"
#include "ui/sales/order_actions.h"
#include "ui/shell/steps_line.h"

namespace kith {

class Session;

class OrderHeader : public QObject
{
    Q_OBJECT

public:
    OrderHeader(Session &session, QObject *parent);
    void show(const Record &order); // as saved; a new one has id 0
    void retranslate();

    QString title() const; // "Quotation SO-2026-0438"
    QList<StatusStep> steps() const;
    QAction *primaryAction() const { return m_actions.primary(); }        // the usual next step: "Confirm order"
    QList<QAction *> menuActions() const { return m_actions.menu(); }     // everything else that may be done now
    QList<QAction *> headerActions() const { return m_actions.header(); } // right of the steps: Print

private:
    Session &m_session;
    std::optional<Record> m_order;
    OrderActions m_actions;
};

} // namespace kith
