// SPDX-License-Identifier: GPL-3.0-or-later
// What to do now: whom, why, and what helps in the talk.
#pragma once

#include <QFrame>

#include "core/sales/day_plan.h"
#include "ui/day/day_lines.h"

class QGridLayout;
class QLabel;
class QPushButton;

namespace kith {

class ElidedLabel;

class CallCard : public QFrame
{
    Q_OBJECT

public:
    explicit CallCard(QWidget *parent);
    void show(Store &store, const DayStep &step, const CallFacts &facts, qsizetype count, const QString &next);
    void showNothing(const QString &words);

signals:
    void acted(kith::LineAction action);

private:
    void setFact(int row, const QString &label, const QString &words, Token token = Token::Text);
    QLabel *m_icon, *m_title, *m_place;
    ElidedLabel *m_who, *m_next;
    QGridLayout *m_facts;
    QList<QLabel *> m_labels;
    QList<ElidedLabel *> m_values;
    QPushButton *m_call, *m_done, *m_later, *m_open;
};

} // namespace kith
