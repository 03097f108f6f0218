// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relationship/bonds.h"

#include <algorithm>

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace kith {

namespace {

class Reader
{
public:
    Reader(Store &store, const Standing &standing) : m_store(store), m_standing(standing)
    {
        bonds.resize(standing.purchases.buyers().size());
    }

    void read()
    {
        const std::vector<LoyaltyState> states = loyaltyStates(m_store, m_standing);
        for (size_t i = 0; i < bonds.size(); ++i) {
            bonds[i].evidence.state = states[i];
            bonds[i].stage = m_standing.lifecycle[i].stage;
        }
        readCustomers();
        readTags();
        readDiscounts();
        readTalks();
    }

    std::vector<Bond> bonds;

private:
    QByteArray only(const QByteArray &column) const
    {
        return onlyCustomers(column, m_standing.purchases.question().customers);
    }

    Bond *find(RecordId customer)
    {
        const Purchases::Buyer *buyer = m_standing.purchases.find(customer);
        return buyer ? &bonds[size_t(buyer - m_standing.purchases.buyers().data())] : nullptr;
    }

    void readCustomers()
    {
        Statement rows = m_store.connection().prepare(
            "SELECT c.id, c.sole_supplier, c.loyalty_type, c.relationship_level, coalesce(c.phone, c.mobile, c.email) "
            "IS "
            "NOT NULL OR EXISTS (SELECT 1 FROM contact k WHERE k.customer_id = c.id AND coalesce(k.phone, k.mobile, "
            "k.email, k.wechat) IS NOT NULL) FROM customer c WHERE 1" +
            only("c.id"));
        while (rows.step()) {
            if (Bond *bond = find(rows.integer(0))) {
                bond->evidence.soleSupplier = rows.integer(1) != 0;
                bond->confirmedType = rows.text(2);
                bond->confirmedLevel = rows.text(3);
                bond->reachable = rows.integer(4) != 0;
            }
        }
    }

    // A tag says that they are kin, friends, fellow students: its name is enough.
    void readTags()
    {
        Statement rows = m_store.connection().prepare(
            "SELECT t.record_id, g.name FROM tagging t JOIN tag g ON g.id = t.tag_id WHERE t.record_type = 'customer'" +
            only("t.record_id"));
        const QString words = m_store.setting(u"relationship.kin_tags"_s,
                                              u"family;friend;relative;kin;fellow;亲;友;同学;战友;老乡;关系户"_s);
        const QStringList known = words.split(u';', Qt::SkipEmptyParts);
        while (rows.step()) {
            const QString name = rows.text(1);
            const bool related = std::any_of(known.begin(), known.end(), [&](const QString &word) {
                return name.contains(word, Qt::CaseInsensitive);
            });
            if (Bond *bond = related ? find(rows.integer(0)) : nullptr)
                bond->evidence.related = true;
        }
    }

    void readDiscounts()
    {
        Statement rows = m_store.connection().prepare(
            "SELECT o.customer_id, count(*), sum(EXISTS (SELECT 1 FROM order_line l WHERE l.order_id = o.id AND "
            "l.discount_rate > 0)) FROM \"order\" o WHERE o.returns_of_id IS NULL AND " +
            soldSql("o", m_standing.purchases.asOf()) + only("o.customer_id") + " GROUP BY 1");
        while (rows.step()) {
            if (Bond *bond = find(rows.integer(0)))
                bond->evidence.discountedShare = double(rows.integer(2)) / double(rows.integer(1));
        }
    }

    void readTalks()
    {
        const Day asOf = m_standing.purchases.asOf();
        Statement rows = m_store.connection().prepare(
            "SELECT customer_id, sum(direction = 'in'), sum(direction = 'out'), sum(direction = 'in' AND content = "
            "'emotional'), sum(direction = 'in' AND content = 'values'), sum(direction = 'in' AND content = 'opinion') "
            "FROM communication WHERE customer_id IS NOT NULL AND at >= ?1 AND at < ?2" +
            only("customer_id") + " GROUP BY 1");
        rows.bind(1, toIso(startOf(asOf.addDays(-365), m_store.zone())))
            .bind(2, toIso(startOf(asOf.addDays(1), m_store.zone())));
        while (rows.step()) {
            if (Bond *bond = find(rows.integer(0)))
                bond->talk = {rows.integer(1), rows.integer(2), rows.integer(3), rows.integer(4), rows.integer(5)};
        }
    }

    Store &m_store;
    const Standing &m_standing;
};

} // namespace

std::vector<Bond> bondsOf(Store &store, const Standing &standing)
{
    Reader reader(store, standing);
    reader.read();
    return std::move(reader.bonds);
}

QString Bond::proposedType() const
{
    return QString::fromLatin1(loyaltyTypeOf(evidence));
}

// Each level asks for what the one below has, and more.
QString Bond::proposedLevel() const
{
    const bool buys = evidence.state.purchases >= 2;
    const bool feels = buys && talk.emotional > 0 && talk.in > 0;
    const bool shares = feels && talk.values > 0 && stage == Stage::Stable;
    const bool stands = shares && talk.opinion > 0 && evidence.state.nps.value_or(0) >= 9;
    return stands ? u"intimate"_s : shares ? u"brother"_s : feels ? u"friend"_s : buys ? u"benefit"_s : u"contact"_s;
}

QString typeReason(const Bond &bond)
{
    const LoyaltyEvidence &evidence = bond.evidence;
    const QString type = bond.proposedType();
    if (type == "unknown"_L1) {
        if (isLatent(evidence))
            return QCoreApplication::translate("relationship",
                                               "Thinks well of us, but does not buy now: worth a call.");
        return evidence.state.purchases < 2
                   ? QCoreApplication::translate("relationship", "Bought less than twice.")
                   : QCoreApplication::translate("relationship",
                                                 "Has not come back for more than one and a half cycles.");
    }
    if (type == "monopoly"_L1)
        return QCoreApplication::translate("relationship", "We are the only supplier.");
    if (type == "kinship"_L1)
        return QCoreApplication::translate("relationship", "A tag says that they are kin or friends.");
    if (type == "benefit"_L1)
        return QCoreApplication::translate("relationship", "%1 % of the orders had a discount.")
            .arg(QString::number(100 * evidence.discountedShare, 'f', 0));
    if (type == "trust"_L1)
        return QCoreApplication::translate("relationship", "Very satisfied or would recommend us.");
    return QCoreApplication::translate("relationship", "Comes back, without a reason that is known.");
}

QString levelReason(const Bond &bond)
{
    const Talk &talk = bond.talk;
    return QCoreApplication::translate("relationship", "%1 purchases; in the last year they spoke to us %2 times, of "
                                                       "feelings %3, of values %4, with opinions %5.")
        .arg(QString::number(bond.evidence.state.purchases), QString::number(talk.in), QString::number(talk.emotional),
             QString::number(talk.values), QString::number(talk.opinion));
}

qint64 explicitPurchases(Store &store)
{
    const qint64 set = store.setting(u"relationship.explicit_purchases"_s).toLongLong();
    return set > 0 ? set : 2;
}

} // namespace kith
