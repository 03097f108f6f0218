// SPDX-License-Identifier: GPL-3.0-or-later
// A talk, letter, visit or message, in either direction.
#pragma once

#include "core/model/record_type.h"

namespace kith::communication {

inline constexpr Field<QString> subject{{.name = "subject",
                                         .label = QT_TRANSLATE_NOOP("communication", "Subject"),
                                         .kind = FieldKind::Text,
                                         .flags = Listed,
                                         .aliases = "title;call/meeting title/subject;topic;标题"}};
inline constexpr Field<QString> channel{{.name = "channel",
                                         .label = QT_TRANSLATE_NOOP("communication", "Channel"),
                                         .kind = FieldKind::Choice,
                                         .flags = Required | Listed,
                                         .choices = "communication_channel",
                                         .aliases = "activity type;type;method;跟进方式;沟通方式",
                                         .defaultValue = "call"}};
inline constexpr Field<QString> direction{{.name = "direction",
                                           .label = QT_TRANSLATE_NOOP("communication", "Direction"),
                                           .kind = FieldKind::Choice,
                                           .flags = Listed,
                                           .choices = "direction",
                                           .aliases = "inbound/outbound",
                                           .defaultValue = "out"}};
inline constexpr Field<Instant> at{{.name = "at",
                                    .label = QT_TRANSLATE_NOOP("communication", "When"),
                                    .kind = FieldKind::Instant,
                                    .flags = Required | Listed | Indexed,
                                    .aliases = "activity date;date;time;date time;日期;跟进时间;沟通时间",
                                    .defaultValue = "now"}};
inline constexpr Field<RecordId> customer{{.name = "customer_id",
                                           .label = QT_TRANSLATE_NOOP("communication", "Customer"),
                                           .kind = FieldKind::Reference,
                                           .flags = Listed,
                                           .target = "customer",
                                           .aliases = "account;company;客户名称"}};
inline constexpr Field<RecordId> contact{{.name = "contact_id",
                                          .label = QT_TRANSLATE_NOOP("communication", "Contact"),
                                          .kind = FieldKind::Reference,
                                          .flags = Listed,
                                          .target = "contact",
                                          .aliases = "contact person;associated contact"}};
inline constexpr Field<QString> outcome{{.name = "outcome",
                                         .label = QT_TRANSLATE_NOOP("communication", "Outcome"),
                                         .kind = FieldKind::Choice,
                                         .flags = Listed,
                                         .choices = "outcome",
                                         .aliases = "call outcome;meeting outcome;result"}};
inline constexpr Field<QString> content{{.name = "content",
                                         .label = QT_TRANSLATE_NOOP("communication", "Content"),
                                         .kind = FieldKind::Choice,
                                         .choices = "content_kind",
                                         .aliases = "content type"}};
inline constexpr Field<qint64> minutes{{.name = "minutes",
                                        .label = QT_TRANSLATE_NOOP("communication", "Minutes"),
                                        .kind = FieldKind::Integer,
                                        .aliases = "duration;duration minutes;时长"}};
inline constexpr Field<QString> text{
    {.name = "text",
     .label = QT_TRANSLATE_NOOP("communication", "Text"),
     .kind = FieldKind::LongText,
     .flags = Multiline,
     .aliases = "notes/description;notes;note;description;body;message;details;跟进内容;沟通内容;备注"}};

inline constexpr Field<RecordId> lead{{.name = "lead_id",
                                       .label = QT_TRANSLATE_NOOP("communication", "Lead"),
                                       .kind = FieldKind::Reference,
                                       .target = "lead",
                                       .section = QT_TRANSLATE_NOOP("communication", "About")}};
inline constexpr Field<RecordId> opportunity{{.name = "opportunity_id",
                                              .label = QT_TRANSLATE_NOOP("communication", "Opportunity"),
                                              .kind = FieldKind::Reference,
                                              .target = "opportunity",
                                              .aliases = "deal",
                                              .section = QT_TRANSLATE_NOOP("communication", "About")}};
inline constexpr Field<RecordId> complaint{{.name = "complaint_id",
                                            .label = QT_TRANSLATE_NOOP("communication", "Case"),
                                            .kind = FieldKind::Reference,
                                            .target = "complaint",
                                            .aliases = "complaint;ticket",
                                            .section = QT_TRANSLATE_NOOP("communication", "About")}};
inline constexpr Field<RecordId> campaign{{.name = "campaign_id",
                                           .label = QT_TRANSLATE_NOOP("communication", "Campaign"),
                                           .kind = FieldKind::Reference,
                                           .target = "campaign",
                                           .section = QT_TRANSLATE_NOOP("communication", "About")}};

inline constexpr const FieldInfo *fields[] = {&subject, &channel,     &direction, &at,      &customer,
                                              &contact, &outcome,     &content,   &minutes, &text,
                                              &lead,    &opportunity, &complaint, &campaign};

inline constexpr RecordType type{.name = "communication",
                                 .number = 28,
                                 .singular = QT_TRANSLATE_NOOP("communication", "Conversation"),
                                 .plural = QT_TRANSLATE_NOOP("communication", "Conversations"),
                                 .fields = fields,
                                 .title = &subject,
                                 .aliases = "activity;activities;call log;interaction;联系记录;跟进记录;沟通记录",
                                 .icon = "communication"};

} // namespace kith::communication
