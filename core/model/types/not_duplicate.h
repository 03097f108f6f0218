// SPDX-License-Identifier: GPL-3.0-or-later
// Two records that a person looked at and found different.
#pragma once

#include "core/model/record_type.h"

namespace kith::not_duplicate {

inline constexpr Field<QString> recordType{{.name = "record_type",
                                            .label = QT_TRANSLATE_NOOP("not_duplicate", "Kind of record"),
                                            .kind = FieldKind::Text,
                                            .flags = Required | Indexed}};
inline constexpr Field<qint64> first{{.name = "first_id",
                                      .label = QT_TRANSLATE_NOOP("not_duplicate", "First record"),
                                      .kind = FieldKind::Integer,
                                      .flags = Required | Indexed}};
inline constexpr Field<qint64> second{{.name = "second_id",
                                       .label = QT_TRANSLATE_NOOP("not_duplicate", "Second record"),
                                       .kind = FieldKind::Integer,
                                       .flags = Required | Indexed}};
inline constexpr Field<Instant> decidedAt{{.name = "decided_at",
                                           .label = QT_TRANSLATE_NOOP("not_duplicate", "Decided"),
                                           .kind = FieldKind::Instant,
                                           .defaultValue = "now"}};

inline constexpr const FieldInfo *fields[] = {&recordType, &first, &second, &decidedAt};

inline constexpr RecordType type{.name = "not_duplicate",
                                 .number = 52,
                                 .singular = QT_TRANSLATE_NOOP("not_duplicate", "Not a duplicate"),
                                 .plural = QT_TRANSLATE_NOOP("not_duplicate", "Not duplicates"),
                                 .fields = fields,
                                 .title = &recordType,
                                 .aliases = "非重复",
                                 .icon = "check",
                                 .flags = Private};

} // namespace kith::not_duplicate
