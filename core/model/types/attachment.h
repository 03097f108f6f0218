// SPDX-License-Identifier: GPL-3.0-or-later
// A file kept with a record, inside the data file.
#pragma once

#include "core/model/record_type.h"

namespace kith::attachment {

inline constexpr Field<QString> name{{.name = "name",
                                      .label = QT_TRANSLATE_NOOP("attachment", "File name"),
                                      .kind = FieldKind::Text,
                                      .flags = Required}};
inline constexpr Field<QString> mediaType{
    {.name = "media_type", .label = QT_TRANSLATE_NOOP("attachment", "Media type"), .kind = FieldKind::Text}};
inline constexpr Field<qint64> size{
    {.name = "size", .label = QT_TRANSLATE_NOOP("attachment", "Size"), .kind = FieldKind::Integer}};
inline constexpr Field<QString> checksum{{.name = "checksum",
                                          .label = QT_TRANSLATE_NOOP("attachment", "Checksum"),
                                          .kind = FieldKind::Text,
                                          .flags = Kept | Indexed}};
inline constexpr Field<QString> recordType{{.name = "record_type",
                                            .label = QT_TRANSLATE_NOOP("attachment", "Kind of record"),
                                            .kind = FieldKind::Text,
                                            .flags = Required | Indexed}};
inline constexpr Field<qint64> record{{.name = "record_id",
                                       .label = QT_TRANSLATE_NOOP("attachment", "Record"),
                                       .kind = FieldKind::Integer,
                                       .flags = Required | Indexed}};

inline constexpr const FieldInfo *fields[] = {&name, &mediaType, &size, &checksum, &recordType, &record};

inline constexpr RecordType type{.name = "attachment",
                                 .number = 61,
                                 .singular = QT_TRANSLATE_NOOP("attachment", "Attachment"),
                                 .plural = QT_TRANSLATE_NOOP("attachment", "Attachments"),
                                 .fields = fields,
                                 .title = &name,
                                 .aliases = "file;附件",
                                 .icon = "attachment",
                                 .flags = Private};

} // namespace kith::attachment
