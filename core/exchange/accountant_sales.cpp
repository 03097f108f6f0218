// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of what was sold: lines, documents, tax.
#include "core/exchange/account_rows.h"

namespace kith::account_rows {

using namespace Qt::StringLiterals;

void salesLines(Store &store, const AccountantScope &scope, const TakeRow &take)
{
    const auto sales = scope.accounts.find(u"sales"_s);
    Statement rows = store.connection().prepare(
        "SELECT o.id, " + documentNumber +
        ", o.ordered_on, o.due_on, o.number, c.id, c.name, c.tax_number, c.country, c.email, o.currency, o.rate, "
        "o.payments_tracked, o.status, o.returns_of_id, o.total, l.position, p.code, coalesce(l.description, p.name), "
        "l.quantity, l.unit, l.unit_price, l.discount_rate, l.net, l.tax_rate, l.tax FROM \"order\" o JOIN customer c "
        "ON "
        "c.id = o.customer_id JOIN order_line l ON l.order_id = o.id LEFT JOIN product p ON p.id = l.product_id WHERE "
        "o.ordered_on BETWEEN ? AND ? AND o.status IN " +
        QByteArray(soldStatuses) + " ORDER BY o.ordered_on, o.number, o.id, l.position, l.id");
    rows.bind(1, toIso(scope.period.from)).bind(2, toIso(scope.period.to));
    RecordId last = 0;
    int position = 0;
    while (rows.step()) {
        const RecordId id = rows.integer(0);
        if (!isWanted(scope.orders, id))
            continue;
        position = id == last ? position + 1 : 1;
        last = id;
        const QString currency = currencyOf(store, rows, 10);
        const AccountAmounts amounts(store, currency, !rows.isNull(11), rows.integer(11));
        const Money net{rows.integer(23)};
        const Money tax{rows.integer(25)};
        const bool credit = !rows.isNull(14) || rows.integer(15) < 0;
        take({credit ? u"credit"_s : u"invoice"_s,
              rows.text(1),
              rows.text(2),
              rows.text(3),
              rows.text(4),
              rows.text(5),
              rows.text(6),
              rows.text(7),
              rows.text(8),
              QString::number(position),
              rows.text(17),
              rows.text(18),
              rows.isNull(19) ? QString() : formatUnits(rows.integer(19), Quantity::digits, 0),
              rows.text(20),
              rows.isNull(21) ? QString() : formatUnits(rows.integer(21), UnitPrice::digits, 2),
              percentText(rows, 22),
              amounts.own(net),
              percentText(rows, 24),
              amounts.own(tax),
              amounts.own(net + tax),
              currency,
              amounts.foreign ? formatUnits(amounts.rate.units, ExchangeRate::digits, 0) : u"1"_s,
              amounts.file(amounts.base(net)),
              amounts.file(amounts.base(tax)),
              amounts.file(amounts.base(net) + amounts.base(tax)),
              sales == scope.accounts.end() ? QString() : sales->second,
              rows.integer(12) != 0 ? u"yes"_s : u"no"_s,
              rows.text(13),
              rows.text(9)});
    }
}

void documents(Store &store, const AccountantScope &scope, const TakeRow &take)
{
    Statement rows = store.connection().prepare(
        "SELECT o.id, " + documentNumber +
        ", o.ordered_on, o.due_on, o.number, c.id, c.name, o.currency, o.rate, o.status, o.returns_of_id, o.total, "
        "l.net, l.tax FROM \"order\" o JOIN customer c ON c.id = o.customer_id LEFT JOIN order_line l ON l.order_id = "
        "o.id WHERE o.ordered_on BETWEEN ? AND ? AND o.status IN ('confirmed', 'delivered', 'completed', 'cancelled') "
        "ORDER BY o.ordered_on, o.number, o.id, l.position, l.id");
    rows.bind(1, toIso(scope.period.from)).bind(2, toIso(scope.period.to));
    AccountRow row;
    RecordId last = 0;
    Money net, tax, netBase, taxBase;
    int digits = 2;
    const auto finish = [&] {
        if (row.empty())
            return;
        const int own = store.currency().digits;
        row[7] = formatUnits(net.minor, digits);
        row[8] = formatUnits(tax.minor, digits);
        row[9] = formatUnits((net + tax).minor, digits);
        row[11] = formatUnits(netBase.minor, own);
        row[12] = formatUnits(taxBase.minor, own);
        row[13] = formatUnits((netBase + taxBase).minor, own);
        take(row);
    };
    while (rows.step()) {
        const RecordId id = rows.integer(0);
        if (!isWanted(scope.orders, id))
            continue;
        const QString currency = currencyOf(store, rows, 7);
        const AccountAmounts amounts(store, currency, !rows.isNull(8), rows.integer(8));
        const bool cancelled = rows.text(9) == "cancelled"_L1;
        if (id != last) {
            finish();
            last = id;
            net = tax = netBase = taxBase = {};
            digits = amounts.digits;
            const bool credit = !rows.isNull(10) || rows.integer(11) < 0;
            row = {credit ? u"credit"_s : u"invoice"_s,
                   rows.text(1),
                   rows.text(2),
                   rows.text(3),
                   rows.text(4),
                   rows.text(5),
                   rows.text(6),
                   {},
                   {},
                   {},
                   currency,
                   {},
                   {},
                   {},
                   rows.text(9)};
        }
        if (cancelled)
            continue; // listed, with nothing to pay
        const Money lineNet{rows.integer(12)};
        const Money lineTax{rows.integer(13)};
        net += lineNet;
        tax += lineTax;
        netBase += amounts.base(lineNet);
        taxBase += amounts.base(lineTax);
    }
    finish();
}

void taxSummary(Store &store, const AccountantScope &scope, const TakeRow &take)
{
    Statement rows = store.connection().prepare("SELECT o.id, o.currency, o.rate, l.tax_rate, l.net, l.tax FROM "
                                                "\"order\" o JOIN order_line l ON l.order_id = o.id "
                                                "WHERE o.ordered_on BETWEEN ? AND ? AND o.status IN " +
                                                QByteArray(soldStatuses));
    rows.bind(1, toIso(scope.period.from)).bind(2, toIso(scope.period.to));
    struct Sum
    {
        qint64 lines = 0;
        Money net, tax;
    };
    std::map<qint64, Sum> sums; // -1: lines without a rate
    while (rows.step()) {
        if (!isWanted(scope.orders, rows.integer(0)))
            continue;
        const AccountAmounts amounts(store, currencyOf(store, rows, 1), !rows.isNull(2), rows.integer(2));
        Sum &sum = sums[rows.isNull(3) ? -1 : rows.integer(3)];
        ++sum.lines;
        sum.net += amounts.base(Money{rows.integer(4)});
        sum.tax += amounts.base(Money{rows.integer(5)});
    }
    const int digits = store.currency().digits;
    for (const auto &[rate, sum] : sums)
        take({rate < 0 ? QString() : formatUnits(rate * 100, Rate::digits, 0), QString::number(sum.lines),
              formatUnits(sum.net.minor, digits), formatUnits(sum.tax.minor, digits),
              formatUnits((sum.net + sum.tax).minor, digits)});
}

} // namespace kith::account_rows
