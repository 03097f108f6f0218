// SPDX-License-Identifier: GPL-3.0-or-later
// One record of an export, as of a version.
#pragma once

#include "core/model/record_type.h"

namespace kith::export_item {

inline constexpr Field<RecordId> exportBatch{{.name = "export_batch_id",
                                              .label = QT_TRANSLATE_NOOP("export_item", "Export"),
                                              .kind = FieldKind::Reference,
                                              .flags = Owner | Required,
                                              .target = "export_batch"}};
inline constexpr Field<QString> recordType{{.name = "record_type",
                                            .label = QT_TRANSLATE_NOOP("export_item", "Kind of record"),
                                            .kind = FieldKind::Text,
                                            .flags = Required}};
inline constexpr Field<qint64> record{{.name = "record_id",
                                       .label = QT_TRANSLATE_NOOP("export_item", "Record"),
                                       .kind = FieldKind::Integer,
                                       .flags = Required | Indexed}};
inline constexpr Field<qint64> recordVersion{{.name = "record_version",
                                              .label = QT_TRANSLATE_NOOP("export_item", "Version"),
                                              .kind = FieldKind::Integer,
                                              .flags = Required}};

inline constexpr const FieldInfo *fields[] = {&exportBatch, &recordType, &record, &recordVersion};

inline constexpr RecordType type{.name = "export_item",
                                 .number = 55,
                                 .singular = QT_TRANSLATE_NOOP("export_item", "Exported record"),
                                 .plural = QT_TRANSLATE_NOOP("export_item", "Exported records"),
                                 .fields = fields,
                                 .title = &recordType,
                                 .aliases = "导出记录",
                                 .icon = "export",
                                 .flags = Private | OwnedOnly};

} // namespace kith::export_item
