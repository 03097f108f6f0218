// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/order_view.h"

#include <QHBoxLayout>
#include <QTimer>

#include "core/model/types/order.h"
#include "ui/form/field_editor.h"
#include "ui/form/record_form.h"
#include "ui/pages/order_panel.h"
#include "ui/pages/order_totals.h"
#include "ui/shell/session.h"
#include "ui/theme/labels.h"

using namespace Qt::StringLiterals;

namespace kith {

OrderView::OrderView(Session &session, RecordForm *form, QWidget *parent)
    : QWidget(parent), m_form(form), m_totals(new OrderTotals(session, this)), m_panel(new OrderPanel(session, this)),
      m_pause(new QTimer(this))
{
    setObjectName(u"orderView"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(form, 1);
    layout->addWidget(makeLine(this, Qt::Vertical));
    layout->addWidget(m_panel);
    form->setAside(m_totals);
    form->setShownElsewhere({u"net"_s, u"tax"_s, u"total"_s, u"paid"_s, u"open"_s, u"payment_state"_s});
    m_pause->setSingleShot(true); // letters typed quickly are read once
    m_pause->setInterval(60);
    connect(m_pause, &QTimer::timeout, this, &OrderView::refresh);
    connect(form, &RecordForm::edited, m_pause, qOverload<>(&QTimer::start));
    connect(form, &RecordForm::saved, m_pause, qOverload<>(&QTimer::start));
    connect(&session, &Session::changed, m_pause, qOverload<>(&QTimer::start));
    refresh();
}

void OrderView::refresh()
{
    Record order = m_form->record();
    if (const FieldEditor *customer = m_form->editor(u"customer_id"_s)) // chosen, but not saved yet
        order.setValue(order::customer, customer->value());
    m_totals->show(order);
    m_panel->show(order);
    emit shown();
}

} // namespace kith
