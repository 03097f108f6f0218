// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv_reader.h"

#include <algorithm>
#include <cstring>
#include <QCoreApplication>
#include <QFileInfo>

#include "core/base/error.h"

namespace kith {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype chunkSize = 256 * 1024;

} // namespace

CsvReader::CsvReader(const QString &path, const CsvFormat &format)
    : m_file(path), m_format(format), m_delimiter(format.delimiter.toStdString()), m_buffer(size_t(chunkSize))
{
    if (!m_file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        fail(QCoreApplication::translate("csv", "“%1” cannot be read: %2. Nothing was imported.")
                 .arg(QFileInfo(path).fileName(), m_file.errorString()));
    m_fileSize = m_file.size();
    m_file.seek(format.markSize);
    m_direct = format.encoding == "UTF-8"_L1;
    if (!m_direct) {
        m_decoder = std::make_unique<QStringDecoder>(format.encoding.toLatin1().constData(),
                                                     QStringConverter::Flag::ConvertInitialBom);
        if (!m_decoder->isValid())
            fail(QCoreApplication::translate("csv", "The encoding %1 is not known on this computer.")
                     .arg(format.encoding));
        m_chunk.resize(size_t(chunkSize));
    }
    m_blanksAreLoose = m_delimiter != " ";
    m_stops[static_cast<unsigned char>('\n')] = true;
    m_stops[static_cast<unsigned char>('\r')] = true;
    if (!m_delimiter.empty())
        m_stops[static_cast<unsigned char>(m_delimiter.front())] = true;
    if (format.separatorLine)
        next();
}

bool CsvReader::next()
{
    m_fields.clear();
    m_suspicious = false;
    m_start = m_next;
    m_line += m_breaks;
    m_breaks = 0;
    if (!has(0))
        return false;
    qsizetype offset = 0;
    while (true) {
        qsizetype quote = offset;
        while (m_blanksAreLoose && has(quote) && *at(quote) == ' ')
            ++quote;
        offset = has(quote) && *at(quote) == '"' ? readQuoted(quote) : readPlain(offset);
        if (m_fields.size() > size_t(mostFields))
            fail(QCoreApplication::translate(
                     "csv", "Line %1 has more than %2 columns: this is no table of records. Nothing was imported.")
                     .arg(m_line)
                     .arg(mostFields));
        if (!has(offset))
            break;
        if (const qsizetype length = lineBreak(offset)) {
            offset += length;
            ++m_breaks;
            break;
        }
        offset += qsizetype(m_delimiter.size());
    }
    m_next = m_start + offset;
    for (Span &span : m_fields) {
        if (span.escaped)
            unescape(span);
    }
    return true;
}

std::string_view CsvReader::field(qsizetype i) const
{
    if (i >= size())
        return {};
    const Span &span = m_fields[size_t(i)];
    return {at(span.begin), size_t(span.end - span.begin)};
}

bool CsvReader::isBlank() const
{
    return m_fields.size() == 1 && m_fields.front().begin == m_fields.front().end && m_fields.front().begin == 0;
}

qint64 CsvReader::position() const
{
    return m_direct ? m_file.pos() - (m_used - m_next) : m_file.pos();
}

bool CsvReader::has(qsizetype offset)
{
    while (m_start + offset >= m_used) {
        if (!fill())
            return false;
    }
    return true;
}

// Reads one more chunk behind what is there; the record begun moves to the front first.
bool CsvReader::fill()
{
    if (m_atEnd)
        return false;
    if (m_start > 0) {
        std::memmove(m_buffer.data(), at(0), size_t(m_used - m_start));
        m_used -= m_start;
        m_start = 0;
    }
    if (m_used > largestRecord)
        fail(QCoreApplication::translate(
                 "csv",
                 "Line %1 is longer than %2 million characters: this is no table of records. Nothing was imported.")
                 .arg(m_line)
                 .arg(largestRecord / 1024 / 1024));
    const auto room = [this](qsizetype more) {
        if (qsizetype(m_buffer.size()) - m_used < more)
            m_buffer.resize(size_t(std::max(qsizetype(m_buffer.size()) * 2, m_used + more)));
    };
    char *target = m_chunk.data();
    if (m_direct) {
        if (m_used * 2 > qsizetype(m_buffer.size()))
            room(qsizetype(m_buffer.size()));
        target = m_buffer.data() + m_used;
    }
    const qsizetype most = m_direct ? qsizetype(m_buffer.size()) - m_used : chunkSize;
    const qint64 size = m_file.read(target, most);
    if (size < 0)
        fail(QCoreApplication::translate("csv", "The file cannot be read any further: %1. Nothing was imported.")
                 .arg(m_file.errorString()));
    if (size == 0) {
        m_atEnd = true;
        const bool cut = m_direct ? !m_utf8.isComplete() : m_decoder->hasError();
        if (cut)
            fail(QCoreApplication::translate(
                     "csv",
                     "The last line is no text in the encoding %1. Choose another encoding; nothing was imported.")
                     .arg(m_format.encoding));
        return false;
    }
    if (m_direct) {
        check(target, size);
        m_used += size;
        return true;
    }
    const QString decoded = m_decoder->decode(QByteArrayView(target, size));
    if (m_decoder->hasError())
        fail(QCoreApplication::translate(
                 "csv",
                 "After line %1 there is text that is not in the encoding %2. Choose another encoding; nothing was "
                 "imported.")
                 .arg(m_line)
                 .arg(m_format.encoding));
    const QByteArray utf8 = decoded.toUtf8();
    check(utf8.constData(), utf8.size());
    room(utf8.size());
    std::memcpy(m_buffer.data() + m_used, utf8.constData(), size_t(utf8.size()));
    m_used += utf8.size();
    return true;
}

void CsvReader::check(const char *bytes, qsizetype size)
{
    if (std::memchr(bytes, 0, size_t(size)))
        fail(QCoreApplication::translate(
                 "csv",
                 "After line %1 there are NUL bytes: this is no text file, or a damaged one. Nothing was imported.")
                 .arg(m_line));
    if (m_direct && !m_utf8.add(bytes, size))
        fail(QCoreApplication::translate(
                 "csv",
                 "After line %1 there is text that is not in the encoding %2. Choose another encoding; nothing was "
                 "imported.")
                 .arg(m_line)
                 .arg(m_format.encoding));
}

bool CsvReader::isDelimiter(qsizetype offset)
{
    const auto length = qsizetype(m_delimiter.size());
    return length > 0 && has(offset + length - 1) && std::memcmp(at(offset), m_delimiter.data(), size_t(length)) == 0;
}

// "\n", "\r", or any number of "\r" before a "\n": programs that convert twice write "\r\r\n".
qsizetype CsvReader::lineBreak(qsizetype offset)
{
    if (*at(offset) == '\n')
        return 1;
    if (*at(offset) != '\r')
        return 0;
    qsizetype end = offset + 1;
    while (has(end) && *at(end) == '\r')
        ++end;
    return has(end) && *at(end) == '\n' ? end + 1 - offset : 1;
}

// From the opening quotation mark; returns where the delimiter, the line break or the end is.
qsizetype CsvReader::readQuoted(qsizetype offset)
{
    const qsizetype begin = offset + 1;
    const qint64 opened = m_line + m_breaks;
    bool escaped = false;
    qsizetype i = begin;
    while (true) {
        const char *from = at(i);
        const auto left = size_t(m_used - m_start - i);
        const auto *quote = static_cast<const char *>(std::memchr(from, '"', left));
        const auto length = quote ? qsizetype(quote - from) : qsizetype(left);
        for (const char *c = from; c != from + length; ++c)
            m_breaks += *c == '\n' || (*c == '\r' && c + 1 != from + length && c[1] != '\n' && c[1] != '\r');
        i += length;
        if (!quote) {
            if (!fill())
                fail(QCoreApplication::translate(
                         "csv",
                         "The quotation mark opened in line %1 is never closed. Close it and try again; nothing was "
                         "imported.")
                         .arg(opened));
            continue;
        }
        if (has(i + 1) && *at(i + 1) == '"') {
            escaped = true;
            i += 2;
            continue;
        }
        qsizetype after = i + 1;
        while (m_blanksAreLoose && has(after) && *at(after) == ' ')
            ++after;
        if (!has(after) || isDelimiter(after) || *at(after) == '\n' || *at(after) == '\r') {
            m_fields.push_back({begin, i, escaped});
            return after;
        }
        m_suspicious = true; // a quotation mark inside: kept as it stands
        ++i;
    }
}

qsizetype CsvReader::readPlain(qsizetype offset)
{
    qsizetype i = offset;
    while (has(i)) {
        const char *p = at(i);
        const char *const end = m_buffer.data() + m_used;
        while (p != end && !m_stops[static_cast<unsigned char>(*p)])
            ++p;
        i = p - at(0);
        if (p == end)
            continue;
        if (*p == '\n' || *p == '\r' || m_delimiter.size() == 1 || isDelimiter(i))
            break;
        ++i; // the first byte of a longer delimiter only
    }
    m_fields.push_back({offset, i, false});
    return i;
}

void CsvReader::unescape(Span &span)
{
    char *const base = m_buffer.data() + m_start;
    qsizetype to = span.begin;
    for (qsizetype from = span.begin; from < span.end; ++from) {
        base[to++] = base[from];
        if (base[from] == '"' && from + 1 < span.end && base[from + 1] == '"')
            ++from;
    }
    span.end = to;
}

void CsvReader::fail(const QString &sentence) const
{
    throw Error(ErrorKind::File, sentence);
}

} // namespace kith
