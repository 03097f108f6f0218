// SPDX-License-Identifier: GPL-3.0-or-later
// Report `quality`: how well cases are handled, by person, product or month. By month it is a control chart of cases
// for 100 orders (u chart: Shewhart 1931): limits are the mean rate ± 3·√(mean / orders of the month); a month beyond
// them, or eight in a row on one side of the mean, is more than chance (Western Electric 1956, rules 1 and 4).
#include "core/service/quality.h"

#include <algorithm>
#include <cmath>

#include <QCoreApplication>
#include <QJsonArray>

#include "core/report/columns.h"
#include "core/report/statistics.h"
#include "core/service/case_groups.h"

using namespace Qt::StringLiterals;

namespace kith {

namespace {

constexpr int longRun = 8;

struct Quality
{
    qint64 cases = 0, judged = 0, inTime = 0, reopened = 0, over = 0, repeats = 0;
    std::vector<Duration> resolution;
};

Quality qualityOf(const CaseGroup &group, Instant now)
{
    Quality quality;
    for (const CaseRow &row : group.cases) {
        ++quality.cases;
        quality.judged += row.resolvedInTime.has_value();
        quality.inTime += row.resolvedInTime.value_or(false);
        quality.reopened += row.reopened;
        quality.over += row.isOver;
        quality.repeats += row.repeats;
        if (!row.isOver)
            quality.resolution.push_back({daysBetween(row.openedAt, now), false});
        else if (row.resolvedAt)
            quality.resolution.push_back({daysBetween(row.openedAt, *row.resolvedAt), true});
    }
    return quality;
}

void add(Quality &sum, const Quality &one)
{
    for (qint64 Quality::*figure :
         {&Quality::cases, &Quality::judged, &Quality::inTime, &Quality::reopened, &Quality::over, &Quality::repeats})
        sum.*figure += one.*figure;
    sum.resolution.insert(sum.resolution.end(), one.resolution.begin(), one.resolution.end());
}

// Orders that counted as sales, by month.
std::map<QString, qint64> ordersByMonth(Store &store, Period period)
{
    Statement rows = store.connection().prepare(
        "SELECT substr(ordered_on, 1, 7) || '-01', COUNT(*) FROM \"order\" WHERE status IN ('confirmed', 'delivered', "
        "'completed') AND ordered_on >= ?1 AND ordered_on <= ?2 GROUP BY 1");
    rows.bind(1, period.from.isValid() ? toIso(period.from) : u"0"_s);
    rows.bind(2, toIso(period.to));
    std::map<QString, qint64> orders;
    while (rows.step())
        orders[rows.text(0)] = rows.integer(1);
    return orders;
}

Query ordersOf(const AskedCases &asked, const CaseGroup *group)
{
    const Period period = group ? stepPeriod(group->key, asked.by->step, asked.period) : asked.period;
    return {u"order"_s,
            joined(dayWithin(u"ordered_on"_s, period),
                   {where(u"status"_s, Operator::In, QJsonArray{u"confirmed"_s, u"delivered"_s, u"completed"_s})}),
            {},
            {}};
}

void addColumns(Table &table, const AskedCases &asked, bool isChart)
{
    table.columns.push_back(caseGroupColumn(asked));
    addColumn(table, "cases", QT_TRANSLATE_NOOP("report", "Cases"), CellKind::Integer);
    addColumn(table, "in_time", QT_TRANSLATE_NOOP("report", "Resolved in time"), CellKind::Percent,
              QT_TRANSLATE_NOOP("report", "Resolved in time, of those resolved; interval by Wilson."), 1);
    addColumn(table, "reopened", QT_TRANSLATE_NOOP("report", "Reopened"), CellKind::Integer);
    addColumn(table, "reopened_share", QT_TRANSLATE_NOOP("report", "Share reopened"), CellKind::Percent,
              QT_TRANSLATE_NOOP("report", "Cases that were opened again at least once; interval by Wilson."), 1);
    addColumn(table, "repeats", QT_TRANSLATE_NOOP("report", "Repeats"), CellKind::Integer,
              QT_TRANSLATE_NOOP("report", "Cases that repeat an earlier one of the same customer and cause."));
    addColumn(
        table, "days", QT_TRANSLATE_NOOP("report", "Days to solve"), CellKind::Real,
        QT_TRANSLATE_NOOP("report", "Median by Kaplan–Meier: cases still open count for as long as they have been."),
        1);
    if (!isChart)
        return;
    addColumn(table, "orders", QT_TRANSLATE_NOOP("report", "Orders"), CellKind::Integer);
    addColumn(
        table, "rate", QT_TRANSLATE_NOOP("report", "For 100 orders"), CellKind::Real,
        QT_TRANSLATE_NOOP("report", "Cases for 100 orders of the month, with the exact Poisson interval (Garwood)."),
        2);
    addColumn(table, "centre", QT_TRANSLATE_NOOP("report", "Usual"), CellKind::Real,
              QT_TRANSLATE_NOOP("report", "Cases for 100 orders over all months."), 2);
    addColumn(table, "lower", QT_TRANSLATE_NOOP("report", "Lower limit"), CellKind::Real,
              QT_TRANSLATE_NOOP("report", "Usual less three standard errors, never below 0."), 2);
    addColumn(table, "upper", QT_TRANSLATE_NOOP("report", "Upper limit"), CellKind::Real,
              QT_TRANSLATE_NOOP("report", "Usual and three standard errors."), 2);
    addColumn(table, "signal", QT_TRANSLATE_NOOP("report", "Signal"), CellKind::Text,
              QT_TRANSLATE_NOOP("report", "Beyond the limits, or the eighth month in a row on one side of the usual."));
}

void addFigures(TableRow &row, const AskedCases &asked, const Quality &quality, const CaseGroup *group)
{
    row.cells.push_back(Cell::ofInteger(quality.cases).from(casesOf(asked, group)));
    row.cells.push_back(caseShare(quality.inTime, quality.judged));
    const Condition reopened =
        related(u"complaint_step.complaint_id"_s, where(u"to_status"_s, Operator::Equal, u"reopened"_s), u"count"_s,
                Operator::GreaterOrEqual, 1);
    row.cells.push_back(Cell::ofInteger(quality.reopened).from(casesOf(asked, group, {reopened})));
    row.cells.push_back(caseShare(quality.reopened, quality.cases));
    row.cells.push_back(
        Cell::ofInteger(quality.repeats).from(casesOf(asked, group, {where(u"repeat_of_id"_s, Operator::NotEmpty)})));
    if (quality.resolution.size() < 5) {
        row.cells.push_back(quality.resolution.empty()
                                ? Cell()
                                : Cell::noData(u"too_few"_s, QCoreApplication::translate("report", "too few")));
        return;
    }
    const std::optional<double> days = kaplanMeierMedian(quality.resolution);
    row.cells.push_back(
        days ? Cell::ofReal(*days)
             : Cell::noData(u"not_reached"_s, QCoreApplication::translate("report", "not half solved yet")));
}

struct Limits
{
    double rate = 0, lower = 0, upper = 0; // for 100 orders
};

Limits limitsFor(qint64 cases, qint64 orders, double usual)
{
    const double exposure = double(orders) / 100;
    const double spread = 3 * std::sqrt(usual / exposure);
    return {double(cases) / exposure, std::max(0.0, usual - spread), usual + spread};
}

// Cells of the control chart; months without orders have no rate and break no run.
class ControlChart
{
public:
    ControlChart(double usual, bool isEnough) : m_usual(usual), m_isEnough(isEnough) {}

    void addTo(TableRow &row, const AskedCases &asked, const CaseGroup *group, qint64 cases, qint64 orders)
    {
        row.cells.push_back(Cell::ofInteger(orders).from(ordersOf(asked, group)));
        if (orders == 0) {
            row.cells.resize(row.cells.size() + 5);
            return;
        }
        const Limits limits = limitsFor(cases, orders, m_usual);
        const Interval within = garwood(cases, double(orders) / 100);
        row.cells.push_back(Cell::ofReal(limits.rate).within(within.low, within.high));
        if (!group || !m_isEnough) {
            row.cells.resize(row.cells.size() + 4);
            return;
        }
        row.cells.push_back(Cell::ofReal(m_usual));
        row.cells.push_back(Cell::ofReal(limits.lower));
        row.cells.push_back(Cell::ofReal(limits.upper));
        row.cells.push_back(signal(limits));
    }
    const QStringList &signalled() const { return m_signalled; }
    void name(const QString &month) { m_month = month; }

private:
    Cell signal(const Limits &limits)
    {
        const int side = limits.rate > m_usual ? 1 : limits.rate < m_usual ? -1 : 0;
        m_run = side != 0 && side == m_side ? m_run + 1 : (side != 0 ? 1 : 0);
        m_side = side;
        QString word;
        if (limits.rate > limits.upper)
            word = QCoreApplication::translate("report", "above the limit");
        else if (limits.rate < limits.lower)
            word = QCoreApplication::translate("report", "below the limit");
        else if (m_run >= longRun)
            word = side > 0 ? QCoreApplication::translate("report", "%1 months in a row above").arg(m_run)
                            : QCoreApplication::translate("report", "%1 months in a row below").arg(m_run);
        if (word.isEmpty())
            return {};
        m_signalled << m_month + u' ' + word;
        return Cell::ofText(word);
    }

    double m_usual;
    bool m_isEnough;
    int m_run = 0, m_side = 0;
    QString m_month;
    QStringList m_signalled;
};

Table qualityTable(Store &store, const Params &params)
{
    const AskedCases asked = askedCases(store, params, "month");
    std::map<QString, CaseGroup> groups = caseGroups(store, asked);
    const bool isChart = asked.by->kind == Grouping::Kind::Time && asked.by->step == Step::Month;
    const std::map<QString, qint64> orders = isChart ? ordersByMonth(store, asked.period) : std::map<QString, qint64>{};
    for (const auto &[month, n] : orders) { // months without any case are good months, not missing ones
        CaseGroup &group = groups[month];
        group.key = Value(month);
        group.name = groupCell(store, *asked.by, group.key);
    }
    qint64 allOrders = 0, months = 0, casesWithOrders = 0, ordersOfMonths = 0;
    for (const auto &[month, n] : orders)
        allOrders += n;
    for (const auto &[key, group] : groups) {
        const auto found = orders.find(group.key.text());
        if (found == orders.end())
            continue;
        ++months;
        casesWithOrders += qint64(group.cases.size());
        ordersOfMonths += found->second;
    }
    ControlChart control(ordersOfMonths ? 100 * double(casesWithOrders) / double(ordersOfMonths) : 0, months >= 5);

    Table table;
    addColumns(table, asked, isChart);
    Quality all;
    for (const auto &[key, group] : groups) {
        const Quality quality = qualityOf(group, asked.now);
        TableRow row{.cells = {group.name}};
        addFigures(row, asked, quality, &group);
        if (isChart) {
            const auto found = orders.find(group.key.text());
            control.name(group.name.text);
            control.addTo(row, asked, &group, quality.cases, found == orders.end() ? 0 : found->second);
        }
        table.rows.push_back(std::move(row));
        add(all, quality);
    }
    TableRow total{.cells = {Cell::ofText(QCoreApplication::translate("report", "Total"))}, .isTotal = true};
    addFigures(total, asked, all, nullptr);
    if (isChart)
        control.addTo(total, asked, nullptr, all.cases, allOrders);
    table.rows.push_back(std::move(total));

    if (all.cases == 0)
        table.sentence = QCoreApplication::translate("report", "No cases in this period.");
    else if (!control.signalled().isEmpty())
        table.sentence = QCoreApplication::translate("report", "More than chance: %1.")
                             .arg(control.signalled().join(QCoreApplication::translate("report", ", ")));
    else if (isChart && months >= 5)
        table.sentence = QCoreApplication::translate("report", "%1 cases; no month differs from the usual by more than "
                                                               "chance.")
                             .arg(all.cases);
    else
        table.sentence = QCoreApplication::translate("report", "%1 cases, %2 of them opened again.")
                             .arg(all.cases)
                             .arg(all.reopened);
    if (isChart && months < 5)
        table.notes << QCoreApplication::translate("report", "Limits need at least five months with cases and orders.");
    ChartHint chart;
    chart.categories = QLatin1StringView(asked.by->name);
    chart.kind = isChart ? ChartHint::Kind::Lines : ChartHint::Kind::HorizontalBars;
    chart.series = isChart ? QStringList{u"rate"_s, u"centre"_s, u"upper"_s, u"lower"_s} : QStringList{u"cases"_s};
    chart.title = isChart ? QCoreApplication::translate("report", "Cases for 100 orders, with control limits")
                          : QCoreApplication::translate("report", "Cases");
    table.charts.push_back(chart);
    return table;
}

} // namespace

const Report qualityReport{
    .name = "quality",
    .title = QT_TRANSLATE_NOOP("report", "Quality of service"),
    .definition = QT_TRANSLATE_NOOP("report", "Cases by the day they were opened: in time, reopened, repeated, days to "
                                              "solve; by month with control limits on cases for 100 orders."),
    .area = "service",
    .dimensions = caseDimensions("month"),
    .parameters = {caseKindParameter("complaint")},
    .run = qualityTable,
};

} // namespace kith
