// SPDX-License-Identifier: GPL-3.0-or-later
// One member of a frozen segment.
#pragma once

#include "core/model/record_type.h"

namespace kith::segment_member {

inline constexpr Field<RecordId> segment{{.name = "segment_id",
                                          .label = QT_TRANSLATE_NOOP("segment_member", "Segment"),
                                          .kind = FieldKind::Reference,
                                          .flags = Owner | Required,
                                          .target = "segment"}};
inline constexpr Field<RecordId> customer{{.name = "customer_id",
                                           .label = QT_TRANSLATE_NOOP("segment_member", "Customer"),
                                           .kind = FieldKind::Reference,
                                           .flags = Listed,
                                           .target = "customer"}};
inline constexpr Field<RecordId> contact{{.name = "contact_id",
                                          .label = QT_TRANSLATE_NOOP("segment_member", "Contact"),
                                          .kind = FieldKind::Reference,
                                          .flags = Listed,
                                          .target = "contact"}};
inline constexpr Field<RecordId> lead{{.name = "lead_id",
                                       .label = QT_TRANSLATE_NOOP("segment_member", "Lead"),
                                       .kind = FieldKind::Reference,
                                       .flags = Listed,
                                       .target = "lead"}};

inline constexpr const FieldInfo *fields[] = {&segment, &customer, &contact, &lead};

void check(const Record &record, Problems &problems);

inline constexpr RecordType type{.name = "segment_member",
                                 .number = 27,
                                 .singular = QT_TRANSLATE_NOOP("segment_member", "Segment member"),
                                 .plural = QT_TRANSLATE_NOOP("segment_member", "Segment members"),
                                 .fields = fields,
                                 .title = &customer,
                                 .aliases = "分群成员",
                                 .icon = "customer",
                                 .flags = OwnedOnly,
                                 .check = check};

} // namespace kith::segment_member
