// SPDX-License-Identifier: GPL-3.0-or-later
// Somebody who works here.
#pragma once

#include "core/model/record_type.h"

namespace kith::staff {

inline constexpr Field<QString> name{
    {.name = "name",
     .label = QT_TRANSLATE_NOOP("staff", "Name"),
     .kind = FieldKind::Text,
     .flags = Required | Listed | PartOfKey,
     .aliases = "sales agent;agent;employee;staff;salesperson;sales rep;full name;地区经理;员工姓名;员工;销售员"}};
inline constexpr Field<QString> role{{.name = "role",
                                      .label = QT_TRANSLATE_NOOP("staff", "Role"),
                                      .kind = FieldKind::Choice,
                                      .flags = Listed,
                                      .choices = "staff_role",
                                      .aliases = "job;角色权限",
                                      .defaultValue = "salesperson"}};
inline constexpr Field<QString> region{{.name = "region",
                                        .label = QT_TRANSLATE_NOOP("staff", "Region"),
                                        .kind = FieldKind::Text,
                                        .flags = Listed,
                                        .aliases = "regional office;office;territory;大区;地区;办事处"}};
inline constexpr Field<QString> email{{.name = "email",
                                       .label = QT_TRANSLATE_NOOP("staff", "E-mail"),
                                       .kind = FieldKind::Email,
                                       .flags = Listed | Findable,
                                       .aliases = "email;e-mail address;email address;电子邮件"}};
inline constexpr Field<QString> phone{{.name = "phone",
                                       .label = QT_TRANSLATE_NOOP("staff", "Phone"),
                                       .kind = FieldKind::Phone,
                                       .flags = Listed | Findable,
                                       .aliases = "phone number;telephone;mobile;手机;联系电话"}};
inline constexpr Field<RecordId> reportsTo{{.name = "reports_to_id",
                                            .label = QT_TRANSLATE_NOOP("staff", "Reports to"),
                                            .kind = FieldKind::Reference,
                                            .flags = Listed,
                                            .target = "staff",
                                            .aliases = "manager;sales manager;boss;supervisor;经理;主管"}};
inline constexpr Field<bool> active{{.name = "active",
                                     .label = QT_TRANSLATE_NOOP("staff", "Active"),
                                     .kind = FieldKind::Bool,
                                     .aliases = "is active",
                                     .defaultValue = "true"}};

inline constexpr const FieldInfo *fields[] = {&name, &role, &region, &email, &phone, &reportsTo, &active};

inline constexpr RecordType type{.name = "staff",
                                 .number = 11,
                                 .singular = QT_TRANSLATE_NOOP("staff", "Staff member"),
                                 .plural = QT_TRANSLATE_NOOP("staff", "Staff"),
                                 .fields = fields,
                                 .title = &name,
                                 .subtitle = &region,
                                 .aliases = "salesperson;employee;user;sales team;sales teams;员工;人员;销售人员",
                                 .icon = "staff"};

} // namespace kith::staff
