// SPDX-License-Identifier: GPL-3.0-or-later
// Reads one sheet of an Excel workbook (.xlsx) as a stream of rows. Days come as 2026-11-22, moments as
// 2026-11-22T09:30:00, figures with the fifteen digits that spreadsheets show, formulas as what they gave.
#pragma once

#include <QXmlStreamReader>

#include "core/exchange/row_source.h"
#include "core/exchange/workbook.h"

namespace kith {

class SheetReader final : public RowSource
{
public:
    // "" is the first visible sheet that holds something. Throws Error{File, Usage}.
    SheetReader(const QString &path, const QString &sheet);

    bool next() override;
    qint64 line() const override { return m_row; }
    qsizetype size() const override { return qsizetype(m_cells.size()); }
    std::string_view field(qsizetype i) const override
    {
        return i < size() ? std::string_view(m_cells[size_t(i)]) : std::string_view();
    }
    bool isBlank() const override;
    qint64 position() const override { return m_xml.characterOffset(); }
    qint64 fileSize() const override { return m_size; }

    QString sheet() const { return m_sheet; }
    QStringList sheets() const; // visible ones

private:
    void open(const Workbook::Sheet &sheet);
    void readRow();
    void readCell();

    QString m_fileName;
    ZipArchive m_archive;
    Workbook m_book;
    QString m_sheet;
    std::unique_ptr<QIODevice> m_device;
    QXmlStreamReader m_xml;
    qint64 m_size = 0;
    qint64 m_row = 0;
    qsizetype m_rowBytes = 0;
    std::vector<std::string> m_cells;
};

} // namespace kith
