// SPDX-License-Identifier: GPL-3.0-or-later
// --where, --filter, --sort and --columns, shared by list and export.
#pragma once

#include "core/model/query.h"
#include "core/store/store.h"

namespace kith::cli {

class Call;

// Throws Error{Usage} for conditions, fields and columns that are not there.
Query queryFrom(const Call &call, Store &store, const Shape &shape);
QByteArray readFile(const QString &path); // throws Error{File}

} // namespace kith::cli
