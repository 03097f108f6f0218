// SPDX-License-Identifier: GPL-3.0-or-later
// Indexes over several columns: what is asked of very many rows is answered from the index alone.
#pragma once

#include <span>

#include "core/model/record_type.h"

namespace kith {

struct CoveringIndex
{
    const RecordType *type;
    const char *name;            // permanent
    const char *columns;         // SQL
    const char *where = nullptr; // SQL: only these rows; the question must say the same words
};

std::span<const CoveringIndex> deliveredCoveringIndexes();

} // namespace kith
