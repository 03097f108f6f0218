// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

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
