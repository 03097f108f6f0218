// SPDX-License-Identifier: GPL-3.0-or-later
// A word that groups records of any kind.
#pragma once

#include "core/model/record_type.h"

namespace kith::tag {

inline constexpr Field<QString> name{{.name = "name",
                                      .label = QT_TRANSLATE_NOOP("tag", "Name"),
                                      .kind = FieldKind::Text,
                                      .flags = Required | Listed | Unique,
                                      .aliases = "tag;label"}};
inline constexpr Field<QString> tone{{.name = "tone",
                                      .label = QT_TRANSLATE_NOOP("tag", "Colour"),
                                      .kind = FieldKind::Choice,
                                      .flags = Listed,
                                      .choices = "tone",
                                      .aliases = "color",
                                      .defaultValue = "neutral"}};

inline constexpr const FieldInfo *fields[] = {&name, &tone};

inline constexpr RecordType type{.name = "tag",
                                 .number = 58,
                                 .singular = QT_TRANSLATE_NOOP("tag", "Tag"),
                                 .plural = QT_TRANSLATE_NOOP("tag", "Tags"),
                                 .fields = fields,
                                 .title = &name,
                                 .aliases = "label;标签",
                                 .icon = "tag",
                                 .flags = 0};

} // namespace kith::tag
