// SPDX-License-Identifier: GPL-3.0-or-later
// The customers and the people to talk to there.
#include <algorithm>
#include <map>

#include "core/base/text.h"
#include "core/demo/cast.h"
#include "core/demo/names.h"
#include "core/demo/places.h"

using namespace Qt::StringLiterals;

namespace kith::demo {

namespace {

struct Roles
{
    const char *chinese;
    const char *english;
    const char *decision;
    const char *occupation;
};

constexpr Roles bossRoles[] = {{"店主", "Owner", "decides", "owner"},
                               {"采购经理", "Purchasing", "decides", "buyer"},
                               {"总经理", "Managing director", "decides", "director"}};
constexpr Roles otherRoles[] = {{"店长", "Shop manager", "uses", "manager"},
                                {"采购助理", "Purchasing assistant", "buys", "buyer"},
                                {"会计", "Accounts", "influences", "accountant"},
                                {"前台", "Front desk", "uses", "employee"}};

const char *industryOf(const QByteArray &klass, const QString &name)
{
    if (klass == "wholesale")
        return "wholesale_trade";
    if (klass == "corporate" || name.contains(u"Hotel") || name.contains(u"酒店"))
        return "hospitality";
    if (name.contains(u"书") || name.contains(u"Buch"))
        return "media";
    return klass == "small_business" ? "food" : "retail";
}

const char *sourceOf(const Buyer &buyer, Dice &dice)
{
    constexpr const char *byCampaign[] = {"offline",  "email_marketing", "cold_call", "social_media",
                                          "referral", "walk_in",         "trade_fair"};
    if (buyer.campaign >= 0)
        return byCampaign[buyer.campaign];
    constexpr const char *sources[] = {"referral",  "referral", "website",    "search",      "walk_in",
                                       "cold_call", "partner",  "trade_fair", "social_media"};
    return dice.oneOf(sources);
}

// The day on which they came into the file: before their first order.
Day knownSince(const Scene &scene, const Buyer &buyer)
{
    if (buyer.campaign >= 0)
        return scene.ago(buyer.firstAgo + 1);
    return scene.ago(std::max(2, buyer.firstAgo + 9 + int(buyer.name.size()) % 7));
}

class Writer
{
public:
    explicit Writer(Scene &scene) : m_scene(scene), m_dice(scene.dice(Subject::Customers)) {}

    void write(Buyer &buyer, const CastRow &row)
    {
        const Place &home = placeOf(row.city);
        Record customer = company(buyer, row, home);
        buyer.id = m_scene.save(customer, knownSince(m_scene, buyer), buyer.owner);
        if (*row.people)
            addNamed(buyer, home, row.people);
        else if (!buyer.person)
            addSome(buyer, home);
    }

private:
    Record company(const Buyer &buyer, const CastRow &row, const Place &home)
    {
        Record customer = m_scene.blank(customer::type);
        customer.set(customer::name, buyer.name);
        customer.set(customer::kind, buyer.person ? u"person"_s : u"organisation"_s);
        customer.set(customer::class_, text(row.klass));
        customer.set(customer::source, text(sourceOf(buyer, m_dice)));
        if (buyer.campaign >= 0)
            customer.set(customer::campaign, m_scene.drives[size_t(buyer.campaign)].id);
        customer.set(standard::owner, buyer.owner);
        setAddress(customer, home);
        ++m_serial;
        if (buyer.person) {
            customer.set(customer::mobile, mobileIn(home, m_serial + 400));
            customer.set(customer::email, mailbox(nameFrom(buyer.name)) + u"@post.example"_s);
            customer.set(customer::birthYear, m_dice.between(1956, 1999));
            constexpr const char *occupations[] = {"teacher", "engineer", "doctor", "employee", "owner"};
            if (m_serial % 6 != 5) // of some it is not known
                customer.set(customer::occupation, text(occupations[m_serial % 6]));
        } else {
            customer.set(customer::industry, text(industryOf(buyer.klass, buyer.name)));
            customer.set(customer::phone, phoneIn(home, m_dice));
            const QString web = webName(buyer.name);
            customer.set(customer::email, (buyer.chinese ? u"info@"_s : u"hello@"_s) + web + u".example"_s);
            if (m_dice.chance(70))
                customer.set(customer::website, u"https://www."_s + web + u".example"_s);
            setSize(customer, buyer);
        }
        if (buyer.terms > 0)
            customer.set(customer::paymentTermsDays, buyer.terms);
        else
            customer.set(customer::paymentTermsDays, 0);
        if (buyer.discount > 0)
            customer.set(customer::discountRate, {buyer.discount * 10'000LL});
        return customer;
    }

    void setAddress(Record &customer, const Place &home)
    {
        customer.set(customer::street, streetIn(home, m_dice));
        customer.set(customer::postcode, postcodeIn(home, m_dice));
        customer.set(customer::city, text(home.city));
        customer.set(customer::region, text(home.region));
        customer.set(customer::country, text(home.country));
    }

    void setSize(Record &customer, const Buyer &buyer)
    {
        const bool big = buyer.klass == "chain" || buyer.klass == "department_store";
        const int heads = big ? m_dice.between(140, 900) : m_dice.between(2, buyer.klass == "corporate" ? 160 : 28);
        customer.set(customer::employees, heads);
        const int year = buyer.cycle > 0 ? buyer.size * 365 / buyer.cycle : 0;
        if (year > 20'000)
            customer.set(customer::creditLimit, money(year * 3 / 10 / 5000 * 5000 + 5000));
        if (year > 0 && m_dice.chance(60))
            customer.set(customer::wallet, money(qint64(year) * m_dice.between(115, 320) / 100 / 1000 * 1000));
        if (year > 30'000)
            customer.set(customer::relationshipLevel, m_dice.chance(60) ? u"friend"_s : u"benefit"_s);
        else if (m_dice.chance(50))
            customer.set(customer::relationshipLevel, u"contact"_s);
        if (buyer.answer >= 4 && buyer.story == Story::None && m_dice.chance(60))
            customer.set(customer::loyaltyType, u"trust"_s);
        else if (buyer.story == Story::Leaving)
            customer.set(customer::loyaltyType, m_dice.chance(60) ? u"inertia"_s : u"benefit"_s);
    }

    void addNamed(Buyer &buyer, const Place &home, const char *people)
    {
        for (const QString &one : text(people).split(u';')) {
            const QStringList parts = one.split(u',');
            m_scene.names.take(parts[0]);
            add(buyer, home, nameFrom(parts[0]), parts[1], parts[2],
                parts[2] == u"decides" ? u"buyer"_s : u"employee"_s);
        }
    }

    void addSome(Buyer &buyer, const Place &home)
    {
        const Roles &boss =
            buyer.klass == "specialist" || buyer.klass == "small_business" ? bossRoles[0] : m_dice.oneOf(bossRoles);
        const bool chinese = buyer.chinese || (home.country == QByteArray("China") && m_dice.chance(60));
        const auto add1 = [&](const Roles &role) {
            add(buyer, home, m_scene.names.next(chinese ? Speech::Chinese : speechOf(home)),
                text(buyer.chinese ? role.chinese : role.english), text(role.decision), text(role.occupation));
        };
        add1(boss);
        if (buyer.size > 2500 || m_dice.chance(28))
            add1(m_dice.oneOf(otherRoles));
    }

    void add(Buyer &buyer, const Place &home, const FullName &name, const QString &role, const QString &decision,
             const QString &occupation)
    {
        Record contact = m_scene.blank(contact::type);
        contact.set(contact::firstName, name.first);
        contact.set(contact::lastName, name.last);
        contact.set(contact::customer, buyer.id);
        contact.set(contact::language, buyer.chinese                           ? u"zh_CN"_s
                                       : home.country == QByteArray("Germany") ? u"de"_s
                                                                               : u"en"_s);
        contact.set(contact::occupation, occupation);
        contact.set(contact::mobile, mobileIn(home, ++m_serial));
        contact.set(contact::email, mailbox(name) + u'@' + webName(buyer.name) + u".example"_s);
        if (buyer.chinese && m_dice.chance(75))
            contact.set(contact::wechat, mailbox(name).remove(u'.') + QString::number(m_dice.between(3, 998)));
        contact.set(contact::preferredChannel, buyer.chinese ? (m_dice.chance(70) ? u"wechat"_s : u"phone"_s)
                                                             : (m_dice.chance(65) ? u"email"_s : u"phone"_s));
        contact.set(contact::city, text(home.city));
        contact.set(contact::country, text(home.country));
        if (m_dice.chance(35))
            contact.set(contact::birthDate,
                        Day(m_dice.between(1962, 1998), m_dice.between(1, 12), m_dice.between(1, 28)));
        contact.set(standard::owner, buyer.owner);
        const Day since = knownSince(m_scene, buyer);
        m_scene.save(contact, since, buyer.owner);
        buyer.people.push_back({contact.id(), contact.get(contact::fullName)});
        Record employment = m_scene.blank(employment::type);
        employment.set(employment::contact, contact.id());
        employment.set(employment::customer, buyer.id);
        employment.set(employment::role, role);
        employment.set(employment::decisionRole, decision);
        m_scene.save(employment, since, buyer.owner);
        if (m_dice.chance(40))
            addConsent(contact.id(), buyer, since);
    }

    void addConsent(RecordId contact, const Buyer &buyer, Day since)
    {
        Record consent = m_scene.blank(consent::type);
        consent.set(consent::contact, contact);
        consent.set(consent::channel, buyer.chinese ? u"wechat"_s : u"email"_s);
        const bool given = m_dice.chance(88);
        consent.set(consent::given, given);
        consent.set(consent::givenOn, since);
        consent.set(consent::basis, given ? u"consent"_s : u"withdrawn"_s);
        consent.set(consent::source, buyer.chinese ? u"加微信时口头同意"_s : u"Ticked on the order form"_s);
        m_scene.save(consent, since, buyer.owner);
    }

    Scene &m_scene;
    Dice m_dice;
    int m_serial = 0;
};

} // namespace

void makeCustomers(Scene &scene)
{
    Writer writer(scene);
    // In the order in which they came, so that ids grow with time as in life.
    std::vector<std::pair<Buyer *, const CastRow *>> order;
    size_t place = 0;
    for (const std::span<const CastRow> cast : {chineseCast(), westernCast()}) {
        for (const CastRow &row : cast)
            order.emplace_back(&scene.buyers[place++], &row);
    }
    std::stable_sort(order.begin(), order.end(), [&](const auto &a, const auto &b) {
        return knownSince(scene, *a.first) < knownSince(scene, *b.first);
    });
    for (const auto &[buyer, row] : order)
        writer.write(*buyer, *row);
    scene.step();
}

} // namespace kith::demo
