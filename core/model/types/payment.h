// SPDX-License-Identifier: GPL-3.0-or-later
// Money received from a customer, or given back when negative.
#pragma once

#include "core/model/record_type.h"

namespace kith::payment {

inline constexpr Field<QString> number{{.name = "number",
                                        .label = QT_TRANSLATE_NOOP("payment", "Payment number"),
                                        .kind = FieldKind::Text,
                                        .flags = Listed | Findable | Indexed,
                                        .aliases = "receipt number;payment id;number;收款编号"}};
inline constexpr Field<RecordId> customer{{.name = "customer_id",
                                           .label = QT_TRANSLATE_NOOP("payment", "Customer"),
                                           .kind = FieldKind::Reference,
                                           .flags = Required | Listed,
                                           .target = "customer",
                                           .aliases = "customer name;payer;account;客户名称;付款人"}};
inline constexpr Field<Day> receivedOn{{.name = "received_on",
                                        .label = QT_TRANSLATE_NOOP("payment", "Received on"),
                                        .kind = FieldKind::Day,
                                        .flags = Required | Listed | Indexed,
                                        .aliases = "date;payment date;receipt date;付款日期;日期",
                                        .defaultValue = "today"}};
inline constexpr Field<Money> amount{{.name = "amount",
                                      .label = QT_TRANSLATE_NOOP("payment", "Amount"),
                                      .kind = FieldKind::Money,
                                      .flags = Required | Listed,
                                      .aliases = "sum;payment amount;收款金额;付款金额",
                                      .help = QT_TRANSLATE_NOOP("payment", "Negative for money given back.")}};
inline constexpr Field<QString> method{{.name = "method",
                                        .label = QT_TRANSLATE_NOOP("payment", "Method"),
                                        .kind = FieldKind::Choice,
                                        .flags = Listed,
                                        .choices = "payment_method",
                                        .aliases = "payment method;付款方式;收款方式",
                                        .defaultValue = "bank"}};
inline constexpr Field<QString> reference{{.name = "reference",
                                           .label = QT_TRANSLATE_NOOP("payment", "Reference"),
                                           .kind = FieldKind::Text,
                                           .flags = Listed | Findable,
                                           .aliases = "transaction id;bank reference;remittance;交易号;流水号"}};
inline constexpr Field<QString> currency{{.name = "currency",
                                          .label = QT_TRANSLATE_NOOP("payment", "Currency"),
                                          .kind = FieldKind::Text,
                                          .aliases = "currency code;货币",
                                          .defaultValue = "currency"}};
inline constexpr Field<ExchangeRate> rate{{.name = "rate",
                                           .label = QT_TRANSLATE_NOOP("payment", "Exchange rate"),
                                           .kind = FieldKind::Decimal,
                                           .defaultValue = "1",
                                           .decimals = 10}};
inline constexpr Field<Money> allocated{{.name = "allocated",
                                         .label = QT_TRANSLATE_NOOP("payment", "Allocated"),
                                         .kind = FieldKind::Money,
                                         .flags = Rolled}};
inline constexpr Field<Money> unallocated{
    {.name = "unallocated",
     .label = QT_TRANSLATE_NOOP("payment", "Not allocated"),
     .kind = FieldKind::Money,
     .flags = Kept | Listed,
     .help = QT_TRANSLATE_NOOP("payment", "What is not yet assigned to orders.")}};
inline constexpr Field<QString> notes{{.name = "notes",
                                       .label = QT_TRANSLATE_NOOP("payment", "Notes"),
                                       .kind = FieldKind::LongText,
                                       .flags = Multiline,
                                       .aliases = "note;comment;说明"}};

inline constexpr const FieldInfo *fields[] = {&number,   &customer, &receivedOn, &amount,      &method, &reference,
                                              &currency, &rate,     &allocated,  &unallocated, &notes};

void derive(Record &record);
void check(const Record &record, Problems &problems);

inline constexpr RecordType type{.name = "payment",
                                 .number = 17,
                                 .singular = QT_TRANSLATE_NOOP("payment", "Payment"),
                                 .plural = QT_TRANSLATE_NOOP("payment", "Payments"),
                                 .fields = fields,
                                 .title = &number,
                                 .aliases = "receipt;refund;收款;收付款",
                                 .icon = "payment",
                                 .derive = derive,
                                 .check = check};

} // namespace kith::payment
