// SPDX-License-Identifier: GPL-3.0-or-later
// What an office keeps beside its customers: holidays, care levels, texts, tags, groups of customers, the open day's
// guest list, and what resellers report.
#include <algorithm>
#include <QJsonArray>
#include <QJsonDocument>

#include "core/demo/scene.h"

using namespace Qt::StringLiterals;

namespace kith::demo {

namespace {

void keepHolidays(Scene &scene)
{
    struct Row
    {
        int month, day;
        const char *name;
    };
    constexpr Row rows[] = {{1, 1, "元旦 New Year"},
                            {5, 1, "劳动节 Labour Day"},
                            {10, 1, "国庆节 National Day"},
                            {10, 2, "国庆节 National Day"},
                            {10, 3, "国庆节 National Day"}};
    for (int year = scene.anchor().year() - 2; year <= scene.anchor().year() + 1; ++year) {
        for (const Row &row : rows) {
            Record holiday = scene.blank(holiday::type);
            holiday.set(holiday::day, Day(year, row.month, row.day));
            holiday.set(holiday::name, text(row.name));
            scene.save(holiday, scene.ago(1100), scene.team.owner);
        }
    }
}

void setCare(Scene &scene)
{
    struct Row
    {
        const char *grade;
        int days;
        const char *priority;
    };
    for (const Row &row : {Row{"A", 30, "high"}, {"B", 60, "normal"}, {"C", 120, "normal"}, {"D", 240, "low"}}) {
        Record care = scene.blank(care_level::type);
        care.set(care_level::grade, text(row.grade));
        care.set(care_level::contactDays, row.days);
        care.set(care_level::priority, text(row.priority));
        scene.save(care, scene.ago(1095), scene.team.owner);
    }
}

// Who hears of a case that takes too long.
void nameManagers(Scene &scene)
{
    const Query steps{u"escalation_step"_s, {}, {u"id"_s}, {}};
    for (Record step : scene.store().select(steps)) {
        step.set(escalation_step::staff,
                 step.get(escalation_step::percent) >= 100 ? scene.team.owner : scene.team.service);
        scene.save(step, scene.ago(1060), scene.team.owner);
    }
}

void writeTexts(Scene &scene)
{
    struct Row
    {
        const char *name, *use, *language, *subject, *body;
    };
    constexpr Row rows[] = {
        {"Spring list", "letter", "en", "New harvest, new glazes",
         "Dear {contact.first_name|tea friend},\n\nthe first Longjing has arrived in Hangzhou, and our kiln has a new "
         "celadon.\n{if customer.grade = A}As one of our closest customers you get the first pick: your usual "
         "discount holds for the whole list.{else}The price list is enclosed; delivery is free on your first order "
         "of the season.{end}\n\nWith kind regards\nSongyin Tea Ware"},
        {"开放日邀请", "email", "zh_CN", "诚邀参加松音开放日",
         "{contact.last_name|尊敬的客户}您好：\n\n松音茶器工坊将举办开放日，看新釉、试新茶，当日订货九五折。\n"
         "{if customer.city = 杭州}地点离您不远，欢迎带朋友一起来。{else}我们可以为您安排当天的住宿。{end}\n\n松音茶器 "
         "敬上"},
        {"久未联系", "email", "zh_CN", "好久没有收到您的消息",
         "{contact.last_name|尊敬的客户}您好：\n\n您上次订货是 {customer.last_order_on}。最近用得还顺手吗？"
         "有破损或想换款式，回复这封邮件即可。\n\n松音茶器"},
    };
    for (const Row &row : rows) {
        Record record = scene.blank(template_::type);
        record.set(template_::name, text(row.name));
        record.set(template_::use, text(row.use));
        record.set(template_::language, text(row.language));
        record.set(template_::subject, text(row.subject));
        record.set(template_::body, text(row.body));
        scene.save(record, scene.ago(400), scene.team.east);
    }
}

void makeTags(Scene &scene)
{
    for (const auto &[name, tone] : {std::pair{"样板店 Showcase", "good"},
                                     {"节庆礼盒 Gifts", "info"},
                                     {"需开专票 VAT invoice", "neutral"},
                                     {"慎重赊销 Cash first", "warning"}}) {
        Record tag = scene.blank(tag::type);
        tag.set(tag::name, text(name));
        tag.set(tag::tone, text(tone));
        scene.save(tag, scene.ago(600), scene.team.owner);
    }
}

void groupCustomers(Scene &scene)
{
    const QJsonValue quarterAgo = QJsonObject{{u"today"_s, -90}};
    const QJsonValue yearAgo = QJsonObject{{u"today"_s, -365}};
    const std::pair<QString, Condition> groups[] = {
        {u"90 天未下单的老客户 Quiet for 90 days"_s,
         all({where(u"last_order_on"_s, Operator::Less, quarterAgo),
              where(u"last_order_on"_s, Operator::GreaterOrEqual, yearAgo)})},
        {u"Shops in Europe"_s,
         all({where(u"country"_s, Operator::NotEqual, u"China"_s), where(u"country"_s, Operator::NotEqual, u"中国"_s),
              where(u"class"_s, Operator::NotEqual, u"end_user"_s)})},
        {u"买过礼盒的客户 Bought gift boxes"_s,
         related(u"order.customer_id"_s,
                 all({where(u"status"_s, Operator::In, QJsonArray{u"confirmed"_s, u"delivered"_s, u"completed"_s}),
                      related(u"order_line.order_id"_s, where(u"product.code"_s, Operator::Contains, u"PK-"_s),
                              u"count"_s, Operator::Greater, 0)}),
                 u"count"_s, Operator::Greater, 0)},
    };
    for (const auto &[name, condition] : groups) {
        Record segment = scene.blank(segment::type);
        segment.set(segment::name, name);
        segment.set(segment::ofType, u"customer"_s);
        segment.set(
            segment::queryJson,
            QString::fromUtf8(
                QJsonDocument(Query{u"customer"_s, condition, {}, {}}.toJson()).toJson(QJsonDocument::Compact)));
        scene.save(segment, scene.ago(45), scene.team.east);
    }
}

// Shops near Hangzhou were asked to the open day; some said yes, most of those came.
void inviteToOpenDay(Scene &scene)
{
    const auto drive =
        std::ranges::find_if(scene.drives, [](const Drive &d) { return d.name == u"Open day Hangzhou"; });
    if (drive == scene.drives.end())
        return;
    Dice dice = scene.dice(Subject::Campaigns);
    Record event = scene.blank(event::type);
    event.set(event::name, u"开放日 Open day"_s);
    event.set(event::heldOn, drive->from);
    event.set(event::place, u"杭州 · 文三路工坊"_s);
    event.set(event::campaign, drive->id);
    const Day invited = drive->from.addDays(-21);
    scene.save(event, invited, scene.team.east);
    for (const Buyer &buyer : scene.buyers) {
        if (!buyer.chinese || buyer.id == 0 || scene.ago(buyer.firstAgo) > invited || !dice.chance(60))
            continue;
        const int roll = dice.between(1, 100);
        Record guest = scene.blank(attendance::type);
        guest.set(attendance::event, event.id());
        guest.set(attendance::customer, buyer.id);
        if (!buyer.people.empty())
            guest.set(attendance::contact, buyer.people.front().id);
        guest.set(attendance::state, roll <= 38 ? u"attended"_s : roll <= 48 ? u"absent"_s : u"invited"_s);
        scene.save(guest, drive->from, scene.team.east);
    }
}

// Pieces of an article that a buyer got in a month; less what went back.
qint64 deliveredIn(const Scene &scene, int place, int article, Day first)
{
    qint64 pieces = 0;
    for (const Sale &sale : scene.sales) {
        const Day day = sale.delivered.isValid() ? sale.delivered : sale.day;
        if (sale.buyer != place || (sale.status != u"delivered" && sale.status != u"completed") || day < first ||
            day >= first.addMonths(1))
            continue;
        for (const SaleLine &line : sale.lines)
            pieces += line.article == article ? line.quantity : 0;
    }
    return pieces;
}

// Two chains report each month what they sold on, and count at the end of each quarter what is left: sometimes a piece
// less than should be.
void reportSellThrough(Scene &scene)
{
    Dice dice = scene.dice(Subject::Costs);
    const Day thisMonth(scene.anchor().year(), scene.anchor().month(), 1);
    int resellers = 0;
    for (int place = 0; place < int(scene.buyers.size()) && resellers < 2; ++place) {
        const Buyer &buyer = scene.buyers[size_t(place)];
        if (buyer.klass != "chain" || buyer.favourites.empty())
            continue;
        ++resellers;
        const Day begun = scene.ago(buyer.firstAgo);
        for (const int article : buyer.favourites) {
            qint64 left = 0;
            for (Day first(begun.year(), begun.month(), 1); first < thisMonth; first = first.addMonths(1)) {
                left += deliveredIn(scene, place, article, first);
                if (left <= 0)
                    continue;
                const qint64 sold = std::max<qint64>(1, left * dice.between(35, 70) / 100);
                left -= sold;
                Record row = scene.blank(sell_through::type);
                row.set(sell_through::customer, buyer.id);
                row.set(sell_through::product, scene.articles[size_t(article)].id);
                row.set(sell_through::periodOn, first);
                row.set(sell_through::sold, Quantity{sold * 10'000});
                if (first.month() % 3 == 0)
                    row.set(sell_through::counted, Quantity{(left - (left > 5 && dice.chance(20))) * 10'000});
                scene.save(row, std::min(workingDay(first.addMonths(1).addDays(4)), scene.anchor()), scene.team.east);
            }
        }
    }
}

// The same person, noted twice: by the salesperson and from the fair's visitor list.
void noteTwice(Scene &scene)
{
    int written = 0;
    for (const Buyer &buyer : scene.buyers) {
        if (buyer.chinese || buyer.people.empty() || buyer.klass == "chain")
            continue;
        const std::optional<Record> first = scene.store().read(contact::type, buyer.people.front().id);
        if (!first || (first->get(contact::phone).isEmpty() && first->get(contact::mobile).isEmpty()))
            continue;
        Record again = scene.blank(contact::type);
        again.set(contact::lastName, first->get(contact::firstName)); // names swapped, as lists of fairs have them
        again.set(contact::firstName, first->get(contact::lastName));
        again.set(contact::mobile, first->get(contact::mobile));
        again.set(contact::phone, first->get(contact::phone));
        again.set(contact::email, first->get(contact::email));
        scene.save(again, scene.ago(30 + written), scene.team.europe);
        if (++written == 2)
            return;
    }
}

} // namespace

void makeOffice(Scene &scene)
{
    keepHolidays(scene);
    setCare(scene);
    nameManagers(scene);
    writeTexts(scene);
    makeTags(scene);
    groupCustomers(scene);
    inviteToOpenDay(scene);
    reportSellThrough(scene);
    noteTwice(scene);
    scene.step();
}

} // namespace kith::demo
