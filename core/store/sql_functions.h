// SPDX-License-Identifier: GPL-3.0-or-later
// What our SQL may call besides SQLite's own functions:
//   fold(text)      folded text, for comparing                       (core/base/text.h)
//   sortkey(text)   bytes that order names in both scripts
//   in_file_currency(amount, rate, currency)  minor units in the file's currency; a NULL rate is 1
#pragma once

namespace kith {

class Connection;

void registerSqlFunctions(Connection &connection);

} // namespace kith
