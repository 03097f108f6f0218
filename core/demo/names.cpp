// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/names.h"

#include "core/base/text.h"

using namespace Qt::StringLiterals;

namespace kith::demo {

namespace {

constexpr const char *chineseLast[] = {"王", "李", "张", "刘", "陈", "杨", "黄", "赵", "吴", "周", "徐",
                                       "孙", "马", "朱", "胡", "郭", "何", "林", "高", "罗", "郑", "梁",
                                       "谢", "宋", "唐", "许", "邓", "韩", "冯", "曹", "彭", "曾", "萧",
                                       "田", "董", "潘", "袁", "蒋", "蔡", "余", "杜", "苏"};
constexpr const char *chineseWomen[] = {"晓岚", "雪梅", "静",   "慧敏", "佩珊", "雨欣", "思琪", "文君",
                                        "月华", "丹",   "嘉怡", "红",   "素云", "晨曦", "若兰", "芳",
                                        "美玲", "婉清", "秋燕", "莉",   "诗涵", "海燕", "琳",   "玉婷"};
constexpr const char *chineseMen[] = {"伟",   "志强", "建军", "浩然", "文博", "磊",   "子轩", "宏达",
                                      "俊杰", "海涛", "斌",   "永康", "明辉", "振华", "立新", "一鸣",
                                      "国平", "鹏",   "学文", "卫东", "天宇", "家豪", "松",   "润泽"};
constexpr const char *germanLast[] = {
    "Albrecht", "Brandt",  "Dietrich", "Engel",     "Franke",     "Gerlach",  "Hoffmann", "Jansen",
    "Krüger",   "Lorenz",  "Meissner", "Nowak",     "Otto",       "Pfeiffer", "Richter",  "Schubert",
    "Thiele",   "Ullmann", "Vogel",    "Winkler",   "Zimmermann", "Bauer",    "Becker",   "Gruber",
    "Steiner",  "Keller",  "Brunner",  "Kühn",      "Lindemann",  "Rothe",    "Sommer",   "Wendt",
    "Ziegler",  "Hartung", "Böhme",    "Fritzsche", "Kästner",    "Naumann",  "Oehler",   "Seifert"};
constexpr const char *englishLast[] = {"Ashford",  "Bennett",  "Clarke", "Doyle",  "Ellis",    "Fletcher",
                                       "Harper",   "Lawson",   "Murray", "Pearce", "Sinclair", "Turner",
                                       "Walsh",    "Hughes",   "Mercer", "Nolan",  "Osborne",  "Rowe",
                                       "Thornton", "Whitaker", "Barlow", "Cooke",  "Draper",   "Greene"};
constexpr const char *germanWomen[] = {
    "Anna",  "Birgit", "Carla", "Dorothea", "Eva",    "Franziska", "Greta", "Heike", "Isabel", "Johanna", "Karin",
    "Laura", "Miriam", "Nora",  "Petra",    "Sophie", "Theresa",   "Vera",  "Ulla",  "Marie",  "Antje",   "Luise"};
constexpr const char *germanMen[] = {"Andreas",  "Bruno",    "Christian", "David",  "Erik",   "Felix",
                                     "Georg",    "Henrik",   "Jakob",     "Konrad", "Lukas",  "Martin",
                                     "Niklas",   "Oskar",    "Philipp",   "Robert", "Stefan", "Tobias",
                                     "Valentin", "Matthias", "Ralf",      "Dirk"};
constexpr const char *englishWomen[] = {"Alice",  "Charlotte", "Fiona", "Rebecca", "Harriet", "Lucy",
                                        "Megan",  "Olivia",    "Priya", "Rose",    "Zoe",     "Catherine",
                                        "Imogen", "Janet",     "Laura", "Victoria"};
constexpr const char *englishMen[] = {"Edward", "Graham", "Hugo",    "Simon", "Adam", "Callum",  "Duncan", "Gareth",
                                      "Ian",    "James",  "Matthew", "Neil",  "Owen", "Patrick", "Rory",   "Stephen"};
constexpr const char *chineseFirms[] = {"云山", "溪畔", "听泉", "一盏", "枕水", "归园", "禾木", "松间",
                                        "拾光", "素心", "望湖", "清欢", "知白", "东隅", "锦鲤", "青瓦",
                                        "小满", "长亭", "春野", "白鹭", "陌上", "雅集"};
constexpr const char *chineseKinds[] = {"茶舍", "茶业", "酒店",   "民宿", "咖啡", "商贸",
                                        "书房", "礼品", "生活馆", "餐厅", "文化", "茶室"};
constexpr const char *westernKinds[] = {"Teeladen %1", "Café %1",    "Hotel %1",    "%1 Interiors",
                                        "%1 & Sons",   "Pension %1", "%1 Feinkost", "Galerie %1",
                                        "%1 Tea Room", "%1 Home",    "Bistro %1",   "%1 Gifts"};

} // namespace

FullName Names::next(Speech speech)
{
    const bool chinese = speech == Speech::Chinese;
    const auto from = [&](const auto &german, const auto &english) {
        return QString::fromUtf8(speech == Speech::German ? m_dice.oneOf(german) : m_dice.oneOf(english));
    };
    FullName name;
    name.chinese = chinese;
    do {
        name.female = m_dice.chance(54);
        if (chinese) {
            name.last = QString::fromUtf8(m_dice.oneOf(chineseLast));
            name.first = QString::fromUtf8(name.female ? m_dice.oneOf(chineseWomen) : m_dice.oneOf(chineseMen));
        } else {
            name.last = from(germanLast, englishLast);
            name.first = name.female ? from(germanWomen, englishWomen) : from(germanMen, englishMen);
        }
    } while (!m_taken.insert(name.shown()).second);
    return name;
}

QString Names::company(bool chinese, const QString &last)
{
    QString name;
    do {
        name = chinese ? QString::fromUtf8(m_dice.oneOf(chineseFirms)) + QString::fromUtf8(m_dice.oneOf(chineseKinds))
                       : QString::fromUtf8(m_dice.oneOf(westernKinds)).arg(last);
    } while (!m_taken.insert(name).second);
    return name;
}

FullName nameFrom(const QString &shown)
{
    FullName name;
    name.chinese = hasHan(shown);
    if (name.chinese) {
        name.last = shown.left(1);
        name.first = shown.mid(1);
    } else {
        name.first = shown.section(u' ', 0, 0);
        name.last = shown.section(u' ', 1);
    }
    return name;
}

QString mailbox(const FullName &name)
{
    const auto plain = [](const QString &part) {
        QString latin = (hasHan(part) ? pinyin(part) : fold(part)).remove(u' ');
        return latin.remove(u'\'');
    };
    return name.chinese ? plain(name.last) + u'.' + plain(name.first) : plain(name.first) + u'.' + plain(name.last);
}

QString webName(const QString &company)
{
    QString web;
    const bool han = hasHan(company);
    for (const QChar c : han ? pinyin(company) : fold(company)) {
        if (c.isLetterOrNumber())
            web += c;
        else if (!han && !web.isEmpty() && !web.endsWith(u'-'))
            web += u'-';
    }
    return web.endsWith(u'-') ? web.chopped(1) : web;
}

} // namespace kith::demo
