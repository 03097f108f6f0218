// SPDX-License-Identifier: GPL-3.0-or-later
// Opportunities: what is open on the board today, and two years of won and lost ones with their way through the stages.
#include <algorithm>

#include "core/demo/festival.h"
#include "core/demo/scene.h"

using namespace Qt::StringLiterals;

namespace kith::demo {

namespace {

struct OpenRow
{
    const char *customer;
    const char *name;
    int amount;
    int stage;
    int inStageDays;
    int closesIn;
    const char *nextStep;
    bool quoted = false;
};

constexpr OpenRow open[] = {
    {"悦来茶楼", "雅间茶席用品", 18200, 0, 6, 29, "打电话问清包间数量"},
    {"绿洲咖啡", "茶饮杯具试单", 21600, 0, 9, 64, "寄双层杯样品"},
    {"Teehaus Wagner", "Opening stock for the second room", 29800, 0, 4, 78, "Send the opening list"},
    {"青禾书店", "读书角茶具", 14700, 0, 12, 57, ""},
    {"东篱茶舍", "%c新品换装", 26300, 1, 5, 22, "今天把新价目发过去"},
    {"Jade & Co.", "Fittings for the new shop", 20400, 1, 31, 36, ""},
    {"江南民宿联盟", "20 家客房茶具", 63500, 1, 8, 71, "约时间看三家样板房"},
    {"枫桥礼品", "企业定制礼盒", 36800, 2, 7, 15, "确认印字工艺和打样费", true},
    {"李薇", "私人收藏盖碗", 11900, 2, 3, 19, "微信发手绘款照片"},
    {"Lakeside Hotels", "Trial sets for 60 rooms", 48000, 2, 24, 43, "Ask Marco how the trial went", true},
    {"Northgate Stores", "%s counter in four branches", 71600, 2, 10, 81, "Bring samples to Berlin", true},
    {"海棠家居连锁", "12 家门店%s款", 118500, 3, 4, 18, "14:00 会议，定陈列方案", true},
    {"茗源商贸", "展厅配套", 33700, 3, 24, 8, "问方经理报价定了没有", true},
    {"北辰贸易", "武林店新货架", 45900, 3, 9, 34, "带样品去武林店", true},
    {"常青百货", "%f礼盒预订", 60300, 4, 5, 13, "确认印字数量", true},
    {"山语茶业", "%f礼盒", 28150, 4, 6, 1, "确认 40 套能否按时到货", true},
};

struct Topic
{
    const char *name;
    int from = 1, to = 12; // months in which one talks about it
};

constexpr Topic chineseTopics[] = {{"新店开业配货"},   {"客房茶具更换"},      {"企业定制礼盒"},     {"员工福利茶礼"},
                                   {"秋季上新", 6, 9}, {"茶席用品"},          {"年货礼盒", 10, 12}, {"会议室茶具"},
                                   {"陈列柜补货"},     {"春茶团购", 2, 5},    {"茶课用具"},         {"伴手礼"},
                                   {"中秋礼盒", 7, 9}, {"夏季冷泡套装", 4, 7}};
constexpr Topic westernTopics[] = {
    {"Autumn range", 6, 9}, {"Guest-room cups"}, {"Counter display"},          {"Christmas boxes", 8, 12},
    {"Opening stock"},      {"Tea corner"},      {"Spring shelf", 1, 4},       {"Staff presents", 9, 12},
    {"Tasting evening"},    {"Own-label tins"},  {"Window for Advent", 9, 11}, {"Travel sets", 3, 7},
    {"Cast-iron pots"},     {"Second branch"},   {"Mother's Day window", 2, 5}};

struct Reason
{
    const char *reason;
    const char *competitor;
    const char *chinese;
    const char *western;
};

constexpr Reason reasons[] = {
    {"price", "", "对方觉得贵了两成，想找工厂直供。", "Found our celadon a fifth too dear."},
    {"price", "瓷都直供网", "被线上厂家低价抢走。", "An importer in Rotterdam was cheaper."},
    {"competitor", "Kanton Kontor", "老供应商给了更长账期。", "Stayed with their old supplier, who gives 90 days."},
    {"competitor", "青山茶器", "选了青山茶器的成套方案。", "Chose a complete range elsewhere."},
    {"no_budget", "", "今年预算被砍，明年再看。", "Budget cut; may come back next year."},
    {"timing", "", "装修延期，至少推迟半年。", "Rebuilding takes longer than planned."},
    {"no_decision", "", "内部一直没定下来。", "Three meetings, no decision."},
    {"no_answer", "", "报价后再也没有回音。", "No answer after the offer, four calls."},
    {"no_need", "", "改做咖啡了，不再需要茶具。", "They serve coffee only now."},
    {"missing_feature", "", "要可进洗碗机的紫砂，我们没有。", "Wanted stackable gaiwans; we have none."},
};

class Writer
{
public:
    explicit Writer(Scene &scene) : m_scene(scene), m_dice(scene.dice(Subject::Deals)) {}

    // Opened some days before it reached each of the stages up to `last`, on these days.
    RecordId write(const Buyer &buyer, const QString &name, Money amount, const std::vector<std::pair<int, Day>> &path,
                   Day closeOn, const QString &nextStep, const Reason *lost)
    {
        Record deal = m_scene.blank(opportunity::type);
        deal.set(opportunity::name, name);
        deal.set(opportunity::customer, buyer.id);
        if (!buyer.people.empty())
            deal.set(opportunity::contact, buyer.people.front().id);
        deal.set(opportunity::amount, amount);
        deal.set(opportunity::openedOn, path.front().second);
        deal.set(opportunity::closeOn, closeOn);
        deal.set(opportunity::nextStep, nextStep);
        deal.set(opportunity::source, buyer.campaign >= 0 ? u"email_marketing"_s : u"existing_customer"_s);
        if (buyer.campaign >= 0)
            deal.set(opportunity::campaign, m_scene.drives[size_t(buyer.campaign)].id);
        deal.set(standard::owner, buyer.owner);
        Instant last;
        for (const auto &[stage, day] : path) {
            deal.set(opportunity::stage, m_scene.stage(stage));
            if (stage == 6 && lost) {
                deal.set(opportunity::lostReason, text(lost->reason));
                deal.set(opportunity::competitor, text(lost->competitor));
                deal.set(opportunity::notes, text(buyer.chinese ? lost->chinese : lost->western));
            }
            const Instant moved = m_scene.at(day, m_dice.between(9, 17), m_dice.between(0, 59));
            last = std::max(moved, Instant{last.msecs + 600'000}); // two moves on one day keep their order
            m_scene.save(deal, last, buyer.owner);
        }
        return deal.id();
    }

    void writeOpen(const OpenRow &row)
    {
        const int place = m_scene.buyerNamed(row.customer);
        const Buyer &buyer = m_scene.buyers[size_t(place)];
        std::vector<std::pair<int, Day>> path;
        Day day = m_scene.ago(row.inStageDays);
        for (int stage = row.stage; stage >= 0; --stage) {
            path.insert(path.begin(), {stage, day});
            day = day.addDays(-m_dice.between(4, 16));
        }
        const QString name = dated(row.name, m_scene.anchor(), buyer.chinese);
        const RecordId id = write(buyer, name, money(row.amount), path, m_scene.anchor().addDays(row.closesIn),
                                  text(row.nextStep), nullptr);
        m_scene.deals.push_back({id, place, name});
        if (row.quoted)
            quote(place, id, row);
    }

    void writeWon(size_t salePlace)
    {
        Sale &sale = m_scene.sales[salePlace];
        const Buyer &buyer = m_scene.buyers[size_t(sale.buyer)];
        std::vector<std::pair<int, Day>> path{{5, sale.day}};
        Day day = sale.day;
        for (int stage = 4; stage >= 0; --stage) {
            if (stage > 0 && m_dice.chance(stage == 4 ? 45 : 14))
                continue; // people skip stages
            day = day.addDays(-m_dice.between(buyer.campaign >= 0 ? 0 : 2, buyer.campaign >= 0 ? 2 : 17));
            path.insert(path.begin(), {stage, day});
        }
        const qint64 hundreds = netOf(m_scene, sale).minor / 10'000;
        const Money amount = money(hundreds * 100 + (m_dice.chance(50) ? 0 : 50));
        const Day closeOn = sale.day.addDays(m_dice.between(-9, 14));
        sale.opportunity = write(buyer, topic(buyer, path.front().second), amount, path, closeOn, {}, nullptr);
    }

    void writeLost(Day closed)
    {
        const Buyer *buyer = nullptr;
        for (int tries = 0; tries < 40 && !buyer; ++tries) {
            const Buyer &one = m_dice.oneOf(m_scene.buyers);
            if (!one.person && one.campaign < 0 && one.firstAgo > m_scene.anchor().toJulianDay() - closed.toJulianDay())
                buyer = &one;
        }
        if (!buyer)
            return;
        const int reached = m_dice.between(0, 3);
        std::vector<std::pair<int, Day>> path{{6, closed}};
        Day day = closed;
        for (int stage = reached; stage >= 0; --stage) {
            day = day.addDays(-m_dice.between(3, 24));
            path.insert(path.begin(), {stage, day});
        }
        const int usual = std::max(buyer->size, 800);
        const Money amount = money(qint64(usual) * m_dice.between(90, 320) / 100 / 50 * 50);
        write(*buyer, topic(*buyer, path.front().second), amount, path, closed.addDays(m_dice.between(-20, 25)), {},
              &m_dice.oneOf(reasons));
    }

private:
    QString topic(const Buyer &buyer, Day day)
    {
        for (;;) {
            const Topic &topic = buyer.chinese ? m_dice.oneOf(chineseTopics) : m_dice.oneOf(westernTopics);
            if (day.month() >= topic.from && day.month() <= topic.to)
                return text(topic.name);
        }
    }

    void quote(int place, RecordId deal, const OpenRow &row)
    {
        Sale sale;
        sale.buyer = place;
        sale.opportunity = deal;
        sale.day = workingDay(m_scene.ago(std::max(1, row.inStageDays - 1)));
        sale.status = u"quote"_s;
        int left = row.amount;
        const Buyer &buyer = m_scene.buyers[size_t(place)];
        for (size_t i = 0; i < 4 && i < buyer.favourites.size(); ++i) {
            const Article &article = m_scene.articles[size_t(buyer.favourites[i])];
            const int share = i == 3 ? left : left * m_dice.between(25, 50) / 100;
            left -= share;
            const int quantity = std::max(1, int(share * 10'000LL / article.price.units) / article.pack) * article.pack;
            sale.lines.push_back({buyer.favourites[i], quantity, buyer.discount});
        }
        m_scene.sales.push_back(std::move(sale));
    }

    Scene &m_scene;
    Dice m_dice;
};

} // namespace

void makeDeals(Scene &scene)
{
    Writer writer(scene);
    Dice dice = scene.dice(Subject::Paying);
    // Larger orders were deals before; the first order of somebody whom a campaign won, too.
    const size_t sold = scene.sales.size();
    for (size_t i = 0; i < sold; ++i) {
        const Sale &sale = scene.sales[i];
        const Buyer &buyer = scene.buyers[size_t(sale.buyer)];
        if (sale.status == u"cancelled" || buyer.person)
            continue;
        const int ago = int(sale.day.daysTo(scene.anchor()));
        const bool first = buyer.campaign >= 0 && ago == buyer.firstAgo;
        const bool large = buyer.campaign < 0 && buyer.size > 1300 && netOf(scene, sale).minor > buyer.size * 118LL;
        if ((first && dice.chance(70)) || (large && dice.chance(26)))
            writer.writeWon(i);
        if (large && dice.chance(24))
            writer.writeLost(workingDay(sale.day));
    }
    for (const OpenRow &row : open)
        writer.writeOpen(row);
    scene.step();
}

} // namespace kith::demo
