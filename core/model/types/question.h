// SPDX-License-Identifier: GPL-3.0-or-later
// One question of a survey.
#pragma once

#include "core/model/record_type.h"

namespace kith::question {

inline constexpr Field<RecordId> survey{{.name = "survey_id",
                                         .label = QT_TRANSLATE_NOOP("question", "Survey"),
                                         .kind = FieldKind::Reference,
                                         .flags = Owner | Required,
                                         .target = "survey"}};
inline constexpr Field<qint64> position{{.name = "position",
                                         .label = QT_TRANSLATE_NOOP("question", "Position"),
                                         .kind = FieldKind::Integer,
                                         .flags = Listed}};
inline constexpr Field<QString> kind{{.name = "kind",
                                      .label = QT_TRANSLATE_NOOP("question", "Kind"),
                                      .kind = FieldKind::Choice,
                                      .flags = Required | Listed,
                                      .choices = "question_kind",
                                      .aliases = "type",
                                      .defaultValue = "csat"}};
inline constexpr Field<QString> text{{.name = "text",
                                      .label = QT_TRANSLATE_NOOP("question", "Question"),
                                      .kind = FieldKind::Text,
                                      .flags = Required | Listed,
                                      .aliases = "question"}};
inline constexpr Field<QString> choices{{.name = "choices",
                                         .label = QT_TRANSLATE_NOOP("question", "Choices"),
                                         .kind = FieldKind::LongText,
                                         .help = QT_TRANSLATE_NOOP("question", "One a line.")}};

inline constexpr const FieldInfo *fields[] = {&survey, &position, &kind, &text, &choices};

inline constexpr RecordType type{.name = "question",
                                 .number = 39,
                                 .singular = QT_TRANSLATE_NOOP("question", "Question"),
                                 .plural = QT_TRANSLATE_NOOP("question", "Questions"),
                                 .fields = fields,
                                 .title = &text,
                                 .aliases = "题目",
                                 .icon = "survey",
                                 .flags = OwnedOnly};

} // namespace kith::question
