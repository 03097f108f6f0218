// SPDX-License-Identifier: GPL-3.0-or-later
// Report `funnel`: how far closed opportunities came, stage by stage, and what follows for the open ones (analytics.md
// 1.10). Closed ones by the day of closing; a won one passed every stage, a lost one those up to its highest.
#include "core/sales/funnel_report.h"

#include <algorithm>
#include <cmath>
#include <map>

#include <QCoreApplication>

#include "core/report/funnel.h"
#include "core/report/grouping.h"
#include "core/sales/report_columns.h"

using namespace Qt::StringLiterals;

namespace kith {

namespace {

constexpr double smoothing = 5;

struct StageFacts
{
    RecordId id = 0;
    QString name;
    double configured = 0;
    std::vector<RecordId> reached; // closed ones
    std::vector<double> days;      // spent there, of all that left it
    qint64 open = 0, amount = 0;
};

struct Gathered
{
    std::vector<StageFacts> stages;
    std::vector<Deal> deals;
    std::vector<RecordId> ids; // of the deals
    qint64 withoutPath = 0;    // closed ones of which no open stage is known
};

Gathered gather(Store &store, Period period)
{
    Gathered all;
    std::map<RecordId, int> place;
    Statement stage = store.connection().prepare(
        "SELECT id, name, kind, coalesce(probability, 0) FROM stage ORDER BY pipeline, position, id");
    while (stage.step()) {
        const QString kind = stage.text(2);
        if (kind == "open"_L1) {
            place[stage.integer(0)] = int(all.stages.size());
            all.stages.push_back({stage.integer(0), stage.text(1), double(stage.integer(3)) / 1e6, {}, {}, 0, 0});
        } else {
            place[stage.integer(0)] = kind == "won"_L1 ? Deal::won : Deal::lost;
        }
    }
    QByteArray closed;
    if (period.from.isValid())
        closed += " AND op.closed_on >= '" + toIso(period.from).toLatin1() + "'";
    if (period.to.isValid())
        closed += " AND op.closed_on <= '" + toIso(period.to).toLatin1() + "'";
    // The moves in order; where an import brought none, the stage it stands in.
    Statement row = store.connection().prepare("SELECT op.id, op.stage_id, coalesce(op.amount, 0), op.opened_on, "
                                               "op.closed_on, m.to_stage_id, m.from_stage_id, "
                                               "m.days FROM stage st JOIN opportunity op ON op.stage_id = st.id LEFT "
                                               "JOIN stage_change m ON m.opportunity_id = "
                                               "op.id WHERE (st.kind = 'open' OR (st.kind IN ('won', 'lost')" +
                                               closed + ")) ORDER BY op.id, m.at, m.id");
    RecordId current = 0;
    RecordId stands = 0;
    const auto finish = [&] {
        if (!current)
            return;
        Deal &deal = all.deals.back();
        const auto last = place.find(stands);
        if (last != place.end() && (deal.history.empty() || deal.history.back().stage != last->second))
            deal.history.push_back({deal.createdOn, last->second});
    };
    while (row.step()) {
        if (row.integer(0) != current) {
            finish();
            current = row.integer(0);
            stands = row.integer(1);
            Deal deal;
            deal.amount = row.integer(2);
            deal.createdOn = Day::fromString(row.text(3), Qt::ISODate);
            all.deals.push_back(std::move(deal));
            all.ids.push_back(current);
        }
        Deal &deal = all.deals.back();
        const auto from = place.find(row.integer(6)), to = place.find(row.integer(5));
        const Day closedOn = Day::fromString(row.text(4), Qt::ISODate);
        if (from != place.end() && from->second >= 0) {
            if (!row.isNull(7))
                all.stages[size_t(from->second)].days.push_back(double(row.integer(7)));
            if (deal.history.empty())
                deal.history.push_back({deal.createdOn, from->second});
        }
        if (to != place.end())
            deal.history.push_back({to->second < 0 && closedOn.isValid() ? closedOn : deal.createdOn, to->second});
    }
    finish();
    for (size_t i = 0; i < all.deals.size(); ++i) {
        const Deal &deal = all.deals[i];
        const bool isClosed = deal.isWon() || deal.isLost();
        const int highest = deal.isWon() ? int(all.stages.size()) - 1 : deal.highestStage();
        if (!isClosed) {
            if (!deal.history.empty() && deal.history.back().stage >= 0) {
                all.stages[size_t(deal.history.back().stage)].open += 1;
                all.stages[size_t(deal.history.back().stage)].amount += deal.amount;
            }
            continue;
        }
        all.withoutPath += highest < 0 ? 1 : 0;
        for (int k = 0; k <= highest; ++k)
            all.stages[size_t(k)].reached.push_back(all.ids[i]);
    }
    return all;
}

Cell share(const std::optional<double> &value, qint64 n)
{
    if (!value)
        return Cell::noData(u"none_closed"_s, QCoreApplication::translate("report", "none closed"));
    if (n < 5)
        return Cell::noData(u"too_few"_s, QCoreApplication::translate("report", "too few"));
    Cell cell = Cell::ofPercent(*value);
    if (const auto within = wilson(qint64(std::llround(*value * double(n))), n))
        cell.within(within->low, within->high);
    return cell;
}

void addColumns(Table &table)
{
    addColumn(table, "stage", QT_TRANSLATE_NOOP("report", "Stage"), CellKind::Text).type = u"stage"_s;
    addColumn(table, "reached", QT_TRANSLATE_NOOP("report", "Came here"), CellKind::Integer,
              QT_TRANSLATE_NOOP("report", "Closed opportunities that came to this stage or further."));
    addColumn(table, "conversion", QT_TRANSLATE_NOOP("report", "Went on"), CellKind::Percent,
              QT_TRANSLATE_NOOP("report", "Share of them that came to the next stage; of the last one: that were won."),
              1);
    addColumn(table, "probability", QT_TRANSLATE_NOOP("report", "Won from here"), CellKind::Percent,
              QT_TRANSLATE_NOOP("report", "(won + 5 × win rate) / (came here + 5): few cases lean on all."), 1);
    addColumn(table, "configured", QT_TRANSLATE_NOOP("report", "Set for the stage"), CellKind::Percent,
              QT_TRANSLATE_NOOP("report", "The probability the owner gave the stage; the forecast uses it."), 0);
    addColumn(table, "days", QT_TRANSLATE_NOOP("report", "Days, median"), CellKind::Real,
              QT_TRANSLATE_NOOP("report", "Between coming to the stage and leaving it."), 1);
    addColumn(table, "open", QT_TRANSLATE_NOOP("report", "Open now"), CellKind::Integer,
              QT_TRANSLATE_NOOP("report", "As it stands now, whatever the period."));
    addColumn(table, "open_amount", QT_TRANSLATE_NOOP("report", "Open value"), CellKind::Money,
              QT_TRANSLATE_NOOP("report", "The amounts of open opportunities."));
}

Table funnelTable(Store &store, const Params &params)
{
    const Gathered all = gather(store, params.period);
    const Funnel funnel = funnelOf(all.deals, int(all.stages.size()), smoothing);
    const qint64 closed = funnel.won + funnel.lost;
    Table table;
    addColumns(table);
    double likely = 0;
    for (size_t i = 0; i < all.stages.size(); ++i) {
        const StageFacts &stage = all.stages[i];
        const Query open{u"opportunity"_s, where(u"stage_id"_s, Operator::Equal, qint64(stage.id)), {}, {}};
        TableRow row{.cells = {Cell::ofText(stage.name, stage.id)}};
        Cell reached = Cell::ofInteger(qint64(stage.reached.size()));
        if (const auto ids = among(u"id"_s, stage.reached))
            reached.from({u"opportunity"_s, *ids, {}, {}});
        row.cells.push_back(std::move(reached));
        row.cells.push_back(share(funnel.conversion[i], qint64(stage.reached.size())));
        const double chance = closed > 0 ? funnel.probability[i] : stage.configured;
        row.cells.push_back(closed > 0
                                ? Cell::ofPercent(chance)
                                : Cell::noData(u"none_closed"_s, QCoreApplication::translate("report", "none closed")));
        row.cells.push_back(Cell::ofPercent(stage.configured));
        const auto days = median(stage.days);
        row.cells.push_back(days ? Cell::ofReal(*days) : Cell());
        row.cells.push_back(Cell::ofInteger(stage.open).from(open));
        row.cells.push_back(Cell::ofMoney({stage.amount}).from(open, u"amount"_s));
        likely += chance * double(stage.amount);
        table.rows.push_back(std::move(row));
    }
    const Query everyOpen{u"opportunity"_s, where(u"stage_id.kind"_s, Operator::Equal, u"open"_s), {}, {}};
    TableRow total{.cells = {Cell::ofText(QCoreApplication::translate("report", "Total"))}, .isTotal = true};
    const std::vector<Condition> within = dayWithin(u"closed_on"_s, params.period);
    const Query closedOnes{
        u"opportunity"_s,
        joined({no(where(u"stage_id.kind"_s, Operator::Equal, u"open"_s)), where(u"stage_id"_s, Operator::NotEmpty)},
               within),
        {},
        {}};
    total.cells.push_back(Cell::ofInteger(closed).from(closedOnes));
    total.cells.push_back(share(funnel.winRate, closed));
    total.cells.resize(6);
    total.cells.push_back(Cell::ofInteger(funnel.open).from(everyOpen));
    total.cells.push_back(Cell::ofMoney({funnel.unweighted}).from(everyOpen, u"amount"_s));
    table.rows.push_back(std::move(total));

    if (closed == 0) {
        table.sentence =
            QCoreApplication::translate(
                "report", "No opportunity was closed: chances are those set for the stages. Open %1, likely %2.")
                .arg(amountWords(store, funnel.unweighted), amountWords(store, std::llround(likely)));
    } else {
        table.sentence =
            QCoreApplication::translate("report",
                                        "Open %1, likely %2 (80 %: %3 to %4), as %5 of %6 closed ones were won.")
                .arg(amountWords(store, funnel.unweighted), amountWords(store, std::llround(funnel.weighted)),
                     amountWords(store, funnel.p10), amountWords(store, funnel.p90))
                .arg(funnel.won)
                .arg(closed);
        if (funnel.cycleMedian)
            table.sentence += u' ' + QCoreApplication::translate("report", "Winning took %1 days (median; mean %2).")
                                         .arg(*funnel.cycleMedian, 0, 'f', 1)
                                         .arg(*funnel.cycleMean, 0, 'f', 1);
        if (funnel.velocityPerDay)
            table.notes << QCoreApplication::translate(
                               "report", "Velocity: %1 a day (open × win rate × mean won value / median days).")
                               .arg(amountWords(store, std::llround(*funnel.velocityPerDay)));
    }
    if (all.withoutPath > 0)
        table.notes << QCoreApplication::translate(
                           "report", "Lost ones of which no earlier stage is known count only as closed: %1.")
                           .arg(all.withoutPath);
    table.charts = {{ChartHint::Kind::Funnel,
                     u"stage"_s,
                     {u"reached"_s},
                     {},
                     translated("report", QT_TRANSLATE_NOOP("report", "How far closed opportunities came")),
                     u"reached"_s}};
    return table;
}

} // namespace

const Report funnelReport{
    .name = "funnel",
    .title = QT_TRANSLATE_NOOP("report", "Funnel"),
    .definition =
        QT_TRANSLATE_NOOP("report", "How far closed opportunities came, by the day they were closed, and what "
                                    "that says about the open ones."),
    .area = "sales",
    .dimensions = {{"stage", QT_TRANSLATE_NOOP("report", "Stage")}},
    .parameters = {},
    .run = funnelTable,
};

} // namespace kith
