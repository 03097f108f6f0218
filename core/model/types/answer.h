// SPDX-License-Identifier: GPL-3.0-or-later
// The answer to one question; `score` for the scales, `text` for words and choices.
#pragma once

#include "core/model/record_type.h"

namespace kith::answer {

inline constexpr Field<RecordId> response{{.name = "response_id",
                                           .label = QT_TRANSLATE_NOOP("answer", "Response"),
                                           .kind = FieldKind::Reference,
                                           .flags = Owner | Required,
                                           .target = "response"}};
inline constexpr Field<RecordId> question{{.name = "question_id",
                                           .label = QT_TRANSLATE_NOOP("answer", "Question"),
                                           .kind = FieldKind::Reference,
                                           .flags = Required | Listed,
                                           .target = "question"}};
inline constexpr Field<QString> about{{.name = "about",
                                       .label = QT_TRANSLATE_NOOP("answer", "About"),
                                       .kind = FieldKind::Text,
                                       .help = QT_TRANSLATE_NOOP("answer", "Empty: about us; else the rival's name.")}};
inline constexpr Field<qint64> score{{.name = "score",
                                      .label = QT_TRANSLATE_NOOP("answer", "Score"),
                                      .kind = FieldKind::Integer,
                                      .flags = Listed,
                                      .aliases = "value"}};
inline constexpr Field<QString> text{{.name = "text",
                                      .label = QT_TRANSLATE_NOOP("answer", "Text"),
                                      .kind = FieldKind::LongText,
                                      .flags = Listed,
                                      .aliases = "comment"}};

inline constexpr const FieldInfo *fields[] = {&response, &question, &about, &score, &text};

inline constexpr RecordType type{.name = "answer",
                                 .number = 41,
                                 .singular = QT_TRANSLATE_NOOP("answer", "Answer"),
                                 .plural = QT_TRANSLATE_NOOP("answer", "Answers"),
                                 .fields = fields,
                                 .title = &text,
                                 .aliases = "答案",
                                 .icon = "survey",
                                 .flags = OwnedOnly};

} // namespace kith::answer
