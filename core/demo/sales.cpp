// SPDX-License-Identifier: GPL-3.0-or-later
// Orders with their lines, quotations, and what came back.
#include <algorithm>
#include <map>

#include "core/demo/scene.h"

using namespace Qt::StringLiterals;

namespace kith::demo {

namespace {

constexpr const char *chineseTerms[] = {"请上午十点前送到后门。", "礼盒不折叠，分层装箱。", "随货附发票。",
                                        "先发一半，余下月底发。"};
constexpr const char *westernTerms[] = {"Please deliver before 10:00, back entrance.", "Gift boxes folded flat.",
                                        "One pallet, no split deliveries.", "Invoice to accounts, goods to the shop."};

// What is sent back: chipped teapots most of all.
void planReturns(Scene &scene, Dice &dice)
{
    const int teapot = scene.articleCoded("TW-118");
    std::vector<Sale> returns;
    for (const Sale &sale : scene.sales) {
        if (sale.status != u"completed" || sale.day > scene.ago(16))
            continue;
        for (const SaleLine &line : sale.lines) {
            if (!dice.chance(line.article == teapot && line.quantity > 2 ? 7 : 0))
                continue;
            Sale back;
            back.buyer = sale.buyer;
            back.day = std::min(workingDay(sale.delivered.addDays(dice.between(4, 15))), scene.ago(2));
            back.due = back.day;
            back.delivered = back.day;
            back.status = u"completed"_s;
            back.returnsSaleOf = sale.day;
            back.lines = {{line.article, -std::min(line.quantity, dice.between(1, 4)), line.discount}};
            returns.push_back(std::move(back));
            break;
        }
    }
    scene.sales.insert(scene.sales.end(), returns.begin(), returns.end());
}

class Writer
{
public:
    explicit Writer(Scene &scene) : m_scene(scene), m_dice(scene.dice(Subject::Costs))
    {
        // The file takes over from another one in the middle of a year.
        const Day first = scene.sales.front().day;
        m_numbers[first.year()] = first.dayOfYear() * 9 / 5;
    }

    void write(Sale &sale)
    {
        const Buyer &buyer = m_scene.buyers[size_t(sale.buyer)];
        sale.number = u"SO-%1-%2"_s.arg(sale.day.year()).arg(++m_numbers[sale.day.year()], 4, 10, QChar(u'0'));
        Record order = head(sale, buyer);
        const Instant at = m_scene.at(sale.day, m_dice.between(9, 17), m_dice.between(0, 59));
        sale.id = m_scene.save(order, at, buyer.owner);
        for (const SaleLine &planned : sale.lines) {
            Record line = m_scene.blank(order_line::type);
            line.set(order_line::order, sale.id);
            line.set(order_line::product, m_scene.articles[size_t(planned.article)].id);
            line.set(order_line::quantity, {planned.quantity * 10'000LL});
            if (planned.discount > 0)
                line.set(order_line::discountRate, {planned.discount * 10'000LL});
            m_scene.save(line, at, buyer.owner);
            sale.lineNets.push_back(line.get(order_line::net));
            sale.net += line.get(order_line::net);
            sale.total += line.get(order_line::net) + line.get(order_line::tax);
        }
    }

    // New orders go on counting where these end.
    void continueSeries()
    {
        const Query query{u"number_series"_s, where(u"kind"_s, Operator::Equal, u"order"_s), {}, {}};
        for (Record series : m_scene.store().select(query)) {
            series.set(number_series::pattern, u"SO-{year}-{number:4}"_s);
            series.set(number_series::next, m_numbers[m_scene.anchor().year()] + 1);
            m_scene.save(series, m_scene.anchor(), m_scene.team.owner);
        }
    }

private:
    Record head(const Sale &sale, const Buyer &buyer)
    {
        Record order = m_scene.blank(order::type);
        order.set(order::number, sale.number);
        order.set(order::customer, buyer.id);
        order.set(order::status, sale.status);
        order.set(order::orderedOn, sale.day);
        if (!buyer.people.empty())
            order.set(order::contact, buyer.people[buyer.people.size() > 1 && m_dice.chance(25) ? 1 : 0].id);
        if (sale.opportunity != 0)
            order.set(order::opportunity, sale.opportunity);
        order.set(standard::owner, buyer.owner);
        order.set(order::channel, channelOf(buyer));
        order.set(order::shipBy, shippingOf(buyer));
        if (sale.due.isValid())
            order.set(order::dueOn, sale.due);
        if (sale.delivered.isValid())
            order.set(order::deliveredOn, sale.delivered);
        if (sale.status == u"cancelled")
            order.set(order::cancelledOn, std::min(workingDay(sale.day.addDays(2)), m_scene.anchor()));
        if (sale.returnsSaleOf.isValid()) {
            order.set(order::returnsOf, boughtOn(sale));
            order.set(order::terms, buyer.chinese ? u"退货"_s : u"Return"_s);
        } else if (!buyer.person) {
            if (m_dice.chance(buyer.size > 3000 ? 62 : 18))
                order.set(order::reference, reference(buyer, sale.day));
            if (m_dice.chance(5))
                order.set(order::terms, text(buyer.chinese ? m_dice.oneOf(chineseTerms) : m_dice.oneOf(westernTerms)));
        }
        return order;
    }

    QString channelOf(const Buyer &buyer)
    {
        if (buyer.klass == "online")
            return u"online"_s;
        if (buyer.campaign == 6)
            return u"fair"_s;
        if (buyer.person)
            return m_dice.chance(70) ? u"online"_s : u"store"_s;
        return m_dice.chance(55) ? u"direct"_s : m_dice.chance(60) ? u"phone"_s : u"online"_s;
    }

    QString shippingOf(const Buyer &buyer)
    {
        if (buyer.region == u"East China" && m_dice.chance(12))
            return u"pickup"_s;
        return m_dice.chance(buyer.size > 3000 ? 15 : 30) ? u"express"_s : u"standard"_s;
    }

    QString reference(const Buyer &buyer, Day day)
    {
        if (buyer.chinese)
            return u"采购 %1-%2"_s.arg(day.toString(u"yyMM"_s)).arg(m_dice.between(3, 88), 2, 10, QChar(u'0'));
        QString letters;
        for (const QString &word : buyer.name.split(u' ')) {
            if (word.at(0).isLetter())
                letters += word.at(0).toUpper();
        }
        return u"%1-PO-%2"_s.arg(letters).arg(m_dice.between(118, 999), 4, 10, QChar(u'0'));
    }

    RecordId boughtOn(const Sale &back) const
    {
        for (const Sale &sale : m_scene.sales) {
            if (sale.buyer == back.buyer && sale.day == back.returnsSaleOf && sale.id != 0)
                return sale.id;
        }
        return 0;
    }

    Scene &m_scene;
    Dice m_dice;
    std::map<int, int> m_numbers;
};

} // namespace

void makeSales(Scene &scene)
{
    Dice dice = scene.dice(Subject::Cases);
    planReturns(scene, dice);
    std::stable_sort(scene.sales.begin(), scene.sales.end(),
                     [](const Sale &a, const Sale &b) { return a.day < b.day; });
    Writer writer(scene);
    for (Sale &sale : scene.sales)
        writer.write(sale);
    writer.continueSeries();
    scene.step();
}

} // namespace kith::demo
