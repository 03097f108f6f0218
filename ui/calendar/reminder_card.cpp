// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/reminder_card.h"

#include <algorithm>
#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/calendar/reminders.h"
#include "ui/shell/session.h"
#include "ui/theme/buttons.h"

using namespace Qt::StringLiterals;

namespace kith {

namespace {

constexpr size_t shownReminders = 3;
constexpr int cardWidth = 408;

} // namespace

ReminderCard::ReminderCard(Session &session, Reminders &reminders, QWidget *window)
    : Card(window, u" "_s, u"clock"_s), m_session(session), m_reminders(reminders)
{
    setObjectName(u"reminderCard"_s);
    setFixedWidth(cardWidth);
    hide();
    window->installEventFilter(this);
    connect(&reminders, &Reminders::waitingChanged, this, &ReminderCard::showWaiting);
    showWaiting();
}

void ReminderCard::showWaiting()
{
    if (m_list) {
        m_list->hide();
        m_list->setParent(nullptr);
        m_list->deleteLater(); // one of its buttons may have been pressed
        m_list = nullptr;
    }
    const std::vector<Reminder> &waiting = m_reminders.waiting();
    if (waiting.empty()) {
        hide();
        return;
    }
    const size_t more = waiting.size() - std::min(waiting.size(), shownReminders);
    setHeading(more ? tr("Reminders, %1 more").arg(more) : tr("Reminders"));
    m_list = new QWidget(this);
    auto *column = new QVBoxLayout(m_list);
    column->setContentsMargins({});
    column->setSpacing(metrics::gap);
    for (size_t i = 0; i < waiting.size() - more; ++i)
        addReminder(i);
    body()->addWidget(m_list);
    m_list->show(); // of a card that is on screen already it would be shown, and measured, only later
    show();
    place();
}

void ReminderCard::addReminder(size_t number)
{
    const Reminder &reminder = m_reminders.waiting()[number];
    Store &store = m_session.store();
    auto *box = new QVBoxLayout;
    box->setSpacing(metrics::grid);
    const QString when = formatInstant(reminder.due, store.zone());
    const bool isLate = reminder.due < Clock::now();
    box->addWidget(new ElidedLabel(
        reminder.who.isEmpty() ? reminder.subject : tr("%1: %2").arg(reminder.who, reminder.subject), m_list));
    box->addWidget(makeLabel(isLate ? tr("was due %1").arg(when) : tr("due %1").arg(when), m_list, TypeSize::Small,
                             isLate ? Tone::Danger : Tone::Secondary));
    auto *row = new QHBoxLayout;
    row->setSpacing(metrics::grid);
    const auto add = [&](const char *name, const QString &text, auto slot) {
        auto *button = makeButton(text, ButtonKind::Small, m_list);
        button->setObjectName(QString::fromLatin1(name) + u'.' + QString::number(number));
        button->setAccessibleName(tr("%1: %2").arg(reminder.subject, text));
        connect(button, &QPushButton::clicked, this, [this, task = reminder.task, slot] { slot(m_reminders, task); });
        row->addWidget(button);
    };
    add("reminderOpen", tr("Open"), [](Reminders &all, RecordId task) { all.open(task); });
    add("reminderDone", tr("Done"), [](Reminders &all, RecordId task) { all.finish(task); });
    add("snooze5", tr("5 min"), [](Reminders &all, RecordId task) { all.snooze(task, Snooze::FiveMinutes); });
    add("snooze60", tr("1 hour"), [](Reminders &all, RecordId task) { all.snooze(task, Snooze::OneHour); });
    add("snoozeTomorrow", tr("Tomorrow"), [](Reminders &all, RecordId task) { all.snooze(task, Snooze::Tomorrow); });
    row->addStretch();
    auto *away = makeIconButton(u"close"_s, tr("Put away"), m_list);
    away->setObjectName(u"reminderAway."_s + QString::number(number));
    connect(away, &QToolButton::clicked, this, [this, task = reminder.task] { m_reminders.putAway(task); });
    row->addWidget(away);
    box->addLayout(row);
    static_cast<QVBoxLayout *>(m_list->layout())->addLayout(box);
}

void ReminderCard::place()
{
    layout()->activate();
    resize(cardWidth, sizeHint().height());
    const QWidget *window = parentWidget();
    move(window->width() - width() - metrics::pad, window->height() - height() - metrics::status - metrics::gap);
    raise();
}

bool ReminderCard::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place();
    return Card::eventFilter(watched, event);
}

} // namespace kith
