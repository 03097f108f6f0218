// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/bin_page.h"

#include <QAction>
#include <QVBoxLayout>

#include "ui/pages/plain_table.h"
#include "ui/theme/card.h"

namespace kith {

using namespace Qt::StringLiterals;

BinPage::BinPage(Session &session, const Place &, QWidget *parent) : Page(session, parent)
{
    setObjectName(u"binPage"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_table = makePlainTable(this, u"binTable"_s, 3);
    m_empty = new EmptyState(this);
    column->addWidget(m_table, 1);
    column->addWidget(m_empty, 1);
    m_restore = new QAction(this);
    m_restore->setObjectName(u"bringBack"_s);
    m_restore->setProperty("icon", u"undo"_s);
    connect(m_restore, &QAction::triggered, this, &BinPage::restoreSelected);
    connect(m_table, &QTableWidget::itemSelectionChanged, this,
            [this] { m_restore->setEnabled(m_table->currentRow() >= 0); });
    connect(&session, &Session::historyChanged, this, &BinPage::fill);
    retranslate();
}

QString BinPage::title() const
{
    return tr("Bin");
}

void BinPage::fill()
{
    if (!m_session.hasStore())
        return;
    m_session.guard(this, [this] {
        m_entries = bin(m_session.store());
        m_table->setRowCount(int(m_entries.size()));
        for (int row = 0; row < m_table->rowCount(); ++row) {
            const BinEntry &entry = m_entries[size_t(row)];
            setPlainCell(*m_table, row, 0, entry.shape->singular(), Tone::Secondary);
            setPlainCell(*m_table, row, 1, entry.title);
            setPlainCell(*m_table, row, 2, formatInstant(entry.at, m_session.store().zone()), Tone::Secondary);
        }
    });
    m_restore->setEnabled(false);
    m_table->setVisible(!m_entries.empty());
    m_empty->setVisible(m_entries.empty());
}

void BinPage::restoreSelected()
{
    const int row = m_table->currentRow();
    if (row < 0 || row >= int(m_entries.size()))
        return;
    const qint64 change = m_entries[size_t(row)].change;
    m_session.guard(this, [&] {
        for (const ChangeSummary &removal : recentChanges(m_session.store(), 1, change + 1))
            m_session.undoChange(this, removal);
    });
}

void BinPage::retranslate()
{
    m_table->setAccessibleName(tr("Bin"));
    m_table->setHorizontalHeaderLabels({tr("Kind"), tr("Name"), tr("Removed")});
    m_empty->setContent(tr("The bin is empty. What is removed can be brought back from here."));
    m_restore->setText(tr("Bring back"));
    fill();
}

} // namespace kith
