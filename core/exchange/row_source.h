// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of a foreign file, one at a time, whatever the file is: delimited text, a sheet, cards, a calendar, a letter.
#pragma once

#include <memory>
#include <QByteArray>
#include <QStringList>
#include <string_view>
#include <vector>

#include "core/exchange/csv_format.h"

namespace kith {

// A file that comes with a row: a card's picture, what a letter has attached.
struct RowFile
{
    QString name;
    QByteArray bytes;
};

class RowSource
{
public:
    virtual ~RowSource() = default;

    // The next row, blank ones too; false at the end. Throws Error{File} for what cannot be read.
    virtual bool next() = 0;
    virtual qint64 line() const = 0; // where the row stands, from 1: a line, or a row of the sheet
    virtual qsizetype size() const = 0;
    virtual std::string_view field(qsizetype i) const = 0; // UTF-8, valid until next(); "" behind the last one
    virtual bool isBlank() const = 0;
    virtual bool isSuspicious() const { return false; } // may not be what was meant
    virtual std::vector<RowFile> files() const { return {}; }

    virtual qint64 position() const = 0; // of fileSize(), for progress
    virtual qint64 fileSize() const = 0;

    QString text(qsizetype i) const
    {
        const std::string_view utf8 = field(i);
        return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
    }
};

// What the file is and what has to be known before it is read; `asked` wins over what is found. Throws Error{File} for
// what is no file of records, with a sentence.
CsvFormat detectFormat(const QString &path, const CsvFormat &asked = {});
std::unique_ptr<RowSource> openRows(const QString &path, const CsvFormat &format);

// Rows that are all in memory: formats whose files are read as a whole.
class ListedRows : public RowSource
{
public:
    struct Row
    {
        qint64 line = 0;
        std::vector<std::string> cells;
        std::vector<RowFile> files;
    };

    explicit ListedRows(std::vector<Row> rows) : m_rows(std::move(rows)) {}

    bool next() override { return ++m_at < qint64(m_rows.size()); }
    qint64 line() const override { return row().line; }
    qsizetype size() const override { return qsizetype(row().cells.size()); }
    std::string_view field(qsizetype i) const override
    {
        return i < size() ? std::string_view(row().cells[size_t(i)]) : std::string_view();
    }
    bool isBlank() const override { return row().cells.empty(); }
    std::vector<RowFile> files() const override { return row().files; }
    qint64 position() const override { return m_at; }
    qint64 fileSize() const override { return qint64(m_rows.size()); }

private:
    const Row &row() const { return m_rows[size_t(m_at)]; }

    std::vector<Row> m_rows;
    qint64 m_at = -1;
};

} // namespace kith
