// SPDX-License-Identifier: GPL-3.0-or-later
// Report `forecast`: open opportunities by expected close, each with its probability; beside them what was won in the
// month, and the target.
#include "core/sales/forecast.h"

#include <algorithm>
#include <map>

#include <QCoreApplication>

#include "core/report/columns.h"
#include "core/report/funnel.h"
#include "core/report/grouping.h"
#include "core/sales/target_progress.h"

using namespace Qt::StringLiterals;

namespace kith {

namespace {

using Chances = std::vector<Chance>;

void addRange(ForecastMonth &month, const Chances &chances)
{
    if (chances.empty())
        return;
    const std::vector<qint64> range = sumQuantiles(chances, {0.1, 0.9});
    month.low = range[0];
    month.high = range[1];
}

Day monthOf(const QString &day)
{
    const Day date = Day::fromString(day, Qt::ISODate);
    return date.isValid() ? startOfStep(date, Step::Month) : Day();
}

Query openQuery(RecordId staff, const std::vector<Condition> &when)
{
    std::vector<Condition> parts{where(u"stage_id.kind"_s, Operator::Equal, u"open"_s)};
    if (staff)
        parts.push_back(where(u"owner_id"_s, Operator::Equal, qint64(staff)));
    parts.insert(parts.end(), when.begin(), when.end());
    return {u"opportunity"_s, all(std::move(parts)), {u"close_on"_s}, {}};
}

Query wonQuery(const std::vector<Condition> &when)
{
    std::vector<Condition> parts{where(u"stage_id.kind"_s, Operator::Equal, u"won"_s)};
    parts.insert(parts.end(), when.begin(), when.end());
    return {u"opportunity"_s, all(std::move(parts)), {u"closed_on"_s}, {}};
}

std::vector<Condition> within(const QString &field, Day month, Period period)
{
    if (!month.isValid())
        return joined({where(field, Operator::Empty)}, dayWithin(field, period)).parts;
    Period cut{month, nextStep(month, Step::Month).addDays(-1)};
    if (period.from.isValid())
        cut.from = std::max(cut.from, period.from);
    if (period.to.isValid())
        cut.to = std::min(cut.to, period.to);
    return dayWithin(field, cut);
}

// What was won before this month shows in the pipeline report.
Period wonPeriod(Store &store, Period period)
{
    if (!period.from.isValid())
        period.from = startOfStep(store.today(), Step::Month);
    return period;
}

void addRow(Table &table, Cell first, const ForecastMonth &month, const Query &open, const Query &won, bool isTotal)
{
    TableRow row{.cells = {std::move(first)}, .isTotal = isTotal};
    row.cells.push_back(Cell::ofInteger(month.open).from(open));
    row.cells.push_back(Cell::ofMoney({month.amount}).from(open, u"amount"_s));
    row.cells.push_back(Cell::ofMoney({month.weighted}).from(open, u"weighted"_s));
    row.cells.push_back(month.open ? Cell::ofMoney({month.low}) : Cell());
    row.cells.push_back(month.open ? Cell::ofMoney({month.high}) : Cell());
    row.cells.push_back(Cell::ofMoney({month.wonAmount}).from(won, u"amount"_s));
    row.cells.push_back(month.target ? Cell::ofMoney({*month.target}) : Cell());
    row.cells.push_back(month.target ? Cell::ofMoney({month.wonAmount + month.weighted - *month.target}) : Cell());
    table.rows.push_back(std::move(row));
}

void addColumns(Table &table)
{
    addColumn(table, "month", QT_TRANSLATE_NOOP("report", "Month"), CellKind::Text,
              QT_TRANSLATE_NOOP("report", "Of the expected close; of winning for what was won."));
    addColumn(table, "open", QT_TRANSLATE_NOOP("report", "Open"), CellKind::Integer,
              QT_TRANSLATE_NOOP("report", "Open opportunities that are expected to close in the month."));
    addColumn(table, "open_amount", QT_TRANSLATE_NOOP("report", "Open value"), CellKind::Money,
              QT_TRANSLATE_NOOP("report", "The amounts of open opportunities."));
    addColumn(table, "weighted", QT_TRANSLATE_NOOP("report", "Weighted"), CellKind::Money,
              QT_TRANSLATE_NOOP("report", "Amount times probability."));
    addColumn(table, "low", QT_TRANSLATE_NOOP("report", "At least"), CellKind::Money,
              QT_TRANSLATE_NOOP("report", "With 90 %: the exact distribution of what is won and what is not."));
    addColumn(table, "high", QT_TRANSLATE_NOOP("report", "At most"), CellKind::Money,
              QT_TRANSLATE_NOOP("report", "With 90 %: the exact distribution of what is won and what is not."));
    addColumn(table, "won_amount", QT_TRANSLATE_NOOP("report", "Won value"), CellKind::Money,
              QT_TRANSLATE_NOOP("report", "The amounts of won opportunities, by the day of closing."));
    addColumn(table, "target", QT_TRANSLATE_NOOP("report", "Target"), CellKind::Money,
              QT_TRANSLATE_NOOP("report", "The month's target of orders."));
    addColumn(table, "gap", QT_TRANSLATE_NOOP("report", "Above target"), CellKind::Money,
              QT_TRANSLATE_NOOP("report", "Won and weighted together, less the target."));
    table.columns.back().showsSign = true;
}

Table forecastTable(Store &store, const Params &params)
{
    const PipelineForecast forecast = forecastOf(store, 0, params.period);
    Table table;
    addColumns(table);
    qint64 past = 0, pastAmount = 0;
    const Day thisMonth = startOfStep(store.today(), Step::Month);
    for (const ForecastMonth &month : forecast.months) {
        const QString name = month.month.isValid() ? stepLabel(month.month, Step::Month)
                                                   : QCoreApplication::translate("report", "no day expected");
        addRow(table, Cell::ofText(name), month, openQuery(0, within(u"close_on"_s, month.month, params.period)),
               wonQuery(within(u"closed_on"_s, month.month, wonPeriod(store, params.period))), false);
        if (month.month.isValid() && month.month < thisMonth) {
            past += month.open;
            pastAmount += month.amount;
        }
    }
    const bool isLimited = params.period.from.isValid() || params.period.to.isValid();
    addRow(table, Cell::ofText(QCoreApplication::translate("report", "Total")), forecast.all,
           openQuery(0, isLimited ? dayWithin(u"close_on"_s, params.period) : std::vector<Condition>{}),
           wonQuery(dayWithin(u"closed_on"_s, wonPeriod(store, params.period))), true);

    const auto money = [&store](qint64 minor) { return formatMoney({minor}, store.currency()); };
    const ForecastMonth &sum = forecast.all;
    table.sentence =
        sum.open == 0 ? QCoreApplication::translate("report", "No opportunity is open.")
                      : QCoreApplication::translate("report", "Open %1, likely %2 (80 %: %3 to %4); opportunities: %5.")
                            .arg(money(sum.amount), money(sum.weighted), money(sum.low), money(sum.high))
                            .arg(sum.open);
    if (past > 0)
        table.notes << QCoreApplication::translate(
                           "report", "%1 open opportunities worth %2 should have closed before this month.")
                           .arg(past)
                           .arg(money(pastAmount));
    table.notes << QCoreApplication::translate(
        "report", "Probabilities are those of the stage, unless somebody set one of their own. The range takes every "
                  "opportunity as won or lost as a whole.");
    table.charts = {{ChartHint::Kind::Bars, u"month"_s, {u"weighted"_s}, {}, translated("report", "Weighted"), {}}};
    return table;
}

} // namespace

PipelineForecast forecastOf(Store &store, RecordId staff, Period period)
{
    const QByteArray mine = staff ? " AND op.owner_id = " + QByteArray::number(staff) : QByteArray();
    const auto limits = [](const QByteArray &field, Period within) {
        QByteArray sql;
        if (within.from.isValid())
            sql += " AND " + field + " >= '" + toIso(within.from).toLatin1() + "'";
        if (within.to.isValid())
            sql += " AND " + field + " <= '" + toIso(within.to).toLatin1() + "'";
        return sql;
    };
    std::map<Day, ForecastMonth> months;
    std::map<Day, Chances> chances;
    Chances everything;
    PipelineForecast forecast;
    Statement open = store.connection().prepare(
        "SELECT op.close_on, coalesce(op.amount, 0), coalesce(op.weighted, 0), coalesce(op.probability, "
        "st.probability, "
        "0) FROM stage st JOIN opportunity op ON op.stage_id = st.id WHERE st.kind = 'open'" +
        mine + limits("op.close_on", period));
    while (open.step()) {
        const Day key = monthOf(open.text(0));
        for (ForecastMonth *month : {&months[key], &forecast.all}) {
            month->open += 1;
            month->amount += open.integer(1);
            month->weighted += open.integer(2);
        }
        if (open.integer(1) > 0) {
            const Chance chance{open.integer(1), std::clamp(double(open.integer(3)) / 1e6, 0.0, 1.0)};
            chances[key].push_back(chance);
            everything.push_back(chance);
        }
    }
    Statement won = store.connection().prepare(
        "SELECT substr(op.closed_on, 1, 7), COUNT(*), coalesce(SUM(op.amount), 0) FROM stage st JOIN opportunity op ON "
        "op.stage_id = st.id WHERE st.kind = 'won'" +
        mine + limits("op.closed_on", wonPeriod(store, period)) + " GROUP BY 1");
    while (won.step()) {
        const Day key = monthOf(won.isNull(0) ? QString() : won.text(0) + u"-01"_s);
        forecast.all.won += won.integer(1);
        forecast.all.wonAmount += won.integer(2);
        months[key].won += won.integer(1);
        months[key].wonAmount += won.integer(2);
    }
    for (auto &[key, month] : months) {
        month.month = key;
        addRange(month, chances[key]);
        if (key.isValid())
            month.target = monthTarget(store, staff, key);
        forecast.months.push_back(month);
    }
    // The one without a day sorts first by its null day.
    std::ranges::stable_sort(forecast.months, [](const ForecastMonth &a, const ForecastMonth &b) {
        return a.month.isValid() != b.month.isValid() ? a.month.isValid() : a.month < b.month;
    });
    addRange(forecast.all, everything);
    return forecast;
}

const Report forecastReport{
    .name = "forecast",
    .title = QT_TRANSLATE_NOOP("report", "Forecast"),
    .definition = QT_TRANSLATE_NOOP("report", "Open opportunities by the month they are expected to close, weighted by "
                                              "their probability, with the range that holds in 80 of 100 cases."),
    .area = "sales",
    .dimensions = {{"month", QT_TRANSLATE_NOOP("report", "Month")}},
    .parameters = {},
    .run = forecastTable,
};

} // namespace kith
