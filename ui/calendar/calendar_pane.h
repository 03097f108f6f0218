// SPDX-License-Identifier: GPL-3.0-or-later
// The calendar with its heading: turn pages, back to today; reads what is shown and saves what is moved.
#pragma once

#include <QWidget>

#include "ui/calendar/calendar_view.h"

class QLabel;
class QPushButton;
class QTimer;
class QToolButton;

namespace kith {

class Session;

class CalendarPane : public QWidget
{
    Q_OBJECT

public:
    CalendarPane(Session &session, QWidget *parent);
    CalendarView *view() const { return m_view; }
    void refresh();
    void retranslate();

protected:
    void showEvent(QShowEvent *event) override;

private:
    Session &m_session;
    CalendarView *m_view;
    QToolButton *m_back, *m_forward;
    QPushButton *m_today;
    QLabel *m_heading;
    QTimer *m_pause;
};

} // namespace kith
