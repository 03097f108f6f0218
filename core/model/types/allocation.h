// SPDX-License-Identifier: GPL-3.0-or-later
// The part of a payment that pays an order.
#pragma once

#include "core/model/record_type.h"

namespace kith::allocation {

inline constexpr Field<RecordId> payment{{.name = "payment_id",
                                          .label = QT_TRANSLATE_NOOP("allocation", "Payment"),
                                          .kind = FieldKind::Reference,
                                          .flags = Owner | Required,
                                          .target = "payment"}};
inline constexpr Field<RecordId> order{{.name = "order_id",
                                        .label = QT_TRANSLATE_NOOP("allocation", "Order"),
                                        .kind = FieldKind::Reference,
                                        .flags = Required | Listed,
                                        .target = "order",
                                        .aliases = "order number;order id;订单号"}};
inline constexpr Field<Money> amount{{.name = "amount",
                                      .label = QT_TRANSLATE_NOOP("allocation", "Amount"),
                                      .kind = FieldKind::Money,
                                      .flags = Required | Listed,
                                      .aliases = "sum"}};

inline constexpr const FieldInfo *fields[] = {&payment, &order, &amount};

inline constexpr RecordType type{.name = "allocation",
                                 .number = 18,
                                 .singular = QT_TRANSLATE_NOOP("allocation", "Allocation"),
                                 .plural = QT_TRANSLATE_NOOP("allocation", "Allocations"),
                                 .fields = fields,
                                 .title = &order,
                                 .aliases = "核销",
                                 .icon = "payment",
                                 .flags = OwnedOnly};

} // namespace kith::allocation
