// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include "core/base/error.h"
#include "core/exchange/sheet_reader.h"
#include "tests/exchange/exchange_data.h"
#include "tests/exchange/import_test.h"
#include "tests/exchange/zip_file.h"

using namespace kith;
using namespace Qt::StringLiterals;

namespace {

std::vector<QStringList> rowsOf(const QString &path, const QString &sheet = {})
{
    SheetReader reader(path, sheet);
    std::vector<QStringList> rows;
    while (reader.next()) {
        QStringList row;
        for (qsizetype i = 0; i < reader.size(); ++i)
            row.append(reader.text(i));
        rows.push_back(row);
    }
    return rows;
}

} // namespace

TEST_CASE("a workbook of another program is read with shared and inline texts, dates, gaps and formulas")
{
    QTemporaryDir folder;
    const QByteArray shared =
        "<si><t>Name</t></si><si><r><t>Tea </t></r><r><rPr><b/></rPr><t xml:space=\"preserve\">House"
        "</t></r><rPh sb=\"0\" eb=\"1\"><t>ti</t></rPh></si><si><t>a_x000D_b_x005F_x0041_</t></si>";
    const QByteArray rows =
        "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"C1\" t=\"inlineStr\"><is><t>Since</t></is></c></row>"
        "<row r=\"4\"><c r=\"A4\" t=\"s\"><v>1</v></c><c r=\"C4\" s=\"1\"><v>45678</v></c>"
        "<c r=\"D4\" s=\"2\"><v>45678.395833333336</v></c><c r=\"E4\" s=\"3\"><v>0.125</v></c>"
        "<c r=\"F4\" s=\"4\"><v>7.5</v></c><c r=\"G4\" s=\"5\"><v>0.5</v></c><c r=\"H4\"><v>0.30000000000000004</v></c>"
        "<c r=\"I4\" t=\"b\"><v>1</v></c><c r=\"J4\" t=\"str\"><f>A1&amp;\"x\"</f><v>Namex</v></c>"
        "<c r=\"K4\" t=\"e\"><v>#DIV/0!</v></c><c r=\"L4\"><v>1E+20</v></c><c r=\"M4\" t=\"s\"><v>2</v></c></row>";
    const QString path = test::writeWorkbook(folder.filePath(u"a.xlsx"_s), {{"One", rows}}, shared);
    CHECK(rowsOf(path) == std::vector<QStringList>{{u"Name"_s, u""_s, u"Since"_s},
                                                   {u"Tea House"_s, u""_s, u"2025-01-21"_s, u"2025-01-21T09:30:00"_s,
                                                    u"12.5%"_s, u"7.5"_s, u"12:00"_s, u"0.3"_s, u"true"_s, u"Namex"_s,
                                                    u"#DIV/0!"_s, u"100000000000000000000"_s, u"a\rb_x0041_"_s}});
    SheetReader reader(path, {});
    reader.next();
    reader.next();
    CHECK(reader.line() == 4);
}

TEST_CASE("days of a workbook counted from 1904 and Excel's 29 February 1900 come out right")
{
    QTemporaryDir folder;
    const QByteArray rows = "<row><c s=\"1\"><v>1</v></c><c s=\"1\"><v>59</v></c><c s=\"1\"><v>61</v></c></row>";
    CHECK(rowsOf(test::writeWorkbook(folder.filePath(u"a.xlsx"_s), {{"One", rows}})).front() ==
          QStringList{u"1900-01-01"_s, u"1900-02-28"_s, u"1900-03-01"_s});
    const QByteArray from1904 = "<workbookPr date1904=\"1\"/>";
    CHECK(rowsOf(test::writeWorkbook(folder.filePath(u"b.xlsx"_s), {{"One", "<row><c s=\"1\"><v>44216</v></c></row>"}},
                                     {}, from1904))
              .front() == QStringList{u"2025-01-21"_s});
}

TEST_CASE("the first visible sheet that holds something is read, or the one asked for")
{
    QTemporaryDir folder;
    const auto row = [](const QByteArray &text) {
        return "<row><c t=\"inlineStr\"><is><t>" + text + "</t></is></c></row>";
    };
    const QString path =
        test::writeWorkbook(folder.filePath(u"a.xlsx"_s),
                            {{"!Secret", row("hidden")}, {"Cover", ""}, {"客户", row("right")}, {"Old", row("old")}});
    CHECK(rowsOf(path).front().front() == u"right");
    CHECK(rowsOf(path, u"old"_s).front().front() == u"old");
    CHECK_THROWS_AS(rowsOf(path, u"none"_s), Error);
    CHECK(SheetReader(path, {}).sheets() == QStringList{u"Cover"_s, u"客户"_s, u"Old"_s});
}

TEST_CASE("workbooks that are damaged, empty, endless or something else are refused with a sentence")
{
    QTemporaryDir folder;
    const auto refused = [&](const QString &path) {
        try {
            const CsvFormat format = detectFormat(path);
            const auto rows = openRows(path, format);
            while (rows->next()) {
            }
        } catch (const Error &error) {
            CHECK(error.sentence().contains(u"."_s));
            return error.kind() == ErrorKind::File;
        }
        return false;
    };
    const QByteArray row = "<row><c t=\"inlineStr\"><is><t>x</t></is></c></row>";
    CHECK(refused(test::writeWorkbook(folder.filePath(u"empty.xlsx"_s), {{"One", ""}})));
    CHECK(refused(test::writeWorkbook(folder.filePath(u"cut.xlsx"_s), {{"One", row + "<row><c t="}})));
    CHECK(refused(
        test::writeWorkbook(folder.filePath(u"texts.xlsx"_s), {{"One", "<row><c t=\"s\"><v>99</v></c></row>"}})));
    CHECK(refused(test::writeWorkbook(folder.filePath(u"bomb.xlsx"_s), {{"One", QByteArray(60'000'000, ' ')}})));
    CHECK(refused(
        test::writeWorkbook(folder.filePath(u"wide.xlsx"_s), {{"One", "<row><c r=\"ZZZZZ1\"><v>1</v></c></row>"}})));
    CHECK(refused(test::writeZip(folder.filePath(u"a.ods"_s), {{"content.xml", "<x/>"}})));
    CHECK(refused(test::writeZip(folder.filePath(u"a.zip"_s), {{"a.txt", "x"}})));
    CHECK(refused(test::writeFile(folder, u"no.xlsx"_s, "PK\x03\x04 and nothing else")));
    const QByteArray entities = "<!DOCTYPE x [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;\">]>";
    CHECK(refused(test::writeZip(folder.filePath(u"laugh.xlsx"_s), {{"xl/workbook.xml", entities + "<workbook/>"}})));
}

TEST_CASE("a workbook is imported like a table, and its figures and days are exact")
{
    test::ImportFixture file;
    const QByteArray rows =
        "<row><c t=\"inlineStr\"><is><t>Number</t></is></c><c t=\"inlineStr\"><is><t>Customer</t></is></c><c "
        "t=\"inlineStr\"><is><t>Date</t></is></c><c t=\"inlineStr\"><is><t>Amount</t></is></c></row>"
        "<row><c t=\"inlineStr\"><is><t>007</t></is></c><c t=\"inlineStr\"><is><t>茶行</t></is></c><c s=\"1\"><v>45678"
        "</v></c><c><v>1234.5599999999999</v></c></row>";
    const QString path = test::writeWorkbook(file.folder.filePath(u"payments.xlsx"_s), {{"One", rows}});
    const ImportResult result = file.import(u"payment"_s, path, {.createMissing = {u"customer"_s}});
    REQUIRE(result.created == 1);
    const Record payment = file.store->select({u"payment"_s, {}, {}, {}}).front();
    CHECK(payment.value(*payment.shape().field(u"number")).text() == u"007");
    CHECK(payment.value(*payment.shape().field(u"amount")).number() == 123456);
    CHECK(plainValue(*payment.shape().field(u"received_on"), payment.value(*payment.shape().field(u"received_on")),
                     file.store->conventions()) == u"2025-01-21");
}
