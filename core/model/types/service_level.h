// SPDX-License-Identifier: GPL-3.0-or-later
// How fast cases of a priority are answered and resolved.
#pragma once

#include "core/model/record_type.h"

namespace kith::service_level {

inline constexpr Field<QString> priority{{.name = "priority",
                                          .label = QT_TRANSLATE_NOOP("service_level", "Priority"),
                                          .kind = FieldKind::Choice,
                                          .flags = Required | Listed | Unique,
                                          .choices = "priority"}};
inline constexpr Field<Scaled<2>> answerHours{{.name = "answer_hours",
                                               .label = QT_TRANSLATE_NOOP("service_level", "Answer within (hours)"),
                                               .kind = FieldKind::Decimal,
                                               .flags = Required | Listed,
                                               .aliases = "answer hours;response hours",
                                               .decimals = 2}};
inline constexpr Field<Scaled<2>> resolveHours{{.name = "resolve_hours",
                                                .label = QT_TRANSLATE_NOOP("service_level", "Resolve within (hours)"),
                                                .kind = FieldKind::Decimal,
                                                .flags = Required | Listed,
                                                .aliases = "resolve hours",
                                                .decimals = 2}};
inline constexpr Field<QString> clock{{.name = "clock",
                                       .label = QT_TRANSLATE_NOOP("service_level", "Clock"),
                                       .kind = FieldKind::Choice,
                                       .flags = Required | Listed,
                                       .choices = "service_clock",
                                       .defaultValue = "business"}};

inline constexpr const FieldInfo *fields[] = {&priority, &answerHours, &resolveHours, &clock};

inline constexpr RecordType type{.name = "service_level",
                                 .number = 33,
                                 .singular = QT_TRANSLATE_NOOP("service_level", "Service level"),
                                 .plural = QT_TRANSLATE_NOOP("service_level", "Service levels"),
                                 .fields = fields,
                                 .title = &priority,
                                 .aliases = "sla;服务等级",
                                 .icon = "settings",
                                 .flags = 0};

} // namespace kith::service_level
