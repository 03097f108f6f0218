// SPDX-License-Identifier: GPL-3.0-or-later
// Report `customer-share`: our share of what customers spend in our field, and what there is to win.
#include "core/relationship/customer_figures.h"
#include "core/relationship/customer_share.h"
#include "core/relationship/purchases.h"
#include "core/relationship/reports.h"

#include <algorithm>
#include <cmath>

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace kith {

namespace {

struct Row
{
    RecordId customer = 0;
    ShareInput input;
    CustomerShare share;

    double potential() const // what others get, in a year
    {
        if (input.wallet && share.share)
            return std::max(0.0, double(*input.wallet - input.ours));
        return share.share && *share.share > 0 ? double(input.ours) * (1 / *share.share - 1) : 0;
    }
};

std::vector<Row> rowsOf(Store &store, const Purchases &purchases)
{
    Statement rows = store.connection().prepare(
        "SELECT id, wallet, supplier_rank, suppliers_used, sole_supplier FROM customer WHERE wallet IS NOT NULL OR "
        "supplier_rank IS NOT NULL OR sole_supplier = 1");
    std::vector<Row> list;
    while (rows.step()) {
        const Purchases::Buyer *buyer = purchases.find(rows.integer(0));
        if (!buyer)
            continue;
        Row row{.customer = buyer->customer, .input = {.ours = buyer->windowNet}};
        if (!rows.isNull(1))
            row.input.wallet = rows.integer(1);
        if (!rows.isNull(2))
            row.input.rank = double(rows.integer(2));
        if (!rows.isNull(3))
            row.input.suppliers = int(rows.integer(3));
        if (rows.integer(4) != 0 && !row.input.rank) {
            row.input.rank = 1;
            row.input.suppliers = 1;
        }
        row.share = customerShare(row.input);
        list.push_back(row);
    }
    std::sort(list.begin(), list.end(), [](const Row &a, const Row &b) {
        return std::pair(-a.potential(), a.customer) < std::pair(-b.potential(), b.customer);
    });
    return list;
}

QString sourceWords(CustomerShare::Source source)
{
    switch (source) {
    case CustomerShare::Source::Stated:
        return QCoreApplication::translate("report", "stated spend");
    case CustomerShare::Source::Rank:
        return QCoreApplication::translate("report", "our rank");
    case CustomerShare::Source::None:
        break;
    }
    return {};
}

QString reasonWords(CustomerShare::Reason reason)
{
    switch (reason) {
    case CustomerShare::Reason::NoWallet:
        return QCoreApplication::translate("report", "the stated spend is nothing");
    case CustomerShare::Reason::Over100:
        return QCoreApplication::translate("report", "we sell more than they are said to spend");
    case CustomerShare::Reason::Negative:
        return QCoreApplication::translate("report", "more returned than bought");
    case CustomerShare::Reason::Unknown:
        return QCoreApplication::translate("report", "not known");
    case CustomerShare::Reason::None:
        break;
    }
    return {};
}

Table shareTable(Store &store, const Params &params)
{
    PurchaseQuestion question;
    question.asOf = reportDay(store, params);
    const Day from = question.asOf.addDays(1 - question.windowDays);
    const Purchases purchases = Purchases::read(store, question);
    const std::vector<Row> list = rowsOf(store, purchases);
    Table table;
    table.columns = {
        customerColumn(),
        reportColumn("ours", QT_TRANSLATE_NOOP("report", "Sales of a year"), CellKind::Money),
        reportColumn("wallet", QT_TRANSLATE_NOOP("report", "They spend"), CellKind::Money,
                     QT_TRANSLATE_NOOP("report", "In our field in a year, with everybody; as stated.")),
        reportColumn("share", QT_TRANSLATE_NOOP("report", "Our share"), CellKind::Percent),
        reportColumn("source", QT_TRANSLATE_NOOP("report", "Known from"), CellKind::Text,
                     QT_TRANSLATE_NOOP("report", "From our rank among N suppliers: (1 − rank/(N+1))·2/N.")),
        reportColumn("potential", QT_TRANSLATE_NOOP("report", "Others get"), CellKind::Money),
        reportColumn("remark", QT_TRANSLATE_NOOP("report", "Remark"), CellKind::Text)};
    std::vector<ShareInput> inputs;
    double potential = 0;
    qint64 doubtful = 0;
    const size_t limit = size_t(numberParameter(params, u"limit"_s, 200));
    for (const Row &row : list) {
        inputs.push_back(row.input);
        potential += row.share.counts() ? row.potential() : 0;
        doubtful += row.share.reason != CustomerShare::Reason::None;
        if (table.rows.size() >= limit)
            continue;
        const Query orders{
            u"order"_s,
            all({soldCondition(question.asOf), where(u"ordered_on"_s, Operator::GreaterOrEqual, toIso(from)),
                 where(u"customer_id"_s, Operator::Equal, row.customer)}),
            {},
            {}};
        const QString why = reasonWords(row.share.reason);
        table.rows.push_back(
            {.cells = {customerCell(store, row.customer), Cell::ofMoney({row.input.ours}).from(orders, u"net"_s),
                       row.input.wallet ? Cell::ofMoney({*row.input.wallet}) : Cell(),
                       row.share.share ? Cell::ofPercent(*row.share.share)
                                       : Cell::noData(QString::fromLatin1(shareReasonKey(row.share.reason)), why),
                       Cell::ofText(sourceWords(row.share.source)),
                       Cell::ofMoney({qint64(std::llround(row.potential()))}), Cell::ofText(why)}});
    }
    const std::optional<double> total = totalShare(inputs);
    table.sentence =
        total ? QCoreApplication::translate("report", "We get %1 of what the customers with a stated spend buy in our "
                                                      "field; %2 a year go to others.")
                    .arg(percentText(*total), moneyText(store, potential))
              : QCoreApplication::translate("report",
                                            "Of no customer is it known what they spend in our field; put it on "
                                            "the customer's page.");
    table.charts.push_back(chartOf(ChartHint::Kind::HorizontalBars, "customer", {u"potential"_s},
                                   QT_TRANSLATE_NOOP("report", "What others get")));
    table.notes << asOfNote(question.asOf)
                << QCoreApplication::translate("report",
                                               "The total is the ratio of the sums over stated spends that are "
                                               "believable; %1 rows are not, and %2 customers without a stated "
                                               "spend or rank are left out.")
                       .arg(doubtful)
                       .arg(purchases.buyers().size() - list.size());
    return table;
}

} // namespace

const Report customerShareReport{
    .name = "customer-share",
    .title = QT_TRANSLATE_NOOP("report", "Share of customers' spend"),
    .definition =
        QT_TRANSLATE_NOOP("report", "Our sales of the last year against what the customer spends in our field, "
                                    "as stated on their page; where only our rank among their suppliers is "
                                    "known, by the Wallet Allocation Rule."),
    .area = "relationship",
    .dimensions = {},
    .parameters = {{"limit", QT_TRANSLATE_NOOP("report", "Customers at most"), nullptr, "200"}},
    .run = shareTable,
};

} // namespace kith
