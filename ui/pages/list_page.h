// SPDX-License-Identifier: GPL-3.0-or-later
// The list of a kind of record: views as tabs, the list, and the panel of the selected record.
#pragma once

#include <vector>

#include "ui/list/list_views.h"
#include "ui/shell/page.h"
#include "ui/shell/session.h"

namespace kith {

class RecordList;
class SidePanel;

class ListPage : public Page
{
    Q_OBJECT

public:
    ListPage(Session &session, const Place &place, QWidget *parent);

    QString title() const override;
    QString parentTitle() const override;
    QStringList tabs() const override;
    int currentTab() const override { return m_tab; }
    void setCurrentTab(int tab) override;
    QAction *primaryAction() override;
    QList<QAction *> headerActions() override;
    QList<QAction *> menuActions() override;
    void refresh() override;
    void retranslate() override;

    RecordList *list() const { return m_list; }
    SidePanel *panel() const { return m_panel; }
    void saveView(const QString &name);
    void keepAsSegment();

private:
    void loadViews();
    void showView();
    void nameActions();
    void confirmProposals();

    const Shape &m_shape;
    Place m_place;
    std::vector<ListView> m_views;
    int m_tab = 0;
    RecordList *m_list;
    SidePanel *m_panel;
    QAction *m_confirmProposals, *m_pasteLead;
    QAction *m_new, *m_addView, *m_togglePanel, *m_overwriteView, *m_renameView, *m_deleteView;
    QAction *m_import, *m_keepSegment;
};

} // namespace kith
