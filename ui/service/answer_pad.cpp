// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/service/answer_pad.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "core/base/error.h"
#include "core/model/types/question.h"
#include "core/model/types/response.h"
#include "core/service/suggestions.h"
#include "ui/form/editor_factory.h"
#include "ui/form/field_editor.h"
#include "ui/shell/session.h"
#include "ui/theme/buttons.h"
#include "ui/theme/card.h"

using namespace Qt::StringLiterals;

namespace kith {

namespace {

QStringList choicesOf(const Record &question)
{
    QStringList choices;
    for (const QString &choice : question.get(question::choices).split(u'\n', Qt::SkipEmptyParts))
        choices << choice.trimmed();
    return choices;
}

} // namespace

AnswerPad::AnswerPad(Session &session, RecordId survey, QWidget *parent)
    : QScrollArea(parent), m_session(session), m_survey(survey)
{
    setObjectName(u"answerPad"_s);
    setAccessibleName(tr("Answers"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::StrongFocus);
    begin({.survey = survey});
}

void AnswerPad::begin(const ProposedSurvey &to, RecordId response)
{
    m_to = to;
    m_to.survey = m_survey;
    m_response = response;
    build();
    go(0);
}

void AnswerPad::build()
{
    m_lines.clear();
    auto *content = new QWidget(this);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(metrics::edge, metrics::gap, metrics::pad, metrics::gap);
    layout->setSpacing(metrics::tight);
    m_session.guard(this, [&] {
        Store &store = m_session.store();
        auto *who = new QHBoxLayout;
        auto *label = makeLabel(tr("Answered by"), content, TypeSize::Body, Tone::Secondary);
        m_customer = makeEditor(m_session, store.shape(response::type), response::customer, content);
        m_customer->setObjectName(u"answersCustomer"_s);
        if (m_to.customer)
            m_customer->setValue(Value(qint64(m_to.customer)));
        m_customer->setMaximumWidth(420);
        who->addWidget(label);
        who->addWidget(m_customer, 1);
        m_about = makeLabel(m_to.about, content, TypeSize::Body, Tone::Secondary);
        who->addWidget(m_about);
        who->addStretch(1);
        layout->addLayout(who);
        layout->addWidget(makeLabel(tr("A digit answers and goes on, + is ten; Backspace goes back, Enter goes on and "
                                       "saves behind the last question."),
                                    content, TypeSize::Small, Tone::Secondary));
        for (const Record &question : questionsOfSurvey(store, m_survey)) {
            Line line{.question = question};
            line.box = new QWidget(content);
            line.box->setObjectName(u"answerLine%1"_s.arg(m_lines.size()));
            auto *row = new QHBoxLayout(line.box);
            row->setContentsMargins(metrics::gap, metrics::tight, metrics::gap, metrics::tight);
            QString text = question.get(question::text);
            QStringList numbered;
            for (const QString &choice : choicesOf(question))
                numbered << u"%1 %2"_s.arg(numbered.size() + 1).arg(choice);
            if (question.get(question::kind) == u"choice" && !numbered.isEmpty())
                text += u"\n"_s + numbered.join(u"  "_s);
            auto *asked = makeLabel(text, line.box);
            asked->setWordWrap(true);
            row->addWidget(asked, 1);
            if (question.get(question::kind) == u"text") {
                line.words = new QLineEdit(line.box);
                line.words->setObjectName(u"answerText%1"_s.arg(m_lines.size()));
                line.words->setAccessibleName(question.get(question::text));
                line.words->installEventFilter(this);
                row->addWidget(line.words, 1);
            } else {
                line.shown = makeLabel({}, line.box, TypeSize::Section);
                line.shown->setObjectName(u"answerShown%1"_s.arg(m_lines.size()));
                line.shown->setMinimumWidth(96);
                line.shown->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
                row->addWidget(line.shown);
            }
            layout->addWidget(line.box);
            m_lines.push_back(std::move(line));
        }
    });
    if (m_lines.empty())
        layout->addWidget(makeLabel(tr("The survey has no questions yet. Add some on its first page."), content));
    m_save = makeButton(tr("Save answers"), ButtonKind::Primary, content);
    m_save->setObjectName(u"answersSave"_s);
    m_save->setEnabled(false);
    connect(m_save, &QPushButton::clicked, this, &AnswerPad::save);
    layout->addWidget(m_save, 0, Qt::AlignLeft);
    layout->addStretch(1);
    setWidget(content);
}

QString AnswerPad::answerWords(const Line &line) const
{
    if (line.score) {
        const auto range = answerRange(line.question.get(question::kind));
        return range ? tr("%1 of %2").arg(*line.score).arg(range->high) : QString::number(*line.score);
    }
    return line.text.isEmpty() ? u"–"_s : line.text;
}

void AnswerPad::showLine(Line &line, bool isCurrent)
{
    line.box->setAutoFillBackground(isCurrent);
    QPalette colours = line.box->palette();
    colours.setColor(QPalette::Window, colour(Token::AccentSoft));
    line.box->setPalette(isCurrent ? colours : QPalette());
    if (line.shown)
        line.shown->setText(answerWords(line));
}

void AnswerPad::go(int current)
{
    m_current = std::clamp(current, 0, std::max(0, int(m_lines.size()) - 1));
    for (size_t i = 0; i < m_lines.size(); ++i)
        showLine(m_lines[i], int(i) == m_current);
    m_save->setEnabled(hasAnswers());
    if (m_lines.empty())
        return;
    Line &line = m_lines[size_t(m_current)];
    line.words ? line.words->setFocus() : setFocus();
    ensureWidgetVisible(line.box);
}

bool AnswerPad::hasAnswers() const
{
    return std::any_of(m_lines.begin(), m_lines.end(), [](const Line &line) {
        return line.score || !line.text.isEmpty() || (line.words && !line.words->text().trimmed().isEmpty());
    });
}

// Outside the scale nothing happens: the digit was a slip.
void AnswerPad::answer(int digit)
{
    Line &line = m_lines[size_t(m_current)];
    const QString kind = line.question.get(question::kind);
    if (const auto range = answerRange(kind)) {
        if (digit < range->low || digit > range->high)
            return;
        line.score = digit;
    } else if (kind == u"choice") {
        const QStringList choices = choicesOf(line.question);
        if (digit < 1 || digit > choices.size())
            return;
        line.text = choices[digit - 1];
    }
    go(m_current + 1);
    if (&line == &m_lines.back())
        m_save->setFocus();
}

void AnswerPad::takeBack()
{
    Line &line = m_lines[size_t(m_current)];
    if (!line.score && line.text.isEmpty() && m_current > 0)
        go(m_current - 1);
    Line &taken = m_lines[size_t(m_current)];
    taken.score.reset();
    taken.text.clear();
    go(m_current);
}

void AnswerPad::keyPressEvent(QKeyEvent *event)
{
    if (m_lines.empty())
        return QScrollArea::keyPressEvent(event);
    const int key = event->key();
    if (key >= Qt::Key_0 && key <= Qt::Key_9)
        return answer(key - Qt::Key_0);
    switch (key) {
    case Qt::Key_Plus:
        return answer(10);
    case Qt::Key_Backspace:
        return takeBack();
    case Qt::Key_Up:
        return go(m_current - 1);
    case Qt::Key_Down:
        return go(m_current + 1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_current + 1 < int(m_lines.size()))
            return go(m_current + 1);
        return save();
    default:
        QScrollArea::keyPressEvent(event);
    }
}

bool AnswerPad::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn) {
        for (size_t i = 0; i < m_lines.size(); ++i) {
            if (m_lines[i].words == watched && int(i) != m_current) {
                showLine(m_lines[size_t(m_current)], false);
                m_current = int(i);
                showLine(m_lines[i], true);
            }
        }
    } else if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Up || key == Qt::Key_Down) {
            keyPressEvent(static_cast<QKeyEvent *>(event));
            return true;
        }
    } else if (event->type() == QEvent::KeyRelease) {
        m_save->setEnabled(hasAnswers());
    }
    return QScrollArea::eventFilter(watched, event);
}

void AnswerPad::save()
{
    RecordId saved = 0;
    const bool good = m_session.guard(this, [&] {
        std::vector<TypedAnswer> answers;
        for (const Line &line : m_lines)
            answers.push_back({line.question.id(), line.score, line.words ? line.words->text().trimmed() : line.text});
        m_customer->finish();
        ProposedSurvey to = m_to;
        to.customer = m_customer->value().number();
        saved = recordAnswers(m_session.store(), to, m_response, answers);
        m_session.notify(tr("Answers saved"));
    });
    if (!good)
        return;
    begin({.survey = m_survey});
    offerCase(saved);
}

// A score at the bad end asks for a talk.
void AnswerPad::offerCase(RecordId response)
{
    m_session.guard(this, [&] {
        for (const ProposedCase &bad : proposedCases(m_session.store())) {
            if (bad.response != response)
                continue;
            const QString who = bad.who.isEmpty() ? tr("Somebody") : bad.who;
            if (m_session.prompts().confirm(
                    this, tr("%1 answered “%2” with %3. Open a case?").arg(who, bad.question).arg(bad.score),
                    tr("Open a case"), tr("Not now")))
                m_session.openRecord(m_session.store().catalogue().get(u"complaint"),
                                     openCaseFor(m_session.store(), bad));
            return;
        }
    });
}

} // namespace kith
