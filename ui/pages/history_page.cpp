// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/history_page.h"

#include <QAction>
#include <QLineEdit>
#include <QLocale>
#include <QTableWidget>
#include <QVBoxLayout>

#include "core/base/text.h"
#include "core/model/types/staff.h"
#include "ui/pages/plain_table.h"
#include "ui/theme/card.h"
#include "ui/theme/icons.h"

namespace kith {

using namespace Qt::StringLiterals;

namespace {

constexpr int shownChanges = 1000;

QString records(const ChangeSummary &change)
{
    QStringList parts;
    const QLocale locale;
    if (change.created)
        parts << HistoryPage::tr("%1 new").arg(locale.toString(change.created));
    if (change.updated)
        parts << HistoryPage::tr("%1 changed").arg(locale.toString(change.updated));
    if (change.removed)
        parts << HistoryPage::tr("%1 removed").arg(locale.toString(change.removed));
    return parts.join(u" · "_s);
}

QString state(const ChangeSummary &change)
{
    if (change.undoneBy)
        return HistoryPage::tr("Undone");
    if (!change.undoable)
        return HistoryPage::tr("Cannot be undone");
    return {};
}

} // namespace

HistoryPage::HistoryPage(Session &session, const Place &, QWidget *parent) : Page(session, parent)
{
    setObjectName(u"historyPage"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_filter = new QLineEdit(this);
    m_filter->setObjectName(u"historyFilter"_s);
    m_filter->setClearButtonEnabled(true);
    m_filter->setMaximumWidth(metrics::field * 2);
    m_filter->addAction(icon(u"search"_s), QLineEdit::LeadingPosition);
    auto *bar = new QVBoxLayout;
    bar->setContentsMargins(metrics::edge, metrics::tight, metrics::edge, metrics::tight);
    bar->addWidget(m_filter);
    column->addLayout(bar);
    m_table = makePlainTable(this, u"historyTable"_s, 4);
    column->addWidget(m_table, 1);
    m_empty = new EmptyState(this);
    column->addWidget(m_empty, 1);
    m_undo = new QAction(this);
    m_undo->setObjectName(u"undoSelected"_s);
    m_undo->setProperty("icon", u"undo"_s);
    connect(m_undo, &QAction::triggered, this, &HistoryPage::undoSelected);
    connect(m_filter, &QLineEdit::textChanged, this, &HistoryPage::fill);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, [this] {
        const int row = m_table->currentRow();
        m_undo->setEnabled(row >= 0 && row < int(m_changes.size()) && !m_changes[size_t(row)].undoneBy &&
                           m_changes[size_t(row)].undoable);
    });
    connect(&session, &Session::historyChanged, this, &HistoryPage::fill);
    retranslate();
}

QString HistoryPage::title() const
{
    return tr("History");
}

void HistoryPage::refresh()
{
    fill();
}

void HistoryPage::fill()
{
    if (!m_session.hasStore())
        return;
    m_session.guard(this, [this] {
        Store &store = m_session.store();
        const QString needle = fold(m_filter->text());
        m_changes = recentChanges(store, shownChanges);
        std::erase_if(m_changes,
                      [&](const ChangeSummary &c) { return !needle.isEmpty() && !fold(c.name).contains(needle); });
        m_table->setRowCount(int(m_changes.size()));
        for (int row = 0; row < m_table->rowCount(); ++row) {
            const ChangeSummary &change = m_changes[size_t(row)];
            const bool isOff = change.undoneBy != 0;
            setPlainCell(*m_table, row, 0, formatInstant(change.at, store.zone()), Tone::Secondary);
            setPlainCell(*m_table, row, 1, change.name, isOff ? Tone::Secondary : Tone::Text);
            const QString who = change.staff ? store.title(store.shape(staff::type), change.staff) : QString();
            setPlainCell(*m_table, row, 2, who.isEmpty() ? records(change) : records(change) + u" · "_s + who,
                         Tone::Secondary);
            setPlainCell(*m_table, row, 3, state(change), Tone::Secondary);
        }
    });
    m_undo->setEnabled(false);
    m_table->setVisible(!m_changes.empty());
    m_empty->setVisible(m_changes.empty());
}

void HistoryPage::undoSelected()
{
    const int row = m_table->currentRow();
    if (row >= 0 && row < int(m_changes.size()))
        m_session.undoChange(this, ChangeSummary(m_changes[size_t(row)]));
}

void HistoryPage::retranslate()
{
    m_filter->setPlaceholderText(tr("Filter by what was done"));
    m_filter->setAccessibleName(tr("Filter by what was done"));
    m_table->setAccessibleName(tr("History"));
    m_table->setHorizontalHeaderLabels({tr("When"), tr("What"), tr("Records"), tr("State")});
    m_empty->setContent(tr("Nothing was changed in this file yet."));
    m_undo->setText(tr("Undo this change"));
    fill();
}

} // namespace kith
