// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/order_view.h"

#include <QHBoxLayout>
#include <QTimer>
#include <QVBoxLayout>

#include "core/model/types/order.h"
#include "core/model/types/order_line.h"
#include "ui/form/child_model.h"
#include "ui/form/field_editor.h"
#include "ui/form/record_form.h"
#include "ui/pages/order_offers.h"
#include "ui/pages/order_panel.h"
#include "ui/pages/order_totals.h"
#include "ui/shell/session.h"
#include "ui/theme/labels.h"

using namespace Qt::StringLiterals;

namespace kith {

OrderView::OrderView(Session &session, RecordForm *form, QWidget *parent)
    : QWidget(parent), m_form(form), m_totals(new OrderTotals(session, this)), m_panel(new OrderPanel(session, this)),
      m_offers(new OrderOffers(session, this)), m_pause(new QTimer(this))
{
    setObjectName(u"orderView"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(form, 1);
    layout->addWidget(makeLine(this, Qt::Vertical));
    auto *right = new QVBoxLayout;
    right->setContentsMargins({});
    right->setSpacing(0);
    right->addWidget(m_panel, 1);
    auto *below = new QVBoxLayout;
    below->setContentsMargins(metrics::gap, 0, metrics::gap, metrics::gap);
    m_offers->setMaximumWidth(m_panel->width() - 2 * metrics::gap);
    below->addWidget(m_offers);
    right->addLayout(below);
    layout->addLayout(right);
    connect(m_offers, &OrderOffers::taken, this, [this](RecordId product) {
        if (ChildModel *lines = m_form->rows(u"order_line"_s))
            lines->addRow(order_line::product, Value(product));
    });
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
    std::vector<RecordId> products;
    const ChildModel *lines = m_form->rows(u"order_line"_s);
    for (int row = 0; lines && !lines->isNewRow(row); ++row)
        if (const RecordId product = lines->record(row).get(order_line::product))
            products.push_back(product);
    // Goods are offered while the order is still written.
    const QString status = order.get(order::status);
    const bool isOpen = status == "quote"_L1 || status == "confirmed"_L1 || status.isEmpty();
    m_offers->show(isOpen ? order.get(order::customer) : 0, products);
    emit shown();
}

} // namespace kith
