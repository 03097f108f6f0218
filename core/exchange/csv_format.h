// SPDX-License-Identifier: GPL-3.0-or-later
// What one has to know about a file of records before reading it.
#pragma once

#include <cstdint>
#include <QString>
#include <QStringList>
#include <vector>

namespace kith {

enum class FileKind : std::uint8_t { Delimited, Sheet, Cards, Calendar, Letter };

struct CsvFormat
{
    QString encoding;           // as QStringDecoder knows it; empty: not known yet
    int markSize = 0;           // bytes of the byte order mark
    QString delimiter;          // one character; empty: not known yet
    bool separatorLine = false; // the first line is "sep=;"
    bool header = true;         // the first record holds headings
    FileKind kind = FileKind::Delimited;
    QString sheet;            // of a workbook; empty: the first one that holds something
    QStringList further;      // letters that are read after the first file
    QStringList ownAddresses; // e-mail addresses of the business: letters from them went out
};

// Finds out what `asked` leaves open, from the file's beginning (the encoding from all of it). Throws Error{File} for
// what is no text, Error{Usage} for an unknown encoding or a delimiter of several characters.
CsvFormat detectCsvFormat(const QString &path, const CsvFormat &asked = {});

// Do these first records begin with headings?
bool beginsWithHeadings(const std::vector<QStringList> &records);

} // namespace kith
