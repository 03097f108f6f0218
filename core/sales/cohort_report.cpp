// SPDX-License-Identifier: GPL-3.0-or-later
// Report `cohorts`: customers by the month (or quarter) of their first purchase, and how many of them bought in the
// months after it. The running month is shown and left out of the averages; the future is empty, not 0.
#include "core/sales/cohort_report.h"

#include <algorithm>

#include <QCoreApplication>

#include "core/report/cohort.h"
#include "core/sales/purchases.h"
#include "core/sales/report_columns.h"

using namespace Qt::StringLiterals;

namespace kith {

namespace {

constexpr int shownSteps = 12;
constexpr int shownCohorts = 24;

struct Repeat
{
    qint64 buyers = 0, again = 0;
    std::vector<qint32> second; // days to the second purchase
};

Table cohortsTable(Store &store, const Params &params)
{
    const Day asOf = asOfDay(store, params);
    const bool byQuarter = params.by.value(0) == "quarter"_L1;
    const bool isRolling = params.set.value(u"count"_s) == "rolling"_L1;
    const Step step = byQuarter ? Step::Quarter : Step::Month;
    Cohorts cohorts(step, asOf);
    Repeat repeat;
    forEachBuyer(store, asOf, [&](RecordId customer, std::span<const PurchaseDay> days) {
        std::vector<std::pair<Day, qint64>> purchases;
        purchases.reserve(days.size());
        for (const PurchaseDay &day : days)
            purchases.emplace_back(Day::fromJulianDay(day.day), day.money);
        cohorts.add(customer, purchases);
        ++repeat.buyers;
        if (days.size() > 1) {
            ++repeat.again;
            repeat.second.push_back(days[1].day - days[0].day);
        }
    });

    Table table;
    addColumn(table, "cohort", QT_TRANSLATE_NOOP("report", "First purchase"), CellKind::Text);
    addColumn(table, "size", QT_TRANSLATE_NOOP("report", "Customers"), CellKind::Integer,
              QT_TRANSLATE_NOOP("report", "Whose first counted purchase was then."));
    for (int k = 0; k <= shownSteps; ++k) {
        table.columns.push_back({u"k%1"_s.arg(k), u"+%1"_s.arg(k), CellKind::Percent,
                                 isRolling ? QCoreApplication::translate("report", "Bought then or later.")
                                           : QCoreApplication::translate("report", "Bought in that step of time."),
                                 0});
    }
    std::vector<Day> starts;
    for (const auto &[start, cohort] : cohorts.all()) {
        const bool isWanted = (!params.period.from.isValid() || nextStep(start, step) > params.period.from);
        if (isWanted)
            starts.push_back(start);
    }
    const size_t left = starts.size() > shownCohorts ? starts.size() - shownCohorts : 0;
    qint64 customers = 0;
    for (size_t i = left; i < starts.size(); ++i) {
        const Cohort &cohort = cohorts.all().at(starts[i]);
        customers += cohort.size;
        TableRow row{.cells = {Cell::ofText(stepLabel(starts[i], step))}};
        Cell size = Cell::ofInteger(cohort.size);
        if (const auto members = among(u"id"_s, cohorts.members(starts[i])))
            size.from({u"customer"_s, *members, {}, {}});
        row.cells.push_back(std::move(size));
        const std::vector<int> &counts = isRolling ? cohort.remaining : cohort.active;
        for (size_t k = 0; k <= shownSteps; ++k)
            row.cells.push_back(k < counts.size() ? Cell::ofPercent(double(counts[k]) / cohort.size) : Cell());
        table.rows.push_back(std::move(row));
    }
    TableRow average{.cells = {Cell::ofText(QCoreApplication::translate("report", "Average"))}, .isTotal = true};
    average.cells.push_back(Cell::ofInteger(customers));
    for (int k = 0; k <= shownSteps; ++k) {
        const auto value = isRolling ? std::nullopt : cohorts.average(k);
        average.cells.push_back(value ? Cell::ofPercent(*value) : Cell());
    }
    table.rows.push_back(std::move(average));

    if (repeat.buyers == 0) {
        table.sentence = QCoreApplication::translate("report", "Nobody has bought anything yet.");
    } else {
        const double share = 100.0 * double(repeat.again) / double(repeat.buyers);
        table.sentence = QCoreApplication::translate("report", "%1 of %2 customers bought again (%3 %).")
                             .arg(repeat.again)
                             .arg(repeat.buyers)
                             .arg(share, 0, 'f', 1);
        if (!repeat.second.empty()) {
            std::ranges::sort(repeat.second);
            table.sentence += u' ' + QCoreApplication::translate("report", "Half of them within %1 days.")
                                         .arg(repeat.second[(repeat.second.size() - 1) / 2]);
        }
    }
    table.notes << QCoreApplication::translate(
                       "report",
                       "As of %1. The last figure of each row is of the running step of time and not finished; "
                       "it is in no average.")
                       .arg(dayLabel(asOf));
    if (left > 0)
        table.notes << QCoreApplication::translate("report",
                                                   "Earlier cohorts that are not shown but in the average: %1.")
                           .arg(left);
    table.charts = {{ChartHint::Kind::Bars,
                     u"cohort"_s,
                     {u"size"_s},
                     {},
                     translated("report", QT_TRANSLATE_NOOP("report", "New customers")),
                     {}}};
    return table;
}

} // namespace

const Report cohortsReport{
    .name = "cohorts",
    .title = QT_TRANSLATE_NOOP("report", "Cohorts"),
    .definition =
        QT_TRANSLATE_NOOP("report", "Customers by the month of their first purchase, and the share of them that "
                                    "bought again in each month after it."),
    .area = "sales",
    .dimensions = {{"month", QT_TRANSLATE_NOOP("report", "Month")},
                   {"quarter", QT_TRANSLATE_NOOP("report", "Quarter")}},
    .parameters = {{"count", QT_TRANSLATE_NOOP("report", "Counted"), "in;rolling", "in"}},
    .run = cohortsTable,
};

} // namespace kith
