// SPDX-License-Identifier: GPL-3.0-or-later
// Reminders of steps: on the desktop when they become due, and waiting in the window until somebody opens, finishes,
// snoozes or puts them away. What became due while the program was closed is said when it starts. A single timer waits
// for the next one: an idle window does not wake the machine.
#pragma once

#include <functional>
#include <vector>

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

    const std::vector<Reminder> &waiting() const { return m_waiting; } // shown and not dealt with, oldest first
    void open(RecordId task);
    void finish(RecordId task);
    void snooze(RecordId task, Snooze how);
    void putAway(RecordId task);

signals:
    void waitingChanged();

private:
    void begin(); // with another file
    void notify(const Reminder &reminder);
    void showOnDesktop(const QString &title, const QString &text, RecordId task);
    void keepWaiting(const std::vector<Reminder> &due);
    void remember();

    Session &m_session;
    QTimer *m_timer;
    QSystemTrayIcon *m_tray = nullptr;
    Instant m_seen; // up to here everything was shown
    Show m_show;
    std::vector<Reminder> m_waiting;
};

} // namespace kith
