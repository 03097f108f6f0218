// SPDX-License-Identifier: GPL-3.0-or-later
// One customer's answers to a survey.
#pragma once

#include "core/model/record_type.h"

namespace kith::response {

inline constexpr Field<RecordId> survey{{.name = "survey_id",
                                         .label = QT_TRANSLATE_NOOP("response", "Survey"),
                                         .kind = FieldKind::Reference,
                                         .flags = Required | Listed,
                                         .target = "survey",
                                         .aliases = "questionnaire;问卷"}};
inline constexpr Field<RecordId> customer{{.name = "customer_id",
                                           .label = QT_TRANSLATE_NOOP("response", "Customer"),
                                           .kind = FieldKind::Reference,
                                           .flags = Listed,
                                           .target = "customer",
                                           .aliases = "customer name"}};
inline constexpr Field<RecordId> contact{{.name = "contact_id",
                                          .label = QT_TRANSLATE_NOOP("response", "Contact"),
                                          .kind = FieldKind::Reference,
                                          .target = "contact"}};
inline constexpr Field<RecordId> order{{.name = "order_id",
                                        .label = QT_TRANSLATE_NOOP("response", "Order"),
                                        .kind = FieldKind::Reference,
                                        .target = "order"}};
inline constexpr Field<RecordId> complaint{{.name = "complaint_id",
                                            .label = QT_TRANSLATE_NOOP("response", "Case"),
                                            .kind = FieldKind::Reference,
                                            .target = "complaint"}};
inline constexpr Field<QString> channel{{.name = "channel",
                                         .label = QT_TRANSLATE_NOOP("response", "Channel"),
                                         .kind = FieldKind::Choice,
                                         .choices = "contact_channel"}};
inline constexpr Field<Instant> sentAt{{.name = "sent_at",
                                        .label = QT_TRANSLATE_NOOP("response", "Sent"),
                                        .kind = FieldKind::Instant,
                                        .flags = Listed,
                                        .aliases = "sent on"}};
inline constexpr Field<Instant> answeredAt{{.name = "answered_at",
                                            .label = QT_TRANSLATE_NOOP("response", "Answered"),
                                            .kind = FieldKind::Instant,
                                            .flags = Listed | Indexed,
                                            .aliases = "answered on;date;回复日期"}};
inline constexpr Field<QString> token{{.name = "token",
                                       .label = QT_TRANSLATE_NOOP("response", "Token"),
                                       .kind = FieldKind::Text,
                                       .flags = Kept | Internal | Indexed}};

inline constexpr const FieldInfo *fields[] = {&survey,  &customer, &contact,    &order, &complaint,
                                              &channel, &sentAt,   &answeredAt, &token};

inline constexpr RecordType type{.name = "response",
                                 .number = 40,
                                 .singular = QT_TRANSLATE_NOOP("response", "Survey response"),
                                 .plural = QT_TRANSLATE_NOOP("response", "Survey responses"),
                                 .fields = fields,
                                 .title = &survey,
                                 .aliases = "survey answer;answers;回复",
                                 .icon = "response"};

} // namespace kith::response
