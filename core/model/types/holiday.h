// SPDX-License-Identifier: GPL-3.0-or-later
// A day on which we do not work.
#pragma once

#include "core/model/record_type.h"

namespace kith::holiday {

inline constexpr Field<Day> day{{.name = "day",
                                 .label = QT_TRANSLATE_NOOP("holiday", "Day"),
                                 .kind = FieldKind::Day,
                                 .flags = Required | Listed | Unique,
                                 .aliases = "date"}};
inline constexpr Field<QString> name{{.name = "name",
                                      .label = QT_TRANSLATE_NOOP("holiday", "Name"),
                                      .kind = FieldKind::Text,
                                      .flags = Required | Listed,
                                      .aliases = "holiday"}};

inline constexpr const FieldInfo *fields[] = {&day, &name};

inline constexpr RecordType type{.name = "holiday",
                                 .number = 36,
                                 .singular = QT_TRANSLATE_NOOP("holiday", "Holiday"),
                                 .plural = QT_TRANSLATE_NOOP("holiday", "Holidays"),
                                 .fields = fields,
                                 .title = &name,
                                 .aliases = "day off;假日",
                                 .icon = "settings",
                                 .flags = 0};

} // namespace kith::holiday
