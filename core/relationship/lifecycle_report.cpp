// SPDX-License-Identifier: GPL-3.0-or-later
// Reports `lifecycle` and `lifecycle-moves`: in which stage customers are, when each is due again, and who went from
// where to where.
#include "core/relationship/reports.h"

#include <algorithm>
#include <map>

#include <QCoreApplication>

#include "core/base/language.h"
#include "core/relationship/customer_figures.h"
#include "core/relationship/scoring.h"

using namespace Qt::StringLiterals;

namespace kith {

namespace {

QString stageLabel(Store &store, Stage stage)
{
    return store.choiceLabel(u"lifecycle"_s, QString::fromLatin1(stageKey(stage)));
}

std::array<std::vector<size_t>, stageCount> byStage(const Standing &standing)
{
    std::array<std::vector<size_t>, stageCount> stages;
    for (size_t i = 0; i < standing.lifecycle.size(); ++i)
        stages[size_t(standing.lifecycle[i].stage)].push_back(i);
    return stages;
}

std::vector<RecordId> idsOf(const Standing &standing, const std::vector<size_t> &places)
{
    std::vector<RecordId> ids;
    for (size_t i : places)
        ids.push_back(standing.purchases.buyers()[i].customer);
    return ids;
}

// Of today: simply all customers. Of a past day: those who were customers by then.
Cell everybodyCell(Store &store, const Standing &standing)
{
    const auto &buyers = standing.purchases.buyers();
    if (standing.purchases.asOf() >= store.today())
        return Cell::ofInteger(qint64(buyers.size())).from({u"customer"_s, {}, {}, {}});
    std::vector<RecordId> ids;
    for (const Purchases::Buyer &buyer : buyers)
        ids.push_back(buyer.customer);
    return customersCell(ids);
}

void addStages(Store &store, Table &table, const Standing &standing)
{
    table.columns = {
        reportColumn("stage", QT_TRANSLATE_NOOP("report", "Stage"), CellKind::Text),
        reportColumn("customers", QT_TRANSLATE_NOOP("report", "Customers"), CellKind::Integer),
        reportColumn("customer_share", QT_TRANSLATE_NOOP("report", "Share of customers"), CellKind::Percent),
        reportColumn("recent", QT_TRANSLATE_NOOP("report", "Last 180 days"), CellKind::Money,
                     QT_TRANSLATE_NOOP("report", "What they bought in the last 180 days.")),
        reportColumn("previous", QT_TRANSLATE_NOOP("report", "180 days before"), CellKind::Money),
        reportColumn("year", QT_TRANSLATE_NOOP("report", "Last year"), CellKind::Money,
                     QT_TRANSLATE_NOOP("report", "What they bought in the window of one year."))};
    const auto stages = byStage(standing);
    const bool isCurrent = scoresAreCurrent(store, standing.purchases.asOf());
    const qint64 n = qint64(standing.lifecycle.size());
    qint64 recentAll = 0, previousAll = 0, yearAll = 0;
    for (int s = 0; s < stageCount; ++s) {
        qint64 recent = 0, previous = 0, year = 0;
        for (size_t i : stages[size_t(s)]) {
            recent += standing.lifecycle[i].recent;
            previous += standing.lifecycle[i].previous;
            year += standing.purchases.buyers()[i].windowMoney;
        }
        recentAll += recent;
        previousAll += previous;
        yearAll += year;
        table.rows.push_back(
            {.cells = {Cell::ofText(stageLabel(store, Stage(s))),
                       scoredCell(idsOf(standing, stages[size_t(s)]), isCurrent,
                                  where(u"lifecycle"_s, Operator::Equal, QString::fromLatin1(stageKey(Stage(s))))),
                       shareCell(qint64(stages[size_t(s)].size()), n), Cell::ofMoney({recent}),
                       Cell::ofMoney({previous}), Cell::ofMoney({year})}});
    }
    table.rows.push_back({.cells = {totalCell(), everybodyCell(store, standing), shareCell(n, n),
                                    Cell::ofMoney({recentAll}), Cell::ofMoney({previousAll}), Cell::ofMoney({yearAll})},
                          .isTotal = true});
    table.charts.push_back(
        chartOf(ChartHint::Kind::Bars, "stage", {u"customers"_s}, QT_TRANSLATE_NOOP("report", "Customers by stage")));
    table.charts.push_back(chartOf(ChartHint::Kind::Bars, "stage", {u"recent"_s},
                                   QT_TRANSLATE_NOOP("report", "Money of the last 180 days by stage")));
}

// Overdue first, those worth most at the top.
void addCustomers(Store &store, Table &table, const Standing &standing, size_t limit)
{
    table.columns = {
        customerColumn(),
        reportColumn("stage", QT_TRANSLATE_NOOP("report", "Stage"), CellKind::Text),
        reportColumn("reason", QT_TRANSLATE_NOOP("report", "Why"), CellKind::Text),
        reportColumn("purchases", QT_TRANSLATE_NOOP("report", "Purchases"), CellKind::Integer,
                     QT_TRANSLATE_NOOP("report", "Days with a purchase.")),
        reportColumn("last", QT_TRANSLATE_NOOP("report", "Last purchase"), CellKind::Day),
        reportColumn("days_since", QT_TRANSLATE_NOOP("report", "Days since"), CellKind::Integer),
        reportColumn("cycle_days", QT_TRANSLATE_NOOP("report", "Cycle (days)"), CellKind::Real,
                     QT_TRANSLATE_NOOP("report", "The usual gap between two purchases."), 1),
        reportColumn("overdue_ratio", QT_TRANSLATE_NOOP("report", "Days since / cycle"), CellKind::Real, nullptr, 2),
        reportColumn("due", QT_TRANSLATE_NOOP("report", "Due again"), CellKind::Day),
        reportColumn("contact", QT_TRANSLATE_NOOP("report", "Call on"), CellKind::Day,
                     QT_TRANSLATE_NOOP("report", "Some days before the next purchase is due, on a working day.")),
        reportColumn("recent", QT_TRANSLATE_NOOP("report", "Last 180 days"), CellKind::Money),
        reportColumn("previous", QT_TRANSLATE_NOOP("report", "180 days before"), CellKind::Money)};
    std::vector<size_t> places;
    for (size_t i = 0; i < standing.lifecycle.size(); ++i)
        places.push_back(i);
    const auto worth = [&](size_t i) { return standing.lifecycle[i].recent + standing.lifecycle[i].previous; };
    const auto end = places.begin() + std::ptrdiff_t(std::min(limit, places.size()));
    std::partial_sort(places.begin(), end, places.end(),
                      [&](size_t a, size_t b) { return std::pair(-worth(a), a) < std::pair(-worth(b), b); });
    const size_t all = places.size();
    places.erase(end, places.end());
    const Day asOf = standing.purchases.asOf();
    for (size_t i : places) {
        const LifecycleState &state = standing.lifecycle[i];
        const Purchases::Buyer &buyer = standing.purchases.buyers()[i];
        TableRow row{.cells = {customerCell(store, buyer.customer), Cell::ofText(stageLabel(store, state.stage)),
                               Cell::ofText(lifecycleReason(state)), Cell::ofInteger(state.purchases)}};
        if (state.purchases == 0) {
            row.cells.resize(table.columns.size());
            table.rows.push_back(std::move(row));
            continue;
        }
        const Day last = Day::fromJulianDay(standing.purchases.days(buyer).back().day);
        const Day due = dueDay(last, state.cycle);
        row.cells.push_back(Cell::ofDay(last));
        row.cells.push_back(Cell::ofInteger(state.daysSince));
        row.cells.push_back(Cell::ofReal(state.cycle));
        row.cells.push_back(Cell::ofReal(state.overdueRatio));
        row.cells.push_back(Cell::ofDay(due));
        row.cells.push_back(Cell::ofDay(contactDay(due, state.cycle, asOf)));
        row.cells.push_back(Cell::ofMoney({state.recent}));
        row.cells.push_back(Cell::ofMoney({state.previous}));
        table.rows.push_back(std::move(row));
    }
    if (all > places.size())
        table.notes << QCoreApplication::translate("report", "The first %1 of %2 customers are shown.")
                           .arg(places.size())
                           .arg(all);
}

QString sentenceFor(Store &store, const Standing &standing)
{
    const auto stages = byStage(standing);
    const auto &declining = stages[size_t(Stage::Decline)];
    qint64 worth = 0;
    for (size_t i : declining)
        worth += standing.lifecycle[i].previous;
    const size_t buyers = standing.lifecycle.size() - stages[size_t(Stage::Prospect)].size();
    if (buyers == 0)
        return QCoreApplication::translate("report", "Nobody has bought yet.");
    if (declining.empty())
        return QCoreApplication::translate("report", "%1 customers have bought; none is in decline, %2 are lost.")
            .arg(QString::number(buyers), QString::number(stages[size_t(Stage::Lost)].size()));
    return QCoreApplication::translate("report",
                                       "%1 of %2 customers are in decline; they bought for %3 in the half year "
                                       "before.")
        .arg(QString::number(declining.size()), QString::number(buyers), moneyText(store, double(worth)));
}

Table lifecycleTable(Store &store, const Params &params)
{
    const Day asOf = reportDay(store, params);
    const Standing standing = Standing::of(store, asOf);
    Table table;
    if (params.by.value(0) == "customer"_L1)
        addCustomers(store, table, standing, size_t(numberParameter(params, u"limit"_s, 1000)));
    else
        addStages(store, table, standing);
    table.sentence = sentenceFor(store, standing);
    const LifecycleLimits &limits = standing.rules.lifecycle;
    table.notes << asOfNote(asOf)
                << QCoreApplication::translate(
                       "report", "Lost after %1 cycles of silence, decline after %2 or at less than %3 of "
                                 "the money of the half year before; up to %4 purchases exploration, up "
                                 "to %5 formation.")
                       .arg(QString::number(limits.lostRatio), QString::number(limits.declineRatio),
                            percentText(limits.declineShare), QString::number(limits.explorationPurchases),
                            QString::number(limits.formationPurchases))
                << QCoreApplication::translate("report", "Where little is known of a customer, the usual gap of all "
                                                         "stands in: %1 days.")
                       .arg(QString::number(standing.usualGap, 'f', 0));
    if (standing.purchases.unpaidOrders() > 0)
        table.notes << QCoreApplication::translate("report", "%1 orders that nobody has paid yet are no purchases.")
                           .arg(standing.purchases.unpaidOrders());
    return table;
}

// --- moves ---------------------------------------------------------------------------------------------------------

// From the day before the period to its end; without a beginning, the last month.
Table movesTable(Store &store, const Params &params)
{
    const Day after = reportDay(store, params);
    Day before = params.period.from.isValid() ? params.period.from.addDays(-1) : after.addMonths(-1);
    before = std::min(before, after);
    const Standing then = Standing::of(store, before), now = Standing::of(store, after);
    std::array<std::array<std::vector<RecordId>, stageCount>, stageCount> moves;
    std::vector<RecordId> slipped;
    qint64 worth = 0;
    for (size_t i = 0; i < now.lifecycle.size(); ++i) {
        const Purchases::Buyer &buyer = now.purchases.buyers()[i];
        const Purchases::Buyer *old = then.purchases.find(buyer.customer);
        const size_t place = old ? size_t(old - then.purchases.buyers().data()) : 0;
        const Stage from = old ? then.lifecycle[place].stage : Stage::Prospect;
        const Stage to = now.lifecycle[i].stage;
        moves[size_t(from)][size_t(to)].push_back(buyer.customer);
        if (to == Stage::Decline && (from == Stage::Stable || from == Stage::Formation)) {
            slipped.push_back(buyer.customer);
            worth += old->windowMoney;
        }
    }
    Table table;
    table.columns.push_back(reportColumn("from", QT_TRANSLATE_NOOP("report", "From"), CellKind::Text));
    QStringList series;
    for (int to = 0; to < stageCount; ++to) {
        table.columns.push_back(
            {QString::fromLatin1(stageKey(Stage(to))), stageLabel(store, Stage(to)), CellKind::Integer, {}});
        series << QString::fromLatin1(stageKey(Stage(to)));
    }
    table.columns.push_back(reportColumn("customers", QT_TRANSLATE_NOOP("report", "Customers"), CellKind::Integer));
    table.columns.push_back(reportColumn("moved", QT_TRANSLATE_NOOP("report", "Moved"), CellKind::Integer,
                                         QT_TRANSLATE_NOOP("report", "Customers in another stage than before.")));
    for (int from = 0; from < stageCount; ++from) {
        TableRow row{.cells = {Cell::ofText(stageLabel(store, Stage(from)))}};
        std::vector<RecordId> all, moved;
        for (int to = 0; to < stageCount; ++to) {
            const std::vector<RecordId> &ids = moves[size_t(from)][size_t(to)];
            row.cells.push_back(customersCell(ids));
            all.insert(all.end(), ids.begin(), ids.end());
            if (from != to)
                moved.insert(moved.end(), ids.begin(), ids.end());
        }
        row.cells.push_back(customersCell(all));
        row.cells.push_back(customersCell(moved));
        table.rows.push_back(std::move(row));
    }
    table.charts.push_back(chartOf(ChartHint::Kind::HeatMap, "from", series,
                                   QT_TRANSLATE_NOOP("report", "Where customers of each stage are now")));
    table.sentence =
        slipped.empty()
            ? QCoreApplication::translate("report", "No customer slipped into decline between %1 and %2.")
                  .arg(dayLabel(before), dayLabel(after))
            : QCoreApplication::translate("report", "%1 customers slipped into decline between %2 and %3; they were "
                                                    "worth %4 a year.")
                  .arg(QString::number(slipped.size()), dayLabel(before), dayLabel(after),
                       moneyText(store, double(worth)));
    table.notes << QCoreApplication::translate("report", "Stages as of %1 against those as of %2, both worked out from "
                                                         "what was known by then.")
                       .arg(dayLabel(before), dayLabel(after));
    return table;
}

} // namespace

const Report lifecycleReport{
    .name = "lifecycle",
    .title = QT_TRANSLATE_NOOP("report", "Lifecycle"),
    .definition = QT_TRANSLATE_NOOP(
        "report", "The stage of each relationship, from the time since the last purchase against the "
                  "customer's own cycle, the number of purchases, and the money of the last half year "
                  "against the half year before."),
    .area = "relationship",
    .dimensions = {{"stage", QT_TRANSLATE_NOOP("report", "Stage")},
                   {"customer", QT_TRANSLATE_NOOP("report", "Customer")}},
    .parameters = {{"limit", QT_TRANSLATE_NOOP("report", "Customers at most"), nullptr, "1000"}},
    .run = lifecycleTable,
};

const Report lifecycleMovesReport{
    .name = "lifecycle-moves",
    .title = QT_TRANSLATE_NOOP("report", "Moves in the lifecycle"),
    .definition = QT_TRANSLATE_NOOP("report", "Who is in another stage at the end of the period than at its beginning; "
                                              "without a beginning, than a month before."),
    .area = "relationship",
    .dimensions = {},
    .parameters = {},
    .run = movesTable,
};

} // namespace kith
