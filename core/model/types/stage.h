// SPDX-License-Identifier: GPL-3.0-or-later
// A step of the pipeline.
#pragma once

#include "core/model/record_type.h"

namespace kith::stage {

inline constexpr Field<QString> name{{.name = "name",
                                      .label = QT_TRANSLATE_NOOP("stage", "Name"),
                                      .kind = FieldKind::Text,
                                      .flags = Required | Listed | PartOfKey,
                                      .aliases = "stage;deal stage;stage name;阶段;阶段名称"}};
inline constexpr Field<QString> pipeline{{.name = "pipeline",
                                          .label = QT_TRANSLATE_NOOP("stage", "Pipeline"),
                                          .kind = FieldKind::Text,
                                          .flags = Listed | PartOfKey,
                                          .aliases = "process;流程"}};
inline constexpr Field<qint64> position{{.name = "position",
                                         .label = QT_TRANSLATE_NOOP("stage", "Position"),
                                         .kind = FieldKind::Integer,
                                         .flags = Listed,
                                         .aliases = "sequence;序号"}};
inline constexpr Field<Rate> probability{{.name = "probability",
                                          .label = QT_TRANSLATE_NOOP("stage", "Probability"),
                                          .kind = FieldKind::Percent,
                                          .flags = Listed,
                                          .aliases = "win probability;概率"}};
inline constexpr Field<QString> kind{{.name = "kind",
                                      .label = QT_TRANSLATE_NOOP("stage", "Kind"),
                                      .kind = FieldKind::Choice,
                                      .flags = Required | Listed,
                                      .choices = "stage_kind",
                                      .aliases = "type",
                                      .defaultValue = "open"}};
inline constexpr Field<qint64> rotsAfterDays{
    {.name = "rots_after_days",
     .label = QT_TRANSLATE_NOOP("stage", "Stalls after (days)"),
     .kind = FieldKind::Integer,
     .aliases = "rotting days",
     .help = QT_TRANSLATE_NOOP("stage", "An opportunity that stays here longer is shown as stalled.")}};

inline constexpr const FieldInfo *fields[] = {&name, &pipeline, &position, &probability, &kind, &rotsAfterDays};

void check(const Record &record, Problems &problems);

inline constexpr RecordType type{.name = "stage",
                                 .number = 7,
                                 .singular = QT_TRANSLATE_NOOP("stage", "Stage"),
                                 .plural = QT_TRANSLATE_NOOP("stage", "Stages"),
                                 .fields = fields,
                                 .title = &name,
                                 .aliases = "sales stage;deal stage;pipeline stage;阶段",
                                 .icon = "opportunity",
                                 .flags = 0,
                                 .check = check};

} // namespace kith::stage
