// SPDX-License-Identifier: GPL-3.0-or-later
// Which encoding a text file is in: byte order mark, NULs at every second place, strict UTF-8 over the whole file, then
// how common the characters are that GB18030, Big5 or Shift_JIS would make of it, else Windows-1252.
#pragma once

#include <QByteArrayView>
#include <QString>
#include <QStringList>

namespace kith {

// Bytes that may come in pieces: are they all UTF-8?
class Utf8Check
{
public:
    bool add(const char *bytes, qsizetype size);       // false from the first wrong byte on
    bool isComplete() const { return m_missing == 0; } // not in the middle of a character
    qint64 characters() const { return m_characters; } // of several bytes, so far

private:
    int m_missing = 0;          // bytes still to come of this character
    unsigned char m_low = 0x80; // limits of the next byte: no overlong forms, no surrogates
    unsigned char m_high = 0xbf;
    bool m_good = true;
    qint64 m_characters = 0;
};

struct FoundEncoding
{
    QString name;     // as QStringDecoder knows it: "UTF-8", "UTF-16LE", "GB18030", "windows-1252" …
    int markSize = 0; // bytes of the byte order mark
};

// Reads the whole file once when it has no mark. Throws Error{File} for what cannot be read, is empty, a picture, an
// archive or another file that is no text, with a sentence that says which.
FoundEncoding detectEncoding(const QString &path);

// Of bytes that are not UTF-8: "GB18030", "Big5", "Shift_JIS" or "windows-1252".
QString guessLegacyEncoding(QByteArrayView bytes);

// Encodings to choose from, those that this machine's Qt can read.
QStringList knownEncodings();
// "utf8", "GBK", "cp1252", "latin1" … to the name used here; "" when it is unknown.
QString encodingName(const QString &name);

} // namespace kith
