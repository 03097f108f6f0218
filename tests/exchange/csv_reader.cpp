// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv_reader.h"

#include <catch2/catch.hpp>
#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringEncoder>

#include "core/base/error.h"
#include "tests/exchange/exchange_data.h"

using namespace kith;
using namespace Qt::StringLiterals;

namespace {

using Records = std::vector<QStringList>;

QString refusal(const QString &path)
{
    try {
        test::readAll(path);
    } catch (const Error &error) {
        CHECK(error.kind() == ErrorKind::File);
        return error.sentence();
    }
    return {};
}

} // namespace

TEST_CASE("fields, quotes, doubled quotes and line breaks inside quotes are read after RFC 4180")
{
    const QTemporaryDir folder;
    const QString path = test::writeFile(folder, u"a.csv"_s, "a,b\r\n\"x, \"\"y\"\"\",\"two\r\nlines\"\r\n,\r\n");
    CHECK(test::readAll(path) == Records{{u"a"_s, u"b"_s}, {u"x, \"y\""_s, u"two\r\nlines"_s}, {QString(), QString()}});

    CsvReader reader(path, detectCsvFormat(path));
    reader.next();
    reader.next();
    CHECK(reader.line() == 2);
    reader.next();
    CHECK(reader.line() == 4);
    CHECK_FALSE(reader.next());
}

TEST_CASE("records that straddle the chunks of a long file come out whole")
{
    const QTemporaryDir folder;
    QByteArray bytes = "number;text;umlaut\n";
    for (int i = 0; i < 60000; ++i)
        bytes += QByteArray::number(i) + ";\"a \"\"b\"\" " + QByteArray(i % 50, 'x') + "\";Grün\n";
    const QString path = test::writeFile(folder, u"a.csv"_s, bytes);
    for (const QString &encoding : {u"UTF-8"_s, u"UTF-16LE"_s, u"GB18030"_s, u"windows-1252"_s}) {
        QStringEncoder encoder(encoding.toLatin1().constData());
        const QByteArray encoded = encoder.encode(QString::fromUtf8(bytes));
        const QString file = test::writeFile(folder, encoding, encoded);
        CsvReader reader(file, detectCsvFormat(file, {.encoding = encoding}));
        int row = -1;
        bool right = true;
        while (reader.next()) {
            if (++row == 0)
                continue;
            right = right && reader.size() == 3 && reader.text(0).toInt() == row - 1 && reader.line() == row + 1 &&
                    reader.text(1) == u"a \"b\" "_s + QString((row - 1) % 50, u'x') && reader.text(2) == u"Grün"_s;
        }
        CHECK(right);
        CHECK(row == 60000);
    }
}

TEST_CASE("the delimiter is found, also a full-width comma, and sep= is obeyed")
{
    const QTemporaryDir folder;
    const auto delimiter = [&](const QByteArray &bytes) {
        return detectCsvFormat(test::writeFile(folder, u"a.csv"_s, bytes)).delimiter;
    };
    CHECK(delimiter("a;b;c\n1,5;2;x\n2,5;3;y, z\n") == u";");
    CHECK(delimiter("a\tb\n1, 2\t3\n") == u"\t");
    CHECK(delimiter("a|b\n1|2\n") == u"|");
    CHECK(delimiter("名称，城市\n北辰，杭州\n") == u"，");
    CHECK(delimiter("a\n1\n") == u",");
    const QString told = test::writeFile(folder, u"a.csv"_s, "sep=:\na:b,c\n1:2,3\n");
    CHECK(detectCsvFormat(told).delimiter == u":");
    CHECK(test::readAll(told) == Records{{u"a"_s, u"b,c"_s}, {u"1"_s, u"2,3"_s}});
}

TEST_CASE("a first line of figures is no heading")
{
    const QTemporaryDir folder;
    const auto header = [&](const QByteArray &bytes) {
        return detectCsvFormat(test::writeFile(folder, u"a.csv"_s, bytes)).header;
    };
    CHECK(header("name,revenue\nAcme,100\n"));
    CHECK(header("name,city\nAcme,Leipzig\n"));
    CHECK_FALSE(header("Acme,100\nBolt,200\n"));
    CHECK_FALSE(header("John,john@doe.invalid\nJane,jane@doe.invalid\n"));
}

TEST_CASE("encodings are recognised with and without a byte order mark")
{
    const QTemporaryDir folder;
    const QString text = u"名称,城市,备注\n北辰贸易有限公司,杭州,老客户\n松风茶器,苏州,需要发票\n"_s;
    const auto found = [&](const char *encoding, const QByteArray &mark, const QString &content) {
        QStringEncoder encoder(encoding);
        const QByteArray bytes = mark + QByteArray(encoder.encode(content));
        const QString path = test::writeFile(folder, u"a.csv"_s, bytes);
        CHECK(test::readAll(path).at(1) == content.split(u'\n').at(1).split(u','));
        return detectCsvFormat(path).encoding;
    };
    CHECK(found("UTF-8", {}, text) == "UTF-8"_L1);
    CHECK(found("UTF-8", "\xef\xbb\xbf", text) == "UTF-8"_L1);
    CHECK(found("UTF-16LE", "\xff\xfe", text) == "UTF-16LE"_L1);
    CHECK(found("UTF-16BE", "\xfe\xff", text) == "UTF-16BE"_L1);
    CHECK(found("UTF-16LE", {}, u"name,city,note\nAcme,Leipzig,old\n"_s) == "UTF-16LE"_L1);
    CHECK(found("GB18030", {}, text) == "GB18030"_L1);
    CHECK(found("Big5", {}, u"名稱,城市,備註\n北辰貿易有限公司,臺北,老客戶\n松風茶器,高雄,需要發票\n"_s) == "Big5"_L1);
    CHECK(found("Shift_JIS", {}, u"名前,都市\nさくら商会,東京\n"_s) == "Shift_JIS"_L1);
    CHECK(found("windows-1252", {}, u"Name,Ort\nMüller & Söhne,Köln\nCafé Très,Orléans\n"_s) == "windows-1252"_L1);
    CHECK(encodingName(u"gbk"_s) == "GB18030"_L1);
    CHECK(encodingName(u"cp1252"_s) == "windows-1252"_L1);
    CHECK(encodingName(u"klingon"_s).isEmpty());
}

TEST_CASE("what is no table is refused in words, and nothing hangs")
{
    const QTemporaryDir folder;
    const auto refused = [&](const QByteArray &bytes) { return refusal(test::writeFile(folder, u"a.csv"_s, bytes)); };
    CHECK(refused(QByteArray("\x89PNG\r\n\x1a\n\0\0", 10)).contains(u"picture"));
    CHECK(refused("").contains(u"empty"));
    CHECK(refused("\n\n\n").contains(u"blank"));
    CHECK(refused(QByteArray("a,b\n1,\0\0\0,2\n", 12)).contains(u"NUL"));
    CHECK(refused("a,b\n1,\"open\n2,3\n").contains(u"line 2"));
    CHECK(refused("PK\x03\x04xxxxxx").contains(u"Excel"));
    CHECK(refusal(folder.filePath(u"missing.csv"_s)).contains(u"missing.csv"));
    CHECK(refusal(folder.path()).contains(u"folder"));

    // A single line without end: refused after sixteen million characters, not after all of them.
    QFile huge(folder.filePath(u"huge.csv"_s));
    REQUIRE(huge.open(QIODevice::WriteOnly));
    const QByteArray block(1024 * 1024, 'x');
    for (int i = 0; i < 40; ++i)
        huge.write(block);
    huge.close();
    CHECK(refusal(huge.fileName()).contains(u"longer than"));
}

TEST_CASE("a quotation mark that is not doubled is kept and pointed out")
{
    const QTemporaryDir folder;
    const QString path = test::writeFile(folder, u"a.csv"_s, "a,b\n1,\"he said \"yes\" twice\"\n2,fine\n");
    CsvReader reader(path, detectCsvFormat(path));
    reader.next();
    reader.next();
    CHECK(reader.isSuspicious());
    CHECK(reader.text(1) == u"he said \"yes\" twice");
    reader.next();
    CHECK_FALSE(reader.isSuspicious());
}

TEST_CASE("csv-spectrum and csv-test-data are read as their JSON says")
{
    const QString root = test::dataFolder(u"csv"_s);
    if (root.isEmpty()) {
        WARN("skipped: KITH_TEST_DATA/csv is missing");
        return;
    }
    int compared = 0;
    for (const QString &name : QDir(root + u"/csv-spectrum/csvs"_s).entryList({u"*.csv"_s})) {
        CAPTURE(name.toStdString());
        QFile json(root + u"/csv-spectrum/json/"_s + QString(name).replace(".csv"_L1, ".json"_L1));
        REQUIRE(json.open(QIODevice::ReadOnly));
        const QJsonDocument document = QJsonDocument::fromJson(json.readAll());
        const QJsonArray expected = document.isArray() ? document.array() : QJsonArray{document.object()};
        const Records records = test::readAll(root + u"/csv-spectrum/csvs/"_s + name, {.delimiter = u","_s});
        REQUIRE(qsizetype(records.size()) == expected.size() + 1);
        if (name == "location_coordinates.csv"_L1) // its JSON belongs to another file
            continue;
        for (size_t row = 1; row < records.size(); ++row) {
            for (qsizetype i = 0; i < records[0].size(); ++i) {
                QString value = expected.at(qsizetype(row) - 1).toObject().value(records[0].at(i)).toString();
                // The JSON of the CRLF file has plain line feeds in its texts.
                CHECK(QString(records[row].at(i)).replace("\r\n"_L1, "\n"_L1) == value.replace("\r\n"_L1, "\n"_L1));
            }
        }
        ++compared;
    }
    CHECK(compared >= 11);
    for (const QString &name : QDir(root + u"/csv-test-data/json"_s).entryList({u"*.json"_s})) {
        CAPTURE(name.toStdString());
        if (name == "all-empty.json"_L1) // nothing but blank lines: refused
            continue;
        QFile json(root + u"/csv-test-data/json/"_s + name);
        REQUIRE(json.open(QIODevice::ReadOnly));
        const QJsonArray expected = QJsonDocument::fromJson(json.readAll()).array();
        QJsonArray read;
        for (const QStringList &record : test::readAll(
                 root + u"/csv-test-data/csv/"_s + QString(name).replace(".json"_L1, ".csv"_L1), {.delimiter = u","_s}))
            read.append(QJsonArray::fromStringList(record));
        if (expected.isEmpty() || expected.first().isObject()) {
            QJsonArray objects;
            for (qsizetype row = 1; row < read.size(); ++row) {
                QJsonObject object;
                for (qsizetype i = 0; i < read[0].toArray().size(); ++i)
                    object.insert(read[0].toArray().at(i).toString(), read[row].toArray().at(i));
                objects.append(object);
            }
            CHECK(objects == expected);
        } else {
            CHECK(read == expected);
        }
        ++compared;
    }
    CHECK(compared >= 11 + 17);
}

TEST_CASE("every conformance file is read, or refused with a sentence")
{
    const QString root = test::dataFolder(u"csv"_s);
    if (root.isEmpty()) {
        WARN("skipped: KITH_TEST_DATA/csv is missing");
        return;
    }
    QStringList refused;
    QDirIterator files(root, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        const QString name = QFileInfo(path).fileName();
        CAPTURE(path.toStdString());
        if (!name.endsWith(".json"_L1) && name != "SOURCE.txt"_L1 && !refusal(path).isEmpty())
            refused.append(name);
    }
    refused.sort();
    CHECK(refused.join(u' ').toStdString() ==
          "1206FUT.txt.bz2 all-empty.csv bad-header-no-header.csv bad-missing-quote.csv bad.txt.bz2 "
          "colnames4096.csv.bz2 empty.csv fread_line_error.csv.bz2 issue_3400_fread.txt null_byte.csv "
          "quoted_multiline.csv.bz2 winallquoted.csv.bz2");
    const auto second = [&](const char *name) { return test::readAll(root + u'/' + QString::fromLatin1(name)).at(1); };
    CHECK(second("data.table/utf16be.txt") == QStringList{u"c"_s, u"d"_s});
    CHECK(second("data.table/issue_773_fread.txt") == QStringList{u"4"_s, u"5"_s, u"6"_s});
    CHECK(second("data.table/1680-fread-header-encoding.csv").at(2) == u"Ministerium \"Pestalozzi\"");
    CHECK(test::readAll(root + u"/data.table/1680-fread-header-encoding.csv"_s).at(0).at(1) == u"Straße");
    CHECK(test::readAll(root + u"/data.table/gb18030.txt"_s).at(0).at(0) == u"x");
    CHECK(test::readAll(root + u"/csvkit/test_latin1.csv"_s).at(2).at(2) == u"©");
    CHECK(second("csvkit/test_utf16_big.csv").size() == 3);
    CHECK(test::readAll(root + u"/data.table/russellCRCRLF.csv"_s).size() ==
          test::readAll(root + u"/data.table/russellCRLF.csv"_s).size());
    CHECK(test::readAll(root + u"/csvkit/mac_newlines.csv"_s).at(2).at(0) == u"Once upon\ra time");
}
