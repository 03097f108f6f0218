// SPDX-License-Identifier: GPL-3.0-or-later
// Where a contact works, as what, and what they decide there.
#pragma once

#include "core/model/record_type.h"

namespace kith::employment {

inline constexpr Field<RecordId> contact{{.name = "contact_id",
                                          .label = QT_TRANSLATE_NOOP("employment", "Contact"),
                                          .kind = FieldKind::Reference,
                                          .flags = Owner | Required,
                                          .target = "contact"}};
inline constexpr Field<RecordId> customer{{.name = "customer_id",
                                           .label = QT_TRANSLATE_NOOP("employment", "Customer"),
                                           .kind = FieldKind::Reference,
                                           .flags = Required | Listed,
                                           .target = "customer",
                                           .aliases = "company;公司"}};
inline constexpr Field<QString> role{{.name = "role",
                                      .label = QT_TRANSLATE_NOOP("employment", "Role"),
                                      .kind = FieldKind::Text,
                                      .flags = Listed,
                                      .aliases = "job title;position;职位"}};
inline constexpr Field<QString> decisionRole{{.name = "decision_role",
                                              .label = QT_TRANSLATE_NOOP("employment", "Part in decisions"),
                                              .kind = FieldKind::Choice,
                                              .flags = Listed,
                                              .choices = "decision_role"}};
inline constexpr Field<Day> since{
    {.name = "since", .label = QT_TRANSLATE_NOOP("employment", "Since"), .kind = FieldKind::Day, .aliases = "from"}};
inline constexpr Field<Day> until{
    {.name = "until", .label = QT_TRANSLATE_NOOP("employment", "Until"), .kind = FieldKind::Day, .aliases = "left on"}};

inline constexpr const FieldInfo *fields[] = {&contact, &customer, &role, &decisionRole, &since, &until};

inline constexpr RecordType type{.name = "employment",
                                 .number = 6,
                                 .singular = QT_TRANSLATE_NOOP("employment", "Position"),
                                 .plural = QT_TRANSLATE_NOOP("employment", "Positions"),
                                 .fields = fields,
                                 .title = &role,
                                 .aliases = "job;employment;任职",
                                 .icon = "contact",
                                 .flags = OwnedOnly};

} // namespace kith::employment
