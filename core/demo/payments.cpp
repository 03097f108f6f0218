// SPDX-License-Identifier: GPL-3.0-or-later
// Who paid what and when: most in time, some in parts, a few late, one too much, and refunds for what came back.
#include <algorithm>
#include <map>

#include "core/demo/scene.h"

using namespace Qt::StringLiterals;

namespace kith::demo {

namespace {

struct Receipt
{
    int buyer = 0;
    Day day;
    Money amount;
    QString reference;
    std::vector<std::pair<RecordId, Money>> orders;
};

class Planner
{
public:
    explicit Planner(Scene &scene) : m_scene(scene), m_dice(scene.dice(Subject::Paying)) { findLate(); }

    std::vector<Receipt> plan()
    {
        for (size_t i = 0; i < m_scene.sales.size(); ++i)
            pay(i);
        payTogether();
        deposits();
        std::stable_sort(m_receipts.begin(), m_receipts.end(),
                         [](const Receipt &a, const Receipt &b) { return a.day < b.day; });
        return std::move(m_receipts);
    }

private:
    // The last order that should have been paid by now, of those who pay late.
    void findLate()
    {
        for (size_t i = 0; i < m_scene.sales.size(); ++i) {
            const Sale &sale = m_scene.sales[i];
            const Buyer &buyer = m_scene.buyers[size_t(sale.buyer)];
            const bool counts = sale.status != u"cancelled" && sale.status != u"quote" && !sale.returnsSaleOf.isValid();
            if (!counts || sale.due >= m_scene.anchor())
                continue;
            if (buyer.story == Story::Late || buyer.name == u"茗源商贸")
                m_late[sale.buyer] = i;
            else if (sale.due > m_scene.ago(48) && buyer.size > 1200 && m_dice.chance(4))
                m_late[sale.buyer] = i;
            if (buyer.name == u"Tea & Thistle" && sale.due < m_scene.ago(25))
                m_overpaid = i;
        }
    }

    void pay(size_t place)
    {
        const Sale &sale = m_scene.sales[place];
        if (sale.status == u"cancelled" || sale.status == u"quote")
            return;
        if (sale.returnsSaleOf.isValid()) {
            const Day day = workingDay(sale.day.addDays(m_dice.between(2, 9)));
            if (day < m_scene.anchor())
                add(sale, day, sale.total);
            return;
        }
        const Buyer &buyer = m_scene.buyers[size_t(sale.buyer)];
        const auto late = m_late.find(sale.buyer);
        if (late != m_late.end() && late->second == place) {
            if (m_dice.chance(75) || buyer.story == Story::Late)
                add(sale, std::min(sale.due, m_scene.ago(2)), part(sale.total, m_dice.between(38, 78)));
            return;
        }
        Day day = buyer.terms == 0 ? sale.day : sale.due.addDays(m_dice.between(-16, 4) + m_dice.around(5));
        if (day <= sale.day)
            day = sale.day.addDays(buyer.terms == 0 ? 0 : 2);
        if (buyer.terms > 0)
            day = workingDay(day);
        if (day >= m_scene.anchor()) {
            if (sale.due >= m_scene.anchor())
                return; // not due yet
            day = m_scene.ago(1);
        }
        if (place == m_overpaid) {
            add(sale, day, sale.total + money(180));
        } else if (sale.total > money(4000) && m_dice.chance(13)) {
            const Money first = part(sale.total, m_dice.between(30, 62));
            add(sale, std::max(sale.day, day.addDays(-m_dice.between(6, 21))), first);
            add(sale, day, sale.total - first);
        } else {
            add(sale, day, sale.total);
        }
    }

    // People pay parts in round sums.
    static Money part(Money total, int percent)
    {
        const qint64 whole = total.minor * percent / 10'000;
        const qint64 step = whole > 5000 ? 500 : whole > 1000 ? 100 : 10;
        return money(std::max<qint64>(whole / step * step, 1));
    }

    void add(const Sale &sale, Day day, Money amount)
    {
        if (amount.minor == 0)
            return;
        m_receipts.push_back({sale.buyer, day, amount, sale.number, {{sale.id, amount}}});
    }

    // Now and then somebody pays two orders at once.
    void payTogether()
    {
        std::map<int, size_t> last;
        for (size_t i = 0; i < m_receipts.size(); ++i) {
            Receipt &receipt = m_receipts[i];
            if (receipt.amount.minor < 0)
                continue;
            const auto found = last.find(receipt.buyer);
            if (found != last.end()) {
                Receipt &earlier = m_receipts[found->second];
                const qint64 apart = earlier.day.daysTo(receipt.day);
                const bool samePerson =
                    earlier.orders.size() == 1 && earlier.orders[0].first != receipt.orders[0].first;
                if (samePerson && apart >= 0 && apart < 9) {
                    earlier.amount += receipt.amount;
                    earlier.orders.push_back(receipt.orders[0]);
                    earlier.reference += u", "_s + receipt.reference;
                    earlier.day = receipt.day;
                    receipt.orders.clear();
                    continue;
                }
            }
            last[receipt.buyer] = i;
        }
        std::erase_if(m_receipts, [](const Receipt &receipt) { return receipt.orders.empty(); });
    }

    // Paid ahead, for an order that is still a quotation.
    void deposits()
    {
        const int buyer = m_scene.buyerNamed("常青百货");
        m_receipts.push_back({buyer, workingDay(m_scene.ago(5)), money(12'000), u"礼盒定金"_s, {}});
    }

    Scene &m_scene;
    Dice m_dice;
    std::map<int, size_t> m_late;
    size_t m_overpaid = size_t(-1);
    std::vector<Receipt> m_receipts;
};

QString methodOf(const Buyer &buyer, Dice &dice)
{
    if (buyer.person)
        return buyer.chinese ? (dice.chance(60) ? u"wechat"_s : u"alipay"_s) : u"card"_s;
    if (buyer.chinese && (buyer.klass == "small_business" || buyer.klass == "online"))
        return dice.chance(45) ? u"wechat"_s : dice.chance(60) ? u"alipay"_s : u"bank"_s;
    return !buyer.chinese && buyer.klass == "small_business" && dice.chance(30) ? u"card"_s : u"bank"_s;
}

} // namespace

void makePayments(Scene &scene)
{
    Dice dice = scene.dice(Subject::Talks);
    std::map<int, int> numbers{{scene.sales.front().day.year(), scene.sales.front().day.dayOfYear() * 7 / 4}};
    for (const Receipt &receipt : Planner(scene).plan()) {
        const Buyer &buyer = scene.buyers[size_t(receipt.buyer)];
        Record payment = scene.blank(payment::type);
        payment.set(payment::number,
                    u"P-%1-%2"_s.arg(receipt.day.year()).arg(++numbers[receipt.day.year()], 4, 10, QChar(u'0')));
        payment.set(payment::customer, buyer.id);
        payment.set(payment::receivedOn, receipt.day);
        payment.set(payment::amount, receipt.amount);
        payment.set(payment::method, methodOf(buyer, dice));
        payment.set(payment::reference, receipt.reference);
        scene.save(payment, receipt.day, scene.team.accountant);
        for (const auto &[order, amount] : receipt.orders) {
            Record allocation = scene.blank(allocation::type);
            allocation.set(allocation::payment, payment.id());
            allocation.set(allocation::order, order);
            allocation.set(allocation::amount, amount);
            scene.save(allocation, receipt.day, scene.team.accountant);
        }
    }
    const Query query{u"number_series"_s, where(u"kind"_s, Operator::Equal, u"payment"_s), {}, {}};
    for (Record series : scene.store().select(query)) {
        series.set(number_series::next, numbers[scene.anchor().year()] + 1);
        scene.save(series, scene.anchor(), scene.team.owner);
    }
    scene.step();
}

} // namespace kith::demo
