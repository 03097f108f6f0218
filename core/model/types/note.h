// SPDX-License-Identifier: GPL-3.0-or-later
// Free words on any record.
#pragma once

#include "core/model/record_type.h"

namespace kith::note {

inline constexpr Field<QString> recordType{{.name = "record_type",
                                            .label = QT_TRANSLATE_NOOP("note", "Kind of record"),
                                            .kind = FieldKind::Text,
                                            .flags = Required | Indexed}};
inline constexpr Field<qint64> record{{.name = "record_id",
                                       .label = QT_TRANSLATE_NOOP("note", "Record"),
                                       .kind = FieldKind::Integer,
                                       .flags = Required | Indexed}};
inline constexpr Field<QString> text{{.name = "text",
                                      .label = QT_TRANSLATE_NOOP("note", "Text"),
                                      .kind = FieldKind::LongText,
                                      .flags = Required | Multiline,
                                      .aliases = "note"}};
inline constexpr Field<Instant> writtenAt{{.name = "written_at",
                                           .label = QT_TRANSLATE_NOOP("note", "Written"),
                                           .kind = FieldKind::Instant,
                                           .defaultValue = "now"}};
inline constexpr Field<bool> pinned{
    {.name = "pinned", .label = QT_TRANSLATE_NOOP("note", "Pinned"), .kind = FieldKind::Bool}};

inline constexpr const FieldInfo *fields[] = {&recordType, &record, &text, &writtenAt, &pinned};

inline constexpr RecordType type{.name = "note",
                                 .number = 60,
                                 .singular = QT_TRANSLATE_NOOP("note", "Note"),
                                 .plural = QT_TRANSLATE_NOOP("note", "Notes"),
                                 .fields = fields,
                                 .title = &text,
                                 .aliases = "comment;笔记",
                                 .icon = "note",
                                 .flags = Private};

} // namespace kith::note
