// SPDX-License-Identifier: GPL-3.0-or-later
// Report `sales`: order lines net of tax of confirmed, delivered and completed orders by ordered_on; returns count
// negative on their own day. Where no dimension needs the lines, the sums of the orders are the same and three times
// faster.
#include "core/sales/sales_overview.h"

#include <algorithm>

#include <QCoreApplication>

#include "core/base/language.h"
#include "core/report/lunar_alignment.h"
#include "core/sales/sales_groups.h"

using namespace Qt::StringLiterals;

namespace kith {

namespace {

using Kind = Grouping::Kind;

// A step without any sale is a row of zero, not a gap.
void fillSteps(const SalesAsked &asked, SalesGroups &groups)
{
    if (asked.by.size() != 1 || !asked.time() || groups.empty() || asked.time()->step == Step::Day)
        return;
    const Step step = asked.time()->step;
    Day first = Day::fromString(groups.begin()->second.keys[0].text(), Qt::ISODate);
    Day last = Day::fromString(groups.rbegin()->second.keys[0].text(), Qt::ISODate);
    if (asked.period.from.isValid())
        first = startOfStep(asked.period.from, step);
    for (Day day = first; day <= last; day = nextStep(day, step))
        addGroup(groups, {.keys = {Value(toIso(day))}, .titles = {QString()}});
}

void addFigures(TableRow &row, const SalesAsked &asked, const SalesGroup &figures, const SalesGroup *group,
                qint64 total, bool compare)
{
    const Query now = salesRecords(asked, group, asked.period, false);
    row.cells.push_back(Cell::ofMoney({figures.net}).from(now, u"net"_s));
    row.cells.push_back(Cell::ofInteger(figures.count).from(now));
    row.cells.push_back(total > 0 ? Cell::ofPercent(double(figures.net) / double(total))
                                  : Cell::noData(u"no_sales"_s, QCoreApplication::translate("report", "no sales")));
    if (!compare)
        return;
    row.cells.push_back(Cell::ofMoney({figures.before}).from(salesRecords(asked, group, asked.before, true), u"net"_s));
    row.cells.push_back(Cell::ofMoney({figures.net - figures.before}));
    row.cells.push_back(figures.before > 0
                            ? Cell::ofPercent(double(figures.net - figures.before) / double(figures.before))
                            : Cell::noData(u"no_base"_s, QCoreApplication::translate("report", "nothing to compare")));
}

void addColumns(Table &table, const SalesAsked &asked, bool compare)
{
    const auto say = [](const char *text) { return translated("report", text); };
    table.columns.push_back({u"sales"_s, say(QT_TRANSLATE_NOOP("report", "Sales")), CellKind::Money,
                             say(QT_TRANSLATE_NOOP("report", "Net of tax, less returns, by day of order."))});
    if (asked.byLine)
        table.columns.push_back({u"lines"_s, say(QT_TRANSLATE_NOOP("report", "Lines")), CellKind::Integer, {}});
    else
        table.columns.push_back({u"orders"_s, say(QT_TRANSLATE_NOOP("report", "Orders")), CellKind::Integer,
                                 say(QT_TRANSLATE_NOOP("report", "Returns are orders of their own."))});
    table.columns.push_back({u"share"_s, say(QT_TRANSLATE_NOOP("report", "Share")), CellKind::Percent,
                             say(QT_TRANSLATE_NOOP("report", "Of all sales shown.")), 1});
    if (!compare)
        return;
    table.columns.push_back(
        {u"last_year"_s, say(QT_TRANSLATE_NOOP("report", "Last year")), CellKind::Money,
         say(QT_TRANSLATE_NOOP("report", "The same period a year before; an unfinished one to the same day."))});
    table.columns.push_back({u"difference"_s, say(QT_TRANSLATE_NOOP("report", "Difference")), CellKind::Money, {}});
    table.columns.push_back({u"change"_s, say(QT_TRANSLATE_NOOP("report", "Change")), CellKind::Percent,
                             say(QT_TRANSLATE_NOOP("report", "Of last year's sales.")), 1});
    for (size_t last : {table.columns.size() - 2, table.columns.size() - 1})
        table.columns[last].showsSign = true;
}

QString sentenceFor(const SalesAsked &asked, const SalesGroup &total, bool compare, Store &store)
{
    const QString words = periodWords(asked.period, store.today());
    const QString sales = formatMoney({total.net}, store.currency());
    if (!compare)
        return QCoreApplication::translate("report", "Sales %1: %2.").arg(words, sales);
    const QString before = formatMoney({total.before}, store.currency());
    if (total.before <= 0)
        return QCoreApplication::translate("report", "Sales %1: %2; there is nothing to compare with last year (%3).")
            .arg(words, sales, before);
    const double change = 100 * double(total.net - total.before) / double(total.before);
    const QString percent = QString::number(std::abs(change), 'f', 1);
    return change < 0 ? QCoreApplication::translate("report",
                                                    "Sales %1: %2, %3 % less than in the same period last year (%4).")
                            .arg(words, sales, percent, before)
                      : QCoreApplication::translate("report",
                                                    "Sales %1: %2, %3 % more than in the same period last year (%4).")
                            .arg(words, sales, percent, before);
}

SalesAsked understand(Store &store, const Params &params)
{
    SalesAsked asked;
    for (const QString &name : params.by)
        asked.by.push_back(&groupingNamed(salesGroupings(), name));
    if (asked.by.empty())
        asked.by.push_back(&salesGroupings()[0]);
    asked.byLine = std::any_of(asked.by.begin(), asked.by.end(), [](const Grouping *g) { return isSalesOfLines(*g); });
    const Day today = store.today();
    asked.period = params.period;
    if (!asked.period.to.isValid() || asked.period.to > today)
        asked.period.to = today; // orders dated in the future are no sales yet
    return asked;
}

// A comparison needs a beginning: the first day of sales for steps of time, else the year of the last sale.
void limitForComparison(Store &store, SalesAsked &asked, Table &table)
{
    if (!asked.period.from.isValid()) {
        const QByteArray end = toIso(asked.period.to).toLatin1();
        const QByteArray limit = asked.time() ? "MIN" : "MAX";
        const QString day = store.connection().text(
            "SELECT " + limit +
            "(ordered_on) FROM \"order\" WHERE status IN ('confirmed', 'delivered', 'completed') AND ordered_on <= '" +
            end + "'");
        const Day found = day.isEmpty() ? asked.period.to : Day::fromString(day, Qt::ISODate);
        asked.period.from = startOfStep(found, asked.time() ? asked.time()->step : Step::Year);
        if (!asked.time()) {
            asked.period.to = std::min(asked.period.to, nextStep(asked.period.from, Step::Year).addDays(-1));
            table.notes << QCoreApplication::translate("report",
                                                       "No period was chosen: this is %1 against the year before.")
                               .arg(periodWords(asked.period, store.today()));
        }
    }
    asked.before = samePeriodLastYear(asked.period);
}

// What the alignment did, in words.
QString alignmentWords(const SalesAsked &asked)
{
    if (!touchesLunarSeason(asked.period))
        return QCoreApplication::translate(
            "report", "The period has no days of January to March: Chinese New Year changes nothing, last year is "
                      "taken by date.");
    const int year = asked.period.to.year();
    if (asked.period.from.year() != year)
        return QCoreApplication::translate(
            "report", "Chinese New Year is aligned: each January to March, the days around it stand against the days "
                      "around that of the year before.");
    return QCoreApplication::translate("report", "Chinese New Year is aligned: the days around %1 stand against those "
                                                 "around %2.")
        .arg(dayLabel(*lunarNewYear(year)), dayLabel(*lunarNewYear(year - 1)));
}

// Steps of time in their order, everything else by sales.
std::vector<const SalesGroup *> ordered(const SalesAsked &asked, const SalesGroups &groups)
{
    std::vector<const SalesGroup *> list;
    for (const auto &[key, group] : groups)
        list.push_back(&group);
    std::stable_sort(list.begin(), list.end(), [&asked](const SalesGroup *a, const SalesGroup *b) {
        for (size_t i = 0; i < asked.by.size(); ++i) {
            if (asked.by[i]->kind == Kind::Time && a->keys[i] != b->keys[i])
                return a->keys[i].text() < b->keys[i].text();
        }
        return asked.time() && asked.by.size() == 1 ? false : a->net > b->net;
    });
    return list;
}

Table salesTable(Store &store, const Params &params)
{
    Table table;
    SalesAsked asked = understand(store, params);
    if (params.compareLastYear) {
        limitForComparison(store, asked, table);
        asked.isLunarAligned = params.set.value(u"last_year"_s) == u"lunar_new_year";
    }
    SalesGroups groups = gatherSalesNow(store, asked);
    if (params.compareLastYear) {
        const bool nothingNow = groups.empty();
        gatherSalesBefore(store, asked, groups);
        if (nothingNow && groups.empty())
            asked.before = samePeriodLastYear(asked.period);
    }
    fillSteps(asked, groups);

    SalesGroup total;
    for (const auto &[key, group] : groups) {
        total.net += group.net;
        total.count += group.count;
        total.before += group.before;
    }
    if (params.compareLastYear && asked.time() &&
        asked.time()->step == Step::Day) { // days can share a day of last year
        total.before = 0;
        const auto ranges = asked.isLunarAligned ? alignedLastYear(asked.period) : std::vector<Period>{asked.before};
        for (const Period &range : ranges)
            gatherSales(store, asked, range, [&total](SalesGroup group) { total.before += group.net; });
    }
    for (const Grouping *grouping : asked.by)
        table.columns.push_back(groupColumn(salesReport, *grouping));
    addColumns(table, asked, params.compareLastYear);
    for (const SalesGroup *group : ordered(asked, groups)) {
        TableRow row;
        for (size_t i = 0; i < asked.by.size(); ++i)
            row.cells.push_back(groupCell(store, *asked.by[i], group->keys[i], group->titles[i]));
        addFigures(row, asked, *group, group, total.net, params.compareLastYear);
        table.rows.push_back(std::move(row));
    }
    TableRow all{.cells = {}, .isTotal = true};
    all.cells.push_back(Cell::ofText(QCoreApplication::translate("report", "Total")));
    all.cells.resize(asked.by.size());
    addFigures(all, asked, total, nullptr, total.net, params.compareLastYear);
    table.rows.push_back(std::move(all));

    table.sentence = sentenceFor(asked, total, params.compareLastYear, store);
    if (asked.isLunarAligned)
        table.sentence += u' ' + alignmentWords(asked);
    ChartHint chart;
    chart.kind = asked.time() ? ChartHint::Kind::Bars : ChartHint::Kind::HorizontalBars;
    chart.categories = QLatin1StringView(asked.by[0]->name);
    chart.series = {u"sales"_s};
    if (params.compareLastYear)
        chart.comparedWith = u"last_year"_s;
    chart.title = translated("report", salesReport.title);
    table.charts.push_back(chart);
    return table;
}

} // namespace

const Report salesReport{
    .name = "sales",
    .title = QT_TRANSLATE_NOOP("report", "Sales"),
    .definition =
        QT_TRANSLATE_NOOP("report", "Order lines net of tax of confirmed, delivered and completed orders by the day "
                                    "of order, in the file's currency; returns count negative on their own day."),
    .area = "sales",
    .dimensions = {{"month", QT_TRANSLATE_NOOP("report", "Month")},
                   {"quarter", QT_TRANSLATE_NOOP("report", "Quarter")},
                   {"year", QT_TRANSLATE_NOOP("report", "Year")},
                   {"day", QT_TRANSLATE_NOOP("report", "Day")},
                   {"region", QT_TRANSLATE_NOOP("report", "Region")},
                   {"product", QT_TRANSLATE_NOOP("report", "Product")},
                   {"category", QT_TRANSLATE_NOOP("report", "Category")},
                   {"class", QT_TRANSLATE_NOOP("report", "Customer class")},
                   {"customer", QT_TRANSLATE_NOOP("report", "Customer")},
                   {"staff", QT_TRANSLATE_NOOP("report", "Person")}},
    .parameters = {{"last_year", QT_TRANSLATE_NOOP("report", "Last year's days"), "by_date;lunar_new_year", "by_date"}},
    .comparesLastYear = true,
    .mostDimensions = 2,
    .run = salesTable,
};

} // namespace kith
