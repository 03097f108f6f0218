// SPDX-License-Identifier: GPL-3.0-or-later
// The ways people took through several campaigns: an invitation to the fair, then a mailing, then a call. Whom a
// campaign won knew others before and hears of others after, so that the first touch, the last and all of them alike
// give the credit differently; and a few who were not written to on purpose, to compare with.
#include <algorithm>

#include "core/demo/scene.h"

using namespace Qt::StringLiterals;

namespace kith::demo {

namespace {

enum class Addressed { Everybody, Chinese, EastChina, Western };

struct Mailing
{
    int campaign;
    int dayAfterStart;
    Addressed whom;
    bool alsoPersons;
    const char *channel;
    const char *chinese;
    const char *western;
    const char *chineseCall;
    const char *westernCall;
};

constexpr Mailing mailings[] = {
    {6, -24, Addressed::Western, false, "letter", "", "Invitation to our stand at the Leipzig tea fair", "",
     "Asked whether they come to the fair"},
    {0, 2, Addressed::Everybody, false, "letter", "春季价目表与碧螺春小样",
     "The spring list, with a sample of Biluochun", "问小样喝了没有", "Asked how they liked the sample"},
    {1, 1, Addressed::Everybody, false, "email", "新龙井预订价，到 4 月 17 日", "The new Longjing, pre-order price",
     "问要不要留新茶", "Asked whether to put some Longjing aside"},
    {3, 1, Addressed::Chinese, true, "message", "节日礼盒，满 20 盒免费印字", "", "问礼盒要不要印字", ""},
    {5, -13, Addressed::EastChina, false, "letter", "开放日请柬", "", "确认开放日来几位", ""},
};

constexpr int window = 88; // days before an order in which a touch counts for it

class Writer
{
public:
    explicit Writer(Scene &scene) : m_scene(scene), m_dice(scene.dice(Subject::Journeys)) {}

    // Whom a campaign won: what they got of the others in time for one of their orders.
    void lead(int place)
    {
        for (const Mailing &mailing : mailings) {
            const Day day = dayOf(mailing);
            if (mailing.campaign != buyer(place).campaign && isFor(mailing, buyer(place)) &&
                buysAfter(place, day, window) && m_dice.chance(80))
                address(place, mailing, day, m_dice.chance(45));
        }
    }

    // Shops that buy anyway got the spring list and the e-mail about the harvest.
    void remind(int place)
    {
        for (const Mailing &mailing : mailings) {
            const Day day = dayOf(mailing);
            if ((mailing.campaign == 0 || mailing.campaign == 1) && buysAfter(place, day, 40) &&
                !isMember(place, mailing.campaign))
                address(place, mailing, day, mailing.campaign == 1 && m_dice.chance(40));
        }
    }

    bool isMember(int place, int campaign)
    {
        return m_scene.store().count(
                   {u"campaign_member"_s,
                    all({where(u"campaign_id"_s, Operator::Equal, qint64(m_scene.drives[size_t(campaign)].id)),
                         where(u"customer_id"_s, Operator::Equal, qint64(buyer(place).id))}),
                    {},
                    {}}) > 0;
    }

    // A dozen of those who had asked by themselves were not written to in spring, to compare with.
    void holdOut()
    {
        const Mailing &mailing = mailings[1];
        const Query asked{u"lead"_s,
                          all({where(u"campaign_id"_s, Operator::Empty),
                               where(u"created_at"_s, Operator::Less, toIso(m_scene.at(dayOf(mailing), 0)))}),
                          {u"-created_at"_s},
                          {}};
        std::vector<RecordId> leads = m_scene.store().ids(asked);
        leads.resize(std::min<size_t>(leads.size(), 12));
        for (const RecordId id : leads) {
            Record member = m_scene.blank(campaign_member::type);
            member.set(campaign_member::campaign, m_scene.drives[size_t(mailing.campaign)].id);
            member.set(campaign_member::lead, id);
            member.set(campaign_member::heldOut, true);
            m_scene.save(member, dayOf(mailing), m_scene.team.east);
        }
    }

private:
    const Buyer &buyer(int place) const { return m_scene.buyers[size_t(place)]; }

    Day dayOf(const Mailing &mailing) const
    {
        return workingDay(m_scene.drives[size_t(mailing.campaign)].from.addDays(mailing.dayAfterStart));
    }

    static bool isFor(const Mailing &mailing, const Buyer &buyer)
    {
        if (buyer.person && !mailing.alsoPersons)
            return false;
        switch (mailing.whom) {
        case Addressed::Everybody:
            return true;
        case Addressed::Chinese:
            return buyer.chinese;
        case Addressed::EastChina:
            return buyer.chinese && buyer.region == u"East China";
        case Addressed::Western:
            return !buyer.chinese;
        }
        Q_UNREACHABLE();
    }

    bool buysAfter(int place, Day day, int days) const
    {
        return std::any_of(m_scene.sales.begin(), m_scene.sales.end(), [&](const Sale &sale) {
            return sale.buyer == place && sale.status != u"cancelled" && sale.status != u"quote" && sale.day > day &&
                   sale.day <= day.addDays(days);
        });
    }

    Record memberOf(const Mailing &mailing, int place)
    {
        Record member = m_scene.blank(campaign_member::type);
        member.set(campaign_member::campaign, m_scene.drives[size_t(mailing.campaign)].id);
        member.set(campaign_member::customer, buyer(place).id);
        return member;
    }

    void address(int place, const Mailing &mailing, Day day, bool calledLater)
    {
        const Instant sent = m_scene.at(day, 10, m_dice.between(2, 50));
        const Day callDay = workingDay(day.addDays(m_dice.between(4, 9)));
        calledLater = calledLater && callDay < m_scene.anchor();
        Record member = memberOf(mailing, place);
        member.set(campaign_member::status, calledLater ? u"responded"_s : u"reached"_s);
        member.set(campaign_member::at, sent);
        m_scene.save(member, sent, m_scene.team.east);
        const bool chinese = buyer(place).chinese;
        talk(place, mailing, mailing.channel, chinese ? mailing.chinese : mailing.western, sent);
        if (calledLater)
            talk(place, mailing, "call", chinese ? mailing.chineseCall : mailing.westernCall,
                 m_scene.at(callDay, m_dice.between(10, 16), m_dice.between(1, 58)));
    }

    void talk(int place, const Mailing &mailing, const char *channel, const char *subject, Instant at)
    {
        Record record = m_scene.blank(communication::type);
        record.set(communication::subject, text(subject));
        record.set(communication::channel, text(channel));
        record.set(communication::direction, u"out"_s);
        record.set(communication::content, u"information"_s);
        record.set(communication::at, at);
        record.set(communication::customer, buyer(place).id);
        if (!buyer(place).people.empty())
            record.set(communication::contact, buyer(place).people.front().id);
        record.set(communication::campaign, m_scene.drives[size_t(mailing.campaign)].id);
        if (QByteArray(channel) == "call")
            record.set(communication::minutes, m_dice.between(3, 9));
        record.set(standard::owner, buyer(place).owner);
        m_scene.save(record, at, buyer(place).owner);
    }

    Scene &m_scene;
    Dice m_dice;
};

} // namespace

void makeJourneys(Scene &scene)
{
    Writer writer(scene);
    int reminded = 0;
    for (int place = 0; place < int(scene.buyers.size()); ++place) {
        const Buyer &buyer = scene.buyers[size_t(place)];
        if (buyer.campaign >= 0)
            writer.lead(place);
        else if (buyer.klass == "small_business" && buyer.lastAgo == 0 && reminded < 4 && ++reminded > 0)
            writer.remind(place);
    }
    writer.holdOut();
    scene.step();
}

} // namespace kith::demo
