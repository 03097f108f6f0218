// SPDX-License-Identifier: GPL-3.0-or-later
// A product of an opportunity.
#pragma once

#include "core/model/record_type.h"

namespace kith::opportunity_line {

inline constexpr Field<RecordId> opportunity{{.name = "opportunity_id",
                                              .label = QT_TRANSLATE_NOOP("opportunity_line", "Opportunity"),
                                              .kind = FieldKind::Reference,
                                              .flags = Owner | Required,
                                              .target = "opportunity"}};
inline constexpr Field<RecordId> product{{.name = "product_id",
                                          .label = QT_TRANSLATE_NOOP("opportunity_line", "Product"),
                                          .kind = FieldKind::Reference,
                                          .flags = Required | Listed,
                                          .target = "product",
                                          .aliases = "product name;item;产品名称;商品"}};
inline constexpr Field<Quantity> quantity{{.name = "quantity",
                                           .label = QT_TRANSLATE_NOOP("opportunity_line", "Quantity"),
                                           .kind = FieldKind::Decimal,
                                           .flags = Listed,
                                           .aliases = "qty",
                                           .decimals = 4}};
inline constexpr Field<UnitPrice> unitPrice{{.name = "unit_price",
                                             .label = QT_TRANSLATE_NOOP("opportunity_line", "Unit price"),
                                             .kind = FieldKind::Decimal,
                                             .flags = Listed,
                                             .aliases = "price;价格",
                                             .decimals = 4}};
inline constexpr Field<Rate> discountRate{{.name = "discount_rate",
                                           .label = QT_TRANSLATE_NOOP("opportunity_line", "Discount"),
                                           .kind = FieldKind::Percent,
                                           .flags = Listed,
                                           .aliases = "discount rate;折扣率"}};
inline constexpr Field<Money> net{{.name = "net",
                                   .label = QT_TRANSLATE_NOOP("opportunity_line", "Net"),
                                   .kind = FieldKind::Money,
                                   .flags = Kept | Listed,
                                   .aliases = "net amount;净额"}};
inline constexpr Field<QString> currency{{.name = "currency",
                                          .label = QT_TRANSLATE_NOOP("opportunity_line", "Currency"),
                                          .kind = FieldKind::Text,
                                          .flags = Kept | Internal,
                                          .defaultValue = "currency"}};

inline constexpr const FieldInfo *fields[] = {&opportunity,  &product, &quantity, &unitPrice,
                                              &discountRate, &net,     &currency};

void derive(Record &record);
void check(const Record &record, Problems &problems);

inline constexpr RecordType type{.name = "opportunity_line",
                                 .number = 9,
                                 .singular = QT_TRANSLATE_NOOP("opportunity_line", "Product line"),
                                 .plural = QT_TRANSLATE_NOOP("opportunity_line", "Product lines"),
                                 .fields = fields,
                                 .title = &product,
                                 .aliases = "line;item;明细",
                                 .icon = "product",
                                 .flags = OwnedOnly,
                                 .derive = derive,
                                 .check = check};

} // namespace kith::opportunity_line
