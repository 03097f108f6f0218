// SPDX-License-Identifier: GPL-3.0-or-later
// The cards of a customer's page: what is owed, the last order, open cases, the last talk.
#include <QHBoxLayout>
#include <QJsonArray>
#include <QVBoxLayout>

#include "ui/list/facts.h"
#include "ui/pages/customer_overview.h"
#include "ui/pages/record_words.h"
#include "ui/shell/session.h"
#include "ui/theme/buttons.h"
#include "ui/theme/card.h"

using namespace Qt::StringLiterals;

namespace kith {

using Role = FactLabel::Role;

QWidget *CustomerOverview::owes(const Record &record)
{
    Store &store = m_session.store();
    Card *card = makeCard(tr("Owes"), u"money"_s, u"owes"_s);
    const auto number = [&](const char *name) {
        const FieldInfo *field = m_customer.field(QString::fromLatin1(name));
        return field ? record.value(*field).number() : 0;
    };
    const qint64 open = number("open_amount"), late = number("overdue_amount"), limit = number("credit_limit");
    card->body()->addWidget(makeFigure(moneyWords(store, open), card));
    if (late > 0)
        card->body()->addWidget(
            new MarkLabel(tr("%1 overdue").arg(moneyWords(store, late)), Mark::Triangle, colour(Token::Danger), card));
    if (limit > 0) {
        const bool over = open > limit;
        const QString words =
            over ? tr("Credit limit %1, over by %2").arg(moneyWords(store, limit), moneyWords(store, open - limit))
                 : tr("Credit limit %1, %2 left").arg(moneyWords(store, limit), moneyWords(store, limit - open));
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
    Card *card = makeCard(tr("Last order"), u"order"_s, u"lastOrder"_s);
    Query query;
    query.type = u"order"_s;
    query.where = ofThis();
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
        card->body()->addWidget(makeFigure(moneyWords(store, order, "total"), card));
        auto *line = new QHBoxLayout;
        auto *link = new FactLabel(store.title(order), Role::Link, card);
        link->setObjectName(u"lastOrderLink"_s);
        connect(link, &FactLabel::clicked, this,
                [this, shape = &order.shape(), id = order.id()] { m_session.openRecord(*shape, id); });
        line->addWidget(link);
        line->addWidget(new FactLabel(wordsOf(store, order, "ordered_on"), Role::Secondary, card), 1);
        card->body()->addLayout(line);
        const FieldInfo &status = *order.shape().field(u"status");
        const ChoiceTone tone = store.choiceTone(QString::fromLatin1(status.choices), order.value(status).text());
        QString words = wordsOf(store, order, "status");
        if (const QString due = wordsOf(store, order, "due_on"); !due.isEmpty())
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
    Card *card = makeCard(tr("Open cases"), u"service"_s, u"openCases"_s);
    Query query;
    query.type = u"complaint"_s;
    query.where = all({ofThis(), no(where(u"status"_s, Operator::In, QJsonArray{u"resolved"_s, u"closed"_s}))});
    query.sort = {u"-opened_at"_s};
    const qint64 count = store.count(query);
    card->body()->addWidget(makeFigure(QString::number(count), card));
    for (const Record &complaint : store.select(query, 1)) {
        auto *link = new FactLabel(store.title(complaint), Role::Link, card);
        connect(link, &FactLabel::clicked, this,
                [this, shape = &complaint.shape(), id = complaint.id()] { m_session.openRecord(*shape, id); });
        card->body()->addWidget(link);
        QStringList words{wordsOf(store, complaint, "priority"), wordsOf(store, complaint, "status")};
        if (const QString due = wordsOf(store, complaint, "answer_due");
            !due.isEmpty() && wordsOf(store, complaint, "answered_at").isEmpty())
            words.append(tr("answer until %1").arg(due));
        words.removeAll(QString());
        card->body()->addWidget(new FactLabel(words.join(u" · "_s), Role::Secondary, card));
    }
    Query before = query;
    before.where = ofThis();
    if (const qint64 closed = store.count(before) - count; closed > 0)
        addLink(card, tr("%1 before").arg(closed), u"complaint"_s);
    card->body()->addStretch();
    return card;
}

QWidget *CustomerOverview::lastTalk()
{
    Store &store = m_session.store();
    Card *card = makeCard(tr("Last talk"), u"communication"_s, u"lastTalk"_s);
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
        if (const QString note = wordsOf(store, *record, "text"); !note.isEmpty())
            said = note;
    auto *words = makeLabel(said.left(160), card);
    words->setWordWrap(true);
    words->setMaximumHeight(words->fontMetrics().lineSpacing() * 3 + 4);
    words->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    card->body()->addWidget(words);
    card->body()->addStretch();
    Query query;
    query.type = u"communication"_s;
    query.where = ofThis();
    addLink(card, tr("All %1").arg(store.count(query)), u"communication"_s);
    return card;
}

} // namespace kith
