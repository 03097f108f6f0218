// SPDX-License-Identifier: GPL-3.0-or-later
// Report `campaign-roi`: what campaigns cost and what they brought in.
// cost     approved and paid expenses of the campaign, tax included, each counted once however many orders there are
// revenue  payments received less refunds on orders attributed to the campaign, whenever they came, tax included
// roi      (revenue − cost) / cost;  romi  (margin of the attributed orders, in proportion to what was paid, − cost) /
// cost
#include "core/marketing/campaign_roi.h"

#include <algorithm>
#include <cmath>
#include <map>

#include <QCoreApplication>
#include <QJsonArray>

#include "core/base/language.h"
#include "core/marketing/expense_rules.h"
#include "core/report/columns.h"
#include "core/report/grouping.h"

using namespace Qt::StringLiterals;

namespace kith {

namespace {

constexpr const char *sold = "o.status IN ('confirmed', 'delivered', 'completed')";

struct Campaign
{
    RecordId id = 0;
    QString name;
    QString channel;
    qint64 cost = 0, expenses = 0;
    qint64 revenue = 0, allocations = 0;
    qint64 earned = 0;        // margin in proportion to what was paid
    bool costOfGoods = false; // known for at least one order
    qint64 leads = 0, won = 0;
    qint64 reached = 0, responded = 0, converted = 0; // members
    qint64 heldOut = 0;
    Day paidBack;
};

using Campaigns = std::map<RecordId, Campaign>;

QByteArray quoted(Day day)
{
    return "'" + toIso(day).toLatin1() + "'";
}

// Campaigns that ran at some time in the period; their money counts whole.
Campaigns campaigns(Store &store, Period period)
{
    QByteArray sql = "SELECT id, name, channel FROM campaign WHERE 1";
    if (period.to.isValid())
        sql += " AND (starts_on IS NULL OR starts_on <= " + quoted(period.to) + ")";
    if (period.from.isValid())
        sql += " AND (ends_on IS NULL OR ends_on >= " + quoted(period.from) + ")";
    Campaigns found;
    Statement statement = store.connection().prepare(sql);
    while (statement.step()) {
        Campaign campaign{.id = statement.integer(0), .name = statement.text(1), .channel = statement.text(2)};
        found.emplace(campaign.id, std::move(campaign));
    }
    return found;
}

// Runs a statement whose first column is the campaign and hands the rows of those asked for to `take`.
void each(Store &store, Campaigns &campaigns, const QByteArray &sql,
          const std::function<void(Campaign &, Statement &)> &take)
{
    Statement statement = store.connection().prepare(sql);
    while (statement.step()) {
        const auto found = campaigns.find(statement.integer(0));
        if (found != campaigns.end())
            take(found->second, statement);
    }
}

// From the few orders that a campaign brought to their payments; SQLite would begin with all payments.
const QByteArray receivedFrom =
    " FROM \"order\" o CROSS JOIN allocation a ON a.order_id = o.id CROSS JOIN payment p ON p.id = a.payment_id"
    " WHERE o.attributed_campaign_id IS NOT NULL AND p.received_on <= ";

void gatherMoney(Store &store, Campaigns &all, Day today)
{
    const Currency &currency = store.currency();
    each(store, all,
         "SELECT e.campaign_id, SUM(" + inFileCurrency("e.amount", "e", currency) +
             "), COUNT(*) FROM expense e WHERE e.campaign_id IS NOT NULL AND e.status IN ('approved', 'paid') AND "
             "e.spent_on <= " +
             quoted(today) + " GROUP BY 1",
         [](Campaign &campaign, Statement &row) {
             campaign.cost = row.integer(1);
             campaign.expenses = row.integer(2);
         });
    each(store, all,
         "SELECT o.attributed_campaign_id, SUM(" + inFileCurrency("a.amount", "p", currency) + "), COUNT(*)" +
             receivedFrom + quoted(today) + " GROUP BY 1",
         [](Campaign &campaign, Statement &row) {
             campaign.revenue = row.integer(1);
             campaign.allocations = row.integer(2);
         });
}

// The margin of an order times the share of its total that was paid, rounded per order. Without any cost of goods the
// margin would be the whole sale, so then nothing is said.
void gatherMargin(Store &store, Campaigns &all, Day today)
{
    const Currency &currency = store.currency();
    each(store, all,
         "SELECT o.attributed_campaign_id, " + inFileCurrency("o.margin", "o", currency) + ", " +
             inFileCurrency("o.total", "o", currency) + ", o.cost, SUM(" + inFileCurrency("a.amount", "p", currency) +
             ")" + receivedFrom + quoted(today) + " GROUP BY o.id",
         [](Campaign &campaign, Statement &row) {
             const qint64 total = row.integer(2);
             campaign.costOfGoods = campaign.costOfGoods || row.integer(3) != 0;
             if (total != 0)
                 campaign.earned += divideRounded(Int128(row.integer(1)) * row.integer(4), total);
         });
}

// The day on which what had come in reached all that the campaign cost.
void gatherPayback(Store &store, Campaigns &all, Day today)
{
    std::map<RecordId, qint64> running;
    each(store, all,
         "SELECT o.attributed_campaign_id, p.received_on, SUM(" + inFileCurrency("a.amount", "p", store.currency()) +
             ")" + receivedFrom + quoted(today) + " GROUP BY 1, 2 ORDER BY 1, 2",
         [&running](Campaign &campaign, Statement &row) {
             qint64 &sum = running[campaign.id];
             sum += row.integer(2);
             const bool reached = campaign.cost > 0 && sum >= campaign.cost;
             if (!reached)
                 campaign.paidBack = Day(); // a refund can take it below again
             else if (!campaign.paidBack.isValid())
                 campaign.paidBack = Day::fromString(row.text(1), Qt::ISODate);
         });
}

void gatherPeople(Store &store, Campaigns &all)
{
    each(store, all, "SELECT campaign_id, COUNT(*) FROM lead WHERE campaign_id IS NOT NULL GROUP BY 1",
         [](Campaign &campaign, Statement &row) { campaign.leads = row.integer(1); });
    each(store, all,
         QByteArray("SELECT o.attributed_campaign_id, COUNT(DISTINCT o.customer_id) FROM \"order\" o WHERE "
                    "o.attributed_campaign_id IS NOT NULL AND ") +
             sold + " GROUP BY 1",
         [](Campaign &campaign, Statement &row) { campaign.won = row.integer(1); });
    each(store, all,
         "SELECT campaign_id, SUM(status <> 'targeted'), SUM(status IN ('responded', 'converted')), SUM(status = "
         "'converted') "
         "FROM campaign_member WHERE coalesce(held_out, 0) = 0 GROUP BY 1",
         [](Campaign &campaign, Statement &row) {
             campaign.reached = row.integer(1);
             campaign.responded = row.integer(2);
             campaign.converted = row.integer(3);
         });
    each(store, all, "SELECT campaign_id, COUNT(*) FROM campaign_member WHERE held_out = 1 GROUP BY 1",
         [](Campaign &campaign, Statement &row) { campaign.heldOut = row.integer(1); });
}

// "= id" of one campaign, or "in" all of them.
Condition of(const QString &field, const QJsonArray &ids)
{
    return ids.size() == 1 ? where(field, Operator::Equal, ids.at(0)) : where(field, Operator::In, ids);
}

Query expenses(const QJsonArray &ids, Day today)
{
    return {u"expense"_s,
            all({of(u"campaign_id"_s, ids), where(u"status"_s, Operator::In, QJsonArray{u"approved"_s, u"paid"_s}),
                 where(u"spent_on"_s, Operator::LessOrEqual, toIso(today))}),
            {},
            {}};
}

Query received(const QJsonArray &ids, Day today)
{
    return {u"allocation"_s,
            all({of(u"order_id.attributed_campaign_id"_s, ids),
                 where(u"payment_id.received_on"_s, Operator::LessOrEqual, toIso(today))}),
            {},
            {}};
}

Query customersWon(const QJsonArray &ids)
{
    const Condition orders =
        all({of(u"attributed_campaign_id"_s, ids),
             where(u"status"_s, Operator::In, QJsonArray{u"confirmed"_s, u"delivered"_s, u"completed"_s})});
    return {u"customer"_s, related(u"order.customer_id"_s, orders, u"count"_s, Operator::GreaterOrEqual, 1), {}, {}};
}

Cell noCost()
{
    return Cell::noData(u"no_cost"_s, QCoreApplication::translate("report", "no cost recorded"));
}

// A ratio to the cost, with the reason where there is none.
Cell returnOn(qint64 cost, qint64 gained, bool anything)
{
    if (cost < 0)
        return Cell::noData(u"negative_cost"_s, QCoreApplication::translate("report", "negative cost"));
    if (cost == 0)
        return anything ? noCost()
                        : Cell::noData(u"no_data"_s, QCoreApplication::translate("report", "nothing recorded"));
    return Cell::ofPercent(double(gained - cost) / double(cost));
}

Cell costPer(qint64 cost, qint64 count)
{
    return cost > 0 && count > 0 ? Cell::ofMoney({divideRounded(cost, count)}) : Cell();
}

Cell rate(qint64 part, qint64 whole)
{
    return whole > 0 ? Cell::ofPercent(double(part) / double(whole)) : Cell();
}

void addFigures(TableRow &row, const Campaign &campaign, const QJsonArray &ids, Day today)
{
    row.cells.push_back(campaign.cost == 0 && campaign.expenses == 0 ? noCost() : Cell::ofMoney({campaign.cost}));
    row.cells.back().from(expenses(ids, today), u"amount"_s);
    row.cells.push_back(Cell::ofInteger(campaign.leads).from({u"lead"_s, of(u"campaign_id"_s, ids), {}, {}}));
    row.cells.push_back(costPer(campaign.cost, campaign.leads));
    row.cells.push_back(Cell::ofInteger(campaign.won).from(customersWon(ids)));
    row.cells.push_back(costPer(campaign.cost, campaign.won));
    row.cells.push_back(rate(campaign.responded, campaign.reached));
    row.cells.push_back(rate(campaign.converted, campaign.reached));
    row.cells.push_back(Cell::ofMoney({campaign.revenue}).from(received(ids, today), u"amount"_s));
    row.cells.push_back(Cell::ofMoney({campaign.revenue - campaign.cost}));
    const bool anything = campaign.expenses > 0 || campaign.allocations > 0;
    row.cells.push_back(returnOn(campaign.cost, campaign.revenue, anything));
    const bool known = campaign.costOfGoods;
    row.cells.push_back(known ? Cell::ofMoney({campaign.earned}) : Cell());
    row.cells.push_back(
        known || campaign.cost <= 0 || campaign.allocations == 0
            ? returnOn(campaign.cost, campaign.earned, anything)
            : Cell::noData(u"no_goods_cost"_s, QCoreApplication::translate("report", "cost of goods unknown")));
    if (campaign.paidBack.isValid())
        row.cells.push_back(Cell::ofDay(campaign.paidBack));
    else if (campaign.cost > 0)
        row.cells.push_back(Cell::noData(u"not_yet"_s, QCoreApplication::translate("report", "not yet")));
    else
        row.cells.emplace_back();
}

void addColumns(Table &table)
{
    addColumn(table, "campaign", QT_TRANSLATE_NOOP("report", "Campaign"), CellKind::Text);
    table.columns.back().type = u"campaign"_s;
    addColumn(table, "channel", QT_TRANSLATE_NOOP("report", "Channel"), CellKind::Text);
    addColumn(table, "cost", QT_TRANSLATE_NOOP("report", "Cost"), CellKind::Money,
              QT_TRANSLATE_NOOP("report", "Approved and paid expenses, tax included."));
    addColumn(table, "leads", QT_TRANSLATE_NOOP("report", "Leads"), CellKind::Integer);
    addColumn(table, "cost_per_lead", QT_TRANSLATE_NOOP("report", "Per lead"), CellKind::Money);
    addColumn(table, "won", QT_TRANSLATE_NOOP("report", "Won"), CellKind::Integer,
              QT_TRANSLATE_NOOP("report", "Customers with an order attributed to the campaign."));
    addColumn(table, "cost_per_won", QT_TRANSLATE_NOOP("report", "Per won"), CellKind::Money);
    addColumn(table, "response", QT_TRANSLATE_NOOP("report", "Response"), CellKind::Percent,
              QT_TRANSLATE_NOOP("report", "Members who responded, of those reached."), 1);
    addColumn(table, "conversion", QT_TRANSLATE_NOOP("report", "Conversion"), CellKind::Percent,
              QT_TRANSLATE_NOOP("report", "Members converted, of those reached."), 1);
    addColumn(
        table, "revenue", QT_TRANSLATE_NOOP("report", "Revenue"), CellKind::Money,
        QT_TRANSLATE_NOOP("report", "Payments received less refunds on the attributed orders, whenever they came."));
    addColumn(table, "net", QT_TRANSLATE_NOOP("report", "Net"), CellKind::Money,
              QT_TRANSLATE_NOOP("report", "Revenue less cost."));
    table.columns.back().showsSign = true;
    addColumn(table, "roi", QT_TRANSLATE_NOOP("report", "ROI"), CellKind::Percent,
              QT_TRANSLATE_NOOP("report", "(Revenue − cost) / cost."), 0);
    table.columns.back().showsSign = true;
    addColumn(table, "earned", QT_TRANSLATE_NOOP("report", "After goods"), CellKind::Money,
              QT_TRANSLATE_NOOP("report", "Margin of the attributed orders, in proportion to what was paid."));
    addColumn(table, "romi", QT_TRANSLATE_NOOP("report", "ROMI"), CellKind::Percent,
              QT_TRANSLATE_NOOP("report", "(After goods − cost) / cost."), 0);
    table.columns.back().showsSign = true;
    addColumn(table, "paid_back", QT_TRANSLATE_NOOP("report", "Paid back"), CellKind::Day,
              QT_TRANSLATE_NOOP("report", "The day on which revenue reached the whole cost."));
}

QString signedPercent(qint64 cost, qint64 gained)
{
    const double percent = 100 * double(gained - cost) / double(cost);
    return (percent < 0 ? u"−"_s : u"+"_s) + QString::number(std::abs(percent), 'f', 0);
}

QString sentenceFor(Store &store, const Campaigns &all, const Campaign &costed, qint64 count)
{
    if (all.empty())
        return QCoreApplication::translate("report", "No campaign ran in this period.");
    if (count == 0)
        return QCoreApplication::translate("report",
                                           "No cost is recorded for these campaigns, so there is no return to show.");
    const auto money = [&store](qint64 minor) { return formatMoney({minor}, store.currency()); };
    QString text = QCoreApplication::translate("report", "%1 campaigns cost %2 and brought in %3 (%4 %).")
                       .arg(QString::number(count), money(costed.cost), money(costed.revenue),
                            signedPercent(costed.cost, costed.revenue));
    const Campaign *worst = nullptr;
    for (const auto &[id, campaign] : all) {
        if (campaign.cost > campaign.revenue &&
            (!worst || campaign.revenue - campaign.cost < worst->revenue - worst->cost))
            worst = &campaign;
    }
    if (worst)
        text +=
            u' ' +
            QCoreApplication::translate("report", "%1 lost %2.").arg(worst->name, money(worst->cost - worst->revenue));
    return text;
}

void add(Campaign &sum, const Campaign &campaign)
{
    for (qint64 Campaign::*figure :
         {&Campaign::cost, &Campaign::expenses, &Campaign::revenue, &Campaign::allocations, &Campaign::earned,
          &Campaign::leads, &Campaign::reached, &Campaign::responded, &Campaign::converted})
        sum.*figure += campaign.*figure;
    sum.costOfGoods = sum.costOfGoods || campaign.costOfGoods;
}

// Sums over all campaigns; ratios to the cost over those that have one.
TableRow totalRow(Store &store, const Table &table, const Campaign &total, const Campaign &costed,
                  const QJsonArray &ids, Day today)
{
    TableRow row{.cells = {Cell::ofText(QCoreApplication::translate("report", "All %1").arg(ids.size())), Cell()},
                 .isTotal = true};
    Campaign sums = total;
    sums.won = store.count(customersWon(ids)); // a customer of two campaigns is one
    addFigures(row, sums, ids, today);
    const auto put = [&](QStringView key, Cell cell) { row.cells[size_t(table.column(key))] = std::move(cell); };
    put(u"cost_per_lead", costPer(costed.cost, costed.leads));
    put(u"cost_per_won", costPer(costed.cost, costed.won));
    put(u"roi", returnOn(costed.cost, costed.revenue, total.allocations > 0));
    if (costed.costOfGoods)
        put(u"romi", returnOn(costed.cost, costed.earned, true));
    put(u"paid_back", {});
    return row;
}

void addCharts(Table &table)
{
    ChartHint chart;
    chart.kind = ChartHint::Kind::HorizontalBars;
    chart.categories = u"campaign"_s;
    chart.series = {u"net"_s};
    chart.labels = u"roi"_s;
    chart.title =
        translated("report", QT_TRANSLATE_NOOP("report", "Net result: payments received less refunds, less cost"));
    table.charts.push_back(chart);
}

// Attributed is not caused: only members held out say what would have been bought anyway.
QString proofNote(const std::vector<const Campaign *> &campaigns)
{
    QStringList compared;
    for (const Campaign *campaign : campaigns) {
        if (campaign->heldOut > 0)
            compared << campaign->name;
    }
    if (compared.isEmpty())
        return QCoreApplication::translate("report", "Attributed, not proven: there was no control group.");
    return QCoreApplication::translate("report",
                                       "Attributed, not proven: only %1 held members out to compare with; see "
                                       "the report “Attribution”.")
        .arg(compared.join(QCoreApplication::translate("report", ", ")));
}

Table campaignTable(Store &store, const Params &params)
{
    const Day today = store.today();
    Campaigns all = campaigns(store, params.period);
    gatherMoney(store, all, today);
    gatherMargin(store, all, today);
    gatherPayback(store, all, today);
    gatherPeople(store, all);

    std::vector<const Campaign *> order;
    Campaign total, costed;
    qint64 count = 0;
    QJsonArray ids, costedIds;
    for (const auto &[id, campaign] : all) {
        order.push_back(&campaign);
        ids.append(qint64(id));
        add(total, campaign);
        if (campaign.cost > 0) {
            add(costed, campaign);
            costedIds.append(qint64(id));
            ++count;
        }
    }
    if (!costedIds.isEmpty())
        costed.won = store.count(customersWon(costedIds));
    std::stable_sort(order.begin(), order.end(),
                     [](const Campaign *a, const Campaign *b) { return a->revenue - a->cost > b->revenue - b->cost; });

    Table table;
    addColumns(table);
    for (const Campaign *campaign : order) {
        TableRow row{.cells = {Cell::ofText(campaign->name, campaign->id),
                               Cell::ofText(store.choiceLabel(u"campaign_channel"_s, campaign->channel))}};
        addFigures(row, *campaign, {qint64(campaign->id)}, today);
        table.rows.push_back(std::move(row));
    }
    if (!all.empty())
        table.rows.push_back(totalRow(store, table, total, costed, ids, today));
    table.sentence = sentenceFor(store, all, costed, count);
    if (count > 0 && count < qint64(all.size()))
        table.notes << QCoreApplication::translate("report",
                                                   "Ratios of the total leave out campaigns without recorded cost.");
    table.notes << proofNote(order);
    table.notes << QCoreApplication::translate("report",
                                               "An order belongs to its own campaign, else its opportunity's, else its "
                                               "lead's, else the last touch in %1 days.")
                       .arg(store.setting(u"attribution_window_days"_s, u"90"_s));
    for (const Campaign *campaign : order) {
        if (const Money over = overBudget(store, campaign->id); over.minor > 0)
            table.notes << QCoreApplication::translate("report",
                                                       "%1 goes beyond its budget by %2, submitted claims included.")
                               .arg(campaign->name, formatMoney(over, store.currency()));
    }
    addCharts(table);
    return table;
}

} // namespace

const Report campaignRoiReport{
    .name = "campaign-roi",
    .title = QT_TRANSLATE_NOOP("report", "Campaign results"),
    .definition =
        QT_TRANSLATE_NOOP("report", "Payments received less refunds on attributed orders against approved and paid "
                                    "expenses, for campaigns that ran in the period; ROI is (revenue − cost) / cost."),
    .area = "marketing",
    .dimensions = {},
    .parameters = {},
    .run = campaignTable,
};

} // namespace kith
