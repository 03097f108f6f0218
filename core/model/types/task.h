// SPDX-License-Identifier: GPL-3.0-or-later
// What is to be done next, and when.
#pragma once

#include "core/model/record_type.h"

namespace kith::task {

inline constexpr Field<QString> subject{{.name = "subject",
                                         .label = QT_TRANSLATE_NOOP("task", "Subject"),
                                         .kind = FieldKind::Text,
                                         .flags = Required | Listed,
                                         .aliases = "title;task;summary;task name;标题;任务名称"}};
inline constexpr Field<QString> kind{{.name = "kind",
                                      .label = QT_TRANSLATE_NOOP("task", "Kind"),
                                      .kind = FieldKind::Choice,
                                      .flags = Required | Listed,
                                      .choices = "task_kind",
                                      .aliases = "type;task type",
                                      .defaultValue = "todo"}};
inline constexpr Field<Instant> dueAt{{.name = "due_at",
                                       .label = QT_TRANSLATE_NOOP("task", "Due"),
                                       .kind = FieldKind::Instant,
                                       .flags = Listed | Indexed | WholeDays,
                                       .aliases = "due date;task due date;start;date;start date;到期日;日期"}};
inline constexpr Field<bool> allDay{{.name = "all_day",
                                     .label = QT_TRANSLATE_NOOP("task", "All day"),
                                     .kind = FieldKind::Bool,
                                     .aliases = "all day event"}};
inline constexpr Field<Instant> endsAt{{.name = "ends_at",
                                        .label = QT_TRANSLATE_NOOP("task", "Ends"),
                                        .kind = FieldKind::Instant,
                                        .flags = WholeDays,
                                        .aliases = "end;end date"}};
inline constexpr Field<Instant> remindAt{{.name = "remind_at",
                                          .label = QT_TRANSLATE_NOOP("task", "Remind"),
                                          .kind = FieldKind::Instant,
                                          .flags = Indexed,
                                          .aliases = "reminder"}};
inline constexpr Field<Instant> doneAt{{.name = "done_at",
                                        .label = QT_TRANSLATE_NOOP("task", "Done"),
                                        .kind = FieldKind::Instant,
                                        .flags = Listed | Indexed,
                                        .aliases = "completed;completed on;completed date;完成日期"}};
inline constexpr Field<bool> cancelled{{.name = "cancelled",
                                        .label = QT_TRANSLATE_NOOP("task", "Cancelled"),
                                        .kind = FieldKind::Bool,
                                        .aliases = "canceled",
                                        .defaultValue = "false"}};
inline constexpr Field<QString> text{{.name = "text",
                                      .label = QT_TRANSLATE_NOOP("task", "Notes"),
                                      .kind = FieldKind::LongText,
                                      .flags = Multiline,
                                      .aliases = "note;notes;description;comment;说明;内容"}};

inline constexpr Field<RecordId> customer{{.name = "customer_id",
                                           .label = QT_TRANSLATE_NOOP("task", "Customer"),
                                           .kind = FieldKind::Reference,
                                           .flags = Listed,
                                           .target = "customer",
                                           .aliases = "account;company",
                                           .section = QT_TRANSLATE_NOOP("task", "About")}};
inline constexpr Field<RecordId> contact{{.name = "contact_id",
                                          .label = QT_TRANSLATE_NOOP("task", "Contact"),
                                          .kind = FieldKind::Reference,
                                          .target = "contact",
                                          .aliases = "contact person",
                                          .section = QT_TRANSLATE_NOOP("task", "About")}};
inline constexpr Field<RecordId> lead{{.name = "lead_id",
                                       .label = QT_TRANSLATE_NOOP("task", "Lead"),
                                       .kind = FieldKind::Reference,
                                       .target = "lead",
                                       .section = QT_TRANSLATE_NOOP("task", "About")}};
inline constexpr Field<RecordId> opportunity{{.name = "opportunity_id",
                                              .label = QT_TRANSLATE_NOOP("task", "Opportunity"),
                                              .kind = FieldKind::Reference,
                                              .target = "opportunity",
                                              .aliases = "deal",
                                              .section = QT_TRANSLATE_NOOP("task", "About")}};
inline constexpr Field<RecordId> order{{.name = "order_id",
                                        .label = QT_TRANSLATE_NOOP("task", "Order"),
                                        .kind = FieldKind::Reference,
                                        .target = "order",
                                        .section = QT_TRANSLATE_NOOP("task", "About")}};
inline constexpr Field<RecordId> complaint{{.name = "complaint_id",
                                            .label = QT_TRANSLATE_NOOP("task", "Case"),
                                            .kind = FieldKind::Reference,
                                            .target = "complaint",
                                            .aliases = "complaint;ticket",
                                            .section = QT_TRANSLATE_NOOP("task", "About")}};
inline constexpr Field<RecordId> campaign{{.name = "campaign_id",
                                           .label = QT_TRANSLATE_NOOP("task", "Campaign"),
                                           .kind = FieldKind::Reference,
                                           .target = "campaign",
                                           .section = QT_TRANSLATE_NOOP("task", "About")}};

inline constexpr Field<QString> repeats{{.name = "repeats",
                                         .label = QT_TRANSLATE_NOOP("task", "Repeats"),
                                         .kind = FieldKind::Text,
                                         .aliases = "rrule;recurrence",
                                         .section = QT_TRANSLATE_NOOP("task", "Repetition")}};
inline constexpr Field<RecordId> occurrenceOf{{.name = "occurrence_of_id",
                                               .label = QT_TRANSLATE_NOOP("task", "Follows"),
                                               .kind = FieldKind::Reference,
                                               .flags = Kept,
                                               .target = "task",
                                               .section = QT_TRANSLATE_NOOP("task", "Repetition")}};
inline constexpr Field<Instant> snoozedUntil{{.name = "snoozed_until",
                                              .label = QT_TRANSLATE_NOOP("task", "Snoozed until"),
                                              .kind = FieldKind::Instant,
                                              .flags = Kept,
                                              .section = QT_TRANSLATE_NOOP("task", "Repetition")}};

inline constexpr const FieldInfo *fields[] = {
    &subject, &kind, &dueAt,       &allDay, &endsAt,    &remindAt, &doneAt,  &cancelled,    &text,        &customer,
    &contact, &lead, &opportunity, &order,  &complaint, &campaign, &repeats, &occurrenceOf, &snoozedUntil};

void derive(Record &record);
void check(const Record &record, Problems &problems);

inline constexpr RecordType type{.name = "task",
                                 .number = 29,
                                 .singular = QT_TRANSLATE_NOOP("task", "Task"),
                                 .plural = QT_TRANSLATE_NOOP("task", "Tasks"),
                                 .fields = fields,
                                 .title = &subject,
                                 .aliases = "to-do;todo;activity;appointment;event;待办;日程;任务",
                                 .icon = "task",
                                 .derive = derive,
                                 .check = check};

} // namespace kith::task
