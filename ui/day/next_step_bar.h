// SPDX-License-Identifier: GPL-3.0-or-later
// Asks what comes next when a change, made wherever, closed the last open step with somebody. One bar for the whole
// window, and no dialog: it can be left standing.
#pragma once

#include <QFrame>

#include "core/sales/next_action.h"

class QLabel;
class QPushButton;

namespace kith {

class Session;

class NextStepBar : public QFrame
{
    Q_OBJECT

public:
    NextStepBar(Session &session, QWidget *parent);
    void retranslate();

signals:
    void left(); // and had the focus

private:
    void askAfter(qint64 change);
    void look();
    void plan(int days);
    void leave();
    Session &m_session;
    LastStep m_step;
    QLabel *m_question;
    QList<QPushButton *> m_buttons;
};

} // namespace kith
