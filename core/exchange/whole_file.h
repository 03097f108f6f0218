// SPDX-License-Identifier: GPL-3.0-or-later
// Foreign files that are read as a whole: cards, calendars, letters.
#pragma once

#include <QByteArray>
#include <QString>

namespace kith {

// Throws Error{File} for what cannot be read, is empty or larger than `most` bytes.
QByteArray readWholeFile(const QString &path, qint64 most);

// As UTF-8 whatever it was before: by byte order mark, strict UTF-8, else the likely encoding of the bytes. Marks and
// NULs are dropped.
QByteArray asUtf8(const QByteArray &bytes);
// In an encoding that the file itself names ("GB2312", "iso-8859-1"); an unknown one is guessed.
QString decoded(const QByteArray &bytes, const QByteArray &charset);

// Quoted-printable and Base64 as letters and cards have them: what does not belong there is skipped.
QByteArray fromQuotedPrintable(const QByteArray &text);
QByteArray fromLooseBase64(const QByteArray &text);

} // namespace kith
