// SPDX-License-Identifier: GPL-3.0-or-later
// Columns of files that have no headings of their own: cards, calendars, letters. Each knows where it belongs.
#pragma once

#include <span>

#include "core/exchange/mapping.h"
#include "core/exchange/row_source.h"

namespace kith {

struct FixedColumn
{
    const char *heading; // QT_TRANSLATE_NOOP("columns", …)
    const char *targets; // "contact:first_name;lead:name": by kind of record
};

std::span<const FixedColumn> fixedColumns(FileKind kind); // none for tables
QStringList fixedHeadings(FileKind kind);                 // in the current language
Mapping fixedMapping(FileKind kind, const QString &type);
// The kind of record such files are about; "" for tables.
QString usualType(FileKind kind);

std::unique_ptr<RowSource> openCards(const QString &path);
std::unique_ptr<RowSource> openCalendar(const QString &path);
std::unique_ptr<RowSource> openLetters(const QStringList &paths, const QStringList &ownAddresses); // a row each

} // namespace kith
