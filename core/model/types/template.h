// SPDX-License-Identifier: GPL-3.0-or-later
// A text to be filled in: letters, e-mails, documents.
#pragma once

#include "core/model/record_type.h"

namespace kith::template_ {

inline constexpr Field<QString> name{{.name = "name",
                                      .label = QT_TRANSLATE_NOOP("template", "Name"),
                                      .kind = FieldKind::Text,
                                      .flags = Required | Listed}};
inline constexpr Field<QString> use{{.name = "use",
                                     .label = QT_TRANSLATE_NOOP("template", "Use"),
                                     .kind = FieldKind::Choice,
                                     .flags = Required | Listed,
                                     .choices = "template_use",
                                     .aliases = "type",
                                     .defaultValue = "letter"}};
inline constexpr Field<QString> language{{.name = "language",
                                          .label = QT_TRANSLATE_NOOP("template", "Language"),
                                          .kind = FieldKind::Choice,
                                          .flags = Listed,
                                          .choices = "language"}};
inline constexpr Field<QString> subject{
    {.name = "subject", .label = QT_TRANSLATE_NOOP("template", "Subject"), .kind = FieldKind::Text, .flags = Listed}};
inline constexpr Field<QString> body{{.name = "body",
                                      .label = QT_TRANSLATE_NOOP("template", "Text"),
                                      .kind = FieldKind::LongText,
                                      .flags = Multiline,
                                      .aliases = "body"}};

inline constexpr const FieldInfo *fields[] = {&name, &use, &language, &subject, &body};

inline constexpr RecordType type{.name = "template",
                                 .number = 48,
                                 .singular = QT_TRANSLATE_NOOP("template", "Template"),
                                 .plural = QT_TRANSLATE_NOOP("template", "Templates"),
                                 .fields = fields,
                                 .title = &name,
                                 .aliases = "text template;模板",
                                 .icon = "template",
                                 .flags = 0};

} // namespace kith::template_
