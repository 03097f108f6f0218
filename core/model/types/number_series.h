// SPDX-License-Identifier: GPL-3.0-or-later
// How numbers of a kind are made.
#pragma once

#include "core/model/record_type.h"

namespace kith::number_series {

inline constexpr Field<QString> kind{{.name = "kind",
                                      .label = QT_TRANSLATE_NOOP("number_series", "For"),
                                      .kind = FieldKind::Choice,
                                      .flags = Required | Listed | Unique,
                                      .choices = "numbered",
                                      .aliases = "type"}};
inline constexpr Field<QString> pattern{
    {.name = "pattern",
     .label = QT_TRANSLATE_NOOP("number_series", "Pattern"),
     .kind = FieldKind::Text,
     .flags = Required | Listed,
     .aliases = "format",
     .help = QT_TRANSLATE_NOOP("number_series",
                               "{year} is the year, {number:4} the running number with at least four digits.")}};
inline constexpr Field<qint64> next{{.name = "next",
                                     .label = QT_TRANSLATE_NOOP("number_series", "Next number"),
                                     .kind = FieldKind::Integer,
                                     .flags = Required | Listed,
                                     .aliases = "next number",
                                     .defaultValue = "1"}};

inline constexpr const FieldInfo *fields[] = {&kind, &pattern, &next};

inline constexpr RecordType type{.name = "number_series",
                                 .number = 20,
                                 .singular = QT_TRANSLATE_NOOP("number_series", "Number series"),
                                 .plural = QT_TRANSLATE_NOOP("number_series", "Number series"),
                                 .fields = fields,
                                 .title = &kind,
                                 .aliases = "numbering;编号",
                                 .icon = "settings",
                                 .flags = 0};

} // namespace kith::number_series
