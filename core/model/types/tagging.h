// SPDX-License-Identifier: GPL-3.0-or-later
// That a record carries a tag.
#pragma once

#include "core/model/record_type.h"

namespace kith::tagging {

inline constexpr Field<RecordId> tag{{.name = "tag_id",
                                      .label = QT_TRANSLATE_NOOP("tagging", "Tag"),
                                      .kind = FieldKind::Reference,
                                      .flags = Owner | Required,
                                      .target = "tag"}};
inline constexpr Field<QString> recordType{{.name = "record_type",
                                            .label = QT_TRANSLATE_NOOP("tagging", "Kind of record"),
                                            .kind = FieldKind::Text,
                                            .flags = Required | Indexed}};
inline constexpr Field<qint64> record{{.name = "record_id",
                                       .label = QT_TRANSLATE_NOOP("tagging", "Record"),
                                       .kind = FieldKind::Integer,
                                       .flags = Required | Indexed}};

inline constexpr const FieldInfo *fields[] = {&tag, &recordType, &record};

inline constexpr RecordType type{.name = "tagging",
                                 .number = 59,
                                 .singular = QT_TRANSLATE_NOOP("tagging", "Tagged record"),
                                 .plural = QT_TRANSLATE_NOOP("tagging", "Tagged records"),
                                 .fields = fields,
                                 .title = &tag,
                                 .aliases = "标签关联",
                                 .icon = "tag",
                                 .flags = Private | OwnedOnly};

} // namespace kith::tagging
