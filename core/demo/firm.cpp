// SPDX-License-Identifier: GPL-3.0-or-later
// The firm itself: address, staff, what they are to sell.
#include "core/demo/scene.h"

using namespace Qt::StringLiterals;

namespace kith::demo {

namespace {

RecordId hire(Scene &scene, const char *name, const char *role, const char *region, const char *mailbox,
              const char *phone, RecordId boss, int daysAgo)
{
    Record person = scene.blank(staff::type);
    person.set(staff::name, text(name));
    person.set(staff::role, text(role));
    person.set(staff::region, text(region));
    person.set(staff::email, text(mailbox) + u"@songyin-tea.example"_s);
    person.set(staff::phone, text(phone));
    if (boss != 0)
        person.set(staff::reportsTo, boss);
    return scene.save(person, scene.ago(daysAgo));
}

void describeBusiness(Scene &scene)
{
    const std::optional<RecordId> id = scene.store().first({u"business"_s, {}, {}, {}});
    if (!id)
        return;
    Record business = *scene.store().read(business::type, *id);
    business.set(business::name, u"松音茶器 Songyin Tea Ware"_s);
    business.set(business::street, u"文三路 258 号 3 楼"_s);
    business.set(business::postcode, u"310012"_s);
    business.set(business::city, u"杭州"_s);
    business.set(business::region, u"浙江"_s);
    business.set(business::country, u"中国"_s);
    business.set(business::phone, u"+86 571 0000 2580"_s);
    business.set(business::email, u"hello@songyin-tea.example"_s);
    business.set(business::website, u"https://songyin-tea.example"_s);
    business.set(business::taxNumber, u"91330106DEMO25800X"_s);
    business.set(business::bank, u"松音茶器（杭州）有限公司\n开户行：演示银行文三路支行\n账号：0000 2580 0000 1126"_s);
    scene.save(business, scene.ago(1170));
}

// What the salespeople are to sell in a month, by the season.
void setTargets(Scene &scene)
{
    constexpr int seasonPercent[12] = {112, 64, 104, 122, 118, 100, 74, 80, 116, 96, 108, 120};
    struct Goal
    {
        RecordId staff;
        int monthly;
    };
    const Goal goals[] = {{scene.team.east, 96}, {scene.team.inland, 52}, {scene.team.europe, 61}};
    const Day first = Day(scene.anchor().year() - 1, 1, 1);
    for (Day month = first; month < scene.anchor().addMonths(4); month = month.addMonths(1)) {
        const int growth = month.year() == first.year() ? 100 : 109;
        for (const Goal &goal : goals) {
            Record target = scene.blank(target::type);
            target.set(target::period, u"month"_s);
            target.set(target::measure, u"orders"_s);
            target.set(target::startsOn, month);
            target.set(target::staff, goal.staff);
            const int thousands = goal.monthly * seasonPercent[month.month() - 1] * growth / 10'000;
            target.set(target::amount, money(qint64(thousands) * 1000));
            scene.save(target, std::min(Day(month.year(), 1, 1), scene.anchor()).addDays(-12), scene.team.owner);
        }
    }
}

} // namespace

void makeFirm(Scene &scene)
{
    describeBusiness(scene);
    Team &team = scene.team;
    team.owner = hire(scene, "陈宇", "owner", "", "chen.yu", "+86 138 0000 1001", 0, 1160);
    team.east = hire(scene, "王晓", "salesperson", "East China", "wang.xiao", "+86 138 0000 1002", team.owner, 1120);
    team.inland =
        hire(scene, "何川", "salesperson", "Inland and South China", "he.chuan", "+86 139 0000 1003", team.owner, 1120);
    team.europe =
        hire(scene, "Lena Hartmann", "salesperson", "Europe", "lena.hartmann", "+49 171 39200 11", team.owner, 940);
    team.service = hire(scene, "周静", "service", "", "zhou.jing", "+86 137 0000 1005", team.owner, 1090);
    team.accountant = hire(scene, "李梅", "accountant", "", "li.mei", "+86 136 0000 1006", team.owner, 1085);
    setTargets(scene);
    scene.step();
}

} // namespace kith::demo
