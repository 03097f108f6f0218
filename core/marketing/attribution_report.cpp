// SPDX-License-Identifier: GPL-3.0-or-later
// Report `attribution`: the payments of the period by the campaign that gets the credit, in four ways side by side.
// Every payment is credited whole in each way, so all four columns add up to the same payments.
#include "core/marketing/attribution_report.h"

#include <algorithm>
#include <map>

#include <QCoreApplication>
#include <QJsonArray>

#include "core/marketing/journeys.h"
#include "core/report/columns.h"
#include "core/report/grouping.h"
#include "core/report/statistics.h"

using namespace Qt::StringLiterals;

namespace kith {

namespace {

enum Way { Automatic, First, Last, Linear, Ways };

struct Row
{
    qint64 amounts[Ways] = {};
    QJsonArray payments[2]; // of First and Last, which credit a payment whole
    QJsonArray touched;     // payments in whose journeys the campaign is
};

struct Payments
{
    std::map<RecordId, Row> rows; // by campaign
    QJsonArray withJourney;
    Row others; // amounts only: what no campaign gets
    qint64 total = 0;
    qint64 count = 0;
};

// Orders that a campaign can have to do with: few of all, and nothing is asked of the others.
constexpr auto concernedOrders =
    "SELECT id FROM \"order\" WHERE campaign_id IS NOT NULL UNION SELECT id FROM \"order\" WHERE "
    "attributed_campaign_id IS NOT NULL UNION SELECT o.id FROM opportunity d CROSS JOIN \"order\" o ON "
    "o.opportunity_id = d.id WHERE d.campaign_id IS NOT NULL UNION SELECT o.id FROM (SELECT customer_id AS id FROM "
    "communication WHERE campaign_id IS NOT NULL UNION SELECT coalesce(m.customer_id, c.customer_id) FROM "
    "campaign_member m LEFT JOIN contact c ON c.id = m.contact_id UNION SELECT converted_customer_id FROM lead WHERE "
    "campaign_id IS NOT NULL) touched CROSS JOIN \"order\" o ON o.customer_id = touched.id";

void creditConcerned(Store &store, Period period, Payments &result)
{
    const Journeys journeys(store);
    Statement rows = store.connection().prepare(
        "SELECT a.id, o.customer_id, o.campaign_id, o.opportunity_id, o.attributed_campaign_id, o.ordered_on, " +
        inFileCurrency("a.amount", "p", store.currency()) + " FROM (" + concernedOrders +
        ") concerned CROSS JOIN \"order\" o ON o.id = concerned.id CROSS JOIN allocation a ON a.order_id = o.id CROSS "
        "JOIN payment p ON p.id = a.payment_id WHERE p.received_on >= ?1 AND p.received_on <= ?2");
    rows.bind(1, period.from.isValid() ? toIso(period.from) : u"0"_s);
    rows.bind(2, toIso(period.to));
    while (rows.step()) {
        const qint64 allocation = rows.integer(0);
        const Money amount{rows.integer(6)};
        const Journeys::Order order{rows.integer(1), rows.integer(2), rows.integer(3), rows.integer(4),
                                    Day::fromString(rows.text(5), Qt::ISODate)};
        if (order.attributed)
            result.rows[order.attributed].amounts[Automatic] += amount.minor;
        const std::vector<Touch> journey = journeys.of(order);
        if (journey.empty())
            continue;
        result.withJourney.append(allocation);
        const RecordId ends[2] = {journey.front().campaign, journey.back().campaign};
        for (const Way way : {First, Last}) {
            Row &row = result.rows[ends[way - First]];
            row.amounts[way] += amount.minor;
            row.payments[way - First].append(allocation);
        }
        for (const Part &part : credited(journey, amount, Credit::Linear)) {
            Row &row = result.rows[part.campaign];
            row.amounts[Linear] += part.amount.minor;
            row.touched.append(allocation);
        }
    }
}

Payments creditPayments(Store &store, Period period)
{
    Payments result;
    creditConcerned(store, period, result);
    // Of all time, allocations and payments lie in the same sequence; of a period, its payments are found first.
    const QByteArray tables = period.from.isValid() ? "payment p CROSS JOIN allocation a ON a.payment_id = p.id"
                                                    : "allocation a CROSS JOIN payment p ON p.id = a.payment_id";
    Statement sum = store.connection().prepare(
        "SELECT coalesce(SUM(" + inFileCurrency("a.amount", "p", store.currency()) + "), 0), COUNT(*) FROM " + tables +
        " WHERE p.received_on >= ?1 AND p.received_on <= ?2");
    sum.bind(1, period.from.isValid() ? toIso(period.from) : u"0"_s).bind(2, toIso(period.to));
    sum.step();
    result.total = sum.integer(0);
    result.count = sum.integer(1);
    for (int way = 0; way < Ways; ++way) {
        result.others.amounts[way] = result.total;
        for (const auto &[campaign, row] : result.rows)
            result.others.amounts[way] -= row.amounts[way];
    }
    return result;
}

Query theseOnes(const QJsonArray &allocations)
{
    return {u"allocation"_s, where(u"id"_s, Operator::In, allocations), {}, {}};
}

Query received(Period period)
{
    return {u"allocation"_s, all(dayWithin(u"payment_id.received_on"_s, period)), {}, {}};
}

Query receivedBut(Period period, const QJsonArray &allocations)
{
    Query query = received(period);
    if (!allocations.isEmpty())
        query.where.parts.push_back(no(theseOnes(allocations).where));
    return query;
}

// What the rule credits to the campaign; 0: to none.
Query receivedByRule(Period period, RecordId campaign)
{
    Query query = received(period);
    query.where.parts.push_back(where(u"order_id.attributed_campaign_id"_s,
                                      campaign ? Operator::Equal : Operator::Empty,
                                      campaign ? QJsonValue(campaign) : QJsonValue()));
    return query;
}

void addColumns(Table &table)
{
    addColumn(table, "campaign", QT_TRANSLATE_NOOP("report", "Campaign"), CellKind::Text);
    table.columns.back().type = u"campaign"_s;
    addColumn(table, "automatic", QT_TRANSLATE_NOOP("report", "By the rule"), CellKind::Money,
              QT_TRANSLATE_NOOP("report",
                                "The order's own campaign, else its opportunity's, else its lead's, else the last "
                                "touch in the window."));
    addColumn(table, "first", QT_TRANSLATE_NOOP("report", "First touch"), CellKind::Money,
              QT_TRANSLATE_NOOP("report", "All of it to the first campaign of the journey."));
    addColumn(table, "last", QT_TRANSLATE_NOOP("report", "Last touch"), CellKind::Money,
              QT_TRANSLATE_NOOP("report", "All of it to the last campaign of the journey."));
    addColumn(table, "linear", QT_TRANSLATE_NOOP("report", "Linear"), CellKind::Money,
              QT_TRANSLATE_NOOP("report", "The same part for every touch of the journey, exact to the cent."));
    addColumn(table, "payments", QT_TRANSLATE_NOOP("report", "Payments"), CellKind::Integer,
              QT_TRANSLATE_NOOP("report", "Payments on orders in whose journeys the campaign is."));
    addColumn(table, "lift", QT_TRANSLATE_NOOP("report", "Against held out"), CellKind::Percent,
              QT_TRANSLATE_NOOP("report",
                                "Share of members who bought less that of those held out, with the 95 % interval by "
                                "Newcombe."));
    table.columns.back().decimals = 1;
    table.columns.back().showsSign = true;
}

Cell liftCell(const HoldOut &held)
{
    if (held.held == 0 || held.treated == 0)
        return {};
    if (footing(held.held) == Footing::Hidden || footing(held.treated) == Footing::Hidden)
        return Cell::noData(u"too_few"_s, QCoreApplication::translate("report", "too few"));
    const Interval within = *newcombe(held.treatedBuyers, held.treated, held.heldBuyers, held.held);
    return Cell::ofPercent(double(held.treatedBuyers) / double(held.treated) -
                           double(held.heldBuyers) / double(held.held))
        .within(within.low, within.high);
}

// What the campaign itself brought: buyers and money above what those held out did anyway.
QString liftSentence(Store &store, const QString &name, const HoldOut &held)
{
    const Interval within = *newcombe(held.treatedBuyers, held.treated, held.heldBuyers, held.held);
    const qint64 more = held.treatedRevenue - divideRounded(Int128(held.heldRevenue) * held.treated, held.held);
    const QString words =
        within.low > 0 ? QCoreApplication::translate("report", "more than chance would explain")
        : within.high < 0
            ? QCoreApplication::translate("report", "fewer than without it, more than chance would explain")
            : QCoreApplication::translate("report", "chance would explain it, too");
    return QCoreApplication::translate("report",
                                       "%1: %2 of %3 addressed bought, %4 of %5 held out; %6. Money above what "
                                       "was to be expected anyway: %7.")
        .arg(name)
        .arg(held.treatedBuyers)
        .arg(held.treated)
        .arg(held.heldBuyers)
        .arg(held.held)
        .arg(words, formatMoney({more}, store.currency()));
}

// Payments without a journey, and those whose journey the rule does not see.
void addOthers(Table &table, const Payments &payments, Period period)
{
    const qint64 count = payments.count - payments.withJourney.size();
    if (count == 0 && std::ranges::all_of(payments.others.amounts, [](qint64 amount) { return amount == 0; }))
        return;
    const Query without = receivedBut(period, payments.withJourney);
    TableRow line{.cells = {Cell::ofText(QCoreApplication::translate("report", "(no campaign)"))}};
    line.cells.push_back(
        Cell::ofMoney({payments.others.amounts[Automatic]}).from(receivedByRule(period, 0), u"amount"_s));
    line.cells.push_back(Cell::ofMoney({payments.others.amounts[First]}).from(without, u"amount"_s));
    line.cells.push_back(Cell::ofMoney({payments.others.amounts[Last]}).from(without, u"amount"_s));
    line.cells.push_back(Cell::ofMoney({payments.others.amounts[Linear]}).from(without, u"amount"_s));
    line.cells.push_back(Cell::ofInteger(count).from(without));
    line.cells.emplace_back();
    table.rows.push_back(std::move(line));
}

Table attributionTable(Store &store, const Params &params)
{
    Period period = params.period;
    const Day today = store.today();
    if (!period.to.isValid() || period.to > today)
        period.to = today;
    const Payments payments = creditPayments(store, period);
    std::vector<std::pair<RecordId, const Row *>> order;
    for (const auto &[campaign, row] : payments.rows)
        order.emplace_back(campaign, &row);
    std::ranges::stable_sort(order, std::greater<>(), [](const auto &each) { return each.second->amounts[Linear]; });

    Table table;
    addColumns(table);
    const Shape &campaigns = store.catalogue().get(u"campaign");
    QString leader;
    qint64 attributed = 0;
    for (const auto &[campaign, row] : order) {
        const QString name = store.title(campaigns, campaign);
        TableRow line{.cells = {Cell::ofText(name, campaign)}};
        line.cells.push_back(
            Cell::ofMoney({row->amounts[Automatic]}).from(receivedByRule(period, campaign), u"amount"_s));
        line.cells.push_back(Cell::ofMoney({row->amounts[First]}).from(theseOnes(row->payments[0]), u"amount"_s));
        line.cells.push_back(Cell::ofMoney({row->amounts[Last]}).from(theseOnes(row->payments[1]), u"amount"_s));
        line.cells.push_back(Cell::ofMoney({row->amounts[Linear]}));
        line.cells.push_back(Cell::ofInteger(row->touched.size()).from(theseOnes(row->touched)));
        const HoldOut held = holdOut(store, campaign);
        line.cells.push_back(liftCell(held));
        if (line.cells.back().state == Cell::State::Value)
            table.notes << liftSentence(store, name, held);
        table.rows.push_back(std::move(line));
        attributed += row->amounts[Linear];
        if (leader.isEmpty())
            leader = name;
    }
    addOthers(table, payments, period);
    TableRow total{.cells = {Cell::ofText(QCoreApplication::translate("report", "All payments"))}, .isTotal = true};
    for (int way = 0; way < Ways; ++way)
        total.cells.push_back(Cell::ofMoney({payments.total}).from(received(period), u"amount"_s));
    total.cells.push_back(Cell::ofInteger(payments.count).from(received(period)));
    total.cells.emplace_back();
    table.rows.push_back(std::move(total));
    table.sentence =
        leader.isEmpty()
            ? QCoreApplication::translate("report", "No payment of this period has a campaign in its journey.")
            : QCoreApplication::translate("report", "%1 of %2 received came from journeys with a campaign; %3 has the "
                                                    "largest part.")
                  .arg(formatMoney({attributed}, store.currency()), formatMoney({payments.total}, store.currency()),
                       leader);
    table.notes << QCoreApplication::translate("report",
                                               "A journey is what a customer got of campaigns in the %1 days before "
                                               "the order, and the campaigns of its opportunity and lead. A "
                                               "campaign set by hand is the whole journey.")
                       .arg(store.setting(u"attribution_window_days"_s, u"90"_s));
    ChartHint chart;
    chart.kind = ChartHint::Kind::HeatMap; // all ways side by side; bars would show the first of them only
    chart.categories = u"campaign"_s;
    chart.series = {u"first"_s, u"last"_s, u"linear"_s};
    chart.title = QCoreApplication::translate("report", "Payments by first touch, last touch and linear");
    table.charts.push_back(chart);
    return table;
}

} // namespace

const Report attributionReport{
    .name = "attribution",
    .title = QT_TRANSLATE_NOOP("report", "Attribution"),
    .definition =
        QT_TRANSLATE_NOOP("report", "Payments less refunds received in the period, by the campaign that gets the "
                                    "credit: by the rule, first touch, last touch and linear side by side."),
    .area = "marketing",
    .dimensions = {},
    .parameters = {},
    .run = attributionTable,
};

} // namespace kith
