// SPDX-License-Identifier: GPL-3.0-or-later
// The result of a report as a file or as JSON.
#pragma once

#include <QJsonObject>

#include "core/model/format.h"
#include "core/report/table.h"

namespace kith {

// {"name", "title", "sentence", "notes", "columns": [{"key", "label", "kind"}], "rows": [{…}]}. A row has one entry per
// column: whole numbers and ratios as numbers, exact decimals, days and texts as text, null where there is nothing.
// Further entries where they apply: "is_total", "no_data" (column: why there is no figure), "intervals" (column: low
// and high), "ids" (column: id of the record that a text names).
QJsonObject tableJson(const Table &table, const Conventions &conventions);

// By the name's ending: .csv or .xlsx (for spreadsheets) or .json. Replaces the file only when all of it was written.
// Throws Error{Usage} for another ending, Error{File}.
void writeTable(const Table &table, const Conventions &conventions, const QString &path);

} // namespace kith
