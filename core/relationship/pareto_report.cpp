// SPDX-License-Identifier: GPL-3.0-or-later
// Report `pareto`: how few customers make most of the sales or of the margin, with ABC classes.
#include "core/relationship/reports.h"

#include <algorithm>

#include <QCoreApplication>

#include "core/relationship/abc.h"
#include "core/relationship/customer_figures.h"
#include "core/relationship/purchases.h"
#include "core/report/grouping.h"

using namespace Qt::StringLiterals;

namespace kith {

namespace {

struct Asked
{
    Day asOf;
    Day from; // invalid: from the beginning
    bool margin = false;
};

Query ordersOf(const Asked &asked, std::optional<RecordId> customer)
{
    std::vector<Condition> conditions{soldCondition(asked.asOf)};
    if (asked.from.isValid())
        conditions.push_back(where(u"ordered_on"_s, Operator::GreaterOrEqual, toIso(asked.from)));
    if (customer)
        conditions.push_back(where(u"customer_id"_s, Operator::Equal, *customer));
    return {u"order"_s, all(std::move(conditions)), {}, {}};
}

struct Amounts
{
    std::vector<RecordId> customers;
    std::vector<qint64> values;
    AbcResult abc;
    qint64 notPositive = 0; // sum of what stands outside the total
};

Amounts amountsOf(Store &store, const Asked &asked)
{
    PurchaseQuestion question;
    question.asOf = asked.asOf;
    question.windowDays = asked.from.isValid() ? int(asked.from.daysTo(asked.asOf)) + 1 : 4'000'000;
    const Purchases purchases = Purchases::read(store, question);
    Amounts amounts;
    for (const Purchases::Buyer &buyer : purchases.buyers()) {
        const qint64 value = asked.margin ? buyer.windowMargin : buyer.windowNet;
        amounts.customers.push_back(buyer.customer);
        amounts.values.push_back(value);
        if (value < 0)
            amounts.notPositive += value;
    }
    amounts.abc = abcClasses(amounts.values);
    return amounts;
}

TableColumn amountColumn(bool margin)
{
    return reportColumn("amount", margin ? QT_TRANSLATE_NOOP("report", "Margin") : QT_TRANSLATE_NOOP("report", "Sales"),
                        CellKind::Money, QT_TRANSLATE_NOOP("report", "Net of tax, less returns, by day of order."));
}

void byCustomer(Store &store, Table &table, const Asked &asked, const Amounts &amounts, size_t limit)
{
    table.columns = {
        customerColumn(),
        reportColumn("rank", QT_TRANSLATE_NOOP("report", "Rank"), CellKind::Integer),
        reportColumn("class", QT_TRANSLATE_NOOP("report", "Class"), CellKind::Text,
                     QT_TRANSLATE_NOOP("report", "A while the share before is below 80 %, B below 95 %, else C.")),
        amountColumn(asked.margin),
        reportColumn("share", QT_TRANSLATE_NOOP("report", "Share"), CellKind::Percent, nullptr, 1),
        reportColumn("cumulative", QT_TRANSLATE_NOOP("report", "Running share"), CellKind::Percent, nullptr, 1)};
    const AbcResult &abc = amounts.abc;
    const size_t shown = std::min(limit, abc.positive);
    qint64 rank = 0;
    for (size_t k = 0; k < shown; ++k) {
        const size_t place = abc.order[k];
        const qint64 value = amounts.values[place];
        if (k == 0 || value != amounts.values[abc.order[k - 1]])
            rank = qint64(k) + 1;
        table.rows.push_back({.cells = {customerCell(store, amounts.customers[place]), Cell::ofInteger(rank),
                                        Cell::ofText(QString(QChar(QLatin1Char(char(abc.classes[place]))))),
                                        Cell::ofMoney({value}).from(ordersOf(asked, amounts.customers[place]),
                                                                    asked.margin ? u"margin"_s : u"net"_s),
                                        shareCell(value, abc.total), shareCell(abc.running[k], abc.total)}});
    }
    if (shown < abc.positive)
        table.notes << QCoreApplication::translate("report", "The first %1 of %2 customers are shown.")
                           .arg(shown)
                           .arg(abc.positive);
    ChartHint chart = chartOf(ChartHint::Kind::Pareto, "customer", {u"amount"_s, u"cumulative"_s},
                              QT_TRANSLATE_NOOP("report", "Sales by customer, with the running share"));
    chart.labels = u"cumulative"_s;
    table.charts.push_back(chart);
}

void byClass(Table &table, const Asked &asked, const Amounts &amounts)
{
    table.columns = {
        reportColumn("class", QT_TRANSLATE_NOOP("report", "Class"), CellKind::Text),
        reportColumn("customers", QT_TRANSLATE_NOOP("report", "Customers"), CellKind::Integer),
        reportColumn("customer_share", QT_TRANSLATE_NOOP("report", "Share of customers"), CellKind::Percent),
        amountColumn(asked.margin), reportColumn("share", QT_TRANSLATE_NOOP("report", "Share"), CellKind::Percent)};
    qint64 bought = 0;
    for (AbcClass each : {AbcClass::A, AbcClass::B, AbcClass::C}) {
        std::vector<RecordId> customers;
        qint64 sum = 0;
        for (size_t k = 0; k < amounts.abc.positive; ++k) {
            const size_t place = amounts.abc.order[k];
            if (amounts.abc.classes[place] != each)
                continue;
            customers.push_back(amounts.customers[place]);
            sum += amounts.values[place];
        }
        bought += qint64(customers.size());
        table.rows.push_back({.cells = {Cell::ofText(QString(QChar(QLatin1Char(char(each))))), customersCell(customers),
                                        shareCell(qint64(customers.size()), qint64(amounts.abc.positive)),
                                        Cell::ofMoney({sum}), shareCell(sum, amounts.abc.total)}});
    }
    table.rows.push_back({.cells = {totalCell(), Cell::ofInteger(bought), shareCell(bought, bought),
                                    Cell::ofMoney({amounts.abc.total + amounts.notPositive})
                                        .from(ordersOf(asked, {}), asked.margin ? u"margin"_s : u"net"_s),
                                    shareCell(amounts.abc.total + amounts.notPositive, amounts.abc.total)},
                          .isTotal = true});
    table.charts.push_back(
        chartOf(ChartHint::Kind::Bars, "class", {u"amount"_s}, QT_TRANSLATE_NOOP("report", "Sales by class")));
}

QString sentenceFor(const Asked &asked, const AbcResult &abc)
{
    if (abc.positive == 0)
        return QCoreApplication::translate("report", "Nothing was sold in this period.");
    const QString few = QString::number(abc.customersFor80), all = QString::number(abc.positive);
    return asked.margin
               ? QCoreApplication::translate("report", "%1 of %2 customers make 80 % of your margin.").arg(few, all)
               : QCoreApplication::translate("report", "%1 of %2 customers make 80 % of your sales.").arg(few, all);
}

Table paretoTable(Store &store, const Params &params)
{
    Asked asked{reportDay(store, params), params.period.from,
                parameter(params, u"measure"_s, u"sales"_s) == "margin"_L1};
    const Amounts amounts = amountsOf(store, asked);
    Table table;
    if (params.by.value(0) == "class"_L1)
        byClass(table, asked, amounts);
    else
        byCustomer(store, table, asked, amounts, size_t(numberParameter(params, u"limit"_s, 200)));
    table.sentence = sentenceFor(asked, amounts.abc);
    table.notes << QCoreApplication::translate("report", "Orders %1.")
                       .arg(periodWords({asked.from, asked.asOf}, store.today()));
    if (amounts.abc.positive > 0)
        table.notes << QCoreApplication::translate("report",
                                                   "The best fifth makes %1; the Gini coefficient is %2 (0: all "
                                                   "equal, 1: one has it all).")
                           .arg(percentText(double(amounts.abc.topFifth) / double(amounts.abc.total)),
                                QString::number(amounts.abc.gini, 'f', 2));
    const size_t outside = amounts.customers.size() - amounts.abc.positive;
    if (outside > 0)
        table.notes << QCoreApplication::translate("report", "%1 customers without sales, or with more returned than "
                                                             "bought, stand outside.")
                           .arg(outside);
    return table;
}

} // namespace

const Report paretoReport{
    .name = "pareto",
    .title = QT_TRANSLATE_NOOP("report", "Key customers (ABC)"),
    .definition = QT_TRANSLATE_NOOP("report", "Customers by sales or margin, largest first: A until 80 % are reached, "
                                              "B until 95 %, C the rest; equal amounts get equal classes."),
    .area = "relationship",
    .dimensions = {{"customer", QT_TRANSLATE_NOOP("report", "Customer")},
                   {"class", QT_TRANSLATE_NOOP("report", "Class")}},
    .parameters = {{"measure", QT_TRANSLATE_NOOP("report", "Measured by"), "sales;margin", "sales"},
                   {"limit", QT_TRANSLATE_NOOP("report", "Customers at most"), nullptr, "200"}},
    .run = paretoTable,
};

} // namespace kith
