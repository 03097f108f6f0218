// SPDX-License-Identifier: GPL-3.0-or-later
// Money spent on a campaign, a customer or by a person.
#pragma once

#include "core/model/record_type.h"

namespace kith::expense {

inline constexpr Field<QString> number{{.name = "number",
                                        .label = QT_TRANSLATE_NOOP("expense", "Expense number"),
                                        .kind = FieldKind::Text,
                                        .flags = Listed | Findable | Indexed,
                                        .aliases = "expense id;number;报销单号"}};
inline constexpr Field<Day> spentOn{{.name = "spent_on",
                                     .label = QT_TRANSLATE_NOOP("expense", "Spent on"),
                                     .kind = FieldKind::Day,
                                     .flags = Required | Listed | Indexed,
                                     .aliases = "date;expense date;日期",
                                     .defaultValue = "today"}};
inline constexpr Field<QString> category{{.name = "category",
                                          .label = QT_TRANSLATE_NOOP("expense", "Category"),
                                          .kind = FieldKind::Choice,
                                          .flags = Listed,
                                          .choices = "expense_category",
                                          .aliases = "type;expense type"}};
inline constexpr Field<Money> amount{{.name = "amount",
                                      .label = QT_TRANSLATE_NOOP("expense", "Amount"),
                                      .kind = FieldKind::Money,
                                      .flags = Required | Listed,
                                      .aliases = "sum;cost;费用金额",
                                      .help = QT_TRANSLATE_NOOP("expense", "With tax.")}};
inline constexpr Field<Money> tax{{.name = "tax",
                                   .label = QT_TRANSLATE_NOOP("expense", "Tax"),
                                   .kind = FieldKind::Money,
                                   .aliases = "vat;tax amount"}};
inline constexpr Field<RecordId> campaign{{.name = "campaign_id",
                                           .label = QT_TRANSLATE_NOOP("expense", "Campaign"),
                                           .kind = FieldKind::Reference,
                                           .flags = Listed,
                                           .target = "campaign"}};
inline constexpr Field<RecordId> customer{
    {.name = "customer_id",
     .label = QT_TRANSLATE_NOOP("expense", "Customer"),
     .kind = FieldKind::Reference,
     .target = "customer",
     .help = QT_TRANSLATE_NOOP("expense", "What it cost to serve this customer.")}};
inline constexpr Field<RecordId> staff{{.name = "staff_id",
                                        .label = QT_TRANSLATE_NOOP("expense", "Staff member"),
                                        .kind = FieldKind::Reference,
                                        .target = "staff",
                                        .aliases = "employee;person;报销人"}};
inline constexpr Field<QString> supplier{{.name = "supplier",
                                          .label = QT_TRANSLATE_NOOP("expense", "Supplier"),
                                          .kind = FieldKind::Text,
                                          .flags = Listed | Findable,
                                          .aliases = "vendor;payee;收款方"}};
inline constexpr Field<QString> receiptNumber{{.name = "receipt_number",
                                               .label = QT_TRANSLATE_NOOP("expense", "Receipt number"),
                                               .kind = FieldKind::Text,
                                               .flags = Findable,
                                               .aliases = "receipt;invoice number;发票号"}};
inline constexpr Field<QString> status{{.name = "status",
                                        .label = QT_TRANSLATE_NOOP("expense", "Status"),
                                        .kind = FieldKind::Choice,
                                        .flags = Required | Listed,
                                        .choices = "expense_status",
                                        .aliases = "expense status",
                                        .defaultValue = "submitted"}};
inline constexpr Field<QString> currency{{.name = "currency",
                                          .label = QT_TRANSLATE_NOOP("expense", "Currency"),
                                          .kind = FieldKind::Text,
                                          .defaultValue = "currency"}};
inline constexpr Field<ExchangeRate> rate{{.name = "rate",
                                           .label = QT_TRANSLATE_NOOP("expense", "Exchange rate"),
                                           .kind = FieldKind::Decimal,
                                           .defaultValue = "1",
                                           .decimals = 10}};
inline constexpr Field<QString> notes{{.name = "notes",
                                       .label = QT_TRANSLATE_NOOP("expense", "Notes"),
                                       .kind = FieldKind::LongText,
                                       .flags = Multiline,
                                       .aliases = "note;comment;description;说明;事由"}};

// Who moved the claim on, and when.
inline constexpr Field<Instant> submittedAt{{.name = "submitted_at",
                                             .label = QT_TRANSLATE_NOOP("expense", "Submitted at"),
                                             .kind = FieldKind::Instant,
                                             .flags = Kept | Folded}};
inline constexpr Field<RecordId> submittedBy{{.name = "submitted_by_id",
                                              .label = QT_TRANSLATE_NOOP("expense", "Submitted by"),
                                              .kind = FieldKind::Reference,
                                              .flags = Kept | Folded,
                                              .target = "staff"}};
inline constexpr Field<Instant> decidedAt{{.name = "decided_at",
                                           .label = QT_TRANSLATE_NOOP("expense", "Decided at"),
                                           .kind = FieldKind::Instant,
                                           .flags = Kept | Folded}};
inline constexpr Field<RecordId> decidedBy{{.name = "decided_by_id",
                                            .label = QT_TRANSLATE_NOOP("expense", "Decided by"),
                                            .kind = FieldKind::Reference,
                                            .flags = Kept | Folded,
                                            .target = "staff"}};
inline constexpr Field<Instant> paidAt{{.name = "paid_at",
                                        .label = QT_TRANSLATE_NOOP("expense", "Paid at"),
                                        .kind = FieldKind::Instant,
                                        .flags = Kept | Folded}};
inline constexpr Field<RecordId> paidBy{{.name = "paid_by_id",
                                         .label = QT_TRANSLATE_NOOP("expense", "Paid by"),
                                         .kind = FieldKind::Reference,
                                         .flags = Kept | Folded,
                                         .target = "staff"}};

inline constexpr const FieldInfo *fields[] = {&number,      &spentOn,   &category,  &amount,   &tax,
                                              &campaign,    &customer,  &staff,     &supplier, &receiptNumber,
                                              &status,      &currency,  &rate,      &notes,    &submittedAt,
                                              &submittedBy, &decidedAt, &decidedBy, &paidAt,   &paidBy};

void check(const Record &record, Problems &problems);

inline constexpr RecordType type{.name = "expense",
                                 .number = 25,
                                 .singular = QT_TRANSLATE_NOOP("expense", "Expense"),
                                 .plural = QT_TRANSLATE_NOOP("expense", "Expenses"),
                                 .fields = fields,
                                 .title = &number,
                                 .aliases = "cost;spending;费用;支出",
                                 .icon = "expense",
                                 .check = check};

} // namespace kith::expense
