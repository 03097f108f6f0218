// SPDX-License-Identifier: GPL-3.0-or-later
// Up to this day nothing changes any more, for one customer or for all.
#pragma once

#include "core/model/record_type.h"

namespace kith::closed_period {

inline constexpr Field<Day> closedUntil{{.name = "closed_until",
                                         .label = QT_TRANSLATE_NOOP("closed_period", "Closed until"),
                                         .kind = FieldKind::Day,
                                         .flags = Required | Listed | Indexed,
                                         .aliases = "until;date"}};
inline constexpr Field<RecordId> customer{{.name = "customer_id",
                                           .label = QT_TRANSLATE_NOOP("closed_period", "Customer"),
                                           .kind = FieldKind::Reference,
                                           .flags = Listed,
                                           .target = "customer",
                                           .help = QT_TRANSLATE_NOOP("closed_period", "Empty: all customers.")}};
inline constexpr Field<QString> reason{{.name = "reason",
                                        .label = QT_TRANSLATE_NOOP("closed_period", "Reason"),
                                        .kind = FieldKind::Text,
                                        .flags = Listed}};

inline constexpr const FieldInfo *fields[] = {&closedUntil, &customer, &reason};

inline constexpr RecordType type{.name = "closed_period",
                                 .number = 56,
                                 .singular = QT_TRANSLATE_NOOP("closed_period", "Closed period"),
                                 .plural = QT_TRANSLATE_NOOP("closed_period", "Closed periods"),
                                 .fields = fields,
                                 .title = &closedUntil,
                                 .aliases = "closing;结账",
                                 .icon = "settings",
                                 .flags = 0};

} // namespace kith::closed_period
