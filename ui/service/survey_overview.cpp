// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/service/survey_overview.h"

#include <QFile>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSaveFile>
#include <QTimer>
#include <QVBoxLayout>

#include "core/base/error.h"
#include "core/model/types/survey.h"
#include "core/service/suggestions.h"
#include "core/service/survey_forms.h"
#include "ui/list/facts.h"
#include "ui/shell/session.h"
#include "ui/theme/buttons.h"
#include "ui/theme/card.h"

using namespace Qt::StringLiterals;

namespace kith {

namespace {

constexpr size_t mostShown = 12;

} // namespace

SurveyOverview::SurveyOverview(Session &session, RecordId survey, QWidget *parent)
    : QScrollArea(parent), m_session(session), m_survey(survey), m_pause(new QTimer(this))
{
    setObjectName(u"surveyOverview"_s);
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    m_pause->setSingleShot(true);
    m_pause->setInterval(0);
    connect(m_pause, &QTimer::timeout, this, &SurveyOverview::build);
    connect(&session, &Session::changed, m_pause, qOverload<>(&QTimer::start));
    build();
}

void SurveyOverview::build()
{
    auto *content = new QWidget(this);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(metrics::edge, metrics::gap, metrics::pad, metrics::gap);
    layout->setSpacing(metrics::gap);
    m_session.guard(this, [&] {
        auto *first = new QHBoxLayout;
        first->setSpacing(metrics::gap);
        first->addWidget(askCard(), 1);
        first->addWidget(badCard(), 1);
        layout->addLayout(first);
        auto *second = new QHBoxLayout;
        second->setSpacing(metrics::gap);
        second->addWidget(formCard(), 1);
        second->addWidget(questionsCard(), 1);
        layout->addLayout(second);
    });
    layout->addStretch(1);
    setWidget(content); // the one before goes
}

Card *SurveyOverview::askCard()
{
    Store &store = m_session.store();
    auto *card = new Card(this, tr("To be asked"), u"survey"_s);
    card->setObjectName(u"surveyToAsk"_s);
    const std::vector<ProposedSurvey> proposed = proposedSurveys(store, m_survey);
    for (size_t i = 0; i < std::min(proposed.size(), mostShown); ++i) {
        const ProposedSurvey &one = proposed[i];
        auto *line = new QHBoxLayout;
        line->addWidget(new FactLabel(one.who, FactLabel::Role::Strong, card), 1);
        line->addWidget(new FactLabel(one.about, FactLabel::Role::Secondary, card), 1);
        auto *type = makeButton(tr("Type in"), ButtonKind::Small, card);
        type->setObjectName(u"typeIn%1"_s.arg(one.customer));
        connect(type, &QPushButton::clicked, this, [this, one] { emit typeIn(one, 0); });
        auto *send = makeButton(tr("Write form"), ButtonKind::Small, card, u"letter"_s);
        send->setObjectName(u"ask%1"_s.arg(one.customer));
        connect(send, &QPushButton::clicked, this, [this, one] { ask(one); });
        line->addWidget(type);
        line->addWidget(send);
        card->body()->addLayout(line);
    }
    if (proposed.empty()) {
        const auto record = store.read(survey::type, m_survey);
        const QString when = record ? record->get(survey::sendWhen) : QString();
        const bool isByHand = when != u"after_order" && when != u"after_complaint";
        auto *nobody = makeLabel(isByHand ? tr("This survey is sent by hand. Choose “After an order” or “After a case” "
                                               "on its details to have people proposed.")
                                          : tr("Nobody is to be asked now."),
                                 card, TypeSize::Body, Tone::Secondary);
        nobody->setWordWrap(true);
        card->body()->addWidget(nobody);
    } else if (proposed.size() > mostShown) {
        card->body()->addWidget(
            makeLabel(tr("and %1 more").arg(proposed.size() - mostShown), card, TypeSize::Small, Tone::Secondary));
    }
    card->body()->addStretch(1);
    return card;
}

Card *SurveyOverview::badCard()
{
    Store &store = m_session.store();
    auto *card = new Card(this, tr("Bad answers without a case"), u"complaint"_s);
    card->setObjectName(u"surveyBadAnswers"_s);
    const QString name = store.title(store.shape(survey::type), m_survey);
    size_t shown = 0;
    for (const ProposedCase &bad : proposedCases(store)) {
        if (bad.survey != name || shown == mostShown)
            continue;
        ++shown;
        auto *line = new QHBoxLayout;
        line->addWidget(new FactLabel(bad.who.isEmpty() ? tr("Somebody") : bad.who, FactLabel::Role::Strong, card), 1);
        line->addWidget(
            new FactLabel(tr("%1: %2").arg(QString::number(bad.score), bad.question), FactLabel::Role::Secondary, card),
            2);
        auto *open = makeButton(tr("Open a case"), ButtonKind::Small, card, u"plus"_s);
        open->setObjectName(u"caseFor%1"_s.arg(bad.response));
        connect(open, &QPushButton::clicked, this, [this, bad] {
            m_session.guard(this, [&] {
                const RecordId made = openCaseFor(m_session.store(), bad);
                m_session.openRecord(m_session.store().catalogue().get(u"complaint"), made);
            });
        });
        line->addWidget(open);
        card->body()->addLayout(line);
    }
    if (shown == 0)
        card->body()->addWidget(makeLabel(tr("None."), card, TypeSize::Body, Tone::Secondary));
    card->body()->addStretch(1);
    return card;
}

Card *SurveyOverview::formCard()
{
    auto *card = new Card(this, tr("Form and answers"), u"letter"_s);
    auto *words =
        makeLabel(tr("The form is one page that a browser opens. It saves a small file of answers, which comes "
                     "back to you and is taken in here."),
                  card, TypeSize::Body, Tone::Secondary);
    words->setWordWrap(true);
    card->body()->addWidget(words);
    auto *line = new QHBoxLayout;
    auto *write = makeButton(tr("Write form for anybody"), ButtonKind::Secondary, card, u"letter"_s);
    write->setObjectName(u"writeForm"_s);
    connect(write, &QPushButton::clicked, this, [this] {
        m_session.guard(
            this, [&] { writeForm(0, m_session.store().title(m_session.store().shape(survey::type), m_survey)); });
    });
    auto *take = makeButton(tr("Take answers in"), ButtonKind::Secondary, card, u"import"_s);
    take->setObjectName(u"takeAnswers"_s);
    connect(take, &QPushButton::clicked, this, &SurveyOverview::takeAnswers);
    line->addWidget(write);
    line->addWidget(take);
    line->addStretch(1);
    card->body()->addLayout(line);
    return card;
}

Card *SurveyOverview::questionsCard()
{
    Store &store = m_session.store();
    auto *card = new Card(this, tr("Questions"), u"edit"_s);
    auto *words = makeLabel(tr("%n question(s). Add ready-made ones here, your own on the details.", nullptr,
                               int(questionsOfSurvey(store, m_survey).size())),
                            card, TypeSize::Body, Tone::Secondary);
    words->setObjectName(u"questionCount"_s);
    words->setWordWrap(true);
    card->body()->addWidget(words);
    auto *line = new QHBoxLayout;
    const auto offer = [&](const QString &text, const QString &name, SurveyTemplate which) {
        auto *add = makeButton(text, ButtonKind::Small, card, u"plus"_s);
        add->setObjectName(name);
        connect(add, &QPushButton::clicked, this, [this, text, which] {
            m_session.guard(this, [&] { m_session.notify(text, addQuestions(m_session.store(), m_survey, which)); });
        });
        line->addWidget(add);
    };
    offer(tr("Satisfaction"), u"addSatisfaction"_s, SurveyTemplate::Satisfaction);
    offer(tr("Recommendation"), u"addRecommendation"_s, SurveyTemplate::Recommendation);
    offer(tr("Effort"), u"addEffort"_s, SurveyTemplate::Effort);
    offer(tr("Delivered value"), u"addDeliveredValue"_s, SurveyTemplate::DeliveredValue);
    line->addStretch(1);
    card->body()->addLayout(line);
    return card;
}

// Whoever gets a form of their own was asked.
void SurveyOverview::ask(const ProposedSurvey &to)
{
    m_session.guard(this, [&] {
        if (questionsOfSurvey(m_session.store(), m_survey).empty())
            throw Error(ErrorKind::Invalid, tr("The survey has no questions yet. Add some first."));
        writeForm(askSurvey(m_session.store(), to), to.who);
    });
}

void SurveyOverview::writeForm(RecordId response, const QString &name)
{
    const QByteArray page = surveyForm(m_session.store(), m_survey, response);
    const QString path =
        m_session.prompts().saveFile(this, tr("Where the form is written"), name + u".html"_s, tr("Pages (*.html)"));
    if (path.isEmpty())
        return;
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(page) != page.size() || !file.commit())
        throw Error(ErrorKind::File, tr("%1 cannot be written: %2.").arg(path, file.errorString()));
    m_session.notify(tr("%1 was written.").arg(path));
}

void SurveyOverview::takeAnswers()
{
    m_session.guard(this, [&] {
        const QString path =
            m_session.prompts().openFile(this, tr("Answers to take in"), tr("Answers (*.json);;All files (*)"));
        if (path.isEmpty())
            return;
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            throw Error(ErrorKind::File, tr("%1 cannot be read: %2.").arg(path, file.errorString()));
        const ImportedAnswers taken = importAnswers(m_session.store(), file.readAll());
        m_session.notify(tr("%n answer(s) taken in", nullptr, int(taken.answers)), taken.change);
    });
}

} // namespace kith
