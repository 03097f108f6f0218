// SPDX-License-Identifier: GPL-3.0-or-later
// Lists about the pipeline, orders, payments, goods and targets. Keys are permanent.
#pragma once

#include <QtGlobal>

#include "core/model/choices.h"

namespace kith::choices {

inline constexpr ChoiceEntry stageKindEntries[] = {
    {"open", QT_TRANSLATE_NOOP("stage_kind", "Open"), ChoiceTone::Info},
    {"won", QT_TRANSLATE_NOOP("stage_kind", "Won"), ChoiceTone::Good, "closed won;成功"},
    {"lost", QT_TRANSLATE_NOOP("stage_kind", "Lost"), ChoiceTone::Danger, "closed lost;失败"},
};

inline constexpr ChoiceEntry lostReasonEntries[] = {
    {"price", QT_TRANSLATE_NOOP("lost_reason", "Price"), ChoiceTone::Neutral, "pricing;too expensive"},
    {"competitor", QT_TRANSLATE_NOOP("lost_reason", "Competitor"), ChoiceTone::Neutral, "competition"},
    {"no_budget", QT_TRANSLATE_NOOP("lost_reason", "No budget"), ChoiceTone::Neutral, "budget"},
    {"no_need", QT_TRANSLATE_NOOP("lost_reason", "No need"), ChoiceTone::Neutral, "lost interest"},
    {"timing", QT_TRANSLATE_NOOP("lost_reason", "Timing")},
    {"no_decision", QT_TRANSLATE_NOOP("lost_reason", "No decision")},
    {"no_answer", QT_TRANSLATE_NOOP("lost_reason", "No answer"), ChoiceTone::Neutral, "unresponsive"},
    {"missing_feature", QT_TRANSLATE_NOOP("lost_reason", "Missing feature"), ChoiceTone::Neutral,
     "product fit;missing features"},
    {"other", QT_TRANSLATE_NOOP("lost_reason", "Other")},
};

inline constexpr ChoiceEntry staffRoleEntries[] = {
    {"owner", QT_TRANSLATE_NOOP("staff_role", "Owner"), ChoiceTone::Neutral, "boss;负责人"},
    {"salesperson", QT_TRANSLATE_NOOP("staff_role", "Salesperson"), ChoiceTone::Neutral, "sales;sales rep;销售员"},
    {"service", QT_TRANSLATE_NOOP("staff_role", "Service"), ChoiceTone::Neutral, "support;服务"},
    {"marketing", QT_TRANSLATE_NOOP("staff_role", "Marketing")},
    {"accountant", QT_TRANSLATE_NOOP("staff_role", "Accountant"), ChoiceTone::Neutral, "accounting;财务"},
};

inline constexpr ChoiceEntry unitEntries[] = {
    {"piece", QT_TRANSLATE_NOOP("unit", "Piece"), ChoiceTone::Neutral, "pc;pcs;pieces;件;只"},
    {"box", QT_TRANSLATE_NOOP("unit", "Box"), ChoiceTone::Neutral, "carton"},
    {"pack", QT_TRANSLATE_NOOP("unit", "Pack"), ChoiceTone::Neutral, "package"},
    {"set", QT_TRANSLATE_NOOP("unit", "Set")},
    {"bottle", QT_TRANSLATE_NOOP("unit", "Bottle")},
    {"kg", QT_TRANSLATE_NOOP("unit", "Kilogram"), ChoiceTone::Neutral, "kg;公斤"},
    {"g", QT_TRANSLATE_NOOP("unit", "Gram"), ChoiceTone::Neutral, "g"},
    {"litre", QT_TRANSLATE_NOOP("unit", "Litre"), ChoiceTone::Neutral, "l;liter"},
    {"metre", QT_TRANSLATE_NOOP("unit", "Metre"), ChoiceTone::Neutral, "m;meter"},
    {"square_metre", QT_TRANSLATE_NOOP("unit", "Square metre"), ChoiceTone::Neutral, "m2;sqm"},
    {"hour", QT_TRANSLATE_NOOP("unit", "Hour"), ChoiceTone::Neutral, "h;hours"},
    {"day", QT_TRANSLATE_NOOP("unit", "Day"), ChoiceTone::Neutral, "days"},
    {"month", QT_TRANSLATE_NOOP("unit", "Month"), ChoiceTone::Neutral, "months"},
    {"flat", QT_TRANSLATE_NOOP("unit", "Flat rate"), ChoiceTone::Neutral, "lump sum;项"},
};

inline constexpr ChoiceEntry stockReasonEntries[] = {
    {"purchase", QT_TRANSLATE_NOOP("stock_reason", "Purchase"), ChoiceTone::Good, "buy;进货"},
    {"correction", QT_TRANSLATE_NOOP("stock_reason", "Correction"), ChoiceTone::Neutral, "adjustment"},
    {"loss", QT_TRANSLATE_NOOP("stock_reason", "Loss"), ChoiceTone::Danger, "damage;报损"},
    {"opening", QT_TRANSLATE_NOOP("stock_reason", "Opening stock"), ChoiceTone::Neutral, "opening;initial"},
};

inline constexpr ChoiceEntry orderStatusEntries[] = {
    {"quote", QT_TRANSLATE_NOOP("order_status", "Quotation"), ChoiceTone::Neutral,
     "quotation;quote;draft;open;草稿;报价单"},
    {"confirmed", QT_TRANSLATE_NOOP("order_status", "Confirmed"), ChoiceTone::Info, "processing;ordered;paid;处理中"},
    {"delivered", QT_TRANSLATE_NOOP("order_status", "Delivered"), ChoiceTone::Info, "shipped;sent;已交付"},
    {"completed", QT_TRANSLATE_NOOP("order_status", "Completed"), ChoiceTone::Good, "complete;closed;done;完成"},
    {"cancelled", QT_TRANSLATE_NOOP("order_status", "Cancelled"), ChoiceTone::Danger, "canceled;取消"},
};

inline constexpr ChoiceEntry paymentStateEntries[] = {
    {"none", QT_TRANSLATE_NOOP("payment_state", "Unpaid"), ChoiceTone::Warning, "unpaid;none;未收款"},
    {"part", QT_TRANSLATE_NOOP("payment_state", "Part paid"), ChoiceTone::Warning, "partial;partly paid;部分收款"},
    {"paid", QT_TRANSLATE_NOOP("payment_state", "Paid"), ChoiceTone::Good, "paid;已收款"},
    {"overpaid", QT_TRANSLATE_NOOP("payment_state", "Overpaid"), ChoiceTone::Info},
};

inline constexpr ChoiceEntry shippingEntries[] = {
    {"standard", QT_TRANSLATE_NOOP("shipping", "Standard"), ChoiceTone::Neutral, "standard class;标准级"},
    {"second", QT_TRANSLATE_NOOP("shipping", "Second class"), ChoiceTone::Neutral, "二级"},
    {"express", QT_TRANSLATE_NOOP("shipping", "First class"), ChoiceTone::Neutral, "express;一级;快递"},
    {"same_day", QT_TRANSLATE_NOOP("shipping", "Same day"), ChoiceTone::Neutral, "same-day;当日"},
    {"pickup", QT_TRANSLATE_NOOP("shipping", "Picked up"), ChoiceTone::Neutral, "pickup;collection"},
};

inline constexpr ChoiceEntry salesChannelEntries[] = {
    {"direct", QT_TRANSLATE_NOOP("sales_channel", "Direct"), ChoiceTone::Neutral, "direct sales"},
    {"store", QT_TRANSLATE_NOOP("sales_channel", "Store"), ChoiceTone::Neutral, "shop;retail;in-store;店铺"},
    {"online", QT_TRANSLATE_NOOP("sales_channel", "Online"), ChoiceTone::Neutral, "web;website;online shop;网上"},
    {"phone", QT_TRANSLATE_NOOP("sales_channel", "Phone"), ChoiceTone::Neutral, "telephone"},
    {"partner", QT_TRANSLATE_NOOP("sales_channel", "Partner"), ChoiceTone::Neutral, "reseller;代理"},
    {"fair", QT_TRANSLATE_NOOP("sales_channel", "Trade fair")},
};

inline constexpr ChoiceEntry paymentMethodEntries[] = {
    {"bank", QT_TRANSLATE_NOOP("payment_method", "Bank transfer"), ChoiceTone::Neutral, "transfer;wire;bank;转账"},
    {"cash", QT_TRANSLATE_NOOP("payment_method", "Cash")},
    {"card", QT_TRANSLATE_NOOP("payment_method", "Card"), ChoiceTone::Neutral, "credit card;debit card;刷卡"},
    {"wechat", QT_TRANSLATE_NOOP("payment_method", "WeChat Pay"), ChoiceTone::Neutral, "wechat;微信"},
    {"alipay", QT_TRANSLATE_NOOP("payment_method", "Alipay")},
    {"cheque", QT_TRANSLATE_NOOP("payment_method", "Cheque"), ChoiceTone::Neutral, "check"},
    {"other", QT_TRANSLATE_NOOP("payment_method", "Other")},
};

inline constexpr ChoiceEntry documentKindEntries[] = {
    {"quotation", QT_TRANSLATE_NOOP("document_kind", "Quotation"), ChoiceTone::Neutral, "quote;offer"},
    {"confirmation", QT_TRANSLATE_NOOP("document_kind", "Order confirmation"), ChoiceTone::Neutral, "confirmation"},
    {"delivery_note", QT_TRANSLATE_NOOP("document_kind", "Delivery note"), ChoiceTone::Neutral, "delivery note"},
    {"invoice", QT_TRANSLATE_NOOP("document_kind", "Invoice"), ChoiceTone::Info},
    {"credit_note", QT_TRANSLATE_NOOP("document_kind", "Credit note"), ChoiceTone::Warning, "credit note;红票"},
    {"dunning", QT_TRANSLATE_NOOP("document_kind", "Payment reminder"), ChoiceTone::Danger, "dunning;reminder"},
};

// What has numbers of its own: records, and documents of each kind.
inline constexpr ChoiceEntry numberedEntries[] = {
    {"order", QT_TRANSLATE_NOOP("numbered", "Order")},
    {"payment", QT_TRANSLATE_NOOP("numbered", "Payment")},
    {"expense", QT_TRANSLATE_NOOP("numbered", "Expense")},
    {"complaint", QT_TRANSLATE_NOOP("numbered", "Case")},
    {"quotation", QT_TRANSLATE_NOOP("numbered", "Quotation")},
    {"confirmation", QT_TRANSLATE_NOOP("numbered", "Order confirmation")},
    {"delivery_note", QT_TRANSLATE_NOOP("numbered", "Delivery note")},
    {"invoice", QT_TRANSLATE_NOOP("numbered", "Invoice")},
    {"credit_note", QT_TRANSLATE_NOOP("numbered", "Credit note")},
    {"dunning", QT_TRANSLATE_NOOP("numbered", "Payment reminder")},
};

inline constexpr ChoiceEntry periodKindEntries[] = {
    {"month", QT_TRANSLATE_NOOP("period_kind", "Month"), ChoiceTone::Neutral, "monthly"},
    {"quarter", QT_TRANSLATE_NOOP("period_kind", "Quarter"), ChoiceTone::Neutral, "quarterly"},
    {"year", QT_TRANSLATE_NOOP("period_kind", "Year"), ChoiceTone::Neutral, "yearly"},
};

inline constexpr ChoiceEntry targetMeasureEntries[] = {
    {"orders", QT_TRANSLATE_NOOP("target_measure", "Orders"), ChoiceTone::Neutral, "sales"},
    {"payments", QT_TRANSLATE_NOOP("target_measure", "Payments")},
    {"margin", QT_TRANSLATE_NOOP("target_measure", "Margin"), ChoiceTone::Neutral, "profit"},
};

inline constexpr ChoiceEntry statementAnswerEntries[] = {
    {"open", QT_TRANSLATE_NOOP("statement_answer", "Open")},
    {"agreed", QT_TRANSLATE_NOOP("statement_answer", "Agreed"), ChoiceTone::Good},
    {"disputed", QT_TRANSLATE_NOOP("statement_answer", "Disputed"), ChoiceTone::Danger},
};

inline constexpr ChoiceEntry lineStateEntries[] = {
    {"agreed", QT_TRANSLATE_NOOP("line_state", "Agreed"), ChoiceTone::Good},
    {"disputed", QT_TRANSLATE_NOOP("line_state", "Disputed"), ChoiceTone::Danger},
    {"missing_here", QT_TRANSLATE_NOOP("line_state", "Missing with us"), ChoiceTone::Warning},
    {"missing_there", QT_TRANSLATE_NOOP("line_state", "Missing with them"), ChoiceTone::Warning},
};

} // namespace kith::choices
