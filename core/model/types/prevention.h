// SPDX-License-Identifier: GPL-3.0-or-later
// What is done so that a cause does not come back.
#pragma once

#include "core/model/record_type.h"

namespace kith::prevention {

inline constexpr Field<RecordId> complaint{{.name = "complaint_id",
                                            .label = QT_TRANSLATE_NOOP("prevention", "Case"),
                                            .kind = FieldKind::Reference,
                                            .flags = Owner | Required,
                                            .target = "complaint"}};
inline constexpr Field<QString> plannedAction{{.name = "planned_action",
                                               .label = QT_TRANSLATE_NOOP("prevention", "Action"),
                                               .kind = FieldKind::Text,
                                               .flags = Required | Listed,
                                               .aliases = "action;measure"}};
inline constexpr Field<RecordId> staff{{.name = "staff_id",
                                        .label = QT_TRANSLATE_NOOP("prevention", "Responsible"),
                                        .kind = FieldKind::Reference,
                                        .flags = Listed,
                                        .target = "staff",
                                        .aliases = "responsible"}};
inline constexpr Field<Day> dueOn{{.name = "due_on",
                                   .label = QT_TRANSLATE_NOOP("prevention", "Due on"),
                                   .kind = FieldKind::Day,
                                   .flags = Listed,
                                   .aliases = "due date"}};
inline constexpr Field<Day> doneOn{{.name = "done_on",
                                    .label = QT_TRANSLATE_NOOP("prevention", "Done on"),
                                    .kind = FieldKind::Day,
                                    .flags = Listed,
                                    .aliases = "done"}};
inline constexpr Field<Day> reopenedOn{
    {.name = "reopened_on",
     .label = QT_TRANSLATE_NOOP("prevention", "Open again since"),
     .kind = FieldKind::Day,
     .flags = Kept | Listed,
     .help = QT_TRANSLATE_NOOP("prevention", "The same came up after it was done. A new day under “Done on” settles "
                                             "it.")}};
inline constexpr Field<QString> effect{{.name = "effect",
                                        .label = QT_TRANSLATE_NOOP("prevention", "Effect"),
                                        .kind = FieldKind::LongText,
                                        .flags = Listed,
                                        .aliases = "result"}};

inline constexpr const FieldInfo *fields[] = {&complaint, &plannedAction, &staff, &dueOn,
                                              &doneOn,    &reopenedOn,    &effect};

inline constexpr RecordType type{.name = "prevention",
                                 .number = 32,
                                 .singular = QT_TRANSLATE_NOOP("prevention", "Preventive action"),
                                 .plural = QT_TRANSLATE_NOOP("prevention", "Preventive actions"),
                                 .fields = fields,
                                 .title = &plannedAction,
                                 .aliases = "预防措施",
                                 .icon = "check",
                                 .flags = OwnedOnly};

} // namespace kith::prevention
