// SPDX-License-Identifier: GPL-3.0-or-later
// An e-mail as it lies in an .eml file: who, when, what, and what is attached.
#pragma once

#include <QDateTime>

#include "core/exchange/row_source.h"

namespace kith {

struct Letter
{
    QString id; // Message-ID without its brackets
    QString subject;
    QDateTime sent;       // invalid: the letter does not say
    QStringList from, to; // addresses alone; `to` holds copies, too
    QString text;
    std::vector<RowFile> files;
};

// Never throws: what is broken stays empty.
Letter parseLetter(const QByteArray &bytes);

// "=?UTF-8?B?…?=" and its like.
QString headerText(const QByteArray &value);
QStringList addressesIn(const QByteArray &value);
QString textOfHtml(const QString &html);

} // namespace kith
