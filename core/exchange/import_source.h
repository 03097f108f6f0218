// SPDX-License-Identifier: GPL-3.0-or-later
// What an import begins with: headings and the first rows of a file, and where its columns would go.
#pragma once

#include <vector>

#include "core/exchange/importer.h"

namespace kith {

struct ImportSource
{
    CsvFormat format;
    QStringList headings;          // made up where the file has none, unique
    std::vector<QStringList> rows; // the first ones
    qint64 bytes = 0;
    qint64 estimatedRows = 0; // exact when the file is small enough to be in `rows`
    QStringList sheets;       // of a workbook, the visible ones
};

ImportSource readImportSource(const QString &path, const CsvFormat &asked = {}, std::optional<bool> header = {},
                              int rows = 200);

// The path for every column: given ones, then those used before for these headings, then guessed ones. Throws
// Error{Usage} for a heading that the file does not have.
struct ColumnTarget
{
    enum class From { Nowhere, Given, Saved, Guessed };
    QString path;
    From from = From::Nowhere;
};
// As text, for keeping.
Mapping mappingOf(const QStringList &headings, const std::vector<ColumnTarget> &targets);
std::vector<ColumnTarget> columnTargets(Store &store, const Shape &shape, const ImportSource &source,
                                        const Mapping &given, bool guess);

// The kind of record that a file's headings fit best; "" when they fit none.
QString guessType(const Catalogue &catalogue, const QStringList &headings, const QString &fileName);

// How figures and dates are written in a column, from its first texts.
DecimalMark guessDecimalMark(const QStringList &texts);
DateOrder guessColumnDateOrder(const QStringList &texts);

} // namespace kith
