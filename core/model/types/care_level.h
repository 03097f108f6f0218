// SPDX-License-Identifier: GPL-3.0-or-later
// How often customers of a grade are called, and how fast they are served.
#pragma once

#include "core/model/record_type.h"

namespace kith::care_level {

inline constexpr Field<QString> grade{{.name = "grade",
                                       .label = QT_TRANSLATE_NOOP("care_level", "Grade"),
                                       .kind = FieldKind::Choice,
                                       .flags = Required | Listed | Unique,
                                       .choices = "grade"}};
inline constexpr Field<qint64> contactDays{{.name = "contact_days",
                                            .label = QT_TRANSLATE_NOOP("care_level", "Contact every (days)"),
                                            .kind = FieldKind::Integer,
                                            .flags = Required | Listed,
                                            .aliases = "contact days"}};
inline constexpr Field<QString> priority{{.name = "priority",
                                          .label = QT_TRANSLATE_NOOP("care_level", "Priority of cases"),
                                          .kind = FieldKind::Choice,
                                          .flags = Listed,
                                          .choices = "priority"}};

inline constexpr const FieldInfo *fields[] = {&grade, &contactDays, &priority};

inline constexpr RecordType type{.name = "care_level",
                                 .number = 50,
                                 .singular = QT_TRANSLATE_NOOP("care_level", "Care level"),
                                 .plural = QT_TRANSLATE_NOOP("care_level", "Care levels"),
                                 .fields = fields,
                                 .title = &grade,
                                 .aliases = "care;维护标准",
                                 .icon = "settings",
                                 .flags = 0};

} // namespace kith::care_level
