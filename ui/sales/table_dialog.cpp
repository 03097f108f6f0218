// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sales/table_dialog.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QTableWidget>
#include <QVBoxLayout>

#include "core/base/error.h"
#include "ui/shell/session.h"
#include "ui/theme/buttons.h"
#include "ui/theme/theme.h"

using namespace Qt::StringLiterals;

namespace kith {

TableDialog::TableDialog(Session &session, const QString &name, const QString &saveText, QWidget *parent)
    : QDialog(parent), m_session(session), m_rows(new QVBoxLayout(this)), m_table(new QTableWidget(this)),
      m_problem(new QLabel(this)), m_save(makeButton(saveText, ButtonKind::Primary, this))
{
    setObjectName(name + "Dialog"_L1);
    setMinimumWidth(600);
    m_rows->setContentsMargins(metrics::wide, metrics::pad, metrics::wide, metrics::pad);
    m_rows->setSpacing(metrics::gap);
    m_table->setObjectName(name + "Table"_L1);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(metrics::row);
    m_table->setTabKeyNavigation(false); // Tab goes on to the buttons, the arrows go from line to line
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_problem->setObjectName(name + "Problem"_L1);
    m_problem->setProperty("tone", u"danger"_s);
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_save->setObjectName(name + "Save"_L1);
}

void TableDialog::setColumns(const QStringList &headings, const QString &accessibleName)
{
    m_table->setAccessibleName(accessibleName);
    m_table->setColumnCount(int(headings.size()));
    m_table->setHorizontalHeaderLabels(headings);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
}

void TableDialog::put(int row, int column, const QString &text, Cell kind)
{
    auto *cell = new QTableWidgetItem(text);
    if (kind != Cell::Words)
        cell->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    cell->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable |
                   (kind == Cell::Typed ? Qt::ItemIsEditable : Qt::NoItemFlags));
    m_table->setItem(row, column, cell);
}

void TableDialog::addButtons()
{
    m_rows->addWidget(m_problem);
    auto *cancel = makeButton(tr("Cancel"), ButtonKind::Secondary, this);
    auto *line = new QHBoxLayout;
    line->addStretch();
    for (QPushButton *button : {cancel, m_save}) {
        button->setAutoDefault(false);
        line->addWidget(button);
    }
    m_rows->addLayout(line);
    const auto finish = [this] {
        if (save())
            accept();
    };
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, finish);
    connect(new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), this), &QShortcut::activated, this, finish);
}

bool TableDialog::save()
{
    // A cell that is just being typed counts.
    if (QWidget *open = m_table->indexWidget(m_table->currentIndex()))
        open->clearFocus();
    std::optional<QString> problem;
    const bool went = m_session.guard(this, [&] {
        try {
            problem = write();
        } catch (const Error &error) {
            if (error.kind() != ErrorKind::Invalid)
                throw;
            problem = error.sentence();
        }
    });
    m_problem->setText(problem.value_or(QString()));
    m_problem->setVisible(!m_problem->text().isEmpty());
    return went && !problem;
}

} // namespace kith
