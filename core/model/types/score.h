// SPDX-License-Identifier: GPL-3.0-or-later
// What an analysis said of a customer on a day, with the reason in words.
#pragma once

#include "core/model/record_type.h"

namespace kith::score {

inline constexpr Field<RecordId> customer{{.name = "customer_id",
                                           .label = QT_TRANSLATE_NOOP("score", "Customer"),
                                           .kind = FieldKind::Reference,
                                           .flags = Owner | Required,
                                           .target = "customer"}};
inline constexpr Field<Day> asOf{{.name = "as_of",
                                  .label = QT_TRANSLATE_NOOP("score", "As of"),
                                  .kind = FieldKind::Day,
                                  .flags = Required | Listed | Indexed,
                                  .aliases = "date",
                                  .defaultValue = "today"}};
inline constexpr Field<QString> measure{{.name = "measure",
                                         .label = QT_TRANSLATE_NOOP("score", "Measure"),
                                         .kind = FieldKind::Choice,
                                         .flags = Required | Listed,
                                         .choices = "score_measure"}};
inline constexpr Field<Rate> value{{.name = "value",
                                    .label = QT_TRANSLATE_NOOP("score", "Value"),
                                    .kind = FieldKind::Decimal,
                                    .flags = Listed,
                                    .decimals = 6}};
inline constexpr Field<QString> text{{.name = "text",
                                      .label = QT_TRANSLATE_NOOP("score", "Result"),
                                      .kind = FieldKind::Choice,
                                      .flags = Listed,
                                      .choices = "score_result",
                                      .help = QT_TRANSLATE_NOOP("score", "A grade or a stage.")}};
inline constexpr Field<QString> reason{
    {.name = "reason", .label = QT_TRANSLATE_NOOP("score", "Reason"), .kind = FieldKind::LongText, .flags = Listed}};

inline constexpr const FieldInfo *fields[] = {&customer, &asOf, &measure, &value, &text, &reason};

inline constexpr RecordType type{.name = "score",
                                 .number = 47,
                                 .singular = QT_TRANSLATE_NOOP("score", "Score"),
                                 .plural = QT_TRANSLATE_NOOP("score", "Scores"),
                                 .fields = fields,
                                 .title = &measure,
                                 .aliases = "rating;评分",
                                 .icon = "score",
                                 .flags = 0};

} // namespace kith::score
