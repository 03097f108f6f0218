// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sheet_reader.h"

#include <algorithm>
#include <QCoreApplication>
#include <QFileInfo>

#include "core/base/error.h"

namespace kith {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostColumns = 16384;                 // what Excel has
constexpr qsizetype largestRow = 64 * 1024 * 1024; // of texts
constexpr qsizetype mostCellText = 16 * 1024 * 1024;

// "AB12" is column 27; -1: no column.
int columnOf(QStringView reference)
{
    int column = 0;
    for (const QChar c : reference) {
        if (c < u'A' || c > u'Z')
            break;
        column = column * 26 + (c.unicode() - 'A' + 1);
        if (column > mostColumns)
            return -1;
    }
    return column - 1;
}

} // namespace

SheetReader::SheetReader(const QString &path, const QString &sheet)
    : m_fileName(QFileInfo(path).fileName()), m_archive(path),
      m_book(readWorkbook(m_archive, m_fileName, SharedTexts::Read))
{
    if (!sheet.isEmpty()) {
        const auto found = std::find_if(m_book.sheets.begin(), m_book.sheets.end(), [&](const Workbook::Sheet &one) {
            return one.name.compare(sheet, Qt::CaseInsensitive) == 0;
        });
        if (found == m_book.sheets.end())
            throw Error(ErrorKind::Usage,
                        QCoreApplication::translate("xlsx", "The workbook has no sheet “%1”; it has: %2.")
                            .arg(sheet, sheets().join(", "_L1)));
        open(*found);
        return;
    }
    for (const Workbook::Sheet &one : m_book.sheets) {
        if (one.hidden)
            continue;
        open(one);
        while (next()) {
            if (isBlank())
                continue;
            open(one); // from the beginning
            return;
        }
    }
    throw Error(
        ErrorKind::File,
        QCoreApplication::translate("xlsx", "No sheet of “%1” holds anything; nothing was imported.").arg(m_fileName));
}

QStringList SheetReader::sheets() const
{
    QStringList names;
    for (const Workbook::Sheet &sheet : m_book.sheets) {
        if (!sheet.hidden)
            names.append(sheet.name);
    }
    return names;
}

void SheetReader::open(const Workbook::Sheet &sheet)
{
    m_sheet = sheet.name;
    m_xml.clear();
    m_device = m_archive.open(sheet.part);
    m_xml.setDevice(m_device.get());
    m_size = m_archive.size(sheet.part);
    m_row = 0;
    m_cells.clear();
}

bool SheetReader::isBlank() const
{
    return std::all_of(m_cells.begin(), m_cells.end(), [](const std::string &cell) { return cell.empty(); });
}

bool SheetReader::next()
{
    while (!m_xml.atEnd()) {
        const auto token = m_xml.readNext();
        if (token == QXmlStreamReader::DTD)
            refuseWorkbook(m_fileName);
        if (token == QXmlStreamReader::StartElement && m_xml.name() == u"row") {
            readRow();
            return true;
        }
        if (token == QXmlStreamReader::EndElement && m_xml.name() == u"sheetData")
            return false;
    }
    if (m_xml.hasError())
        refuseWorkbook(m_fileName);
    return false;
}

void SheetReader::readRow()
{
    bool good = false;
    const qint64 told = m_xml.attributes().value("r"_L1).toLongLong(&good);
    m_row = good && told > m_row ? told : m_row + 1;
    m_cells.clear();
    m_rowBytes = 0;
    while (!m_xml.atEnd()) {
        const auto token = m_xml.readNext();
        if (token == QXmlStreamReader::EndElement && m_xml.name() == u"row")
            break;
        if (token == QXmlStreamReader::StartElement && m_xml.name() == u"c")
            readCell();
    }
    if (m_xml.hasError())
        refuseWorkbook(m_fileName);
    while (!m_cells.empty() && m_cells.back().empty())
        m_cells.pop_back(); // cells with a colour and nothing else
}

void SheetReader::readCell()
{
    const QXmlStreamAttributes attributes = m_xml.attributes();
    const QStringView reference = attributes.value("r"_L1);
    const QString type = attributes.value("t"_L1).toString();
    const size_t style = attributes.value("s"_L1).toULong();
    const int column = reference.isEmpty() ? int(m_cells.size()) : columnOf(reference);
    if (column < 0 || column >= mostColumns)
        refuseWorkbook(m_fileName);
    QString raw;
    bool inText = false; // <t> of an inline text, or <v>
    while (!m_xml.atEnd()) {
        const auto token = m_xml.readNext();
        if (token == QXmlStreamReader::EndElement) {
            if (m_xml.name() == u"c")
                break;
            inText = false;
        } else if (token == QXmlStreamReader::StartElement) {
            if (m_xml.name() == u"rPh" || m_xml.name() == u"f")
                m_xml.skipCurrentElement();
            else
                inText = m_xml.name() == u"v" || m_xml.name() == u"t";
        } else if (token == QXmlStreamReader::Characters && inText) {
            raw += m_xml.text();
            if (raw.size() > mostCellText)
                refuseWorkbook(m_fileName);
        }
    }
    std::string text;
    if (type == u"s") {
        bool good = false;
        const size_t index = raw.trimmed().toULong(&good);
        if (!good || index >= m_book.texts.size())
            refuseWorkbook(m_fileName);
        text = m_book.texts[index];
    } else if (type == u"str" || type == u"inlineStr") {
        text = withoutEscapes(raw).toStdString();
    } else if (type == u"b") {
        text = raw.trimmed() == u"1" ? "true" : "false";
    } else if (type == u"e" || type == u"d") {
        text = raw.toStdString();
    } else {
        text = m_book.cellText(raw.trimmed().toStdString(), style);
    }
    m_rowBytes += qsizetype(text.size());
    if (m_rowBytes > largestRow)
        refuseWorkbook(m_fileName);
    if (column >= int(m_cells.size()))
        m_cells.resize(size_t(column) + 1);
    m_cells[size_t(column)] = std::move(text);
}

} // namespace kith
