// SPDX-License-Identifier: GPL-3.0-or-later
// Report `anomalies`: months that are unusually good or bad against the year before (analytics.md 1.11), for the whole
// business and for its parts; and data that cannot be right: paid above the order, days in the future, receipts written
// twice.
#include "core/sales/anomaly_report.h"

#include <algorithm>
#include <cmath>
#include <map>

#include <QCoreApplication>
#include <QJsonArray>

#include "core/base/text.h"
#include "core/report/anomaly.h"
#include "core/report/group_sums.h"
#include "core/report/grouping.h"
#include "core/sales/dismissals.h"
#include "core/sales/order_groupings.h"
#include "core/sales/report_columns.h"

using namespace Qt::StringLiterals;

namespace kith {

namespace {

using Kind = Grouping::Kind;

constexpr int judgedMonths = 6; // the last ones that are over
constexpr size_t mostSeries = 400;

constexpr Grouping groupings[]{
    {.name = "all", .kind = Kind::Text, .sql = "''"},
    ordersByRegion,
    ordersByClass,
    ordersByStaff,
};

struct Series
{
    Value key;
    std::map<Day, qint64> months;
    qint64 total = 0;
};

struct Finding
{
    const Series *series = nullptr;
    Day month;
    qint64 actual = 0;
    Anomaly anomaly;
};

std::vector<Series> gather(Store &store, const Grouping &grouping, Day end)
{
    std::map<QString, Series> found;
    Statement rows = store.connection().prepare(
        "SELECT " + groupKey(grouping) + ", substr(o.ordered_on, 1, 7), " +
        inFileCurrency("o.net", "o", store.currency()) + " FROM \"order\" o" + grouping.joins +
        " WHERE o.status IN ('confirmed', 'delivered', 'completed') AND o.ordered_on < ?");
    rows.bind(1, toIso(end));
    for (const GroupSum &row : groupSums(rows, 2)) {
        Series &series = found[fold(row.text(0))]; // "East" and "EAST" are one region
        if (!row.isNull(0))
            series.key = grouping.kind == Kind::Reference ? Value(row.integer(0)) : Value(row.text(0));
        series.months[Day::fromString(row.text(1) + u"-01"_s, Qt::ISODate)] += row.sum(0);
        series.total += row.sum(0);
    }
    std::vector<Series> list;
    for (auto &[key, series] : found)
        list.push_back(std::move(series));
    std::ranges::stable_sort(list, std::greater<>(), &Series::total);
    list.resize(std::min(list.size(), mostSeries));
    return list;
}

// Each of the last months by those before it; months without sales count as 0 from the first one with.
std::vector<Finding> judge(const Series &series, Day end)
{
    std::vector<double> values;
    std::vector<Day> months;
    for (Day month = series.months.begin()->first; month < end; month = month.addMonths(1)) {
        const auto found = series.months.find(month);
        values.push_back(found == series.months.end() ? 0 : double(found->second));
        months.push_back(month);
    }
    std::vector<Finding> findings;
    const size_t first = values.size() > judgedMonths ? values.size() - judgedMonths : 0;
    for (size_t i = first; i < values.size(); ++i) {
        const Anomaly anomaly = anomalyOf(std::span(values).first(i + 1));
        if (anomaly.isKnown && anomaly.isUnusual)
            findings.push_back({&series, months[i], qint64(values[i]), anomaly});
    }
    return findings;
}

QString reasonOf(const Finding &finding)
{
    const double percent = std::abs(100 * finding.anomaly.deviation);
    const QString size = QString::number(percent, 'f', 0);
    if (!finding.anomaly.z)
        return finding.anomaly.deviation < 0
                   ? QCoreApplication::translate("report", "%1 % below what it was every year before").arg(size)
                   : QCoreApplication::translate("report", "%1 % above what it was every year before").arg(size);
    const QString spread = QString::number(std::abs(*finding.anomaly.z), 'f', 1);
    return finding.anomaly.deviation < 0
               ? QCoreApplication::translate("report", "%1 % below the season's usual, %2 times the usual spread")
                     .arg(size, spread)
               : QCoreApplication::translate("report", "%1 % above the season's usual, %2 times the usual spread")
                     .arg(size, spread);
}

// "2026-05 region=East": permanent, as dismissals hold it.
QString keyOf(const Finding &finding, const Grouping &grouping)
{
    const Value &key = finding.series->key;
    const QString part = key.isEmpty() ? QString() : key.isNumber() ? QString::number(key.number()) : fold(key.text());
    return stepKey(finding.month, Step::Month) + u' ' + QLatin1StringView(grouping.name) + u'=' + part;
}

struct Oddity
{
    QString what, reason;
    Query records;
};

std::vector<Oddity> oddities(Store &store)
{
    const auto say = [](const char *text) { return QCoreApplication::translate("report", text); };
    const QJsonObject today{{u"today"_s, 0}};
    const auto sold = where(u"status"_s, Operator::In, QJsonArray{u"confirmed"_s, u"delivered"_s, u"completed"_s});
    std::vector<Oddity> list{
        {say(QT_TRANSLATE_NOOP("report", "Paid above the order")),
         say(QT_TRANSLATE_NOOP("report", "More was received than the order's total: a payment on the wrong order, or "
                                         "money to give back.")),
         {u"order"_s, all({sold, where(u"payment_state"_s, Operator::Equal, u"overpaid"_s)}), {}, {}}},
        {say(QT_TRANSLATE_NOOP("report", "Orders of the future")),
         say(QT_TRANSLATE_NOOP("report", "The day of the order has not come yet: a mistyped year?")),
         {u"order"_s, all({sold, where(u"ordered_on"_s, Operator::Greater, today)}), {}, {}}},
        {say(QT_TRANSLATE_NOOP("report", "Payments of the future")),
         say(QT_TRANSLATE_NOOP("report", "The day of receipt has not come yet: a mistyped year?")),
         {u"payment"_s, where(u"received_on"_s, Operator::Greater, today), {}, {}}},
        {say(QT_TRANSLATE_NOOP("report", "Due before it was ordered")),
         say(QT_TRANSLATE_NOOP("report", "The due day lies before the day of the order.")),
         {}},
        {say(QT_TRANSLATE_NOOP("report", "Receipts written twice")),
         say(QT_TRANSLATE_NOOP("report", "The same customer, day, amount and reference more than once.")),
         {}},
    };
    const auto idsOf = [&store](const QByteArray &sql) {
        std::vector<RecordId> ids;
        Statement row = store.connection().prepare(sql);
        while (row.step() && ids.size() < mostNamed)
            ids.push_back(row.integer(0));
        return ids;
    };
    list[3].records = {u"order"_s,
                       *among(u"id"_s, idsOf("SELECT id FROM \"order\" WHERE due_on < ordered_on AND status IN "
                                             "('confirmed', 'delivered', 'completed')")),
                       {},
                       {}};
    list[4].records = {
        u"payment"_s,
        *among(u"id"_s,
               idsOf("WITH same AS (SELECT customer_id, received_on, amount FROM payment GROUP BY 1, 2, 3 HAVING "
                     "COUNT(*) > 1), one AS (SELECT p.id, p.customer_id, p.received_on, COUNT(*) OVER (PARTITION BY "
                     "p.customer_id, p.received_on, p.amount, coalesce(p.reference, '')) AS n FROM same CROSS JOIN "
                     "payment p ON p.customer_id = same.customer_id AND p.received_on = same.received_on AND p.amount "
                     "= same.amount) SELECT id FROM one WHERE n > 1 ORDER BY customer_id, received_on, id")),
        {},
        {}};
    return list;
}

Table anomaliesTable(Store &store, const Params &params)
{
    // The running month is not over and cannot be judged.
    const Day end = startOfStep(asOfDay(store, params).addDays(1), Step::Month);
    const Grouping &grouping = groupingNamed(groupings, params.by.value(0, u"all"_s));
    const std::vector<Series> series = gather(store, grouping, end);
    std::vector<Finding> findings;
    int judged = 0;
    for (const Series &one : series) {
        const auto first = one.months.begin()->first;
        const int months = (end.year() - first.year()) * 12 + end.month() - first.month();
        judged += months >= Anomaly::needed ? 1 : 0;
        const auto found = judge(one, end);
        findings.insert(findings.end(), found.begin(), found.end());
    }
    std::ranges::stable_sort(findings, std::greater<>(), [](const Finding &f) {
        return std::pair(f.month, std::abs(double(f.actual) - f.anomaly.expected));
    });

    const QMap<QString, QString> notes = dismissedMonths(store);
    const bool showsDismissed = params.set.value(u"dismissed"_s) == u"shown";
    const size_t all = findings.size();
    if (!showsDismissed)
        std::erase_if(findings, [&](const Finding &one) { return notes.contains(keyOf(one, grouping)); });

    Table table;
    addColumn(table, "what", QT_TRANSLATE_NOOP("report", "What"), CellKind::Text);
    addColumn(table, "month", QT_TRANSLATE_NOOP("report", "Month"), CellKind::Text);
    addColumn(table, "sales", QT_TRANSLATE_NOOP("report", "Sales"), CellKind::Money);
    addColumn(table, "expected", QT_TRANSLATE_NOOP("report", "Usual"), CellKind::Money,
              QT_TRANSLATE_NOOP("report", "Last year's month with the usual change since."));
    addColumn(table, "deviation", QT_TRANSLATE_NOOP("report", "Deviation"), CellKind::Percent, nullptr, 1).showsSign =
        true;
    addColumn(table, "records", QT_TRANSLATE_NOOP("report", "Records"), CellKind::Integer);
    addColumn(table, "reason", QT_TRANSLATE_NOOP("report", "Why it stands here"), CellKind::Text);
    if (showsDismissed)
        addColumn(table, "note", QT_TRANSLATE_NOOP("report", "Dismissed because"), CellKind::Text);
    for (const Finding &finding : findings) {
        const Period month{finding.month, finding.month.addMonths(1).addDays(-1)};
        std::vector<Condition> more;
        if (grouping.field)
            more.push_back(groupCondition(grouping, finding.series->key, {}));
        const Query orders = soldOrders(month, std::move(more));
        TableRow row;
        row.cells.push_back(grouping.field ? groupCell(store, grouping, finding.series->key)
                                           : Cell::ofText(QCoreApplication::translate("report", "All sales")));
        row.cells.push_back(Cell::ofText(stepLabel(finding.month, Step::Month)));
        row.cells.push_back(Cell::ofMoney({finding.actual}).from(orders, u"net"_s));
        row.cells.push_back(Cell::ofMoney({qint64(std::llround(finding.anomaly.expected))}));
        row.cells.push_back(Cell::ofPercent(finding.anomaly.deviation));
        row.cells.push_back(Cell::ofInteger(store.count(orders)).from(orders));
        row.cells.push_back(Cell::ofText(reasonOf(finding)));
        row.cells.front().reason = keyOf(finding, grouping);
        if (showsDismissed)
            row.cells.push_back(Cell::ofText(notes.value(keyOf(finding, grouping))));
        table.rows.push_back(std::move(row));
    }
    int odd = 0;
    for (const Oddity &oddity : oddities(store)) {
        const qint64 count = store.count(oddity.records);
        odd += count > 0 ? 1 : 0;
        TableRow row{.cells = {Cell::ofText(oddity.what)}};
        row.cells.resize(5);
        row.cells.push_back(Cell::ofInteger(count).from(oddity.records));
        row.cells.push_back(Cell::ofText(oddity.reason));
        row.cells.resize(table.columns.size());
        table.rows.push_back(std::move(row));
    }

    const QString data =
        odd == 0 ? QCoreApplication::translate("report", "The data show nothing odd.")
                 : QCoreApplication::translate("report", "Kinds of data that cannot be right: %1.").arg(odd);
    if (findings.empty())
        table.sentence =
            (judged > 0 ? (all > 0 ? QCoreApplication::translate("report",
                                                                 "No month of the last %1 was unusual but those that "
                                                                 "were dismissed.")
                                   : QCoreApplication::translate("report", "No month of the last %1 was unusual."))
                              .arg(judgedMonths)
                        : QCoreApplication::translate(
                              "report", "To judge a month takes %1 months of sales; there are not so many yet.")
                              .arg(Anomaly::needed)) +
            u' ' + data;
    else
        table.sentence = QCoreApplication::translate("report", "%1, %2: %3.")
                             .arg(table.rows[0].cells[0].text, table.rows[0].cells[1].text, reasonOf(findings[0])) +
                         u' ' + data;
    table.notes << QCoreApplication::translate("report", "Judged: the last %1 months before %2, in %3 of %4 parts with "
                                                         "at least %5 months of sales.")
                       .arg(judgedMonths)
                       .arg(dayLabel(end))
                       .arg(judged)
                       .arg(series.size())
                       .arg(Anomaly::needed);
    table.notes << QCoreApplication::translate(
        "report", "Unusual: 3.5 times the usual spread (median and median deviation of the changes on the year before) "
                  "and at least 10 %.");
    if (const size_t left = all - findings.size())
        table.notes << QCoreApplication::translate("report", "Left out, because they were dismissed with a note: %1.")
                           .arg(left);
    return table;
}

} // namespace

const Report anomaliesReport{
    .name = "anomalies",
    .title = QT_TRANSLATE_NOOP("report", "Unusual months and data"),
    .definition =
        QT_TRANSLATE_NOOP("report", "Months whose sales differ from the season's usual by far, and records that "
                                    "cannot be right."),
    .area = "sales",
    .dimensions = {{"all", QT_TRANSLATE_NOOP("report", "All sales")},
                   {"region", QT_TRANSLATE_NOOP("report", "Region")},
                   {"class", QT_TRANSLATE_NOOP("report", "Customer class")},
                   {"staff", QT_TRANSLATE_NOOP("report", "Person")}},
    .parameters = {{"dismissed", QT_TRANSLATE_NOOP("report", "Dismissed ones"), "left_out;shown", "left_out"}},
    .run = anomaliesTable,
};

} // namespace kith
