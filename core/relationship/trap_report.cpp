// SPDX-License-Identifier: GPL-3.0-or-later
// Report `trap`: satisfaction against coming back.
#include "core/relationship/answers.h"
#include "core/relationship/customer_figures.h"
#include "core/relationship/reports.h"

#include <algorithm>

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace kith {

namespace {

bool isSatisfied(Quadrant quadrant)
{
    return quadrant == Quadrant::Loyalist || quadrant == Quadrant::Apostle || quadrant == Quadrant::Mercenary;
}

bool isLoyal(Quadrant quadrant)
{
    return quadrant == Quadrant::Loyalist || quadrant == Quadrant::Apostle || quadrant == Quadrant::Hostage;
}

Cell yesNo(bool is)
{
    Cell cell =
        Cell::ofText(is ? QCoreApplication::translate("report", "yes") : QCoreApplication::translate("report", "no"));
    cell.units = is; // for the picture
    return cell;
}

void byQuadrant(Table &table, const Standing &standing, const std::vector<LoyaltyState> &states)
{
    table.columns = {
        reportColumn("quadrant", QT_TRANSLATE_NOOP("report", "Quadrant"), CellKind::Text),
        reportColumn("customers", QT_TRANSLATE_NOOP("report", "Customers"), CellKind::Integer),
        reportColumn("share", QT_TRANSLATE_NOOP("report", "Share"), CellKind::Percent,
                     QT_TRANSLATE_NOOP("report", "Of those of whom satisfaction and purchases are known.")),
        reportColumn("satisfied", QT_TRANSLATE_NOOP("report", "Satisfied"), CellKind::Text),
        reportColumn("returns", QT_TRANSLATE_NOOP("report", "Comes back"), CellKind::Text),
        reportColumn("year", QT_TRANSLATE_NOOP("report", "Last year"), CellKind::Money,
                     QT_TRANSLATE_NOOP("report", "What they bought in the window of one year."))};
    qint64 known = 0;
    for (const LoyaltyState &state : states)
        known += state.known();
    for (int q = 0; q < quadrantCount; ++q) {
        std::vector<RecordId> customers;
        qint64 year = 0;
        for (size_t i = 0; i < states.size(); ++i) {
            if (states[i].quadrant() != Quadrant(q))
                continue;
            customers.push_back(standing.purchases.buyers()[i].customer);
            year += standing.purchases.buyers()[i].windowMoney;
        }
        const bool unknown = Quadrant(q) == Quadrant::Unknown;
        table.rows.push_back(
            {.cells = {Cell::ofText(QCoreApplication::translate("relationship", quadrantWords(Quadrant(q)))),
                       customersCell(customers), unknown ? Cell() : shareCell(qint64(customers.size()), known),
                       unknown ? Cell() : yesNo(isSatisfied(Quadrant(q))),
                       unknown ? Cell() : yesNo(isLoyal(Quadrant(q))), Cell::ofMoney({year})}});
    }
    table.charts.push_back(chartOf(ChartHint::Kind::Quadrants, "quadrant",
                                   {u"customers"_s, u"satisfied"_s, u"returns"_s},
                                   QT_TRANSLATE_NOOP("report", "Customers by satisfaction and loyalty")));
}

void byScore(Table &table, const Standing &standing, const std::vector<LoyaltyState> &states)
{
    table.columns = {
        reportColumn("score", QT_TRANSLATE_NOOP("report", "Satisfaction"), CellKind::Text),
        reportColumn("customers", QT_TRANSLATE_NOOP("report", "Customers"), CellKind::Integer),
        reportColumn("loyal", QT_TRANSLATE_NOOP("report", "Come back"), CellKind::Integer,
                     QT_TRANSLATE_NOOP("report", "At least two purchases, and no more than one and a half cycles since "
                                                 "the last.")),
        reportColumn("rate", QT_TRANSLATE_NOOP("report", "Repurchase rate"), CellKind::Percent,
                     QT_TRANSLATE_NOOP("report", "With the 95 % interval by Wilson."))};
    for (int score = 1; score <= 5; ++score) {
        std::vector<RecordId> customers, loyal;
        for (size_t i = 0; i < states.size(); ++i) {
            if (!states[i].known() || *states[i].satisfaction != score)
                continue;
            customers.push_back(standing.purchases.buyers()[i].customer);
            if (states[i].loyal())
                loyal.push_back(customers.back());
        }
        table.rows.push_back(
            {.cells = {Cell::ofText(QString::number(score)), customersCell(customers), customersCell(loyal),
                       rateCell(qint64(loyal.size()), qint64(customers.size()))}});
    }
    table.charts.push_back(chartOf(ChartHint::Kind::IntervalLines, "score", {u"rate"_s},
                                   QT_TRANSLATE_NOOP("report", "Repurchase rate by satisfaction, with 95 % interval")));
}

void byCustomer(Store &store, Table &table, const Standing &standing, const std::vector<LoyaltyState> &states,
                size_t limit)
{
    table.columns = {
        customerColumn(),
        reportColumn("quadrant", QT_TRANSLATE_NOOP("report", "Quadrant"), CellKind::Text),
        reportColumn("satisfaction", QT_TRANSLATE_NOOP("report", "Satisfaction"), CellKind::Integer),
        reportColumn("nps", QT_TRANSLATE_NOOP("report", "Would recommend"), CellKind::Integer),
        reportColumn("purchases", QT_TRANSLATE_NOOP("report", "Purchases"), CellKind::Integer),
        reportColumn("overdue_ratio", QT_TRANSLATE_NOOP("report", "Days since / cycle"), CellKind::Real, nullptr, 2),
        reportColumn("year", QT_TRANSLATE_NOOP("report", "Last year"), CellKind::Money)};
    std::vector<size_t> places;
    for (size_t i = 0; i < states.size(); ++i) {
        if (states[i].known())
            places.push_back(i);
    }
    // The satisfied who leave first, then the hostages, each by what they are worth.
    const auto urgency = [&](size_t i) {
        const Quadrant quadrant = states[i].quadrant();
        return quadrant == Quadrant::Mercenary ? 0 : quadrant == Quadrant::Hostage ? 1 : 2;
    };
    const auto &buyers = standing.purchases.buyers();
    std::sort(places.begin(), places.end(), [&](size_t a, size_t b) {
        return std::tuple(urgency(a), -buyers[a].net, a) < std::tuple(urgency(b), -buyers[b].net, b);
    });
    for (size_t k = 0; k < std::min(limit, places.size()); ++k) {
        const size_t i = places[k];
        table.rows.push_back(
            {.cells = {customerCell(store, buyers[i].customer),
                       Cell::ofText(QCoreApplication::translate("relationship", quadrantWords(states[i].quadrant()))),
                       Cell::ofInteger(*states[i].satisfaction),
                       states[i].nps ? Cell::ofInteger(*states[i].nps) : Cell(), Cell::ofInteger(states[i].purchases),
                       Cell::ofReal(states[i].overdueRatio), Cell::ofMoney({buyers[i].windowMoney})}});
    }
}

Table trapTable(Store &store, const Params &params)
{
    const Day asOf = reportDay(store, params);
    const Standing standing = Standing::of(store, asOf);
    const std::vector<LoyaltyState> states = loyaltyStates(store, standing);
    Table table;
    const QString by = params.by.value(0);
    if (by == "score"_L1)
        byScore(table, standing, states);
    else if (by == "customer"_L1)
        byCustomer(store, table, standing, states, size_t(numberParameter(params, u"limit"_s, 200)));
    else
        byQuadrant(table, standing, states);
    const TrapFigures figures = trapFigures(states);
    qint64 known = 0;
    for (const LoyaltyState &state : states)
        known += state.known();
    if (figures.satisfied == 0) {
        table.sentence = QCoreApplication::translate("report", "Of nobody is it known that they are satisfied and what "
                                                               "they buy.");
    } else {
        const Interval within = *wilson(figures.trapped, figures.satisfied);
        table.sentence = QCoreApplication::translate("report", "%1 of %2 satisfied customers have stopped buying (%3; "
                                                               "95 %: %4–%5).")
                             .arg(QString::number(figures.trapped), QString::number(figures.satisfied),
                                  percentText(double(figures.trapped) / double(figures.satisfied)),
                                  QString::number(100 * within.low, 'f', 0), percentText(within.high));
    }
    table.notes << asOfNote(asOf)
                << QCoreApplication::translate("report", "Satisfied: 4 or 5 of 5 in the latest answer of the last 365 "
                                                         "days. %1 customers without such an answer or with fewer than "
                                                         "two purchases are not judged.")
                       .arg(qint64(states.size()) - known);
    return table;
}

} // namespace

const Report trapReport{
    .name = "trap",
    .title = QT_TRANSLATE_NOOP("report", "Satisfied, but leaving"),
    .definition =
        QT_TRANSLATE_NOOP("report", "Satisfaction against coming back: loyal is who bought at least twice and "
                                    "is not silent for more than one and a half of their own cycles."),
    .area = "relationship",
    .dimensions = {{"quadrant", QT_TRANSLATE_NOOP("report", "Quadrant")},
                   {"score", QT_TRANSLATE_NOOP("report", "Satisfaction")},
                   {"customer", QT_TRANSLATE_NOOP("report", "Customer")}},
    .parameters = {{"limit", QT_TRANSLATE_NOOP("report", "Customers at most"), nullptr, "200"}},
    .run = trapTable,
};

} // namespace kith
