// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv_writer.h"

#include <QCoreApplication>

#include "core/base/error.h"

namespace kith {

namespace {

constexpr size_t flushSize = 256 * 1024;

// What a spreadsheet skips before it looks for a formula: blanks and no-break spaces.
std::string_view withoutBlanks(std::string_view text)
{
    while (true) {
        if (text.starts_with(' '))
            text.remove_prefix(1);
        else if (text.starts_with("\xc2\xa0"))
            text.remove_prefix(2);
        else if (text.starts_with("\xe3\x80\x80"))
            text.remove_prefix(3);
        else
            return text;
    }
}

bool startsLikeFormula(std::string_view text)
{
    const std::string_view start = withoutBlanks(text);
    if (start.empty())
        return false;
    if (std::string_view("=+-@\t\r\n").find(start.front()) != std::string_view::npos)
        return true;
    for (const char *fullWidth : {"＝", "＋", "－", "＠"}) {
        if (start.starts_with(fullWidth))
            return true;
    }
    return false;
}

} // namespace

bool needsGuard(std::string_view utf8)
{
    // Behind any number of ' as well: "'=1" must not come back as "=1".
    std::string_view rest = utf8;
    while (rest.starts_with('\''))
        rest.remove_prefix(1);
    return startsLikeFormula(rest);
}

std::string_view withoutGuard(std::string_view utf8)
{
    if (!utf8.starts_with('\'') || !needsGuard(utf8))
        return utf8;
    return utf8.substr(1);
}

CsvWriter::CsvWriter(QIODevice &device, For target, char delimiter)
    : m_device(device), m_target(target), m_delimiter(delimiter)
{
    m_buffer.reserve(flushSize + 4096);
    if (target == For::Excel)
        m_buffer += "\xef\xbb\xbf";
}

CsvWriter::~CsvWriter() = default;

void CsvWriter::add(std::string_view utf8, Cell cell)
{
    if (m_fields++ > 0)
        m_buffer += m_delimiter;
    m_isEmpty = m_fields == 1 && utf8.empty();
    const bool guard = m_target == For::Excel && cell == Cell::Text && needsGuard(utf8);
    bool quote = guard || (!utf8.empty() && (utf8.front() == ' ' || utf8.back() == ' '));
    bool doubled = false;
    for (const char c : utf8) {
        quote = quote || c == m_delimiter || c == '\n' || c == '\r';
        doubled = doubled || c == '"';
    }
    if (!quote && !doubled) {
        m_buffer += utf8;
        return;
    }
    m_buffer += '"';
    if (guard)
        m_buffer += '\'';
    if (doubled) {
        for (const char c : utf8) {
            if (c == '"')
                m_buffer += '"';
            m_buffer += c;
        }
    } else {
        m_buffer += utf8;
    }
    m_buffer += '"';
}

void CsvWriter::add(QStringView text, Cell cell)
{
    const QByteArray utf8 = text.toUtf8();
    add(std::string_view(utf8.constData(), size_t(utf8.size())), cell);
}

void CsvWriter::endRecord()
{
    m_buffer += m_isEmpty ? "\"\"\r\n" : "\r\n"; // a single empty field must not become a blank line
    m_fields = 0;
    if (m_buffer.size() >= flushSize)
        flush();
}

void CsvWriter::finish()
{
    flush();
}

void CsvWriter::flush()
{
    const auto size = qint64(m_buffer.size());
    if (m_device.write(m_buffer.data(), size) != size)
        throw Error(ErrorKind::File, QCoreApplication::translate(
                                         "csv", "The file could not be written: %1. What was there before was kept.")
                                         .arg(m_device.errorString()));
    m_buffer.clear();
}

} // namespace kith
