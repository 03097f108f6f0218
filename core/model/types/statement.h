// SPDX-License-Identifier: GPL-3.0-or-later
// What a customer ordered and paid in a period, to be agreed with them.
#pragma once

#include "core/model/record_type.h"

namespace kith::statement {

inline constexpr Field<RecordId> customer{{.name = "customer_id",
                                           .label = QT_TRANSLATE_NOOP("statement", "Customer"),
                                           .kind = FieldKind::Reference,
                                           .flags = Required | Listed,
                                           .target = "customer"}};
inline constexpr Field<Day> startsOn{{.name = "starts_on",
                                      .label = QT_TRANSLATE_NOOP("statement", "From"),
                                      .kind = FieldKind::Day,
                                      .flags = Required | Listed,
                                      .aliases = "starts on"}};
inline constexpr Field<Day> endsOn{{.name = "ends_on",
                                    .label = QT_TRANSLATE_NOOP("statement", "To"),
                                    .kind = FieldKind::Day,
                                    .flags = Required | Listed | Indexed,
                                    .aliases = "ends on"}};
inline constexpr Field<QString> currency{{.name = "currency",
                                          .label = QT_TRANSLATE_NOOP("statement", "Currency"),
                                          .kind = FieldKind::Text,
                                          .defaultValue = "currency"}};
inline constexpr Field<Money> opening{{.name = "opening",
                                       .label = QT_TRANSLATE_NOOP("statement", "Opening balance"),
                                       .kind = FieldKind::Money,
                                       .flags = Kept | Listed}};
inline constexpr Field<Money> orders{{.name = "orders",
                                      .label = QT_TRANSLATE_NOOP("statement", "Orders"),
                                      .kind = FieldKind::Money,
                                      .flags = Kept | Listed}};
inline constexpr Field<Money> payments{{.name = "payments",
                                        .label = QT_TRANSLATE_NOOP("statement", "Payments"),
                                        .kind = FieldKind::Money,
                                        .flags = Kept | Listed}};
inline constexpr Field<Money> closing{{.name = "closing",
                                       .label = QT_TRANSLATE_NOOP("statement", "Closing balance"),
                                       .kind = FieldKind::Money,
                                       .flags = Kept | Listed}};
inline constexpr Field<Instant> sentAt{
    {.name = "sent_at", .label = QT_TRANSLATE_NOOP("statement", "Sent"), .kind = FieldKind::Instant, .flags = Listed}};
inline constexpr Field<QString> answer{{.name = "answer",
                                        .label = QT_TRANSLATE_NOOP("statement", "Answer"),
                                        .kind = FieldKind::Choice,
                                        .flags = Required | Listed,
                                        .choices = "statement_answer",
                                        .defaultValue = "open"}};

inline constexpr const FieldInfo *fields[] = {&customer, &startsOn, &endsOn,  &currency, &opening,
                                              &orders,   &payments, &closing, &sentAt,   &answer};

void check(const Record &record, Problems &problems);

inline constexpr RecordType type{.name = "statement",
                                 .number = 43,
                                 .singular = QT_TRANSLATE_NOOP("statement", "Statement of account"),
                                 .plural = QT_TRANSLATE_NOOP("statement", "Statements of account"),
                                 .fields = fields,
                                 .title = &customer,
                                 .aliases = "statement;对账",
                                 .icon = "statement",
                                 .check = check};

} // namespace kith::statement
