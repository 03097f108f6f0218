// SPDX-License-Identifier: GPL-3.0-or-later
// How the columns of a file were understood, for the next file with the same headings.
#pragma once

#include "core/model/record_type.h"

namespace kith::import_mapping {

inline constexpr Field<QString> name{
    {.name = "name", .label = QT_TRANSLATE_NOOP("import_mapping", "Name"), .kind = FieldKind::Text, .flags = Required}};
inline constexpr Field<QString> recordType{{.name = "record_type",
                                            .label = QT_TRANSLATE_NOOP("import_mapping", "Kind of record"),
                                            .kind = FieldKind::Text,
                                            .flags = Required | Indexed}};
inline constexpr Field<QString> headings{{.name = "headings",
                                          .label = QT_TRANSLATE_NOOP("import_mapping", "Headings"),
                                          .kind = FieldKind::LongText,
                                          .flags = Required}};
inline constexpr Field<QString> mapping{{.name = "mapping",
                                         .label = QT_TRANSLATE_NOOP("import_mapping", "Mapping"),
                                         .kind = FieldKind::LongText,
                                         .flags = Required}};
inline constexpr Field<Instant> usedAt{
    {.name = "used_at", .label = QT_TRANSLATE_NOOP("import_mapping", "Last used"), .kind = FieldKind::Instant}};

inline constexpr const FieldInfo *fields[] = {&name, &recordType, &headings, &mapping, &usedAt};

inline constexpr RecordType type{.name = "import_mapping",
                                 .number = 53,
                                 .singular = QT_TRANSLATE_NOOP("import_mapping", "Import mapping"),
                                 .plural = QT_TRANSLATE_NOOP("import_mapping", "Import mappings"),
                                 .fields = fields,
                                 .title = &name,
                                 .aliases = "mapping;映射",
                                 .icon = "import",
                                 .flags = Private};

} // namespace kith::import_mapping
