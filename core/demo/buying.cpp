// SPDX-License-Identifier: GPL-3.0-or-later
// Who buys how, and from that what was sold: gaps around everybody's own cycle, larger orders in the season, a little
// growth, and the stories that reports should find.
#include <algorithm>
#include <map>

#include "core/demo/cast.h"
#include "core/demo/places.h"

using namespace Qt::StringLiterals;

namespace kith::demo {

namespace {

constexpr int history = 730; // days
constexpr int fair = 6;      // the campaign that lost money

struct Habit
{
    const char *klass;
    int cycleFrom, cycleTo;
    int sizeFrom, sizeTo;
    int terms;
    const char *kinds; // what they like, most first
};

constexpr Habit habits[] = {
    {"chain", 26, 46, 3800, 6200, 45, "cup;teapot;gaiwan;gift;tea"},
    {"department_store", 28, 48, 3600, 6900, 45, "gift;teapot;cup;gaiwan;tea"},
    {"franchise", 28, 50, 2400, 4200, 30, "tea;gaiwan;cup;teapot"},
    {"wholesale", 32, 60, 2600, 4900, 30, "tea;gift;gaiwan;cup;teapot"},
    {"specialist", 30, 68, 1050, 2700, 30, "tea;gaiwan;teapot;cup"},
    {"online", 22, 44, 900, 2100, 14, "cup;teapot;tea;gift"},
    {"corporate", 58, 110, 1400, 3400, 30, "cup;gift;tea;teapot"},
    {"small_business", 42, 104, 420, 1150, 14, "tea;cup;teapot;gaiwan"},
    {"end_user", 56, 150, 190, 720, 0, "tea;teapot;gaiwan;gift"},
};

struct Won
{
    int campaign;
    const char *name;
};

// Whom the campaigns won.
constexpr Won won[] = {
    {0, "Kramer Wohnen"},
    {0, "徽韵茶器"},
    {0, "Semper Geschenke"},
    {0, "秦淮茶肆"},
    {0, "Seefeld Keramik"},
    {0, "逍遥津书吧"},
    {0, "Domblick Geschenke"},
    {1, "Isartor Teehandlung"},
    {1, "天一茶缘"},
    {1, "Northern Leaf"},
    {1, "弄堂茶叙"},
    {1, "Donau Design"},
    {2, "静安设计酒店"},
    {2, "太湖渔隐酒店"},
    {2, "珠江新天酒店"},
    {2, "鉴湖度假村"},
    {3, "运河边甜品店"},
    {3, "一期一会茶道教室"},
    {3, "王雅婷"},
    {3, "姑苏好物"},
    {3, "栖霞素食馆"},
    {3, "何佳琪"},
    {3, "鹏程商务礼品"},
    {3, "周子涵"},
    {4, "同里客栈"},
    {4, "Pension Rosental"},
    {4, "兰亭书画社"},
    {4, "陈思远"},
    {5, "满觉陇茶农社"},
    {5, "西溪芦雪客栈"},
    {5, "莫干小筑"},
    {5, "钱塘文创"},
    {6, "Teeladen Vogt"},
    {6, "Saaleglas"},
};

struct WonHabit
{
    int cycle, size;
    int firstAfterFrom, firstAfterTo; // days after the campaign began
};

constexpr WonHabit wonHabits[] = {{61, 1480, 9, 38},  {58, 1750, 4, 25}, {74, 2350, 24, 70}, {71, 840, 3, 24},
                                  {76, 760, 20, 110}, {63, 1320, 1, 14}, {48, 1850, 2, 26}};

constexpr const char *prospects[] = {"Westlake Offices", "钟山会议中心", "Expat Pantry", "Alpenblick Resorts",
                                     "惠山泥人坊"};

// What an order weighs in each month against the average: spring tea, Mid-Autumn, the turn of the year.
constexpr int seasonPercent[12] = {118, 66, 104, 126, 120, 98, 76, 82, 119, 97, 106, 122};

const Habit &habitOf(const char *klass)
{
    return *std::find_if(std::begin(habits), std::end(habits) - 1,
                         [&](const Habit &habit) { return QByteArray(habit.klass) == klass; });
}

RecordId responsible(const Scene &scene, const Buyer &buyer)
{
    if (buyer.klass == "chain" || buyer.name == u"Lakeside Hotels")
        return buyer.chinese || buyer.region == u"East China" ? scene.team.east : scene.team.owner;
    if (buyer.region == u"East China")
        return scene.team.east;
    return buyer.region.endsWith(u"China") ? scene.team.inland : scene.team.europe;
}

std::vector<int> favourites(const Scene &scene, const Habit &habit, Dice &dice)
{
    std::vector<int> liked;
    int wanted = dice.between(3, 4);
    for (const QByteArray &kind : QByteArray(habit.kinds).split(';')) {
        std::vector<int> choice;
        for (int i = 0; i < int(scene.articles.size()); ++i) {
            if (kind == scene.articles[size_t(i)].kind)
                choice.push_back(i);
        }
        for (int n = 0; n < std::max(1, wanted); ++n) {
            const int one = dice.oneOf(choice);
            if (std::find(liked.begin(), liked.end(), one) == liked.end())
                liked.push_back(one);
        }
        --wanted;
    }
    return liked;
}

// Those without a story get their habits from their class.
void roll(Buyer &buyer, const Habit &habit, int place, Dice &dice)
{
    buyer.cycle = dice.between(habit.cycleFrom, habit.cycleTo);
    buyer.size = dice.between(habit.sizeFrom, habit.sizeTo);
    buyer.firstAgo = dice.chance(77) ? dice.between(history + 5, history + 280) : dice.between(150, history - 60);
    if (dice.chance(36))
        buyer.answer = dice.chance(70) ? dice.between(4, 5) : dice.between(2, 4);
    if (place % 12 == 5) { // unhappy and gone
        buyer.answer = dice.between(1, 3);
        buyer.lastAgo = buyer.cycle * dice.between(24, 46) / 10;
        buyer.firstAgo = std::max(buyer.firstAgo, buyer.lastAgo + buyer.cycle * 4);
    } else if (place % 15 == 7) { // tried it once or twice
        buyer.firstAgo = dice.between(130, 520);
        buyer.lastAgo = std::max(90, buyer.firstAgo - dice.between(0, buyer.cycle));
        buyer.answer = 0;
    }
}

Buyer planBuyer(Scene &scene, const CastRow &row, int place, Dice &dice)
{
    const Place &home = placeOf(row.city);
    const Habit &habit = habitOf(row.klass);
    Buyer buyer;
    buyer.name = text(row.name);
    buyer.chinese = home.chinese;
    buyer.klass = row.klass;
    buyer.person = buyer.klass == "end_user";
    buyer.region = text(home.region);
    buyer.owner = responsible(scene, buyer);
    buyer.story = row.story;
    buyer.terms = habit.terms;
    buyer.favourites = favourites(scene, habit, dice);
    if (row.cycle > 0) {
        buyer.cycle = row.cycle;
        buyer.size = row.size;
        // Most have been customers for longer than the file goes back.
        buyer.firstAgo = row.firstAgo >= 590 ? history + 5 + place * 37 % 280 : row.firstAgo;
        buyer.lastAgo = row.lastAgo;
        buyer.answer = row.answer;
    } else {
        roll(buyer, habit, place, dice);
    }
    constexpr int discounts[] = {0, 0, 2, 3, 5, 5, 8, 10};
    buyer.discount = buyer.person ? 0 : discounts[size_t(std::clamp(buyer.size / 900 + dice.between(-1, 1), 0, 7))];
    return buyer;
}

void assignCampaigns(Scene &scene, Dice &dice)
{
    for (const Won &one : won) {
        Buyer &buyer = scene.buyers[size_t(scene.buyerNamed(one.name))];
        const WonHabit &habit = wonHabits[one.campaign];
        const int began = int(scene.drives[size_t(one.campaign)].from.daysTo(scene.anchor()));
        buyer.campaign = one.campaign;
        buyer.cycle = habit.cycle + dice.around(12);
        buyer.size = habit.size * (100 + dice.around(45)) / 100;
        buyer.firstAgo = std::max(3, began - dice.between(habit.firstAfterFrom, habit.firstAfterTo));
        buyer.lastAgo = 0;
        buyer.answer = dice.chance(25) ? dice.between(4, 5) : 0;
    }
}

std::vector<int> orderDays(const Buyer &buyer, Dice &dice)
{
    std::vector<int> days; // ago
    const auto gap = [&] { return std::max(4, buyer.cycle * (100 + dice.around(58)) / 100); };
    if (buyer.campaign >= 0) {
        const size_t most = buyer.campaign == fair ? 2 : 99; // one more order, and that was it
        for (int ago = buyer.firstAgo; ago > 0 && days.size() < most; ago -= gap())
            days.push_back(ago);
        return days;
    }
    int ago = buyer.lastAgo > 0 ? buyer.lastAgo : dice.between(1, std::max(2, buyer.cycle * 9 / 10));
    for (; ago <= std::min(buyer.firstAgo, history); ago += gap())
        days.push_back(ago);
    std::reverse(days.begin(), days.end());
    return days;
}

int sizeOn(const Buyer &buyer, Day day, int ago, Dice &dice)
{
    qint64 size = buyer.size;
    size = size * seasonPercent[day.month() - 1] / 100;
    size = size * (100 + (history - ago) * 9 / history) / 104;
    if (buyer.story == Story::Shrinking && ago < 400)
        size = size * (16 + ago * 84 / 400) / 100;
    return int(size * (100 + dice.around(40)) / 100);
}

std::vector<SaleLine> linesFor(const Scene &scene, const Buyer &buyer, Day day, int size, Dice &dice)
{
    const int count = std::clamp(size / 700 + dice.between(0, 2), 1, 5);
    std::vector<SaleLine> lines;
    int left = size;
    for (int i = 0; i < count; ++i) {
        int chosen = dice.chance(78)
                         ? buyer.favourites[size_t(dice.between(0, std::min<int>(3, int(buyer.favourites.size()) - 1)))]
                         : dice.oneOf(buyer.favourites);
        if (dice.chance(28)) {
            const int other = dice.between(0, int(scene.articles.size()) - 1);
            const int month = scene.articles[size_t(other)].season;
            if (month == day.month() || month == day.addMonths(1).month())
                chosen = other;
        }
        if (std::any_of(lines.begin(), lines.end(), [&](const SaleLine &line) { return line.article == chosen; }))
            continue;
        const Article &article = scene.articles[size_t(chosen)];
        const int share = i + 1 == count ? left : left * dice.between(28, 62) / 100;
        left -= share;
        const int price = int(article.price.units / 10'000);
        const int packs = (share + price * article.pack / 2) / std::max(1, price * article.pack);
        const int quantity = std::clamp(packs, 1, 240 / article.pack) * article.pack;
        lines.push_back({chosen, buyer.person && article.pack > 1 ? std::max(1, share / std::max(1, price)) : quantity,
                         quantity >= 10 * article.pack ? buyer.discount + (dice.chance(12) ? 3 : 0) : buyer.discount});
    }
    return lines;
}

QString statusOf(int ago, Dice &dice)
{
    if (ago > 12)
        return dice.chance(2) ? u"cancelled"_s : u"completed"_s;
    if (ago > 5)
        return dice.chance(55) ? u"completed"_s : u"delivered"_s;
    return ago > 2 && dice.chance(60) ? u"delivered"_s : u"confirmed"_s;
}

} // namespace

Money netOf(const Scene &scene, const Sale &sale)
{
    Money net;
    for (const SaleLine &line : sale.lines)
        net += lineNet({line.quantity * 10'000LL}, scene.articles[size_t(line.article)].price,
                       {line.discount * 10'000LL}, 2);
    return net;
}

void planBuyers(Scene &scene)
{
    Dice dice = scene.dice(Subject::Customers);
    int place = 0;
    for (const std::span<const CastRow> cast : {chineseCast(), westernCast()}) {
        for (const CastRow &row : cast)
            scene.buyers.push_back(planBuyer(scene, row, place++, dice));
    }
    assignCampaigns(scene, dice);
    for (const char *name : prospects)
        scene.buyers[size_t(scene.buyerNamed(name))].size = 0;
}

void planSales(Scene &scene)
{
    Dice days = scene.dice(Subject::Buying);
    Dice lines = scene.dice(Subject::Lines);
    for (int i = 0; i < int(scene.buyers.size()); ++i) {
        const Buyer &buyer = scene.buyers[size_t(i)];
        if (buyer.size == 0)
            continue;
        for (const int ago : orderDays(buyer, days)) {
            Sale sale;
            sale.buyer = i;
            sale.day = scene.ago(ago);
            if (!buyer.person && buyer.klass != "online" && buyer.campaign < 0 && sale.day.dayOfWeek() > 5)
                sale.day = sale.day.addDays(4 - sale.day.dayOfWeek() - i % 3);
            sale.status = statusOf(ago, lines);
            sale.lines = linesFor(scene, buyer, sale.day, sizeOn(buyer, sale.day, ago, lines), lines);
            sale.due = sale.day.addDays(buyer.terms);
            if (sale.status == u"completed" || sale.status == u"delivered")
                sale.delivered = std::min(workingDay(sale.day.addDays(lines.between(1, 5))), scene.anchor());
            scene.sales.push_back(std::move(sale));
        }
    }
    std::stable_sort(scene.sales.begin(), scene.sales.end(),
                     [](const Sale &a, const Sale &b) { return a.day < b.day; });
}

} // namespace kith::demo
