// SPDX-License-Identifier: GPL-3.0-or-later
// One order or payment of a statement, and whether both sides agree about it.
#pragma once

#include "core/model/record_type.h"

namespace kith::statement_line {

inline constexpr Field<RecordId> statement{{.name = "statement_id",
                                            .label = QT_TRANSLATE_NOOP("statement_line", "Statement"),
                                            .kind = FieldKind::Reference,
                                            .flags = Owner | Required,
                                            .target = "statement"}};
inline constexpr Field<RecordId> order{{.name = "order_id",
                                        .label = QT_TRANSLATE_NOOP("statement_line", "Order"),
                                        .kind = FieldKind::Reference,
                                        .flags = Listed,
                                        .target = "order"}};
inline constexpr Field<RecordId> payment{{.name = "payment_id",
                                          .label = QT_TRANSLATE_NOOP("statement_line", "Payment"),
                                          .kind = FieldKind::Reference,
                                          .flags = Listed,
                                          .target = "payment"}};
inline constexpr Field<Money> theirs{{.name = "theirs",
                                      .label = QT_TRANSLATE_NOOP("statement_line", "Their amount"),
                                      .kind = FieldKind::Money,
                                      .flags = Listed}};
inline constexpr Field<QString> state{{.name = "state",
                                       .label = QT_TRANSLATE_NOOP("statement_line", "State"),
                                       .kind = FieldKind::Choice,
                                       .flags = Required | Listed,
                                       .choices = "line_state",
                                       .defaultValue = "agreed"}};
inline constexpr Field<QString> reason{{.name = "reason",
                                        .label = QT_TRANSLATE_NOOP("statement_line", "Reason"),
                                        .kind = FieldKind::Text,
                                        .flags = Listed}};

inline constexpr const FieldInfo *fields[] = {&statement, &order, &payment, &theirs, &state, &reason};

inline constexpr RecordType type{.name = "statement_line",
                                 .number = 44,
                                 .singular = QT_TRANSLATE_NOOP("statement_line", "Statement line"),
                                 .plural = QT_TRANSLATE_NOOP("statement_line", "Statement lines"),
                                 .fields = fields,
                                 .title = &order,
                                 .aliases = "对账明细",
                                 .icon = "statement",
                                 .flags = OwnedOnly};

} // namespace kith::statement_line
