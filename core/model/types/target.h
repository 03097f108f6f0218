// SPDX-License-Identifier: GPL-3.0-or-later
// What is to be reached in a period.
#pragma once

#include "core/model/record_type.h"

namespace kith::target {

inline constexpr Field<QString> period{{.name = "period",
                                        .label = QT_TRANSLATE_NOOP("target", "Period"),
                                        .kind = FieldKind::Choice,
                                        .flags = Required | Listed,
                                        .choices = "period_kind",
                                        .defaultValue = "month"}};
inline constexpr Field<Day> startsOn{{.name = "starts_on",
                                      .label = QT_TRANSLATE_NOOP("target", "Starts on"),
                                      .kind = FieldKind::Day,
                                      .flags = Required | Listed | Indexed,
                                      .aliases = "start date;month"}};
inline constexpr Field<QString> measure{{.name = "measure",
                                         .label = QT_TRANSLATE_NOOP("target", "Measure"),
                                         .kind = FieldKind::Choice,
                                         .flags = Required | Listed,
                                         .choices = "target_measure",
                                         .defaultValue = "orders"}};
inline constexpr Field<Money> amount{{.name = "amount",
                                      .label = QT_TRANSLATE_NOOP("target", "Amount"),
                                      .kind = FieldKind::Money,
                                      .flags = Required | Listed,
                                      .aliases = "target;quota"}};
inline constexpr Field<RecordId> staff{{.name = "staff_id",
                                        .label = QT_TRANSLATE_NOOP("target", "Staff member"),
                                        .kind = FieldKind::Reference,
                                        .flags = Listed,
                                        .target = "staff",
                                        .aliases = "salesperson"}};
inline constexpr Field<QString> region{
    {.name = "region", .label = QT_TRANSLATE_NOOP("target", "Region"), .kind = FieldKind::Text, .flags = Listed}};
inline constexpr Field<RecordId> productCategory{{.name = "product_category_id",
                                                  .label = QT_TRANSLATE_NOOP("target", "Product category"),
                                                  .kind = FieldKind::Reference,
                                                  .flags = Listed,
                                                  .target = "product_category",
                                                  .aliases = "category"}};

inline constexpr Field<RecordId> product{{.name = "product_id",
                                          .label = QT_TRANSLATE_NOOP("target", "Product"),
                                          .kind = FieldKind::Reference,
                                          .flags = Listed,
                                          .target = "product",
                                          .aliases = "item;sku"}};

inline constexpr const FieldInfo *fields[] = {&period, &startsOn, &measure,         &amount,
                                              &staff,  &region,   &productCategory, &product};

void check(const Record &record, Problems &problems);

inline constexpr RecordType type{.name = "target",
                                 .number = 42,
                                 .singular = QT_TRANSLATE_NOOP("target", "Target"),
                                 .plural = QT_TRANSLATE_NOOP("target", "Targets"),
                                 .fields = fields,
                                 .title = &startsOn,
                                 .aliases = "quota;goal;目标;业绩目标",
                                 .icon = "target",
                                 .check = check};

} // namespace kith::target
