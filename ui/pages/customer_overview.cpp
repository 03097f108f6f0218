// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/customer_overview.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QTimer>
#include <QVBoxLayout>

#include "core/sales/people.h"
#include "ui/form/dial.h"
#include "ui/list/facts.h"
#include "ui/pages/goods_card.h"
#include "ui/pages/log_talk.h"
#include "ui/pages/record_words.h"
#include "ui/pages/relationship_card.h"
#include "ui/pages/timeline_card.h"
#include "ui/shell/session.h"
#include "ui/theme/buttons.h"
#include "ui/theme/card.h"

using namespace Qt::StringLiterals;

namespace kith {

using Role = FactLabel::Role;

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
        second->addWidget(nextStep(), 24);
        second->addWidget(new GoodsCard(m_session, m_id, m_cards), 29);
        second->addWidget(new RelationshipCard(m_session, m_id, m_cards), 33);
        second->addWidget(figures(*record), 24);
        outer->addLayout(second);
    });
    static_cast<QVBoxLayout *>(layout())->insertWidget(0, m_cards);
}

Card *CustomerOverview::makeCard(const QString &heading, const QString &iconName, const QString &name)
{
    auto *card = new Card(m_cards, heading, iconName);
    card->setObjectName(name);
    card->body()->setSpacing(metrics::grid); // the timeline below needs the room
    return card;
}

Condition CustomerOverview::ofThis() const
{
    return where(u"customer_id"_s, Operator::Equal, qint64(m_id));
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
        if (const QString word = wordsOf(store, record, name); !word.isEmpty())
            tags.append(QLatin1StringView(name) == "grade"_L1 ? tr("Grade %1").arg(word) : word);
    left->addWidget(new FactLabel(tags.mid(0, 4).join(u"  ·  "_s), Role::Strong, card));
    QStringList facts, reached;
    for (const char *name : {"phone", "mobile", "email"})
        if (const QString word = wordsOf(store, record, name); !word.isEmpty())
            reached.append(word);
    for (const char *name : {"street", "postcode", "city"})
        if (const QString word = wordsOf(store, record, name); !word.isEmpty())
            facts.append(word);
    if (const FieldInfo *since = m_customer.field(u"first_order_on"); since && !record.isEmpty(*since))
        facts.append(tr("customer since %1").arg(ValueOf<Day>::read(record.value(*since)).year()));
    if (const QString owner = wordsOf(store, record, "owner_id"); !owner.isEmpty())
        facts.append(tr("looked after by %1").arg(owner));
    left->setSpacing(2);
    for (const QStringList &words : {reached, facts})
        if (!words.isEmpty())
            left->addWidget(new FactLabel(words.join(u" · "_s), Role::Secondary, card));
    line->addLayout(left, 1);
    const FieldInfo *silent = m_customer.field(u"do_not_contact");
    if (silent && record.value(*silent).number())
        line->addWidget(new MarkLabel(tr("Do not contact"), Mark::Triangle, colour(Token::Danger), card));

    Query contacts;
    contacts.type = u"contact"_s;
    contacts.where = peopleAt(m_id);
    for (const Record &contact : store.select(contacts, 2))
        addContact(line, contact);
    auto *log = makeButton(tr("Log a talk"), ButtonKind::Primary, card, u"edit"_s);
    log->setObjectName(u"logTalkButton"_s);
    connect(log, &QPushButton::clicked, this, [this] { LogTalk::open(m_session, m_customer, m_id, this); });
    line->addWidget(log);
    into->addWidget(card);
}

// "Buyer, decides": who is who here.
QString CustomerOverview::roleOf(const Record &contact)
{
    Store &store = m_session.store();
    Query held;
    held.type = u"employment"_s;
    held.where = all({ofThis(), where(u"contact_id"_s, Operator::Equal, qint64(contact.id()))});
    held.sort = {u"-since"_s};
    QStringList words;
    for (const Record &position : store.select(held, 1))
        words = {wordsOf(store, position, "role"), wordsOf(store, position, "decision_role")};
    words.removeAll(QString());
    return words.join(tr(", "));
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
    auto *who = new QHBoxLayout;
    who->setSpacing(metrics::tight);
    who->addWidget(name);
    if (const QString role = roleOf(contact); !role.isEmpty())
        who->addWidget(new FactLabel(role, Role::Secondary, box), 1);
    grid->addLayout(who, 0, 0);
    QString number = wordsOf(store, contact, "mobile");
    if (number.isEmpty())
        number = wordsOf(store, contact, "phone");
    grid->addWidget(new FactLabel(number.isEmpty() ? wordsOf(store, contact, "email") : number, Role::Text, box), 1, 0);
    if (!number.isEmpty()) {
        auto *call = makeIconButton(u"phone"_s, tr("Call %1").arg(number), box);
        connect(call, &QToolButton::clicked, this, [number] { dial(number); });
        grid->addWidget(call, 0, 1, 2, 1);
    }
    auto *log = makeIconButton(u"edit"_s, tr("Log a talk"), box);
    connect(log, &QToolButton::clicked, this,
            [this, id = contact.id()] { LogTalk::open(m_session, m_customer, m_id, this, id); });
    grid->addWidget(log, 0, 2, 2, 1);
    into->addWidget(box);
}

} // namespace kith
