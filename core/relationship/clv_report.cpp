// SPDX-License-Identifier: GPL-3.0-or-later
// Reports `clv` and `buys-next`: what every customer is worth from now on, and who will buy in the next days.
#include "core/relationship/reports.h"

#include <algorithm>
#include <cmath>

#include <QCoreApplication>

#include "core/relationship/back_test.h"
#include "core/relationship/customer_figures.h"
#include "core/relationship/forecast.h"
#include "core/relationship/standing.h"

using namespace Qt::StringLiterals;

namespace kith {

namespace {

struct Ranked
{
    Purchases purchases;
    Forecast forecast;
    std::vector<size_t> places; // buyers, best first
};

template <typename Worth> Ranked ranked(Store &store, Day asOf, const ForecastRules &rules, const Worth &worth)
{
    Ranked result;
    PurchaseQuestion question;
    question.asOf = asOf;
    result.purchases = Purchases::read(store, question);
    result.forecast = Forecast::from(result.purchases, rules);
    if (result.forecast.tooLittle)
        return result;
    for (size_t i = 0; i < result.purchases.buyers().size(); ++i) {
        if (result.purchases.buyers()[i].count > 0)
            result.places.push_back(i);
    }
    std::vector<double> worths(result.purchases.buyers().size());
    for (size_t i : result.places)
        worths[i] = worth(result.forecast.of[i]);
    std::sort(result.places.begin(), result.places.end(),
              [&](size_t a, size_t b) { return std::pair(-worths[a], a) < std::pair(-worths[b], b); });
    return result;
}

Query purchasesOf(Day asOf, RecordId customer)
{
    return {u"order"_s,
            all({soldCondition(asOf), where(u"customer_id"_s, Operator::Equal, customer)}),
            {u"-ordered_on"_s},
            {}};
}

Cell soldCell(Store &store, Day asOf, const Purchases::Buyer &buyer)
{
    Q_UNUSED(store);
    return Cell::ofMoney({buyer.net}).from(purchasesOf(asOf, buyer.customer), u"net"_s);
}

Cell moneyCell(double minor)
{
    return Cell::ofMoney({qint64(std::llround(minor))});
}

// What anybody should know before trusting the figures.
void addDoubts(Table &table, const Forecast &forecast)
{
    if (forecast.tooLittle) {
        table.notes << QCoreApplication::translate("report",
                                                   "A forecast needs %1 customers and %2 repeat orders; there "
                                                   "are %3 and %4. See the lifecycle for who is due.")
                           .arg(fewestCustomers)
                           .arg(fewestRepeats)
                           .arg(forecast.buying.customers)
                           .arg(forecast.buying.repeats);
        return;
    }
    const PurchaseParameters &p = forecast.buying.parameters;
    table.notes << QCoreApplication::translate("report", "Model MBG/NBD with Gamma-Gamma, %1 customers, %2 repeat "
                                                         "purchases: r %3, α %4, a %5, b %6 (weeks).")
                       .arg(QString::number(forecast.buying.customers), QString::number(forecast.buying.repeats),
                            QString::number(p.r, 'g', 4), QString::number(p.alpha, 'g', 4),
                            QString::number(p.a, 'g', 4), QString::number(p.b, 'g', 4));
    if (forecast.spending.correlation > 0.3)
        table.notes << QCoreApplication::translate("report", "Frequent buyers spend more each time (correlation %1), "
                                                             "which the model does not expect: amounts are indicative.")
                           .arg(QString::number(forecast.spending.correlation, 'f', 2));
}

void addQuality(Store &store, Table &table, Day asOf)
{
    const BackTest test = backTest(store, asOf, 180, 10);
    if (test.tooLittle)
        return;
    table.notes << QCoreApplication::translate("report",
                                               "Tried on the last 180 days: %1 purchases expected, %2 came; the "
                                               "tenth of customers it named first made %3 of them. See the "
                                               "report on the forecast's quality.")
                       .arg(QString::number(test.expected, 'f', 0), QString::number(test.purchases),
                            percentText(test.purchases ? double(test.tenths.front().purchases) / double(test.purchases)
                                                       : 0));
}

Table clvTable(Store &store, const Params &params)
{
    const Day asOf = reportDay(store, params);
    ForecastRules rules;
    rules.months = int(std::clamp(numberParameter(params, u"months"_s, 12), 1.0, 60.0));
    const Ranked result = ranked(store, asOf, rules, [](const Expectation &is) { return is.clv; });
    const Forecast &forecast = result.forecast;
    Table table;
    table.columns = {
        customerColumn(),
        reportColumn("alive", QT_TRANSLATE_NOOP("report", "Still a customer"), CellKind::Percent,
                     QT_TRANSLATE_NOOP("report", "The chance that they have not left for good.")),
        reportColumn("orders", QT_TRANSLATE_NOOP("report", "Expected purchases"), CellKind::Real,
                     QT_TRANSLATE_NOOP("report", "In the next 90 days."), 2),
        reportColumn("spend", QT_TRANSLATE_NOOP("report", "Expected per purchase"), CellKind::Money),
        reportColumn("clv", QT_TRANSLATE_NOOP("report", "Lifetime value"), CellKind::Money,
                     QT_TRANSLATE_NOOP("report", "Expected margin of the coming months, discounted by 1 % a month.")),
        reportColumn("margin", QT_TRANSLATE_NOOP("report", "Margin so far"), CellKind::Money),
        reportColumn("sales", QT_TRANSLATE_NOOP("report", "Sales so far"), CellKind::Money)};
    const size_t shown = std::min(size_t(numberParameter(params, u"limit"_s, 100)), result.places.size());
    double all = 0, named = 0;
    for (size_t k = 0; k < result.places.size(); ++k) {
        const Expectation &is = forecast.of[result.places[k]];
        all += is.clv;
        if (k >= shown)
            continue;
        named += is.clv;
        const Purchases::Buyer &buyer = result.purchases.buyers()[result.places[k]];
        table.rows.push_back(
            {.cells = {customerCell(store, buyer.customer), Cell::ofPercent(is.alive), Cell::ofReal(is.orders),
                       moneyCell(is.spend), moneyCell(is.clv),
                       Cell::ofMoney({buyer.margin}).from(purchasesOf(asOf, buyer.customer), u"margin"_s),
                       soldCell(store, asOf, buyer)}});
    }
    if (forecast.tooLittle) {
        table.sentence = QCoreApplication::translate("report", "Too few customers came back to say what they will be "
                                                               "worth.");
    } else {
        table.sentence =
            QCoreApplication::translate("report", "In the next %1 months your %2 customers should bring a "
                                                  "margin of about %3; the first %4 make %5 of it.")
                .arg(QString::number(rules.months), QString::number(result.places.size()), moneyText(store, all),
                     QString::number(shown), percentText(all > 0 ? named / all : 0));
        table.charts.push_back(chartOf(ChartHint::Kind::HorizontalBars, "customer", {u"clv"_s},
                                       QT_TRANSLATE_NOOP("report", "Lifetime value")));
    }
    table.notes << asOfNote(asOf);
    if (!forecast.tooLittle)
        table.notes << QCoreApplication::translate("report",
                                                   "%1 of sales is margin here. Customers who never bought are "
                                                   "left out.")
                           .arg(percentText(forecast.margin));
    addDoubts(table, forecast);
    if (!forecast.tooLittle)
        addQuality(store, table, asOf);
    return table;
}

// --- who buys next -------------------------------------------------------------------------------------------------

QString reasonFor(const LifecycleState &state, const Expectation &is)
{
    const QString cycle = QString::number(std::max(1, qRound(state.cycle)));
    const int overdue = int(std::lround(state.daysSince - state.cycle));
    if (overdue > 0)
        return QCoreApplication::translate("report", "Buys about every %1 days, %2 days overdue.")
            .arg(cycle, QString::number(overdue));
    if (is.alive < 0.5)
        return QCoreApplication::translate("report", "Purchases so far: %1; may have left.").arg(state.purchases);
    return QCoreApplication::translate("report", "Buys about every %1 days; last %2 days ago.")
        .arg(cycle, QString::number(state.daysSince));
}

Table buysNextTable(Store &store, const Params &params)
{
    const Day asOf = reportDay(store, params);
    ForecastRules rules;
    rules.horizonDays = int(std::clamp(numberParameter(params, u"days"_s, 30), 1.0, 3650.0));
    const double contact = double(moneyParameter(store, params, u"contact_cost"_s));
    const Ranked result = ranked(store, asOf, rules, [](const Expectation &is) { return is.value(); });
    const double usual = result.purchases.usualGap();
    const LifecycleLimits limits = RelationshipRules::of(store).lifecycle;
    Table table;
    table.columns = {
        customerColumn(),
        reportColumn("first", QT_TRANSLATE_NOOP("report", "The first"), CellKind::Integer,
                     QT_TRANSLATE_NOOP("report",
                                       "Opens the customers named so far as a list: to plan calls, to export, "
                                       "or to keep as a segment.")),
        reportColumn("chance", QT_TRANSLATE_NOOP("report", "Chance to buy"), CellKind::Percent,
                     QT_TRANSLATE_NOOP("report", "At least once in the days asked for.")),
        reportColumn("orders", QT_TRANSLATE_NOOP("report", "Expected purchases"), CellKind::Real, nullptr, 2),
        reportColumn("value", QT_TRANSLATE_NOOP("report", "Expected money"), CellKind::Money),
        reportColumn("after_cost", QT_TRANSLATE_NOOP("report", "Margin after contact"), CellKind::Money,
                     QT_TRANSLATE_NOOP("report", "Expected margin less what addressing them costs.")),
        reportColumn("due", QT_TRANSLATE_NOOP("report", "Due again"), CellKind::Day),
        reportColumn("why", QT_TRANSLATE_NOOP("report", "Why"), CellKind::Text),
        reportColumn("sales", QT_TRANSLATE_NOOP("report", "Sales so far"), CellKind::Money)};
    table.columns[size_t(table.column(u"after_cost"))].showsSign = true;
    const size_t shown = std::min(size_t(numberParameter(params, u"limit"_s, 50)), result.places.size());
    double orders = 0, half = 0;
    for (size_t i : result.places)
        orders += result.forecast.of[i].orders;
    std::vector<double> each;
    for (size_t i : result.places)
        each.push_back(result.forecast.of[i].orders);
    std::sort(each.rbegin(), each.rend());
    size_t names = 0;
    while (names < each.size() && half < orders / 2)
        half += each[names++];
    qint64 worthwhile = 0;
    constexpr size_t mostNamed = 200; // longer lists come from a filter
    std::vector<RecordId> named;
    for (size_t k = 0; k < result.places.size(); ++k) {
        const size_t i = result.places[k];
        const Expectation &is = result.forecast.of[i];
        const double after = is.value() * result.forecast.margin - contact;
        worthwhile += after > 0;
        if (k >= shown)
            continue;
        const Purchases::Buyer &buyer = result.purchases.buyers()[i];
        const LifecycleState state = Standing::lifecycleOf(result.purchases, buyer, usual, limits);
        const Day last = Day::fromJulianDay(result.purchases.days(buyer).back().day);
        named.push_back(buyer.customer);
        Cell first = Cell::ofInteger(qint64(named.size()));
        if (named.size() <= mostNamed)
            first.from(customersQuery(named));
        table.rows.push_back(
            {.cells = {customerCell(store, buyer.customer), first, Cell::ofPercent(is.buys), Cell::ofReal(is.orders),
                       moneyCell(is.value()), moneyCell(after), Cell::ofDay(dueDay(last, state.cycle)),
                       Cell::ofText(reasonFor(state, is)), soldCell(store, asOf, buyer)}});
    }
    if (result.forecast.tooLittle) {
        table.sentence = QCoreApplication::translate("report", "Too few customers came back to say who will buy next.");
    } else {
        table.sentence =
            QCoreApplication::translate("report", "Among %1 customers we expect %2 purchases in the next %3 "
                                                  "days; %4 names carry half of them.")
                .arg(QString::number(result.places.size()), QString::number(orders, 'f', 0),
                     QString::number(rules.horizonDays), QString::number(names));
        table.charts.push_back(chartOf(ChartHint::Kind::HorizontalBars, "customer", {u"value"_s},
                                       QT_TRANSLATE_NOOP("report", "Expected money")));
        if (contact > 0)
            table.notes << QCoreApplication::translate("report",
                                                       "For %1 of them the expected margin is more than the %2 "
                                                       "that addressing one costs.")
                               .arg(QString::number(worthwhile), moneyText(store, contact));
    }
    table.notes << asOfNote(asOf);
    addDoubts(table, result.forecast);
    if (!result.forecast.tooLittle)
        addQuality(store, table, asOf);
    return table;
}

// --- quality -------------------------------------------------------------------------------------------------------

Table liftTable(Store &store, const Params &params)
{
    const Day asOf = reportDay(store, params);
    const int days = int(std::clamp(numberParameter(params, u"days"_s, 180), 7.0, 3650.0));
    const BackTest test = backTest(store, asOf, days, 10);
    Table table;
    table.columns = {
        reportColumn("tenth", QT_TRANSLATE_NOOP("report", "Tenth of customers"), CellKind::Text,
                     QT_TRANSLATE_NOOP("report", "In the order in which the forecast would have named them.")),
        reportColumn("customers", QT_TRANSLATE_NOOP("report", "Customers"), CellKind::Integer),
        reportColumn("buyers", QT_TRANSLATE_NOOP("report", "Bought"), CellKind::Integer,
                     QT_TRANSLATE_NOOP("report", "In the days that were held back.")),
        reportColumn("expected", QT_TRANSLATE_NOOP("report", "Expected purchases"), CellKind::Real, nullptr, 1),
        reportColumn("purchases", QT_TRANSLATE_NOOP("report", "Purchases that came"), CellKind::Integer,
                     QT_TRANSLATE_NOOP("report", "Days with a purchase.")),
        reportColumn("captured", QT_TRANSLATE_NOOP("report", "Running share"), CellKind::Percent,
                     QT_TRANSLATE_NOOP("report", "Of all purchases that came, up to this tenth.")),
        reportColumn("by_frequency", QT_TRANSLATE_NOOP("report", "By frequency alone"), CellKind::Percent,
                     QT_TRANSLATE_NOOP("report", "The same when customers are named by how often they bought a week.")),
        reportColumn("by_recency", QT_TRANSLATE_NOOP("report", "By recency alone"), CellKind::Percent),
        reportColumn("by_chance", QT_TRANSLATE_NOOP("report", "By chance"), CellKind::Percent),
        reportColumn("lift", QT_TRANSLATE_NOOP("report", "Lift"), CellKind::Real,
                     QT_TRANSLATE_NOOP("report", "Running share against that of chance."), 2)};
    table.notes << QCoreApplication::translate("report",
                                               "Learned from what was known on %1, tried on the %2 days after "
                                               "it.")
                       .arg(dayLabel(test.learnedOn), QString::number(days));
    if (test.tooLittle || test.purchases == 0) {
        table.sentence = QCoreApplication::translate("report", "Too little was bought before and in the days held back "
                                                               "to try a forecast.");
        return table;
    }
    qint64 named = 0, came = 0, frequent = 0, recent = 0;
    const auto of = [&](qint64 k) { return double(k) / double(test.purchases); };
    for (size_t t = 0; t < test.tenths.size(); ++t) {
        const BackTest::Tenth &tenth = test.tenths[t];
        named += qint64(tenth.customers.size());
        came += tenth.purchases;
        frequent += tenth.byFrequency;
        recent += tenth.byRecency;
        const double chance = double(named) / double(test.customers);
        table.rows.push_back(
            {.cells = {Cell::ofText(QString::number(t + 1)), customersCell(tenth.customers),
                       customersCell(tenth.buyers), Cell::ofReal(tenth.expected), Cell::ofInteger(tenth.purchases),
                       Cell::ofPercent(of(came)), Cell::ofPercent(of(frequent)), Cell::ofPercent(of(recent)),
                       Cell::ofPercent(chance), Cell::ofReal(of(came) / chance)}});
    }
    table.sentence =
        QCoreApplication::translate("report", "The first tenth of customers made %1 of the purchases (%2 by "
                                              "frequency alone); %3 were expected, %4 came.")
            .arg(percentText(of(test.tenths[0].purchases)), percentText(of(test.tenths[0].byFrequency)),
                 QString::number(test.expected, 'f', 0), QString::number(test.purchases));
    table.charts.push_back(
        chartOf(ChartHint::Kind::Lines, "tenth", {u"captured"_s, u"by_frequency"_s, u"by_chance"_s},
                QT_TRANSLATE_NOOP("report", "Share of the purchases found, by how many customers are "
                                            "addressed")));
    table.notes << QCoreApplication::translate("report",
                                               "Who bought first after that day is left out: nobody could have "
                                               "named them (%1 customers).")
                       .arg(test.newcomers);
    return table;
}

} // namespace

const Report clvReport{
    .name = "clv",
    .title = QT_TRANSLATE_NOOP("report", "Lifetime value"),
    .definition = QT_TRANSLATE_NOOP("report", "What each customer is worth from now on: how often they will probably "
                                              "still buy, judged by how often and how lately they bought, times what "
                                              "they spend and the share of margin, discounted by 1 % a month."),
    .area = "relationship",
    .dimensions = {},
    .parameters = {{"months", QT_TRANSLATE_NOOP("report", "Months"), nullptr, "12"},
                   {"limit", QT_TRANSLATE_NOOP("report", "Customers at most"), nullptr, "100"}},
    .run = clvTable,
};

const Report buysNextReport{
    .name = "buys-next",
    .title = QT_TRANSLATE_NOOP("report", "Who buys next"),
    .definition =
        QT_TRANSLATE_NOOP("report", "Customers by the money to be expected of them in the next days, with the "
                                    "chance that they buy and the reason."),
    .area = "relationship",
    .dimensions = {},
    .parameters = {{"days", QT_TRANSLATE_NOOP("report", "In the next days"), nullptr, "30"},
                   {"contact_cost", QT_TRANSLATE_NOOP("report", "Cost of addressing one"), nullptr, "0"},
                   {"limit", QT_TRANSLATE_NOOP("report", "Customers at most"), nullptr, "50"}},
    .run = buysNextTable,
};

const Report liftReport{
    .name = "lift",
    .title = QT_TRANSLATE_NOOP("report", "How good the forecast is"),
    .definition =
        QT_TRANSLATE_NOOP("report", "The forecast learns from the past without its last days and is then tried "
                                    "on these: what share of the purchases the customers made whom it names "
                                    "first, against simple rules and chance."),
    .area = "relationship",
    .dimensions = {},
    .parameters = {{"days", QT_TRANSLATE_NOOP("report", "Days held back"), nullptr, "180"}},
    .run = liftTable,
};

} // namespace kith
