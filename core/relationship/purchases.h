// SPDX-License-Identifier: GPL-3.0-or-later
// What every customer bought up to a day, read in one pass. A purchase is an order with payments followed when more was
// paid than given back, any other order when its net after returns is positive; a refund alone never is. Orders of one
// day are one purchase for everything that is about time.
#pragma once

#include <optional>
#include <span>
#include <vector>

#include "core/report/repeat_cycle.h"
#include "core/store/store.h"

namespace kith {

struct PurchaseQuestion
{
    Day asOf;
    int windowDays = 365;            // of recency, frequency, money and grade: asOf − days < day ≤ asOf
    bool countFree = false;          // orders of nothing are purchases, too
    std::vector<RecordId> customers; // only these; empty: all
};

class Purchases
{
public:
    struct Buyer
    {
        RecordId customer = 0;
        quint32 first = 0, count = 0; // in the list of days
        qint32 windowOrders = 0;      // purchases in the window, same-day orders counted each
        qint64 windowMoney = 0;       // net of refunds
        qint64 windowMargin = 0;      // of all sold orders of the window, returns included
        qint64 margin = 0;            // of all sold orders so far
        qint64 net = 0;               // of all sold orders so far
        qint64 windowNet = 0;         // of all sold orders of the window, returns included
    };

    static Purchases read(Store &store, const PurchaseQuestion &question);

    const PurchaseQuestion &question() const { return m_question; }
    Day asOf() const { return m_question.asOf; }
    qint32 asOfDay() const { return qint32(m_question.asOf.toJulianDay()); }
    const std::vector<Buyer> &buyers() const
    {
        return m_buyers;
    } // by id; those without a purchase, too, but nobody who came after the day
    std::span<const PurchaseDay> days(const Buyer &buyer) const
    {
        return std::span(m_days).subspan(buyer.first, buyer.count);
    }
    const Buyer *find(RecordId customer) const;
    double usualGap() const;                         // of all that were read
    qint64 unpaidOrders() const { return m_unpaid; } // sold, followed and not paid: no purchases yet

private:
    PurchaseQuestion m_question;
    std::vector<Buyer> m_buyers;
    std::vector<PurchaseDay> m_days;
    qint64 m_unpaid = 0;
};

// " AND column IN (…)"; nothing for all.
QByteArray onlyCustomers(const QByteArray &column, const std::vector<RecordId> &customers);
// The condition for the orders that were sold as of a day, for drill-downs and statements alike.
QByteArray soldSql(const QByteArray &table, Day asOf);
Condition soldCondition(Day asOf, const QString &prefix = {});

} // namespace kith
