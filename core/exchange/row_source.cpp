// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/row_source.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include "core/base/error.h"
#include "core/exchange/csv_reader.h"
#include "core/exchange/fixed_columns.h"
#include "core/exchange/sheet_reader.h"

namespace kith {

using namespace Qt::StringLiterals;

namespace {

constexpr int sampledRows = 50;

[[noreturn]] void refuse(const QString &sentence, const QString &path)
{
    throw Error(ErrorKind::File, sentence.arg(QFileInfo(path).fileName()));
}

QByteArray beginning(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(4096) : QByteArray();
}

CsvFormat sheetFormat(const QString &path, const CsvFormat &asked)
{
    CsvFormat format = asked;
    format.kind = FileKind::Sheet;
    SheetReader reader(path, asked.sheet);
    format.sheet = reader.sheet();
    std::vector<QStringList> records;
    while (qsizetype(records.size()) < sampledRows && reader.next()) {
        if (reader.isBlank())
            continue;
        QStringList cells;
        for (qsizetype i = 0; i < reader.size(); ++i)
            cells.append(reader.text(i));
        records.push_back(std::move(cells));
    }
    if (records.empty())
        refuse(QCoreApplication::translate("xlsx", "The sheet “%2” of “%1” is empty; nothing was imported.")
                   .arg(u"%1"_s, format.sheet),
               path);
    format.header = beginsWithHeadings(records);
    return format;
}

// By what stands in the file; an e-mail only by its name, as any text may begin like one.
FileKind kindOfText(const QString &path, const QByteArray &start)
{
    QByteArray letters; // whatever the encoding: without marks, NULs and blanks
    for (const char c : start) {
        if (c > ' ' && letters.size() < 40)
            letters += c;
    }
    letters = letters.toUpper();
    if (letters.startsWith("BEGIN:VCARD"))
        return FileKind::Cards;
    if (letters.startsWith("BEGIN:VCALENDAR"))
        return FileKind::Calendar;
    const QString ending = QFileInfo(path).suffix().toLower();
    if (!start.isEmpty() && ending == "vcf"_L1)
        return FileKind::Cards;
    if (!start.isEmpty() && (ending == "ics"_L1 || ending == "ical"_L1))
        return FileKind::Calendar;
    if (!start.isEmpty() && ending == "eml"_L1)
        return FileKind::Letter;
    if (ending == "ldif"_L1 || letters.startsWith("DN:"))
        refuse(QCoreApplication::translate("columns", "“%1” is an LDIF address book; export it as vCard (.vcf) or CSV "
                                                      "instead and import that. Nothing was imported."),
               path);
    if (ending == "json"_L1)
        refuse(QCoreApplication::translate("columns", "“%1” is JSON, which is no table; export as CSV, Excel, vCard or "
                                                      "iCalendar instead. Nothing was imported."),
               path);
    return FileKind::Delimited;
}

} // namespace

CsvFormat detectFormat(const QString &path, const CsvFormat &asked)
{
    const QByteArray start = beginning(path);
    if (start.startsWith("PK\x03\x04")) {
        const ZipArchive archive(path);
        if (isWorkbook(archive))
            return sheetFormat(path, asked);
        if (archive.has(u"content.xml"_s))
            refuse(QCoreApplication::translate("xlsx",
                                               "“%1” is an OpenDocument file; save it as Excel workbook (.xlsx) "
                                               "or CSV and import that. Nothing was imported."),
                   path);
    }
    const FileKind kind = kindOfText(path, start);
    if (!asked.further.isEmpty() && kind != FileKind::Letter)
        throw Error(ErrorKind::Usage,
                    QCoreApplication::translate(
                        "columns", "Several files at once can only be e-mails (.eml). Nothing was imported."));
    if (kind == FileKind::Delimited)
        return detectCsvFormat(path, asked);
    CsvFormat format = asked;
    format.kind = kind;
    format.header = true;
    return format;
}

std::unique_ptr<RowSource> openRows(const QString &path, const CsvFormat &format)
{
    switch (format.kind) {
    case FileKind::Sheet:
        return std::make_unique<SheetReader>(path, format.sheet);
    case FileKind::Cards:
        return openCards(path);
    case FileKind::Calendar:
        return openCalendar(path);
    case FileKind::Letter:
        return openLetters(QStringList{path} + format.further, format.ownAddresses);
    case FileKind::Delimited:
        break;
    }
    return std::make_unique<CsvReader>(path, format);
}

} // namespace kith
