// SPDX-License-Identifier: GPL-3.0-or-later
// A survey at work: whom to ask, who answered badly, the form to send and the answers that come back.
#pragma once

#include <QScrollArea>

#include "core/service/survey_asking.h"

class QTimer;

namespace kith {

class Card;
class Session;

class SurveyOverview : public QScrollArea
{
    Q_OBJECT

public:
    SurveyOverview(Session &session, RecordId survey, QWidget *parent);

signals:
    void typeIn(const kith::ProposedSurvey &to, kith::RecordId response);

private:
    void build();
    Card *askCard();
    Card *badCard();
    Card *formCard();
    Card *questionsCard();
    void ask(const ProposedSurvey &to);
    void writeForm(RecordId response, const QString &name);
    void takeAnswers();

    Session &m_session;
    RecordId m_survey;
    QTimer *m_pause;
};

} // namespace kith
