// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/places.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kith::demo {

namespace {

constexpr Place all[] = {
    {"杭州", "浙江", "China", "East China", "3100", "+86 571 0000 ", true},
    {"宁波", "浙江", "China", "East China", "3150", "+86 574 0000 ", true},
    {"湖州", "浙江", "China", "East China", "3130", "+86 572 0000 ", true},
    {"绍兴", "浙江", "China", "East China", "3120", "+86 575 0000 ", true},
    {"上海", "上海", "China", "East China", "2000", "+86 21 0000 ", true},
    {"苏州", "江苏", "China", "East China", "2150", "+86 512 0000 ", true},
    {"无锡", "江苏", "China", "East China", "2140", "+86 510 0000 ", true},
    {"南京", "江苏", "China", "East China", "2100", "+86 25 0000 ", true},
    {"常州", "江苏", "China", "East China", "2130", "+86 519 0000 ", true},
    {"合肥", "安徽", "China", "East China", "2300", "+86 551 0000 ", true},
    {"黄山", "安徽", "China", "East China", "2450", "+86 559 0000 ", true},
    {"广州", "广东", "China", "South China", "5100", "+86 20 0000 ", true},
    {"深圳", "广东", "China", "South China", "5180", "+86 755 0000 ", true},
    {"厦门", "福建", "China", "South China", "3610", "+86 592 0000 ", true},
    {"福州", "福建", "China", "South China", "3500", "+86 591 0000 ", true},
    {"长沙", "湖南", "China", "Inland China", "4100", "+86 731 0000 ", true},
    {"武汉", "湖北", "China", "Inland China", "4300", "+86 27 0000 ", true},
    {"成都", "四川", "China", "Inland China", "6100", "+86 28 0000 ", true},
    {"北京", "北京", "China", "Inland China", "1000", "+86 10 0000 ", true},
    {"西安", "陕西", "China", "Inland China", "7100", "+86 29 0000 ", true},
    {"Shanghai", "Shanghai", "China", "East China", "2000", "+86 21 0000 ", false},
    {"Hangzhou", "Zhejiang", "China", "East China", "3100", "+86 571 0000 ", false},
    {"Ningbo", "Zhejiang", "China", "East China", "3150", "+86 574 0000 ", false},
    {"Leipzig", "Sachsen", "Germany", "Germany", "041", "", false},
    {"Dresden", "Sachsen", "Germany", "Germany", "010", "", false},
    {"Berlin", "Berlin", "Germany", "Germany", "101", "+49 30 23125 ", false},
    {"Hamburg", "Hamburg", "Germany", "Germany", "203", "+49 40 66969 ", false},
    {"Köln", "Nordrhein-Westfalen", "Germany", "Germany", "506", "+49 221 4710 ", false},
    {"München", "Bayern", "Germany", "Germany", "803", "+49 89 99998 ", false},
    {"Frankfurt", "Hessen", "Germany", "Germany", "603", "+49 69 90009 ", false},
    {"Weimar", "Thüringen", "Germany", "Germany", "994", "", false},
    {"Erfurt", "Thüringen", "Germany", "Germany", "990", "", false},
    {"Halle", "Sachsen-Anhalt", "Germany", "Germany", "061", "", false},
    {"Wien", "Wien", "Austria", "Rest of Europe", "10", "", false},
    {"Zürich", "Zürich", "Switzerland", "Rest of Europe", "80", "", false},
    {"Amsterdam", "Noord-Holland", "Netherlands", "Rest of Europe", "10", "", false},
    {"London", "Greater London", "United Kingdom", "Rest of Europe", "", "+44 20 7946 0", false},
    {"Manchester", "Greater Manchester", "United Kingdom", "Rest of Europe", "", "+44 161 496 0", false},
    {"Edinburgh", "Scotland", "United Kingdom", "Rest of Europe", "", "+44 131 496 0", false},
    {"Paris", "Île-de-France", "France", "Rest of Europe", "750", "+33 1 99 00 ", false},
};

constexpr const char *chineseStreets[] = {"中山路",   "人民路", "解放路", "建设路",   "文化路", "学府路",
                                          "新华路",   "和平路", "青年路", "长江路",   "公园路", "西园路",
                                          "梅园路",   "湖滨路", "友谊路", "南门大街", "东风路", "滨江路",
                                          "环城东路", "老街",   "书院路", "桂花巷",   "水井巷", "古城路"};
constexpr const char *pinyinStreets[] = {"Yuyuan Road", "Fuxing Middle Road", "Beishan Street",
                                         "Laowaitan",   "Nanshan Road",       "Wukang Road"};
constexpr const char *germanStreets[] = {"Karl-Heine-Straße", "Lindenallee",   "Am Markt",   "Bahnhofstraße",
                                         "Gartenstraße",      "Schillerplatz", "Mühlgasse",  "Ludwigstraße",
                                         "Hohe Straße",       "Brunnenweg",    "Kirchplatz", "Rosenstraße",
                                         "Neumarkt",          "Weinbergsweg",  "Am Kanal"};
constexpr const char *englishStreets[] = {"Marylebone Lane", "Victoria Terrace", "Camden Passage", "Mill Street",
                                          "Thistle Street",  "Tib Street",       "Columbia Road"};

bool has(const Place &place, const char *country)
{
    return QByteArray(place.country) == country;
}

} // namespace

std::span<const Place> places()
{
    return all;
}

const Place &placeOf(const char *city)
{
    return *std::find_if(std::begin(all), std::end(all) - 1,
                         [&](const Place &place) { return QByteArray(place.city) == city; });
}

Speech speechOf(const Place &place)
{
    if (place.chinese)
        return Speech::Chinese;
    return QByteArray(place.phone).startsWith("+44") ? Speech::English : Speech::German;
}

QString streetIn(const Place &place, Dice &dice)
{
    const int house = dice.between(2, dice.chance(30) ? 388 : 96);
    if (place.chinese)
        return QString::fromUtf8(dice.oneOf(chineseStreets)) + u" %1 号"_s.arg(house);
    if (has(place, "China"))
        return QString::number(house) + u' ' + QString::fromUtf8(dice.oneOf(pinyinStreets));
    if (has(place, "United Kingdom"))
        return QString::number(house) + u' ' + QString::fromUtf8(dice.oneOf(englishStreets));
    if (has(place, "France"))
        return QString::number(house) + u" rue des Martyrs"_s;
    if (has(place, "Netherlands"))
        return u"Prinsengracht "_s + QString::number(house);
    return QString::fromUtf8(dice.oneOf(germanStreets)) + u' ' + QString::number(house % 140 + 1);
}

QString postcodeIn(const Place &place, Dice &dice)
{
    const QByteArray start(place.postcode);
    if (start.isEmpty())
        return {};
    const int length = has(place, "China") ? 6 : has(place, "Germany") || has(place, "France") ? 5 : 4;
    QString code = QString::fromLatin1(start);
    while (code.size() < length)
        code += QString::number(dice.between(code.size() + 1 == length ? 0 : 1, 9));
    return code;
}

QString phoneIn(const Place &place, Dice &dice)
{
    const QByteArray start(place.phone);
    if (start.isEmpty())
        return {};
    if (has(place, "China"))
        return QString::fromLatin1(start) + QString::number(dice.between(1010, 9890));
    if (has(place, "France"))
        return QString::fromLatin1(start) + u"%1 %2"_s.arg(dice.between(10, 98)).arg(dice.between(10, 98));
    return QString::fromLatin1(start) + QString::number(dice.between(100, 989));
}

QString mobileIn(const Place &place, int serial)
{
    if (has(place, "China")) {
        constexpr const char *starts[] = {"138", "139", "137", "136", "135", "150", "158", "186"};
        const int number = 1011 + serial * 37 % 8979;
        return u"+86 %1 0000 %2"_s.arg(QString::fromLatin1(starts[size_t(serial) % 8])).arg(number, 4, 10, QChar(u'0'));
    }
    if (has(place, "Germany"))
        return u"+49 171 39200 %1"_s.arg(serial * 7 % 100, 2, 10, QChar(u'0'));
    if (has(place, "United Kingdom"))
        return u"+44 7700 900%1"_s.arg(serial * 13 % 1000, 3, 10, QChar(u'0'));
    return {};
}

} // namespace kith::demo
