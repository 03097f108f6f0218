// SPDX-License-Identifier: GPL-3.0-or-later
// Words on documents, in the language of the document: the owner's templates first, else the delivered texts.
#pragma once

#include <QMap>

#include "core/base/language.h"
#include "core/sales/paper.h"
#include "core/store/store.h"

namespace kith {

// A label or sentence of the context "document".
QString documentText(Language language, const char *source);

// Heading, opening and closing of a kind of letter. In a template the line "---" parts what stands before the lines
// from what stands behind them; {number}, {order}, {customer}, {total}, {due} and {day} are filled in.
struct LetterTexts
{
    QString heading, opening, closing;
};
LetterTexts letterTexts(Store &store, const QString &use, Language language, const QMap<QString, QString> &fields);

// The business and a customer as they stand on paper.
void putSeller(Store &store, Paper &paper, Language language);
QStringList addressOf(Store &store, RecordId customer, RecordId contact);

// A label of a choice in the document's language; the owner's own label wins.
QString choiceText(Store &store, Language language, const QString &list, const QString &key);

} // namespace kith
