// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/marketing/audience.h"

#include <set>
#include <unordered_set>

#include <QCoreApplication>

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/model/types/all_types.h"
#include "core/store/query_sql.h"

using namespace Qt::StringLiterals;

namespace kith {

namespace {

// What makes two addresses one: case, accents, blanks and punctuation do not count; of telephones only the last nine
// digits do, because country codes are written or not.
QString addressKey(const QString &channel, const QString &address)
{
    if (channel == u"phone" || channel == u"sms") {
        QString digits;
        for (const QChar c : address) {
            if (c.isDigit())
                digits += QChar(u'0' + c.digitValue());
        }
        return digits.right(9);
    }
    QString key;
    for (const QChar c : fold(address)) {
        if (c.isLetterOrNumber() || (channel == u"email" && !c.isSpace()))
            key += c;
    }
    return key;
}

// Between the names and the place of a letter's address until both are known.
constexpr char16_t placeMark = u'\x1f';

// Which countries need no line of their own on a letter, and how addresses are written there.
struct Home
{
    QByteArray countries; // as SQL, in small letters
    bool isChina = false;
};

Home homeOf(Store &store)
{
    Statement row = store.connection().prepare("SELECT lower(trim(country)) FROM business ORDER BY id LIMIT 1");
    const QString country = row.step() ? row.text(0) : QString();
    if (country == u"china" || country == u"中国" || country == u"cn")
        return {QStringLiteral("'china', '中国', 'cn', ''").toUtf8(), true};
    return {"''" +
                (country.isEmpty() ? QByteArray() : ", '" + QString(country).replace(u"'"_s, u"''"_s).toUtf8() + '\''),
            false};
}

// Street, town and country of a table with the usual columns. In China the town comes first and the postcode last.
QByteArray placeSql(const Home &home, const QByteArray &table)
{
    const auto text = [&](const char *column) { return "coalesce(" + table + '.' + column + ", '')"; };
    const QByteArray country = "lower(trim(" + text("country") + "))";
    const QByteArray chinese =
        country + " IN (" + QStringLiteral("'china', '中国', 'cn'").toUtf8() + (home.isChina ? ", '')" : ")");
    return "CASE WHEN " + chinese + " THEN CASE WHEN instr(" + table + ".street, " + text("city") +
           ") = 1 THEN '' ELSE " + text("city") + " END || " + table + ".street || coalesce(', ' || nullif(" + table +
           ".postcode, ''), '') ELSE " + table + ".street || ', ' || coalesce(nullif(" + table +
           ".postcode, '') || ' ', '') || " + text("city") + " END || CASE WHEN " + country + " IN (" + home.countries +
           ") THEN '' ELSE ', ' || trim(" + table + ".country) END";
}

// The SQL of an address on a channel, of a table with the usual columns; NULL where there is none. A contact without a
// street of their own gets letters at `firm`, the customer's table.
QByteArray addressOf(const Home &home, const QString &channel, const QByteArray &table, const QByteArray &name,
                     const QByteArray &firm = {})
{
    if (channel == u"email")
        return "nullif(" + table + ".email, '')";
    if (channel == u"phone")
        return "coalesce(nullif(" + table + ".mobile, ''), nullif(" + table + ".phone, ''))";
    if (channel == u"sms")
        return "nullif(" + table + ".mobile, '')";
    if (channel == u"letter" || channel == u"visit") {
        if (table == "lead")
            return "NULL"; // leads have no street
        QByteArray sql = "CASE WHEN coalesce(" + table + ".street, '') <> '' THEN " + name + " || char(31) || " +
                         placeSql(home, table);
        if (!firm.isEmpty())
            sql += " WHEN coalesce(" + firm + ".street, '') <> '' THEN " + firm + ".name || ', ' || " + name +
                   " || char(31) || " + placeSql(home, firm);
        return sql + " END";
    }
    if (channel == u"wechat")
        return table == "contact" ? QByteArray("nullif(contact.wechat, '')") : QByteArray("NULL");
    return name; // nobody is reached by address: the person counts once
}

// Letters go to a place: who lives there does not make it another one.
QString placeOf(const QString &channel, const QString &address)
{
    return channel == u"letter" || channel == u"visit" ? address.section(placeMark, 1) : address;
}

class Finder
{
public:
    Finder(Store &store, const AudienceRequest &request) : m_store(store), m_request(request), m_home(homeOf(store))
    {
        m_channel = request.channel;
        if (m_channel.isEmpty()) {
            Statement row = store.connection().prepare("SELECT channel FROM campaign WHERE id = ?");
            row.bind(1, qint64(request.campaign));
            m_channel = row.step() ? consentChannel(row.text(0)) : QString();
        }
        m_asksConsent = store.setting(u"consent_required"_s, u"no"_s) == u"yes";
        if (!request.ofMembers)
            readMembers();
        readRefusals();
        for (const RecordId segment : request.without)
            readExcluded(segment);
    }

    Audience find()
    {
        if (m_request.ofMembers)
            readOwnMembers();
        for (const RecordId segment : m_request.segments) {
            const auto record = m_store.read(segment::type, segment);
            if (!record)
                throw Error(ErrorKind::NotFound,
                            QCoreApplication::translate("segment", "There is no segment %1.").arg(segment));
            readSegment(*record);
        }
        return std::move(m_audience);
    }

private:
    using Person = std::pair<int, RecordId>; // 0 customer, 1 contact, 2 lead

    static Person personOf(const Addressee &one)
    {
        return one.contact ? Person(1, one.contact) : one.customer ? Person(0, one.customer) : Person(2, one.lead);
    }

    void readMembers()
    {
        Statement rows = m_store.connection().prepare(
            "SELECT m.customer_id, m.contact_id, m.lead_id, " +
            addressOf(m_home, m_channel, "contact", "contact.full_name", "owner") + ", " +
            addressOf(m_home, m_channel, "customer", "customer.name") + ", " +
            addressOf(m_home, m_channel, "lead", "lead.name") +
            " FROM campaign_member m LEFT JOIN contact ON contact.id = m.contact_id LEFT JOIN customer ON customer.id "
            "= m.customer_id LEFT JOIN customer owner ON owner.id = contact.customer_id LEFT JOIN lead ON lead.id = "
            "m.lead_id WHERE m.campaign_id = ?");
        rows.bind(1, qint64(m_request.campaign));
        while (rows.step()) {
            m_members.insert(personOf({rows.integer(0), rows.integer(1), rows.integer(2)}));
            for (int column = 3; column < 6; ++column) {
                if (!rows.isNull(column))
                    m_taken.insert(addressKey(m_channel, placeOf(m_channel, rows.text(column))));
            }
        }
    }

    // Addresses whose people asked not to be contacted at all, or not on this channel: they count for whoever else
    // is kept with the same address.
    void readRefusals()
    {
        Statement all = m_store.connection().prepare(
            "SELECT " + addressOf(m_home, m_channel, "customer", "customer.name") +
            " FROM customer WHERE do_not_contact = 1 UNION ALL SELECT " +
            addressOf(m_home, m_channel, "contact", "contact.full_name") +
            " FROM contact JOIN customer u ON u.id = contact.customer_id WHERE u.do_not_contact = 1");
        while (!m_channel.isEmpty() && all.step()) {
            if (!all.isNull(0))
                m_doNotContact.insert(addressKey(m_channel, placeOf(m_channel, all.text(0))));
        }
        // The latest word on a channel counts.
        Statement said = m_store.connection().prepare(
            "SELECT c.contact_id, coalesce(c.given, 0) <> 0 AND coalesce(c.basis, '') <> 'withdrawn', " +
            addressOf(m_home, m_channel, "contact", "contact.full_name") +
            " FROM consent c JOIN contact ON contact.id = c.contact_id WHERE c.channel = ? ORDER BY c.given_on NULLS "
            "FIRST, c.id");
        said.bind(1, m_channel);
        while (said.step()) {
            const bool given = said.integer(1) != 0;
            m_consent[said.integer(0)] = given;
            if (said.isNull(2))
                continue;
            m_consentOfAddress[addressKey(m_channel, placeOf(m_channel, said.text(2)))] = given;
        }
    }

    void readExcluded(RecordId segment)
    {
        const auto record = m_store.read(segment::type, segment);
        if (!record)
            throw Error(ErrorKind::NotFound,
                        QCoreApplication::translate("segment", "There is no segment %1.").arg(segment));
        const QString type = record->get(segment::ofType);
        const int kind = type == u"contact" ? 1 : type == u"lead" ? 2 : 0;
        for (const RecordId id : m_store.ids(segmentMembers(*record)))
            m_excluded.emplace(kind, id);
    }

    void readSegment(const Record &segment)
    {
        const Sql members = selectIdSet(m_store, segmentMembers(segment));
        const QString type = segment.get(segment::ofType);
        QByteArray sql;
        if (type == u"contact")
            sql = "SELECT contact.customer_id, contact.id, NULL, contact.full_name, " +
                  addressOf(m_home, m_channel, "contact", "contact.full_name", "u") +
                  ", coalesce(u.do_not_contact, 0), NULL, NULL, NULL FROM contact LEFT JOIN customer u ON u.id = "
                  "contact.customer_id WHERE contact.id IN (" +
                  members.text + ") ORDER BY contact.sort_key, contact.id";
        else if (type == u"lead")
            sql = "SELECT NULL, NULL, lead.id, lead.name, " + addressOf(m_home, m_channel, "lead", "lead.name") +
                  ", 0, NULL, NULL, NULL FROM lead WHERE lead.id IN (" + members.text +
                  ") ORDER BY lead.sort_key, lead.id";
        else // an organisation without an address of its own is reached through its first person who has one
            sql = "SELECT customer.id, NULL, NULL, customer.name, " +
                  addressOf(m_home, m_channel, "customer", "customer.name") +
                  ", coalesce(customer.do_not_contact, 0), contact.id, contact.full_name, " +
                  addressOf(m_home, m_channel, "contact", "contact.full_name") +
                  " FROM customer LEFT JOIN contact ON contact.id = (SELECT p.id FROM contact p WHERE p.customer_id = "
                  "customer.id AND " +
                  addressOf(m_home, m_channel, "contact", "contact.full_name").replace("contact.", "p.") +
                  " IS NOT NULL ORDER BY p.id LIMIT 1) WHERE customer.id IN (" + members.text +
                  ") ORDER BY customer.sort_key, customer.id";
        Statement rows = m_store.connection().prepare(sql);
        members.bindTo(rows);
        while (rows.step()) {
            Addressee one{rows.integer(0), rows.integer(1), rows.integer(2), rows.text(3), rows.text(4)};
            if (one.address.isEmpty() && !rows.isNull(8)) {
                one.contact = rows.integer(6);
                one.address = rows.text(8);
            }
            if (!m_seen.insert(personOf(one)).second)
                continue; // in several of the segments
            one.leftOut = reasonAgainst(one, rows.integer(5) != 0);
            take(std::move(one));
        }
    }

    // Members who are not held out and did not decline.
    void readOwnMembers()
    {
        Statement rows = m_store.connection().prepare(
            "SELECT m.customer_id, m.contact_id, m.lead_id, coalesce(contact.full_name, customer.name, lead.name), "
            "coalesce(" +
            addressOf(m_home, m_channel, "contact", "contact.full_name", "owner") + ", " +
            addressOf(m_home, m_channel, "customer", "customer.name") + ", " +
            addressOf(m_home, m_channel, "lead", "lead.name") +
            "), coalesce(customer.do_not_contact, owner.do_not_contact, 0), m.id FROM campaign_member m LEFT JOIN "
            "contact ON "
            "contact.id = m.contact_id LEFT JOIN customer ON customer.id = m.customer_id LEFT JOIN customer owner ON "
            "owner.id = contact.customer_id LEFT JOIN lead ON lead.id = m.lead_id WHERE m.campaign_id = ? AND "
            "coalesce(m.held_out, 0) = 0 AND m.status <> 'declined' ORDER BY m.id");
        rows.bind(1, qint64(m_request.campaign));
        while (rows.step()) {
            Addressee one{rows.integer(0), rows.integer(1), rows.integer(2), rows.text(3), rows.text(4)};
            one.member = rows.integer(6);
            one.leftOut = reasonAgainst(one, rows.integer(5) != 0);
            take(std::move(one));
        }
    }

    std::optional<LeftOut> reasonAgainst(const Addressee &one, bool doNotContact)
    {
        if (m_members.contains(personOf(one)))
            return LeftOut::AlreadyMember;
        for (const Person &person : {Person(0, one.customer), Person(1, one.contact), Person(2, one.lead)}) {
            if (person.second != 0 && m_excluded.contains(person))
                return LeftOut::Excluded;
        }
        const QString key = addressKey(m_channel, placeOf(m_channel, one.address));
        if (doNotContact || (!key.isEmpty() && m_doNotContact.contains(key)))
            return LeftOut::DoNotContact;
        std::optional<bool> consent;
        if (const auto own = m_consent.find(one.contact); one.contact && own != m_consent.end())
            consent = own->second;
        else if (const auto at = m_consentOfAddress.find(key); at != m_consentOfAddress.end())
            consent = at->second;
        if (consent && !*consent)
            return LeftOut::ConsentWithdrawn;
        if (one.address.isEmpty())
            return LeftOut::NoAddress;
        if (!consent && m_asksConsent && !m_channel.isEmpty())
            return LeftOut::NoConsent;
        if (!m_channel.isEmpty() && !m_taken.insert(key).second)
            return LeftOut::SameAddress;
        return std::nullopt;
    }

    // By chance, but the same ones whenever it is asked again: a multiplicative hash of who they are.
    bool isHeldOut(const Addressee &one) const
    {
        const auto [kind, id] = personOf(one);
        std::uint64_t hash =
            (std::uint64_t(id) * 4 + std::uint64_t(kind)) * 1'000'003 + std::uint64_t(m_request.campaign);
        hash ^= hash >> 33;
        hash *= 0xff51afd7ed558ccdULL;
        hash ^= hash >> 33;
        return int(hash % 100) < m_request.heldOutPercent;
    }

    void take(Addressee one)
    {
        one.address.replace(placeMark, u", "_s);
        if (one.leftOut) {
            ++m_audience.leftOut[*one.leftOut];
        } else {
            one.heldOut = isHeldOut(one);
            ++m_audience.addressed;
            m_audience.heldOut += one.heldOut;
        }
        m_audience.all.push_back(std::move(one));
    }

    Store &m_store;
    const AudienceRequest &m_request;
    Home m_home;
    QString m_channel;
    bool m_asksConsent = false;
    std::set<Person> m_members, m_excluded, m_seen;
    std::unordered_set<QString> m_taken, m_doNotContact;
    std::map<RecordId, bool> m_consent;
    std::map<QString, bool> m_consentOfAddress;
    Audience m_audience;
};

} // namespace

QString leftOutKey(LeftOut reason)
{
    static const QString keys[] = {u"already_member"_s, u"excluded"_s,   u"do_not_contact"_s, u"consent_withdrawn"_s,
                                   u"no_consent"_s,     u"no_address"_s, u"same_address"_s};
    return keys[size_t(reason)];
}

QString leftOutWords(LeftOut reason)
{
    switch (reason) {
    case LeftOut::AlreadyMember:
        return QCoreApplication::translate("audience", "already in the campaign");
    case LeftOut::Excluded:
        return QCoreApplication::translate("audience", "in a segment that is kept out");
    case LeftOut::DoNotContact:
        return QCoreApplication::translate("audience", "asked not to be contacted");
    case LeftOut::ConsentWithdrawn:
        return QCoreApplication::translate("audience", "no consent for this channel");
    case LeftOut::NoConsent:
        return QCoreApplication::translate("audience", "consent not recorded");
    case LeftOut::NoAddress:
        return QCoreApplication::translate("audience", "no address for this channel");
    case LeftOut::SameAddress:
        return QCoreApplication::translate("audience", "same address as somebody before");
    }
    return {};
}

QString consentChannel(const QString &campaignChannel)
{
    if (campaignChannel == u"email" || campaignChannel == u"letter" || campaignChannel == u"phone")
        return campaignChannel;
    return {};
}

Audience audience(Store &store, const AudienceRequest &request)
{
    return Finder(store, request).find();
}

qint64 addMembers(Store &store, const AudienceRequest &request, const Audience &found, const Progress &progress)
{
    Change change(store,
                  QCoreApplication::translate("audience", "Members of %1")
                      .arg(store.title(store.shape(campaign::type), request.campaign)),
                  Change::Size::Bulk);
    qint64 done = 0;
    for (const Addressee &one : found.all) {
        if (one.leftOut)
            continue;
        Record member = store.blank(campaign_member::type);
        member.set(campaign_member::campaign, request.campaign);
        if (one.customer)
            member.set(campaign_member::customer, one.customer);
        if (one.contact)
            member.set(campaign_member::contact, one.contact);
        if (one.lead)
            member.set(campaign_member::lead, one.lead);
        member.set(campaign_member::status, u"targeted"_s);
        if (one.heldOut)
            member.set(campaign_member::heldOut, true);
        if (const Problems problems = change.save(member); !problems.isEmpty())
            throw Error(ErrorKind::Invalid, problems.sentences());
        if (++done % 1024 == 0) {
            progress.throwIfCancelled();
            progress.advance(done, found.addressed);
        }
    }
    return change.commit();
}

} // namespace kith
