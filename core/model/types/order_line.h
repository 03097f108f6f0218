// SPDX-License-Identifier: GPL-3.0-or-later
// One product or service of an order. Negative quantities are returns.
// Currency, whether prices include tax and the delivered quantity follow the order; the rules of sales keep them.
#pragma once

#include <optional>

#include "core/model/record_type.h"

namespace kith::order_line {

inline constexpr Field<RecordId> order{{.name = "order_id",
                                        .label = QT_TRANSLATE_NOOP("order_line", "Order"),
                                        .kind = FieldKind::Reference,
                                        .flags = Owner | Required,
                                        .target = "order"}};
inline constexpr Field<qint64> position{{.name = "position",
                                         .label = QT_TRANSLATE_NOOP("order_line", "Position"),
                                         .kind = FieldKind::Integer,
                                         .flags = Listed,
                                         .aliases = "line number;row"}};
inline constexpr Field<RecordId> product{{.name = "product_id",
                                          .label = QT_TRANSLATE_NOOP("order_line", "Product"),
                                          .kind = FieldKind::Reference,
                                          .flags = Listed,
                                          .target = "product",
                                          .aliases = "item;商品"}};
inline constexpr Field<QString> description{{.name = "description",
                                             .label = QT_TRANSLATE_NOOP("order_line", "Description"),
                                             .kind = FieldKind::Text,
                                             .flags = Listed,
                                             .aliases = "text;说明"}};
inline constexpr Field<Quantity> quantity{{.name = "quantity",
                                           .label = QT_TRANSLATE_NOOP("order_line", "Quantity"),
                                           .kind = FieldKind::Decimal,
                                           .flags = Listed,
                                           .aliases = "qty;pieces;件数",
                                           .defaultValue = "1",
                                           .decimals = 4}};
inline constexpr Field<QString> unit{{.name = "unit",
                                      .label = QT_TRANSLATE_NOOP("order_line", "Unit"),
                                      .kind = FieldKind::Choice,
                                      .flags = Listed,
                                      .choices = "unit",
                                      .aliases = "uom"}};
inline constexpr Field<UnitPrice> unitPrice{
    {.name = "unit_price",
     .label = QT_TRANSLATE_NOOP("order_line", "Unit price"),
     .kind = FieldKind::Decimal,
     .flags = Listed,
     .aliases = "price;价格",
     .help = QT_TRANSLATE_NOOP("order_line", "Empty where a file brought only the amount."),
     .decimals = 4}};
inline constexpr Field<Rate> discountRate{{.name = "discount_rate",
                                           .label = QT_TRANSLATE_NOOP("order_line", "Discount"),
                                           .kind = FieldKind::Percent,
                                           .flags = Listed,
                                           .aliases = "discount rate;折扣率"}};
inline constexpr Field<Rate> taxRate{{.name = "tax_rate",
                                      .label = QT_TRANSLATE_NOOP("order_line", "Tax rate"),
                                      .kind = FieldKind::Percent,
                                      .flags = Listed,
                                      .aliases = "vat;vat rate"}};
inline constexpr Field<Money> net{{.name = "net",
                                   .label = QT_TRANSLATE_NOOP("order_line", "Net"),
                                   .kind = FieldKind::Money,
                                   .flags = Kept | Listed,
                                   .aliases = "sales;amount;net amount;line total;total;revenue;销售额;金额;销售金额"}};
inline constexpr Field<Money> tax{{.name = "tax",
                                   .label = QT_TRANSLATE_NOOP("order_line", "Tax"),
                                   .kind = FieldKind::Money,
                                   .flags = Kept,
                                   .aliases = "tax amount;vat amount"}};
inline constexpr Field<Money> cost{{.name = "cost",
                                    .label = QT_TRANSLATE_NOOP("order_line", "Cost"),
                                    .kind = FieldKind::Money,
                                    .aliases = "cost amount;成本金额"}};
inline constexpr Field<QString> currency{{.name = "currency",
                                          .label = QT_TRANSLATE_NOOP("order_line", "Currency"),
                                          .kind = FieldKind::Text,
                                          .flags = Kept | Internal,
                                          .defaultValue = "currency"}};
inline constexpr Field<bool> pricesIncludeTax{{.name = "prices_include_tax",
                                               .label = QT_TRANSLATE_NOOP("order_line", "Prices include tax"),
                                               .kind = FieldKind::Bool,
                                               .flags = Kept | Internal}};
inline constexpr Field<Quantity> deliveredQuantity{{.name = "delivered_quantity",
                                                    .label = QT_TRANSLATE_NOOP("order_line", "Quantity delivered"),
                                                    .kind = FieldKind::Decimal,
                                                    .flags = Kept | Internal,
                                                    .decimals = 4}};

inline constexpr const FieldInfo *fields[] = {&order, &position,  &product,      &description,      &quantity,
                                              &unit,  &unitPrice, &discountRate, &taxRate,          &net,
                                              &tax,   &cost,      &currency,     &pricesIncludeTax, &deliveredQuantity};

void derive(Record &record);
void check(const Record &record, Problems &problems);
// The unit price, or what it must have been where a file brought only the amount; nothing where nobody can tell.
std::optional<UnitPrice> impliedUnitPrice(const Record &record);

inline constexpr RecordType type{.name = "order_line",
                                 .number = 16,
                                 .singular = QT_TRANSLATE_NOOP("order_line", "Order line"),
                                 .plural = QT_TRANSLATE_NOOP("order_line", "Order lines"),
                                 .fields = fields,
                                 .title = &description,
                                 .aliases = "line;item;order item;明细;行",
                                 .icon = "product",
                                 .flags = OwnedOnly,
                                 .derive = derive,
                                 .check = check};

} // namespace kith::order_line
