// SPDX-License-Identifier: GPL-3.0-or-later
// How products are grouped.
#pragma once

#include "core/model/record_type.h"

namespace kith::product_category {

inline constexpr Field<QString> name{{.name = "name",
                                      .label = QT_TRANSLATE_NOOP("product_category", "Name"),
                                      .kind = FieldKind::Text,
                                      .flags = Required | Listed | PartOfKey,
                                      .aliases = "category;category name;类别;类别名称"}};
inline constexpr Field<RecordId> parent{{.name = "parent_id",
                                         .label = QT_TRANSLATE_NOOP("product_category", "Part of"),
                                         .kind = FieldKind::Reference,
                                         .flags = Listed | PartOfKey,
                                         .target = "product_category",
                                         .aliases = "parent;parent category;main category;大类"}};

inline constexpr const FieldInfo *fields[] = {&name, &parent};

inline constexpr RecordType type{.name = "product_category",
                                 .number = 12,
                                 .singular = QT_TRANSLATE_NOOP("product_category", "Product category"),
                                 .plural = QT_TRANSLATE_NOOP("product_category", "Product categories"),
                                 .fields = fields,
                                 .title = &name,
                                 .aliases = "category;类别",
                                 .icon = "product",
                                 .flags = 0};

} // namespace kith::product_category
