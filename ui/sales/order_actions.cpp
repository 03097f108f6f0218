// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sales/order_actions.h"

#include <QFile>
#include <QPrintDialog>
#include <QPrinter>
#include <QWidget>

#include "core/model/types/all_types.h"
#include "core/sales/documents.h"
#include "core/store/attachment.h"
#include "ui/document/paper_painter.h"
#include "ui/exchange/closed_question.h"
#include "ui/sales/receive_dialog.h"
#include "ui/sales/return_dialog.h"
#include "ui/shell/session.h"
#include "ui/theme/icons.h"

using namespace Qt::StringLiterals;

namespace kith {

OrderActions::OrderActions(Session &session, QObject *parent)
    : QObject(parent), m_session(session), m_order(session.store().blank(order::type))
{
    for (const OrderStep step : {OrderStep::Confirm, OrderStep::Deliver, OrderStep::Complete, OrderStep::Cancel}) {
        m_steps[step] = make(u"orderStep.%1"_s.arg(int(step)));
        connect(m_steps[step], &QAction::triggered, this, [this, step] { take(step); });
    }
    for (const QString &kind :
         {u"quotation"_s, u"confirmation"_s, u"delivery_note"_s, u"invoice"_s, u"credit_note"_s}) {
        m_documents[kind] = make(u"document."_s + kind);
        connect(m_documents[kind], &QAction::triggered, this, [this, kind] { write(kind); });
    }
    m_receive = make(u"receivePayment"_s);
    m_giveBack = make(u"giveBack"_s);
    m_return = make(u"returnGoods"_s);
    m_print = make(u"print"_s);
    m_print->setShortcut(QKeySequence::Print);
    for (QAction *action : {m_receive, m_giveBack})
        connect(action, &QAction::triggered, this,
                [this] { ReceiveDialog::open(m_session, m_order.get(order::customer), m_order.id(), window()); });
    connect(m_return, &QAction::triggered, this,
            [this] { m_session.guard(window(), [this] { ReturnDialog::open(m_session, m_order.id(), window()); }); });
    connect(m_print, &QAction::triggered, this, [this] { print(m_printed); });
    retranslate();
}

QAction *OrderActions::make(const QString &name)
{
    auto *action = new QAction(this);
    action->setObjectName(name);
    return action;
}

QWidget *OrderActions::window() const
{
    for (QObject *above = parent(); above; above = above->parent())
        if (auto *widget = qobject_cast<QWidget *>(above))
            return widget;
    return nullptr;
}

void OrderActions::retranslate()
{
    for (auto step = m_steps.begin(); step != m_steps.end(); ++step)
        step.value()->setText(stepVerb(step.key()));
    const QMap<QString, QString> texts{{u"quotation"_s, tr("Quotation as PDF")},
                                       {u"confirmation"_s, tr("Order confirmation as PDF")},
                                       {u"delivery_note"_s, tr("Delivery note as PDF")},
                                       {u"invoice"_s, tr("Invoice as PDF")},
                                       {u"credit_note"_s, tr("Credit note as PDF")}};
    for (auto action = m_documents.begin(); action != m_documents.end(); ++action)
        action.value()->setText(texts[action.key()]);
    m_receive->setText(tr("Receive payment"));
    m_giveBack->setText(tr("Give back"));
    m_return->setText(tr("Take back goods…"));
    m_print->setText(tr("Print"));
}

void OrderActions::show(const Record &order)
{
    m_order = order;
    m_primary = nullptr;
    m_menu.clear();
    m_printed.clear();
    if (order.id() == 0)
        return;
    Store &store = m_session.store();
    const QString status = order.get(order::status);
    const bool delivered = status == u"delivered" || status == u"completed";
    const Money open = order.get(order::open);
    QList<QAction *> usual;
    if (delivered && open.minor != 0)
        usual << (open.minor > 0 ? m_receive : m_giveBack);
    for (const OrderStep step : orderSteps(order))
        usual << m_steps[step];
    if (!delivered && open.minor != 0)
        usual << (open.minor > 0 ? m_receive : m_giveBack);
    if (!usual.isEmpty() && usual.first() != m_steps[OrderStep::Cancel])
        m_primary = usual.takeFirst();
    m_menu = usual;
    if (delivered && !returnable(store, order.id()).empty())
        m_menu << m_return;
    for (const QString &kind : documentKinds(store, order)) {
        if (m_printed.isEmpty())
            m_printed = kind;
        m_menu << m_documents[kind];
    }
    for (QAction *action : m_menu)
        action->setIcon({});
    if (m_primary)
        m_primary->setIcon(icon(u"check"_s, Token::OnAccent));
}

QList<QAction *> OrderActions::header() const
{
    return m_printed.isEmpty() ? QList<QAction *>() : QList<QAction *>{m_print};
}

void OrderActions::take(OrderStep step)
{
    if (!mayTouch(m_session, window(), m_order))
        return;
    m_session.guard(window(), [this, step] {
        const qint64 change = takeStep(m_session.store(), m_order.id(), step);
        m_session.notify(tr("%1: %2").arg(m_order.get(order::number), stepVerb(step)), change);
    });
}

RecordId OrderActions::issued(const QString &kind)
{
    Store &store = m_session.store();
    const QString what = store.choiceLabel(u"document_kind"_s, kind);
    const bool bindsMoney =
        kind == u"credit_note" || (kind == u"invoice" && standingInvoice(store, m_order.id()).isEmpty());
    if (bindsMoney && !m_session.prompts().confirm(
                          window(),
                          tr("%1 for %2: once issued it has its number, stays as it is and cannot be undone.")
                              .arg(what, m_order.get(order::number)),
                          tr("Issue"), tr("Keep")))
        return 0;
    return issueDocument(store, {m_order.id(), kind, currentLanguage(), {}});
}

void OrderActions::write(const QString &kind)
{
    m_session.guard(window(), [this, &kind] {
        Store &store = m_session.store();
        const RecordId id = issued(kind);
        if (!id)
            return;
        Record record = *store.read(document::type, id);
        const QString number = record.get(document::number);
        const QByteArray pdf = paperPdf(issuedPaper(store, id), paperSizeOf(store), logoOf(store));
        if (record.isEmpty(document::frozenPdf)) {
            Change change(store, tr("Keep the PDF of %1").arg(number));
            change.setUndoable(false);
            record.set(document::frozenPdf, attach(change, store.shape(document::type), id, number + u".pdf"_s, pdf));
            if (change.save(record).isEmpty())
                change.commit();
        }
        const QString path =
            m_session.prompts().saveFile(window(), tr("Where it is written"), number + u".pdf"_s, tr("PDF (*.pdf)"));
        if (!path.isEmpty())
            writePaperPdf(path, issuedPaper(store, id), paperSizeOf(store), logoOf(store));
        m_session.notify(tr("%1 issued").arg(number));
    });
}

void OrderActions::print(const QString &kind)
{
    m_session.guard(window(), [this, &kind] {
        const RecordId id = issued(kind);
        if (!id)
            return;
        auto *dialog = new QPrintDialog(window());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->printer()->setPageMargins({0, 0, 0, 0});
        connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), this, [this, id](QPrinter *printer) {
            m_session.guard(window(), [&] {
                printer->setFullPage(true);
                drawPaper(*printer, issuedPaper(m_session.store(), id), logoOf(m_session.store()));
            });
        });
        dialog->open();
    });
}

} // namespace kith
