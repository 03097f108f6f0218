// SPDX-License-Identifier: GPL-3.0-or-later
// score, fit, loyalty: from a file of transactions to what the literature prints.
#include <catch2/catch.hpp>

#include <QDate>
#include <QFile>

#include "tests/app/run_cli.h"
#include "tests/places.h"

using namespace Qt::StringLiterals;
using namespace kith::test;

namespace {

// As the manual's line of awk does it.
QByteArray asCsv(QFile &source)
{
    QByteArray csv = "Order,Customer,Day,Net\n";
    int number = 0;
    while (!source.atEnd()) {
        const QByteArrayList cells = source.readLine().simplified().split(' ');
        if (cells.size() < 5)
            continue;
        csv += QByteArray::number(++number) + ",C" + cells[0] + "," + cells[2].left(4) + "-" + cells[2].mid(4, 2) +
               "-" + cells[2].mid(6, 2) + "," + cells[4] + "\n";
    }
    return csv;
}

} // namespace

TEST_CASE("CDNOW from its transactions gives the published parameters", "[slow]")
{
    QFile source(testData() + u"/cdnow/CDNOW_sample.txt"_s);
    if (!source.open(QIODevice::ReadOnly)) {
        WARN("skipped: no CDNOW beside the test data");
        return;
    }
    const DataFile file({u"--currency"_s, u"USD"_s});
    file.write(u"cdnow.csv"_s, asCsv(source));
    const Ran ran = file.run({u"import"_s, u"order"_s, file.beside(u"cdnow.csv"_s), u"--map"_s,
                              u"Order=number;Customer=customer.name;Day=ordered_on;Net=line.net"_s, u"--defaults"_s,
                              u"status=completed"_s, u"--create-missing"_s, u"customer"_s});
    INFO(ran.out.toStdString() << ran.err.toStdString());
    REQUIRE(ran.code == 0);
    struct Published
    {
        QString model;
        std::vector<std::pair<QString, double>> parameters;
        double logLikelihood;
        qint64 n;
    };
    const Published models[]{
        {u"bgnbd"_s,
         {{u"r"_s, .242594522}, {u"alpha"_s, 4.413602019}, {u"a"_s, .792922017}, {u"b"_s, 2.425906777}},
         -9582.429206674,
         2357},
        {u"mbgnbd"_s,
         {{u"r"_s, .524843159}, {u"alpha"_s, 6.183085277}, {u"a"_s, .891359391}, {u"b"_s, 1.614002242}},
         -9582.135715554,
         2357},
        {u"gammagamma"_s, {{u"p"_s, 6.249572}, {u"q"_s, 3.744225}, {u"v"_s, 15.443521}}, -4055.917694802, 946},
    };
    for (const Published &model : models) {
        INFO(model.model.toStdString());
        const Ran fit = file.run({u"fit"_s, u"--model"_s, model.model, u"--mle"_s, u"--count-free"_s, u"--as-of"_s,
                                  u"1997-09-30"_s, u"--json"_s});
        REQUIRE(fit.code == 0);
        const QJsonObject result = fit.json();
        CHECK(result[u"n"_s].toInteger() == model.n);
        CHECK(result[u"log_likelihood"_s].toDouble() == Approx(model.logLikelihood).margin(1e-4));
        for (const auto &[key, value] : model.parameters)
            CHECK(result[u"parameters"_s][key].toDouble() == Approx(value).epsilon(1e-4));
    }
    // Half a year later 1,882 more purchases are there, and the fit of then is the same.
    CHECK(file.run({u"score"_s, u"--as-of"_s, u"1997-09-30"_s}).code == 0);
    const Ran scored = file.run({u"list"_s, u"customer"_s, u"--where"_s, u"rfm >= 555"_s, u"--columns"_s,
                                 u"name,rfm,grade,lifecycle,clv,p_alive,scored_on"_s, u"--json"_s});
    REQUIRE(scored.code == 0);
    const QJsonArray best = scored.json()[u"records"_s].toArray();
    REQUIRE(best.size() > 20);
    for (const QJsonValue one : best) {
        CHECK(one[u"rfm"_s] == 555);
        CHECK(one[u"grade"_s] == u"A"_s);
        CHECK(one[u"scored_on"_s] == u"1997-09-30"_s);
    }
}

TEST_CASE("kith-cli shows what is proposed of a customer's loyalty, confirms it once and undoes it")
{
    const DataFile file;
    const qint64 id = file.add({u"customer"_s, u"name=Aurora"_s, u"sole_supplier=yes"_s});
    for (int ago : {62, 32, 2}) {
        const QString day = QDate::currentDate().addDays(-ago).toString(Qt::ISODate);
        const qint64 order = file.add({u"order"_s, u"customer_id=%1"_s.arg(id), u"ordered_on=%1"_s.arg(day),
                                       u"status=completed"_s, u"payments_tracked=no"_s});
        file.add({u"order_line"_s, u"order_id=%1"_s.arg(order), u"quantity=1"_s, u"unit_price=10"_s});
    }
    const Ran shown = file.run({u"loyalty"_s, u"Aurora"_s, u"--json"_s});
    INFO(shown.err.toStdString());
    REQUIRE(shown.code == 0);
    const QJsonValue proposal = shown.json()[u"proposals"_s][0];
    CHECK(proposal[u"loyalty_type"_s].toString() == u"monopoly"_s);
    CHECK_FALSE(proposal[u"why"_s].toString().isEmpty());
    CHECK(proposal[u"loyalty_type_set"_s].isNull());
    const Ran taken =
        file.run({u"loyalty"_s, u"--where"_s, u"name = Aurora"_s, u"--confirm"_s, u"type"_s, u"--json"_s});
    CHECK(taken.json()[u"types"_s] == 1);
    CHECK(taken.json()[u"levels"_s] == 0);
    const Ran again = file.run({u"loyalty"_s, u"Aurora"_s, u"--confirm"_s, u"both"_s});
    CHECK(again.out.contains(u"0 loyalty types and 1 relationship levels confirmed; 1 were set before"_s));
    CHECK(file.run({u"list"_s, u"customer"_s, u"--columns"_s, u"loyalty_type,relationship_level"_s})
              .out.contains(u"Monopoly"_s));
    REQUIRE(file.run({u"undo"_s}).code == 0);
    REQUIRE(file.run({u"undo"_s}).code == 0);
    CHECK(file.run({u"loyalty"_s, u"Aurora"_s, u"--json"_s}).json()[u"proposals"_s][0][u"loyalty_type_set"_s].isNull());
    CHECK(file.run({u"loyalty"_s, u"Nobody"_s}).code != 0);
}
