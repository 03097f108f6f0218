// SPDX-License-Identifier: GPL-3.0-or-later
// What was sent to the customer for an order, frozen as it was sent.
#pragma once

#include "core/model/record_type.h"

namespace kith::document {

inline constexpr Field<RecordId> order{{.name = "order_id",
                                        .label = QT_TRANSLATE_NOOP("document", "Order"),
                                        .kind = FieldKind::Reference,
                                        .flags = Required | Listed,
                                        .target = "order",
                                        .aliases = "order number;订单号"}};
inline constexpr Field<QString> kind{{.name = "kind",
                                      .label = QT_TRANSLATE_NOOP("document", "Kind"),
                                      .kind = FieldKind::Choice,
                                      .flags = Required | Listed,
                                      .choices = "document_kind",
                                      .aliases = "type;document type;单据类型"}};
inline constexpr Field<QString> series{{.name = "series",
                                        .label = QT_TRANSLATE_NOOP("document", "Series"),
                                        .kind = FieldKind::Choice,
                                        .choices = "numbered"}};
inline constexpr Field<QString> number{{.name = "number",
                                        .label = QT_TRANSLATE_NOOP("document", "Number"),
                                        .kind = FieldKind::Text,
                                        .flags = Kept | Listed | Findable | Indexed,
                                        .aliases = "document number;invoice number;发票号"}};
inline constexpr Field<Day> issuedOn{{.name = "issued_on",
                                      .label = QT_TRANSLATE_NOOP("document", "Issued on"),
                                      .kind = FieldKind::Day,
                                      .flags = Listed | Indexed,
                                      .aliases = "date;invoice date;issue date;日期",
                                      .defaultValue = "today"}};
inline constexpr Field<Day> dueOn{{.name = "due_on",
                                   .label = QT_TRANSLATE_NOOP("document", "Due on"),
                                   .kind = FieldKind::Day,
                                   .flags = Listed,
                                   .aliases = "due date"}};
inline constexpr Field<QString> currency{{.name = "currency",
                                          .label = QT_TRANSLATE_NOOP("document", "Currency"),
                                          .kind = FieldKind::Text,
                                          .defaultValue = "currency"}};
inline constexpr Field<QString> language{{.name = "language",
                                          .label = QT_TRANSLATE_NOOP("document", "Language"),
                                          .kind = FieldKind::Choice,
                                          .choices = "language"}};
inline constexpr Field<Money> net{
    {.name = "net", .label = QT_TRANSLATE_NOOP("document", "Net"), .kind = FieldKind::Money, .flags = Kept}};
inline constexpr Field<Money> tax{
    {.name = "tax", .label = QT_TRANSLATE_NOOP("document", "Tax"), .kind = FieldKind::Money, .flags = Kept}};
inline constexpr Field<Money> total{{.name = "total",
                                     .label = QT_TRANSLATE_NOOP("document", "Total"),
                                     .kind = FieldKind::Money,
                                     .flags = Kept | Listed}};
inline constexpr Field<qint64> level{{.name = "level",
                                      .label = QT_TRANSLATE_NOOP("document", "Dunning level"),
                                      .kind = FieldKind::Integer,
                                      .aliases = "level"}};
inline constexpr Field<RecordId> frozenPdf{{.name = "frozen_pdf_id",
                                            .label = QT_TRANSLATE_NOOP("document", "PDF as sent"),
                                            .kind = FieldKind::Reference,
                                            .flags = Kept | Folded,
                                            .target = "attachment"}};
inline constexpr Field<QString> frozenValues{{.name = "frozen_values",
                                              .label = QT_TRANSLATE_NOOP("document", "Values as sent"),
                                              .kind = FieldKind::LongText,
                                              .flags = Kept | Internal}};

inline constexpr const FieldInfo *fields[] = {&order,    &kind, &series, &number, &issuedOn, &dueOn,     &currency,
                                              &language, &net,  &tax,    &total,  &level,    &frozenPdf, &frozenValues};

inline constexpr RecordType type{.name = "document",
                                 .number = 19,
                                 .singular = QT_TRANSLATE_NOOP("document", "Document"),
                                 .plural = QT_TRANSLATE_NOOP("document", "Documents"),
                                 .fields = fields,
                                 .title = &number,
                                 .aliases = "invoice;quotation;发票;报价单;单据",
                                 .icon = "document"};

} // namespace kith::document
