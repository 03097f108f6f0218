// SPDX-License-Identifier: GPL-3.0-or-later
// Goods came in as they were sold: an opening count, a purchase every few weeks, some breakage.
#include <algorithm>

#include "core/demo/scene.h"

using namespace Qt::StringLiterals;

namespace kith::demo {

namespace {

void move(Scene &scene, const Article &article, Day day, int quantity, const QString &reason, const QString &reference)
{
    Record entry = scene.blank(stock_entry::type);
    entry.set(stock_entry::product, article.id);
    entry.set(stock_entry::movedOn, day);
    entry.set(stock_entry::quantity, {quantity * 10'000LL});
    entry.set(stock_entry::reason, reason);
    entry.set(stock_entry::reference, reference);
    if (reason == u"purchase")
        entry.set(stock_entry::unitCost, article.cost);
    scene.save(entry, day, scene.team.service);
}

} // namespace

void makeStock(Scene &scene)
{
    Dice dice = scene.dice(Subject::Costs);
    constexpr const char *makers[] = {"龙泉 LQ", "宜兴 YX", "景德镇 JD", "新昌 XC"};
    for (int i = 0; i < int(scene.articles.size()); ++i) {
        const Article &article = scene.articles[size_t(i)];
        std::vector<std::pair<Day, int>> sold;
        int total = 0;
        for (const Sale &sale : scene.sales) {
            if (sale.status != u"completed" && sale.status != u"delivered")
                continue;
            for (const SaleLine &line : sale.lines) {
                if (line.article == i) {
                    sold.emplace_back(sale.day, line.quantity);
                    total += line.quantity;
                }
            }
        }
        // About what eight weeks take lies on the shelf; TW-118 has just run short.
        const int eightWeeks = std::max(24, total * 56 / 730);
        int stock = eightWeeks * dice.between(90, 140) / 100;
        move(scene, article, scene.ago(742), stock, u"opening"_s, u"盘点"_s);
        int deliveries = 0;
        for (const auto &[day, quantity] : sold) {
            stock -= quantity;
            if (stock > eightWeeks / 3 || (i == scene.articleCoded("TW-118") && day > scene.ago(30)))
                continue;
            const int crate = article.pack * 12;
            const int bought = (eightWeeks * dice.between(80, 130) / 100 / crate + 1) * crate;
            move(scene, article, workingDay(day), bought, u"purchase"_s,
                 u"%1-%2-%3"_s.arg(QString::fromUtf8(makers[i % 4]), day.toString(u"yyMM"_s)).arg(++deliveries));
            stock += bought;
            if (dice.chance(8)) {
                const int broken = dice.between(1, 4);
                move(scene, article, workingDay(day.addDays(1)), -broken, u"loss"_s, u"破损"_s);
                stock -= broken;
            }
        }
    }
    scene.step();
}

} // namespace kith::demo
