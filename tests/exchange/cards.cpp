// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/exchange/exporter.h"
#include "core/exchange/vcard.h"
#include "core/exchange/whole_file.h"
#include "core/model/types/contact.h"
#include "core/model/types/customer.h"
#include "core/store/attachment.h"
#include "tests/exchange/import_test.h"

using namespace kith;
using namespace Qt::StringLiterals;

namespace {

QString dataOrWarn(const QString &name)
{
    const QString folder = test::dataFolder(name);
    if (folder.isEmpty())
        WARN("skipped: KITH_TEST_DATA/" << name.toStdString() << " is missing");
    return folder;
}

std::vector<VCard> cardsOf(const QByteArray &bytes)
{
    CardParser parser(asUtf8(bytes));
    std::vector<VCard> cards;
    VCard card;
    while (parser.next(card))
        cards.push_back(card);
    return cards;
}

std::vector<VCard> cardsIn(const QString &path)
{
    return cardsOf(readWholeFile(path, 100'000'000));
}

QString flat(const QJsonValue &value)
{
    if (!value.isArray())
        return value.isDouble() ? QString::number(value.toDouble(), 'g', 12) : value.toString();
    QStringList parts;
    for (const QJsonValue &part : value.toArray())
        parts.append(flat(part));
    return parts.join(u',');
}

// Everything of the contacts that a card can carry.
std::vector<QStringList> people(test::ImportFixture &file)
{
    std::vector<QStringList> rows;
    for (const Record &contact : file.store->select({u"contact"_s, {}, {u"full_name"_s}, {}})) {
        QStringList row;
        for (const FieldInfo *field :
             {static_cast<const FieldInfo *>(&contact::firstName), static_cast<const FieldInfo *>(&contact::lastName),
              static_cast<const FieldInfo *>(&contact::fullName), static_cast<const FieldInfo *>(&contact::salutation),
              static_cast<const FieldInfo *>(&contact::customer), static_cast<const FieldInfo *>(&contact::occupation),
              static_cast<const FieldInfo *>(&contact::birthDate), static_cast<const FieldInfo *>(&contact::notes),
              static_cast<const FieldInfo *>(&contact::phone), static_cast<const FieldInfo *>(&contact::mobile),
              static_cast<const FieldInfo *>(&contact::email), static_cast<const FieldInfo *>(&contact::street),
              static_cast<const FieldInfo *>(&contact::city), static_cast<const FieldInfo *>(&contact::country)})
            row.append(file.store->display(*field, contact.value(*field)));
        Statement points = file.store->connection().prepare(
            "SELECT kind || ' ' || value FROM contact_point WHERE contact_id = ? ORDER BY kind, value");
        points.bind(1, contact.id());
        while (points.step())
            row.append(points.text(0));
        Statement tags = file.store->connection().prepare("SELECT name FROM tag JOIN tagging ON tag_id = tag.id WHERE "
                                                          "record_type = 'contact' AND record_id = ? ORDER BY name");
        tags.bind(1, contact.id());
        while (tags.step())
            row.append(tags.text(0));
        Statement files = file.store->connection().prepare(
            "SELECT name || size FROM attachment WHERE record_type = 'contact' AND record_id = ?");
        files.bind(1, contact.id());
        while (files.step())
            row.append(files.text(0));
        rows.push_back(row);
    }
    return rows;
}

} // namespace

TEST_CASE("cards are read as the JSON beside them says")
{
    const QString data = dataOrWarn(u"vcard"_s);
    if (data.isEmpty())
        return;
    int compared = 0;
    int withJson = 0;
    QDirIterator files(data, {u"*.vcf"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QString path = files.next();
        path.chop(4);
        if (!QFile::exists(path + u".json"_s))
            continue;
        ++withJson;
        const std::vector<VCard> cards = cardsIn(path + u".vcf"_s);
        REQUIRE(cards.size() == 1);
        QFile file(path + u".json"_s);
        REQUIRE(file.open(QIODevice::ReadOnly));
        const QJsonArray expected = QJsonDocument::fromJson(file.readAll()).array().at(1).toArray();
        REQUIRE(qsizetype(cards[0].properties.size()) == expected.size());
        for (qsizetype i = 0; i < expected.size(); ++i) {
            const QJsonArray property = expected.at(i).toArray();
            const CardProperty &read = cards[0].properties[size_t(i)];
            CAPTURE(path.toStdString(), read.name.toStdString());
            CHECK(QString::fromLatin1(read.name).toLower() == property.at(0).toString());
            const QString group = property.at(1).toObject().value(u"group"_s).toString();
            CHECK(QString::fromLatin1(read.group).toLower() == group);
            QString want;
            for (qsizetype part = 3; part < property.size(); ++part)
                want += (part > 3 ? u","_s : QString()) + flat(property.at(part));
            QString have = read.components().join(u',');
            if (!read.bytes.isEmpty())
                have = QString::fromLatin1(read.bytes.toBase64());
            const QString kind = property.at(2).toString();
            if (kind.startsWith("date"_L1) || kind == "timestamp"_L1 || kind == "utc-offset"_L1) {
                have.remove(u'-').remove(u':');
                want.remove(u'-').remove(u':');
            }
            if (property.at(0) == u"tz"_s || property.at(0) == u"tel"_s) // a single value with semicolons in it
                have = read.text();
            if (property.at(0) == u"tz"_s)
                have.remove(u'-').remove(u':'), want.remove(u'-').remove(u':');
            if (property.at(0) == u"agent"_s || property.at(0) == u"source"_s || property.at(0) == u"bday"_s) {
                have = read.text().remove(u'-').remove(u':');
                want.remove(u'-').remove(u':');
            }
            if (property.at(0) == u"adr"_s && have.startsWith(u",,") &&
                want.startsWith(u",123")) // theirs drops an empty part
                have.remove(0, 1);
            CHECK(have.toStdString() == want.toStdString());
            ++compared;
        }
    }
    CHECK(withJson >= 5);
    CHECK(compared > 70);
}

TEST_CASE("the same person from eight programs is John Doe with his numbers")
{
    const QString data = dataOrWarn(u"vcard/ez-vcard"_s);
    if (data.isEmpty())
        return;
    int programs = 0;
    for (const QString &name : QDir(data).entryList({u"John_Doe_*.vcf"_s})) {
        CAPTURE(name.toStdString());
        test::ImportFixture file;
        const ImportResult result = file.import(u"contact"_s, data + u'/' + name, {.createMissing = {u"customer"_s}});
        const std::vector<Record> people = file.store->select({u"contact"_s, {}, {u"id"_s}, {}});
        if (name.contains(u"ANDROID")) { // two known by their address alone, four with accents instead of names
            REQUIRE(result.created == 6);
            CHECK(people[0].get(contact::fullName) == u"john.doe@company.com");
            CHECK(people[2].get(contact::lastName) == u"Ñ Ñ Ñ Ñ");
            ++programs;
            continue;
        }
        REQUIRE(result.created == 1);
        const Record &john = people.front();
        CHECK(john.get(contact::lastName) == u"Doe");
        CHECK(john.get(contact::firstName).startsWith(u"john", Qt::CaseInsensitive));
        const QString numbers = phoneDigits(QString(john.get(contact::phone) + john.get(contact::mobile)));
        const QString company = file.store->title(file.store->shape(customer::type), john.get(contact::customer));
        if (name.contains(u"BLACK_BERRY")) { // another one
            CHECK(numbers == u"96123456789");
            CHECK(company == u"Acme Solutions");
            CHECK(file.count("attachment") == 1);
        } else {
            CHECK(numbers.contains(name.contains(u"LOTUS") ? u"21220434456"_s : u"905"_s));
            CHECK(john.get(contact::email).contains(u"john.doe@"));
            CHECK(company.contains(u"IBM"));
        }
        file.undo(result);
        CHECK(file.findings().toStdString().empty());
        ++programs;
    }
    CHECK(programs == 8);
}

TEST_CASE("every card and address book of the public files is read or refused with a sentence")
{
    const QString vcards = dataOrWarn(u"vcard"_s);
    const QString books = dataOrWarn(u"contacts-csv"_s);
    if (vcards.isEmpty() || books.isEmpty())
        return;
    int read = 0;
    int refused = 0;
    for (const QString &folder : {vcards, books}) {
        QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = files.next();
            if (path.endsWith(u"SOURCE.txt") || path.endsWith(u"license.txt"))
                continue;
            CAPTURE(path.toStdString());
            try {
                const auto rows = openRows(path, detectFormat(path));
                int count = 0;
                while (rows->next())
                    count += !rows->isBlank();
                CHECK(count > 0);
                ++read;
            } catch (const Error &error) {
                CHECK(error.kind() == ErrorKind::File);
                CHECK(error.sentence().size() > 40);
                ++refused;
                CHECK((path.endsWith(u".ldif") || path.endsWith(u".json")));
            }
        }
    }
    CHECK(read > 45);
    CHECK(refused > 5);
}

TEST_CASE("the Chinese hotlines come in as customers from cards as from tables")
{
    const QString data = dataOrWarn(u"hotlines-zh"_s);
    if (data.isEmpty())
        return;
    std::vector<std::vector<QStringList>> seen;
    for (const QString &name : {u"/cn-hotlines.vcf"_s, u"/cn-hotlines.csv"_s, u"/cn-hotlines.gbk.csv"_s}) {
        test::ImportFixture file;
        ImportOptions options;
        if (name.endsWith(u"csv"))
            options.map = parseMapping(u"其他电话=point.phone;行业=tag"_s);
        const ImportResult result = file.import(u"customer"_s, data + name, options);
        CHECK(result.rejected == 0);
        CHECK(file.count("customer") == 314);
        std::vector<QStringList> rows;
        for (const Record &one : file.store->select({u"customer"_s, {}, {}, {}})) {
            Statement points =
                file.store->connection().prepare("SELECT group_concat(value, ' ') FROM (SELECT value FROM "
                                                 "contact_point WHERE customer_id = ? ORDER BY id)");
            points.bind(1, one.id());
            points.step();
            rows.push_back({one.get(customer::name), one.get(customer::phone), one.get(customer::website),
                            points.text(0).section(u' ', 0, 0)});
        }
        seen.push_back(rows);
        file.undo(result);
        CHECK(file.count("contact_point") == 0);
    }
    CHECK(seen[0].size() == 314);
    CHECK(seen[1] == seen[2]);
    int different = 0;
    for (size_t i = 0; i < seen[0].size() && i < seen[1].size(); ++i) {
        // A table may have a number only under “further”.
        const QString first = seen[1][i].at(1).isEmpty() ? seen[1][i].at(3) : seen[1][i].at(1);
        const bool same =
            seen[0][i].at(0) == seen[1][i].at(0) && seen[0][i].at(1) == first && seen[0][i].at(2) == seen[1][i].at(2);
        if (!same && ++different < 5)
            FAIL_CHECK(seen[0][i].join(u'|').toStdString() << " is " << seen[1][i].join(u'|').toStdString());
    }
    CHECK(different == 0);
}

TEST_CASE("contacts go out as cards of every version and come back as they were")
{
    const QByteArray csv =
        "First name,Last name,Title,Company,Occupation,Birthday,Notes,Phone,Mobile,E-mail,Street,City,Country,External "
        "ID,Extra,Groups\r\n"
        "Ana,\"Müller; Söhne, & Co\",Dr.,\"Tea, House; Ltd\",Buyer,1980-02-29,\"line one\nline \\n two 🍵\",+49 30 "
        "1234,0171 999,ana@example.com,"
        "\"Long street name that goes on and on and on until the line must be folded 12\",Köln,Germany,x-1,\"work: +49 "
        "30 5678\nhome: 555\",\"Fairs\nVIP\"\r\n"
        "晓华,单,,茶行,,,,13800138000,,,长安街 1 号,北京,中国,,,\r\n";
    for (const CardVersion version : {CardVersion::V21, CardVersion::V30, CardVersion::V40}) {
        CAPTURE(int(version));
        test::ImportFixture file;
        ImportOptions options{
            .map = parseMapping(u"Title=salutation;Occupation=occupation;Extra=point.phone;Groups=tag"_s),
            .createMissing = {u"customer"_s}};
        REQUIRE(file.importBytes(u"contact"_s, csv, options).created == 2);
        Change change(*file.store, u"Picture"_s);
        attach(change, file.store->shape(contact::type), 1, u"photo.png"_s,
               QByteArray("\x89PNG\r\n\x1a\n\x00 and more", 18));
        change.commit();
        const QString path = file.folder.filePath(u"out.vcf"_s);
        REQUIRE(exportFile(*file.store, {u"contact"_s, {}, {}, {}}, path, {.cardVersion = version}) == 2);
        for (const QByteArray &line : readWholeFile(path, 100'000).split('\n'))
            CHECK(line.size() <= 77);

        test::ImportFixture other;
        const ImportResult back = other.import(u"contact"_s, path, {.createMissing = {u"customer"_s}});
        CHECK(back.created == 2);
        CHECK(people(other) == people(file));
        // In the file that they come from they are known.
        const ImportResult again = file.import(u"contact"_s, path);
        CHECK(again.unchanged == 2);
        CHECK(exportFile(*file.store, {u"customer"_s, {}, {}, {}}, path, {.cardVersion = version}) == 2);
        CHECK(file.import(u"customer"_s, path).unchanged == 2);
    }
}

TEST_CASE("broken cards give what can be read of them")
{
    CHECK(cardsOf("").empty());
    CHECK(cardsOf("no card at all").empty());
    CHECK(cardsOf("BEGIN:VCARD\nFN:A\nBEGIN:VCARD\nFN:B\nEND:VCARD").size() == 2);
    CHECK(cardsOf("BEGIN:VCARD\nFN:A").size() == 1);
    const auto cards = cardsOf(
        "begin:vcard\r\nVERSION:2.1\r\nFN;CHARSET=GB2312;ENCODING=QUOTED-PRINTABLE:=B2=E8=\r\n=D0=D0\r\n"
        "TEL;CELL:1\r\nAGENT:\r\nBEGIN:VCARD\r\nFN:inner\r\nEND:VCARD\r\nno colon here\r\nN:a\\;b;c\r\nend:vcard\r\n");
    REQUIRE(cards.size() == 1);
    CHECK(cards[0].text("FN") == u"茶行");
    CHECK(cards[0].first("TEL")->isA(u"CELL"_s));
    CHECK(cards[0].first("N")->components() == QStringList{u"a;b"_s, u"c"_s});
}
