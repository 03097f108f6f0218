// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/relationship_card.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include "core/model/types/product.h"
#include "core/model/types/score.h"
#include "ui/list/facts.h"
#include "ui/shell/job.h"
#include "ui/shell/session.h"

using namespace Qt::StringLiterals;

namespace kith {

using Role = FactLabel::Role;

RelationshipCard::RelationshipCard(Session &session, RecordId customer, QWidget *parent)
    : Card(parent, tr("Relationship"), u"score"_s), m_session(session), m_customer(customer)
{
    setObjectName(u"relationshipCard"_s);
    body()->setSpacing(metrics::grid);
    m_session.guard(this, [this] {
        addScores();
        askForOffers();
    });
}

RelationshipCard::~RelationshipCard()
{
    m_progress.cancelled->store(true);
}

// The reason stands beside what it explains; where it does not fit, it is the tool tip.
void RelationshipCard::addLine(FactLabel *what, const QString &why)
{
    auto *line = new QHBoxLayout;
    line->setSpacing(metrics::gap);
    line->addWidget(what);
    line->addWidget(new FactLabel(why, Role::Secondary, this), 1);
    body()->addLayout(line);
}

void RelationshipCard::addScores()
{
    Store &store = m_session.store();
    const auto latest = [&](const QString &measure) -> std::optional<Record> {
        const std::vector<Record> found = store.select(
            {u"score"_s,
             all({where(u"customer_id"_s, Operator::Equal, m_customer), where(u"measure"_s, Operator::Equal, measure),
                  where(u"as_of"_s, Operator::LessOrEqual, toIso(store.today()))}),
             {u"-as_of"_s, u"-id"_s},
             {}},
            1);
        return found.empty() ? std::nullopt : std::optional(found.front());
    };
    Day asOf;
    const auto add = [&](const QString &what, const Record &score) {
        addLine(new FactLabel(what, Role::Strong, this), score.get(score::reason));
        asOf = std::max(asOf, score.get(score::asOf));
    };
    if (const auto stage = latest(u"lifecycle"_s))
        add(store.choiceLabel(u"lifecycle"_s, stage->get(score::text)), *stage);
    if (const auto grade = latest(u"grade"_s))
        add(tr("Grade %1").arg(store.choiceLabel(u"grade"_s, grade->get(score::text))), *grade);
    if (const auto worth = latest(u"clv"_s)) {
        const Money money{qint64(worth->get(score::value).toDouble() * double(powerOfTen(store.currency().digits)))};
        const auto alive = latest(u"p_alive"_s);
        const QString chance =
            alive ? tr("still a customer: %1 %").arg(qRound(100 * alive->get(score::value).toDouble())) : QString();
        QString words = tr("Worth %1 from now on").arg(formatMoney(money, store.currency(), true));
        if (!chance.isEmpty())
            words += u"  ·  "_s + chance;
        add(words, *worth);
    }
    if (asOf.isValid())
        headingRow()->addWidget(new FactLabel(tr("as of %1").arg(formatDay(asOf)), Role::Secondary, this));
    else
        body()->addWidget(new FactLabel(tr("Not scored yet; that happens by itself soon after a file is opened."),
                                        Role::Secondary, this));
}

// Counting what goes together reads two years of order lines: off the window's thread.
void RelationshipCard::askForOffers()
{
    auto found = std::make_shared<std::vector<Offer>>();
    m_progress = runJob(
        this, m_session.store(),
        [found, customer = m_customer](Store &store, const Progress &progress) {
            const Cancellable cancellable(store.connection(), progress);
            *found = offersFor(store, customer, 2);
        },
        [this, found] { m_session.guard(this, [&] { showOffers(*found); }); }, [](const Error &) {});
}

void RelationshipCard::showOffers(const std::vector<Offer> &offers)
{
    Store &store = m_session.store();
    for (const Offer &offer : offers) {
        auto *name = new FactLabel(tr("Offer: %1").arg(store.title(store.shape(product::type), offer.product)),
                                   Role::Link, this);
        name->setObjectName(u"offer."_s + QString::number(offer.product));
        connect(name, &FactLabel::clicked, this, [this, product = offer.product] {
            m_session.openRecord(m_session.store().shape(product::type), product);
        });
        addLine(name, offerReason(store, offer));
    }
}

} // namespace kith
