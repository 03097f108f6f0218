// SPDX-License-Identifier: GPL-3.0-or-later
// What fills the window right of the navigation: one title, views as tabs, one primary button, a menu.
#pragma once

#include <QAction>
#include <QList>
#include <QWidget>

#include "ui/shell/steps_line.h"

namespace kith {

class Session;

class Page : public QWidget
{
    Q_OBJECT

public:
    Page(Session &session, QWidget *parent) : QWidget(parent), m_session(session) {}

    virtual QString title() const = 0;
    virtual QString parentTitle() const { return {}; } // "Customers" before "Aurora Trading": a link back
    virtual QString subtitle() const { return {}; }    // small, behind the title: the day
    virtual QStringList tabs() const { return {}; }    // shown under the title
    virtual int currentTab() const { return 0; }
    virtual void setCurrentTab(int) {}
    virtual QAction *primaryAction() { return nullptr; }    // the one button in the header
    virtual QList<QAction *> headerActions() { return {}; } // few, right in the tab line (Export, Print)
    virtual QList<QAction *> menuActions() { return {}; }   // everything else, in "…"
    virtual QList<StatusStep> steps() const { return {}; }  // where the record stands, right in the tab line
    virtual bool leave() { return true; }                   // saves what is open; false keeps the page (problems shown)
    virtual void refresh() {}                               // read again what is shown
    virtual void retranslate() {}                           // texts in the new language

    Session &session() const { return m_session; }

signals:
    void headerChanged(); // title, tabs or actions changed

protected:
    Session &m_session;
};

} // namespace kith
