// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/service/case_panel.h"

#include <cmath>

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

#include "core/model/standard_fields.h"
#include "core/model/types/all_types.h"
#include "core/service/around_case.h"
#include "core/service/case_trace.h"
#include "core/service/service_levels.h"
#include "core/service/survey_asking.h"
#include "ui/list/facts.h"
#include "ui/shell/session.h"
#include "ui/theme/buttons.h"
#include "ui/theme/card.h"

using namespace Qt::StringLiterals;

namespace kith {

namespace {

constexpr int panelWidth = 336;
constexpr int mostEarlier = 6;
constexpr int mostOrders = 3;

QString durationWords(std::int64_t msecs)
{
    const qint64 minutes = msecs / 60'000;
    const qint64 hours = minutes / 60;
    return hours == 0 ? CasePanel::tr("%1 min").arg(minutes)
                      : CasePanel::tr("%1 h %2 min").arg(QString::number(hours), QString::number(minutes % 60));
}

} // namespace

TimeBar::TimeBar(double used, std::vector<int> steps, QWidget *parent)
    : QWidget(parent), m_used(used), m_steps(std::move(steps))
{
    setAccessibleName(CasePanel::tr("%1 % of the time is used").arg(int(std::lround(100 * used))));
    setToolTip(accessibleName());
}

QSize TimeBar::sizeHint() const
{
    return {panelWidth / 2, 18};
}

void TimeBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const double scale = std::max(1.0, m_used); // late ones show how much
    const QRectF bar(0, 4, width(), 10);
    painter.fillRect(bar, colour(Token::Raised));
    const Token tone = m_used >= 1 ? Token::Danger : m_used >= 0.8 ? Token::Warning : Token::Accent;
    painter.fillRect(QRectF(bar.left(), bar.top(), bar.width() * m_used / scale, bar.height()), colour(tone));
    for (const int step : m_steps) {
        const double at = step / 100.0 / scale * bar.width();
        if (at > bar.width())
            continue;
        painter.fillRect(QRectF(std::min(at, bar.width() - 2), 0, 2, 18),
                         colour(step >= 100 ? Token::Danger : Token::Warning));
    }
}

CasePanel::CasePanel(Session &session, QWidget *parent)
    : QScrollArea(parent), m_session(session), m_pause(new QTimer(this))
{
    setObjectName(u"casePanel"_s);
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFixedWidth(panelWidth);
    m_pause->setSingleShot(true); // a search per word, not per letter
    m_pause->setInterval(250);
    connect(m_pause, &QTimer::timeout, this, &CasePanel::build);
    connect(&session, &Session::changed, m_pause, qOverload<>(&QTimer::start));
}

void CasePanel::show(const Record &complaint)
{
    const bool isFirst = m_case.isNull();
    m_case = complaint;
    if (isFirst)
        build();
    else
        m_pause->start();
}

void CasePanel::build()
{
    if (m_case.isNull() || !m_session.hasStore())
        return;
    auto *content = new QWidget(this);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(metrics::gap, metrics::gap, metrics::gap, metrics::gap);
    layout->setSpacing(metrics::gap);
    m_session.guard(this, [&] {
        if (m_case.id() != 0)
            layout->addWidget(levelCard());
        if (QWidget *ask = askCard())
            layout->addWidget(ask);
        layout->addWidget(answersCard());
        if (!m_case.isEmpty(complaint::customer))
            layout->addWidget(historyCard());
    });
    layout->addStretch(1);
    setWidget(content); // the one before goes
    m_content = content;
}

QWidget *CasePanel::levelCard()
{
    Store &store = m_session.store();
    const QString priority = m_case.get(complaint::priority);
    auto *card = new Card(this, tr("Service level: %1").arg(store.choiceLabel(u"priority"_s, priority)), u"clock"_s);
    card->setObjectName(u"serviceLevel"_s);
    const ServiceLevels &levels = ServiceLevelsOfStore::in(store);
    const ServiceLevel *level = levels.of(priority);
    if (!level || level->resolve <= 0) {
        card->body()->addWidget(
            makeLabel(tr("Nothing is promised for this priority."), card, TypeSize::Body, Tone::Secondary));
        return card;
    }
    const std::vector<StatusMove> moves = statusMoves(store, m_case);
    const BusinessCalendar &calendar = levels.calendar(*level);
    const std::vector<RunningSpan> spans = runningSpans(moves);
    const Instant now = Clock::now();
    const std::int64_t used = usedTime(calendar, spans, now), left = level->resolve - used;
    const QString status = m_case.get(complaint::status);
    auto *figure = new FigureLabel(card);
    QString beside;
    if (isOver(status))
        beside = left >= 0 ? tr("used, in time") : tr("used, too late");
    else if (!runsClock(status))
        beside = tr("left, the clock stands");
    else if (left >= 0)
        beside = tr("left, due %1").arg(formatInstant(calendar.after(now, left), store.zone()));
    else
        beside = tr("too late");
    figure->setFigure(durationWords(isOver(status) ? used : std::abs(left)), {});
    card->body()->addWidget(figure);
    // Below and not beside the figure: in both languages they are wider together than the panel.
    card->body()->addWidget(makeLabel(beside, card, TypeSize::Small, Tone::Secondary));
    std::vector<int> steps;
    for (const ServiceLevel::Step &step : level->steps)
        steps.push_back(step.percent);
    card->body()->addWidget(new TimeBar(double(used) / double(level->resolve), steps, card));
    if (!m_case.isEmpty(complaint::answeredAt)) {
        auto *answered = new StateLabel(card);
        const std::int64_t took = calendar.between(m_case.get(complaint::openedAt), m_case.get(complaint::answeredAt));
        const bool inTime = took <= level->answer;
        answered->setState(inTime ? u"check"_s : u"warning"_s,
                           tr("First answer in %1 of %2").arg(durationWords(took), durationWords(level->answer)),
                           inTime ? Tone::Good : Tone::Danger);
        card->body()->addWidget(answered);
    }
    if (!runsClock(status))
        return card;
    const EscalationPeople people(store);
    CaseClock clock{.priority = priority,
                    .openedAt = m_case.get(complaint::openedAt),
                    .awaitsAnswer = status == u"new",
                    .moves = moves};
    if (!m_case.isEmpty(complaint::answeredAt))
        clock.answeredAt = m_case.get(complaint::answeredAt);
    for (const PassedStep &step : passedSteps(levels, clock, {now.msecs + 400LL * 86'400'000})) {
        if (step.at <= now)
            continue;
        auto *next = new StateLabel(card);
        const RecordId told = people.toldBy(step, m_case.value(standard::owner).number());
        const QString who = told ? store.title(store.shape(staff::type), told) : tr("nobody");
        next->setState(
            u"warning"_s,
            tr("%1: %2 % used, tells %3").arg(formatInstant(step.at, store.zone()), QString::number(step.percent), who),
            step.percent >= 100 ? Tone::Danger : Tone::Warning);
        card->body()->addWidget(next);
        break;
    }
    return card;
}

QWidget *CasePanel::answersCard()
{
    auto *card = new Card(this, tr("Answers that may fit"), u"solution"_s);
    card->setObjectName(u"answers"_s);
    const QString text = m_case.get(complaint::subject) + u' ' + m_case.get(complaint::text);
    const std::vector<Suggestion> found = suggestSolutions(m_session.store(), text, m_case.get(complaint::product), 4);
    if (found.empty())
        card->body()->addWidget(
            makeLabel(tr("No known answer has these words yet."), card, TypeSize::Body, Tone::Secondary));
    for (const Suggestion &one : found) {
        auto *line = new QHBoxLayout;
        auto *words = new QVBoxLayout;
        words->setSpacing(2);
        words->addWidget(new FactLabel(one.title, FactLabel::Role::Strong, card));
        words->addWidget(new FactLabel(one.words.mid(0, 5).join(u" · "_s), FactLabel::Role::Secondary, card));
        words->addWidget(
            new FactLabel(tr("used %1, solved %2").arg(one.uses).arg(one.solved), FactLabel::Role::Secondary, card));
        line->addLayout(words, 1);
        const bool isUsed = m_case.get(complaint::solution) == one.solution;
        auto *insert = makeButton(isUsed ? tr("Inserted") : tr("Insert"), ButtonKind::Small, card,
                                  isUsed ? u"check"_s : u"plus"_s);
        insert->setObjectName(u"insert%1"_s.arg(one.solution));
        insert->setEnabled(!isUsed);
        connect(insert, &QPushButton::clicked, this, [this, one] { emit solutionChosen(one); });
        line->addWidget(insert, 0, Qt::AlignBottom);
        card->body()->addLayout(line);
    }
    return card;
}

// A case that is over asks how it was, once.
QWidget *CasePanel::askCard()
{
    if (m_case.id() == 0 || !isOver(m_case.get(complaint::status)))
        return nullptr;
    for (const ProposedSurvey &one : proposedSurveys(m_session.store())) {
        if (one.complaint != m_case.id())
            continue;
        auto *card = new Card(this, tr("Ask how it was"), u"survey"_s);
        card->setObjectName(u"askSurvey"_s);
        card->body()->addWidget(new FactLabel(one.surveyName, FactLabel::Role::Text, card));
        auto *open = makeButton(tr("Ask %1").arg(one.who), ButtonKind::Small, card, u"survey"_s);
        open->setObjectName(u"askSurveyOpen"_s);
        connect(open, &QPushButton::clicked, this,
                [this, survey = one.survey] { m_session.openRecord(m_session.store().shape(survey::type), survey); });
        card->body()->addWidget(open, 0, Qt::AlignLeft);
        return card;
    }
    return nullptr;
}

// What the customer waits for, the latest first.
void CasePanel::addOpenOrders(Card *card, RecordId customer)
{
    Store &store = m_session.store();
    const Query open = openOrders(customer);
    const std::vector<Record> orders = store.select(open, mostOrders);
    if (orders.empty())
        return;
    card->body()->addWidget(makeLabel(tr("Open orders"), card, TypeSize::Small, Tone::Secondary));
    for (const Record &one : orders) {
        auto *link =
            new FactLabel(tr("%1  %2, %3")
                              .arg(one.get(order::number), store.choiceLabel(u"order_status"_s, one.get(order::status)),
                                   store.display(order::total, one.value(order::total))),
                          FactLabel::Role::Link, card);
        link->setObjectName(u"openOrder%1"_s.arg(one.id()));
        connect(link, &FactLabel::clicked, this,
                [this, id = one.id()] { m_session.openRecord(m_session.store().shape(order::type), id); });
        card->body()->addWidget(link);
    }
    if (const qint64 all = store.count(open); all > qint64(orders.size())) {
        auto *more = new FactLabel(tr("all %1").arg(all), FactLabel::Role::Link, card);
        connect(more, &FactLabel::clicked, this, [this, open] { m_session.openList(open, tr("Open orders")); });
        card->body()->addWidget(more);
    }
}

QWidget *CasePanel::historyCard()
{
    Store &store = m_session.store();
    auto *card = new Card(this, tr("Earlier cases"), u"history"_s);
    card->setObjectName(u"earlierCases"_s);
    const RecordId customer = m_case.get(complaint::customer);
    const std::vector<Record> earlier = store.select(otherCases(customer, m_case.id()), mostEarlier);
    if (earlier.empty())
        card->body()->addWidget(
            makeLabel(tr("This is the customer's first case."), card, TypeSize::Body, Tone::Secondary));
    for (const Record &one : earlier) {
        const bool repeated = one.id() == m_case.get(complaint::repeatOf);
        auto *link = new FactLabel(tr("%1  %2: %3")
                                           .arg(formatDay(dayOf(one.get(complaint::openedAt), store.zone())),
                                                store.choiceLabel(u"case_kind"_s, one.get(complaint::kind)),
                                                one.get(complaint::subject)) +
                                       (repeated ? tr(" (repeated)") : QString()),
                                   FactLabel::Role::Link, card);
        connect(link, &FactLabel::clicked, this,
                [this, id = one.id()] { m_session.openRecord(m_session.store().shape(complaint::type), id); });
        card->body()->addWidget(link);
    }
    addOpenOrders(card, customer);
    if (const auto record = store.read(customer::type, customer)) {
        QStringList facts;
        if (!record->isEmpty(customer::satisfaction))
            facts << tr("satisfaction %1 of 5")
                         .arg(store.display(customer::satisfaction, record->value(customer::satisfaction)));
        facts << tr("owes %1").arg(store.display(customer::openAmount, record->value(customer::openAmount)));
        facts << tr("%1 orders").arg(record->get(customer::orderCount));
        card->body()->addWidget(new FactLabel(facts.join(u" · "_s), FactLabel::Role::Secondary, card));
    }
    return card;
}

} // namespace kith
