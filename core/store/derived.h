// SPDX-License-Identifier: GPL-3.0-or-later
// Kinds of record that the program works out from others. They stand in nobody's way: undo takes them along with the
// records they belong to, and writing them ends no redo.
#pragma once

#include <string_view>

#include "core/model/record_type.h"

namespace kith {

inline bool isDerived(const RecordType &type)
{
    return std::string_view(type.name) == "score";
}

} // namespace kith
