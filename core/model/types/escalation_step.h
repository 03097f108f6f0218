// SPDX-License-Identifier: GPL-3.0-or-later
// Who is told when so much of the time allowed is gone.
#pragma once

#include "core/model/record_type.h"

namespace kith::escalation_step {

inline constexpr Field<RecordId> serviceLevel{{.name = "service_level_id",
                                               .label = QT_TRANSLATE_NOOP("escalation_step", "Service level"),
                                               .kind = FieldKind::Reference,
                                               .flags = Owner | Required,
                                               .target = "service_level"}};
inline constexpr Field<qint64> percent{
    {.name = "percent",
     .label = QT_TRANSLATE_NOOP("escalation_step", "Per cent of the time"),
     .kind = FieldKind::Integer,
     .flags = Required | Listed,
     .aliases = "percentage",
     .help = QT_TRANSLATE_NOOP("escalation_step", "80 means: when 80 % of the time allowed is gone.")}};
inline constexpr Field<RecordId> staff{{.name = "staff_id",
                                        .label = QT_TRANSLATE_NOOP("escalation_step", "Tell"),
                                        .kind = FieldKind::Reference,
                                        .flags = Listed,
                                        .target = "staff",
                                        .aliases = "notify"}};

inline constexpr const FieldInfo *fields[] = {&serviceLevel, &percent, &staff};

inline constexpr RecordType type{.name = "escalation_step",
                                 .number = 34,
                                 .singular = QT_TRANSLATE_NOOP("escalation_step", "Escalation step"),
                                 .plural = QT_TRANSLATE_NOOP("escalation_step", "Escalation steps"),
                                 .fields = fields,
                                 .title = &percent,
                                 .aliases = "升级",
                                 .icon = "settings",
                                 .flags = OwnedOnly};

} // namespace kith::escalation_step
