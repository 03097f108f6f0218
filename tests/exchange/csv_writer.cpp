// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv_writer.h"

#include <catch2/catch.hpp>
#include <QBuffer>

#include "tests/exchange/exchange_data.h"

using namespace kith;
using namespace Qt::StringLiterals;

namespace {

QByteArray written(CsvWriter::For target, const std::vector<std::vector<std::string>> &records)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    CsvWriter writer(buffer, target);
    for (const auto &record : records) {
        for (const std::string &field : record)
            writer.add(field);
        writer.endRecord();
    }
    writer.finish();
    return buffer.data();
}

} // namespace

TEST_CASE("texts that a spreadsheet would run are guarded for Excel, figures never")
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    CsvWriter writer(buffer, CsvWriter::For::Excel);
    writer.add("=1+1");
    writer.add("-12.50", CsvWriter::Cell::Figure);
    writer.add("+86 138");
    writer.add("plain");
    writer.endRecord();
    writer.finish();
    CHECK(buffer.data() == "\xef\xbb\xbf\"'=1+1\",-12.50,\"'+86 138\",plain\r\n");
    for (const char *risky :
         {"=x", "+x", "-x", "@x", "\tx", "\rx", "\nx", "  =x", "\xc2\xa0=x", "＝x", "＋x", "－x", "＠x"})
        CHECK(needsGuard(risky));
    CHECK_FALSE(needsGuard("a=b"));
    CHECK_FALSE(needsGuard(""));
}

TEST_CASE("for other programs there is no mark and no guard")
{
    CHECK(written(CsvWriter::For::Import, {{"=1", "a,b", "say \"x\""}}) == "=1,\"a,b\",\"say \"\"x\"\"\"\r\n");
}

TEST_CASE("the guard comes off exactly as it went on")
{
    for (const char *text : {"=1", "'=1", "''=1", "' =x", "'", "'abc", "it's", "", "-", "\t", "'＝"}) {
        const QByteArray bytes = written(CsvWriter::For::Excel, {{text, "end"}});
        const QTemporaryDir folder;
        const QString path = test::writeFile(folder, u"a.csv"_s, bytes);
        CsvReader reader(path, detectCsvFormat(path, {.delimiter = u","_s}));
        REQUIRE(reader.next());
        CHECK(withoutGuard(reader.field(0)) == text);
    }
}

TEST_CASE("what is written is read back, also odd texts and a single empty field")
{
    const std::vector<std::vector<std::string>> records{{"a"},     {""},           {" lead"}, {"two\nlines"},
                                                        {"\"q\""}, {"北辰，贸易"}, {"x\r"}};
    const QTemporaryDir folder;
    const auto read = test::readAll(test::writeFile(folder, u"a.csv"_s, written(CsvWriter::For::Import, records)),
                                    {.delimiter = u","_s});
    REQUIRE(read.size() == records.size());
    for (size_t i = 0; i < records.size(); ++i)
        CHECK(read[i] == QStringList{QString::fromStdString(records[i][0])});
}
