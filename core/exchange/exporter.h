// SPDX-License-Identifier: GPL-3.0-or-later
// Writes what a Query lists as CSV or as an Excel workbook, row by row. The same data gives the same bytes.
#pragma once

#include "core/base/progress.h"
#include "core/exchange/card_writer.h"
#include "core/exchange/csv_writer.h"
#include "core/store/store.h"

namespace kith {

struct ExportOptions
{
    // Excel: labels as headings, titles and labels as values, byte order mark, formula guard. Import: keys as headings,
    // ids and keys as values, so that Kith and other programs read back exactly what was written.
    CsvWriter::For target = CsvWriter::For::Excel;
    std::optional<bool> labels; // headings other than the target's usual ones
    char delimiter = ',';
    CardVersion cardVersion = CardVersion::V30; // .vcf
};

// By the name's ending: .csv, .tsv, .xlsx, .vcf, .ics. Returns the number of records. Throws Error{Usage} for another
// ending, Error{File}; an existing file is replaced only when all went well.
qint64 exportFile(Store &store, const Query &query, const QString &path, const ExportOptions &options = {},
                  const Progress &progress = {});
qint64 exportCsv(Store &store, const Query &query, QIODevice &device, const ExportOptions &options = {},
                 const Progress &progress = {});
qint64 exportCsv(Store &store, const Query &query, const QString &path, const ExportOptions &options = {},
                 const Progress &progress = {});
qint64 exportXlsx(Store &store, const Query &query, const QString &path, const ExportOptions &options = {},
                  const Progress &progress = {});

// Every column that an import of the kind can take back, for `columns` of a query that exports everything.
QStringList allColumns(const Shape &shape);

} // namespace kith
