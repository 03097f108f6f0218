// SPDX-License-Identifier: GPL-3.0-or-later
// That a person allowed, or forbade, to be written or called on a channel.
#pragma once

#include "core/model/record_type.h"

namespace kith::consent {

inline constexpr Field<RecordId> contact{{.name = "contact_id",
                                          .label = QT_TRANSLATE_NOOP("consent", "Contact"),
                                          .kind = FieldKind::Reference,
                                          .flags = Owner | Required,
                                          .target = "contact"}};
inline constexpr Field<QString> channel{{.name = "channel",
                                         .label = QT_TRANSLATE_NOOP("consent", "Channel"),
                                         .kind = FieldKind::Choice,
                                         .flags = Required | Listed,
                                         .choices = "contact_channel"}};
inline constexpr Field<bool> given{{.name = "given",
                                    .label = QT_TRANSLATE_NOOP("consent", "Given"),
                                    .kind = FieldKind::Bool,
                                    .flags = Listed,
                                    .aliases = "opt in;consent given",
                                    .defaultValue = "true"}};
inline constexpr Field<Day> givenOn{{.name = "given_on",
                                     .label = QT_TRANSLATE_NOOP("consent", "On"),
                                     .kind = FieldKind::Day,
                                     .flags = Listed,
                                     .aliases = "date;opt in date",
                                     .defaultValue = "today"}};
inline constexpr Field<QString> source{
    {.name = "source", .label = QT_TRANSLATE_NOOP("consent", "Source"), .kind = FieldKind::Text, .aliases = "how"}};
inline constexpr Field<QString> basis{{.name = "basis",
                                       .label = QT_TRANSLATE_NOOP("consent", "Legal basis"),
                                       .kind = FieldKind::Choice,
                                       .choices = "consent_basis",
                                       .aliases = "lawful basis"}};

inline constexpr const FieldInfo *fields[] = {&contact, &channel, &given, &givenOn, &source, &basis};

inline constexpr RecordType type{.name = "consent",
                                 .number = 4,
                                 .singular = QT_TRANSLATE_NOOP("consent", "Consent"),
                                 .plural = QT_TRANSLATE_NOOP("consent", "Consents"),
                                 .fields = fields,
                                 .title = &channel,
                                 .aliases = "permission;同意",
                                 .icon = "consent",
                                 .flags = OwnedOnly};

} // namespace kith::consent
