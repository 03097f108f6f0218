// SPDX-License-Identifier: GPL-3.0-or-later
// A further phone, mobile, fax, e-mail, WeChat or web address of a customer, contact or lead.
#pragma once

#include "core/model/record_type.h"

namespace kith::contact_point {

inline constexpr Field<RecordId> customer{{.name = "customer_id",
                                           .label = QT_TRANSLATE_NOOP("contact_point", "Customer"),
                                           .kind = FieldKind::Reference,
                                           .flags = Owner,
                                           .target = "customer"}};
inline constexpr Field<RecordId> contact{{.name = "contact_id",
                                          .label = QT_TRANSLATE_NOOP("contact_point", "Contact"),
                                          .kind = FieldKind::Reference,
                                          .flags = Owner,
                                          .target = "contact"}};
inline constexpr Field<RecordId> lead{{.name = "lead_id",
                                       .label = QT_TRANSLATE_NOOP("contact_point", "Lead"),
                                       .kind = FieldKind::Reference,
                                       .flags = Owner,
                                       .target = "lead"}};
inline constexpr Field<QString> kind{{.name = "kind",
                                      .label = QT_TRANSLATE_NOOP("contact_point", "Kind"),
                                      .kind = FieldKind::Choice,
                                      .flags = Required | Listed,
                                      .choices = "contact_point_kind",
                                      .aliases = "type",
                                      .defaultValue = "phone"}};
inline constexpr Field<QString> label{{.name = "label",
                                       .label = QT_TRANSLATE_NOOP("contact_point", "Label"),
                                       .kind = FieldKind::Text,
                                       .flags = Listed,
                                       .aliases = "description"}};
inline constexpr Field<QString> value{{.name = "value",
                                       .label = QT_TRANSLATE_NOOP("contact_point", "Value"),
                                       .kind = FieldKind::Text,
                                       .flags = Required | Listed | Findable | Indexed,
                                       .aliases = "number;address;号码"}};
inline constexpr Field<bool> isPrimary{
    {.name = "is_primary",
     .label = QT_TRANSLATE_NOOP("contact_point", "Primary"),
     .kind = FieldKind::Bool,
     .aliases = "primary;default",
     .help =
         QT_TRANSLATE_NOOP("contact_point", "The primary ones are the phone, mobile and e-mail shown on the record.")}};

inline constexpr const FieldInfo *fields[] = {&customer, &contact, &lead, &kind, &label, &value, &isPrimary};

void check(const Record &record, Problems &problems);

inline constexpr RecordType type{.name = "contact_point",
                                 .number = 5,
                                 .singular = QT_TRANSLATE_NOOP("contact_point", "Phone or address"),
                                 .plural = QT_TRANSLATE_NOOP("contact_point", "Phones and addresses"),
                                 .fields = fields,
                                 .title = &value,
                                 .aliases = "contact point;联系方式",
                                 .icon = "phone",
                                 .flags = OwnedOnly,
                                 .check = check};

} // namespace kith::contact_point
