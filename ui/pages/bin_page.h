// SPDX-License-Identifier: GPL-3.0-or-later
// Removed records; each can be brought back.
#pragma once

#include <vector>

#include "core/store/history.h"
#include "ui/shell/page.h"
#include "ui/shell/session.h"

class QTableWidget;

namespace kith {

class EmptyState;

class BinPage : public Page
{
    Q_OBJECT

public:
    BinPage(Session &session, const Place &place, QWidget *parent);

    QString title() const override;
    QList<QAction *> headerActions() override { return {m_restore}; }
    void refresh() override { fill(); }
    void retranslate() override;

private:
    void fill();
    void restoreSelected();

    QTableWidget *m_table;
    EmptyState *m_empty;
    QAction *m_restore;
    std::vector<BinEntry> m_entries;
};

} // namespace kith
