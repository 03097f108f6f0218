// SPDX-License-Identifier: GPL-3.0-or-later
// Desktop notifications of steps whose reminder is due. Waits for the next one with a single timer: an idle window does
// not wake the machine.
#pragma once

#include <functional>

#include <QObject>

#include "core/sales/calendar.h"

class QSystemTrayIcon;
class QTimer;

namespace kith {

class Session;

class Reminders : public QObject
{
    Q_OBJECT

public:
    using Show = std::function<void(const QString &title, const QString &text, RecordId task)>;

    Reminders(Session &session, QObject *parent);
    void setShow(Show show) { m_show = std::move(show); } // other than the desktop's, for tests
    void look();                                          // shows what became due, waits for the next

private:
    void notify(const Reminder &reminder);
    void showOnDesktop(const QString &title, const QString &text, RecordId task);

    Session &m_session;
    QTimer *m_timer;
    QSystemTrayIcon *m_tray = nullptr;
    Instant m_seen; // up to here everything was shown
    RecordId m_last = 0;
    Show m_show;
};

} // namespace kith
