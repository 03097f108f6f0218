// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sales/receive_dialog.h"

#include <algorithm>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QTableWidget>
#include <QVBoxLayout>

#include "core/base/error.h"
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
    : QDialog(parent), m_session(session), m_customer(customer), m_grid(new QGridLayout),
      m_table(new QTableWidget(this)), m_rest(new QLabel(this)), m_problem(new QLabel(this)),
      m_save(new QPushButton(tr("Receive payment"), this))
{
    setObjectName(u"receiveDialog"_s);
    Store &store = session.store();
    setWindowTitle(tr("Payment from %1").arg(store.title(store.shape(customer::type), customer)));
    setMinimumWidth(600);
    const auto record = store.read(customer::type, customer);
    const auto order = orderId ? store.read(order::type, orderId) : std::nullopt;
    const QString code = order                                            ? order->get(order::currency)
                         : record && !record->isEmpty(customer::currency) ? record->get(customer::currency)
                                                                          : store.currency().code;
    m_currency = Currency::of(code);
    m_items = openItems(store, customer, code);
    std::stable_partition(m_items.begin(), m_items.end(), [&](const OpenItem &item) { return item.order == orderId; });

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(12);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(8);
    m_amount = add("amount", 0, 0);
    m_day = add("received_on", 0, 1);
    m_method = add("method", 1, 0);
    m_reference = add("reference", 1, 1);
    layout->addLayout(m_grid);
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

    m_table->setObjectName(u"receiveOrders"_s);
    m_table->setColumnCount(4);
    m_table->setHorizontalHeaderLabels({tr("Order"), tr("Due on"), tr("Open"), tr("Pays")});
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->verticalHeader()->hide();
    m_table->setTabKeyNavigation(false); // Tab goes on to the buttons
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setAccessibleName(tr("Which orders it pays"));
    layout->addWidget(m_table, 1);
    m_rest->setObjectName(u"receiveRest"_s);
    m_rest->setWordWrap(true);
    layout->addWidget(m_rest);
    m_problem->setObjectName(u"receiveProblem"_s);
    m_problem->setProperty("tone", u"danger"_s);
    m_problem->setWordWrap(true);
    m_problem->hide();
    layout->addWidget(m_problem);

    auto *buttons = new QHBoxLayout;
    auto *cancel = new QPushButton(tr("Cancel"), this);
    m_save->setObjectName(u"receiveSave"_s);
    m_save->setProperty("kind", u"primary"_s);
    m_save->setAutoDefault(false);
    cancel->setAutoDefault(false);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_save);
    layout->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    const auto finish = [this] {
        if (save())
            accept();
    };
    connect(m_save, &QPushButton::clicked, this, finish);
    connect(new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), this), &QShortcut::activated, this, finish);
    connect(m_amount, &FieldEditor::edited, this, &ReceiveDialog::propose);
    connect(m_table, &QTableWidget::cellChanged, this, [this] {
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
    m_table->setRowCount(int(m_items.size()));
    for (size_t i = 0; i < m_items.size(); ++i) {
        const OpenItem &item = m_items[i];
        const QString texts[] = {item.number, item.dueOn.isValid() ? formatDay(item.dueOn) : QString(),
                                 formatMoney(item.open, m_currency), QString()};
        for (int column = 0; column < 4; ++column) {
            auto *cell = new QTableWidgetItem(texts[column]);
            if (column >= Open)
                cell->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            cell->setFlags(column == Pays ? Qt::ItemIsEnabled | Qt::ItemIsEditable | Qt::ItemIsSelectable
                                          : Qt::ItemIsEnabled | Qt::ItemIsSelectable);
            m_table->setItem(int(i), column, cell);
        }
    }
    m_table->setVisible(!m_items.empty());
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
        m_table->item(int(i), Pays)
            ->setText(share == proposal.shares.end() ? QString() : formatMoney(share->amount, m_currency));
    }
    m_isFilling = false;
    showRest();
}

std::vector<Share> ReceiveDialog::shares() const
{
    std::vector<Share> list;
    for (size_t i = 0; i < m_items.size(); ++i) {
        const auto units = parseUnits(m_table->item(int(i), Pays)->text(), m_currency.digits);
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
    m_save->setText(isRefund ? tr("Give back") : tr("Receive payment"));
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

bool ReceiveDialog::save()
{
    bool done = false;
    m_session.guard(this, [this, &done] {
        // An amount that is just being typed into the table counts.
        if (QWidget *open = m_table->indexWidget(m_table->currentIndex()))
            open->clearFocus();
        for (FieldEditor *editor : {m_amount, m_day, m_method, m_reference})
            editor->finish();
        QString problem;
        for (const FieldEditor *editor : {m_amount, m_day, m_method})
            if (!editor->problem().isEmpty())
                problem = editor->problem();
        if (problem.isEmpty() && amount().minor == 0)
            problem = tr("Say how much came in.");
        if (problem.isEmpty()) {
            Store &store = m_session.store();
            Record received = store.blank(payment::type);
            received.set(payment::customer, m_customer);
            received.set(payment::receivedOn, ValueOf<Day>::read(m_day->value()));
            if (!mayTouch(m_session, this, received))
                return;
            const QString title = store.title(store.shape(customer::type), m_customer);
            const QString name = amount().minor < 0 ? tr("Refund to %1").arg(title) : tr("Payment from %1").arg(title);
            Change change(store, name);
            try {
                receive(change, {m_customer, amount(), m_currency.code, ValueOf<Day>::read(m_day->value()),
                                 m_method->value().text(), m_reference->value().text(), shares()});
                m_session.notify(name, change.commit());
                done = true;
            } catch (const Error &error) {
                if (error.kind() != ErrorKind::Invalid)
                    throw;
                problem = error.sentence();
            }
        }
        m_problem->setText(problem);
        m_problem->setVisible(!problem.isEmpty());
    });
    return done;
}

} // namespace kith
