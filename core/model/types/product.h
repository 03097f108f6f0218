// SPDX-License-Identifier: GPL-3.0-or-later
// What we sell.
#pragma once

#include "core/model/record_type.h"

namespace kith::product {

inline constexpr Field<QString> code{
    {.name = "code",
     .label = QT_TRANSLATE_NOOP("product", "Code"),
     .kind = FieldKind::Text,
     .flags = Listed | Findable | Indexed | PartOfKey,
     .aliases = "product id;product code;sku;item number;article number;part number;产品 id;产品编号;商品编码;货号"}};
inline constexpr Field<QString> name{{.name = "name",
                                      .label = QT_TRANSLATE_NOOP("product", "Name"),
                                      .kind = FieldKind::Text,
                                      .flags = Required | Listed,
                                      .aliases = "product;product name;item;description;产品名称;产品;商品名称;品名"}};
inline constexpr Field<RecordId> category{
    {.name = "category_id",
     .label = QT_TRANSLATE_NOOP("product", "Category"),
     .kind = FieldKind::Reference,
     .flags = Listed,
     .target = "product_category",
     .aliases = "sub-category;subcategory;series;product series;category;product category;子类别;产品类别;系列"}};
inline constexpr Field<QString> unit{{.name = "unit",
                                      .label = QT_TRANSLATE_NOOP("product", "Unit"),
                                      .kind = FieldKind::Choice,
                                      .choices = "unit",
                                      .aliases = "unit of measure;uom;计量单位"}};
inline constexpr Field<UnitPrice> price{{.name = "price",
                                         .label = QT_TRANSLATE_NOOP("product", "Price"),
                                         .kind = FieldKind::Decimal,
                                         .flags = Listed,
                                         .aliases = "sales price;list price;unit price;retail price;售价;单价;销售价",
                                         .decimals = 4}};
inline constexpr Field<UnitPrice> cost{{.name = "cost",
                                        .label = QT_TRANSLATE_NOOP("product", "Cost"),
                                        .kind = FieldKind::Decimal,
                                        .aliases = "unit cost;purchase price;cost price;成本价;进价",
                                        .decimals = 4}};
inline constexpr Field<Rate> taxRate{{.name = "tax_rate",
                                      .label = QT_TRANSLATE_NOOP("product", "Tax rate"),
                                      .kind = FieldKind::Percent,
                                      .aliases = "vat;vat rate;tax;增值税率"}};
inline constexpr Field<bool> active{{.name = "active",
                                     .label = QT_TRANSLATE_NOOP("product", "Active"),
                                     .kind = FieldKind::Bool,
                                     .aliases = "is active",
                                     .defaultValue = "true"}};
inline constexpr Field<QString> notes{{.name = "notes",
                                       .label = QT_TRANSLATE_NOOP("product", "Notes"),
                                       .kind = FieldKind::LongText,
                                       .flags = Multiline,
                                       .aliases = "note;comment;说明"}};

inline constexpr Field<bool> stockTracked{{.name = "stock_tracked",
                                           .label = QT_TRANSLATE_NOOP("product", "Count stock"),
                                           .kind = FieldKind::Bool,
                                           .aliases = "track stock;stock tracked",
                                           .section = QT_TRANSLATE_NOOP("product", "Stock")}};
inline constexpr Field<Quantity> stockMinimum{{.name = "stock_minimum",
                                               .label = QT_TRANSLATE_NOOP("product", "Minimum stock"),
                                               .kind = FieldKind::Decimal,
                                               .aliases = "reorder level;安全库存",
                                               .section = QT_TRANSLATE_NOOP("product", "Stock"),
                                               .decimals = 4}};
inline constexpr Field<Quantity> stockOnHand{
    {.name = "stock_on_hand",
     .label = QT_TRANSLATE_NOOP("product", "Stock on hand"),
     .kind = FieldKind::Decimal,
     .flags = Kept | Listed,
     .section = QT_TRANSLATE_NOOP("product", "Stock"),
     .help = QT_TRANSLATE_NOOP("product", "Stock entries less what was delivered."),
     .decimals = 4}};
inline constexpr Field<Quantity> stockMoved{{.name = "stock_moved",
                                             .label = QT_TRANSLATE_NOOP("product", "Stock entries"),
                                             .kind = FieldKind::Decimal,
                                             .flags = Rolled | Internal,
                                             .section = QT_TRANSLATE_NOOP("product", "Stock"),
                                             .decimals = 4}};
inline constexpr Field<Quantity> stockDelivered{{.name = "stock_delivered",
                                                 .label = QT_TRANSLATE_NOOP("product", "Delivered"),
                                                 .kind = FieldKind::Decimal,
                                                 .flags = Rolled | Internal,
                                                 .section = QT_TRANSLATE_NOOP("product", "Stock"),
                                                 .decimals = 4}};

inline constexpr const FieldInfo *fields[] = {&code,         &name,        &category,   &unit,          &price,
                                              &cost,         &taxRate,     &active,     &notes,         &stockTracked,
                                              &stockMinimum, &stockOnHand, &stockMoved, &stockDelivered};

void derive(Record &record);

inline constexpr RecordType type{.name = "product",
                                 .number = 13,
                                 .singular = QT_TRANSLATE_NOOP("product", "Product"),
                                 .plural = QT_TRANSLATE_NOOP("product", "Products"),
                                 .fields = fields,
                                 .title = &name,
                                 .subtitle = &code,
                                 .aliases = "item;article;goods;商品;产品",
                                 .icon = "product",
                                 .derive = derive};

} // namespace kith::product
