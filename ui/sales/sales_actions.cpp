// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sales/sales_actions.h"

#include <QWidget>

#include "core/model/types/all_types.h"
#include "core/sales/documents.h"
#include "core/sales/dunning.h"
#include "core/sales/order_steps.h"
#include "core/store/change.h"
#include "ui/document/paper_painter.h"
#include "ui/sales/convert_dialog.h"
#include "ui/sales/receive_dialog.h"
#include "ui/sales/statement_dialog.h"
#include "ui/shell/session.h"
#include "ui/theme/icons.h"

using namespace Qt::StringLiterals;

namespace kith {

bool SalesActions::isFor(const Shape &shape)
{
    return &shape.type() == &lead::type || &shape.type() == &opportunity::type || &shape.type() == &customer::type;
}

SalesActions::SalesActions(Session &session, const Shape &shape, QWidget *window)
    : QObject(window), m_session(session), m_shape(shape), m_window(window)
{
    const auto make = [this](const char *name, auto slot) {
        auto *action = new QAction(this);
        action->setObjectName(QString::fromLatin1(name));
        connect(action, &QAction::triggered, this, slot);
        return action;
    };
    m_convert = make("convertLead", [this] { ConvertDialog::open(m_session, m_id, m_window); });
    m_convert->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C));
    m_order = make("makeOrder", [this] { makeOrder(); });
    m_receive = make("receivePayment", [this] { ReceiveDialog::open(m_session, m_id, 0, m_window); });
    m_statement = make("statement", [this] { StatementDialog::open(m_session, m_id, m_window); });
    m_remind = make("remind", [this] { remind(); });
    for (QAction *action : {m_convert, m_order})
        action->setIcon(icon(u"check"_s, Token::OnAccent)); // the primary button
    retranslate();
}

void SalesActions::retranslate()
{
    m_convert->setText(tr("Convert lead"));
    m_order->setText(m_isWon ? tr("Make order") : tr("Make quotation"));
    m_receive->setText(tr("Receive payment"));
    m_statement->setText(tr("Statement of account"));
    m_remind->setText(tr("Write a reminder"));
}

void SalesActions::show(RecordId id)
{
    m_id = id;
    m_canConvert = m_canOrder = m_isWon = false;
    if (!id)
        return;
    m_session.guard(m_window, [this] {
        Store &store = m_session.store();
        const auto record = store.read(m_shape, m_id);
        if (!record)
            return;
        if (record->is(lead::type)) {
            const QString status = record->get(lead::status);
            m_canConvert = status != u"converted" && status != u"disqualified";
        } else if (record->is(opportunity::type)) {
            const auto stage = store.read(stage::type, record->get(opportunity::stage));
            m_isWon = stage && stage->get(stage::kind) == u"won";
            const bool isLost = stage && stage->get(stage::kind) == u"lost";
            m_canOrder = !isLost && !record->isEmpty(opportunity::customer) && ordersOfOpportunity(store, m_id).empty();
            m_order->setText(m_isWon ? tr("Make order") : tr("Make quotation"));
        }
    });
}

QAction *SalesActions::primary() const
{
    if (m_canConvert)
        return m_convert;
    return m_canOrder && m_isWon ? m_order : nullptr;
}

QList<QAction *> SalesActions::menu() const
{
    QList<QAction *> actions;
    if (m_canOrder && !m_isWon)
        actions << m_order;
    if (m_id && &m_shape.type() == &customer::type)
        actions << m_receive << m_statement << m_remind;
    return actions;
}

void SalesActions::makeOrder()
{
    m_session.guard(m_window, [this] {
        Store &store = m_session.store();
        const QString name = tr("Order from %1").arg(store.title(m_shape, m_id));
        Change change(store, name);
        const RecordId order = orderFromOpportunity(change, m_id);
        m_session.notify(name, change.commit());
        m_session.openRecord(store.shape(order::type), order);
    });
}

void SalesActions::remind()
{
    m_session.guard(m_window, [this] {
        Store &store = m_session.store();
        const QString title = store.title(m_shape, m_id);
        if (!m_session.prompts().confirm(
                m_window,
                tr("A reminder that was written counts as sent and cannot be undone. Write one to %1?").arg(title),
                tr("Write reminder"), tr("Keep")))
            return;
        const RecordId letter = issueReminder(store, m_id, {}, currentLanguage());
        const QString number = store.read(document::type, letter)->get(document::number);
        const QString path = m_session.prompts().saveFile(m_window, tr("Where the reminder is written"),
                                                          number + u".pdf"_s, tr("PDF (*.pdf)"));
        if (!path.isEmpty())
            writePaperPdf(path, issuedPaper(store, letter), paperSizeOf(store), logoOf(store));
        m_session.notify(tr("Reminder %1 to %2").arg(number, title));
    });
}

} // namespace kith
