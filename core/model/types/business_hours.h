// SPDX-License-Identifier: GPL-3.0-or-later
// When we work; several rows of a weekday are several spans.
#pragma once

#include "core/model/record_type.h"

namespace kith::business_hours {

inline constexpr Field<QString> weekday{{.name = "weekday",
                                         .label = QT_TRANSLATE_NOOP("business_hours", "Weekday"),
                                         .kind = FieldKind::Choice,
                                         .flags = Required | Listed,
                                         .choices = "weekday",
                                         .aliases = "day"}};
inline constexpr Field<TimeOfDay> opens{{.name = "opens",
                                         .label = QT_TRANSLATE_NOOP("business_hours", "Opens"),
                                         .kind = FieldKind::TimeOfDay,
                                         .flags = Required | Listed,
                                         .aliases = "from;start"}};
inline constexpr Field<TimeOfDay> closes{{.name = "closes",
                                          .label = QT_TRANSLATE_NOOP("business_hours", "Closes"),
                                          .kind = FieldKind::TimeOfDay,
                                          .flags = Required | Listed,
                                          .aliases = "until;end"}};

inline constexpr const FieldInfo *fields[] = {&weekday, &opens, &closes};

void check(const Record &record, Problems &problems);

inline constexpr RecordType type{.name = "business_hours",
                                 .number = 35,
                                 .singular = QT_TRANSLATE_NOOP("business_hours", "Opening hours"),
                                 .plural = QT_TRANSLATE_NOOP("business_hours", "Opening hours"),
                                 .fields = fields,
                                 .title = &weekday,
                                 .aliases = "hours;工作时间",
                                 .icon = "settings",
                                 .flags = 0,
                                 .check = check};

} // namespace kith::business_hours
