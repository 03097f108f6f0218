// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/day/day_view.h"

#include <QDesktopServices>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QScrollArea>
#include <QTimer>
#include <QUrl>

#include "core/sales/next_action.h"
#include "ui/day/call_card.h"
#include "ui/day/day_section.h"
#include "ui/day/month_card.h"
#include "ui/form/dial.h"
#include "ui/pages/log_talk.h"
#include "ui/shell/job.h"
#include "ui/shell/session.h"

using namespace Qt::StringLiterals;

namespace kith {

namespace {

constexpr size_t shownSteps = 40; // of a section; more are in the list
constexpr int shownBelow = 3;
constexpr size_t shownMoves = 4;

QString iconOf(const QString &kind)
{
    if (kind == "call"_L1 || kind == "email"_L1 || kind == "visit"_L1 || kind == "meeting"_L1)
        return kind == "call"_L1 ? u"phone"_s : kind == "email"_L1 ? u"mail"_s : kind;
    if (kind == "payment"_L1)
        return u"money"_s;
    if (kind == "delivery"_L1)
        return u"order"_s;
    return kind == "birthday"_L1 ? u"star"_s : u"task"_s;
}

} // namespace

DayView::DayView(Session &session, QWidget *parent) : QWidget(parent), m_session(session), m_pause(new QTimer(this))
{
    setObjectName(u"dayView"_s);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    outer->addWidget(scroll);
    auto *inside = new QWidget(scroll);
    scroll->setWidget(inside);
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(metrics::pad, metrics::gap, metrics::pad, metrics::gap);
    column->setSpacing(metrics::gap);
    auto *top = new QHBoxLayout;
    top->setSpacing(metrics::gap);
    m_call = new CallCard(inside);
    m_monthCard = new MonthCard(inside);
    top->addWidget(m_call, 19);
    top->addWidget(m_monthCard, 10);
    column->addLayout(top);
    m_overdue = new DaySection(u"overdue"_s, DayLines::Style::OneLine, inside);
    m_today = new DaySection(u"alsoToday"_s, DayLines::Style::OneLine, inside);
    column->addWidget(m_overdue);
    column->addWidget(m_today);
    auto *below = new QHBoxLayout;
    below->setSpacing(metrics::gap);
    m_again = new DaySection(u"dueAgain"_s, DayLines::Style::TwoLines, inside);
    m_late = new DaySection(u"moneyLate"_s, DayLines::Style::TwoLines, inside);
    m_stalled = new DaySection(u"stalled"_s, DayLines::Style::TwoLines, inside);
    for (DaySection *section : {m_again, m_late, m_stalled})
        below->addWidget(section, 1);
    column->addLayout(below);
    m_moved = new DaySection(u"movedCustomers"_s, DayLines::Style::OneLine, inside);
    column->addWidget(m_moved);
    // Where the window is low, the page scrolls; no card gives way to another.
    for (QWidget *card :
         std::initializer_list<QWidget *>{m_call, m_monthCard, m_overdue, m_today, m_again, m_late, m_stalled, m_moved})
        card->setSizePolicy(card->sizePolicy().horizontalPolicy(), QSizePolicy::Minimum);
    column->addStretch(1);
    for (QWidget *child :
         {static_cast<QWidget *>(m_overdue), static_cast<QWidget *>(m_today), static_cast<QWidget *>(m_moved)})
        child->hide();

    connect(m_call, &CallCard::acted, this, [this](LineAction action) {
        if (!m_plan.steps.empty())
            actOnStep(m_plan.steps.front(), action);
    });
    for (DaySection *section : {m_overdue, m_today})
        connect(section->lines(), &DayLines::acted, this, [this](qint64 key, LineAction action) {
            if (size_t(key) < m_plan.steps.size())
                actOnStep(m_plan.steps[size_t(key)], action);
        });
    connect(m_again->lines(), &DayLines::acted, this, [this](qint64 key, LineAction action) {
        const DueLine &line = m_due.first[size_t(key)];
        actOnCustomer(line.customer, line.phone, action);
    });
    connect(m_late->lines(), &DayLines::acted, this, [this](qint64 key, LineAction action) {
        const LateMoney &line = m_plan.late.first[size_t(key)];
        if (action == LineAction::Open)
            m_session.openRecord(m_session.store().catalogue().get(u"order"), line.order);
        else
            actOnCustomer(line.customer, line.phone, action);
    });
    connect(m_stalled->lines(), &DayLines::acted, this, [this](qint64 key, LineAction action) {
        const StalledDeal &line = m_plan.stalled.first[size_t(key)];
        if (action == LineAction::Open)
            m_session.openRecord(m_session.store().catalogue().get(u"opportunity"), line.opportunity);
        else
            actOnCustomer(line.customer, line.phone, action);
    });
    connect(m_moved->lines(), &DayLines::acted, this, [this](qint64 key, LineAction action) {
        const RecentMove &move = m_moves.first[size_t(key)];
        actOnCustomer(move.customer, move.phone, action);
    });
    connect(m_moved, &DaySection::linkClicked, this,
            [this] { openMany(u"customer"_s, m_moves.customers, tr("Other stage or grade")); });
    const auto openTasks = [this](bool isLate) {
        std::vector<RecordId> ids;
        for (const DayStep &step : m_plan.steps) {
            if (step.task && (step.daysLate > 0) == isLate)
                ids.push_back(step.task);
        }
        openMany(u"task"_s, ids, isLate ? tr("Overdue") : tr("Today"));
    };
    connect(m_overdue, &DaySection::linkClicked, this, [openTasks] { openTasks(true); });
    connect(m_today, &DaySection::linkClicked, this, [openTasks] { openTasks(false); });
    connect(m_again, &DaySection::linkClicked, this, [this] { m_session.openReport(u"due-again"_s); });
    connect(m_late, &DaySection::linkClicked, this, [this] {
        Query query{u"order"_s,
                    all({where(u"open"_s, Operator::Greater, u"0"_s),
                         where(u"due_on"_s, Operator::Less, QJsonObject{{u"today"_s, 0}}),
                         where(u"payments_tracked"_s, Operator::Equal, true),
                         where(u"status"_s, Operator::In, QJsonArray{u"confirmed"_s, u"delivered"_s, u"completed"_s})}),
                    {u"-open"_s},
                    {}};
        m_session.openList(query, tr("Money late"));
    });
    connect(m_stalled, &DaySection::linkClicked, this, [this] {
        m_session.guard(this, [this] {
            std::vector<RecordId> ids;
            for (const Idle &idle : idleDeals(m_session.store())) {
                if (idle.isStalled())
                    ids.push_back(idle.opportunity);
            }
            openMany(u"opportunity"_s, ids, tr("Stalled"));
        });
    });
    connect(m_monthCard, &MonthCard::ordersRequested, this, [this] {
        std::vector<Condition> parts{
            where(u"status"_s, Operator::In, QJsonArray{u"confirmed"_s, u"delivered"_s, u"completed"_s}),
            where(u"ordered_on"_s, Operator::GreaterOrEqual, toIso(m_month.period.from)),
            where(u"ordered_on"_s, Operator::LessOrEqual, toIso(m_month.period.to))};
        if (m_session.store().me())
            parts.push_back(where(u"owner_id"_s, Operator::Equal, QJsonObject{{u"me"_s, true}}));
        m_session.openList({u"order"_s, all(std::move(parts)), {u"-ordered_on"_s}, {}}, tr("Orders of the month"));
    });
    m_pause->setSingleShot(true); // several changes at once are shown once
    m_pause->setInterval(0);
    connect(m_pause, &QTimer::timeout, this, &DayView::refresh);
    connect(&session, &Session::changed, m_pause, qOverload<>(&QTimer::start));
    m_pause->start();
}

void DayView::refresh()
{
    struct Read
    {
        DayPlan plan;
        CallFacts facts;
        TargetProgress month;
    };
    const auto read = std::make_shared<Read>();
    const RecordId me = m_session.store().me();
    runJob(
        this, m_session.store(),
        [read, me](Store &store, const Progress &) {
            read->plan = dayPlan(store, me, Clock::now(), shownBelow);
            if (!read->plan.steps.empty() && read->plan.steps.front().customer)
                read->facts = callFacts(store, read->plan.steps.front().customer);
            read->month = monthProgress(store, me, store.today());
        },
        [this, read] {
            m_plan = std::move(read->plan);
            m_facts = std::move(read->facts);
            m_month = read->month;
            m_isRead = true;
            show();
            readDue();
        },
        [this](const Error &error) { m_session.showError(this, error); });
}

void DayView::readDue()
{
    struct Read
    {
        Top<DueLine> due;
        RecentMoves moves;
    };
    const auto read = std::make_shared<Read>();
    const RecordId me = m_session.store().me();
    runJob(
        this, m_session.store(),
        [read, me](Store &store, const Progress &) {
            read->due = dueToday(store, me, store.today(), shownBelow);
            read->moves = recentMoves(store, me, store.today(), shownMoves);
        },
        [this, read] {
            m_due = std::move(read->due);
            m_moves = std::move(read->moves);
            m_isDueRead = true;
            showBelow();
        },
        [this](const Error &error) { m_session.showError(this, error); });
}

void DayView::retranslate()
{
    if (m_isRead)
        show();
    if (m_isDueRead)
        readDue(); // its reasons are in words
}

void DayView::show()
{
    Store &store = m_session.store();
    if (m_plan.steps.empty()) {
        m_call->showNothing(tr("Nothing is due today."));
    } else {
        const QString next = m_plan.steps.size() > 1 ? m_plan.steps[1].who : QString();
        m_call->show(store, m_plan.steps.front(), m_facts, qsizetype(m_plan.steps.size()), next);
    }
    m_monthCard->show(store, m_month);
    showSteps();
    showBelow();
}

DayLine DayView::lineOf(const DayStep &step) const
{
    DayLine line;
    line.icon = iconOf(step.kind);
    line.who = step.who;
    line.beside = step.city;
    line.what = step.subject;
    if (step.kind == "birthday"_L1 && !step.task)
        line.what = tr("Birthday of %1").arg(step.subject);
    if (step.daysLate > 0) {
        line.mark = Mark::Triangle;
        line.tone = Token::Danger;
        line.state = step.daysLate == 1 ? tr("1 day late") : tr("%1 days late").arg(step.daysLate);
    } else {
        line.mark = Mark::Dot;
        line.tone = Token::Accent;
        line.state =
            step.allDay ? tr("Today") : tr("Today %1").arg(toLocalIso(step.at, m_session.store().zone()).mid(11, 5));
        if (!step.task && step.day < m_session.store().today())
            line.state = formatDay(step.day);
    }
    if (step.kind == "email"_L1 && !step.email.isEmpty())
        line.actions.push_back(LineAction::Mail);
    else if (!step.phone.isEmpty())
        line.actions.push_back(LineAction::Call);
    else if (!step.email.isEmpty())
        line.actions.push_back(LineAction::Mail);
    line.actions.insert(line.actions.end(), {LineAction::Done, LineAction::Later, LineAction::Open});
    return line;
}

void DayView::showSteps()
{
    std::vector<DayLine> late, today;
    qint64 lateCount = 0, todayCount = 0;
    for (size_t i = 1; i < m_plan.steps.size(); ++i) { // the first one is in the card
        const bool isLate = m_plan.steps[i].daysLate > 0;
        std::vector<DayLine> &lines = isLate ? late : today;
        ++(isLate ? lateCount : todayCount);
        if (lines.size() >= shownSteps)
            continue;
        lines.push_back(lineOf(m_plan.steps[i]));
        lines.back().key = qint64(i);
    }
    m_overdue->setHeading(u"triangle"_s, Token::Danger, tr("Overdue"), lateCount);
    m_overdue->setLink(lateCount > qint64(late.size()) ? tr("All %1").arg(lateCount) : QString());
    m_overdue->setLines(std::move(late));
    m_today->setHeading(u"dot"_s, Token::Accent, tr("Also today"), todayCount);
    m_today->setLink(todayCount > qint64(today.size()) ? tr("All %1").arg(todayCount) : QString());
    m_today->setLines(std::move(today));
}

void DayView::showBelow()
{
    const auto money = [this](qint64 minor) { return formatMoney(Money{minor}, m_session.store().currency()); };
    const auto actions = [](const QString &phone) {
        return phone.isEmpty() ? std::vector{LineAction::Open} : std::vector{LineAction::Call, LineAction::Open};
    };
    const auto link = [](qint64 count) { return count > shownBelow ? tr("All %1").arg(count) : QString(); };
    std::vector<DayLine> lines;
    for (const DueLine &due : m_due.first) {
        DayLine line{qint64(lines.size()), {}, due.who, {}, {}, Mark::None, Token::Secondary, {},
                     money(due.expected),  {}};
        const QString often = tr("every %1 days").arg(due.cycleDays);
        const QString over = due.daysOver > 0    ? tr("%1 over").arg(due.daysOver)
                             : due.daysOver == 0 ? tr("due today")
                                                 : tr("due in %1").arg(-due.daysOver);
        line.what =
            due.product.isEmpty() ? tr("%1, %2").arg(often, over) : tr("%1 · %2, %3").arg(due.product, often, over);
        line.actions = actions(due.phone);
        lines.push_back(std::move(line));
    }
    m_again->setHeading(u"refresh"_s, Token::Info, tr("Due again"), m_due.count,
                        m_due.count ? tr("expected %1").arg(money(m_due.total)) : QString());
    m_again->setLink(link(m_due.count));
    m_again->setLines(std::move(lines),
                      m_isDueRead ? tr("Nobody is due for another order.") : tr("Looking through orders…"));

    lines.clear();
    for (const LateMoney &late : m_plan.late.first) {
        DayLine line{qint64(lines.size()), {}, late.who,         {}, {}, Mark::None,
                     Token::Secondary,     {}, money(late.open), {}};
        const QString days = late.daysLate == 1 ? tr("1 day late") : tr("%1 days late").arg(late.daysLate);
        const QString reminded = late.reminders == 0   ? tr("not reminded")
                                 : late.reminders == 1 ? tr("reminded once")
                                                       : tr("reminded %1 times").arg(late.reminders);
        line.what = tr("%1 · %2, %3").arg(late.number, days, reminded);
        line.actions = actions(late.phone);
        lines.push_back(std::move(line));
    }
    m_late->setHeading(u"money"_s, Token::Danger, tr("Money late"), m_plan.late.count,
                       m_plan.late.count ? tr("in all %1").arg(money(m_plan.late.total)) : QString());
    m_late->setLink(link(m_plan.late.count));
    m_late->setLines(std::move(lines), m_isRead ? tr("Nobody is late with money.") : tr("Looking through orders…"));

    lines.clear();
    for (const StalledDeal &deal : m_plan.stalled.first) {
        DayLine line{qint64(lines.size()), {}, deal.who,           {}, {}, Mark::None,
                     Token::Secondary,     {}, money(deal.amount), {}};
        line.what =
            tr("%1 · %2, idle %3 days (limit %4)").arg(deal.name, deal.stage).arg(deal.idleDays).arg(deal.limit);
        line.actions = actions(deal.phone);
        lines.push_back(std::move(line));
    }
    m_stalled->setHeading(u"stalled"_s, Token::Warning, tr("Stalled"), m_plan.stalled.count,
                          m_plan.stalled.count ? tr("in all %1").arg(money(m_plan.stalled.total)) : QString());
    m_stalled->setLink(link(m_plan.stalled.count));
    m_stalled->setLines(std::move(lines),
                        m_isRead ? tr("No opportunity stands still.") : tr("Looking through opportunities…"));
    showMoves();
}

// Who slips is news, and so is who came closer.
void DayView::showMoves()
{
    Store &store = m_session.store();
    std::vector<DayLine> lines;
    for (const RecentMove &move : m_moves.first) {
        DayLine line;
        line.key = qint64(lines.size());
        line.icon = u"score"_s;
        line.who = move.who;
        line.what = move.reason;
        line.mark = move.isWorse ? Mark::Triangle : Mark::Dot;
        line.tone = move.isWorse ? Token::Warning : Token::Good;
        const QString from = store.choiceLabel(move.measure, move.from), to = store.choiceLabel(move.measure, move.to);
        line.state = move.measure == "grade"_L1 ? tr("Grade %1 → %2").arg(from, to) : tr("%1 → %2").arg(from, to);
        line.actions =
            move.phone.isEmpty() ? std::vector{LineAction::Open} : std::vector{LineAction::Call, LineAction::Open};
        lines.push_back(std::move(line));
    }
    const auto count = qint64(m_moves.customers.size());
    m_moved->setHeading(u"score"_s, Token::Info, tr("Other stage or grade"), count, tr("in the last 7 days"));
    m_moved->setLink(m_moves.customers.size() > m_moves.first.size() ? tr("All %1").arg(count) : QString());
    m_moved->setLines(std::move(lines));
}

void DayView::openMany(const QString &type, const std::vector<RecordId> &ids, const QString &title)
{
    QJsonArray list;
    for (const RecordId id : ids)
        list.append(qint64(id));
    m_session.openList({type, where(u"id"_s, Operator::In, list), {}, {}}, title);
}

void DayView::openStep(const DayStep &step)
{
    const Catalogue &catalogue = m_session.store().catalogue();
    if (step.customer)
        m_session.openRecord(catalogue.get(u"customer"), step.customer);
    else if (step.lead)
        m_session.openRecord(catalogue.get(u"lead"), step.lead);
    else if (step.opportunity)
        m_session.openRecord(catalogue.get(u"opportunity"), step.opportunity);
    else if (step.contact)
        m_session.openRecord(catalogue.get(u"contact"), step.contact);
    else
        m_session.openRecord(catalogue.get(u"task"), step.task);
}

// Dials, and has the note ready while it rings.
void DayView::talk(const DayStep &step)
{
    dial(step.phone);
    const Catalogue &catalogue = m_session.store().catalogue();
    TalkAbout talk;
    talk.task = step.task;
    talk.contact = step.contact;
    if (step.customer) {
        talk.about = &catalogue.get(u"customer");
        talk.id = step.customer;
    } else if (step.lead) {
        talk.about = &catalogue.get(u"lead");
        talk.id = step.lead;
    } else {
        return;
    }
    LogTalk::open(m_session, talk, this);
}

void DayView::actOnCustomer(RecordId customer, const QString &phone, LineAction action)
{
    DayStep step;
    step.customer = customer;
    step.phone = phone;
    if (action == LineAction::Call)
        talk(step);
    else if (action == LineAction::Open)
        openStep(step);
}

void DayView::actOnStep(const DayStep &given, LineAction action)
{
    const DayStep step = given; // the plan may be read anew meanwhile
    const About about{step.opportunity, step.lead, step.customer, step.contact};
    m_session.guard(this, [&] {
        Store &store = m_session.store();
        switch (action) {
        case LineAction::Call:
            return talk(step);
        case LineAction::Mail:
            QDesktopServices::openUrl(QUrl(u"mailto:"_s + step.email));
            return;
        case LineAction::Open:
            return openStep(step);
        case LineAction::Later: {
            const qint64 change = step.task
                                      ? moveTask(store, step.task, 1)
                                      : keepBirthday(store, about, step.subject, step.day, store.today().addDays(1));
            m_session.notify(tr("Moved to tomorrow: %1").arg(step.subject), change);
            return;
        }
        case LineAction::Done: {
            const qint64 change = step.task ? finishTask(store, step.task)
                                            : keepBirthday(store, about, step.subject, step.day, std::nullopt);
            m_session.notify(tr("Done: %1").arg(step.subject), change);
            return;
        }
        }
    });
}

} // namespace kith
