// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/workbook.h"

#include <cmath>
#include <map>
#include <QCoreApplication>
#include <QDateTime>
#include <QXmlStreamReader>

#include "core/base/error.h"

namespace kith {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostSharedBytes = qint64(1024) * 1024 * 1024;
constexpr double lastDay = 2958466; // 10000-01-01

// Formats that every workbook has without describing them.
Workbook::Look builtInLook(int id)
{
    if (id == 9 || id == 10)
        return Workbook::Look::Percent;
    if (id == 18 || id == 19 || id == 20 || id == 21 || id == 32 || id == 33 || id == 45 || id == 47)
        return Workbook::Look::Time;
    const bool date = (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 50 && id <= 58);
    return date ? Workbook::Look::Date : Workbook::Look::Plain;
}

// "yyyy\-mm\-dd;@" is a date, "[Red]0.00" and "#,##0 \d" are not.
Workbook::Look lookOf(const QString &code)
{
    QString letters;
    bool quoted = false;
    for (qsizetype i = 0; i < code.size(); ++i) {
        const QChar c = code.at(i).toLower();
        if (c == u';')
            break; // the form of positive numbers decides
        if (c == u'"') {
            quoted = !quoted;
        } else if (quoted) {
            continue;
        } else if (c == u'\\' || c == u'_' || c == u'*') {
            ++i;
        } else if (c == u'[') {
            const qsizetype end = code.indexOf(u']', i);
            if (end < 0)
                break;
            if (end == i + 2 || code.mid(i + 1, end - i - 1) == u"hh" || code.mid(i + 1, end - i - 1) == u"mm")
                return Workbook::Look::Plain; // [h]: a length of time, not a time
            i = end;
        } else {
            letters += c;
        }
    }
    if (letters.contains("general"_L1))
        return Workbook::Look::Plain;
    if (letters.contains(u'%'))
        return Workbook::Look::Percent;
    if (letters.contains(u'y') || letters.contains(u'd'))
        return Workbook::Look::Date;
    if (letters.contains(u'h') || letters.contains(u's'))
        return Workbook::Look::Time;
    return letters.contains(u'm') ? Workbook::Look::Date : Workbook::Look::Plain;
}

// Reads a part's elements; what is no XML refuses the whole file.
template <typename Take>
void forEachElement(const ZipArchive &archive, const QString &part, const QString &fileName, Take take)
{
    if (!archive.has(part))
        return;
    const std::unique_ptr<QIODevice> device = archive.open(part);
    QXmlStreamReader xml(device.get());
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::DTD)
            refuseWorkbook(fileName); // no workbook has one, and its entities are a known trap
        if (token == QXmlStreamReader::StartElement)
            take(xml);
    }
    if (xml.hasError())
        refuseWorkbook(fileName);
}

QString resolved(const QString &folder, const QString &target)
{
    if (target.startsWith(u'/'))
        return target.mid(1);
    QStringList words = folder.split(u'/', Qt::SkipEmptyParts);
    for (const QString &word : target.split(u'/')) {
        if (word == ".."_L1 && !words.isEmpty())
            words.removeLast();
        else if (word != "."_L1 && word != ".."_L1)
            words.append(word);
    }
    return words.join(u'/');
}

QString workbookPart(const ZipArchive &archive)
{
    if (archive.has(u"xl/workbook.xml"_s))
        return u"xl/workbook.xml"_s;
    for (const QString &name : archive.names()) {
        if (name.endsWith("workbook.xml"_L1, Qt::CaseInsensitive))
            return name;
    }
    return {};
}

std::vector<Workbook::Look> readStyles(const ZipArchive &archive, const QString &part, const QString &fileName)
{
    std::map<int, Workbook::Look> own;
    std::vector<Workbook::Look> looks;
    bool cells = false;
    forEachElement(archive, part, fileName, [&](QXmlStreamReader &xml) {
        const QStringView name = xml.name();
        if (name == u"numFmt") {
            own[xml.attributes().value("numFmtId"_L1).toInt()] =
                lookOf(xml.attributes().value("formatCode"_L1).toString());
        } else if (name == u"cellXfs") {
            cells = true;
        } else if (name == u"cellStyles" || name == u"dxfs") {
            cells = false;
        } else if (name == u"xf" && cells && looks.size() < 100'000) {
            const int id = xml.attributes().value("numFmtId"_L1).toInt();
            const auto known = own.find(id);
            looks.push_back(known != own.end() ? known->second : builtInLook(id));
        }
    });
    return looks;
}

// The text of a string item: its runs, without the reading aids of East Asian texts.
QString itemText(QXmlStreamReader &xml)
{
    QString text;
    const QString item = xml.name().toString();
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::EndElement && xml.name() == item)
            break;
        if (token != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"rPh")
            xml.skipCurrentElement();
        else if (xml.name() == u"t")
            text += xml.readElementText(QXmlStreamReader::IncludeChildElements);
    }
    return text;
}

std::vector<std::string> readSharedTexts(const ZipArchive &archive, const QString &part, const QString &fileName)
{
    std::vector<std::string> texts;
    qint64 bytes = 0;
    forEachElement(archive, part, fileName, [&](QXmlStreamReader &xml) {
        if (xml.name() != u"si")
            return;
        texts.push_back(withoutEscapes(itemText(xml)).toStdString());
        bytes += qint64(texts.back().size()) + 32;
        if (bytes > mostSharedBytes)
            throw Error(ErrorKind::File,
                        QCoreApplication::translate("xlsx", "“%1” holds more than a gigabyte of texts; save the "
                                                            "sheet as CSV and import that. Nothing was imported.")
                            .arg(fileName));
    });
    return texts;
}

// As spreadsheets show figures: 0.30000000000000004 is 0.3. Never with an exponent.
std::string fifteenDigits(double value)
{
    QByteArray text = QByteArray::number(value, 'g', 15);
    if (text.contains('e')) {
        text = QByteArray::number(value, 'f', std::abs(value) < 1 ? 20 : 0);
        if (text.contains('.')) {
            while (text.endsWith('0'))
                text.chop(1);
            if (text.endsWith('.'))
                text.chop(1);
        }
    }
    return text.toStdString();
}

} // namespace

void refuseWorkbook(const QString &fileName)
{
    throw Error(ErrorKind::File,
                QCoreApplication::translate("xlsx", "“%1” is no workbook that can be read: its inside is damaged. "
                                                    "Nothing was imported; save it anew in Excel or LibreOffice.")
                    .arg(fileName));
}

bool isWorkbook(const ZipArchive &archive)
{
    return !workbookPart(archive).isEmpty();
}

Workbook readWorkbook(const ZipArchive &archive, const QString &fileName, SharedTexts texts)
{
    Workbook book;
    const QString part = workbookPart(archive);
    const QString folder = part.contains(u'/') ? part.left(part.lastIndexOf(u'/')) : QString();
    std::map<QString, QString> targets;
    QString styles;
    QString shared;
    const QString relations = (folder.isEmpty() ? QString() : folder + u'/') + u"_rels/"_s +
                              part.mid(part.lastIndexOf(u'/') + 1) + u".rels"_s;
    forEachElement(archive, relations, fileName, [&](QXmlStreamReader &xml) {
        if (xml.name() != u"Relationship")
            return;
        const QString target = resolved(folder, xml.attributes().value("Target"_L1).toString());
        const QStringView type = xml.attributes().value("Type"_L1);
        targets[xml.attributes().value("Id"_L1).toString()] = target;
        if (type.endsWith("/styles"_L1))
            styles = target;
        else if (type.endsWith("/sharedStrings"_L1))
            shared = target;
    });
    forEachElement(archive, part, fileName, [&](QXmlStreamReader &xml) {
        if (xml.name() == u"workbookPr") {
            const QStringView from1904 = xml.attributes().value("date1904"_L1);
            book.from1904 = from1904 == u"1" || from1904 == u"true";
        } else if (xml.name() == u"sheet" && book.sheets.size() < 10'000) {
            Workbook::Sheet sheet;
            sheet.name = xml.attributes().value("name"_L1).toString();
            sheet.hidden = xml.attributes().value("state"_L1).endsWith("idden"_L1);
            for (const QXmlStreamAttribute &attribute : xml.attributes()) {
                if (attribute.name() == u"id" && targets.contains(attribute.value().toString()))
                    sheet.part = targets[attribute.value().toString()];
            }
            if (archive.has(sheet.part)) // charts and macros have sheets, too, but no rows
                book.sheets.push_back(std::move(sheet));
        }
    });
    if (book.sheets.empty())
        refuseWorkbook(fileName);
    book.styles = readStyles(archive, styles, fileName);
    if (texts == SharedTexts::Read && !shared.isEmpty())
        book.texts = readSharedTexts(archive, shared, fileName);
    return book;
}

std::string Workbook::cellText(std::string_view number, size_t style) const
{
    bool good = false;
    const double value = QByteArray::fromRawData(number.data(), qsizetype(number.size())).toDouble(&good);
    if (!good || !std::isfinite(value))
        return std::string(number);
    const Look look = style < styles.size() ? styles[style] : Look::Plain;
    if (look == Look::Percent)
        return fifteenDigits(value * 100) + '%';
    if (look == Look::Plain || value < 0 || value >= lastDay)
        return fifteenDigits(value);
    const qint64 msecs = std::llround(value * 86'400'000.0);
    qint64 day = msecs / 86'400'000;
    const QTime time = QTime::fromMSecsSinceStartOfDay(int(msecs % 86'400'000));
    const QString clock = time.toString(time.msec() ? u"HH:mm:ss.zzz"_s : u"HH:mm:ss"_s);
    if (day == 0 && look == Look::Time)
        return time.toString(time.second() || time.msec() ? u"HH:mm:ss"_s : u"HH:mm"_s).toStdString();
    if (from1904)
        day += 1462;
    else if (day < 60)
        ++day; // Excel has a 29 February 1900
    const QString date = QDate(1899, 12, 30).addDays(day).toString(Qt::ISODate);
    return (time.msecsSinceStartOfDay() == 0 ? date : date + u'T' + clock).toStdString();
}

QString withoutEscapes(const QString &text)
{
    qsizetype at = text.indexOf("_x"_L1);
    if (at < 0)
        return text;
    QString result;
    qsizetype done = 0;
    for (; at >= 0; at = text.indexOf("_x"_L1, at)) {
        bool good = false;
        const uint code =
            at + 6 < text.size() && text.at(at + 6) == u'_' ? QStringView(text).mid(at + 2, 4).toUInt(&good, 16) : 0;
        if (!good) {
            at += 2;
            continue;
        }
        result += QStringView(text).mid(done, at - done);
        result += QChar(ushort(code));
        done = at += 7;
    }
    return result + text.mid(done);
}

} // namespace kith
