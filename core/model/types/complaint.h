// SPDX-License-Identifier: GPL-3.0-or-later
// A complaint, question, suggestion or praise.
#pragma once

#include "core/model/record_type.h"

namespace kith::complaint {

inline constexpr Field<QString> number{
    {.name = "number",
     .label = QT_TRANSLATE_NOOP("complaint", "Case number"),
     .kind = FieldKind::Text,
     .flags = Kept | Listed | Findable | Indexed,
     .aliases = "complaint number;complaint id;ticket number;case number;number;工单号;投诉单号"}};
inline constexpr Field<QString> kind{{.name = "kind",
                                      .label = QT_TRANSLATE_NOOP("complaint", "Kind"),
                                      .kind = FieldKind::Choice,
                                      .flags = Required | Listed,
                                      .choices = "case_kind",
                                      .aliases = "type;case type;ticket type;投诉类型;反馈类型",
                                      .defaultValue = "complaint"}};
inline constexpr Field<QString> subject{{.name = "subject",
                                         .label = QT_TRANSLATE_NOOP("complaint", "Subject"),
                                         .kind = FieldKind::Text,
                                         .flags = Required | Listed,
                                         .aliases = "issue;ticket name;title;summary;complaint;标题;问题;投诉主题"}};
inline constexpr Field<QString> status{{.name = "status",
                                        .label = QT_TRANSLATE_NOOP("complaint", "Status"),
                                        .kind = FieldKind::Choice,
                                        .flags = Required | Listed,
                                        .choices = "complaint_status",
                                        .aliases = "ticket status;case status;处理状态",
                                        .defaultValue = "new"}};
inline constexpr Field<QString> priority{{.name = "priority",
                                          .label = QT_TRANSLATE_NOOP("complaint", "Priority"),
                                          .kind = FieldKind::Choice,
                                          .flags = Required | Listed,
                                          .choices = "priority",
                                          .aliases = "ticket priority;urgency;severity;紧急程度",
                                          .defaultValue = "normal"}};
inline constexpr Field<QString> text{{.name = "text",
                                      .label = QT_TRANSLATE_NOOP("complaint", "Text"),
                                      .kind = FieldKind::LongText,
                                      .flags = Multiline,
                                      .aliases = "sub-issue;ticket description;description;details;complaint "
                                                 "text;narrative;consumer complaint narrative;投诉内容;描述;详情"}};
inline constexpr Field<QString> channel{{.name = "channel",
                                         .label = QT_TRANSLATE_NOOP("complaint", "Channel"),
                                         .kind = FieldKind::Choice,
                                         .flags = Listed,
                                         .choices = "complaint_channel",
                                         .aliases = "submitted via;ticket source;source;投诉渠道;来源"}};
inline constexpr Field<Instant> openedAt{
    {.name = "opened_at",
     .label = QT_TRANSLATE_NOOP("complaint", "Opened"),
     .kind = FieldKind::Instant,
     .flags = Kept | Listed | Indexed,
     .aliases = "date received;received;received on;opened;open date;投诉时间;受理日期"}};

inline constexpr Field<RecordId> customer{{.name = "customer_id",
                                           .label = QT_TRANSLATE_NOOP("complaint", "Customer"),
                                           .kind = FieldKind::Reference,
                                           .flags = Listed,
                                           .target = "customer",
                                           .aliases = "customer name;account;客户名称;投诉人",
                                           .section = QT_TRANSLATE_NOOP("complaint", "About")}};
inline constexpr Field<RecordId> contact{{.name = "contact_id",
                                          .label = QT_TRANSLATE_NOOP("complaint", "Contact"),
                                          .kind = FieldKind::Reference,
                                          .target = "contact",
                                          .aliases = "associated contact",
                                          .section = QT_TRANSLATE_NOOP("complaint", "About")}};
inline constexpr Field<RecordId> order{{.name = "order_id",
                                        .label = QT_TRANSLATE_NOOP("complaint", "Order"),
                                        .kind = FieldKind::Reference,
                                        .target = "order",
                                        .aliases = "order number;order id;订单号",
                                        .section = QT_TRANSLATE_NOOP("complaint", "About")}};
inline constexpr Field<RecordId> product{{.name = "product_id",
                                          .label = QT_TRANSLATE_NOOP("complaint", "Product"),
                                          .kind = FieldKind::Reference,
                                          .flags = Listed,
                                          .target = "product",
                                          .aliases = "product name;产品名称",
                                          .section = QT_TRANSLATE_NOOP("complaint", "About")}};

inline constexpr Field<Instant> answerDue{{.name = "answer_due",
                                           .label = QT_TRANSLATE_NOOP("complaint", "Answer due"),
                                           .kind = FieldKind::Instant,
                                           .flags = Kept | Indexed,
                                           .section = QT_TRANSLATE_NOOP("complaint", "Answer")}};
inline constexpr Field<Instant> answeredAt{{.name = "answered_at",
                                            .label = QT_TRANSLATE_NOOP("complaint", "Answered"),
                                            .kind = FieldKind::Instant,
                                            .flags = Kept,
                                            .aliases = "answered on;first response;date sent to company;首次响应",
                                            .section = QT_TRANSLATE_NOOP("complaint", "Answer")}};
inline constexpr Field<Instant> resolveDue{{.name = "resolve_due",
                                            .label = QT_TRANSLATE_NOOP("complaint", "Solution due"),
                                            .kind = FieldKind::Instant,
                                            .flags = Kept | Listed | Indexed,
                                            .section = QT_TRANSLATE_NOOP("complaint", "Answer")}};
inline constexpr Field<Instant> resolvedAt{{.name = "resolved_at",
                                            .label = QT_TRANSLATE_NOOP("complaint", "Resolved"),
                                            .kind = FieldKind::Instant,
                                            .flags = Kept | Indexed,
                                            .aliases = "resolved on;close date;closed;closed on;解决日期;关闭时间",
                                            .section = QT_TRANSLATE_NOOP("complaint", "Answer")}};
// Whether what happened was in time; empty as long as it did not happen or nothing was promised.
inline constexpr Field<bool> answeredInTime{{.name = "answered_in_time",
                                             .label = QT_TRANSLATE_NOOP("complaint", "Answered in time"),
                                             .kind = FieldKind::Bool,
                                             .flags = Kept,
                                             .section = QT_TRANSLATE_NOOP("complaint", "Answer")}};
inline constexpr Field<bool> resolvedInTime{{.name = "resolved_in_time",
                                             .label = QT_TRANSLATE_NOOP("complaint", "Resolved in time"),
                                             .kind = FieldKind::Bool,
                                             .flags = Kept,
                                             .section = QT_TRANSLATE_NOOP("complaint", "Answer")}};
inline constexpr Field<qint64> escalationLevel{{.name = "escalation_level",
                                                .label = QT_TRANSLATE_NOOP("complaint", "Escalation level"),
                                                .kind = FieldKind::Integer,
                                                .flags = Kept,
                                                .section = QT_TRANSLATE_NOOP("complaint", "Answer")}};
inline constexpr Field<RecordId> solution{{.name = "solution_id",
                                           .label = QT_TRANSLATE_NOOP("complaint", "Solution"),
                                           .kind = FieldKind::Reference,
                                           .target = "solution",
                                           .aliases = "knowledge article",
                                           .section = QT_TRANSLATE_NOOP("complaint", "Answer")}};
inline constexpr Field<Money> compensation{{.name = "compensation",
                                            .label = QT_TRANSLATE_NOOP("complaint", "Compensation"),
                                            .kind = FieldKind::Money,
                                            .aliases = "refund amount;补偿金额",
                                            .section = QT_TRANSLATE_NOOP("complaint", "Answer")}};

inline constexpr Field<QString> cause{{.name = "cause",
                                       .label = QT_TRANSLATE_NOOP("complaint", "Cause"),
                                       .kind = FieldKind::Choice,
                                       .flags = Listed,
                                       .choices = "cause",
                                       .aliases = "root cause;reason;投诉原因",
                                       .section = QT_TRANSLATE_NOOP("complaint", "Cause")}};
inline constexpr Field<QString> countermeasure{
    {.name = "countermeasure",
     .label = QT_TRANSLATE_NOOP("complaint", "Countermeasure"),
     .kind = FieldKind::LongText,
     .aliases = "resolution;company response to consumer;answer;处理结果;解决措施",
     .section = QT_TRANSLATE_NOOP("complaint", "Cause")}};
inline constexpr Field<RecordId> repeatOf{{.name = "repeat_of_id",
                                           .label = QT_TRANSLATE_NOOP("complaint", "Repeats"),
                                           .kind = FieldKind::Reference,
                                           .flags = Kept,
                                           .target = "complaint",
                                           .section = QT_TRANSLATE_NOOP("complaint", "Cause")}};

inline constexpr const FieldInfo *fields[] = {
    &number,          &kind,       &subject,      &status,     &priority,       &text,
    &channel,         &openedAt,   &customer,     &contact,    &order,          &product,
    &answerDue,       &answeredAt, &resolveDue,   &resolvedAt, &answeredInTime, &resolvedInTime,
    &escalationLevel, &solution,   &compensation, &cause,      &countermeasure, &repeatOf};

inline constexpr RecordType type{.name = "complaint",
                                 .number = 30,
                                 .singular = QT_TRANSLATE_NOOP("complaint", "Case"),
                                 .plural = QT_TRANSLATE_NOOP("complaint", "Cases"),
                                 .fields = fields,
                                 .title = &subject,
                                 .subtitle = &number,
                                 .aliases = "complaint;ticket;feedback;support ticket;case;投诉;反馈;工单",
                                 .icon = "complaint"};

} // namespace kith::complaint
