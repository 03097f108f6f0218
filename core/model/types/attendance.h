// SPDX-License-Identifier: GPL-3.0-or-later
// Who was invited to an event, and who came.
#pragma once

#include "core/model/record_type.h"

namespace kith::attendance {

inline constexpr Field<RecordId> event{{.name = "event_id",
                                        .label = QT_TRANSLATE_NOOP("attendance", "Event"),
                                        .kind = FieldKind::Reference,
                                        .flags = Owner | Required,
                                        .target = "event"}};
inline constexpr Field<RecordId> customer{{.name = "customer_id",
                                           .label = QT_TRANSLATE_NOOP("attendance", "Customer"),
                                           .kind = FieldKind::Reference,
                                           .flags = Listed,
                                           .target = "customer"}};
inline constexpr Field<RecordId> contact{{.name = "contact_id",
                                          .label = QT_TRANSLATE_NOOP("attendance", "Contact"),
                                          .kind = FieldKind::Reference,
                                          .flags = Listed,
                                          .target = "contact"}};
inline constexpr Field<QString> state{{.name = "state",
                                       .label = QT_TRANSLATE_NOOP("attendance", "State"),
                                       .kind = FieldKind::Choice,
                                       .flags = Required | Listed,
                                       .choices = "attendance_state",
                                       .defaultValue = "invited"}};

inline constexpr const FieldInfo *fields[] = {&event, &customer, &contact, &state};

void check(const Record &record, Problems &problems);

inline constexpr RecordType type{.name = "attendance",
                                 .number = 46,
                                 .singular = QT_TRANSLATE_NOOP("attendance", "Participation"),
                                 .plural = QT_TRANSLATE_NOOP("attendance", "Participations"),
                                 .fields = fields,
                                 .title = &customer,
                                 .aliases = "参会",
                                 .icon = "customer",
                                 .flags = OwnedOnly,
                                 .check = check};

} // namespace kith::attendance
