// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sales/return_dialog.h"

#include <algorithm>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include "core/model/types/all_types.h"
#include "ui/form/editor_factory.h"
#include "ui/form/field_editor.h"
#include "ui/shell/session.h"
#include "ui/theme/buttons.h"
#include "ui/theme/theme.h"

using namespace Qt::StringLiterals;

namespace kith {

namespace {

enum ReturnColumn { Goods, Sold, CameBack, TakeBack };
constexpr int shownLines = 10; // before the table scrolls

QString quantityText(Quantity quantity)
{
    return quantity.units == 0 ? QString() : formatUnits(quantity.units, Quantity::digits, 0);
}

} // namespace

ReturnDialog *ReturnDialog::open(Session &session, RecordId order, QWidget *parent)
{
    auto *dialog = new ReturnDialog(session, order, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->QDialog::open();
    return dialog;
}

ReturnDialog::ReturnDialog(Session &session, RecordId orderId, QWidget *parent)
    : TableDialog(session, u"return"_s, tr("Take back"), parent), m_order(orderId),
      m_left(returnable(session.store(), orderId)), m_count(new QLabel(this))
{
    Store &store = session.store();
    const Shape &shape = store.shape(order::type);
    setWindowTitle(tr("Goods back from %1").arg(store.title(shape, orderId)));
    auto *top = new QHBoxLayout;
    auto *label = new QLabel(tr("Came back on"), this);
    label->setProperty("tone", u"secondary"_s);
    m_day = makeEditor(session, shape, order::orderedOn, this);
    m_day->setValue(ValueOf<Day>::make(store.today()));
    m_day->setMaximumWidth(200);
    label->setBuddy(m_day);
    auto *everything = makeButton(tr("Everything"), ButtonKind::Small, this);
    everything->setObjectName(u"returnEverything"_s);
    everything->setAutoDefault(false);
    top->addWidget(label);
    top->addWidget(m_day);
    top->addStretch();
    top->addWidget(everything);
    rows()->addLayout(top);
    setColumns({tr("Goods"), tr("Delivered"), tr("Came back before"), tr("Take back now")}, tr("How many come back"));
    rows()->addWidget(table(), 1);
    m_count->setObjectName(u"returnCount"_s);
    m_count->setProperty("tone", u"secondary"_s);
    rows()->addWidget(m_count);
    addButtons();

    fillTable();
    connect(everything, &QPushButton::clicked, this, &ReturnDialog::takeEverything);
    connect(table(), &QTableWidget::cellChanged, this, &ReturnDialog::showCount);
    showCount();
    table()->setCurrentCell(0, TakeBack);
    table()->setFocus();
}

void ReturnDialog::fillTable()
{
    Store &store = m_session.store();
    table()->setRowCount(int(m_left.size()));
    for (size_t i = 0; i < m_left.size(); ++i) {
        const auto line = store.read(order_line::type, m_left[i].line);
        if (!line)
            continue;
        const Quantity sold = line->get(order_line::quantity);
        put(int(i), Goods, line->get(order_line::description), Cell::Words);
        put(int(i), Sold, quantityText(sold), Cell::Figure);
        put(int(i), CameBack, quantityText({sold.units - m_left[i].quantity.units}), Cell::Figure);
        put(int(i), TakeBack, {}, Cell::Typed);
    }
    table()->setMinimumHeight((std::min(int(m_left.size()), shownLines) + 1) * metrics::row + 4);
}

void ReturnDialog::takeEverything()
{
    for (size_t i = 0; i < m_left.size(); ++i)
        table()->item(int(i), TakeBack)->setText(quantityText(m_left[i].quantity));
}

std::vector<ReturnedLine> ReturnDialog::typed(QString *problem) const
{
    std::vector<ReturnedLine> lines;
    for (size_t i = 0; i < m_left.size(); ++i) {
        const QString text = table()->item(int(i), TakeBack)->text().trimmed();
        if (text.isEmpty())
            continue;
        const auto units = parseUnits(text, Quantity::digits);
        if (!units || *units < 0) {
            if (problem)
                *problem = tr("“%1” is no quantity. Write how many come back.").arg(text);
        } else if (*units > 0) {
            lines.push_back({m_left[i].line, {*units}});
        }
    }
    return lines;
}

void ReturnDialog::showCount()
{
    const size_t lines = typed().size();
    m_count->setText(lines == 0   ? tr("Nothing is taken back yet.")
                     : lines == 1 ? tr("1 line comes back at the price it was sold for.")
                                  : tr("%1 lines come back at the prices they were sold for.").arg(lines));
}

std::optional<QString> ReturnDialog::write()
{
    m_day->finish();
    QString problem = m_day->problem();
    const std::vector<ReturnedLine> lines = typed(&problem);
    if (problem.isEmpty() && lines.empty())
        problem = tr("Write how many of which line come back.");
    if (!problem.isEmpty())
        return problem;
    Store &store = m_session.store();
    const Shape &shape = store.shape(order::type);
    const QString name = tr("Return of %1").arg(store.title(shape, m_order));
    Change change(store, name);
    const RecordId back = returnGoods(change, m_order, lines, ValueOf<Day>::read(m_day->value()));
    m_session.notify(name, change.commit());
    m_session.openRecord(shape, back);
    return std::nullopt;
}

} // namespace kith
