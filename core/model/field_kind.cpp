// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/field_kind.h"

#include <algorithm>
#include <array>

namespace kith {

namespace {

// In the order of the enum.
constexpr std::array<QLatin1StringView, 15> keys{
    QLatin1StringView("text"),    QLatin1StringView("long_text"), QLatin1StringView("phone"),
    QLatin1StringView("email"),   QLatin1StringView("url"),       QLatin1StringView("integer"),
    QLatin1StringView("decimal"), QLatin1StringView("percent"),   QLatin1StringView("money"),
    QLatin1StringView("bool"),    QLatin1StringView("day"),       QLatin1StringView("instant"),
    QLatin1StringView("time"),    QLatin1StringView("choice"),    QLatin1StringView("reference")};
static_assert(keys.size() == size_t(FieldKind::Reference) + 1);

} // namespace

QString fieldKindKey(FieldKind kind)
{
    return keys[size_t(kind)];
}

std::optional<FieldKind> fieldKindFromKey(QStringView key)
{
    const auto it = std::find(keys.begin(), keys.end(), key);
    if (it == keys.end())
        return std::nullopt;
    return FieldKind(it - keys.begin());
}

} // namespace kith
