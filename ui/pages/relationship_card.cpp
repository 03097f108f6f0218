// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/relationship_card.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include "core/model/types/score.h"
#include "ui/list/facts.h"
#include "ui/shell/session.h"
#include "ui/theme/buttons.h"
#include "ui/theme/labels.h"

using namespace Qt::StringLiterals;

namespace kith {

using Role = FactLabel::Role;

RelationshipCard::RelationshipCard(Session &session, RecordId customer, QWidget *parent)
    : Card(parent, tr("Relationship"), u"score"_s), m_session(session), m_customer(customer)
{
    setObjectName(u"relationshipCard"_s);
    body()->setSpacing(metrics::grid);
    m_session.guard(this, [this] {
        const Standing standing = Standing::ofSome(m_session.store(), m_session.store().today(), {m_customer});
        addScores(standing);
        addBonds(standing);
        body()->addStretch();
    });
}

// What it is, and why, as a sentence of at most two lines; the whole of it is the tool tip.
void RelationshipCard::addSentence(const QString &what, const QString &why)
{
    auto *words = makeLabel(u"<b>%1</b>  %2"_s.arg(what.toHtmlEscaped(), why.toHtmlEscaped()), this, TypeSize::Small);
    words->setTextFormat(Qt::RichText);
    words->setWordWrap(true);
    words->setMaximumHeight(words->fontMetrics().lineSpacing() * 2 + 2);
    words->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    words->setToolTip(why);
    words->setAccessibleName(what + u": "_s + why);
    body()->addWidget(words);
}

// The reason stands beside what it explains; where it does not fit, it is the tool tip.
void RelationshipCard::addLine(FactLabel *what, const QString &why, QWidget *action)
{
    auto *line = new QHBoxLayout;
    line->setSpacing(metrics::gap);
    line->addWidget(what);
    line->addWidget(new FactLabel(why, Role::Secondary, this), 1);
    if (action)
        line->addWidget(action);
    body()->addLayout(line);
}

void RelationshipCard::addScores(const Standing &standing)
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
        addSentence(what, reasonNow(store, standing, m_customer, score.get(score::measure), score.get(score::text),
                                    score.get(score::reason)));
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
        addSentence(tr("Worth %1 from now on").arg(formatMoney(money, store.currency(), true)),
                    chance.isEmpty() ? worth->get(score::reason) : chance);
        asOf = std::max(asOf, worth->get(score::asOf));
    }
    if (asOf.isValid())
        headingRow()->addWidget(new FactLabel(tr("as of %1").arg(formatDay(asOf)), Role::Secondary, this));
    else
        body()->addWidget(new FactLabel(tr("Not scored yet; that happens by itself soon after a file is opened."),
                                        Role::Secondary, this));
}

// What is confirmed stands as it is; what is only proposed asks for the click.
void RelationshipCard::addBonds(const Standing &standing)
{
    Store &store = m_session.store();
    const std::vector<Bond> bonds = bondsOf(store, standing);
    if (bonds.empty())
        return;
    const Bond &bond = bonds.front();
    const auto label = [&store](const QString &list, const QString &key) { return store.choiceLabel(list, key); };
    if (!bond.confirmedType.isEmpty())
        addLine(new FactLabel(tr("Loyalty: %1").arg(label(u"loyalty_type"_s, bond.confirmedType)), Role::Strong, this),
                tr("confirmed"));
    else if (bond.proposedType() != "unknown"_L1)
        addBond(tr("Loyalty: %1?").arg(label(u"loyalty_type"_s, bond.proposedType())), typeReason(bond),
                BondPart::Type);
    if (!bond.confirmedLevel.isEmpty())
        addLine(
            new FactLabel(tr("Level: %1").arg(label(u"relationship_level"_s, bond.confirmedLevel)), Role::Strong, this),
            tr("confirmed"));
    else
        addBond(tr("Level: %1?").arg(label(u"relationship_level"_s, bond.proposedLevel())), levelReason(bond),
                BondPart::Level);
}

void RelationshipCard::addBond(const QString &what, const QString &why, BondPart part)
{
    auto *confirm = makeButton(tr("Confirm"), ButtonKind::Link, this);
    confirm->setObjectName(part == BondPart::Type ? u"confirmType"_s : u"confirmLevel"_s);
    confirm->setToolTip(tr("Take it over; it is not changed by itself after that."));
    connect(confirm, &QPushButton::clicked, this, [this, part] {
        m_session.guard(this, [&] {
            const TakenBonds taken = takeProposals(m_session.store(), {m_customer}, part);
            m_session.notify(tr("Confirmed."), taken.change);
        });
    });
    addLine(new FactLabel(what, Role::Text, this), why, confirm);
}

} // namespace kith
