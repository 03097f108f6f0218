// SPDX-License-Identifier: GPL-3.0-or-later
// Every public file, whatever it is: through the importer itself, as the assistant tries a file out; and its cells
// against a second reading that is as plain as can be. Which files there are is what the folders hold.
#include <catch2/catch.hpp>

#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QStringDecoder>

#include "core/base/error.h"
#include "core/exchange/fixed_columns.h"
#include "core/exchange/import_source.h"
#include "core/exchange/vcard.h"
#include "core/exchange/whole_file.h"
#include "core/model/types/contact.h"
#include "tests/exchange/import_test.h"

using namespace kith;
using namespace Qt::StringLiterals;

namespace {

// All files of a folder but what says where they are from, and the JSON of what they say.
QStringList filesOf(const QString &folder)
{
    const QString root = test::dataFolder(folder);
    if (root.isEmpty())
        WARN("skipped: KITH_TEST_DATA/" << folder.toStdString() << " is missing");
    QStringList paths;
    QDirIterator files(root.isEmpty() ? u"/nowhere"_s : root, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        if (!path.endsWith(".json"_L1) && !path.endsWith("SOURCE.txt"_L1) && !path.endsWith("license.txt"_L1))
            paths.append(path);
    }
    paths.sort();
    return paths;
}

using Rows = std::vector<QStringList>;

// The whole text at once, character by character, after RFC 4180; blanks around quotation marks do not count. nullopt:
// quotation marks stand where the standard knows none, so that there is more than one way to read it.
std::optional<Rows> readPlainly(const QString &text, const QString &delimiter)
{
    Rows rows(1);
    QString cell;
    bool isQuoted = false, wasQuoted = false;
    const auto endCell = [&] {
        rows.back().append(cell);
        cell.clear();
        wasQuoted = false;
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (isQuoted) {
            if (c != u'"')
                cell += c;
            else if (i + 1 < text.size() && text.at(i + 1) == u'"')
                cell += text.at(++i);
            else
                isQuoted = false;
        } else if (c == u'"') {
            if (wasQuoted || !cell.trimmed().isEmpty())
                return std::nullopt;
            cell.clear();
            isQuoted = wasQuoted = true;
        } else if (QStringView(text).mid(i).startsWith(delimiter)) {
            endCell();
        } else if (c == u'\n' || c == u'\r') {
            endCell();
            if (c == u'\r' && i + 1 < text.size() && text.at(i + 1) == u'\n')
                ++i;
            rows.emplace_back();
        } else if (wasQuoted) {
            if (c != u' ' && c != u'\t')
                return std::nullopt;
        } else {
            cell += c;
        }
    }
    if (isQuoted)
        return std::nullopt;
    endCell();
    std::erase_if(rows, [](const QStringList &row) { return row == QStringList{QString()}; }); // blank lines
    return rows;
}

} // namespace

TEST_CASE("every public table has the cells that a second, plain reading finds")
{
    int compared = 0;
    QStringList readOtherwise, refused;
    for (const QString &folder : {u"csv"_s, u"contacts-csv"_s, u"hotlines-zh"_s}) {
        for (const QString &path : filesOf(folder)) {
            CAPTURE(path.toStdString());
            CsvFormat format;
            Rows rows;
            try {
                format = detectFormat(path);
                if (format.kind != FileKind::Delimited)
                    continue;
                const std::unique_ptr<RowSource> source = openRows(path, format);
                while (source->next()) {
                    QStringList row;
                    for (qsizetype i = 0; i < source->size(); ++i)
                        row.append(source->text(i));
                    if (!source->isBlank())
                        rows.push_back(row);
                }
            } catch (const Error &error) {
                CHECK(error.sentence().size() > 20);
                refused.append(path);
                continue;
            }
            QStringDecoder decoder(format.encoding.toLatin1().constData(), QStringDecoder::Flag::Stateless);
            REQUIRE(decoder.isValid());
            QString text = decoder(readWholeFile(path, 100'000'000).mid(format.markSize));
            CHECK(!decoder.hasError());
            if (format.separatorLine)
                text = text.section(u'\n', 1);
            const std::optional<Rows> plain = readPlainly(text, format.delimiter);
            if (!plain) {
                readOtherwise.append(path);
                continue;
            }
            ++compared;
            CHECK(rows.size() == plain->size());
            int different = 0;
            for (size_t row = 0; row < std::min(rows.size(), plain->size()); ++row) {
                if (rows[row] != (*plain)[row] && ++different < 3)
                    FAIL_CHECK("row " << row << ": <" << rows[row].join(u'|').toStdString() << "> is <"
                                      << (*plain)[row].join(u'|').toStdString() << ">");
            }
        }
    }
    WARN(compared << " tables were read twice, " << readOtherwise.size() << " have stray quotation marks, "
                  << refused.size() << " were refused");
    if (compared > 0) {
        CHECK(compared > 90);
        CHECK(readOtherwise.size() * 8 < compared);
    }
}

TEST_CASE("every public card and calendar has as many entries as it says that it begins")
{
    int compared = 0;
    for (const QString &folder : {u"vcard"_s, u"icalendar"_s, u"contacts-csv"_s, u"hotlines-zh"_s}) {
        for (const QString &path : filesOf(folder)) {
            CAPTURE(path.toStdString());
            const bool isCards = path.endsWith(".vcf"_L1);
            if (!isCards && !path.endsWith(".ics"_L1))
                continue;
            qint64 count = 0;
            try {
                const std::unique_ptr<RowSource> rows = isCards ? openCards(path) : openCalendar(path);
                rows->next(); // the headings
                while (rows->next())
                    ++count;
            } catch (const Error &error) {
                CHECK(error.sentence().size() > 20);
                continue;
            }
            // Cards within cards (agents) and what is no event or to-do are not counted.
            const QString text = QString::fromUtf8(asUtf8(readWholeFile(path, 100'000'000)));
            static const QRegularExpression cards(u"^BEGIN:VCARD\\s*$"_s,
                                                  QRegularExpression::MultilineOption |
                                                      QRegularExpression::CaseInsensitiveOption);
            static const QRegularExpression agents(u"^AGENT[^\\n]*:\\s*\\nBEGIN:VCARD"_s,
                                                   QRegularExpression::MultilineOption |
                                                       QRegularExpression::CaseInsensitiveOption);
            static const QRegularExpression events(u"^BEGIN:V(EVENT|TODO)\\s*$"_s,
                                                   QRegularExpression::MultilineOption |
                                                       QRegularExpression::CaseInsensitiveOption);
            CHECK(count == (isCards ? text.count(cards) - text.count(agents) : text.count(events)));
            ++compared;
        }
    }
    if (compared > 0)
        CHECK(compared > 80);
}

TEST_CASE("Thunderbird's address books come in as the JSON beside them says")
{
    const QString data = test::dataFolder(u"contacts-csv/thunderbird"_s);
    if (data.isEmpty()) {
        WARN("skipped: KITH_TEST_DATA/contacts-csv/thunderbird is missing");
        return;
    }
    const QJsonObject expected =
        QJsonDocument::fromJson(readWholeFile(data + u"/addressbook.json"_s, 1'000'000)).object();
    const std::pair<QString, QString> files[] = {{u"utf16_addressbook.csv"_s, u"utf16_csv"_s},
                                                 {u"shiftjis_addressbook.csv"_s, u"shiftjis_csv"_s},
                                                 {u"basic_csv_addressbook.csv"_s, u"csv_import"_s},
                                                 {u"csv_semicolon.csv"_s, u"csv_import"_s},
                                                 {u"csv_no_header.csv"_s, u"csv_import"_s},
                                                 {u"basic_vcard_addressbook.vcf"_s, u"vcard_import"_s},
                                                 {u"emptylines_vcard_addressbook.vcf"_s, u"vcard_import"_s},
                                                 {u"dos_vcard_addressbook.vcf"_s, u"dos_vcard_import"_s},
                                                 {u"quote.csv"_s, u"quote_csv"_s}};
    for (const auto &[name, key] : files) {
        CAPTURE(name.toStdString());
        test::ImportFixture file;
        ImportOptions options;
        options.createMissing = {u"customer"_s};
        if (name == "csv_no_header.csv"_L1) // as somebody tells the assistant
            options.map = parseMapping(u"Column 2=first_name;Column 3=last_name;Column 4=email"_s);
        const ImportResult result = file.import(u"contact"_s, data + u'/' + name, options);
        const QJsonArray people = expected.value(key).toArray();
        REQUIRE(people.size() > 0);
        CHECK(result.rejected == 0);
        const std::vector<Record> read = file.store->select({u"contact"_s, {}, {u"id"_s}, {}});
        REQUIRE(qsizetype(read.size()) == people.size());
        for (qsizetype i = 0; i < people.size(); ++i) {
            const QJsonObject person = people.at(i).toObject();
            const Record &contact = read[size_t(i)];
            const std::pair<const char *, QString> fields[] = {{"FirstName", contact.get(contact::firstName)},
                                                               {"LastName", contact.get(contact::lastName)},
                                                               {"PrimaryEmail", contact.get(contact::email)}};
            for (const auto &[field, value] : fields) {
                if (const QString wanted = person.value(QLatin1StringView(field)).toString(); !wanted.isEmpty())
                    CHECK(value.toStdString() == wanted.toStdString());
            }
        }
    }
}

TEST_CASE("every public file is tried out to its last row, or refused with a sentence")
{
    test::ImportFixture file;
    int tried = 0;
    int refused = 0;
    for (const QString &folder : {u"csv"_s, u"vcard"_s, u"icalendar"_s, u"contacts-csv"_s, u"hotlines-zh"_s}) {
        for (const QString &path : filesOf(folder)) {
            CAPTURE(path.toStdString());
            ImportOptions options;
            options.dryRun = true;
            qint64 told = 0;
            options.onRow = [&](RowVerdict &&verdict) {
                ++told;
                CHECK((verdict.fate != RowFate::Rejected || !verdict.reason.isEmpty()));
            };
            try {
                const ImportSource source = readImportSource(path);
                QString type = guessType(file.store->catalogue(), source.headings, path);
                const FileKind kind = source.format.kind;
                if (!usualType(kind).isEmpty())
                    type = usualType(kind);
                if (type.isEmpty()) { // nothing fits: as somebody would who wants the first column as names
                    type = u"customer"_s;
                    options.map = {{source.headings.first(), u"name"_s}};
                }
                const ImportResult result = file.import(type, path, options);
                CHECK(result.change == 0);
                CHECK(told >= result.read); // a row that is refused at the end is told twice
                ++tried;
            } catch (const Error &error) {
                CHECK(error.sentence().size() > 20);
                ++refused;
            }
        }
    }
    CHECK(file.count("customer") == 0);
    CHECK(file.count("contact") == 0);
    CHECK(file.findings().isEmpty());
    if (tried + refused > 0) {
        WARN(tried << " files were tried out, " << refused << " refused");
        CHECK(refused * 8 < tried); // what is no table, card or calendar, or a broken one
    }
}
