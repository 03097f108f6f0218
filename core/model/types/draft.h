// SPDX-License-Identifier: GPL-3.0-or-later
// What somebody typed and did not save yet.
#pragma once

#include "core/model/record_type.h"

namespace kith::draft {

inline constexpr Field<QString> recordType{{.name = "record_type",
                                            .label = QT_TRANSLATE_NOOP("draft", "Kind of record"),
                                            .kind = FieldKind::Text,
                                            .flags = Required | Indexed}};
inline constexpr Field<qint64> record{
    {.name = "record_id", .label = QT_TRANSLATE_NOOP("draft", "Record"), .kind = FieldKind::Integer, .flags = Indexed}};
inline constexpr Field<qint64> baseVersion{
    {.name = "base_version", .label = QT_TRANSLATE_NOOP("draft", "Based on version"), .kind = FieldKind::Integer}};
inline constexpr Field<QString> fieldValues{{.name = "field_values",
                                             .label = QT_TRANSLATE_NOOP("draft", "Values"),
                                             .kind = FieldKind::LongText,
                                             .flags = Required}};
inline constexpr Field<Instant> savedAt{{.name = "saved_at",
                                         .label = QT_TRANSLATE_NOOP("draft", "Kept at"),
                                         .kind = FieldKind::Instant,
                                         .flags = Required,
                                         .defaultValue = "now"}};

inline constexpr const FieldInfo *fields[] = {&recordType, &record, &baseVersion, &fieldValues, &savedAt};

inline constexpr RecordType type{.name = "draft",
                                 .number = 57,
                                 .singular = QT_TRANSLATE_NOOP("draft", "Draft"),
                                 .plural = QT_TRANSLATE_NOOP("draft", "Drafts"),
                                 .fields = fields,
                                 .title = &recordType,
                                 .aliases = "草稿",
                                 .icon = "edit",
                                 .flags = Private};

} // namespace kith::draft
