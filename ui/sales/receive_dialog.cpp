// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sales/receive_dialog.h"

#include <algorithm>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include "core/model/types/all_types.h"
#include "ui/exchange/closed_question.h"
#include "ui/form/editor_factory.h"
#include "ui/form/field_editor.h"
#include "ui/shell/session.h"
#include "ui/theme/theme.h"

using namespace Qt::StringLiterals;

namespace kith {

namespace {

enum Column { Number, Due, Open, Pays };

} // namespace

ReceiveDialog *ReceiveDialog::open(Session &session, RecordId customer, RecordId order, QWidget *parent)
{
    auto *dialog = new ReceiveDialog(session, customer, order, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->QDialog::open();
    return dialog;
}

FieldEditor *ReceiveDialog::add(const char *name, int row, int column)
{
    const Shape &shape = m_session.store().shape(payment::type);
    const FieldInfo &field = *shape.field(QString::fromLatin1(name));
    auto *label = new QLabel(shape.label(field), this);
    label->setProperty("tone", u"secondary"_s);
    FieldEditor *editor = makeEditor(m_session, shape, field, this);
    label->setBuddy(editor);
    m_grid->addWidget(label, row, column * 2);
    m_grid->addWidget(editor, row, column * 2 + 1);
    return editor;
}

ReceiveDialog::ReceiveDialog(Session &session, RecordId customer, RecordId orderId, QWidget *parent)
    : TableDialog(session, u"receive"_s, tr("Receive payment"), parent), m_customer(customer), m_grid(new QGridLayout),
      m_rest(new QLabel(this))
{
    Store &store = session.store();
    setWindowTitle(tr("Payment from %1").arg(store.title(store.shape(customer::type), customer)));
    const auto record = store.read(customer::type, customer);
    const auto order = orderId ? store.read(order::type, orderId) : std::nullopt;
    const QString code = order                                            ? order->get(order::currency)
                         : record && !record->isEmpty(customer::currency) ? record->get(customer::currency)
                                                                          : store.currency().code;
    m_currency = Currency::of(code);
    m_items = openItems(store, customer, code);
    std::stable_partition(m_items.begin(), m_items.end(), [&](const OpenItem &item) { return item.order == orderId; });

    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(8);
    m_amount = add("amount", 0, 0);
    m_day = add("received_on", 0, 1);
    m_method = add("method", 1, 0);
    m_reference = add("reference", 1, 1);
    rows()->addLayout(m_grid);
    Record blank = store.blank(payment::type);
    blank.set(payment::currency, code);
    for (FieldEditor *editor : {m_amount, m_day, m_method, m_reference}) {
        editor->setContext(blank);
        editor->setValue(blank.value(editor->field()));
    }
    Money open{};
    for (const OpenItem &item : m_items)
        if (!orderId || item.order == orderId)
            open += item.open;
    if (open.minor != 0)
        m_amount->setValue(Value(qint64(open.minor)));

    setColumns({tr("Order"), tr("Due on"), tr("Open"), tr("Pays")}, tr("Which orders it pays"));
    rows()->addWidget(table(), 1);
    m_rest->setObjectName(u"receiveRest"_s);
    m_rest->setWordWrap(true);
    rows()->addWidget(m_rest);
    addButtons();
    connect(m_amount, &FieldEditor::edited, this, &ReceiveDialog::propose);
    connect(table(), &QTableWidget::cellChanged, this, [this] {
        if (!m_isFilling)
            showRest();
    });
    fillTable();
    propose();
    m_amount->setFocus();
    m_amount->selectAll();
}

void ReceiveDialog::fillTable()
{
    m_isFilling = true;
    table()->setRowCount(int(m_items.size()));
    for (size_t i = 0; i < m_items.size(); ++i) {
        const OpenItem &item = m_items[i];
        put(int(i), Number, item.number, Cell::Words);
        put(int(i), Due, item.dueOn.isValid() ? formatDay(item.dueOn) : QString(), Cell::Words);
        put(int(i), Open, formatMoney(item.open, m_currency), Cell::Figure);
        put(int(i), Pays, {}, Cell::Typed);
    }
    table()->setVisible(!m_items.empty());
    m_isFilling = false;
}

Money ReceiveDialog::amount() const
{
    return {m_amount->value().number()};
}

void ReceiveDialog::propose()
{
    m_isFilling = true;
    const Proposal proposal = proposeShares(m_items, amount());
    for (size_t i = 0; i < m_items.size(); ++i) {
        const auto share = std::find_if(proposal.shares.begin(), proposal.shares.end(),
                                        [&](const Share &one) { return one.order == m_items[i].order; });
        table()
            ->item(int(i), Pays)
            ->setText(share == proposal.shares.end() ? QString() : formatMoney(share->amount, m_currency));
    }
    m_isFilling = false;
    showRest();
}

std::vector<Share> ReceiveDialog::shares() const
{
    std::vector<Share> list;
    for (size_t i = 0; i < m_items.size(); ++i) {
        const auto units = parseUnits(table()->item(int(i), Pays)->text(), m_currency.digits);
        if (units && *units != 0)
            list.push_back({m_items[i].order, {*units}});
    }
    return list;
}

void ReceiveDialog::showRest()
{
    Money left = amount();
    for (const Share &share : shares())
        left -= share.amount;
    const QString text = formatMoney(left, m_currency);
    const bool isRefund = amount().minor < 0;
    saveButton()->setText(isRefund ? tr("Give back") : tr("Receive payment"));
    m_rest->setProperty("tone", left.minor != 0 ? u"warning"_s : u"secondary"_s);
    if (left.minor == 0)
        m_rest->setText({});
    else if ((left.minor > 0) != isRefund)
        m_rest->setText(isRefund
                            ? tr("%1 is given back beyond these orders and lowers the customer's credit.").arg(text)
                            : tr("%1 more than these orders take. It stays as the customer's credit.").arg(text));
    else
        m_rest->setText(tr("The orders take %1 more than came in.").arg(formatMoney(-left, m_currency)));
    m_rest->style()->unpolish(m_rest);
    m_rest->style()->polish(m_rest);
    m_rest->setVisible(left.minor != 0);
}

std::optional<QString> ReceiveDialog::write()
{
    for (FieldEditor *editor : {m_amount, m_day, m_method, m_reference})
        editor->finish();
    for (const FieldEditor *editor : {m_amount, m_day, m_method})
        if (!editor->problem().isEmpty())
            return editor->problem();
    if (amount().minor == 0)
        return tr("Say how much came in.");
    Store &store = m_session.store();
    Record received = store.blank(payment::type);
    received.set(payment::customer, m_customer);
    received.set(payment::receivedOn, ValueOf<Day>::read(m_day->value()));
    if (!mayTouch(m_session, this, received))
        return QString();
    const QString title = store.title(store.shape(customer::type), m_customer);
    const QString name = amount().minor < 0 ? tr("Refund to %1").arg(title) : tr("Payment from %1").arg(title);
    Change change(store, name);
    receive(change, {m_customer, amount(), m_currency.code, ValueOf<Day>::read(m_day->value()),
                     m_method->value().text(), m_reference->value().text(), shares()});
    m_session.notify(name, change.commit());
    return std::nullopt;
}

} // namespace kith
