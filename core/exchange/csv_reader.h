// SPDX-License-Identifier: GPL-3.0-or-later
// Reads delimited text as a stream: one record at a time, a quarter of a megabyte of the file in memory. Fields are
// UTF-8; files in UTF-8 are parsed as they are, others are converted chunk by chunk first.
#pragma once

#include <array>
#include <memory>
#include <QFile>
#include <QStringDecoder>
#include <string>
#include <string_view>
#include <vector>

#include "core/exchange/row_source.h"
#include "core/exchange/text_encoding.h"

namespace kith {

class CsvReader final : public RowSource
{
public:
    // More than this is no table of records but something else.
    static constexpr qsizetype largestRecord = 16 * 1024 * 1024;
    static constexpr qsizetype mostFields = 16384;

    // Throws Error{File}.
    CsvReader(const QString &path, const CsvFormat &format);
    CsvReader(const CsvReader &) = delete;

    // The next record, blank lines too; false at the end. Throws Error{File} for NUL bytes, text that is not of the
    // encoding, a quotation mark that is never closed, endless lines.
    bool next() override;

    qint64 line() const override { return m_line; } // of the record's beginning, from 1
    qsizetype size() const override { return qsizetype(m_fields.size()); }
    std::string_view field(qsizetype i) const override; // valid until next(); "" behind the last one
    bool isBlank() const override;                      // an empty line
    // A quotation mark stands inside a quoted field without being doubled: the record may not be what was meant.
    bool isSuspicious() const override { return m_suspicious; }

    qint64 position() const override; // bytes of the file that were used, for progress
    qint64 fileSize() const override { return m_fileSize; }

private:
    struct Span // relative to the record's beginning
    {
        qsizetype begin;
        qsizetype end;
        bool escaped; // holds doubled quotation marks
    };
    const char *at(qsizetype offset) const { return m_buffer.data() + m_start + offset; }
    bool has(qsizetype offset); // reads on when needed
    bool fill();
    void check(const char *bytes, qsizetype size);
    bool isDelimiter(qsizetype offset);
    qsizetype lineBreak(qsizetype offset); // its length; 0: none here
    qsizetype readQuoted(qsizetype offset);
    qsizetype readPlain(qsizetype offset);
    void unescape(Span &span);
    [[noreturn]] void fail(const QString &sentence) const;

    QFile m_file;
    CsvFormat m_format;
    std::string m_delimiter;
    std::array<bool, 256> m_stops{};
    bool m_blanksAreLoose = true; // blanks around quoted fields belong to nothing
    bool m_direct = true;         // UTF-8: no conversion
    std::unique_ptr<QStringDecoder> m_decoder;
    Utf8Check m_utf8;
    std::vector<char> m_buffer;
    std::vector<char> m_chunk;
    qsizetype m_used = 0;  // bytes of m_buffer that are filled
    qsizetype m_start = 0; // of the record
    qsizetype m_next = 0;  // of the following one
    bool m_atEnd = false;
    qint64 m_fileSize = 0;
    qint64 m_line = 1;
    qint64 m_breaks = 0; // line breaks in the record read last
    bool m_suspicious = false;
    std::vector<Span> m_fields;
};

} // namespace kith
