// SPDX-License-Identifier: GPL-3.0-or-later
// Reminders that wait, over the lower right corner of the window: open, done, again in a while, put away.
#pragma once

#include "ui/theme/card.h"

namespace kith {

class Reminders;
class Session;

class ReminderCard : public Card
{
    Q_OBJECT

public:
    ReminderCard(Session &session, Reminders &reminders, QWidget *window);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showWaiting();
    void addReminder(size_t place);
    void place();

    Session &m_session;
    Reminders &m_reminders;
    QWidget *m_list = nullptr;
};

} // namespace kith
