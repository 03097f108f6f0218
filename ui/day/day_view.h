// SPDX-License-Identifier: GPL-3.0-or-later
// My day: what to do now, what is late, what else is for today; then who is due again, who owes, what stands still, and
// whose stage or grade changed.
#pragma once

#include <QWidget>

#include "core/relationship/recent_moves.h"
#include "core/sales/day_plan.h"
#include "core/sales/target_progress.h"
#include "ui/day/day_lines.h"

class QTimer;

namespace kith {

class CallCard;
class DaySection;
class MonthCard;
class Session;

class DayView : public QWidget
{
    Q_OBJECT

public:
    DayView(Session &session, QWidget *parent);
    void refresh(); // reads again, beside the window
    void retranslate();
    const DayPlan &plan() const { return m_plan; }

private:
    void readDue();
    void show();
    void showSteps();
    void showBelow();
    void showMoves();
    DayLine lineOf(const DayStep &step) const;
    void actOnStep(const DayStep &step, LineAction action);
    void openStep(const DayStep &step);
    void talk(const DayStep &step);
    void openMany(const QString &type, const std::vector<RecordId> &ids, const QString &title);
    void actOnCustomer(RecordId customer, const QString &phone, LineAction action);

    Session &m_session;
    QTimer *m_pause;
    DayPlan m_plan;
    Top<DueLine> m_due;
    RecentMoves m_moves;
    CallFacts m_facts;
    TargetProgress m_month;
    bool m_isRead = false, m_isDueRead = false;
    CallCard *m_call;
    MonthCard *m_monthCard;
    DaySection *m_overdue, *m_today, *m_again, *m_late, *m_stalled, *m_moved;
};

} // namespace kith
