// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/order_panel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include "core/model/types/allocation.h"
#include "core/model/types/order.h"
#include "core/model/types/payment.h"
#include "ui/list/facts.h"
#include "ui/pages/credit_card.h"
#include "ui/pages/record_words.h"
#include "ui/shell/session.h"
#include "ui/theme/buttons.h"
#include "ui/theme/card.h"

using namespace Qt::StringLiterals;

namespace kith {

using Role = FactLabel::Role;

namespace {

constexpr int panelWidth = 346;
constexpr int mostShown = 5;

} // namespace

OrderPanel::OrderPanel(Session &session, QWidget *parent) : QScrollArea(parent), m_session(session)
{
    setObjectName(u"orderPanel"_s);
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFixedWidth(panelWidth);
    setFocusPolicy(Qt::NoFocus);
}

void OrderPanel::show(const Record &order)
{
    m_content = new QWidget;
    m_layout = new QVBoxLayout(m_content);
    m_layout->setContentsMargins(metrics::gap, metrics::gap, metrics::gap, metrics::gap);
    m_layout->setSpacing(metrics::gap);
    m_session.guard(this, [&] {
        if (order.get(order::customer)) {
            m_layout->addWidget(new CreditCard(m_session, creditState(m_session.store(), order), m_content));
            if (order.id())
                addPayments(order);
            addOthers(order);
        } else {
            QLabel *hint = makeLabel(tr("Choose the customer: what is owed and paid stands here then."), m_content,
                                     TypeSize::Small, Tone::Secondary);
            hint->setWordWrap(true);
            m_layout->addWidget(hint);
        }
    });
    m_layout->addStretch(1);
    setWidget(m_content); // the one before is deleted
}

void OrderPanel::addLine(Card *card, const QString &label, const QString &amount, bool isStrong)
{
    auto *line = new QHBoxLayout;
    line->addWidget(new FactLabel(label, isStrong ? Role::Strong : Role::Text, card), 1);
    auto *shown = new FactLabel(amount, isStrong ? Role::Strong : Role::Text, card);
    shown->setRightAligned();
    line->addWidget(shown);
    card->body()->addLayout(line);
}

void OrderPanel::addPayments(const Record &order)
{
    Store &store = m_session.store();
    const auto shown = [&store](const Money &money) { return formatMoney(money, store.currency()); };
    auto *card = new Card(m_content, tr("Payments"));
    card->setObjectName(u"orderPayments"_s);
    card->body()->setSpacing(metrics::grid);
    if (!order.isEmpty(order::paymentState)) {
        auto *state = new StateLabel(card);
        const QString key = order.get(order::paymentState);
        state->setState({}, store.display(order::paymentState, Value(key)),
                        toneOf(store.choiceTone(QString::fromLatin1(order::paymentState.choices), key)));
        state->setBoxed(true);
        card->headingRow()->addWidget(state);
    }
    Query shares;
    shares.type = u"allocation"_s;
    shares.where = where(u"order_id"_s, Operator::Equal, qint64(order.id()));
    shares.sort = {u"-payment_id.received_on"_s};
    for (const Record &share : store.select(shares, mostShown)) {
        const auto payment = store.read(store.shape(payment::type), share.get(allocation::payment));
        if (!payment)
            continue;
        auto *line = new QHBoxLayout;
        auto *day = new FactLabel(formatDay(payment->get(payment::receivedOn)), Role::Link, card);
        connect(day, &FactLabel::clicked, this,
                [this, id = payment->id()] { m_session.openRecord(m_session.store().shape(payment::type), id); });
        line->addWidget(day);
        QStringList words{wordsOf(store, *payment, "method"), wordsOf(store, *payment, "reference")};
        words.removeAll(QString());
        line->addWidget(new FactLabel(words.join(u" · "_s), Role::Secondary, card), 1);
        auto *amount = new FactLabel(shown(share.get(allocation::amount)), Role::Text, card);
        amount->setRightAligned();
        line->addWidget(amount);
        card->body()->addLayout(line);
    }
    card->body()->addWidget(makeLine(card));
    addLine(card, tr("Paid"), shown(order.get(order::paid)), false);
    addLine(card, tr("Open"), shown(order.get(order::open)), true);
    auto *line = new QHBoxLayout;
    auto *record = makeButton(tr("Record a payment"), ButtonKind::Small, card, u"plus"_s);
    record->setObjectName(u"recordPayment"_s);
    connect(record, &QPushButton::clicked, this, [this, customer = order.get(order::customer), id = order.id()] {
        Store &file = m_session.store();
        const auto now = file.read(file.shape(order::type), id);
        if (!now)
            return;
        m_session.newRecord(file.shape(payment::type),
                            {{u"customer_id"_s, qint64(customer)},
                             {u"amount"_s, plainValue(order::open, now->value(order::open), file.conventions())},
                             {u"reference"_s, file.title(*now)}});
    });
    line->addWidget(record);
    line->addStretch();
    if (const Day due = order.get(order::dueOn); due.isValid()) {
        const bool isLate = due < store.today() && order.get(order::open).minor > 0;
        line->addWidget(makeLabel(tr("due %1").arg(formatDay(due)), card, TypeSize::Small,
                                  isLate ? Tone::Danger : Tone::Secondary));
    }
    card->body()->addLayout(line);
    m_layout->addWidget(card);
}

void OrderPanel::addOthers(const Record &order)
{
    Store &store = m_session.store();
    Query others;
    others.type = u"order"_s;
    others.where = all({where(u"customer_id"_s, Operator::Equal, qint64(order.get(order::customer))),
                        where(u"open"_s, Operator::Greater, u"0"_s)});
    if (order.id())
        others.where.parts.push_back(where(u"id"_s, Operator::NotEqual, qint64(order.id())));
    others.sort = {u"due_on"_s};
    const qint64 count = store.count(others);
    if (count == 0)
        return;
    auto *card = new Card(m_content, tr("Other open orders"));
    card->setObjectName(u"otherOrders"_s);
    card->body()->setSpacing(metrics::grid);
    auto *all = makeButton(QString::number(count), ButtonKind::Link, card);
    all->setAccessibleName(tr("Other open orders"));
    connect(all, &QPushButton::clicked, this, [this, others] { m_session.openList(others, tr("Other open orders")); });
    card->headingRow()->addWidget(all);
    for (const Record &other : store.select(others, mostShown)) {
        auto *line = new QHBoxLayout;
        auto *link = new FactLabel(store.title(other), Role::Link, card);
        connect(link, &FactLabel::clicked, this,
                [this, id = other.id()] { m_session.openRecord(m_session.store().shape(order::type), id); });
        line->addWidget(link);
        const Day due = other.get(order::dueOn);
        const qint64 late = due.isValid() ? due.daysTo(store.today()) : 0;
        if (late > 0)
            line->addWidget(new MarkLabel(late == 1 ? tr("1 day late") : tr("%1 days late").arg(late), Mark::Triangle,
                                          colour(Token::Danger), card));
        else if (due.isValid())
            line->addWidget(new FactLabel(tr("due %1").arg(formatDay(due)), Role::Secondary, card));
        line->addStretch();
        auto *amount = new FactLabel(formatMoney(other.get(order::open), store.currency()), Role::Text, card);
        amount->setRightAligned();
        line->addWidget(amount);
        card->body()->addLayout(line);
    }
    card->body()->addWidget(makeLine(card));
    addLine(card, tr("Together"), formatMoney(Money{store.sum(others, u"open"_s)}, store.currency()), true);
    m_layout->addWidget(card);
}

} // namespace kith
