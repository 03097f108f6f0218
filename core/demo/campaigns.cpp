// SPDX-License-Identifier: GPL-3.0-or-later
// The seven campaigns of the last twelve months and what each of them cost. They keep to their season: each ran when
// its months were last over.
#include "core/demo/scene.h"

using namespace Qt::StringLiterals;

namespace kith::demo {

namespace {

struct CampaignRow
{
    const char *name;
    const char *channel;
    int month, day, days;
    int budget;
    int expected;
    const char *goal;
    const char *offer;
};

constexpr CampaignRow rows[] = {
    {"Spring mailing", "letter", 3, 2, 25, 6500, 36000,
     "Win back shops that were quiet over winter, and find new ones.",
     "Printed spring list with a sample of Biluochun; free delivery on the first order."},
    {"New-harvest e-mail", "email", 3, 30, 18, 2000, 24000, "Sell the first Longjing while it is fresh.",
     "Pre-order price on the new Longjing until 17 April."},
    {"Hotel trial sets", "other", 1, 12, 46, 9000, 30000, "Put our cups on the tables of hotels and guest houses.",
     "客房试用套装：四只杯、一把壶，试用六周，满意再买。"},
    {"WeChat gift boxes", "social_media", 5, 4, 18, 3000, 18000, "公众号与朋友圈推广节日礼盒。",
     "满 20 盒免费印字，五月内下单送手提袋。"},
    {"Referral thank-you", "other", 1, 1, 0, 0, 8000, "Thank customers who bring us new ones.",
     "老客户介绍新客户，双方各得一罐新茶。"},
    {"Open day Hangzhou", "event", 5, 9, 0, 4500, 15000, "Show the workshop and the new glazes to shops nearby.",
     "开放日：看釉、试茶，当日订货九五折。"},
    {"Leipzig tea fair", "fair", 4, 16, 3, 15000, 45000, "Find shops in Saxony and Thuringia.",
     "Fair price on celadon, ten per cent off until the end of April."},
};

struct CostRow
{
    int campaign;
    int dayAfterStart;
    const char *category;
    int whole, hundredths;
    const char *supplier;
    const char *status;
    const char *notes;
};

constexpr CostRow costs[] = {
    {0, -11, "printing", 3846, 0, "Hangzhou Wenlan Print 文澜印务", "paid", "2,400 copies, folded"},
    {0, -2, "postage", 2218, 50, "China Post 文三路支局", "paid", ""},
    {0, 3, "gifts", 415, 50, "自有库存：碧螺春小样", "paid", "180 小袋"},
    {1, -3, "agency", 1500, 0, "Lindenblatt Texte", "paid", "English and German text"},
    {1, 1, "advertising", 420, 0, "Mail dispatch, 4,600 addresses", "paid", ""},
    {2, -6, "gifts", 6932, 40, "试用套装 38 套，按成本", "paid", ""},
    {2, 2, "postage", 1127, 60, "顺丰速运", "paid", ""},
    {2, 19, "travel", 1290, 0, "何川：莫干山、千岛湖", "paid", "三天拜访 14 家"},
    {3, -1, "advertising", 2350, 0, "朋友圈广告", "paid", ""},
    {3, 5, "agency", 800, 0, "墨白视觉", "paid", "三组礼盒照片"},
    {5, -8, "printing", 386, 0, "Hangzhou Wenlan Print 文澜印务", "paid", "请柬 150 份"},
    {5, 0, "meals", 2214, 50, "翠谷餐饮", "paid", "62 人茶点"},
    {5, 0, "other", 1659, 50, "场地布置与摄影", "paid", ""},
    {6, -62, "fair", 9480, 0, "Messe Leipzig, stand 12 m²", "paid", "Hall 3, C 14"},
    {6, -9, "postage", 3126, 40, "Air freight, 214 kg", "paid", ""},
    {6, 0, "travel", 4361, 80, "Flights and hotel, two people", "paid", ""},
    {6, 2, "meals", 864, 30, "Meals at the fair", "paid", ""},
    {6, 3, "printing", 907, 50, "Druckerei Kolbe", "approved", "Price lists, second run"},
    {6, 4, "meals", 412, 0, "Hotel bar", "rejected", "Private: not to be paid by the firm."},
};

// The last time these months were over, with some weeks for the results.
Day lastRun(Day anchor, const CampaignRow &row)
{
    Day start(anchor.year(), row.month, row.day);
    const int settle = row.days == 0 && row.month == 1 ? 120 : 18;
    while (start.addDays(row.days + settle) > anchor)
        start = start.addYears(-1);
    return start;
}

} // namespace

void makeCampaigns(Scene &scene)
{
    for (const CampaignRow &row : rows) {
        Drive drive;
        drive.name = text(row.name);
        drive.from = lastRun(scene.anchor(), row);
        const bool endless = drive.name == u"Referral thank-you";
        drive.to = endless ? Day() : drive.from.addDays(row.days);
        Record campaign = scene.blank(campaign::type);
        campaign.set(campaign::name, drive.name);
        campaign.set(campaign::channel, text(row.channel));
        campaign.set(campaign::status, endless ? u"active"_s : u"done"_s);
        campaign.set(campaign::startsOn, drive.from);
        campaign.set(campaign::endsOn, drive.to);
        campaign.set(campaign::goal, text(row.goal));
        campaign.set(campaign::offer, text(row.offer));
        if (row.budget > 0)
            campaign.set(campaign::budget, money(row.budget));
        campaign.set(campaign::expectedRevenue, money(row.expected));
        drive.id = scene.save(campaign, workingDay(drive.from.addDays(-40)), scene.team.owner);
        scene.drives.push_back(drive);
    }
    scene.step();
}

void makeCampaignCosts(Scene &scene, std::vector<Record> &expenses)
{
    for (const CostRow &row : costs) {
        const Drive &drive = scene.drives[size_t(row.campaign)];
        Record expense = scene.blank(expense::type);
        expense.set(expense::spentOn, drive.from.addDays(row.dayAfterStart));
        expense.set(expense::category, text(row.category));
        expense.set(expense::amount, money(row.whole, row.hundredths));
        expense.set(expense::campaign, drive.id);
        expense.set(expense::supplier, text(row.supplier));
        expense.set(expense::status, text(row.status));
        expense.set(expense::notes, text(row.notes));
        expense.set(expense::staff, row.campaign == 6 ? scene.team.europe : scene.team.east);
        expenses.push_back(std::move(expense));
    }
}

} // namespace kith::demo
