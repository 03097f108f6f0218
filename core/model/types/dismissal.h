// SPDX-License-Identifier: GPL-3.0-or-later
// A finding that somebody looked at and put away with a reason: it is not shown again.
// Not in all_types.h: only the report that knows the findings reads it.
#pragma once

#include "core/model/record_type.h"

namespace kith::dismissal {

inline constexpr Field<QString> report{{.name = "report",
                                        .label = QT_TRANSLATE_NOOP("dismissal", "Report"),
                                        .kind = FieldKind::Text,
                                        .flags = Required | Indexed}};
inline constexpr Field<QString> subject{{.name = "subject",
                                         .label = QT_TRANSLATE_NOOP("dismissal", "Finding"),
                                         .kind = FieldKind::Text,
                                         .flags = Required | Listed,
                                         .help = QT_TRANSLATE_NOOP("dismissal", "The report's own key of it.")}};
inline constexpr Field<QString> note{{.name = "note",
                                      .label = QT_TRANSLATE_NOOP("dismissal", "Note"),
                                      .kind = FieldKind::Text,
                                      .flags = Required | Listed}};

inline constexpr const FieldInfo *fields[] = {&report, &subject, &note};

inline constexpr RecordType type{.name = "dismissal",
                                 .number = 62,
                                 .singular = QT_TRANSLATE_NOOP("dismissal", "Dismissed finding"),
                                 .plural = QT_TRANSLATE_NOOP("dismissal", "Dismissed findings"),
                                 .fields = fields,
                                 .title = &subject,
                                 .aliases = "已忽略",
                                 .icon = "check",
                                 .flags = Private};

} // namespace kith::dismissal
