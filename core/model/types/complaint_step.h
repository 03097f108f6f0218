// SPDX-License-Identifier: GPL-3.0-or-later
// One step of a case; written by the rules that watch it.
#pragma once

#include "core/model/record_type.h"

namespace kith::complaint_step {

inline constexpr Field<RecordId> complaint{{.name = "complaint_id",
                                            .label = QT_TRANSLATE_NOOP("complaint_step", "Case"),
                                            .kind = FieldKind::Reference,
                                            .flags = Owner | Required,
                                            .target = "complaint"}};
inline constexpr Field<Instant> at{{.name = "at",
                                    .label = QT_TRANSLATE_NOOP("complaint_step", "At"),
                                    .kind = FieldKind::Instant,
                                    .flags = Kept | Listed | Indexed}};
inline constexpr Field<RecordId> staff{{.name = "staff_id",
                                        .label = QT_TRANSLATE_NOOP("complaint_step", "By"),
                                        .kind = FieldKind::Reference,
                                        .flags = Kept | Listed,
                                        .target = "staff"}};
inline constexpr Field<QString> fromStatus{{.name = "from_status",
                                            .label = QT_TRANSLATE_NOOP("complaint_step", "From"),
                                            .kind = FieldKind::Choice,
                                            .flags = Kept | Listed,
                                            .choices = "complaint_status"}};
inline constexpr Field<QString> toStatus{{.name = "to_status",
                                          .label = QT_TRANSLATE_NOOP("complaint_step", "To"),
                                          .kind = FieldKind::Choice,
                                          .flags = Kept | Listed,
                                          .choices = "complaint_status"}};
inline constexpr Field<QString> text{{.name = "text",
                                      .label = QT_TRANSLATE_NOOP("complaint_step", "Text"),
                                      .kind = FieldKind::LongText,
                                      .flags = Listed,
                                      .aliases = "note"}};

// Of a step that time made: how much of which promise was gone, who was told, and the task that tells them.
inline constexpr Field<QString> promised{{.name = "promised",
                                          .label = QT_TRANSLATE_NOOP("complaint_step", "Promise"),
                                          .kind = FieldKind::Choice,
                                          .flags = Kept,
                                          .choices = "case_promise"}};
inline constexpr Field<qint64> percent{{.name = "percent",
                                        .label = QT_TRANSLATE_NOOP("complaint_step", "Per cent of the time"),
                                        .kind = FieldKind::Integer,
                                        .flags = Kept}};
inline constexpr Field<RecordId> told{{.name = "told_id",
                                       .label = QT_TRANSLATE_NOOP("complaint_step", "Told"),
                                       .kind = FieldKind::Reference,
                                       .flags = Kept | Listed,
                                       .target = "staff"}};
inline constexpr Field<RecordId> task{{.name = "task_id",
                                       .label = QT_TRANSLATE_NOOP("complaint_step", "Task"),
                                       .kind = FieldKind::Reference,
                                       .flags = Kept,
                                       .target = "task"}};

inline constexpr const FieldInfo *fields[] = {&complaint, &at,       &staff,   &fromStatus, &toStatus,
                                              &text,      &promised, &percent, &told,       &task};

inline constexpr RecordType type{.name = "complaint_step",
                                 .number = 31,
                                 .singular = QT_TRANSLATE_NOOP("complaint_step", "Step"),
                                 .plural = QT_TRANSLATE_NOOP("complaint_step", "Steps"),
                                 .fields = fields,
                                 .title = &at,
                                 .aliases = "处理步骤",
                                 .icon = "history",
                                 .flags = OwnedOnly};

} // namespace kith::complaint_step
