// SPDX-License-Identifier: GPL-3.0-or-later
// Goods that came or went other than by an order.
#pragma once

#include "core/model/record_type.h"

namespace kith::stock_entry {

inline constexpr Field<RecordId> product{{.name = "product_id",
                                          .label = QT_TRANSLATE_NOOP("stock_entry", "Product"),
                                          .kind = FieldKind::Reference,
                                          .flags = Required | Listed,
                                          .target = "product",
                                          .aliases = "product name;产品名称"}};
inline constexpr Field<Day> movedOn{{.name = "moved_on",
                                     .label = QT_TRANSLATE_NOOP("stock_entry", "Date"),
                                     .kind = FieldKind::Day,
                                     .flags = Required | Listed | Indexed,
                                     .aliases = "moved on;date",
                                     .defaultValue = "today"}};
inline constexpr Field<Quantity> quantity{{.name = "quantity",
                                           .label = QT_TRANSLATE_NOOP("stock_entry", "Quantity"),
                                           .kind = FieldKind::Decimal,
                                           .flags = Required | Listed,
                                           .aliases = "qty",
                                           .help = QT_TRANSLATE_NOOP("stock_entry", "Negative when stock goes down."),
                                           .decimals = 4}};
inline constexpr Field<QString> reason{{.name = "reason",
                                        .label = QT_TRANSLATE_NOOP("stock_entry", "Reason"),
                                        .kind = FieldKind::Choice,
                                        .flags = Required | Listed,
                                        .choices = "stock_reason",
                                        .aliases = "type",
                                        .defaultValue = "purchase"}};
inline constexpr Field<QString> reference{{.name = "reference",
                                           .label = QT_TRANSLATE_NOOP("stock_entry", "Reference"),
                                           .kind = FieldKind::Text,
                                           .flags = Listed | Findable,
                                           .aliases = "document;凭证号"}};
inline constexpr Field<UnitPrice> unitCost{{.name = "unit_cost",
                                            .label = QT_TRANSLATE_NOOP("stock_entry", "Unit cost"),
                                            .kind = FieldKind::Decimal,
                                            .aliases = "cost;成本",
                                            .decimals = 4}};

inline constexpr const FieldInfo *fields[] = {&product, &movedOn, &quantity, &reason, &reference, &unitCost};

inline constexpr RecordType type{.name = "stock_entry",
                                 .number = 14,
                                 .singular = QT_TRANSLATE_NOOP("stock_entry", "Stock entry"),
                                 .plural = QT_TRANSLATE_NOOP("stock_entry", "Stock entries"),
                                 .fields = fields,
                                 .title = &movedOn,
                                 .subtitle = &reference,
                                 .aliases = "stock movement;库存变动",
                                 .icon = "stock"};

} // namespace kith::stock_entry
