// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/order_header.h"

#include "core/model/types/order.h"
#include "ui/shell/session.h"

using namespace Qt::StringLiterals;

namespace kith {

OrderHeader::OrderHeader(Session &session, QObject *parent)
    : QObject(parent), m_session(session), m_actions(session, parent)
{}

void OrderHeader::show(const Record &order)
{
    m_order = order;
    m_actions.show(order);
}

void OrderHeader::retranslate()
{
    m_actions.retranslate();
}

QString OrderHeader::title() const
{
    if (!m_order || !m_order->id())
        return {};
    Store &store = m_session.store();
    const QString number = store.title(*m_order);
    if (m_order->get(order::status) == "quote"_L1 && !number.isEmpty())
        return tr("Quotation %1").arg(number);
    return number;
}

QList<StatusStep> OrderHeader::steps() const
{
    if (!m_order)
        return {};
    Store &store = m_session.store();
    const QString now = m_order->get(order::status);
    const auto word = [&store](const QString &key) { return store.display(order::status, Value(key)); };
    if (now == "cancelled"_L1) {
        const bool wasConfirmed = m_order->get(order::confirmedOn).isValid();
        QList<StatusStep> steps{{word(u"quote"_s), StatusStep::State::Done}};
        if (wasConfirmed)
            steps.append({word(u"confirmed"_s), StatusStep::State::Done});
        return steps << StatusStep{word(now), StatusStep::State::Stopped};
    }
    QList<StatusStep> steps;
    bool isBehind = true;
    for (const QString &key : {u"quote"_s, u"confirmed"_s, u"delivered"_s, u"completed"_s}) {
        const bool isNow = key == now;
        if (isNow)
            isBehind = false;
        steps.append({word(key), isNow      ? StatusStep::State::Now
                                 : isBehind ? StatusStep::State::Done
                                            : StatusStep::State::Ahead});
    }
    return steps;
}

} // namespace kith
