// SPDX-License-Identifier: GPL-3.0-or-later
// Report `rfm`: recency, frequency and money of the last year, scored by mid-rank, as segments, as a map of cells, or
// customer by customer.
#include "core/relationship/reports.h"

#include <algorithm>

#include <QCoreApplication>
#include <QJsonArray>

#include "core/relationship/customer_figures.h"
#include "core/relationship/scoring.h"

using namespace Qt::StringLiterals;

namespace kith {

namespace {

struct Group
{
    std::vector<RecordId> customers;
    qint64 orders = 0, money = 0, days = 0;

    void add(const Standing &standing, size_t place)
    {
        const Purchases::Buyer &buyer = standing.purchases.buyers()[place];
        customers.push_back(buyer.customer);
        orders += buyer.windowOrders;
        money += buyer.windowMoney;
        days += standing.lifecycle[place].daysSince;
    }
};

struct Picture
{
    std::array<Group, rfmSegmentCount> segments;
    std::array<std::array<Group, 5>, 5> cells; // by recency, by frequency and money
    Group all;                                 // who bought in the window
};

Picture pictureOf(const Standing &standing)
{
    Picture picture;
    for (size_t i = 0; i < standing.rfm.size(); ++i) {
        const RfmScore &score = standing.rfm[i];
        picture.segments[size_t(score.segment())].add(standing, i);
        if (score.r == 0)
            continue;
        picture.cells[size_t(score.r - 1)][size_t(score.fm() - 1)].add(standing, i);
        picture.all.add(standing, i);
    }
    return picture;
}

// Those whose stored code is one of these; without a purchase there is none.
template <typename Belongs> Condition codesCondition(const Belongs &belongs)
{
    QJsonArray codes;
    for (int r = 1; r <= 5; ++r)
        for (int f = 1; f <= 5; ++f)
            for (int m = 1; m <= 5; ++m)
                if (const RfmScore score{r, f, m}; belongs(score))
                    codes.append(score.code());
    return where(u"rfm"_s, Operator::In, codes);
}

Condition segmentCondition(RfmSegment segment)
{
    if (segment == RfmSegment::NoPurchase)
        return where(u"rfm"_s, Operator::Empty);
    return codesCondition([segment](const RfmScore &score) { return score.segment() == segment; });
}

void bySegment(Table &table, const Picture &picture, bool isCurrent)
{
    table.columns = {
        reportColumn("segment", QT_TRANSLATE_NOOP("report", "Segment"), CellKind::Text),
        reportColumn("customers", QT_TRANSLATE_NOOP("report", "Customers"), CellKind::Integer),
        reportColumn("customer_share", QT_TRANSLATE_NOOP("report", "Share of customers"), CellKind::Percent,
                     QT_TRANSLATE_NOOP("report", "Of those who bought in the window.")),
        reportColumn("purchases", QT_TRANSLATE_NOOP("report", "Purchases"), CellKind::Integer),
        reportColumn("money", QT_TRANSLATE_NOOP("report", "Money"), CellKind::Money,
                     QT_TRANSLATE_NOOP("report", "What they paid in the window, without tax and less refunds.")),
        reportColumn("money_share", QT_TRANSLATE_NOOP("report", "Share of money"), CellKind::Percent),
        reportColumn("days_since", QT_TRANSLATE_NOOP("report", "Days since last purchase"), CellKind::Real,
                     QT_TRANSLATE_NOOP("report", "On average."))};
    const auto add = [&](const Cell &name, const Group &group, bool scored, bool isTotal, const Condition &score) {
        const qint64 n = qint64(group.customers.size());
        TableRow row{.cells = {name, scoredCell(group.customers, isCurrent, score)}, .isTotal = isTotal};
        if (scored) {
            row.cells.push_back(shareCell(n, qint64(picture.all.customers.size())));
            row.cells.push_back(Cell::ofInteger(group.orders));
            row.cells.push_back(Cell::ofMoney({group.money}));
            row.cells.push_back(shareCell(group.money, picture.all.money));
            row.cells.push_back(n ? Cell::ofReal(double(group.days) / double(n)) : Cell());
        } else {
            row.cells.resize(table.columns.size());
        }
        table.rows.push_back(std::move(row));
    };
    for (int i = 0; i < rfmSegmentCount; ++i) {
        const Cell name = Cell::ofText(QCoreApplication::translate("relationship", rfmSegmentWords(RfmSegment(i))));
        add(name, picture.segments[size_t(i)], RfmSegment(i) != RfmSegment::NoPurchase, false,
            segmentCondition(RfmSegment(i)));
    }
    add(totalCell(), picture.all, true, true, where(u"rfm"_s, Operator::NotEmpty));
    table.charts.push_back(chartOf(ChartHint::Kind::HorizontalBars, "segment", {u"money"_s},
                                   QT_TRANSLATE_NOOP("report", "Money by segment")));
    table.charts.push_back(chartOf(ChartHint::Kind::HorizontalBars, "segment", {u"customers"_s},
                                   QT_TRANSLATE_NOOP("report", "Customers by segment")));
}

// Five by five: recency downwards, frequency and money to the right.
void byCell(Table &table, const Picture &picture, bool isCurrent)
{
    table.columns.push_back(reportColumn("recency", QT_TRANSLATE_NOOP("report", "Recency"), CellKind::Text,
                                         QT_TRANSLATE_NOOP("report", "5: the fifth that bought last.")));
    QStringList series;
    for (int fm = 1; fm <= 5; ++fm) {
        TableColumn column{u"fm%1"_s.arg(fm), QCoreApplication::translate("report", "Frequency and money %1").arg(fm),
                           CellKind::Integer};
        series << column.key;
        table.columns.push_back(column);
    }
    table.columns.push_back(reportColumn("customers", QT_TRANSLATE_NOOP("report", "Customers"), CellKind::Integer));
    table.columns.push_back(reportColumn("money", QT_TRANSLATE_NOOP("report", "Money"), CellKind::Money));
    for (size_t r = 5; r-- > 0;) {
        TableRow row{.cells = {Cell::ofText(QString::number(r + 1))}};
        Group all;
        for (size_t fm = 0; fm < 5; ++fm) {
            const Group &group = picture.cells[r][fm];
            row.cells.push_back(scoredCell(group.customers, isCurrent, codesCondition([&](const RfmScore &score) {
                                               return score.r == int(r) + 1 && score.fm() == int(fm) + 1;
                                           })));
            all.customers.insert(all.customers.end(), group.customers.begin(), group.customers.end());
            all.money += group.money;
        }
        row.cells.push_back(scoredCell(all.customers, isCurrent,
                                       codesCondition([r](const RfmScore &score) { return score.r == int(r) + 1; })));
        row.cells.push_back(Cell::ofMoney({all.money}));
        table.rows.push_back(std::move(row));
    }
    table.charts.push_back(chartOf(ChartHint::Kind::HeatMap, "recency", series,
                                   QT_TRANSLATE_NOOP("report", "Customers by recency, and by frequency and money")));
}

void byCustomer(Store &store, Table &table, const Standing &standing, size_t limit)
{
    table.columns = {
        customerColumn(),
        reportColumn("segment", QT_TRANSLATE_NOOP("report", "Segment"), CellKind::Text),
        reportColumn("code", QT_TRANSLATE_NOOP("report", "RFM"), CellKind::Text),
        reportColumn("r", QT_TRANSLATE_NOOP("report", "R"), CellKind::Integer),
        reportColumn("f", QT_TRANSLATE_NOOP("report", "F"), CellKind::Integer),
        reportColumn("m", QT_TRANSLATE_NOOP("report", "M"), CellKind::Integer),
        reportColumn("recency_days", QT_TRANSLATE_NOOP("report", "Days since last purchase"), CellKind::Integer),
        reportColumn("frequency", QT_TRANSLATE_NOOP("report", "Purchases"), CellKind::Integer),
        reportColumn("monetary", QT_TRANSLATE_NOOP("report", "Money"), CellKind::Money)};
    const auto &buyers = standing.purchases.buyers();
    std::vector<size_t> places(buyers.size());
    for (size_t i = 0; i < places.size(); ++i)
        places[i] = i;
    const auto first = places.begin() + std::ptrdiff_t(std::min(limit, places.size()));
    std::partial_sort(places.begin(), first, places.end(), [&](size_t a, size_t b) {
        return std::tuple(-standing.rfm[a].code(), -buyers[a].windowMoney, a) <
               std::tuple(-standing.rfm[b].code(), -buyers[b].windowMoney, b);
    });
    places.erase(first, places.end());
    for (size_t i : places) {
        const RfmScore &score = standing.rfm[i];
        TableRow row{
            .cells = {customerCell(store, buyers[i].customer),
                      Cell::ofText(QCoreApplication::translate("relationship", rfmSegmentWords(score.segment())))}};
        if (score.r == 0) {
            row.cells.resize(table.columns.size());
        } else {
            row.cells.push_back(Cell::ofText(QString::number(score.code())));
            for (int each : {score.r, score.f, score.m})
                row.cells.push_back(Cell::ofInteger(each));
            row.cells.push_back(Cell::ofInteger(standing.lifecycle[i].daysSince));
            row.cells.push_back(Cell::ofInteger(buyers[i].windowOrders));
            row.cells.push_back(Cell::ofMoney({buyers[i].windowMoney}));
        }
        table.rows.push_back(std::move(row));
    }
    if (buyers.size() > places.size())
        table.notes << QCoreApplication::translate("report", "The first %1 of %2 customers are shown.")
                           .arg(places.size())
                           .arg(buyers.size());
}

QString sentenceFor(Store &store, const Picture &picture)
{
    const size_t n = picture.all.customers.size();
    if (n == 0)
        return QCoreApplication::translate("report", "Nobody bought in the window.");
    const Group &precious = picture.segments[size_t(RfmSegment::CannotLose)];
    const Group &risky = picture.segments[size_t(RfmSegment::AtRisk)];
    const Group &group = precious.customers.empty() ? risky : precious;
    const auto share = [&](double part, double whole) { return percentText(whole > 0 ? part / whole : 0); };
    const QString customers = share(double(group.customers.size()), double(n));
    const QString money = share(double(group.money), double(picture.all.money));
    if (!precious.customers.empty())
        return QCoreApplication::translate("report", "%1 customers you cannot lose (%2 of customers, %3 of the money) "
                                                     "have not bought for %4 days on average.")
            .arg(QString::number(group.customers.size()), customers, money,
                 QString::number(group.days / qint64(group.customers.size())));
    if (!risky.customers.empty())
        return QCoreApplication::translate("report",
                                           "%1 good customers are at risk (%2 of customers, %3 of the money).")
            .arg(QString::number(group.customers.size()), customers, money);
    return QCoreApplication::translate("report", "%1 customers bought in the window, for %2; no good one is at risk.")
        .arg(QString::number(n), moneyText(store, double(picture.all.money)));
}

Table rfmTable(Store &store, const Params &params)
{
    const Day asOf = reportDay(store, params);
    const Standing standing = Standing::of(store, asOf);
    const Picture picture = pictureOf(standing);
    Table table;
    const QString by = params.by.value(0, u"segment"_s);
    if (by == "customer"_L1)
        byCustomer(store, table, standing, size_t(numberParameter(params, u"limit"_s, 1000)));
    else if (by == "cell"_L1)
        byCell(table, picture, scoresAreCurrent(store, asOf));
    else
        bySegment(table, picture, scoresAreCurrent(store, asOf));
    table.sentence = sentenceFor(store, picture);
    table.notes << asOfNote(asOf)
                << QCoreApplication::translate("report", "Purchases of the last %1 days; %2 customers bought, %3 did "
                                                         "not.")
                       .arg(standing.rules.windowDays)
                       .arg(picture.all.customers.size())
                       .arg(picture.segments[size_t(RfmSegment::NoPurchase)].customers.size());
    if (picture.all.customers.size() < 25)
        table.notes << QCoreApplication::translate("report", "With fewer than 25 customers, fifths say little.");
    if (standing.purchases.unpaidOrders() > 0)
        table.notes << QCoreApplication::translate("report", "%1 orders that nobody has paid yet are no purchases.")
                           .arg(standing.purchases.unpaidOrders());
    return table;
}

} // namespace

const Report rfmReport{
    .name = "rfm",
    .title = QT_TRANSLATE_NOOP("report", "Recency, frequency, money"),
    .definition = QT_TRANSLATE_NOOP(
        "report", "How lately, how often and for how much each customer bought in the last year, each "
                  "scored from 1 to 5 by fifths in which equal customers are equal; the segments "
                  "follow from recency and the mean of the other two."),
    .area = "relationship",
    .dimensions = {{"segment", QT_TRANSLATE_NOOP("report", "Segment")},
                   {"cell", QT_TRANSLATE_NOOP("report", "Five by five")},
                   {"customer", QT_TRANSLATE_NOOP("report", "Customer")}},
    .parameters = {{"limit", QT_TRANSLATE_NOOP("report", "Customers at most"), nullptr, "1000"}},
    .run = rfmTable,
};

} // namespace kith
