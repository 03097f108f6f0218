// SPDX-License-Identifier: GPL-3.0-or-later
// Beside a case: how much of the time promised is left, known answers for its words while it is typed, and the
// customer's earlier cases.
#pragma once

#include <QScrollArea>

#include "core/model/record.h"
#include "core/service/suggestions.h"

class QTimer;
class QVBoxLayout;

namespace kith {

class Card;
class Session;

// The bar of a service level: used so far, the steps, the end.
class TimeBar : public QWidget
{
    Q_OBJECT

public:
    TimeBar(double used, std::vector<int> steps, QWidget *parent); // 1 is all of the time

protected:
    void paintEvent(QPaintEvent *event) override;
    QSize sizeHint() const override;

private:
    double m_used;
    std::vector<int> m_steps;
};

class CasePanel : public QScrollArea
{
    Q_OBJECT

public:
    CasePanel(Session &session, QWidget *parent);

    // The case as it is being edited: its subject and text are what answers are looked for with.
    void show(const Record &complaint);

signals:
    void solutionChosen(const kith::Suggestion &suggestion);

private:
    void build();
    QWidget *levelCard();
    QWidget *answersCard();
    void addOpenOrders(Card *card, RecordId customer);
    QWidget *historyCard();
    QWidget *askCard(); // nullptr: there is nothing to ask

    Session &m_session;
    Record m_case;
    QWidget *m_content = nullptr;
    QTimer *m_pause;
};

} // namespace kith
