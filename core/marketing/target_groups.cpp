// SPDX-License-Identifier: GPL-3.0-or-later
// Report `target-groups`: customers by one or two of their properties, with what they ordered in the period. What is
// not known is a group. Revenue is the net of confirmed, delivered and completed orders (analytics.md 0).
#include "core/marketing/target_groups.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <unordered_map>

#include <QCoreApplication>
#include <QJsonArray>

#include "core/base/error.h"
#include "core/base/language.h"
#include "core/base/text.h"
#include "core/marketing/segments.h"
#include "core/report/columns.h"
#include "core/report/grouping.h"
#include "core/report/statistics.h"
#include "core/store/query_sql.h"

using namespace Qt::StringLiterals;

namespace kith {

namespace {

constexpr const char *sold = "o.status IN ('confirmed', 'delivered', 'completed')";

// A group of one dimension: how it is called, ordered and listed.
struct Band
{
    QString key; // "" : unknown
    QString label;
    RecordId id = 0; // of a reference
    double rank = 0; // bands follow their limits
    Condition condition;
};

// What customers are grouped by: reads the columns it needs and says which group a row belongs to.
class Dim
{
public:
    Dim(Store &store, const QString &name, Day today) : m_store(store), m_name(name), m_today(today)
    {
        const Shape &shape = store.catalogue().get(u"customer");
        if (name == u"age") {
            for (const QString &limit : store.setting(u"age_bands"_s, u"18,25,35,45,55,65"_s).split(u',')) {
                if (const int age = limit.trimmed().toInt(); age > 0)
                    m_limits.push_back(age);
            }
            std::sort(m_limits.begin(), m_limits.end());
            return;
        }
        const QString path = name == u"staff" ? u"owner_id"_s : name;
        m_column = store.column(shape, path);
        // A number with many values of its own is shown in bands.
        const FieldKind kind = m_column.field->kind;
        if (kind == FieldKind::Money || kind == FieldKind::Decimal || kind == FieldKind::Integer ||
            kind == FieldKind::Percent)
            findLimits(shape);
    }

    QStringList columns() const
    {
        return m_name == u"age" ? QStringList{u"birth_date"_s, u"birth_year"_s} : QStringList{m_column.path};
    }

    // The group of a row whose values for columns() begin at `first`.
    const QString &keyOf(const std::vector<Value> &values, size_t first)
    {
        if (m_name == u"age")
            return ageKey(values[first], values[first + 1]);
        const Value &value = values[first];
        if (value.isEmpty())
            return put({.key = QString(),
                        .label = unknownLabel(),
                        .rank = 1e300,
                        .condition = where(m_column.path, Operator::Empty)});
        if (!m_limits.empty())
            return bandKey(double(value.number()));
        const QString key = value.isNumber() ? QString::number(value.number()) : fold(value.text());
        if (const auto found = m_bands.find(key); found != m_bands.end())
            return found->first;
        const FieldInfo &field = *m_column.field;
        QJsonValue literal = value.isNumber() ? QJsonValue(value.number()) : QJsonValue(value.text());
        if (field.kind == FieldKind::Bool)
            literal = value.number() != 0;
        else if (field.kind != FieldKind::Reference && field.kind != FieldKind::Integer && value.isNumber())
            literal = plainValue(field, value, m_store.conventions());
        return put({.key = key,
                    .label = m_store.display(field, value),
                    .id = field.kind == FieldKind::Reference ? value.number() : 0,
                    .rank = value.isNumber() && field.kind != FieldKind::Reference ? double(value.number()) : 0,
                    .condition = where(m_column.path, Operator::Equal, literal)});
    }

    const Band &band(const QString &key) const { return m_bands.at(key); }
    TableColumn tableColumn(const QString &label) const
    {
        TableColumn column;
        column.key = m_name;
        column.label = label.isEmpty() ? m_column.label : label;
        if (m_name != u"age" && m_column.field->kind == FieldKind::Reference)
            column.type = QString::fromLatin1(m_column.field->target);
        return column;
    }
    bool saysYearsOnly() const { return m_yearsOnly > 0; }

private:
    const QString &put(Band band)
    {
        const auto [place, isNew] = m_bands.try_emplace(band.key);
        if (isNew)
            place->second = std::move(band);
        return place->first;
    }

    const QString &ageKey(const Value &date, const Value &year)
    {
        int age = -1;
        if (!date.isEmpty()) {
            const Day born = Day::fromJulianDay(date.number());
            age = m_today.year() - born.year() -
                  (std::pair(m_today.month(), m_today.day()) < std::pair(born.month(), born.day()));
        } else if (!year.isEmpty()) {
            age = m_today.year() - int(year.number());
            ++m_yearsOnly;
        }
        if (age < 0)
            return put({.key = QString(),
                        .label = unknownLabel(),
                        .rank = 1e300,
                        .condition = any(
                            {all({where(u"birth_date"_s, Operator::Empty), where(u"birth_year"_s, Operator::Empty)}),
                             where(u"birth_date"_s, Operator::Greater, toIso(m_today)),
                             all({where(u"birth_date"_s, Operator::Empty),
                                  where(u"birth_year"_s, Operator::Greater, m_today.year())})})});
        const auto next = std::upper_bound(m_limits.begin(), m_limits.end(), double(age));
        const int low = next == m_limits.begin() ? 0 : int(*std::prev(next));
        const int high = next == m_limits.end() ? -1 : int(*next) - 1;
        const QString key = QString::number(low);
        if (const auto found = m_bands.find(key); found != m_bands.end())
            return found->first;
        // Aged `low` today: born on this day `low` years ago at the latest.
        std::vector<Condition> dates{where(u"birth_date"_s, Operator::LessOrEqual, toIso(m_today.addYears(-low)))};
        std::vector<Condition> years{where(u"birth_date"_s, Operator::Empty),
                                     where(u"birth_year"_s, Operator::LessOrEqual, m_today.year() - low)};
        if (high >= 0) {
            dates.push_back(where(u"birth_date"_s, Operator::Greater, toIso(m_today.addYears(-high - 1))));
            years.push_back(where(u"birth_year"_s, Operator::GreaterOrEqual, m_today.year() - high));
        }
        const QString label = high < 0   ? QCoreApplication::translate("report", "%1 and older").arg(low)
                              : low == 0 ? QCoreApplication::translate("report", "under %1").arg(high + 1)
                                         : u"%1–%2"_s.arg(low).arg(high);
        return put({.key = key,
                    .label = label,
                    .rank = double(low),
                    .condition = any({all(std::move(dates)), all(std::move(years))})});
    }

    // Limits at the fifths of what is there, rounded to two figures.
    void findLimits(const Shape &shape)
    {
        Query query{shape.name(), where(m_column.path, Operator::NotEmpty), {}, {m_column.path}};
        std::vector<double> values;
        std::map<qint64, int> distinct;
        m_store.forEachRow(query, [&](const Store::Row &row) {
            values.push_back(double(row.values[0].number()));
            if (distinct.size() <= 12)
                ++distinct[row.values[0].number()];
            return true;
        });
        if (distinct.size() <= 12)
            return;
        for (int fifth = 1; fifth < 5; ++fifth) {
            double limit = *quantile(values, fifth / 5.0);
            double step = 1;
            while (std::abs(limit) / step >= 100)
                step *= 10;
            limit = std::round(limit / step) * step;
            if (m_limits.empty() || limit > m_limits.back())
                m_limits.push_back(limit);
        }
    }

    const QString &bandKey(double value)
    {
        const auto next = std::upper_bound(m_limits.begin(), m_limits.end(), value);
        const QString key = QString::number(next - m_limits.begin());
        if (const auto found = m_bands.find(key); found != m_bands.end())
            return found->first;
        const FieldInfo &field = *m_column.field;
        const auto text = [&](double limit) { return m_store.display(field, Value(qint64(limit))); };
        const auto plain = [&](double limit) { return plainValue(field, Value(qint64(limit)), m_store.conventions()); };
        Band band{.key = key, .rank = next == m_limits.begin() ? -1e300 : *std::prev(next)};
        std::vector<Condition> limits;
        if (next != m_limits.begin())
            limits.push_back(where(m_column.path, Operator::GreaterOrEqual, plain(*std::prev(next))));
        if (next != m_limits.end())
            limits.push_back(where(m_column.path, Operator::Less, plain(*next)));
        band.label =
            next == m_limits.begin() ? QCoreApplication::translate("report", "under %1").arg(text(*next))
            : next == m_limits.end()
                ? QCoreApplication::translate("report", "%1 and more").arg(text(*std::prev(next)))
                : QCoreApplication::translate("report", "%1 to under %2").arg(text(*std::prev(next)), text(*next));
        band.condition = all(std::move(limits));
        return put(std::move(band));
    }

    Store &m_store;
    QString m_name;
    Day m_today;
    Store::Column m_column;
    std::vector<double> m_limits;
    std::map<QString, Band> m_bands;
    qint64 m_yearsOnly = 0;
};

struct Figures
{
    qint64 customers = 0, orders = 0, revenue = 0, buyers = 0, sum = 0;
};

using Orders = std::unordered_map<RecordId, Figures>;

Orders ordersByCustomer(Store &store, Period period)
{
    Statement rows = store.connection().prepare(
        "SELECT o.customer_id, COUNT(*), SUM(" + inFileCurrency("coalesce(o.net, 0)", "o", store.currency()) +
        QByteArray(") FROM \"order\" o WHERE ") + sold + " AND o.ordered_on >= ?1 AND o.ordered_on <= ?2 GROUP BY 1");
    rows.bind(1, period.from.isValid() ? toIso(period.from) : u"0"_s);
    rows.bind(2, toIso(period.to));
    Orders orders;
    while (rows.step())
        orders[rows.integer(0)] = {0, rows.integer(1), rows.integer(2), 1, 0};
    return orders;
}

struct Asked
{
    Period period;
    Condition among; // segment
    const FieldInfo *summed = nullptr;
};

// A customer's condition, seen from an order.
Condition throughCustomer(const Condition &condition)
{
    Condition through = condition;
    if (through.kind == Condition::Kind::Field)
        through.field = u"customer_id."_s + through.field;
    else if (through.kind == Condition::Kind::Segment)
        through.field = u"customer_id"_s;
    for (Condition &part : through.parts)
        part = throughCustomer(part);
    return through;
}

Query customersOf(const Asked &asked, const std::vector<Condition> &group)
{
    std::vector<Condition> conditions = group;
    if (!asked.among.isTrivial())
        conditions.push_back(asked.among);
    return {u"customer"_s, all(std::move(conditions)), {}, {}};
}

Query ordersOf(const Asked &asked, const std::vector<Condition> &group)
{
    std::vector<Condition> conditions = dayWithin(u"ordered_on"_s, asked.period);
    conditions.push_back(where(u"status"_s, Operator::In, QJsonArray{u"confirmed"_s, u"delivered"_s, u"completed"_s}));
    for (const Condition &condition : customersOf(asked, group).where.parts)
        conditions.push_back(throughCustomer(condition));
    return {u"order"_s, all(std::move(conditions)), {}, {}};
}

void addColumns(Table &table, const Store &store, const Asked &asked)
{
    addColumn(table, "customers", QT_TRANSLATE_NOOP("report", "Customers"), CellKind::Integer);
    addColumn(table, "share", QT_TRANSLATE_NOOP("report", "Share"), CellKind::Percent,
              QT_TRANSLATE_NOOP("report", "Share of all customers shown."), 1);
    if (asked.summed) {
        const Shape &shape = store.catalogue().get(u"customer");
        table.columns.push_back({u"sum"_s, shape.label(*asked.summed),
                                 asked.summed->kind == FieldKind::Money ? CellKind::Money : CellKind::Integer,
                                 QCoreApplication::translate("report", "Sum over the customers of the group."), 0});
        addColumn(table, "sum_share", QT_TRANSLATE_NOOP("report", "for each customer"), CellKind::Real, nullptr, 3);
    }
    addColumn(table, "buyers", QT_TRANSLATE_NOOP("report", "Buyers"), CellKind::Percent,
              QT_TRANSLATE_NOOP("report", "Customers of the group with an order in the period."), 1);
    addColumn(table, "orders", QT_TRANSLATE_NOOP("report", "Orders"), CellKind::Integer);
    addColumn(table, "revenue", QT_TRANSLATE_NOOP("report", "Revenue"), CellKind::Money,
              QT_TRANSLATE_NOOP("report", "Net of confirmed, delivered and completed orders in the period."));
    addColumn(table, "average", QT_TRANSLATE_NOOP("report", "Average order"), CellKind::Money);
    addColumn(table, "revenue_share", QT_TRANSLATE_NOOP("report", "Share of revenue"), CellKind::Percent, nullptr, 1);
}

void addFigures(TableRow &row, const Asked &asked, const Figures &one, const Figures &all,
                const std::vector<Condition> &group)
{
    row.cells.push_back(Cell::ofInteger(one.customers).from(customersOf(asked, group)));
    row.cells.push_back(all.customers ? Cell::ofPercent(double(one.customers) / double(all.customers)) : Cell());
    if (asked.summed) {
        const QString name = QString::fromUtf8(asked.summed->name);
        Cell sum = asked.summed->kind == FieldKind::Money ? Cell::ofMoney({one.sum}) : Cell::ofInteger(one.sum);
        if (asked.summed->kind == FieldKind::Bool) {
            std::vector<Condition> yes = group;
            yes.push_back(where(name, Operator::Equal, true));
            sum.from(customersOf(asked, yes));
        } else {
            sum.from(customersOf(asked, group), name);
        }
        row.cells.push_back(std::move(sum));
        row.cells.push_back(one.customers ? Cell::ofReal(double(one.sum) / double(one.customers)) : Cell());
    }
    row.cells.push_back(one.customers ? Cell::ofPercent(double(one.buyers) / double(one.customers)) : Cell());
    row.cells.push_back(Cell::ofInteger(one.orders).from(ordersOf(asked, group)));
    row.cells.push_back(Cell::ofMoney({one.revenue}).from(ordersOf(asked, group), u"net"_s));
    row.cells.push_back(one.orders ? Cell::ofMoney({divideRounded(one.revenue, one.orders)}) : Cell());
    row.cells.push_back(all.revenue > 0 ? Cell::ofPercent(double(one.revenue) / double(all.revenue)) : Cell());
}

const FieldInfo *summedField(Store &store, const QString &name)
{
    if (name.isEmpty())
        return nullptr;
    const Shape &shape = store.catalogue().get(u"customer");
    const FieldInfo &field = store.catalogue().field(shape, name);
    if (!field.isStored() || (field.kind != FieldKind::Bool && !canSum(field)) || field.kind == FieldKind::Decimal)
        throw Error(ErrorKind::Usage, QCoreApplication::translate("report", "“%1” is no amount, whole number or yes-no "
                                                                            "field, so it has no sum.")
                                          .arg(name));
    return &field;
}

QString sentenceFor(Store &store, const Figures &all, const QString &best, const Figures &bestFigures, bool byOrders)
{
    if (all.customers == 0)
        return QCoreApplication::translate("report", "There are no customers to group.");
    if (byOrders)
        return QCoreApplication::translate("report",
                                           "%1 brings most: %2 % of the revenue of %3 from %4 % of %5 customers.")
            .arg(best, QString::number(100 * double(bestFigures.revenue) / double(all.revenue), 'f', 0),
                 formatMoney({all.revenue}, store.currency()),
                 QString::number(100 * double(bestFigures.customers) / double(all.customers), 'f', 0),
                 QString::number(all.customers));
    return QCoreApplication::translate("report", "%1 is the largest group: %2 of %3 customers.")
        .arg(best, QString::number(bestFigures.customers), QString::number(all.customers));
}

Table targetTable(Store &store, const Params &params)
{
    const Day today = store.today();
    Asked asked{.period = params.period};
    if (!asked.period.to.isValid() || asked.period.to > today)
        asked.period.to = today;
    if (const QString segment = params.set.value(u"segment"_s); !segment.isEmpty())
        asked.among = inSegment(segmentNamed(store, segment));
    asked.summed = summedField(store, params.set.value(u"sum"_s));

    std::vector<Dim> dims;
    for (const QString &name : params.by.isEmpty() ? QStringList{u"industry"_s} : params.by)
        dims.emplace_back(store, name, asked.period.to);
    Query query = customersOf(asked, {});
    std::vector<size_t> firsts;
    for (const Dim &dim : dims) {
        firsts.push_back(size_t(query.columns.size()));
        query.columns += dim.columns();
    }
    if (asked.summed)
        query.columns << QString::fromUtf8(asked.summed->name);

    const Orders orders = ordersByCustomer(store, asked.period);
    std::map<std::pair<QString, QString>, Figures> groups;
    Figures all;
    store.forEachRow(query, [&](const Store::Row &row) {
        const QString first = dims[0].keyOf(row.values, firsts[0]);
        const QString second = dims.size() > 1 ? dims[1].keyOf(row.values, firsts[1]) : QString();
        const auto bought = orders.find(row.id);
        for (Figures *figures : {&groups[{first, second}], &all}) {
            ++figures->customers;
            if (bought != orders.end()) {
                figures->orders += bought->second.orders;
                figures->revenue += bought->second.revenue;
                ++figures->buyers;
            }
            if (asked.summed)
                figures->sum += row.values.back().number();
        }
        return true;
    });

    std::vector<std::pair<std::vector<const Band *>, Figures>> sorted;
    for (const auto &[keys, figures] : groups) {
        std::vector<const Band *> bands{&dims[0].band(keys.first)};
        if (dims.size() > 1)
            bands.push_back(&dims[1].band(keys.second));
        sorted.emplace_back(std::move(bands), figures);
    }
    std::stable_sort(sorted.begin(), sorted.end(), [](const auto &a, const auto &b) {
        for (size_t i = 0; i < a.first.size(); ++i) {
            const Band &x = *a.first[i], &y = *b.first[i];
            if (x.rank != y.rank)
                return x.rank < y.rank;
            if (x.key != y.key && (a.first.size() > 1 || i > 0))
                return x.label.localeAwareCompare(y.label) < 0;
        }
        return a.second.customers > b.second.customers;
    });

    Table table;
    for (size_t i = 0; i < dims.size(); ++i) {
        const QString name = params.by.isEmpty() ? u"industry"_s : params.by[qsizetype(i)];
        QString label;
        for (const Dimension &dimension : targetGroupsReport.dimensions) {
            if (name == QLatin1StringView(dimension.name))
                label = translated("report", dimension.label);
        }
        table.columns.push_back(dims[i].tableColumn(label));
    }
    addColumns(table, store, asked);
    QString best;
    Figures bestFigures;
    for (const auto &[bands, figures] : sorted) {
        TableRow row;
        std::vector<Condition> group;
        QStringList names;
        for (const Band *band : bands) {
            row.cells.push_back(Cell::ofText(band->label, band->id));
            group.push_back(band->condition);
            names << band->label;
        }
        addFigures(row, asked, figures, all, group);
        table.rows.push_back(std::move(row));
        if (all.revenue > 0 ? figures.revenue > bestFigures.revenue || best.isEmpty()
                            : figures.customers > bestFigures.customers) {
            best = names.join(u" · "_s);
            bestFigures = figures;
        }
    }
    TableRow total{.cells = {Cell::ofText(QCoreApplication::translate("report", "Total"))}, .isTotal = true};
    total.cells.resize(dims.size());
    addFigures(total, asked, all, all, {});
    table.rows.push_back(std::move(total));
    table.sentence = sentenceFor(store, all, best, bestFigures, all.revenue > 0);
    if (std::any_of(dims.begin(), dims.end(), [](const Dim &dim) { return dim.saysYearsOnly(); }))
        table.notes << QCoreApplication::translate("report", "Where only the year of birth is known, the age is that "
                                                             "reached in this year.");
    ChartHint chart;
    chart.kind = dims.size() > 1 ? ChartHint::Kind::None : ChartHint::Kind::HorizontalBars;
    chart.categories = table.columns[0].key;
    chart.series = {asked.summed ? u"sum"_s : all.revenue > 0 ? u"revenue"_s : u"customers"_s};
    chart.title = table.columns[size_t(table.column(chart.series.first()))].label;
    if (dims.size() == 1)
        table.charts.push_back(chart);
    return table;
}

} // namespace

const Report targetGroupsReport{
    .name = "target-groups",
    .title = QT_TRANSLATE_NOOP("report", "Target groups"),
    .definition = QT_TRANSLATE_NOOP("report", "Customers by one or two of their properties, with the orders of the "
                                              "period; what is not known is a group of its own."),
    .area = "marketing",
    .dimensions = {{"industry", QT_TRANSLATE_NOOP("report", "Industry")},
                   {"occupation", QT_TRANSLATE_NOOP("report", "Occupation")},
                   {"age", QT_TRANSLATE_NOOP("report", "Age")},
                   {"region", QT_TRANSLATE_NOOP("report", "Region")},
                   {"class", QT_TRANSLATE_NOOP("report", "Class")},
                   {"grade", QT_TRANSLATE_NOOP("report", "Grade")},
                   {"lifecycle", QT_TRANSLATE_NOOP("report", "Lifecycle")},
                   {"source", QT_TRANSLATE_NOOP("report", "Source")},
                   {"kind", QT_TRANSLATE_NOOP("report", "Kind")},
                   {"city", QT_TRANSLATE_NOOP("report", "City")},
                   {"staff", QT_TRANSLATE_NOOP("report", "Person")}},
    .parameters = {{"segment", QT_TRANSLATE_NOOP("report", "Segment"), nullptr, ""},
                   {"sum", QT_TRANSLATE_NOOP("report", "Field to add up"), nullptr, ""}},
    .mostDimensions = 2,
    .run = targetTable,
    .ownFieldsOf = "customer",
};

} // namespace kith
