// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sales/return_dialog.h"

#include <algorithm>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QTableWidget>
#include <QVBoxLayout>

#include "core/base/error.h"
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
    : QDialog(parent), m_session(session), m_order(orderId), m_left(returnable(session.store(), orderId)),
      m_table(new QTableWidget(this)), m_count(new QLabel(this)), m_problem(new QLabel(this)),
      m_save(makeButton(tr("Take back"), ButtonKind::Primary, this))
{
    setObjectName(u"returnDialog"_s);
    Store &store = session.store();
    const Shape &shape = store.shape(order::type);
    setWindowTitle(tr("Goods back from %1").arg(store.title(shape, orderId)));
    setMinimumWidth(600);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::wide, metrics::pad, metrics::wide, metrics::pad);
    layout->setSpacing(metrics::gap);

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
    layout->addLayout(top);

    m_table->setObjectName(u"returnLines"_s);
    m_table->setAccessibleName(tr("How many come back"));
    m_table->setColumnCount(4);
    m_table->setHorizontalHeaderLabels({tr("Goods"), tr("Delivered"), tr("Came back before"), tr("Take back now")});
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(Goods, QHeaderView::Stretch);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(metrics::row);
    m_table->setTabKeyNavigation(false); // Tab goes on to the buttons, the arrows go from line to line
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    layout->addWidget(m_table, 1);
    m_count->setObjectName(u"returnCount"_s);
    m_count->setProperty("tone", u"secondary"_s);
    layout->addWidget(m_count);
    m_problem->setObjectName(u"returnProblem"_s);
    m_problem->setProperty("tone", u"danger"_s);
    m_problem->setWordWrap(true);
    m_problem->hide();
    layout->addWidget(m_problem);

    auto *buttons = new QHBoxLayout;
    auto *cancel = makeButton(tr("Cancel"), ButtonKind::Secondary, this);
    m_save->setObjectName(u"returnSave"_s);
    m_save->setAutoDefault(false);
    cancel->setAutoDefault(false);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_save);
    layout->addLayout(buttons);

    fillTable();
    const auto finish = [this] {
        if (save())
            accept();
    };
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, finish);
    connect(everything, &QPushButton::clicked, this, &ReturnDialog::takeEverything);
    connect(new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), this), &QShortcut::activated, this, finish);
    connect(m_table, &QTableWidget::cellChanged, this, &ReturnDialog::showCount);
    showCount();
    m_table->setCurrentCell(0, TakeBack);
    m_table->setFocus();
}

void ReturnDialog::fillTable()
{
    Store &store = m_session.store();
    m_table->setRowCount(int(m_left.size()));
    for (size_t i = 0; i < m_left.size(); ++i) {
        const auto line = store.read(order_line::type, m_left[i].line);
        if (!line)
            continue;
        const Quantity sold = line->get(order_line::quantity);
        const QString texts[] = {line->get(order_line::description), quantityText(sold),
                                 quantityText({sold.units - m_left[i].quantity.units}), QString()};
        for (int column = Goods; column <= TakeBack; ++column) {
            auto *cell = new QTableWidgetItem(texts[column]);
            if (column != Goods)
                cell->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            cell->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable |
                           (column == TakeBack ? Qt::ItemIsEditable : Qt::NoItemFlags));
            m_table->setItem(int(i), column, cell);
        }
    }
    const int rows = std::min(int(m_left.size()), shownLines) + 1;
    m_table->setMinimumHeight(rows * metrics::row + 4);
}

void ReturnDialog::takeEverything()
{
    for (size_t i = 0; i < m_left.size(); ++i)
        m_table->item(int(i), TakeBack)->setText(quantityText(m_left[i].quantity));
}

std::vector<ReturnedLine> ReturnDialog::typed(QString *problem) const
{
    std::vector<ReturnedLine> lines;
    for (size_t i = 0; i < m_left.size(); ++i) {
        const QString text = m_table->item(int(i), TakeBack)->text().trimmed();
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

bool ReturnDialog::save()
{
    bool done = false;
    m_session.guard(this, [this, &done] {
        // A quantity that is just being typed counts.
        if (QWidget *open = m_table->indexWidget(m_table->currentIndex()))
            open->clearFocus();
        m_day->finish();
        QString problem = m_day->problem();
        const std::vector<ReturnedLine> lines = typed(&problem);
        if (problem.isEmpty() && lines.empty())
            problem = tr("Write how many of which line come back.");
        if (problem.isEmpty()) {
            Store &store = m_session.store();
            const Shape &shape = store.shape(order::type);
            const QString name = tr("Return of %1").arg(store.title(shape, m_order));
            Change change(store, name);
            try {
                const RecordId back = returnGoods(change, m_order, lines, ValueOf<Day>::read(m_day->value()));
                m_session.notify(name, change.commit());
                m_session.openRecord(shape, back);
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
