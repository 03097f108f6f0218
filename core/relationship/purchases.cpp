// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relationship/purchases.h"

#include <algorithm>
#include <QJsonArray>
#include <unordered_map>

#include "core/report/grouping.h"

using namespace Qt::StringLiterals;

namespace kith {

namespace {

// Julian day of "2026-11-22"; the columns are written by the store and are always of this form.
qint32 julianDay(std::string_view iso)
{
    const auto digits = [&](size_t from, size_t count) {
        int number = 0;
        for (size_t i = from; i < from + count; ++i)
            number = 10 * number + (iso[i] - '0');
        return number;
    };
    if (iso.size() < 10)
        return 0;
    const int year = digits(0, 4), month = digits(5, 2), day = digits(8, 2);
    // Fliegel and Van Flandern (1968), Gregorian.
    const int a = (14 - month) / 12, y = year + 4800 - a, m = month + 12 * a - 3;
    return day + (153 * m + 2) / 5 + 365 * y + y / 4 - y / 100 + y / 400 - 32045;
}

struct Returned
{
    qint64 net = 0;
};

class Reader
{
public:
    Reader(Store &store, const PurchaseQuestion &question)
        : m_store(store), m_question(question), m_asOf(qint32(question.asOf.toJulianDay())),
          m_windowStart(m_asOf - question.windowDays)
    {}

    void read()
    {
        readCustomers();
        readReturns();
        readLatePayments();
        readOrders();
        dropThoseWhoCameLater();
    }

    std::vector<Purchases::Buyer> buyers;
    struct Bought
    {
        quint32 buyer;
        PurchaseDay day;
    };
    std::vector<Bought> bought;
    qint64 unpaid = 0;

private:
    void readCustomers()
    {
        const bool isPast = m_question.asOf < m_store.today() && wasKept();
        Statement rows = m_store.connection().prepare("SELECT id, " + (isPast ? enteredLater() : QByteArray("0")) +
                                                      " FROM customer WHERE 1" +
                                                      onlyCustomers("id", m_question.customers) + " ORDER BY id");
        while (rows.step()) {
            Purchases::Buyer buyer;
            buyer.customer = rows.integer(0);
            buyers.push_back(buyer);
            m_later.push_back(rows.integer(1) != 0);
            m_anyLater |= m_later.back();
        }
        if (buyers.empty() || buyers.back().customer > 8 * qint64(buyers.size()) + 1'000'000)
            return; // sparse ids: looked up by halving
        m_place.assign(size_t(buyers.back().customer) + 1, noPlace);
        for (size_t i = 0; i < buyers.size(); ++i)
            m_place[size_t(buyers[i].customer)] = quint32(i);
    }

    // The file was in use by then. Before that, the day on which somebody was entered says nothing: all came from
    // elsewhere, with or without a past.
    bool wasKept() const
    {
        const QString first = m_store.connection().text("SELECT at FROM change ORDER BY id LIMIT 1");
        return !first.isEmpty() && first < toIso(startOf(m_question.asOf.addDays(1), m_store.zone()));
    }

    QByteArray enteredLater() const
    {
        return "coalesce(created_at >= '" + toIso(startOf(m_question.asOf.addDays(1), m_store.zone())).toLatin1() +
               "', 0)";
    }

    // A customer who was typed in after the day belongs to it only when something of theirs is dated by then: figures
    // go by the days of business, so that an import of old orders tells of the years before it.
    void dropThoseWhoCameLater()
    {
        if (!m_anyLater)
            return;
        const QByteArray day = toIso(m_question.asOf).toLatin1();
        Statement known = m_store.connection().prepare(
            "SELECT id FROM customer WHERE " + enteredLater() + onlyCustomers("id", m_question.customers) +
            " AND (EXISTS (SELECT 1 FROM \"order\" o WHERE o.customer_id = customer.id AND o.ordered_on <= '" + day +
            "') OR EXISTS (SELECT 1 FROM communication m WHERE m.customer_id = customer.id AND m.at < '" +
            toIso(startOf(m_question.asOf.addDays(1), m_store.zone())).toLatin1() + "'))");
        while (known.step()) {
            if (const quint32 place = placeOf(known.integer(0)); place != noPlace)
                m_later[place] = false;
        }
        std::vector<quint32> moved(buyers.size(), noPlace);
        quint32 kept = 0;
        for (size_t i = 0; i < buyers.size(); ++i) {
            if (m_later[i])
                continue;
            buyers[kept] = buyers[i];
            moved[i] = kept++;
        }
        buyers.resize(kept);
        for (Bought &each : bought)
            each.buyer = moved[each.buyer];
    }

    // Goods that came back lessen the order they came from.
    void readReturns()
    {
        Statement rows = m_store.connection().prepare(
            "SELECT o.returns_of_id, SUM(o.net) FROM \"order\" o WHERE o.returns_of_id IS NOT NULL AND " +
            soldSql("o", m_question.asOf) + onlyCustomers("o.customer_id", m_question.customers) + " GROUP BY 1");
        while (rows.step())
            m_returns[rows.integer(0)].net = rows.integer(1);
    }

    // Money that came after the day does not count yet; usually there is none.
    void readLatePayments()
    {
        Statement rows =
            m_store.connection().prepare("SELECT a.order_id, SUM(a.amount) FROM payment p CROSS JOIN allocation a "
                                         "WHERE a.payment_id = p.id AND p.received_on > ? GROUP BY 1");
        rows.bind(1, toIso(m_question.asOf));
        while (rows.step())
            m_late[rows.integer(0)] = rows.integer(1);
    }

    void readOrders()
    {
        const QByteArray net = inFileCurrency("o.net", "o", m_store.currency());
        const QByteArray margin = inFileCurrency("o.margin", "o", m_store.currency());
        Statement rows = m_store.connection().prepare(
            "SELECT o.id, o.customer_id, o.ordered_on, o.net, o.total, o.paid, o.payments_tracked, o.returns_of_id, " +
            net + ", " + margin + " FROM \"order\" o WHERE " + soldSql("o", m_question.asOf) +
            onlyCustomers("o.customer_id", m_question.customers));
        while (rows.step()) {
            const quint32 place = placeOf(rows.integer(1));
            if (place == noPlace)
                continue;
            Purchases::Buyer &buyer = buyers[place];
            const qint32 day = julianDay(rows.utf8(2));
            const bool inWindow = day > m_windowStart;
            const qint64 net_ = rows.integer(8), margin_ = rows.isNull(9) ? net_ : rows.integer(9);
            buyer.net += net_;
            buyer.margin += margin_;
            if (inWindow) {
                buyer.windowMargin += margin_;
                buyer.windowNet += net_;
            }
            if (!rows.isNull(7))
                continue; // a return is no purchase
            const qint64 money = bringsIn(rows, net_);
            if (money < 0 || (money == 0 && !m_question.countFree))
                continue;
            if (inWindow) {
                ++buyer.windowOrders;
                buyer.windowMoney += money;
            }
            bought.push_back({place, {day, money}});
        }
    }

    // What an order is worth as a purchase, in the file's currency; negative: no purchase.
    qint64 bringsIn(const Statement &row, qint64 netInFile)
    {
        const RecordId id = row.integer(0);
        const qint64 net = row.integer(3), total = row.integer(4);
        if (row.integer(6) != 0) {
            qint64 paid = row.integer(5);
            if (const auto late = m_late.find(id); late != m_late.end())
                paid -= late->second;
            if (total != 0 && paid <= 0)
                ++unpaid;
            if (paid <= 0)
                return total == 0 && m_question.countFree ? 0 : -1;
            if (total <= 0 || net <= 0)
                return paid;
            return divideRounded(Int128(netInFile) * std::min(paid, total), total);
        }
        const auto returned = m_returns.find(id);
        if (returned == m_returns.end())
            return net == 0 ? 0 : net < 0 ? -1 : netInFile;
        const qint64 left = net + returned->second.net;
        if (left <= 0 || net <= 0)
            return -1;
        return divideRounded(Int128(netInFile) * left, net);
    }

    static constexpr quint32 noPlace = ~quint32(0);
    quint32 placeOf(RecordId customer) const
    {
        if (!m_place.empty())
            return customer > 0 && size_t(customer) < m_place.size() ? m_place[size_t(customer)] : noPlace;
        const auto found =
            std::lower_bound(buyers.begin(), buyers.end(), customer,
                             [](const Purchases::Buyer &buyer, RecordId id) { return buyer.customer < id; });
        return found != buyers.end() && found->customer == customer ? quint32(found - buyers.begin()) : noPlace;
    }

    Store &m_store;
    const PurchaseQuestion &m_question;
    qint32 m_asOf, m_windowStart;
    std::vector<quint32> m_place;
    std::vector<bool> m_later; // entered after the day, as buyers
    bool m_anyLater = false;
    std::unordered_map<RecordId, Returned> m_returns;
    std::unordered_map<RecordId, qint64> m_late;
};

} // namespace

QByteArray onlyCustomers(const QByteArray &column, const std::vector<RecordId> &customers)
{
    if (customers.empty())
        return {};
    QByteArray list;
    for (RecordId id : customers)
        list += (list.isEmpty() ? "" : ",") + QByteArray::number(id);
    return " AND " + column + " IN (" + list + ")";
}

QByteArray soldSql(const QByteArray &table, Day asOf)
{
    const QByteArray day = "'" + toIso(asOf).toLatin1() + "'";
    return "(" + table + ".status IN ('confirmed', 'delivered', 'completed') OR (" + table +
           ".status = 'cancelled' AND " + table + ".cancelled_on > " + day + ")) AND +" + table +
           ".ordered_on <= " + day; // +: not by day, nearly all are; the index by customer has all that is asked
}

Condition soldCondition(Day asOf, const QString &prefix)
{
    const Condition sold =
        where(prefix + u"status"_s, Operator::In, QJsonArray{u"confirmed"_s, u"delivered"_s, u"completed"_s});
    const Condition later = all({where(prefix + u"status"_s, Operator::Equal, u"cancelled"_s),
                                 where(prefix + u"cancelled_on"_s, Operator::Greater, toIso(asOf))});
    return all({any({sold, later}), where(prefix + u"ordered_on"_s, Operator::LessOrEqual, toIso(asOf))});
}

Purchases Purchases::read(Store &store, const PurchaseQuestion &question)
{
    Reader reader(store, question);
    reader.read();
    Purchases result;
    result.m_question = question;
    result.m_unpaid = reader.unpaid;
    result.m_buyers = std::move(reader.buyers);
    // By buyer without a general sort: counted, then put in place; then each buyer's few days in order.
    std::vector<quint32> begins(result.m_buyers.size() + 1, 0);
    for (const Reader::Bought &bought : reader.bought)
        ++begins[bought.buyer + 1];
    for (size_t i = 1; i < begins.size(); ++i)
        begins[i] += begins[i - 1];
    std::vector<PurchaseDay> days(reader.bought.size());
    std::vector<quint32> next(begins.begin(), begins.end());
    for (const Reader::Bought &bought : reader.bought)
        days[next[bought.buyer]++] = bought.day;
    quint32 to = 0;
    for (size_t i = 0; i < result.m_buyers.size(); ++i) {
        const auto first = days.begin() + begins[i], last = days.begin() + begins[i + 1];
        if (!std::is_sorted(first, last, [](const auto &a, const auto &b) { return a.day < b.day; }))
            std::sort(first, last, [](const auto &a, const auto &b) { return a.day < b.day; });
        Buyer &buyer = result.m_buyers[i];
        buyer.first = to;
        for (auto it = first; it != last; ++it) {
            if (to > buyer.first && days[to - 1].day == it->day) {
                days[to - 1].money += it->money;
            } else {
                days[to] = *it; // never ahead of the reading place
                ++to;
            }
        }
        buyer.count = to - buyer.first;
    }
    days.resize(to);
    result.m_days = std::move(days);
    return result;
}

const Purchases::Buyer *Purchases::find(RecordId customer) const
{
    const auto found = std::lower_bound(m_buyers.begin(), m_buyers.end(), customer,
                                        [](const Buyer &buyer, RecordId id) { return buyer.customer < id; });
    return found != m_buyers.end() && found->customer == customer ? &*found : nullptr;
}

double Purchases::usualGap() const
{
    std::vector<double> medians;
    for (const Buyer &buyer : m_buyers) {
        if (const auto gap = medianGap(days(buyer)))
            medians.push_back(*gap);
    }
    return kith::usualGap(std::move(medians));
}

} // namespace kith
