// SPDX-License-Identifier: GPL-3.0-or-later
// One record of any kind: its form, the lists of what refers to it, attachments, history.
#pragma once

#include <vector>

#include "ui/shell/page.h"
#include "ui/shell/session.h"

class QStackedWidget;

namespace kith {

class OrderHeader;
class PersonActions;
class RecordForm;
class SalesActions;
class StatusMoves;

class RecordPage : public Page
{
    Q_OBJECT

public:
    RecordPage(Session &session, const Place &place, QWidget *parent);

    QString title() const override;
    QString parentTitle() const override;
    QStringList tabs() const override;
    int currentTab() const override { return m_tab; }
    void setCurrentTab(int tab) override;
    QAction *primaryAction() override;
    QList<StatusStep> steps() const override;
    QList<QAction *> headerActions() override;
    QList<QAction *> menuActions() override;
    bool leave() override;
    void refresh() override;
    void retranslate() override;

    RecordForm *form() const { return m_form; }
    RecordId recordId() const { return m_id; }
    bool showTab(const QString &key); // "form", "order", "attachments", "history"

private:
    struct Tab
    {
        QString key;
        QString name;
        qint64 count = -1; // -1: none is shown
        QWidget *widget = nullptr;
        std::optional<Catalogue::Link> link; // of related lists
    };
    QWidget *makeFormTab();
    QWidget *makeTaggedTab();
    QWidget *makeTab(const Tab &tab);
    void buildTabs();
    Condition ofThis(const Catalogue::Link &link) const;
    void countTabs();
    void goToList();

    const Shape &m_shape;
    RecordId m_id = 0;
    QJsonObject m_preset;
    std::vector<Tab> m_tabs;
    int m_tab = 0;
    QStackedWidget *m_stack;
    RecordForm *m_form = nullptr;
    QWidget *m_formTab = nullptr;      // the form with what stands around it
    OrderHeader *m_order = nullptr;    // of orders
    SalesActions *m_sales = nullptr;   // of leads, opportunities, customers
    StatusMoves *m_moves = nullptr;    // of cases and expenses
    PersonActions *m_person = nullptr; // of whom people ask what is held about them
    QAction *m_save, *m_delete, *m_next, *m_logTalk, *m_print, *m_sheet;
    void nameActions();
    void makeSheet(const QString &path); // of a customer
    void deleteRecord();
    void onSaved(RecordId id);
    void ensureForm();
    void showOrder();
    QWidget *besideForm(); // what a kind of record shows next to its form; nullptr: nothing
};

} // namespace kith
