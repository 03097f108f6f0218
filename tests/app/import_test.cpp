// SPDX-License-Identifier: GPL-3.0-or-later
// import and export, also interrupted, killed and out of space.
#include <catch2/catch.hpp>

#include <csignal>
#include <QFile>
#include <QFileInfo>

#include "tests/app/run_cli.h"

using namespace Qt::StringLiterals;
using namespace kith::test;

namespace {

QByteArray customersCsv(int rows)
{
    QByteArray csv = "External ID,Name,City,Phone\n";
    for (int i = 1; i <= rows; ++i)
        csv += "C-" + QByteArray::number(i) + ",Customer " + QByteArray::number(i) + ",City " +
               QByteArray::number(i % 97) + ",+49 30 " + QByteArray::number(1000000 + i) + "\n";
    return csv;
}

qint64 countOf(const DataFile &file, const QString &type = u"customer"_s)
{
    return file.run({u"list"_s, type, u"--count"_s}).out.trimmed().toLongLong();
}

} // namespace

TEST_CASE("kith-cli imports, says what happened to each row, and one undo takes it back")
{
    const DataFile file;
    file.write(u"in.csv"_s, "Name,City,Credit limit\nAurora,Halle,10.50\n,Bonn,3\nBorealis,Köln,a lot\n晨星,杭州,7\n");
    const QString source = file.beside(u"in.csv"_s);
    const Ran dry = file.run({u"import"_s, u"customer"_s, source, u"--dry-run"_s});
    CHECK(dry.out.contains(u"read 4, created 2, updated 0, unchanged 0, rejected 2"_s));
    CHECK(dry.code == 1);
    CHECK(countOf(file) == 0);

    const Ran ran =
        file.run({u"import"_s, u"customer"_s, source, u"--rejects"_s, file.beside(u"no.csv"_s), u"--json"_s});
    INFO(ran.out.toStdString() << ran.err.toStdString());
    CHECK(ran.code == 1);
    const QJsonObject result = ran.json();
    CHECK(result[u"read"_s] == 4);
    CHECK(result[u"created"_s] == 2);
    CHECK(result[u"rejected"_s] == 2);
    CHECK(result[u"change"_s].toInteger() > 0);
    CHECK(result[u"rejected_rows"_s][0][u"line"_s] == 3);
    CHECK(result[u"rejected_rows"_s][1][u"line"_s] == 4);
    CHECK(QFileInfo(file.beside(u"no.csv"_s)).size() > 0);
    CHECK(countOf(file) == 2);
    REQUIRE(file.run({u"undo"_s}).code == 0);
    CHECK(countOf(file) == 0);
    CHECK(file.run({u"check"_s}).code == 0);
}

TEST_CASE("kith-cli imports with mapping, keys, values, defaults and records that are missing")
{
    const DataFile file;
    file.write(u"orders.csv"_s, "Kunde;Nr;Tag;Zustand\nAurora;A-1;2026-03-01;fertig\nBorealis;A-2;2026-03-02;fertig\n");
    const QStringList words{u"import"_s,
                            u"order"_s,
                            file.beside(u"orders.csv"_s),
                            u"--map"_s,
                            u"Kunde=customer;Nr=number;Tag=ordered_on;Zustand=status"_s,
                            u"--values"_s,
                            u"Zustand:fertig=completed"_s,
                            u"--defaults"_s,
                            u"reference={Nr} {Kunde}"_s};
    CHECK(file.run(words).code == 1);
    CHECK(countOf(file, u"order"_s) == 0);
    const Ran ran = file.run(words + QStringList{u"--create-missing"_s, u"customer"_s, u"--delimiter"_s, u";"_s});
    INFO(ran.out.toStdString() << ran.err.toStdString());
    CHECK(ran.code == 0);
    CHECK(ran.out.startsWith(u"read 2, created 2, updated 0, unchanged 0, rejected 0"_s));
    CHECK(countOf(file) == 2);
    CHECK(file.run({u"list"_s, u"order"_s, u"--where"_s, u"reference = A-1 Aurora"_s, u"--where"_s,
                    u"status = completed"_s, u"--count"_s})
              .out == u"1\n"_s);

    file.write(u"customers.csv"_s, "External ID,Name\nC-1,One\nC-2,Two\n");
    const QStringList again{u"import"_s, u"customer"_s, file.beside(u"customers.csv"_s), u"--key"_s, u"external_id"_s};
    CHECK(file.run(again).out.contains(u"created 2"_s));
    CHECK(file.run(again).out.contains(u"unchanged 2"_s));
    for (const QStringList &wrong : {QStringList{u"--map"_s, u"Name=nmae"_s},
                                     {u"--mode"_s, u"some"_s},
                                     {u"--key"_s, u"nmae"_s},
                                     {u"--encoding"_s, u"klingon"_s},
                                     {u"--create-missing"_s, u"custmer"_s}}) {
        INFO(wrong.join(u' ').toStdString());
        CHECK(file.run(again + wrong).code == 2);
    }
    CHECK(file.run({u"import"_s, u"customer"_s, file.beside(u"none.csv"_s)}).code == 3);
    file.write(u"picture.csv"_s, QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16) + QByteArray(2000, '\0'));
    CHECK(file.run({u"import"_s, u"customer"_s, file.beside(u"picture.csv"_s)}).code == 3);
    CHECK(countOf(file) == 4);
}

TEST_CASE("what kith-cli exports for import comes back equal, and for Excel it is guarded")
{
    const DataFile file;
    file.add(
        {u"customer"_s, u"name=Aurora \"East\", Ltd"_s, u"city=Halle"_s, u"class=chain"_s, u"credit_limit=10.50"_s});
    file.add({u"customer"_s, u"name==1+1"_s, u"notes=two\nlines"_s});
    REQUIRE(file.run({u"export"_s, u"customer"_s, file.beside(u"a.csv"_s), u"--for"_s, u"import"_s}).code == 0);

    const DataFile other;
    const Ran in = other.run({u"import"_s, u"customer"_s, file.beside(u"a.csv"_s)});
    INFO(in.out.toStdString() << in.err.toStdString());
    REQUIRE(in.code == 0);
    REQUIRE(other
                .run({u"export"_s, u"customer"_s, other.beside(u"b.csv"_s), u"--for"_s, u"import"_s, u"--columns"_s,
                      u"name,city,class,credit_limit,notes"_s})
                .code == 0);
    REQUIRE(file.run({u"export"_s, u"customer"_s, file.beside(u"c.csv"_s), u"--for"_s, u"import"_s, u"--columns"_s,
                      u"name,city,class,credit_limit,notes"_s})
                .code == 0);
    QFile first(file.beside(u"c.csv"_s)), second(other.beside(u"b.csv"_s));
    REQUIRE(first.open(QIODevice::ReadOnly));
    REQUIRE(second.open(QIODevice::ReadOnly));
    CHECK(first.readAll() == second.readAll());

    const Ran excel = file.run({u"export"_s, u"customer"_s, file.beside(u"e.csv"_s), u"--columns"_s, u"name,class"_s,
                                u"--where"_s, u"name ~ 1+1"_s, u"--json"_s});
    CHECK(excel.json()[u"exported"_s] == 1);
    QFile guarded(file.beside(u"e.csv"_s));
    REQUIRE(guarded.open(QIODevice::ReadOnly));
    const QByteArray bytes = guarded.readAll();
    CHECK(bytes.startsWith("\xef\xbb\xbf"));
    CHECK(bytes.contains("'=1+1"));
    CHECK(file.run({u"export"_s, u"customer"_s, u"/nowhere/at/all.csv"_s}).code == 3);
    CHECK(file.run({u"export"_s, u"customer"_s, file.beside(u"a.docx"_s)}).code == 2);
}

TEST_CASE("an import that is interrupted or killed leaves the file as it was")
{
    const DataFile file;
    file.add({u"customer"_s, u"name=Aurora"_s});
    file.write(u"many.csv"_s, customersCsv(20000));
    const int signal = GENERATE(SIGINT, SIGTERM, SIGKILL);
    const Ran ran =
        runUntilWriting({u"import"_s, file.path(), u"customer"_s, file.beside(u"many.csv"_s)}, file.path(), signal);
    INFO(ran.out.toStdString() << ran.err.toStdString());
    if (signal == SIGKILL) {
        CHECK(ran.code == 128 + SIGKILL);
    } else {
        CHECK(ran.code == 130);
        CHECK_FALSE(ran.err.isEmpty());
    }
    CHECK(countOf(file) == 1);
    CHECK(file.run({u"check"_s}).code == 0);
    CHECK(file.run({u"add"_s, u"customer"_s, u"name=Borealis"_s}).code == 0);
}

TEST_CASE("a full disk while importing loses nothing")
{
    const DataFile file;
    file.add({u"customer"_s, u"name=Aurora"_s});
    file.write(u"many.csv"_s, customersCsv(5000));
    const Ran ran = runShell(u"ulimit -f 300; exec \"$KITH\" import \"$1\" customer \"$2\" --json"_s,
                             {file.path(), file.beside(u"many.csv"_s)});
    INFO(ran.out.toStdString() << ran.err.toStdString());
    CHECK(ran.code == 3);
    CHECK(ran.errorKind() == u"file"_s);
    CHECK(countOf(file) == 1);
    CHECK(file.run({u"check"_s}).code == 0);
    CHECK(file.run({u"add"_s, u"customer"_s, u"name=Borealis"_s}).code == 0);
}
