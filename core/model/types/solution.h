// SPDX-License-Identifier: GPL-3.0-or-later
// A known problem and its answer.
#pragma once

#include "core/model/record_type.h"

namespace kith::solution {

inline constexpr Field<QString> title{{.name = "title",
                                       .label = QT_TRANSLATE_NOOP("solution", "Title"),
                                       .kind = FieldKind::Text,
                                       .flags = Required | Listed,
                                       .aliases = "name;subject"}};
inline constexpr Field<QString> status{{.name = "status",
                                        .label = QT_TRANSLATE_NOOP("solution", "Status"),
                                        .kind = FieldKind::Choice,
                                        .flags = Required | Listed,
                                        .choices = "solution_status",
                                        .defaultValue = "draft"}};
inline constexpr Field<QString> problem{{.name = "problem",
                                         .label = QT_TRANSLATE_NOOP("solution", "Problem"),
                                         .kind = FieldKind::LongText,
                                         .flags = Multiline,
                                         .aliases = "question;问题描述"}};
inline constexpr Field<QString> answer{{.name = "answer",
                                        .label = QT_TRANSLATE_NOOP("solution", "Answer"),
                                        .kind = FieldKind::LongText,
                                        .flags = Multiline,
                                        .aliases = "solution;解决办法"}};
inline constexpr Field<RecordId> product{{.name = "product_id",
                                          .label = QT_TRANSLATE_NOOP("solution", "Product"),
                                          .kind = FieldKind::Reference,
                                          .flags = Listed,
                                          .target = "product"}};
inline constexpr Field<qint64> uses{
    {.name = "uses", .label = QT_TRANSLATE_NOOP("solution", "Uses"), .kind = FieldKind::Integer, .flags = Rolled}};
inline constexpr Field<qint64> solved{{.name = "solved",
                                       .label = QT_TRANSLATE_NOOP("solution", "Cases resolved"),
                                       .kind = FieldKind::Integer,
                                       .flags = Rolled | Listed}};

inline constexpr const FieldInfo *fields[] = {&title, &status, &problem, &answer, &product, &uses, &solved};

inline constexpr RecordType type{.name = "solution",
                                 .number = 37,
                                 .singular = QT_TRANSLATE_NOOP("solution", "Solution"),
                                 .plural = QT_TRANSLATE_NOOP("solution", "Solutions"),
                                 .fields = fields,
                                 .title = &title,
                                 .aliases = "knowledge base;article;faq;知识库",
                                 .icon = "solution"};

} // namespace kith::solution
