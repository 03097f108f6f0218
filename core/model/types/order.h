// SPDX-License-Identifier: GPL-3.0-or-later
// What a customer wants from us, from quotation to completion; its lines say what.
#pragma once

#include "core/model/record_type.h"

namespace kith::order {

inline constexpr Field<QString> number{{.name = "number",
                                        .label = QT_TRANSLATE_NOOP("order", "Order number"),
                                        .kind = FieldKind::Text,
                                        .flags = Listed | Findable | Indexed,
                                        .aliases = "order id;order no;order no.;number;订单 id;订单编号"}};
inline constexpr Field<RecordId> customer{{.name = "customer_id",
                                           .label = QT_TRANSLATE_NOOP("order", "Customer"),
                                           .kind = FieldKind::Reference,
                                           .flags = Required | Listed,
                                           .target = "customer",
                                           .aliases = "customer name;account;client;客户名称;公司"}};
inline constexpr Field<QString> status{{.name = "status",
                                        .label = QT_TRANSLATE_NOOP("order", "Status"),
                                        .kind = FieldKind::Choice,
                                        .flags = Required | Listed,
                                        .choices = "order_status",
                                        .aliases = "order status;订单状态",
                                        .defaultValue = "confirmed"}};
inline constexpr Field<Day> orderedOn{{.name = "ordered_on",
                                       .label = QT_TRANSLATE_NOOP("order", "Ordered on"),
                                       .kind = FieldKind::Day,
                                       .flags = Required | Listed | Indexed,
                                       .aliases = "order date;date;订单日期;日期",
                                       .defaultValue = "today"}};
inline constexpr Field<RecordId> contact{{.name = "contact_id",
                                          .label = QT_TRANSLATE_NOOP("order", "Contact"),
                                          .kind = FieldKind::Reference,
                                          .target = "contact",
                                          .aliases = "contact person"}};
inline constexpr Field<RecordId> opportunity{{.name = "opportunity_id",
                                              .label = QT_TRANSLATE_NOOP("order", "Opportunity"),
                                              .kind = FieldKind::Reference,
                                              .target = "opportunity",
                                              .aliases = "deal"}};
inline constexpr Field<QString> reference{{.name = "reference",
                                           .label = QT_TRANSLATE_NOOP("order", "Customer's reference"),
                                           .kind = FieldKind::Text,
                                           .flags = Findable,
                                           .aliases = "reference;po number;purchase order;your reference;采购单号"}};
inline constexpr Field<QString> terms{{.name = "terms",
                                       .label = QT_TRANSLATE_NOOP("order", "Terms"),
                                       .kind = FieldKind::LongText,
                                       .flags = Multiline,
                                       .aliases = "conditions;备注;付款条件"}};

inline constexpr Field<Day> confirmedOn{{.name = "confirmed_on",
                                         .label = QT_TRANSLATE_NOOP("order", "Confirmed on"),
                                         .kind = FieldKind::Day,
                                         .flags = Kept,
                                         .aliases = "confirmation date",
                                         .section = QT_TRANSLATE_NOOP("order", "Delivery")}};
inline constexpr Field<Day> deliveredOn{{.name = "delivered_on",
                                         .label = QT_TRANSLATE_NOOP("order", "Delivered on"),
                                         .kind = FieldKind::Day,
                                         .flags = Kept,
                                         .aliases = "ship date;delivery date;shipped on;交货日期;送达日期",
                                         .section = QT_TRANSLATE_NOOP("order", "Delivery")}};
inline constexpr Field<Day> cancelledOn{{.name = "cancelled_on",
                                         .label = QT_TRANSLATE_NOOP("order", "Cancelled on"),
                                         .kind = FieldKind::Day,
                                         .flags = Kept,
                                         .aliases = "cancellation date",
                                         .section = QT_TRANSLATE_NOOP("order", "Delivery")}};
inline constexpr Field<QString> shipBy{{.name = "ship_by",
                                        .label = QT_TRANSLATE_NOOP("order", "Shipping"),
                                        .kind = FieldKind::Choice,
                                        .choices = "shipping",
                                        .aliases = "ship mode;shipping method;delivery method;邮寄方式;发货方式",
                                        .section = QT_TRANSLATE_NOOP("order", "Delivery")}};
inline constexpr Field<QString> shipTo{{.name = "ship_to",
                                        .label = QT_TRANSLATE_NOOP("order", "Ship to"),
                                        .kind = FieldKind::LongText,
                                        .aliases = "shipping address;delivery address;送货地址",
                                        .section = QT_TRANSLATE_NOOP("order", "Delivery")}};
inline constexpr Field<QString> region{{.name = "region",
                                        .label = QT_TRANSLATE_NOOP("order", "Region"),
                                        .kind = FieldKind::Text,
                                        .flags = Indexed,
                                        .aliases = "sales region;territory;地区;区域;大区",
                                        .section = QT_TRANSLATE_NOOP("order", "Delivery")}};

inline constexpr Field<QString> channel{{.name = "channel",
                                         .label = QT_TRANSLATE_NOOP("order", "Channel"),
                                         .kind = FieldKind::Choice,
                                         .choices = "sales_channel",
                                         .aliases = "sales channel;order channel;渠道",
                                         .section = QT_TRANSLATE_NOOP("order", "Origin")}};
inline constexpr Field<RecordId> campaign{{.name = "campaign_id",
                                           .label = QT_TRANSLATE_NOOP("order", "Campaign"),
                                           .kind = FieldKind::Reference,
                                           .target = "campaign",
                                           .section = QT_TRANSLATE_NOOP("order", "Origin")}};
inline constexpr Field<RecordId> attributedCampaign{{.name = "attributed_campaign_id",
                                                     .label = QT_TRANSLATE_NOOP("order", "Attributed campaign"),
                                                     .kind = FieldKind::Reference,
                                                     .flags = Kept,
                                                     .target = "campaign",
                                                     .section = QT_TRANSLATE_NOOP("order", "Origin")}};
inline constexpr Field<QString> attributionRule{{.name = "attribution_rule",
                                                 .label = QT_TRANSLATE_NOOP("order", "Attributed by"),
                                                 .kind = FieldKind::Text,
                                                 .flags = Kept,
                                                 .section = QT_TRANSLATE_NOOP("order", "Origin")}};
inline constexpr Field<RecordId> returnsOf{{.name = "returns_of_id",
                                            .label = QT_TRANSLATE_NOOP("order", "Returns goods of"),
                                            .kind = FieldKind::Reference,
                                            .target = "order",
                                            .aliases = "returns;original order;原订单",
                                            .section = QT_TRANSLATE_NOOP("order", "Origin")}};

inline constexpr Field<QString> currency{{.name = "currency",
                                          .label = QT_TRANSLATE_NOOP("order", "Currency"),
                                          .kind = FieldKind::Text,
                                          .aliases = "currency code;货币",
                                          .section = QT_TRANSLATE_NOOP("order", "Money"),
                                          .defaultValue = "currency"}};
inline constexpr Field<ExchangeRate> rate{
    {.name = "rate",
     .label = QT_TRANSLATE_NOOP("order", "Exchange rate"),
     .kind = FieldKind::Decimal,
     .aliases = "exchange rate",
     .section = QT_TRANSLATE_NOOP("order", "Money"),
     .defaultValue = "1",
     .help = QT_TRANSLATE_NOOP("order", "File currency for one unit of the order's currency."),
     .decimals = 10}};
inline constexpr Field<bool> pricesIncludeTax{{.name = "prices_include_tax",
                                               .label = QT_TRANSLATE_NOOP("order", "Prices include tax"),
                                               .kind = FieldKind::Bool,
                                               .aliases = "tax included;含税",
                                               .section = QT_TRANSLATE_NOOP("order", "Money")}};
inline constexpr Field<bool> paymentsTracked{
    {.name = "payments_tracked",
     .label = QT_TRANSLATE_NOOP("order", "Follow payments"),
     .kind = FieldKind::Bool,
     .aliases = "payments tracked",
     .section = QT_TRANSLATE_NOOP("order", "Money"),
     .defaultValue = "true",
     .help = QT_TRANSLATE_NOOP("order", "Off for orders of the past whose payments are not recorded here.")}};
inline constexpr Field<Day> dueOn{{.name = "due_on",
                                   .label = QT_TRANSLATE_NOOP("order", "Due on"),
                                   .kind = FieldKind::Day,
                                   .flags = Indexed,
                                   .aliases = "due date;payment due;付款到期日",
                                   .section = QT_TRANSLATE_NOOP("order", "Money")}};
inline constexpr Field<Money> net{{.name = "net",
                                   .label = QT_TRANSLATE_NOOP("order", "Net"),
                                   .kind = FieldKind::Money,
                                   .flags = Rolled | Listed,
                                   .section = QT_TRANSLATE_NOOP("order", "Money")}};
inline constexpr Field<Money> tax{{.name = "tax",
                                   .label = QT_TRANSLATE_NOOP("order", "Tax"),
                                   .kind = FieldKind::Money,
                                   .flags = Rolled,
                                   .section = QT_TRANSLATE_NOOP("order", "Money")}};
inline constexpr Field<Money> total{{.name = "total",
                                     .label = QT_TRANSLATE_NOOP("order", "Total"),
                                     .kind = FieldKind::Money,
                                     .flags = Kept | Listed,
                                     .section = QT_TRANSLATE_NOOP("order", "Money")}};
inline constexpr Field<Money> cost{{.name = "cost",
                                    .label = QT_TRANSLATE_NOOP("order", "Cost"),
                                    .kind = FieldKind::Money,
                                    .flags = Rolled,
                                    .section = QT_TRANSLATE_NOOP("order", "Money")}};
inline constexpr Field<Money> margin{{.name = "margin",
                                      .label = QT_TRANSLATE_NOOP("order", "Margin"),
                                      .kind = FieldKind::Money,
                                      .flags = Kept,
                                      .section = QT_TRANSLATE_NOOP("order", "Money")}};
inline constexpr Field<Money> paid{{.name = "paid",
                                    .label = QT_TRANSLATE_NOOP("order", "Paid"),
                                    .kind = FieldKind::Money,
                                    .flags = Rolled,
                                    .section = QT_TRANSLATE_NOOP("order", "Money")}};
inline constexpr Field<Money> open{{.name = "open",
                                    .label = QT_TRANSLATE_NOOP("order", "Open"),
                                    .kind = FieldKind::Money,
                                    .flags = Kept | Listed,
                                    .section = QT_TRANSLATE_NOOP("order", "Money")}};
inline constexpr Field<QString> paymentState{{.name = "payment_state",
                                              .label = QT_TRANSLATE_NOOP("order", "Payment"),
                                              .kind = FieldKind::Choice,
                                              .flags = Kept | Listed,
                                              .choices = "payment_state",
                                              .section = QT_TRANSLATE_NOOP("order", "Money")}};

inline constexpr const FieldInfo *fields[] = {&number,
                                              &customer,
                                              &status,
                                              &orderedOn,
                                              &contact,
                                              &opportunity,
                                              &reference,
                                              &terms,
                                              &confirmedOn,
                                              &deliveredOn,
                                              &cancelledOn,
                                              &shipBy,
                                              &shipTo,
                                              &region,
                                              &channel,
                                              &campaign,
                                              &attributedCampaign,
                                              &attributionRule,
                                              &returnsOf,
                                              &currency,
                                              &rate,
                                              &pricesIncludeTax,
                                              &paymentsTracked,
                                              &dueOn,
                                              &net,
                                              &tax,
                                              &total,
                                              &cost,
                                              &margin,
                                              &paid,
                                              &open,
                                              &paymentState};

void derive(Record &record);
void check(const Record &record, Problems &problems);

inline constexpr RecordType type{.name = "order",
                                 .number = 15,
                                 .singular = QT_TRANSLATE_NOOP("order", "Order"),
                                 .plural = QT_TRANSLATE_NOOP("order", "Orders"),
                                 .fields = fields,
                                 .title = &number,
                                 .aliases = "sales order;orders;superstore;订单;销售订单",
                                 .icon = "order",
                                 .derive = derive,
                                 .check = check};

} // namespace kith::order
