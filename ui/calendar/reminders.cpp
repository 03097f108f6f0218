// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/reminders.h"

#include <algorithm>

#include <QSystemTrayIcon>
#include <QTimer>

#include "ui/shell/session.h"
#include "ui/theme/icons.h"

using namespace Qt::StringLiterals;

namespace kith {

namespace {
constexpr qint64 longestWait = 60 * 60 * 1000; // clocks are set and machines sleep: look again at times
constexpr qint64 lookedBack = 24 * 60 * 60 * 1000;
} // namespace

Reminders::Reminders(Session &session, QObject *parent)
    : QObject(parent), m_session(session), m_timer(new QTimer(this)), m_seen{Clock::now().msecs - lookedBack},
      m_show([this](const QString &title, const QString &text, RecordId task) { showOnDesktop(title, text, task); })
{
    m_timer->setSingleShot(true);
    connect(m_timer, &QTimer::timeout, this, &Reminders::look);
    connect(&session, &Session::changed, this, [this](const QStringList &types) {
        if (types.contains(u"task"_s))
            look();
    });
    connect(&session, &Session::storeReplaced, this, [this] {
        m_seen = {Clock::now().msecs - lookedBack};
        look();
    });
}

void Reminders::look()
{
    m_timer->stop();
    if (!m_session.hasStore())
        return;
    m_session.guard(nullptr, [this] {
        Store &store = m_session.store();
        const Instant now = Clock::now();
        for (const Reminder &reminder : dueReminders(store, store.me(), m_seen, now))
            notify(reminder);
        m_seen = now;
        if (const auto next = nextReminder(store, store.me(), now))
            m_timer->start(int(std::clamp(qint64(next->msecs - now.msecs), qint64(0), longestWait)));
    });
}

void Reminders::notify(const Reminder &reminder)
{
    Store &store = m_session.store();
    const QString title = reminder.who.isEmpty() ? reminder.subject : reminder.who;
    const QString when = formatInstant(reminder.due, store.zone());
    m_show(title, reminder.who.isEmpty() ? when : tr("%1 · %2").arg(reminder.subject, when), reminder.task);
}

void Reminders::showOnDesktop(const QString &title, const QString &text, RecordId task)
{
    m_last = task;
    if (!QSystemTrayIcon::isSystemTrayAvailable()) { // then at least the window says it
        m_session.notify(tr("Reminder: %1, %2").arg(title, text));
        return;
    }
    if (!m_tray) {
        m_tray = new QSystemTrayIcon(applicationIcon(), this);
        connect(m_tray, &QSystemTrayIcon::messageClicked, this, [this] {
            if (m_last && m_session.hasStore())
                m_session.openRecord(m_session.store().catalogue().get(u"task"), m_last);
        });
        m_tray->show();
    }
    m_tray->showMessage(title, text, QSystemTrayIcon::Information);
}

} // namespace kith
