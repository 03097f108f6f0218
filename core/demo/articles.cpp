// SPDX-License-Identifier: GPL-3.0-or-later
// What the firm sells.
#include "core/demo/scene.h"

#include <map>

using namespace Qt::StringLiterals;

namespace kith::demo {

namespace {

struct ArticleRow
{
    const char *code;
    const char *name;
    const char *said;    // in English, in passing
    const char *counted; // the Chinese word to count it with
    const char *kind;    // category
    const char *unit;
    int price, cost; // hundredths
    int tax;         // per cent
    int pack;
    int season;
    int minimum;
};

constexpr ArticleRow rows[] = {
    {"TW-101", "Gaiwan, celadon, 150 ml · 青瓷盖碗", "celadon gaiwans", "只", "gaiwan", "piece", 12800, 6950, 13, 6, 0,
     120},
    {"TW-103", "Gaiwan, white porcelain, 120 ml · 白瓷盖碗", "white gaiwans", "只", "gaiwan", "piece", 6800, 3540, 13,
     6, 0, 180},
    {"TW-107", "Gaiwan, blue and white, 160 ml · 青花盖碗", "blue and white gaiwans", "只", "gaiwan", "piece", 15600,
     8880, 13, 6, 0, 60},
    {"TW-109", "Gaiwan, hand-painted lotus · 手绘荷花盖碗", "lotus gaiwans", "只", "gaiwan", "piece", 28600, 16150, 13,
     2, 9, 24},
    {"TW-112", "Gaiwan, glass, 140 ml · 玻璃盖碗", "glass gaiwans", "只", "gaiwan", "piece", 5200, 2480, 13, 6, 7, 90},
    {"TW-118", "Teapot, Yixing, 220 ml · 宜兴紫砂壶", "Yixing pots", "把", "teapot", "piece", 26500, 15900, 13, 2, 0,
     40},
    {"TW-121", "Teapot, celadon, 350 ml · 青瓷茶壶", "celadon pots", "把", "teapot", "piece", 18900, 10400, 13, 2, 0,
     48},
    {"TW-124", "Teapot, cast iron, 600 ml · 铸铁壶", "cast-iron pots", "把", "teapot", "piece", 34800, 22300, 13, 1, 12,
     20},
    {"TW-126", "Teapot, glass with strainer, 800 ml · 玻璃泡茶壶", "glass pots", "把", "teapot", "piece", 9800, 5050,
     13, 4, 7, 60},
    {"TW-129", "Travel set, pot and two cups · 快客杯旅行套装", "travel sets", "套", "teapot", "set", 11900, 6300, 13,
     4, 6, 60},
    {"TC-201", "Six tasting cups · 品茗杯六只装", "tasting cups", "盒", "cup", "set", 14200, 7450, 13, 4, 0, 60},
    {"TC-204", "Fairness pitcher, glass · 玻璃公道杯", "glass pitchers", "只", "cup", "piece", 4600, 2150, 13, 6, 0,
     90},
    {"TC-208", "Mug with lid and filter · 带滤盖杯", "mugs", "只", "cup", "piece", 7900, 4020, 13, 6, 11, 96},
    {"TC-212", "Bamboo tray · 竹茶盘", "bamboo trays", "张", "cup", "piece", 8600, 4470, 13, 2, 0, 36},
    {"TC-215", "Tea scoop and needle, bamboo · 竹茶匙茶针", "bamboo scoops", "套", "cup", "set", 2400, 980, 13, 10, 0,
     100},
    {"TE-310", "Longjing tea, 250 g tin · 龙井 250 克罐装", "Longjing tins", "罐", "tea", "piece", 9600, 5780, 9, 1, 4,
     150},
    {"TE-314", "Biluochun, 100 g tin · 碧螺春 100 克罐装", "Biluochun tins", "罐", "tea", "piece", 7200, 4310, 9, 1, 4,
     100},
    {"TE-318", "Tieguanyin, 250 g · 铁观音 250 克", "Tieguanyin packs", "包", "tea", "pack", 8400, 4690, 9, 1, 10, 120},
    {"TE-322", "Jasmine pearls, 500 g · 茉莉龙珠 500 克", "jasmine pearls", "包", "tea", "pack", 14800, 8660, 9, 1, 0,
     100},
    {"TE-325", "Keemun black tea, 250 g · 祁门红茶 250 克", "Keemun packs", "包", "tea", "pack", 7800, 4140, 9, 1, 11,
     120},
    {"TE-329", "Pu'er cake, 357 g, 2019 · 普洱饼 357 克", "Pu'er cakes", "饼", "tea", "piece", 16800, 9950, 9, 1, 12,
     60},
    {"TE-333", "White peony, 200 g · 白牡丹 200 克", "white peony packs", "包", "tea", "pack", 8900, 5120, 9, 1, 0, 80},
    {"PK-050", "Gift box, large · 大号礼盒", "large gift boxes", "个", "gift", "piece", 1850, 820, 13, 10, 9, 300},
    {"PK-056", "Gift set, gaiwan and Longjing · 盖碗龙井礼盒", "gaiwan gift sets", "套", "gift", "set", 23800, 13700,
     13, 1, 9, 40},
    {"PK-058", "Gift set, four teas · 四季茶礼盒", "four-tea sets", "盒", "gift", "set", 16600, 9300, 9, 1, 1, 60},
    {"PK-061", "Festival box, teapot and two cups · 节庆壶杯礼盒", "festival boxes", "盒", "gift", "set", 32800, 19100,
     13, 1, 1, 30},
};

struct CategoryRow
{
    const char *kind;
    const char *name;
    const char *parent;
};

constexpr CategoryRow categories[] = {
    {"ware", "Tea ware 茶器", ""},      {"gaiwan", "Gaiwans 盖碗", "ware"},
    {"teapot", "Teapots 茶壶", "ware"}, {"cup", "Cups and tools 杯具配件", "ware"},
    {"tea", "Teas 茶叶", ""},           {"gift", "Gift boxes 礼盒", ""},
};

} // namespace

void makeArticles(Scene &scene)
{
    std::map<QByteArray, RecordId> places;
    const Day since = scene.ago(1080);
    for (const CategoryRow &row : categories) {
        Record category = scene.blank(product_category::type);
        category.set(product_category::name, text(row.name));
        if (*row.parent)
            category.set(product_category::parent, places[row.parent]);
        places[row.kind] = scene.save(category, since, scene.team.owner);
    }
    for (const ArticleRow &row : rows) {
        Article article{.name = text(row.name),
                        .unit = text(row.unit),
                        .price = {row.price * 100LL},
                        .cost = {row.cost * 100LL},
                        .tax = {row.tax * 10'000LL},
                        .pack = row.pack,
                        .season = row.season,
                        .kind = row.kind,
                        .said = row.said,
                        .counted = row.counted};
        Record product = scene.blank(product::type);
        product.set(product::code, text(row.code));
        product.set(product::name, article.name);
        product.set(product::category, places[row.kind]);
        product.set(product::unit, article.unit);
        product.set(product::price, article.price);
        product.set(product::cost, article.cost);
        product.set(product::taxRate, article.tax);
        product.set(product::stockTracked, true);
        product.set(product::stockMinimum, {row.minimum * 10'000LL});
        article.id = scene.save(product, since, scene.team.owner);
        scene.articles.push_back(article);
        scene.codes.push_back(row.code);
    }
    scene.step();
}

} // namespace kith::demo
