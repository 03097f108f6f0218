// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>
#include <csignal>

#include <QFile>

#include "tests/app/run_cli.h"

using namespace Qt::StringLiterals;
using namespace kith::test;

TEST_CASE("kith-cli imports a file, says what became of each row, exports it and takes it back")
{
    const DataFile file;
    file.write(u"in.csv"_s, "ID;Name;Credit limit\n1;Aurora;10,50\n2;Bolt;no\n");
    const QString source = file.beside(u"in.csv"_s);
    const QString rejects = file.beside(u"rejects.csv"_s);
    CHECK(file.run({u"import"_s, u"customer"_s, source, u"--dry-run"_s})
              .out.contains(u"read 2, created 1, updated 0, unchanged 0, rejected 1"));
    const Ran imported = file.run({u"import"_s, u"customer"_s, source, u"--rejects"_s, rejects, u"--json"_s});
    CHECK(imported.code == 1);
    CHECK(imported.json()[u"created"_s] == 1);
    CHECK(imported.json()[u"rejected_rows"_s][0][u"line"_s] == 3);
    CHECK(QFile::exists(rejects));
    const QString out = file.beside(u"out.csv"_s);
    CHECK(file.run({u"export"_s, u"customer"_s, out, u"--columns"_s, u"external_id,name,credit_limit"_s, u"--for"_s,
                    u"import"_s})
              .code == 0);
    QFile written(out);
    REQUIRE(written.open(QIODevice::ReadOnly));
    CHECK(written.readAll() == "external_id,name,credit_limit\r\n1,Aurora,10.50\r\n");
    CHECK(file.run({u"import"_s, u"customer"_s, source, u"--map"_s, u"Nmae=name"_s}).code == 2);
    CHECK(file.run({u"import"_s, u"customer"_s, file.beside(u"missing.csv"_s)}).code == 3);
    CHECK(file.run({u"export"_s, u"customer"_s, file.beside(u"out.doc"_s)}).code == 2);
    REQUIRE(file.run({u"undo"_s}).code == 0);
    CHECK(file.run({u"list"_s, u"customer"_s, u"--count"_s}).out.trimmed() == u"0");
}

TEST_CASE("an erasure that is killed while it writes leaves all of a person or nothing")
{
    const DataFile file;
    REQUIRE(file.run({u"add"_s, u"contact"_s, u"first_name=Zebulon"_s, u"last_name=Quixotic"_s}).code == 0);
    REQUIRE(file.run({u"set"_s, u"contact"_s, u"1"_s, u"city=Elsewhere"_s}).code == 0);
    const Ran killed =
        runUntilWriting({u"erase"_s, file.path(), u"contact"_s, u"1"_s, u"--yes"_s}, file.path(), SIGKILL, 0);
    const bool isThere = file.run({u"list"_s, u"contact"_s, u"--count"_s, u"--json"_s}).json().value(u"count"_s) == 1;
    const QString history = file.run({u"history"_s}).out;
    CHECK(history.contains(u"Zebulon"_s) == isThere);
    if (killed.code != 0)
        CHECK(killed.code == 128 + SIGKILL);
    CHECK(file.run({u"check"_s}).code == 0);
    // And when it is left alone, it goes.
    if (isThere)
        CHECK(file.run({u"erase"_s, u"contact"_s, u"1"_s, u"--yes"_s}).code == 0);
    CHECK(!file.run({u"history"_s}).out.contains(u"Zebulon"_s));
}

TEST_CASE("order steps and payments in a closed period say so before they are done")
{
    const DataFile file;
    REQUIRE(file.run({u"add"_s, u"customer"_s, u"name=Acme"_s}).code == 0);
    REQUIRE(file.run({u"add"_s, u"order"_s, u"customer_id=1"_s, u"ordered_on=2026-03-01"_s, u"status=confirmed"_s,
                      u"lines=[{\"description\":\"Tea\",\"quantity\":1,\"unit_price\":100}]"_s})
                .code == 0);
    REQUIRE(file.run({u"deliver"_s, u"1"_s, u"--on"_s, u"2026-03-02"_s}).err.contains(u"closed"_s) == false);
    REQUIRE(file.run({u"add"_s, u"closed_period"_s, u"closed_until=2026-03-31"_s}).code == 0);
    CHECK(file.run({u"complete"_s, u"1"_s}).err.contains(u"closed until"_s));
    CHECK(file.run({u"pay"_s, u"1"_s, u"10"_s, u"--on"_s, u"2026-03-15"_s}).err.contains(u"closed until"_s));
    CHECK(!file.run({u"pay"_s, u"1"_s, u"10"_s, u"--on"_s, u"2026-04-15"_s}).err.contains(u"closed until"_s));
}
