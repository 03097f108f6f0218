// SPDX-License-Identifier: GPL-3.0-or-later
// What a reseller reported: goods sold on and still counted.
#pragma once

#include "core/model/record_type.h"

namespace kith::sell_through {

inline constexpr Field<RecordId> customer{{.name = "customer_id",
                                           .label = QT_TRANSLATE_NOOP("sell_through", "Customer"),
                                           .kind = FieldKind::Reference,
                                           .flags = Required | Listed | PartOfKey,
                                           .target = "customer"}};
inline constexpr Field<RecordId> product{{.name = "product_id",
                                          .label = QT_TRANSLATE_NOOP("sell_through", "Product"),
                                          .kind = FieldKind::Reference,
                                          .flags = Required | Listed | PartOfKey,
                                          .target = "product"}};
inline constexpr Field<Day> periodOn{{.name = "period_on",
                                      .label = QT_TRANSLATE_NOOP("sell_through", "Month"),
                                      .kind = FieldKind::Day,
                                      .flags = Required | Listed | PartOfKey | Indexed,
                                      .aliases = "month;period;date"}};
inline constexpr Field<Quantity> sold{{.name = "sold",
                                       .label = QT_TRANSLATE_NOOP("sell_through", "Sold"),
                                       .kind = FieldKind::Decimal,
                                       .flags = Listed,
                                       .aliases = "sales",
                                       .decimals = 4}};
inline constexpr Field<Quantity> counted{{.name = "counted",
                                          .label = QT_TRANSLATE_NOOP("sell_through", "Counted"),
                                          .kind = FieldKind::Decimal,
                                          .flags = Listed,
                                          .aliases = "stock",
                                          .decimals = 4}};

inline constexpr const FieldInfo *fields[] = {&customer, &product, &periodOn, &sold, &counted};

inline constexpr RecordType type{.name = "sell_through",
                                 .number = 51,
                                 .singular = QT_TRANSLATE_NOOP("sell_through", "Sell-through"),
                                 .plural = QT_TRANSLATE_NOOP("sell_through", "Sell-through"),
                                 .fields = fields,
                                 .title = &periodOn,
                                 .aliases = "sell through;动销",
                                 .icon = "stock",
                                 .flags = 0};

} // namespace kith::sell_through
