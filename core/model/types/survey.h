// SPDX-License-Identifier: GPL-3.0-or-later
// Questions put to customers.
#pragma once

#include "core/model/record_type.h"

namespace kith::survey {

inline constexpr Field<QString> name{{.name = "name",
                                      .label = QT_TRANSLATE_NOOP("survey", "Name"),
                                      .kind = FieldKind::Text,
                                      .flags = Required | Listed,
                                      .aliases = "survey;问卷名称"}};
inline constexpr Field<bool> active{{.name = "active",
                                     .label = QT_TRANSLATE_NOOP("survey", "Active"),
                                     .kind = FieldKind::Bool,
                                     .flags = Listed,
                                     .defaultValue = "true"}};
inline constexpr Field<QString> sendWhen{{.name = "send_when",
                                          .label = QT_TRANSLATE_NOOP("survey", "Sent"),
                                          .kind = FieldKind::Choice,
                                          .flags = Required | Listed,
                                          .choices = "survey_trigger",
                                          .aliases = "sent;trigger",
                                          .defaultValue = "manual"}};
inline constexpr Field<QString> introduction{{.name = "introduction",
                                              .label = QT_TRANSLATE_NOOP("survey", "Introduction"),
                                              .kind = FieldKind::LongText,
                                              .flags = Multiline,
                                              .aliases = "intro"}};

inline constexpr const FieldInfo *fields[] = {&name, &active, &sendWhen, &introduction};

inline constexpr RecordType type{.name = "survey",
                                 .number = 38,
                                 .singular = QT_TRANSLATE_NOOP("survey", "Survey"),
                                 .plural = QT_TRANSLATE_NOOP("survey", "Surveys"),
                                 .fields = fields,
                                 .title = &name,
                                 .aliases = "questionnaire;问卷;调查",
                                 .icon = "survey"};

} // namespace kith::survey
