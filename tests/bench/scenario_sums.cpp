// SPDX-License-Identifier: GPL-3.0-or-later
// Whether everything adds up: orders with lines and money received, ages with what is open, stock with what moved.
#include "core/report/report.h"
#include "core/sales/sums.h"
#include "tests/bench/scenarios.h"

#include "core/base/error.h"
#include "core/business_rules.h"

using namespace Qt::StringLiterals;

namespace kith::bench {

void sumsScenario(qint64 size)
{
    StoreOptions options;
    options.rules = businessRules();
    options.readOnly = true;
    const auto store = Store::open(business(size), options);
    QStringList broken;
    measure(
        {u"sums: all checks over all records"_s, [&] { return secondsOf([&] { broken = brokenSums(*store); }); }, {}},
        1);
    if (!broken.isEmpty())
        throw Error(ErrorKind::Invalid, broken.join(u' '));
    Table aging;
    measure({u"sums: ages of what is open"_s,
             [&] { return secondsOf([&] { aging = runReport(*store, u"aging"_s, {}); }); },
             {}},
            1);
    const int total = int(aging.rows.size()) - 1;
    qint64 ages = 0;
    for (const char *age : {"current", "d30", "d60", "d90", "older"})
        ages += aging.at(total, QString::fromLatin1(age)).units;
    const qint64 open = store->connection().integer(
        "SELECT coalesce(SUM(in_file_currency(open, rate, currency)), 0) FROM \"order\" WHERE open > 0");
    if (ages != open || aging.at(total, u"open").units != open)
        throw Error(ErrorKind::Invalid, u"The ages are %1, open is %2."_s.arg(ages).arg(open));
    say(u"sums: %1 orders, %2 lines, %3 payments add up; open %4"_s.arg(store->count({u"order"_s, {}, {}, {}}))
            .arg(store->count({u"order_line"_s, {}, {}, {}}))
            .arg(store->count({u"payment"_s, {}, {}, {}}))
            .arg(formatMoney({open}, store->currency())));
}

} // namespace kith::bench
