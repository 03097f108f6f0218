// SPDX-License-Identifier: GPL-3.0-or-later
// Permanent keys of field kinds: in custom fields, in `kith-cli fields`.
#pragma once

#include <optional>
#include <QString>

#include "core/model/field.h"

namespace kith {

QString fieldKindKey(FieldKind kind); // "text", "money", "day" …
std::optional<FieldKind> fieldKindFromKey(QStringView key);

} // namespace kith
