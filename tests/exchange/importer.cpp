// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include "core/base/error.h"
#include "core/exchange/exporter.h"
#include "core/exchange/guess_mapping.h"
#include "tests/exchange/import_test.h"

using namespace kith;
using namespace Qt::StringLiterals;

namespace {

Condition is(const char *field, const QString &value)
{
    return where(QString::fromUtf8(field), Operator::Equal, value);
}

} // namespace

TEST_CASE("rows update by key, equal ones stay, wrong ones are left out with their line and reason")
{
    test::ImportFixture file;
    const ImportResult first =
        file.importBytes(u"customer"_s, "ID,Name,City,Credit limit\n1,Acme,Leipzig,100\n2,Bolt,Jena,200\n");
    CHECK(first.created == 2);
    const auto before = file.everything("customer");
    const QString rejects = file.folder.filePath(u"rejects.csv"_s);
    const ImportResult second = file.importBytes(
        u"customer"_s,
        "ID,Name,City,Credit limit\n1,Acme,Halle,100\n2,Bolt,,200\n3,Core,Jena,much\n4,,Jena,5\n5,Dust,Jena,7\n",
        {.rejects = rejects});
    CHECK(second.updated == 1);
    CHECK(second.unchanged == 1); // an empty cell clears nothing
    CHECK(second.created == 1);
    REQUIRE(second.rejected == 2);
    CHECK(second.rejectedRows[0].line == 4);
    CHECK(second.rejectedRows[0].reason.contains(u"much"));
    CHECK(second.rejectedRows[1].line == 5);
    const auto written = test::readAll(rejects);
    REQUIRE(written.size() == 3);
    CHECK(written[0].last() == reasonHeading());
    CHECK(written[1].mid(0, 4) == QStringList{u"3"_s, u"Core"_s, u"Jena"_s, u"much"_s});
    CHECK(file.count("customer", is("city", u"Halle"_s)) == 1);
    file.undo(second);
    CHECK(file.everything("customer") == before);
    CHECK(file.findings().isEmpty());

    // The file of rejected rows comes back as it is: its reasons are no field.
    const ImportResult third = file.import(u"customer"_s, rejects);
    CHECK(third.rejected == 2);
}

TEST_CASE("a dry run says the same and writes nothing, also no new choice")
{
    test::ImportFixture file;
    const QByteArray bytes = "Name,Industry\nAcme,Space mining\n,Nothing\n";
    std::vector<RowVerdict> verdicts;
    ImportOptions options{.dryRun = true,
                          .onRow = [&](RowVerdict &&verdict) { verdicts.push_back(std::move(verdict)); }};
    const ImportResult dry = file.importBytes(u"customer"_s, bytes, options);
    CHECK(dry.created == 1);
    CHECK(dry.rejected == 1);
    CHECK(dry.change == 0);
    REQUIRE(verdicts.size() == 2);
    CHECK(verdicts[0].fate == RowFate::Created);
    CHECK(verdicts[1].fate == RowFate::Rejected);
    CHECK(file.count("customer") == 0);
    CHECK(file.number("SELECT count(*) FROM choice WHERE list = 'industry' AND label_en = 'Space mining'") == 0);
    CHECK(file.importBytes(u"customer"_s, bytes).created == 1);
    CHECK(file.number("SELECT count(*) FROM choice WHERE list = 'industry' AND label_en = 'Space mining'") == 1);
}

TEST_CASE("cancelling an import takes everything back")
{
    test::ImportFixture file;
    QByteArray bytes = "Name\n";
    for (int i = 0; i < 2000; ++i)
        bytes += "Customer " + QByteArray::number(i) + "\n";
    Progress progress;
    ImportOptions options{.onRow = [&](RowVerdict &&verdict) {
        if (verdict.line == 1000)
            *progress.cancelled = true;
    }};
    options.type = u"customer"_s;
    options.source = test::writeFile(file.folder, u"source.csv"_s, bytes);
    CHECK_THROWS_AS(importFile(*file.store, options, progress), Error);
    CHECK(file.count("customer") == 0);
    CHECK(file.findings().isEmpty());
}

TEST_CASE("a parent further down is found, one that never comes rejects its row, or is created on demand")
{
    const QByteArray bytes = "Name,Parent company\nChild,Mother\nMother,\nOrphan,Nobody\n";
    test::ImportFixture file;
    const ImportResult strict = file.importBytes(u"customer"_s, bytes);
    CHECK(strict.created == 2);
    CHECK(strict.rejected == 1);
    CHECK(strict.rejectedRows.at(0).line == 4);
    CHECK(file.count("customer", is("parent.name", u"Mother"_s)) == 1);
    file.undo(strict);
    CHECK(file.importBytes(u"customer"_s, bytes, {.createMissing = {u"customer"_s}}).created == 3);
    CHECK(file.count("customer") == 4);
}

TEST_CASE("a reference that means nobody or several rejects the row and leaves nothing behind")
{
    test::ImportFixture file;
    file.importBytes(u"customer"_s, "Name\nAcme\nTwin\nTwin\n");
    const ImportResult result = file.importBytes(
        u"order"_s,
        "Order number,Customer name,Order date,Product name,Amount\n"
        "1,Acme,2026-01-02,Tea,10\n2,Twin,2026-01-02,Tea,10\n3,Who,2026-01-02,Tea,10\n4,Acme,soon,Pot,10\n",
        {.createMissing = {u"product"_s}});
    CHECK(result.created == 1);
    REQUIRE(result.rejected == 3);
    CHECK(result.rejectedRows[0].reason.contains(u"Several"));
    CHECK(result.rejectedRows[1].reason.contains(u"Who"));
    CHECK(file.count("product") == 1); // no Pot for a row that was not taken
    CHECK(file.count("order") == 1);
    CHECK(file.sum("order", "net") == 1000);
}

TEST_CASE("mappings are written, read and kept, and unknown words are named")
{
    const Mapping mapping = parseMapping(u"First+Last=name;Odd \\; heading=city;Remark="_s);
    REQUIRE(mapping.size() == 3);
    CHECK(mapping[0].source == u"First+Last");
    CHECK(mapping[2].target.isEmpty());
    CHECK(parseMapping(mappingText(mapping)) == mapping);

    test::ImportFixture file;
    const ImportOptions options{.map = parseMapping(u"First+Last=name;Remark="_s)};
    CHECK(file.importBytes(u"customer"_s, "First,Last,Remark\nAda,Byron,x\n", options).created == 1);
    CHECK(file.count("customer", is("name", u"Ada Byron"_s)) == 1);
    CHECK_THROWS_AS(file.importBytes(u"customer"_s, "A\n1\n", {.map = parseMapping(u"A=nmae"_s)}), Error);
    CHECK_THROWS_AS(file.importBytes(u"customer"_s, "A\n1\n", {.map = parseMapping(u"B=name"_s)}), Error);
    CHECK_THROWS_AS(file.importBytes(u"customer"_s, "A\n1\n", {.map = parseMapping(u"A=revenue"_s)}), Error);

    const Shape &shape = file.store->catalogue().get(u"customer");
    saveMapping(*file.store, shape, {u"A"_s, u"B"_s},
                {parseMapping(u"A=name;B=city"_s), {{u"B"_s, u"a;b: =c"_s, u"d;e"_s}}}, u"Ours"_s);
    const std::optional<SavedMapping> saved = savedMapping(*file.store, shape, {u"a"_s, u"b"_s});
    REQUIRE(saved);
    CHECK(saved->mapping == parseMapping(u"A=name;B=city"_s));
    REQUIRE(saved->meanings.size() == 1);
    CHECK(saved->meanings[0].column == u"B");
    CHECK(saved->meanings[0].from == u"a;b: =c");
    CHECK(saved->meanings[0].to == u"d;e");
    CHECK(file.importBytes(u"customer"_s, "A,B\nAcme,Jena\n").created == 1);
}

TEST_CASE("an order that comes again by its number gets only the lines it lacks")
{
    test::ImportFixture file;
    const ImportOptions options{.keys = {u"number"_s}, .createMissing = {u"customer"_s, u"product"_s}};
    const QByteArray head = "Order number,Customer name,Order date,Product name,Quantity,Amount,Profit\n";
    const QByteArray rows = "7,Acme,2026-01-02,Tea,2,10.00,4.00\n7,Acme,2026-01-02,Pot,1,30.00,12.00\n";
    CHECK(file.importBytes(u"order"_s, head + rows, options).created == 2);
    CHECK(file.sum("order", "margin") == 1600);
    const ImportResult again =
        file.importBytes(u"order"_s, head + rows + "7,Acme,2026-01-02,Cup,1,5.00,1.00\n", options);
    CHECK(again.unchanged == 2);
    CHECK(again.updated == 1);
    CHECK(file.count("order") == 1);
    CHECK(file.sum("order", "net") == 4500);
    CHECK(file.findings().isEmpty());
}

TEST_CASE("money is read in the currency that the row names")
{
    test::ImportFixture file;
    file.importBytes(
        u"order"_s,
        "Order number,Customer,Order date,Currency,Amount\n1,Acme,2026-01-02,JPY,1500\n2,Acme,2026-01-02,EUR,15.00\n",
        {.createMissing = {u"customer"_s}});
    CHECK(file.sum("order_line", "net") == 3000);
}

TEST_CASE("what is exported for import comes back equal, and twice the same bytes")
{
    test::ImportFixture file;
    file.importBytes(u"customer"_s,
                     "ID,Name,City,Phone,Parent company,Credit limit,Birth date\n"
                     "007,\"Ac\"\"me, Ltd\",Köln,+86 138 0013 8000,,-12.50,1990-02-03\n8,=1+1,,,007,,\n");
    const auto before = file.everything("customer");
    Query query{u"customer"_s, {}, {}, allColumns(file.store->catalogue().get(u"customer"))};
    const QString once = file.folder.filePath(u"once.csv"_s);
    const QString twice = file.folder.filePath(u"twice.csv"_s);
    CHECK(exportCsv(*file.store, query, once, {CsvWriter::For::Import}) == 2);
    exportCsv(*file.store, query, twice, {CsvWriter::For::Import});
    CHECK(test::readAll(once) == test::readAll(twice));

    test::ImportFixture other;
    CHECK(other.import(u"customer"_s, once).created == 2);
    CHECK(other.everything("customer") == before);

    // For Excel the formula is guarded, and importing takes the guard off.
    exportCsv(*file.store, query, twice, {CsvWriter::For::Excel});
    CHECK(test::readAll(twice).at(2).contains(u"'=1+1"_s));
    CHECK(file.import(u"customer"_s, twice).unchanged == 2);
}

TEST_CASE("an import that is no table leaves the file as it was")
{
    test::ImportFixture file;
    CHECK_THROWS_AS(file.importBytes(u"customer"_s, QByteArray("\x89PNG\r\n\x1a\n\0", 9)), Error);
    CHECK_THROWS_AS(file.importBytes(u"customer"_s, ""), Error);
    CHECK_THROWS_AS(file.importBytes(u"customer"_s, QByteArray("Name,City\nAcme,\0\n", 17)), Error);
    CHECK_THROWS_AS(file.importBytes(u"customer"_s, "Name,City\nAcme,Jena\nBolt,\"open\n"), Error);
    const ImportResult ragged =
        file.importBytes(u"customer"_s, "Name,City\nAcme,Jena\nBolt\n1,2,3\n" + QByteArray("Fine,Ulm\n").repeated(20));
    CHECK(ragged.rejected == 2);
    CHECK(file.count("customer") == 21);
}

TEST_CASE("an import whose rows are all refused leaves no change, and categories come with their products")
{
    test::ImportFixture file;
    file.importBytes(u"product"_s, "Product,Category,Price\nTray,Bamboo,3\n");
    const qint64 changes = file.number("SELECT count(*) FROM change");
    const ImportResult refused =
        file.importBytes(u"opportunity"_s, "Name,Stage,Product\nA,Engaging,Unknown\nB,Engaging,Unknown\n",
                         {.createMissing = {u"stage"_s}});
    CHECK(refused.rejected == 2);
    CHECK(refused.change == 0);
    CHECK(file.number("SELECT count(*) FROM change") == changes);
    CHECK(file.count("stage", is("name", u"Engaging"_s)) == 0);

    const ImportResult products =
        file.importBytes(u"product"_s, "Product,Category,Price\nCup,Porcelain,4.20\nPot,Porcelain,9\n");
    CHECK(products.created == 2);
    CHECK(file.count("product_category") == 2);
}
