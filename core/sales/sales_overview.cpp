// SPDX-License-Identifier: GPL-3.0-or-later
// Report `sales`: order lines net of tax of confirmed, delivered and completed orders by ordered_on; returns count
// negative on their own day. Where no dimension needs the lines, the sums of the orders are the same and three times
// faster.
#include "core/sales/sales_overview.h"
#include "core/sales/order_groupings.h"

#include <algorithm>
#include <map>

#include <QCoreApplication>
#include <QJsonArray>

#include "core/base/language.h"
#include "core/base/text.h"
#include "core/report/grouping.h"

using namespace Qt::StringLiterals;

namespace kith {

namespace {

using Kind = Grouping::Kind;

constexpr Grouping groupings[]{
    {.name = "month", .kind = Kind::Time, .sql = "o.ordered_on", .field = "ordered_on", .step = Step::Month},
    {.name = "quarter", .kind = Kind::Time, .sql = "o.ordered_on", .field = "ordered_on", .step = Step::Quarter},
    {.name = "year", .kind = Kind::Time, .sql = "o.ordered_on", .field = "ordered_on", .step = Step::Year},
    {.name = "day", .kind = Kind::Time, .sql = "o.ordered_on", .field = "ordered_on", .step = Step::Day},
    ordersByRegion,
    {.name = "product", .kind = Kind::Reference, .sql = "l.product_id", .field = "product_id", .of = "product"},
    {.name = "category",
     .kind = Kind::Reference,
     .sql = "p.category_id",
     .joins = " LEFT JOIN product p ON p.id = l.product_id",
     .field = "product_id.category_id",
     .of = "product_category"},
    ordersByClass,
    {.name = "customer", .kind = Kind::Reference, .sql = "o.customer_id", .field = "customer_id", .of = "customer"},
    ordersByStaff,
};

bool isOfLine(const Grouping &grouping)
{
    return QByteArrayView(grouping.sql) == "l.product_id" || *grouping.sql == 'p';
}

struct Asked
{
    std::vector<const Grouping *> by;
    bool byLine = false;
    Period period; // to: at most today
    Period before; // the same period last year

    const Grouping *time() const
    {
        const auto found = std::find_if(by.begin(), by.end(), [](const Grouping *g) { return g->kind == Kind::Time; });
        return found == by.end() ? nullptr : *found;
    }
};

struct Group
{
    std::vector<Value> keys;
    std::vector<QString> titles;
    qint64 net = 0;
    qint64 count = 0; // orders; lines when shown by line
    qint64 before = 0;
};

using Groups = std::map<QString, Group>; // by folded keys: "East" and "EAST" are one region, as in every list

QString identity(const std::vector<Value> &keys)
{
    QString text;
    for (const Value &key : keys)
        text += (key.isNumber() ? QString::number(key.number()) : fold(key.text())) + QChar(u'\x1f');
    return text;
}

QByteArray statementFor(const Asked &asked, Period period, const Currency &currency)
{
    QByteArray keys, joins, titles, titleJoins;
    int place = 0;
    for (const Grouping *grouping : asked.by) {
        const QByteArray column = "k" + QByteArray::number(place);
        keys += groupKey(*grouping) + " AS " + column + ", ";
        joins += grouping->joins;
        if (grouping->kind == Kind::Reference) {
            const QByteArray table = "t" + QByteArray::number(place);
            titles += table + ".name, ";
            titleJoins += " LEFT JOIN " + QByteArray(grouping->of) + " " + table + " ON " + table + ".id = g." + column;
        } else {
            titles += "NULL, ";
        }
        ++place;
    }
    const QByteArray amount = inFileCurrency(asked.byLine ? "l.net" : "o.net", "o", currency);
    QByteArray where = " WHERE o.status IN ('confirmed', 'delivered', 'completed')";
    if (period.from.isValid())
        where += " AND o.ordered_on >= '" + toIso(period.from).toLatin1() + "'";
    where += " AND o.ordered_on <= '" + toIso(period.to).toLatin1() + "'";
    const QByteArray tables =
        asked.byLine ? "order_line l JOIN \"order\" o ON o.id = l.order_id" : QByteArray("\"order\" o");
    QByteArray groupBy;
    for (int i = 0; i < place; ++i)
        groupBy += (i ? ", " : " GROUP BY ") + QByteArray::number(i + 1);
    const QByteArray grouped =
        "SELECT " + keys + "SUM(" + amount + ") AS net, COUNT(*) AS n FROM " + tables + joins + where + groupBy;
    if (titleJoins.isEmpty() && place > 0)
        return "SELECT g.*, " + titles + "0 FROM (" + grouped + ") g";
    return "SELECT g.*, " + titles + "0 FROM (" + grouped + ") g" + titleJoins;
}

void gather(Store &store, const Asked &asked, Period period, const std::function<void(Group)> &take)
{
    Statement statement = store.connection().prepare(statementFor(asked, period, store.currency()));
    const int dimensions = int(asked.by.size());
    while (statement.step()) {
        Group group;
        for (int i = 0; i < dimensions; ++i) {
            if (statement.isNull(i))
                group.keys.emplace_back();
            else if (asked.by[size_t(i)]->kind == Kind::Reference)
                group.keys.emplace_back(statement.integer(i));
            else
                group.keys.emplace_back(statement.text(i));
            group.titles.push_back(statement.text(dimensions + 2 + i));
        }
        group.net = statement.integer(dimensions);
        group.count = statement.integer(dimensions + 1);
        take(std::move(group));
    }
}

void add(Groups &groups, Group group)
{
    Group &into = groups[identity(group.keys)];
    if (into.keys.empty()) {
        into = std::move(group);
        return;
    }
    into.net += group.net;
    into.count += group.count;
    into.before += group.before;
}

Groups gatherNow(Store &store, const Asked &asked)
{
    Groups groups;
    gather(store, asked, asked.period, [&groups](Group group) { add(groups, std::move(group)); });
    return groups;
}

// Days of last year belong to the day whose same period they are: 29 February has the 28th, and 28 February after a
// leap year has both.
void gatherBeforeByDay(Store &store, const Asked &asked, Groups &groups, size_t timePlace)
{
    std::map<QString, std::vector<Group>> days;
    gather(store, asked, asked.before,
           [&](Group group) { days[group.keys[timePlace].text()].push_back(std::move(group)); });
    for (Day day = asked.period.from; day <= asked.period.to; day = day.addDays(1)) {
        const Period same = samePeriodLastYear({day, day});
        for (Day other = same.from; other <= same.to; other = other.addDays(1)) {
            for (Group group : days[toIso(other)]) {
                group.keys[timePlace] = Value(toIso(day));
                group.before = std::exchange(group.net, 0);
                group.count = 0;
                add(groups, std::move(group));
            }
        }
    }
}

void gatherBefore(Store &store, const Asked &asked, Groups &groups)
{
    const auto time =
        std::find_if(asked.by.begin(), asked.by.end(), [](const Grouping *g) { return g->kind == Kind::Time; });
    const auto timePlace = size_t(time - asked.by.begin());
    if (time != asked.by.end() && (*time)->step == Step::Day)
        return gatherBeforeByDay(store, asked, groups, timePlace);
    gather(store, asked, asked.before, [&](Group group) {
        if (time != asked.by.end()) {
            const Day start = Day::fromString(group.keys[timePlace].text(), Qt::ISODate);
            group.keys[timePlace] = Value(toIso(start.addYears(1)));
        }
        group.before = std::exchange(group.net, 0);
        group.count = 0;
        add(groups, std::move(group));
    });
}

// A step without any sale is a row of zero, not a gap.
void fillSteps(const Asked &asked, Groups &groups)
{
    if (asked.by.size() != 1 || !asked.time() || groups.empty() || asked.time()->step == Step::Day)
        return;
    const Step step = asked.time()->step;
    Day first = Day::fromString(groups.begin()->second.keys[0].text(), Qt::ISODate);
    Day last = Day::fromString(groups.rbegin()->second.keys[0].text(), Qt::ISODate);
    if (asked.period.from.isValid())
        first = startOfStep(asked.period.from, step);
    for (Day day = first; day <= last; day = nextStep(day, step))
        add(groups, {.keys = {Value(toIso(day))}, .titles = {QString()}});
}

Condition baseCondition(const Asked &asked, Period period)
{
    const QString prefix = asked.byLine ? u"order_id."_s : QString();
    std::vector<Condition> conditions{
        where(prefix + u"status"_s, Operator::In, QJsonArray{u"confirmed"_s, u"delivered"_s, u"completed"_s})};
    return joined(std::move(conditions), dayWithin(prefix + u"ordered_on"_s, period));
}

// The records of one group in a period, or of all groups.
Query recordsOf(const Asked &asked, const Group *group, Period period, bool lastYear)
{
    Condition condition = baseCondition(asked, period);
    for (size_t i = 0; group && i < asked.by.size(); ++i) {
        Grouping grouping = *asked.by[i];
        QByteArray field = grouping.field, fallback = grouping.fallback ? grouping.fallback : "";
        if (asked.byLine && !isOfLine(grouping)) {
            field.prepend("order_id.");
            fallback.prepend("order_id.");
        }
        grouping.field = field.constData();
        if (grouping.fallback)
            grouping.fallback = fallback.constData();
        if (grouping.kind == Kind::Time && lastYear) {
            const Period same = samePeriodLastYear(stepPeriod(group->keys[i], grouping.step, asked.period));
            condition = joined(std::move(condition.parts), dayWithin(QString::fromLatin1(field), same));
        } else {
            condition = joined(std::move(condition.parts), {groupCondition(grouping, group->keys[i], period)});
        }
    }
    return {asked.byLine ? u"order_line"_s : u"order"_s, condition, {}, {}};
}

void addFigures(TableRow &row, const Asked &asked, const Group &figures, const Group *group, qint64 total, bool compare)
{
    const Query now = recordsOf(asked, group, asked.period, false);
    row.cells.push_back(Cell::ofMoney({figures.net}).from(now, u"net"_s));
    row.cells.push_back(Cell::ofInteger(figures.count).from(now));
    row.cells.push_back(total > 0 ? Cell::ofPercent(double(figures.net) / double(total))
                                  : Cell::noData(u"no_sales"_s, QCoreApplication::translate("report", "no sales")));
    if (!compare)
        return;
    row.cells.push_back(Cell::ofMoney({figures.before}).from(recordsOf(asked, group, asked.before, true), u"net"_s));
    row.cells.push_back(Cell::ofMoney({figures.net - figures.before}));
    row.cells.push_back(figures.before > 0
                            ? Cell::ofPercent(double(figures.net - figures.before) / double(figures.before))
                            : Cell::noData(u"no_base"_s, QCoreApplication::translate("report", "nothing to compare")));
}

void addColumns(Table &table, const Asked &asked, bool compare)
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

QString sentenceFor(const Asked &asked, const Group &total, bool compare, Store &store)
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

Asked understand(Store &store, const Params &params)
{
    Asked asked;
    for (const QString &name : params.by)
        asked.by.push_back(&groupingNamed(groupings, name));
    if (asked.by.empty())
        asked.by.push_back(&groupings[0]);
    asked.byLine = std::any_of(asked.by.begin(), asked.by.end(), [](const Grouping *g) { return isOfLine(*g); });
    const Day today = store.today();
    asked.period = params.period;
    if (!asked.period.to.isValid() || asked.period.to > today)
        asked.period.to = today; // orders dated in the future are no sales yet
    return asked;
}

// A comparison needs a beginning: the first day of sales for steps of time, else the year of the last sale.
void limitForComparison(Store &store, Asked &asked, Table &table)
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

// Steps of time in their order, everything else by sales.
std::vector<const Group *> ordered(const Asked &asked, const Groups &groups)
{
    std::vector<const Group *> list;
    for (const auto &[key, group] : groups)
        list.push_back(&group);
    std::stable_sort(list.begin(), list.end(), [&asked](const Group *a, const Group *b) {
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
    Asked asked = understand(store, params);
    if (params.compareLastYear)
        limitForComparison(store, asked, table);
    Groups groups = gatherNow(store, asked);
    if (params.compareLastYear) {
        const bool nothingNow = groups.empty();
        gatherBefore(store, asked, groups);
        if (nothingNow && groups.empty())
            asked.before = samePeriodLastYear(asked.period);
    }
    fillSteps(asked, groups);

    Group total;
    for (const auto &[key, group] : groups) {
        total.net += group.net;
        total.count += group.count;
        total.before += group.before;
    }
    if (params.compareLastYear && asked.time() &&
        asked.time()->step == Step::Day) { // days can share a day of last year
        total.before = 0;
        gather(store, asked, asked.before, [&total](Group group) { total.before += group.net; });
    }
    for (const Grouping *grouping : asked.by)
        table.columns.push_back(groupColumn(salesReport, *grouping));
    addColumns(table, asked, params.compareLastYear);
    for (const Group *group : ordered(asked, groups)) {
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
    .parameters = {},
    .comparesLastYear = true,
    .mostDimensions = 2,
    .run = salesTable,
};

} // namespace kith
