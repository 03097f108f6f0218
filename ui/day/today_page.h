// SPDX-License-Identifier: GPL-3.0-or-later
// Today: the day of a salesperson, and the calendar.
#pragma once

#include "ui/shell/page.h"
#include "ui/shell/session.h"

class QStackedWidget;

namespace kith {

class CalendarPane;
class DayView;

class TodayPage : public Page
{
    Q_OBJECT

public:
    TodayPage(Session &session, const Place &place, QWidget *parent);

    QString title() const override { return tr("Today"); }
    QString subtitle() const override;
    QStringList tabs() const override;
    int currentTab() const override { return m_tab; }
    void setCurrentTab(int tab) override;
    QList<QAction *> headerActions() override { return {m_log}; }
    void refresh() override;
    void retranslate() override;

private:
    QStackedWidget *m_stack;
    DayView *m_day;
    CalendarPane *m_calendar;
    int m_tab = 0;
    QAction *m_log;
};

} // namespace kith
