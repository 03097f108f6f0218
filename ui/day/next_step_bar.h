// SPDX-License-Identifier: GPL-3.0-or-later
// Asks what comes next when the last open step with somebody was done. No dialog: it can be left standing.
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
    // After a task was done: asks when nothing is planned any more.
    void askAfter(const About &about, const QString &who, const QString &done);
    void askAfter(const Record &task);
    void retranslate();

private:
    void plan(int days);
    Session &m_session;
    About m_about;
    QString m_who, m_done;
    QLabel *m_question;
    QList<QPushButton *> m_buttons;
};

} // namespace kith
