// SPDX-License-Identifier: GPL-3.0-or-later
// A group of customers, contacts or leads: found by a query, or frozen as a list.
#pragma once

#include "core/model/record_type.h"

namespace kith::segment {

inline constexpr Field<QString> name{{.name = "name",
                                      .label = QT_TRANSLATE_NOOP("segment", "Name"),
                                      .kind = FieldKind::Text,
                                      .flags = Required | Listed,
                                      .aliases = "segment;list name"}};
inline constexpr Field<QString> ofType{{.name = "type",
                                        .label = QT_TRANSLATE_NOOP("segment", "Kind of record"),
                                        .kind = FieldKind::Choice,
                                        .flags = Required,
                                        .choices = "segment_kind",
                                        .defaultValue = "customer"}};
inline constexpr Field<QString> queryJson{{.name = "query_json",
                                           .label = QT_TRANSLATE_NOOP("segment", "Query"),
                                           .kind = FieldKind::LongText,
                                           .flags = Internal}};
inline constexpr Field<Day> frozenOn{
    {.name = "frozen_on",
     .label = QT_TRANSLATE_NOOP("segment", "Frozen on"),
     .kind = FieldKind::Day,
     .flags = Listed,
     .help = QT_TRANSLATE_NOOP("segment", "Empty: the members are found anew each time.")}};

inline constexpr const FieldInfo *fields[] = {&name, &ofType, &queryJson, &frozenOn};

inline constexpr RecordType type{.name = "segment",
                                 .number = 26,
                                 .singular = QT_TRANSLATE_NOOP("segment", "Segment"),
                                 .plural = QT_TRANSLATE_NOOP("segment", "Segments"),
                                 .fields = fields,
                                 .title = &name,
                                 .aliases = "list;target list;分群;名单",
                                 .icon = "segment"};

} // namespace kith::segment
