// SPDX-License-Identifier: GPL-3.0-or-later
// reports, report and calc.
#include <catch2/catch.hpp>

#include <QFile>
#include <QFileInfo>

#include "tests/app/run_cli.h"
#include "tests/places.h"

using namespace Qt::StringLiterals;
using namespace kith::test;

TEST_CASE("kith-cli reports to the terminal, as JSON and into files")
{
    const DataFile file;
    file.add({u"customer"_s, u"name=Aurora"_s, u"region=East"_s});
    file.add({u"order"_s, u"customer=Aurora"_s, u"ordered_on=2026-03-01"_s, u"region=East"_s,
              uR"(lines=[{"description": "Tea", "quantity": 2, "unit_price": 10.10}])"_s});
    const QJsonObject reports = file.run({u"reports"_s, u"--json"_s}).json();
    QStringList names;
    for (const QJsonValue &report : reports[u"reports"_s].toArray())
        names << report[u"name"_s].toString();
    CHECK(names.contains(u"sales"_s));
    CHECK(file.run({u"reports"_s}).out.contains(u"--compare last-year"_s));

    const QJsonObject sales = file.run({u"report"_s, u"sales"_s, u"--by"_s, u"region"_s, u"--json"_s}).json();
    CHECK(sales[u"name"_s] == u"sales"_s);
    REQUIRE(sales[u"rows"_s].toArray().size() >= 1);
    bool found = false;
    for (const QJsonValue &row : sales[u"rows"_s].toArray()) {
        for (const QJsonValue &value : row.toObject())
            found = found || value == u"20.20"_s;
    }
    CHECK(found);
    CHECK(file.run({u"report"_s, u"sales"_s, u"--from"_s, u"2026-03-01"_s, u"--to"_s, u"2026-03-31"_s})
              .out.contains(u"20.20"_s));

    for (const QString &name : {u"sales.csv"_s, u"sales.json"_s}) {
        const Ran written = file.run({u"report"_s, u"sales"_s, u"--out"_s, file.beside(name)});
        INFO(written.err.toStdString());
        CHECK(written.code == 0);
        QFile out(file.beside(name));
        REQUIRE(out.open(QIODevice::ReadOnly));
        CHECK(out.readAll().contains("20.20"));
    }
}

TEST_CASE("kith-cli has pages and pictures drawn by the window's program, or says that it is not there")
{
    const DataFile file;
    file.add({u"customer"_s, u"name=Aurora"_s, u"region=East"_s});
    const bool hasWindow = QFileInfo::exists(QFileInfo(kith::test::cliPath()).absolutePath() + u"/kith"_s);
    for (const auto &[name, begin] : {std::pair{u"sales.pdf"_s, "%PDF"}, std::pair{u"sales.png"_s, "\x89PNG"}}) {
        const Ran ran = file.run({u"report"_s, u"sales"_s, u"--by"_s, u"region"_s, u"--from"_s, u"2026-01-01"_s,
                                  u"--out"_s, file.beside(name)});
        INFO(ran.err.toStdString());
        CHECK(ran.code == (hasWindow ? 0 : 2));
        QFile out(file.beside(name));
        CHECK(out.open(QIODevice::ReadOnly) == hasWindow);
        CHECK((!hasWindow || out.readAll().startsWith(begin)));
    }
}

TEST_CASE("a report that is asked for wrongly says what would be right")
{
    const DataFile file;
    const Ran wrong = file.run({u"report"_s, u"slaes"_s});
    CHECK(wrong.code == 2);
    CHECK(wrong.err.contains(u"sales"_s));
    for (const QStringList &options : {QStringList{u"--by"_s, u"rgion"_s},
                                       {u"--from"_s, u"soon"_s},
                                       {u"--compare"_s, u"never"_s},
                                       {u"--set"_s, u"x"_s},
                                       {u"--set"_s, u"no_such=1"_s},
                                       {u"--out"_s, file.beside(u"a.docx"_s)},
                                       {u"--from"_s, u"2026-02-01"_s, u"--to"_s, u"2026-01-01"_s}}) {
        INFO(options.join(u' ').toStdString());
        CHECK(file.run(QStringList{u"report"_s, u"sales"_s} + options).code == 2);
    }
    CHECK(file.run({u"report"_s, u"sales"_s, u"--out"_s, u"/nowhere/at/all.csv"_s}).code == 3);
}

TEST_CASE("calc works out formulas on given values")
{
    const DataFile file;
    file.write(u"case.json"_s, R"({"analysis": "survey_scores", "id": "csat", "input": {}})");
    CHECK(runCli({u"calc"_s, file.beside(u"none.json"_s)}).code == 3);
    file.write(u"odd.json"_s, "[1, 2]");
    CHECK(runCli({u"calc"_s, file.beside(u"odd.json"_s)}).code == 2);
    file.write(u"unknown.json"_s, R"({"analysis": "astrology", "input": {}})");
    CHECK(runCli({u"calc"_s, file.beside(u"unknown.json"_s), u"--json"_s}).errorKind() == u"usage"_s);
    file.write(u"dates.json"_s, R"({"analysis": "campaign_roi", "id": "rounding", "input": {},
                                    "expected": [{"amount": "2.675", "rate": "1"}]})");
    const Ran ran = runCli({u"calc"_s, file.beside(u"dates.json"_s), u"--json"_s});
    INFO(ran.out.toStdString());
    CHECK(ran.code == 0);
    CHECK(ran.out.contains(u"268"_s));
}
