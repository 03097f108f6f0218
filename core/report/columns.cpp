// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/columns.h"

#include "core/base/language.h"

namespace kith {

TableColumn &addColumn(Table &table, const char *key, const char *label, CellKind kind, const char *help, int decimals)
{
    table.columns.push_back({QString::fromLatin1(key), translated("report", label), kind,
                             help ? translated("report", help) : QString(), decimals});
    return table.columns.back();
}

} // namespace kith
