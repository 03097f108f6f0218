// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/reminders.h"

#include <algorithm>

#include <QSystemTrayIcon>
#include <QTimer>
#include <QWidget>

#include "core/sales/next_action.h"
#include "ui/shell/machine_settings.h"
#include "ui/shell/session.h"
#include "ui/theme/icons.h"

using namespace Qt::StringLiterals;

namespace kith {

namespace {
constexpr qint64 longestWait = 60 * 60 * 1000; // clocks are set and machines sleep: look again at times
constexpr qint64 day = 24 * 60 * 60 * 1000;
constexpr qint64 lookedBack = 30 * day; // after a long holiday the overdue steps of Today say more than reminders
} // namespace

Reminders::Reminders(Session &session, QObject *parent)
    : QObject(parent), m_session(session), m_timer(new QTimer(this)),
      m_show([this](const QString &title, const QString &text, RecordId task) { showOnDesktop(title, text, task); })
{
    m_timer->setSingleShot(true);
    connect(m_timer, &QTimer::timeout, this, &Reminders::look);
    connect(&session, &Session::changed, this, [this](const QStringList &types) {
        if (types.contains(u"task"_s))
            look();
    });
    connect(&session, &Session::storeReplaced, this, [this] {
        begin();
        look();
    });
    connect(&session, &Session::languageChanged, this, &Reminders::waitingChanged);
    begin();
}

void Reminders::begin()
{
    const qint64 now = Clock::now().msecs;
    const qint64 seen = m_session.hasStore() ? machine::remindersSeen(m_session.store().path()) : 0;
    m_seen = {seen ? std::max(seen, now - lookedBack) : now - day};
    if (!m_waiting.empty()) {
        m_waiting.clear();
        emit waitingChanged();
    }
}

void Reminders::look()
{
    m_timer->stop();
    if (!m_session.hasStore())
        return;
    m_session.guard(nullptr, [this] {
        Store &store = m_session.store();
        const Instant now = Clock::now();
        const std::vector<Reminder> due = dueReminders(store, store.me(), {0}, now);
        for (const Reminder &reminder : due)
            if (reminder.reminded > m_seen)
                notify(reminder);
        keepWaiting(due);
        m_seen = now;
        remember();
        if (const auto next = nextReminder(store, store.me(), now))
            m_timer->start(int(std::clamp(qint64(next->msecs - now.msecs), qint64(0), longestWait)));
    });
}

// What waited before and is still due, and what has just become due.
void Reminders::keepWaiting(const std::vector<Reminder> &due)
{
    std::vector<Reminder> waiting;
    for (const Reminder &reminder : due) {
        const bool waited =
            std::ranges::any_of(m_waiting, [&](const Reminder &one) { return one.task == reminder.task; });
        if (waited || reminder.reminded > m_seen)
            waiting.push_back(reminder);
    }
    std::ranges::stable_sort(waiting, {}, &Reminder::reminded);
    const bool isSame = std::ranges::equal(waiting, m_waiting, [](const Reminder &a, const Reminder &b) {
        return a.task == b.task && a.due == b.due && a.subject == b.subject && a.who == b.who;
    });
    m_waiting = std::move(waiting);
    if (!isSame)
        emit waitingChanged();
}

// Whatever nobody dealt with is said again at the next start.
void Reminders::remember()
{
    Instant until = m_seen;
    for (const Reminder &reminder : m_waiting)
        until = std::min(until, Instant{reminder.reminded.msecs - 1});
    machine::setRemindersSeen(m_session.store().path(), until.msecs);
}

void Reminders::open(RecordId task)
{
    putAway(task);
    m_session.openRecord(m_session.store().catalogue().get(u"task"), task);
}

void Reminders::finish(RecordId task)
{
    m_session.guard(nullptr, [&] {
        const qint64 change = finishTask(m_session.store(), task);
        m_session.notify(tr("Done"), change);
    });
}

void Reminders::snooze(RecordId task, Snooze how)
{
    m_session.guard(nullptr, [&] {
        Store &store = m_session.store();
        const Instant until = snoozedUntil(how, Clock::now(), store.zone());
        const qint64 change = snoozeReminder(store, task, until);
        m_session.notify(tr("Reminds again on %1").arg(formatInstant(until, store.zone())), change);
    });
}

void Reminders::putAway(RecordId task)
{
    if (std::erase_if(m_waiting, [task](const Reminder &one) { return one.task == task; })) {
        remember();
        emit waitingChanged();
    }
}

void Reminders::notify(const Reminder &reminder)
{
    Store &store = m_session.store();
    const QString title = reminder.who.isEmpty() ? reminder.subject : reminder.who;
    const QString when = formatInstant(reminder.due, store.zone());
    m_show(title, reminder.who.isEmpty() ? when : tr("%1 · %2").arg(reminder.subject, when), reminder.task);
}

void Reminders::showOnDesktop(const QString &title, const QString &text, RecordId)
{
    if (!QSystemTrayIcon::isSystemTrayAvailable()) // then the window alone says it
        return;
    if (!m_tray) {
        m_tray = new QSystemTrayIcon(applicationIcon(), this);
        const auto raise = [this] {
            if (auto *window = qobject_cast<QWidget *>(parent())) {
                window->setWindowState(window->windowState() & ~Qt::WindowMinimized);
                window->raise();
                window->activateWindow();
            }
        };
        connect(m_tray, &QSystemTrayIcon::messageClicked, this, raise);
        connect(m_tray, &QSystemTrayIcon::activated, this, raise);
        m_tray->show();
    }
    m_tray->showMessage(title, text, QSystemTrayIcon::Information);
}

} // namespace kith
