// SPDX-License-Identifier: GPL-3.0-or-later
// A filter, columns and order of a list, kept under a name.
#pragma once

#include "core/model/record_type.h"

namespace kith::saved_view {

inline constexpr Field<QString> ofType{{.name = "type",
                                        .label = QT_TRANSLATE_NOOP("saved_view", "Kind of record"),
                                        .kind = FieldKind::Text,
                                        .flags = Required | Indexed}};
inline constexpr Field<QString> name{
    {.name = "name", .label = QT_TRANSLATE_NOOP("saved_view", "Name"), .kind = FieldKind::Text, .flags = Required}};
inline constexpr Field<QString> queryJson{{.name = "query_json",
                                           .label = QT_TRANSLATE_NOOP("saved_view", "Query"),
                                           .kind = FieldKind::LongText,
                                           .flags = Required}};
inline constexpr Field<QString> columns{
    {.name = "columns", .label = QT_TRANSLATE_NOOP("saved_view", "Columns"), .kind = FieldKind::LongText}};
inline constexpr Field<QString> sort{
    {.name = "sort", .label = QT_TRANSLATE_NOOP("saved_view", "Sorted by"), .kind = FieldKind::Text}};
inline constexpr Field<bool> shared{{.name = "shared",
                                     .label = QT_TRANSLATE_NOOP("saved_view", "Shared"),
                                     .kind = FieldKind::Bool,
                                     .defaultValue = "true"}};
inline constexpr Field<qint64> position{
    {.name = "position", .label = QT_TRANSLATE_NOOP("saved_view", "Position"), .kind = FieldKind::Integer}};

inline constexpr const FieldInfo *fields[] = {&ofType, &name, &queryJson, &columns, &sort, &shared, &position};

inline constexpr RecordType type{.name = "saved_view",
                                 .number = 49,
                                 .singular = QT_TRANSLATE_NOOP("saved_view", "Saved view"),
                                 .plural = QT_TRANSLATE_NOOP("saved_view", "Saved views"),
                                 .fields = fields,
                                 .title = &name,
                                 .aliases = "view;视图",
                                 .icon = "list",
                                 .flags = Private};

} // namespace kith::saved_view
