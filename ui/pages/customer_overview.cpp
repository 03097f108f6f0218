// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/customer_overview.h"

#include <QDesktopServices>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QLabel>
#include <QTimer>
#include <QUrl>
#include <QVBoxLayout>

#include "core/base/error.h"
#include "core/store/change.h"
#include "ui/list/facts.h"
#include "ui/list/next_step.h"
#include "ui/pages/log_talk.h"
#include "ui/pages/timeline_card.h"
#include "ui/shell/session.h"
#include "ui/theme/buttons.h"
#include "ui/theme/card.h"
#include "ui/theme/icons.h"

using namespace Qt::StringLiterals;

namespace kith {

namespace {

using Role = FactLabel::Role;

Condition ofCustomer(RecordId id)
{
    return where(u"customer_id"_s, Operator::Equal, qint64(id));
}

QString text(Store &store, const Record &record, const char *name)
{
    const FieldInfo *field = record.shape().field(QString::fromLatin1(name));
    return field && !record.isEmpty(*field) ? store.display(*field, record.value(*field)) : QString();
}

QString money(Store &store, qint64 minor)
{
    return formatMoney(Money{minor}, store.currency(), true);
}

QLabel *figure(const QString &words, QWidget *parent)
{
    return makeLabel(words, parent, TypeSize::Figure);
}

} // namespace

CustomerOverview::CustomerOverview(Session &session, const Shape &customer, RecordId id, QWidget *parent)
    : QWidget(parent), m_session(session), m_customer(customer), m_id(id), m_pause(new QTimer(this))
{
    setObjectName(u"customerOverview"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::pad, metrics::gap, metrics::pad, metrics::gap);
    layout->setSpacing(metrics::gap);
    m_timeline = new TimelineCard(session, customer, id, this);
    layout->addWidget(m_timeline, 1);
    m_pause->setSingleShot(true); // several changes at once are shown once
    m_pause->setInterval(0);
    connect(m_pause, &QTimer::timeout, this, &CustomerOverview::refresh);
    connect(&session, &Session::changed, m_pause, qOverload<>(&QTimer::start));
    build();
}

void CustomerOverview::refresh()
{
    build();
    m_timeline->refresh();
}

void CustomerOverview::build()
{
    delete m_cards;
    m_cards = new QWidget(this);
    auto *outer = new QVBoxLayout(m_cards);
    outer->setContentsMargins({});
    outer->setSpacing(metrics::gap);
    m_session.guard(this, [&] {
        const auto record = m_session.store().read(m_customer, m_id);
        if (!record)
            return;
        addWho(*record, outer);
        auto *first = new QHBoxLayout;
        first->setSpacing(metrics::gap);
        for (QWidget *card : {owes(*record), lastOrder(*record), openCases(), lastTalk()})
            first->addWidget(card, 1);
        outer->addLayout(first);
        auto *second = new QHBoxLayout;
        second->setSpacing(metrics::gap);
        second->addWidget(nextStep(), 1);
        second->addWidget(figures(*record), 1);
        outer->addLayout(second);
    });
    static_cast<QVBoxLayout *>(layout())->insertWidget(0, m_cards);
}

void CustomerOverview::addLink(Card *card, const QString &words, const QString &tab)
{
    auto *link = makeButton(words, ButtonKind::Link, card);
    link->setObjectName(u"link."_s + tab);
    card->headingRow()->addWidget(link);
    connect(link, &QPushButton::clicked, this, [this, tab] { emit tabRequested(tab); });
}

void CustomerOverview::addWho(const Record &record, QVBoxLayout *into)
{
    Store &store = m_session.store();
    auto *card = new QFrame(m_cards);
    card->setProperty("kind", u"card"_s);
    card->setObjectName(u"who"_s);
    auto *line = new QHBoxLayout(card);
    line->setContentsMargins(metrics::pad, 8, 8, 8);
    line->setSpacing(8);
    auto *left = new QVBoxLayout;
    left->setSpacing(6);
    QStringList tags;
    for (const char *name : {"grade", "lifecycle", "class", "kind", "industry", "loyalty_type"})
        if (const QString word = text(store, record, name); !word.isEmpty())
            tags.append(QLatin1StringView(name) == "grade"_L1 ? tr("Grade %1").arg(word) : word);
    left->addWidget(new FactLabel(tags.mid(0, 4).join(u"  ·  "_s), Role::Strong, card));
    QStringList facts;
    for (const char *name : {"street", "postcode", "city", "phone", "email"})
        if (const QString word = text(store, record, name); !word.isEmpty())
            facts.append(word);
    if (const FieldInfo *since = m_customer.field(u"first_order_on"); since && !record.isEmpty(*since))
        facts.append(tr("customer since %1").arg(ValueOf<Day>::read(record.value(*since)).year()));
    if (const QString owner = text(store, record, "owner_id"); !owner.isEmpty())
        facts.append(tr("looked after by %1").arg(owner));
    left->addWidget(new FactLabel(facts.join(u" · "_s), Role::Secondary, card));
    line->addLayout(left, 1);
    const FieldInfo *silent = m_customer.field(u"do_not_contact");
    if (silent && record.value(*silent).number())
        line->addWidget(new MarkLabel(tr("Do not contact"), Mark::Triangle, colour(Token::Danger), card));

    Query contacts;
    contacts.type = u"contact"_s;
    contacts.where = ofCustomer(m_id);
    for (const Record &contact : store.select(contacts, 2))
        addContact(line, contact);
    auto *log = makeButton(tr("Log talk"), ButtonKind::Primary, card, u"edit"_s);
    log->setObjectName(u"logTalkButton"_s);
    connect(log, &QPushButton::clicked, this, [this] { LogTalk::open(m_session, m_customer, m_id, this); });
    line->addWidget(log);
    into->addWidget(card);
}

void CustomerOverview::addContact(QHBoxLayout *into, const Record &contact)
{
    Store &store = m_session.store();
    auto *box = new QFrame(m_cards);
    box->setProperty("kind", u"card"_s);
    box->setObjectName(u"contact."_s + QString::number(contact.id()));
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(12, 6, 8, 6);
    grid->setVerticalSpacing(2);
    auto *name = new FactLabel(store.title(contact), Role::Link, box);
    name->setColour(colour(Token::Text));
    connect(name, &FactLabel::clicked, this,
            [this, shape = &contact.shape(), id = contact.id()] { m_session.openRecord(*shape, id); });
    grid->addWidget(name, 0, 0);
    QString number = text(store, contact, "mobile");
    if (number.isEmpty())
        number = text(store, contact, "phone");
    grid->addWidget(new FactLabel(number.isEmpty() ? text(store, contact, "email") : number, Role::Text, box), 1, 0);
    if (!number.isEmpty()) {
        auto *call = makeIconButton(u"phone"_s, tr("Call %1").arg(number), box);
        connect(call, &QToolButton::clicked, this, [number] { QDesktopServices::openUrl(QUrl(u"tel:"_s + number)); });
        grid->addWidget(call, 0, 1, 2, 1);
    }
    auto *log = makeIconButton(u"edit"_s, tr("Log talk"), box);
    connect(log, &QToolButton::clicked, this,
            [this, id = contact.id()] { LogTalk::open(m_session, m_customer, m_id, this, id); });
    grid->addWidget(log, 0, 2, 2, 1);
    into->addWidget(box);
}

QWidget *CustomerOverview::owes(const Record &record)
{
    Store &store = m_session.store();
    auto *card = new Card(m_cards, tr("Owes"), u"money"_s);
    card->setObjectName(u"owes"_s);
    const auto number = [&](const char *name) {
        const FieldInfo *field = m_customer.field(QString::fromLatin1(name));
        return field ? record.value(*field).number() : 0;
    };
    const qint64 open = number("open_amount"), late = number("overdue_amount"), limit = number("credit_limit");
    card->body()->addWidget(figure(money(store, open), card));
    if (late > 0)
        card->body()->addWidget(
            new MarkLabel(tr("%1 overdue").arg(money(store, late)), Mark::Triangle, colour(Token::Danger), card));
    if (limit > 0) {
        const bool over = open > limit;
        const QString words =
            over ? tr("Credit limit %1, over by %2").arg(money(store, limit), money(store, open - limit))
                 : tr("Credit limit %1, %2 left").arg(money(store, limit), money(store, limit - open));
        auto *line = new FactLabel(words, Role::Secondary, card);
        if (over)
            line->setColour(colour(Token::Danger));
        card->body()->addWidget(line);
    }
    card->body()->addStretch();
    addLink(card, tr("Payments"), u"payment"_s);
    return card;
}

QWidget *CustomerOverview::lastOrder(const Record &)
{
    Store &store = m_session.store();
    auto *card = new Card(m_cards, tr("Last order"), u"order"_s);
    card->setObjectName(u"lastOrder"_s);
    Query query;
    query.type = u"order"_s;
    query.where = ofCustomer(m_id);
    query.sort = {u"-ordered_on"_s};
    const std::vector<Record> orders = store.select(query, 1);
    if (orders.empty()) {
        card->body()->addWidget(new FactLabel(tr("No order yet"), Role::Secondary, card));
        auto *add = makeButton(tr("New order"), ButtonKind::Small, card, u"plus"_s);
        connect(add, &QPushButton::clicked, this, [this] {
            m_session.newRecord(m_session.store().catalogue().get(u"order"), {{u"customer_id"_s, qint64(m_id)}});
        });
        card->body()->addWidget(add, 0, Qt::AlignLeft);
    } else {
        const Record &order = orders.front();
        card->body()->addWidget(figure(text(store, order, "total"), card));
        auto *line = new QHBoxLayout;
        auto *link = new FactLabel(store.title(order), Role::Link, card);
        link->setObjectName(u"lastOrderLink"_s);
        connect(link, &FactLabel::clicked, this,
                [this, shape = &order.shape(), id = order.id()] { m_session.openRecord(*shape, id); });
        line->addWidget(link);
        line->addWidget(new FactLabel(text(store, order, "ordered_on"), Role::Secondary, card), 1);
        card->body()->addLayout(line);
        const FieldInfo &status = *order.shape().field(u"status");
        const ChoiceTone tone = store.choiceTone(QString::fromLatin1(status.choices), order.value(status).text());
        QString words = text(store, order, "status");
        if (const QString due = text(store, order, "due_on"); !due.isEmpty())
            words = tr("%1, due %2").arg(words, due);
        card->body()->addWidget(new MarkLabel(words, markOf(tone), colourOf(tone), card));
        addLink(card, tr("All %1").arg(store.count(query)), u"order"_s);
    }
    card->body()->addStretch();
    return card;
}

QWidget *CustomerOverview::openCases()
{
    Store &store = m_session.store();
    auto *card = new Card(m_cards, tr("Open cases"), u"service"_s);
    card->setObjectName(u"openCases"_s);
    Query query;
    query.type = u"complaint"_s;
    query.where = all({ofCustomer(m_id), no(where(u"status"_s, Operator::In, QJsonArray{u"resolved"_s, u"closed"_s}))});
    query.sort = {u"-opened_at"_s};
    const qint64 count = store.count(query);
    card->body()->addWidget(figure(QString::number(count), card));
    for (const Record &complaint : store.select(query, 1)) {
        auto *link = new FactLabel(store.title(complaint), Role::Link, card);
        connect(link, &FactLabel::clicked, this,
                [this, shape = &complaint.shape(), id = complaint.id()] { m_session.openRecord(*shape, id); });
        card->body()->addWidget(link);
        QStringList words{text(store, complaint, "priority"), text(store, complaint, "status")};
        if (const QString due = text(store, complaint, "answer_due");
            !due.isEmpty() && text(store, complaint, "answered_at").isEmpty())
            words.append(tr("answer until %1").arg(due));
        words.removeAll(QString());
        card->body()->addWidget(new FactLabel(words.join(u" · "_s), Role::Secondary, card));
    }
    Query before = query;
    before.where = ofCustomer(m_id);
    if (const qint64 closed = store.count(before) - count; closed > 0)
        addLink(card, tr("%1 before").arg(closed), u"complaint"_s);
    card->body()->addStretch();
    return card;
}

QWidget *CustomerOverview::lastTalk()
{
    Store &store = m_session.store();
    auto *card = new Card(m_cards, tr("Last talk"), u"communication"_s);
    card->setObjectName(u"lastTalk"_s);
    const std::vector<TimelineEntry> talks = Timeline::entries(store, m_customer, m_id, u"communication"_s, 1);
    if (talks.empty()) {
        card->body()->addWidget(new FactLabel(tr("No talk is recorded"), Role::Secondary, card));
        card->body()->addStretch();
        return card;
    }
    const TimelineEntry &talk = talks.front();
    auto *line = new QHBoxLayout;
    auto *when = new FactLabel(Timeline::when(talk, store), Role::Link, card);
    when->setColour(colour(Token::Text));
    connect(when, &FactLabel::clicked, this, [this, talk] { m_session.openRecord(*talk.shape, talk.id); });
    line->addWidget(when);
    line->addWidget(new FactLabel(talk.what, Role::Secondary, card), 1);
    card->body()->addLayout(line);
    QString said = talk.headline;
    if (const auto record = store.read(*talk.shape, talk.id))
        if (const QString note = text(store, *record, "text"); !note.isEmpty())
            said = note;
    auto *words = makeLabel(said.left(160), card);
    words->setWordWrap(true);
    words->setMaximumHeight(words->fontMetrics().lineSpacing() * 3 + 4);
    words->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    card->body()->addWidget(words);
    card->body()->addStretch();
    Query query;
    query.type = u"communication"_s;
    query.where = ofCustomer(m_id);
    addLink(card, tr("All %1").arg(store.count(query)), u"communication"_s);
    return card;
}

QWidget *CustomerOverview::nextStep()
{
    Store &store = m_session.store();
    auto *card = new Card(m_cards, tr("Next step"), u"target"_s);
    card->setObjectName(u"nextStep"_s);
    const NextStep step = NextSteps::of(store, m_customer, {m_id}).front();
    card->body()->addWidget(
        new MarkLabel(NextSteps::words(step, store.today()), markOf(step.state), colourOf(step.state), card));
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    if (step.task) {
        auto *subject = new FactLabel(step.subject, Role::Link, card);
        subject->setColour(colour(Token::Text));
        connect(subject, &FactLabel::clicked, this,
                [this, id = step.task] { m_session.openRecord(m_session.store().catalogue().get(u"task"), id); });
        card->body()->addWidget(subject);
        const std::pair<QString, int> moves[] = {
            {tr("Done"), 0}, {tr("+1 day"), 1}, {tr("+3 days"), 3}, {tr("+1 week"), 7}};
        for (const auto &[label, days] : moves) {
            auto *button = makeButton(label, ButtonKind::Small, card, days ? QString() : u"check"_s);
            button->setObjectName(u"next."_s + QString::number(days));
            connect(button, &QPushButton::clicked, this, [this, id = step.task, days = days] { moveTask(id, days); });
            line->addWidget(button);
        }
    } else {
        auto *plan = makeButton(tr("Plan a step"), ButtonKind::Small, card, u"plus"_s);
        plan->setObjectName(u"planStep"_s);
        connect(plan, &QPushButton::clicked, this, [this] {
            m_session.newRecord(m_session.store().catalogue().get(u"task"), {{u"customer_id"_s, qint64(m_id)}});
        });
        line->addWidget(plan);
    }
    line->addStretch();
    card->body()->addStretch();
    card->body()->addLayout(line);
    return card;
}

void CustomerOverview::moveTask(RecordId id, int days)
{
    m_session.guard(this, [this, id, days] {
        Store &store = m_session.store();
        const Shape &task = store.catalogue().get(u"task");
        auto record = store.read(task, id);
        if (!record)
            throw Error(ErrorKind::NotFound, tr("This step is no longer there."));
        const QString subject = store.title(*record);
        const QString name = days ? tr("Move “%1”").arg(subject) : tr("“%1” done").arg(subject);
        Change change(store, name);
        if (days) { // from today when it is late: "+1 day" means tomorrow
            const FieldInfo &due = *task.field(u"due_at");
            const Instant at{record->value(due).number()};
            const Day day = std::max(dayOf(at, store.zone()), store.today());
            const qint64 inDay = at.msecs - startOf(dayOf(at, store.zone()), store.zone()).msecs;
            record->setValue(due, Value(qint64(startOf(day.addDays(days), store.zone()).msecs + inDay)));
        } else {
            record->setValue(*task.field(u"done_at"), Value(qint64(Clock::now().msecs)));
        }
        if (const Problems problems = change.save(*record); !problems.isEmpty())
            throw Error(ErrorKind::Invalid, problems.sentences());
        const qint64 done = change.commit();
        m_session.notify(name, done);
    });
}

QWidget *CustomerOverview::figures(const Record &record)
{
    Store &store = m_session.store();
    auto *card = new Card(m_cards, tr("Figures"), u"chart"_s);
    card->setObjectName(u"figures"_s);
    auto *grid = new QGridLayout;
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(0, 1);
    int row = 0;
    const auto add = [&](const QString &label, const QString &value, const QString &beside) {
        grid->addWidget(new FactLabel(label, Role::Secondary, card), row, 0);
        auto *shown = new FactLabel(value, Role::Strong, card);
        shown->setRightAligned();
        grid->addWidget(shown, row, 1);
        grid->addWidget(new FactLabel(beside, Role::Secondary, card), row++, 2);
    };
    Query year;
    year.type = u"order"_s;
    const QJsonArray counted{u"confirmed"_s, u"delivered"_s, u"completed"_s};
    const auto between = [&](int from, int to) {
        return all({ofCustomer(m_id), where(u"status"_s, Operator::In, counted),
                    where(u"ordered_on"_s, Operator::Greater, toIso(store.today().addMonths(from))),
                    where(u"ordered_on"_s, Operator::LessOrEqual, toIso(store.today().addMonths(to)))});
    };
    year.where = between(-12, 0);
    Query foreign = year; // sums of several currencies mean nothing
    foreign.where.parts.push_back(where(u"currency"_s, Operator::NotEmpty));
    foreign.where.parts.push_back(where(u"currency"_s, Operator::NotEqual, store.currency().code));
    if (!store.first(foreign)) {
        const qint64 revenue = store.sum(year, u"net"_s), margin = store.sum(year, u"margin"_s);
        Query before = year;
        before.where = between(-24, -12);
        const qint64 last = store.sum(before, u"net"_s);
        QString trend;
        if (last > 0) {
            const Rate change{divideRounded(__int128(revenue - last) * 1000000, last)};
            trend = tr("%1 on the year before").arg((change.units >= 0 ? u"+"_s : QString()) + formatPercent(change));
        }
        add(tr("Revenue, 12 months"), money(store, revenue), trend);
        const QString share =
            revenue > 0
                ? tr("%1 of revenue").arg(formatPercent(Rate{divideRounded(__int128(margin) * 1000000, revenue)}, 1))
                : QString();
        add(tr("Margin"), money(store, margin), share);
    }
    if (const FieldInfo *orders = m_customer.field(u"order_count"))
        add(tr("Orders"), QString::number(record.value(*orders).number()),
            text(store, record, "last_order_on").isEmpty() ? QString()
                                                           : tr("last %1").arg(text(store, record, "last_order_on")));
    if (const QString satisfaction = text(store, record, "satisfaction"); !satisfaction.isEmpty())
        add(tr("Satisfaction"), satisfaction, {});
    card->body()->addLayout(grid);
    card->body()->addStretch();
    return card;
}

} // namespace kith
