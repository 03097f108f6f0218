// SPDX-License-Identifier: GPL-3.0-or-later
// People who asked: through the campaigns and by themselves, and whom the campaigns addressed.
#include <algorithm>
#include <map>

#include "core/demo/places.h"
#include "core/demo/scene.h"

using namespace Qt::StringLiterals;

namespace kith::demo {

namespace {

struct CampaignLeads
{
    int count;
    int chinesePercent;
    const char *source;
    const char *cities; // ';'-separated; empty: anywhere
};

constexpr CampaignLeads byCampaign[] = {
    {38, 55, "offline", ""},
    {31, 45, "email_marketing", ""},
    {12, 100, "cold_call", "杭州;湖州;绍兴;苏州;上海;黄山"},
    {44, 100, "social_media", ""},
    {9, 60, "referral", ""},
    {26, 92, "walk_in", "杭州;绍兴;湖州"},
    {52, 0, "trade_fair", "Leipzig;Halle;Dresden;Weimar;Erfurt"},
};

constexpr const char *chineseNotes[] = {
    "想看青瓷样品，预算不高。",     "问能不能印 logo，起订量多少。", "加了微信，发过价目表。", "开茶室，还在装修。",
    "朋友推荐来的，先买两套试试。", "要发票，账期 30 天。",          "只问了价格，没说用途。"};
constexpr const char *westernNotes[] = {"Took a price list, wants samples of celadon.",
                                        "Opens a tea corner next season.",
                                        "Asked for the minimum quantity of gaiwans.",
                                        "Liked the cast-iron pot; no shop yet.",
                                        "Buys from an importer now, not happy with delivery.",
                                        "Wrote a card, call in two weeks.",
                                        "Private collector, small budget."};
constexpr const char *reasons[] = {"not_reached", "not_reached", "no_need", "no_need",
                                   "no_budget",   "wrong_data",  "other"};

class Writer
{
public:
    explicit Writer(Scene &scene) : m_scene(scene), m_dice(scene.dice(Subject::Leads)) {}

    void writeCampaign(int place)
    {
        const CampaignLeads &plan = byCampaign[place];
        const Drive &drive = m_scene.drives[size_t(place)];
        int left = plan.count;
        for (const Buyer &buyer : m_scene.buyers) {
            if (buyer.campaign == place) {
                writeConverted(buyer, drive, text(plan.source));
                --left;
            }
        }
        const int days =
            drive.to.isValid() ? int(drive.from.daysTo(drive.to)) + 6 : int(drive.from.daysTo(m_scene.anchor()));
        std::vector<Day> when;
        for (; left > 0; --left)
            when.push_back(std::min(drive.from.addDays(m_dice.between(0, days)), m_scene.ago(1)));
        std::sort(when.begin(), when.end());
        for (const Day day : when)
            writeNew(day, m_dice.chance(plan.chinesePercent), text(plan.source), &drive, plan.cities);
        for (const Buyer &buyer : m_scene.buyers) {
            // Quiet customers were addressed too, and a few good ones got the e-mail.
            const int began = int(drive.from.daysTo(m_scene.anchor()));
            const bool quiet = buyer.lastAgo > began && !buyer.person && (place == 0 || place == 1);
            const bool regular =
                place == 1 && buyer.campaign < 0 && buyer.lastAgo == 0 && buyer.klass == "small_business";
            if ((quiet && m_dice.chance(60)) || (regular && m_dice.chance(10)))
                addMember(drive, 0, buyer.id,
                          quiet ? (m_dice.chance(25) ? u"declined"_s : u"reached"_s) : u"responded"_s,
                          drive.from.addDays(m_dice.between(1, 12)));
        }
    }

    void writeNew(Day day, bool chinese, const QString &source, const Drive *drive, const char *cities)
    {
        const Place &home = somewhere(chinese, cities);
        const FullName name = m_scene.names.next(speechOf(home));
        Record lead = m_scene.blank(lead::type);
        lead.set(lead::name, name.shown());
        const bool firm = m_dice.chance(drive && drive->name.contains(u"WeChat") ? 55 : 82);
        if (firm)
            lead.set(lead::company, m_scene.names.company(chinese, name.last));
        lead.set(lead::city, text(home.city));
        lead.set(lead::region, text(home.region));
        lead.set(lead::country, text(home.country));
        lead.set(lead::source, source);
        if (drive)
            lead.set(lead::campaign, drive->id);
        if (m_dice.chance(80))
            lead.set(lead::mobile, mobileIn(home, ++m_serial + 150));
        if (m_dice.chance(chinese ? 35 : 85))
            lead.set(lead::email, mailbox(name) + (firm ? u"@"_s + webName(lead.get(lead::company)) + u".example"_s
                                                        : u"@post.example"_s));
        const RecordId owner = home.region == QByteArray("East China") ? m_scene.team.east
                               : chinese                               ? m_scene.team.inland
                                                                       : m_scene.team.europe;
        lead.set(standard::owner, owner);
        if (m_dice.chance(55))
            lead.set(lead::notes, text(chinese ? m_dice.oneOf(chineseNotes) : m_dice.oneOf(westernNotes)));
        const QString status = statusOn(int(day.daysTo(m_scene.anchor())));
        lead.set(lead::status, status);
        if (status == u"disqualified")
            lead.set(lead::disqualifyReason, text(m_dice.oneOf(reasons)));
        else
            lead.set(lead::rating, m_dice.chance(20) ? u"hot"_s : m_dice.chance(55) ? u"warm"_s : u"cold"_s);
        if (m_dice.chance(45))
            lead.set(lead::expectedAmount, money(m_dice.between(4, 90) * 200 + (m_dice.chance(30) ? 80 : 0)));
        m_scene.save(lead, day, owner);
        if (drive)
            addMember(*drive, lead.id(), 0, memberStatus(status), day);
    }

private:
    const Place &somewhere(bool chinese, const char *cities)
    {
        if (*cities) {
            const QList<QByteArray> list = QByteArray(cities).split(';');
            return placeOf(m_dice.oneOf(list).constData());
        }
        for (;;) {
            const Place &place = m_dice.oneOf(places());
            if (place.chinese == chinese && (chinese || QByteArray(place.country) != "China"))
                return place;
        }
    }

    QString statusOn(int ago)
    {
        const int roll = m_dice.between(1, 100);
        if (ago < 14)
            return roll < 55 ? u"new"_s : roll < 85 ? u"contacted"_s : u"qualified"_s;
        if (ago < 60)
            return roll < 12 ? u"new"_s : roll < 52 ? u"contacted"_s : roll < 68 ? u"qualified"_s : u"disqualified"_s;
        return roll < 16 ? u"contacted"_s : roll < 25 ? u"qualified"_s : u"disqualified"_s;
    }

    QString memberStatus(const QString &status)
    {
        if (status == u"disqualified")
            return m_dice.chance(60) ? u"declined"_s : u"reached"_s;
        return status == u"new" ? u"reached"_s : u"responded"_s;
    }

    void writeConverted(const Buyer &buyer, const Drive &drive, const QString &source)
    {
        const Day converted = m_scene.ago(buyer.firstAgo + 1);
        const Day asked = std::max(drive.from, converted.addDays(-m_dice.between(0, 9)));
        const Record customer = *m_scene.store().read(customer::type, buyer.id);
        Record lead = m_scene.blank(lead::type);
        lead.set(lead::name, buyer.people.empty() ? buyer.name : buyer.people.front().name);
        if (!buyer.person)
            lead.set(lead::company, buyer.name);
        lead.set(lead::city, customer.get(customer::city));
        lead.set(lead::region, customer.get(customer::region));
        lead.set(lead::country, customer.get(customer::country));
        lead.set(lead::phone, customer.get(customer::phone));
        lead.set(lead::email, customer.get(customer::email));
        lead.set(lead::source, source);
        lead.set(lead::campaign, drive.id);
        lead.set(lead::rating, u"hot"_s);
        lead.set(lead::status, u"converted"_s);
        lead.set(lead::expectedAmount, money(buyer.size / 50 * 50));
        lead.set(standard::owner, buyer.owner);
        lead.set(lead::convertedAt, m_scene.at(converted, 15, m_dice.between(2, 57)));
        lead.set(lead::convertedCustomer, buyer.id);
        if (!buyer.people.empty())
            lead.set(lead::convertedContact, buyer.people.front().id);
        for (const Sale &sale : m_scene.sales) {
            if (sale.opportunity != 0 && m_scene.buyers[size_t(sale.buyer)].id == buyer.id) {
                lead.set(lead::convertedOpportunity, sale.opportunity);
                break;
            }
        }
        m_scene.save(lead, m_scene.at(asked, 10, m_dice.between(3, 56)), buyer.owner);
        addMember(drive, lead.id(), buyer.id, u"converted"_s, converted);
    }

    void addMember(const Drive &drive, RecordId leadId, RecordId customerId, const QString &status, Day day)
    {
        Record member = m_scene.blank(campaign_member::type);
        member.set(campaign_member::campaign, drive.id);
        if (leadId != 0)
            member.set(campaign_member::lead, leadId);
        if (customerId != 0)
            member.set(campaign_member::customer, customerId);
        member.set(campaign_member::status, status);
        const Instant at = m_scene.at(std::min(day, m_scene.ago(1)), m_dice.between(9, 19), m_dice.between(0, 59));
        member.set(campaign_member::at, at);
        m_scene.save(member, at, m_scene.team.east);
    }

    Scene &m_scene;
    Dice m_dice;
    int m_serial = 0;
};

} // namespace

void makeLeads(Scene &scene)
{
    Writer writer(scene);
    Dice dice = scene.dice(Subject::Campaigns);
    constexpr const char *sources[] = {"website", "website",      "search", "referral",
                                       "walk_in", "social_media", "partner"};
    std::vector<int> days;
    for (int i = 0; i < 58; ++i)
        days.push_back(i < 12 ? dice.between(1, 40) : dice.between(20, 715));
    std::sort(days.rbegin(), days.rend());
    for (const int ago : days)
        writer.writeNew(scene.ago(ago), dice.chance(52), text(dice.oneOf(sources)), nullptr, "");
    for (int i = 0; i < int(scene.drives.size()); ++i)
        writer.writeCampaign(i);
    scene.step();
}

} // namespace kith::demo
