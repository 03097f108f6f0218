// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/marketing/journeys.h"

#include <algorithm>
#include <set>

#include "core/report/grouping.h"
#include "core/store/store.h"

using namespace Qt::StringLiterals;

namespace kith {

namespace {

constexpr int holdOutWindowDays = 30; // analytics.md 1.1

void sortByTime(std::vector<Touch> &touches)
{
    std::stable_sort(touches.begin(), touches.end(), [](const Touch &a, const Touch &b) {
        return std::pair(a.at, a.campaign) < std::pair(b.at, b.campaign);
    });
}

// A letter and the member it reached are one touch: of a campaign, one a day counts.
void keepOneADay(std::vector<Touch> &touches, const QTimeZone &zone)
{
    std::set<std::pair<RecordId, Day>> seen;
    std::erase_if(touches,
                  [&](const Touch &touch) { return !seen.emplace(touch.campaign, dayOf(touch.at, zone)).second; });
}

} // namespace

std::vector<Part> credited(const std::vector<Touch> &journey, Money amount, Credit credit)
{
    if (journey.empty())
        return {};
    if (credit == Credit::First)
        return {{journey.front().campaign, amount}};
    if (credit == Credit::Last)
        return {{journey.back().campaign, amount}};
    std::vector<Part> parts;
    std::vector<std::int64_t> weights;
    for (const Touch &touch : journey) {
        const auto known =
            std::find_if(parts.begin(), parts.end(), [&](const Part &part) { return part.campaign == touch.campaign; });
        if (known == parts.end()) {
            parts.push_back({touch.campaign, {}});
            weights.push_back(1);
        } else {
            ++weights[size_t(known - parts.begin())];
        }
    }
    const std::vector<Money> amounts = split(amount, weights);
    for (size_t i = 0; i < parts.size(); ++i)
        parts[i].amount = amounts[i];
    return parts;
}

Journeys::Journeys(Store &store)
    : m_zone(store.zone()), m_windowDays(store.setting(u"attribution_window_days"_s, u"90"_s).toInt())
{
    Connection &connection = store.connection();
    Statement touches = connection.prepare(
        "SELECT customer_id, campaign_id, at FROM communication WHERE customer_id IS NOT NULL AND campaign_id IS NOT "
        "NULL AND at IS NOT NULL UNION ALL SELECT coalesce(m.customer_id, c.customer_id), m.campaign_id, m.at FROM "
        "campaign_member m LEFT JOIN contact c ON c.id = m.contact_id WHERE coalesce(m.customer_id, c.customer_id) IS "
        "NOT NULL AND m.at IS NOT NULL AND m.status <> 'targeted' AND coalesce(m.held_out, 0) = 0");
    while (touches.step())
        m_touches[touches.integer(0)].push_back({*instantFromIso(touches.text(2)), touches.integer(1)});
    for (auto &[customer, list] : m_touches) {
        sortByTime(list);
        keepOneADay(list, m_zone);
    }
    Statement leads =
        connection.prepare("SELECT converted_customer_id, campaign_id, coalesce(converted_at, created_at) "
                           "FROM lead WHERE converted_customer_id IS NOT NULL AND campaign_id IS NOT NULL");
    while (leads.step())
        m_leads[leads.integer(0)].push_back({instantFromIso(leads.text(2)).value_or(Instant{}), leads.integer(1)});
    Statement deals = connection.prepare("SELECT id, campaign_id, coalesce(opened_on, substr(created_at, 1, 10)) FROM "
                                         "opportunity WHERE campaign_id IS NOT "
                                         "NULL");
    while (deals.step())
        m_opportunities[deals.integer(0)] = {startOf(Day::fromString(deals.text(2), Qt::ISODate), m_zone),
                                             deals.integer(1)};
}

std::vector<Touch> Journeys::of(const Order &order) const
{
    const Instant end = startOf(order.orderedOn.addDays(1), m_zone);
    if (order.typed != 0)
        return {{end, order.typed}};
    std::vector<Touch> journey;
    if (const auto all = m_touches.find(order.customer); all != m_touches.end()) {
        const Instant begin = startOf(order.orderedOn.addDays(-m_windowDays), m_zone);
        for (const Touch &touch : all->second) {
            if (touch.at >= begin && touch.at < end)
                journey.push_back(touch);
        }
    }
    if (const auto deal = m_opportunities.find(order.opportunity); deal != m_opportunities.end())
        journey.push_back(deal->second);
    if (const auto leads = m_leads.find(order.customer); leads != m_leads.end()) {
        for (const Touch &touch : leads->second) {
            if (touch.at < end)
                journey.push_back(touch);
        }
    }
    if (journey.empty() && order.attributed != 0)
        return {{end, order.attributed}};
    sortByTime(journey);
    keepOneADay(journey, m_zone); // a member who became a customer on that day, and the lead it was
    return journey;
}

HoldOut holdOut(Store &store, RecordId campaign)
{
    Connection &connection = store.connection();
    Statement about = connection.prepare("SELECT starts_on, coalesce(ends_on, ?2) FROM campaign WHERE id = ?1");
    about.bind(1, qint64(campaign)).bind(2, toIso(store.today()));
    if (!about.step())
        return {};
    const QString from = about.isNull(0) ? u"0"_s : about.text(0);
    const QString to = toIso(Day::fromString(about.text(1), Qt::ISODate).addDays(holdOutWindowDays));
    Statement rows = connection.prepare(
        "WITH member AS (SELECT DISTINCT coalesce(m.customer_id, c.customer_id, l.converted_customer_id, -m.id) AS "
        "who, "
        "coalesce(m.held_out, 0) AS held FROM campaign_member m LEFT JOIN contact c ON c.id = m.contact_id LEFT JOIN "
        "lead l "
        "ON l.id = m.lead_id WHERE m.campaign_id = ?1), bought AS (SELECT o.customer_id AS who, SUM(coalesce((SELECT "
        "SUM(" +
        inFileCurrency("a.amount", "p", store.currency()) +
        ") FROM allocation a JOIN payment p ON p.id = a.payment_id WHERE a.order_id = o.id AND p.received_on <= ?4), "
        "0)) AS "
        "paid FROM \"order\" o WHERE o.status IN ('confirmed', 'delivered', 'completed') AND o.ordered_on >= ?2 AND "
        "o.ordered_on <= ?3 AND o.customer_id IN (SELECT who FROM member) GROUP BY 1) SELECT held, COUNT(*), "
        "COUNT(bought.who), coalesce(SUM(bought.paid), 0) FROM member LEFT JOIN bought ON bought.who = member.who "
        "GROUP BY "
        "held");
    rows.bind(1, qint64(campaign)).bind(2, from).bind(3, to).bind(4, toIso(store.today()));
    HoldOut result;
    while (rows.step()) {
        const bool held = rows.integer(0) != 0;
        (held ? result.held : result.treated) = rows.integer(1);
        (held ? result.heldBuyers : result.treatedBuyers) = rows.integer(2);
        (held ? result.heldRevenue : result.treatedRevenue) = rows.integer(3);
    }
    return result;
}

} // namespace kith
