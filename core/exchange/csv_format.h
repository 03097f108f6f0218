// SPDX-License-Identifier: GPL-3.0-or-later
// What one has to know about a delimited text before reading it.
#pragma once

#include <QString>

namespace kith {

struct CsvFormat
{
    QString encoding;           // as QStringDecoder knows it; empty: not known yet
    int markSize = 0;           // bytes of the byte order mark
    QString delimiter;          // one character; empty: not known yet
    bool separatorLine = false; // the first line is "sep=;"
    bool header = true;         // the first record holds headings
};

// Finds out what `asked` leaves open, from the file's beginning (the encoding from all of it). Throws Error{File} for
// what is no text, Error{Usage} for an unknown encoding or a delimiter of several characters.
CsvFormat detectCsvFormat(const QString &path, const CsvFormat &asked = {});

} // namespace kith
