// SPDX-License-Identifier: GPL-3.0-or-later
// One move of an opportunity from stage to stage; written by the rule that watches the stage.
#pragma once

#include "core/model/record_type.h"

namespace kith::stage_change {

inline constexpr Field<RecordId> opportunity{{.name = "opportunity_id",
                                              .label = QT_TRANSLATE_NOOP("stage_change", "Opportunity"),
                                              .kind = FieldKind::Reference,
                                              .flags = Owner | Required,
                                              .target = "opportunity"}};
inline constexpr Field<RecordId> fromStage{{.name = "from_stage_id",
                                            .label = QT_TRANSLATE_NOOP("stage_change", "From"),
                                            .kind = FieldKind::Reference,
                                            .flags = Kept | Listed,
                                            .target = "stage"}};
inline constexpr Field<RecordId> toStage{{.name = "to_stage_id",
                                          .label = QT_TRANSLATE_NOOP("stage_change", "To"),
                                          .kind = FieldKind::Reference,
                                          .flags = Kept | Listed,
                                          .target = "stage"}};
inline constexpr Field<Instant> at{{.name = "at",
                                    .label = QT_TRANSLATE_NOOP("stage_change", "At"),
                                    .kind = FieldKind::Instant,
                                    .flags = Kept | Listed | Indexed}};
inline constexpr Field<qint64> days{{.name = "days",
                                     .label = QT_TRANSLATE_NOOP("stage_change", "Days in the stage before"),
                                     .kind = FieldKind::Integer,
                                     .flags = Kept | Listed}};
inline constexpr Field<RecordId> staff{{.name = "staff_id",
                                        .label = QT_TRANSLATE_NOOP("stage_change", "By"),
                                        .kind = FieldKind::Reference,
                                        .flags = Kept,
                                        .target = "staff"}};

inline constexpr const FieldInfo *fields[] = {&opportunity, &fromStage, &toStage, &at, &days, &staff};

inline constexpr RecordType type{.name = "stage_change",
                                 .number = 10,
                                 .singular = QT_TRANSLATE_NOOP("stage_change", "Stage change"),
                                 .plural = QT_TRANSLATE_NOOP("stage_change", "Stage changes"),
                                 .fields = fields,
                                 .title = &at,
                                 .aliases = "阶段变更",
                                 .icon = "history",
                                 .flags = OwnedOnly};

} // namespace kith::stage_change
