// SPDX-License-Identifier: GPL-3.0-or-later
// What was done lately, newest first; any change can be taken back.
#pragma once

#include <vector>

#include "core/store/history.h"
#include "ui/shell/page.h"
#include "ui/shell/session.h"

class QLineEdit;
class QTableWidget;

namespace kith {

class EmptyState;

class HistoryPage : public Page
{
    Q_OBJECT

public:
    HistoryPage(Session &session, const Place &place, QWidget *parent);

    QString title() const override;
    QAction *primaryAction() override { return nullptr; }
    QList<QAction *> headerActions() override { return {m_undo}; }
    void refresh() override;
    void retranslate() override;

private:
    void fill();
    void undoSelected();

    QLineEdit *m_filter;
    QTableWidget *m_table;
    EmptyState *m_empty;
    QAction *m_undo;
    std::vector<ChangeSummary> m_changes; // shown ones, row by row
};

} // namespace kith
