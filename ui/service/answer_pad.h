// SPDX-License-Identifier: GPL-3.0-or-later
// Typing in the answers of one person after the other: a digit answers and goes on, + is ten.
#pragma once

#include <QScrollArea>

#include "core/service/survey_asking.h"

class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace kith {

class FieldEditor;
class Session;

class AnswerPad : public QScrollArea
{
    Q_OBJECT

public:
    AnswerPad(Session &session, RecordId survey, QWidget *parent);

    // For one who is asked about an order or a case; by itself the pad takes anybody, also nobody in particular.
    void begin(const ProposedSurvey &to, RecordId response = 0);
    bool hasAnswers() const;
    void save();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Line
    {
        Record question;
        std::optional<int> score;
        QString text; // of choices
        QWidget *box = nullptr;
        QLabel *shown = nullptr;
        QLineEdit *words = nullptr; // of texts
    };
    void build();
    void go(int line);
    void answer(int digit);
    void takeBack();
    void showLine(Line &line, bool isCurrent);
    QString answerWords(const Line &line) const;
    void offerCase(RecordId response);

    Session &m_session;
    RecordId m_survey;
    ProposedSurvey m_to;
    RecordId m_response = 0;
    FieldEditor *m_customer = nullptr;
    QLabel *m_about = nullptr;
    QPushButton *m_save = nullptr;
    std::vector<Line> m_lines;
    int m_current = 0;
};

} // namespace kith
