// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sales/statement_dialog.h"

#include <QDateEdit>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include "core/exchange/table_writer.h"
#include "core/exchange/their_list.h"
#include "core/model/types/all_types.h"
#include "core/report/report.h"
#include "ui/document/paper_painter.h"
#include "ui/shell/session.h"
#include "ui/theme/theme.h"

using namespace Qt::StringLiterals;

namespace kith {

namespace {

// What room is left goes to the column of words.
void fit(QTableWidget &table, int words)
{
    for (int column = 0; column < table.columnCount(); ++column)
        table.horizontalHeader()->setSectionResizeMode(column, column == words ? QHeaderView::Stretch
                                                                               : QHeaderView::ResizeToContents);
}

} // namespace

StatementDialog *StatementDialog::open(Session &session, RecordId customer, QWidget *parent)
{
    auto *dialog = new StatementDialog(session, customer, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->QDialog::open();
    return dialog;
}

StatementDialog::StatementDialog(Session &session, RecordId customer, QWidget *parent)
    : QDialog(parent), m_session(session), m_customer(customer), m_from(new QDateEdit(this)), m_to(new QDateEdit(this)),
      m_table(new QTableWidget(this)), m_sentence(new QLabel(this)),
      m_keep(new QPushButton(tr("Keep the comparison"), this))
{
    setObjectName(u"statementDialog"_s);
    Store &store = session.store();
    setWindowTitle(tr("Statement of account: %1").arg(store.title(store.shape(customer::type), customer)));
    setMinimumSize(820, 480);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(12);
    auto *row = new QHBoxLayout;
    const Day today = store.today();
    const std::pair<QDateEdit *, QString> days[] = {{m_from, tr("From")}, {m_to, tr("To")}};
    for (const auto &[edit, text] : days) {
        auto *label = new QLabel(text, this);
        label->setProperty("tone", u"secondary"_s);
        label->setBuddy(edit);
        edit->setCalendarPopup(true);
        edit->setDisplayFormat(u"yyyy-MM-dd"_s); // a day reads the same in every language, and is never cut off
        edit->setMinimumWidth(140);
        edit->setDate(edit == m_from ? Day(today.year(), 1, 1) : today);
        edit->setAccessibleName(text);
        row->addWidget(label);
        row->addWidget(edit);
        connect(edit, &QDateEdit::dateChanged, this, &StatementDialog::read);
    }
    m_from->setObjectName(u"statementFrom"_s);
    m_to->setObjectName(u"statementTo"_s);
    row->addStretch();
    layout->addLayout(row);
    m_sentence->setObjectName(u"statementSentence"_s);
    m_sentence->setFont(kith::font(TypeSize::Section));
    m_sentence->setWordWrap(true);
    layout->addWidget(m_sentence);
    m_table->setObjectName(u"statementTable"_s);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->verticalHeader()->hide();
    layout->addWidget(m_table, 1);

    auto *buttons = new QHBoxLayout;
    const auto button = [&](const char *name, const QString &text, auto slot) {
        auto *made = new QPushButton(text, this);
        made->setObjectName(QString::fromLatin1(name));
        made->setAutoDefault(false);
        connect(made, &QPushButton::clicked, this, slot);
        buttons->addWidget(made);
        return made;
    };
    button("statementPdf", tr("Write PDF"), [this] { write(u"pdf"_s); })->setProperty("kind", u"primary"_s);
    button("statementCsv", tr("Write CSV"), [this] { write(u"csv"_s); });
    button("statementCompare", tr("Compare with their list…"), [this] {
        const QString path = m_session.prompts().openFile(this, tr("The customer's own list"),
                                                          tr("Delimited files (*.csv *.tsv *.txt)"));
        if (!path.isEmpty())
            compareWith(path);
    });
    m_keep->setObjectName(u"statementKeep"_s);
    m_keep->setAutoDefault(false);
    m_keep->hide();
    connect(m_keep, &QPushButton::clicked, this, &StatementDialog::keep);
    buttons->addWidget(m_keep);
    buttons->addStretch();
    button("statementClose", tr("Close"), [this] { reject(); });
    layout->addLayout(buttons);
    read();
}

void StatementDialog::read()
{
    m_compared.reset();
    m_keep->hide();
    m_session.guard(this, [this] {
        m_account = accountOf(m_session.store(), m_customer, {m_from->date(), std::max(m_from->date(), m_to->date())});
        showAccount();
    });
}

void StatementDialog::showAccount()
{
    Store &store = m_session.store();
    const Table table = accountTable(store, m_account);
    Conventions conventions = store.conventions();
    conventions.currency = Currency::of(m_account.currency);
    m_sentence->setText(QStringList{table.sentence, table.notes.join(u' ')}.join(u' ').trimmed());
    m_table->clear();
    m_table->setColumnCount(int(table.columns.size()));
    m_table->setRowCount(int(table.rows.size()));
    for (size_t column = 0; column < table.columns.size(); ++column) {
        m_table->setHorizontalHeaderItem(int(column), new QTableWidgetItem(table.columns[column].label));
        for (size_t row = 0; row < table.rows.size(); ++row) {
            auto *cell = new QTableWidgetItem(
                displayCell(table, table.columns[column], table.rows[row].cells[column], conventions));
            if (table.columns[column].kind == CellKind::Money)
                cell->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            m_table->setItem(int(row), int(column), cell);
        }
    }
    fit(*m_table, 4);
}

void StatementDialog::compareWith(const QString &path)
{
    m_session.guard(this, [this, &path] {
        const TheirList list = readTheirList(path, {}, Currency::of(m_account.currency));
        m_compared = reconcile(m_account, list.lines);
        showCompared();
    });
}

void StatementDialog::showCompared()
{
    Store &store = m_session.store();
    const Currency currency = Currency::of(m_account.currency);
    const auto money = [&](const std::optional<Money> &amount) {
        return amount ? formatMoney(*amount, currency) : QString();
    };
    m_sentence->setText(m_compared->isAgreed()
                            ? tr("All %n line(s) agree.", nullptr, int(m_compared->lines.size()))
                            : tr("%1 of %2 lines agree.").arg(m_compared->agreed()).arg(m_compared->lines.size()));
    m_table->clear();
    m_table->setColumnCount(6);
    m_table->setHorizontalHeaderLabels({tr("Date"), tr("Number"), tr("Ours"), tr("Theirs"), tr("State"), tr("Reason")});
    m_table->setRowCount(int(m_compared->lines.size()));
    for (size_t row = 0; row < m_compared->lines.size(); ++row) {
        const MatchedLine &line = m_compared->lines[row];
        const QString texts[] = {
            line.on.isValid() ? formatDay(line.on) : QString(), line.number, money(line.ours), money(line.theirs),
            store.choiceLabel(u"line_state"_s, line.state),     line.reason};
        for (int column = 0; column < 6; ++column) {
            auto *cell = new QTableWidgetItem(texts[column]);
            if (column == 2 || column == 3)
                cell->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            m_table->setItem(int(row), column, cell);
        }
    }
    fit(*m_table, 5);
    m_keep->setText(m_compared->isAgreed() ? tr("Agree and lock the period") : tr("Keep the comparison"));
    m_keep->show();
}

void StatementDialog::keep()
{
    m_session.guard(this, [this] {
        Store &store = m_session.store();
        const QString name = tr("Reconcile with %1").arg(store.title(store.shape(customer::type), m_customer));
        Change change(store, name);
        keepReconciliation(change, *m_compared);
        m_session.notify(name, change.commit());
        accept();
    });
}

void StatementDialog::write(const QString &ending)
{
    m_session.guard(this, [this, &ending] {
        Store &store = m_session.store();
        const QString proposal =
            u"%1 %2.%3"_s.arg(store.title(store.shape(customer::type), m_customer), toIso(m_account.period.to), ending);
        const QString path = m_session.prompts().saveFile(this, tr("Where the statement is written"), proposal,
                                                          ending == u"pdf" ? tr("PDF (*.pdf)") : tr("CSV (*.csv)"));
        if (path.isEmpty())
            return;
        Conventions conventions = store.conventions();
        conventions.currency = Currency::of(m_account.currency);
        if (ending == u"pdf")
            writePaperPdf(path, accountPaper(store, m_account, currentLanguage()), paperSizeOf(store), logoOf(store));
        else
            writeTable(accountTable(store, m_account), conventions, path);
        m_session.notify(tr("%1 was written").arg(path));
    });
}

} // namespace kith
