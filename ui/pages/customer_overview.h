// SPDX-License-Identifier: GPL-3.0-or-later
// Answers a call: who it is, what is owed, the last order, open cases, the last talk, the next step, figures; below it
// everything that happened.
#pragma once

#include <QWidget>

#include "ui/list/timeline.h"

class QGridLayout;
class QHBoxLayout;
class QTimer;
class QVBoxLayout;

namespace kith {

class Card;
class Session;
class TimelineCard;

class CustomerOverview : public QWidget
{
    Q_OBJECT

public:
    CustomerOverview(Session &session, const Shape &customer, RecordId id, QWidget *parent);
    void refresh();

signals:
    void tabRequested(const QString &key);

private:
    void build();
    void addWho(const Record &record, QVBoxLayout *into);
    QString roleOf(const Record &contact);
    void addContact(QHBoxLayout *into, const Record &contact);
    QWidget *owes(const Record &record);
    QWidget *lastOrder(const Record &record);
    QWidget *openCases();
    QWidget *lastTalk();
    QWidget *nextStep();
    QWidget *figures(const Record &record);
    void moveTask(RecordId task, int days); // 0: done
    Condition ofThis() const;
    Card *makeCard(const QString &heading, const QString &iconName, const QString &name);
    void addLink(Card *card, const QString &text, const QString &tab);

    Session &m_session;
    const Shape &m_customer;
    RecordId m_id;
    QWidget *m_cards = nullptr;
    TimelineCard *m_timeline;
    QTimer *m_pause;
};

} // namespace kith
