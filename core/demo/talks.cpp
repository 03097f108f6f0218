// SPDX-License-Identifier: GPL-3.0-or-later
// What was said: around orders, in between, and lately with those whose story is told.
#include <algorithm>
#include <map>

#include "core/demo/festival.h"
#include "core/demo/scene.h"
#include "core/demo/talk_texts.h"

using namespace Qt::StringLiterals;

namespace kith::demo {

namespace {

class Writer
{
public:
    explicit Writer(Scene &scene) : m_scene(scene), m_dice(scene.dice(Subject::Talks)) {}

    struct Talk
    {
        const TalkText *text = nullptr;
        int buyer = 0;
        Instant at;
        QString article;
        QString quantity;
        RecordId opportunity = 0;
    };

    std::vector<Talk> plan()
    {
        std::vector<Talk> talks;
        for (const Sale &sale : m_scene.sales) {
            if (sale.status == u"cancelled" || sale.returnsSaleOf.isValid() || sale.lines.empty())
                continue;
            const Buyer &buyer = m_scene.buyers[size_t(sale.buyer)];
            const int percent = buyer.person ? 14 : std::clamp(10 + buyer.size / 160, 12, 46);
            if (m_dice.chance(percent))
                talks.push_back(around(sale, buyer.chinese ? chineseOrders() : westernOrders(), 0));
            if (sale.delivered.isValid() && m_dice.chance(percent / 4))
                talks.push_back(around(sale, buyer.chinese ? chineseAfter() : westernAfter(), m_dice.between(6, 16)));
        }
        for (int i = 0; i < int(m_scene.buyers.size()); ++i)
            keepInTouch(i, talks);
        std::erase_if(talks, [&](const Talk &talk) { return talk.at >= m_scene.at(m_scene.anchor(), 9); });
        std::stable_sort(talks.begin(), talks.end(), [](const Talk &a, const Talk &b) { return a.at < b.at; });
        return talks;
    }

    void write(const Talk &talk)
    {
        const Buyer &buyer = m_scene.buyers[size_t(talk.buyer)];
        const TalkText &row = *talk.text;
        Record record = begin(buyer, talk.at, row.channel, row.direction);
        record.set(communication::subject, filled(row.subject, talk));
        record.set(communication::text, filled(row.text, talk));
        record.set(communication::content, text(row.content));
        record.set(communication::outcome, text(row.outcome));
        if (QByteArray(row.channel) == "call")
            record.set(communication::minutes, QByteArray(row.outcome) == "not_reached" ? 0 : m_dice.between(2, 14));
        else if (QByteArray(row.channel) == "visit" || QByteArray(row.channel) == "meeting")
            record.set(communication::minutes, m_dice.between(25, 95));
        if (talk.opportunity != 0)
            record.set(communication::opportunity, talk.opportunity);
        m_scene.save(record, talk.at, buyer.owner);
    }

    void writeScripted(const ScriptedTalk &row)
    {
        const Buyer &buyer = m_scene.buyers[size_t(m_scene.buyerNamed(row.customer))];
        const Instant at = m_scene.at(workingDay(m_scene.ago(row.daysAgo)), row.hour, row.minute);
        if (at >= m_scene.at(m_scene.anchor(), 9))
            return;
        Record record = begin(buyer, at, row.channel, row.direction);
        record.set(communication::subject, dated(row.subject, m_scene.anchor(), buyer.chinese));
        record.set(communication::text, dated(row.text, m_scene.anchor(), buyer.chinese));
        record.set(communication::content, text(row.content));
        if (row.minutes > 0)
            record.set(communication::minutes, row.minutes);
        for (const Deal &deal : m_scene.deals) {
            if (m_scene.buyers[size_t(deal.buyer)].id == buyer.id)
                record.set(communication::opportunity, deal.id);
        }
        m_scene.save(record, at, buyer.owner);
    }

private:
    Talk around(const Sale &sale, std::span<const TalkText> texts, int daysAfter)
    {
        const SaleLine &line = sale.lines.front();
        Talk talk{.text = &next(texts, sale.buyer), .buyer = sale.buyer, .opportunity = sale.opportunity};
        about(talk, line.article, line.quantity);
        const Day day =
            daysAfter > 0 ? workingDay(sale.delivered.addDays(daysAfter)) : sale.day.addDays(-m_dice.between(0, 2));
        talk.at = m_scene.at(day, m_dice.between(9, 17), m_dice.between(0, 59));
        return talk;
    }

    void keepInTouch(int place, std::vector<Talk> &talks)
    {
        const Buyer &buyer = m_scene.buyers[size_t(place)];
        if (buyer.person && buyer.lastAgo == 0)
            return;
        // Those who stopped were hardly called: that is why the reports point at them.
        const int every = buyer.size > 5000 ? 52 : buyer.size > 1500 ? 120 : 210;
        const int until = buyer.lastAgo > 0 ? buyer.lastAgo - 30 : 2;
        for (int ago = std::min(buyer.firstAgo, 715); ago > std::max(until, 1);
             ago -= every * m_dice.between(60, 140) / 100) {
            Talk talk{.text = &next(buyer.chinese ? chineseBetween() : westernBetween(), place), .buyer = place};
            const int favourite = buyer.favourites[size_t(m_dice.between(0, 2))];
            about(talk, favourite, m_scene.articles[size_t(favourite)].pack * m_dice.between(2, 9));
            talk.at = m_scene.at(workingDay(m_scene.ago(ago)), m_dice.between(9, 17), m_dice.between(0, 59));
            talks.push_back(talk);
        }
    }

    Record begin(const Buyer &buyer, Instant at, const char *channel, const char *direction)
    {
        Record record = m_scene.blank(communication::type);
        record.set(communication::channel, text(channel));
        record.set(communication::direction, text(direction));
        record.set(communication::at, at);
        record.set(communication::customer, buyer.id);
        if (!buyer.people.empty())
            record.set(communication::contact, buyer.people[buyer.people.size() > 1 && m_dice.chance(20) ? 1 : 0].id);
        record.set(standard::owner, buyer.owner);
        return record;
    }

    void about(Talk &talk, int article, int quantity) const
    {
        const Article &goods = m_scene.articles[size_t(article)];
        const bool chinese = m_scene.buyers[size_t(talk.buyer)].chinese;
        talk.article = chinese ? goods.name.section(u" · "_s, 1).section(u' ', 0, 0) : text(goods.said);
        talk.quantity = chinese ? u"%1 %2"_s.arg(quantity).arg(text(goods.counted)) : QString::number(quantity);
    }

    // Nobody says the same thing twice in a row: everybody goes through the texts in an order of their own.
    const TalkText &next(std::span<const TalkText> texts, int buyer)
    {
        int &turn = m_turns[{texts.data(), buyer}];
        const size_t place = size_t(buyer * 5 + turn++ * 7) % texts.size();
        return texts[place];
    }

    QString filled(const char *pattern, const Talk &talk) const
    {
        return text(pattern).replace(u"%p"_s, talk.article).replace(u"%n"_s, talk.quantity);
    }

    Scene &m_scene;
    Dice m_dice;
    std::map<std::pair<const TalkText *, int>, int> m_turns;
};

} // namespace

void makeTalks(Scene &scene)
{
    Writer writer(scene);
    for (const Writer::Talk &talk : writer.plan())
        writer.write(talk);
    for (const ScriptedTalk &row : scriptedTalks())
        writer.writeScripted(row);
    scene.step();
}

} // namespace kith::demo
