// SPDX-License-Identifier: GPL-3.0-or-later
// What the firm spent on its customers and campaigns, numbered by the day.
#include <algorithm>
#include <map>

#include "core/demo/scene.h"

using namespace Qt::StringLiterals;

namespace kith::demo {

namespace {

struct Kind
{
    const char *category;
    int from, to; // whole money
    const char *supplier;
    const char *notes;
    bool chinese;
};

constexpr Kind kinds[] = {
    {"travel", 148, 690, "中国铁路", "拜访客户，往返高铁", true},
    {"travel", 62, 210, "滴滴出行", "市内送样", true},
    {"meals", 96, 460, "湖畔人家（文三路）", "陪客户午餐", true},
    {"gifts", 88, 520, "自有库存", "节日小礼", true},
    {"postage", 24, 186, "顺丰速运", "寄样品", true},
    {"postage", 118, 640, "DHL Express", "Samples to Europe", false},
    {"travel", 94, 430, "Deutsche Bahn", "Visits", false},
    {"meals", 180, 520, "Gasthaus Lindenhof", "Lunch with the buyer", false},
    {"printing", 210, 980, "Hangzhou Wenlan Print 文澜印务", "名片与价目单", true},
    {"compensation", 48, 360, "自有库存", "破损补发", true},
};

QString statusOn(Day day, Day anchor, Dice &dice)
{
    const qint64 ago = day.daysTo(anchor);
    const int roll = dice.between(1, 100);
    if (ago > 45)
        return u"paid"_s;
    if (ago > 20)
        return roll < 70 ? u"paid"_s : u"approved"_s;
    if (ago > 7)
        return roll < 45 ? u"approved"_s : u"submitted"_s;
    return roll < 40 ? u"draft"_s : u"submitted"_s;
}

} // namespace

void makeExpenses(Scene &scene)
{
    Dice dice = scene.dice(Subject::Costs);
    std::vector<Record> expenses;
    makeCampaignCosts(scene, expenses);
    for (int ago = 718; ago > 0; ago -= dice.between(3, 11)) {
        const Kind &kind = dice.oneOf(kinds);
        const Day day = workingDay(scene.ago(ago));
        if (day >= scene.anchor())
            break;
        Record expense = scene.blank(expense::type);
        expense.set(expense::spentOn, day);
        expense.set(expense::category, text(kind.category));
        expense.set(expense::amount,
                    money(dice.between(kind.from, kind.to), dice.chance(60) ? 0 : dice.between(5, 95)));
        expense.set(expense::supplier, text(kind.supplier));
        expense.set(expense::notes, text(kind.notes));
        expense.set(expense::status, statusOn(day, scene.anchor(), dice));
        expense.set(expense::staff, !kind.chinese     ? scene.team.europe
                                    : dice.chance(65) ? scene.team.east
                                                      : scene.team.inland);
        const Buyer &buyer = dice.oneOf(scene.buyers);
        if (buyer.chinese == kind.chinese && buyer.size > 1500 && dice.chance(70))
            expense.set(expense::customer, buyer.id);
        expenses.push_back(std::move(expense));
    }
    std::stable_sort(expenses.begin(), expenses.end(), [](const Record &a, const Record &b) {
        return a.get(expense::spentOn) < b.get(expense::spentOn);
    });
    const Day first = scene.sales.front().day;
    std::map<int, int> numbers{{first.year(), first.dayOfYear() / 6}};
    for (Record &expense : expenses) {
        const Day day = expense.get(expense::spentOn);
        expense.set(expense::number, u"E-%1-%2"_s.arg(day.year()).arg(++numbers[day.year()], 4, 10, QChar(u'0')));
        if (dice.chance(80))
            expense.set(expense::receiptNumber, QString::number(dice.between(10'204, 98'871)));
        scene.save(expense, std::min(workingDay(day.addDays(1)), scene.anchor()), expense.get(expense::staff));
    }
    const Query query{u"number_series"_s, where(u"kind"_s, Operator::Equal, u"expense"_s), {}, {}};
    for (Record series : scene.store().select(query)) {
        series.set(number_series::next, numbers[scene.anchor().year()] + 1);
        scene.save(series, scene.anchor(), scene.team.owner);
    }
    scene.step();
}

} // namespace kith::demo
