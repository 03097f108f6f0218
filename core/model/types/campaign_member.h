// SPDX-License-Identifier: GPL-3.0-or-later
// Who is addressed by a campaign, and how far they came.
#pragma once

#include "core/model/record_type.h"

namespace kith::campaign_member {

inline constexpr Field<RecordId> campaign{{.name = "campaign_id",
                                           .label = QT_TRANSLATE_NOOP("campaign_member", "Campaign"),
                                           .kind = FieldKind::Reference,
                                           .flags = Owner | Required,
                                           .target = "campaign"}};
inline constexpr Field<RecordId> customer{{.name = "customer_id",
                                           .label = QT_TRANSLATE_NOOP("campaign_member", "Customer"),
                                           .kind = FieldKind::Reference,
                                           .flags = Listed,
                                           .target = "customer"}};
inline constexpr Field<RecordId> contact{{.name = "contact_id",
                                          .label = QT_TRANSLATE_NOOP("campaign_member", "Contact"),
                                          .kind = FieldKind::Reference,
                                          .flags = Listed,
                                          .target = "contact"}};
inline constexpr Field<RecordId> lead{{.name = "lead_id",
                                       .label = QT_TRANSLATE_NOOP("campaign_member", "Lead"),
                                       .kind = FieldKind::Reference,
                                       .flags = Listed,
                                       .target = "lead"}};
inline constexpr Field<QString> status{{.name = "status",
                                        .label = QT_TRANSLATE_NOOP("campaign_member", "Status"),
                                        .kind = FieldKind::Choice,
                                        .flags = Required | Listed,
                                        .choices = "member_status",
                                        .aliases = "response",
                                        .defaultValue = "targeted"}};
inline constexpr Field<Instant> at{{.name = "at",
                                    .label = QT_TRANSLATE_NOOP("campaign_member", "At"),
                                    .kind = FieldKind::Instant,
                                    .flags = Listed,
                                    .aliases = "date"}};
inline constexpr Field<bool> heldOut{
    {.name = "held_out",
     .label = QT_TRANSLATE_NOOP("campaign_member", "Held out"),
     .kind = FieldKind::Bool,
     .aliases = "control group",
     .help = QT_TRANSLATE_NOOP("campaign_member", "Not addressed on purpose, to compare with.")}};

inline constexpr const FieldInfo *fields[] = {&campaign, &customer, &contact, &lead, &status, &at, &heldOut};

void check(const Record &record, Problems &problems);

inline constexpr RecordType type{.name = "campaign_member",
                                 .number = 24,
                                 .singular = QT_TRANSLATE_NOOP("campaign_member", "Campaign member"),
                                 .plural = QT_TRANSLATE_NOOP("campaign_member", "Campaign members"),
                                 .fields = fields,
                                 .title = &customer,
                                 .aliases = "member;成员",
                                 .icon = "customer",
                                 .flags = OwnedOnly,
                                 .check = check};

} // namespace kith::campaign_member
