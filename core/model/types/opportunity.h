// SPDX-License-Identifier: GPL-3.0-or-later
// A possible sale on its way through the pipeline.
#pragma once

#include "core/model/record_type.h"

namespace kith::opportunity {

inline constexpr Field<QString> name{
    {.name = "name",
     .label = QT_TRANSLATE_NOOP("opportunity", "Name"),
     .kind = FieldKind::Text,
     .flags = Listed,
     .aliases = "deal name;opportunity name;deal;subject;商机名称;商机;机会名称",
     .help = QT_TRANSLATE_NOOP("opportunity", "Left empty, it is named after product and customer.")}};
inline constexpr Field<RecordId> customer{{.name = "customer_id",
                                           .label = QT_TRANSLATE_NOOP("opportunity", "Customer"),
                                           .kind = FieldKind::Reference,
                                           .flags = Listed,
                                           .target = "customer",
                                           .aliases = "account;account name;company;associated company;客户名称;公司"}};
inline constexpr Field<RecordId> contact{{.name = "contact_id",
                                          .label = QT_TRANSLATE_NOOP("opportunity", "Contact"),
                                          .kind = FieldKind::Reference,
                                          .target = "contact",
                                          .aliases = "contact person;associated contact"}};
inline constexpr Field<RecordId> stage{{.name = "stage_id",
                                        .label = QT_TRANSLATE_NOOP("opportunity", "Stage"),
                                        .kind = FieldKind::Reference,
                                        .flags = Listed,
                                        .target = "stage",
                                        .aliases = "deal stage;sales stage;pipeline stage;销售阶段;商机阶段"}};
inline constexpr Field<Money> amount{
    {.name = "amount",
     .label = QT_TRANSLATE_NOOP("opportunity", "Amount"),
     .kind = FieldKind::Money,
     .flags = Listed,
     .aliases = "close value;value;deal value;expected amount;预计金额;商机金额;成交金额"}};
inline constexpr Field<Rate> probability{{.name = "probability",
                                          .label = QT_TRANSLATE_NOOP("opportunity", "Probability"),
                                          .kind = FieldKind::Percent,
                                          .aliases = "win probability;概率;赢率"}};
inline constexpr Field<Money> weighted{{.name = "weighted",
                                        .label = QT_TRANSLATE_NOOP("opportunity", "Weighted amount"),
                                        .kind = FieldKind::Money,
                                        .flags = Kept,
                                        .help = QT_TRANSLATE_NOOP("opportunity", "Amount × probability.")}};
inline constexpr Field<Day> closeOn{{.name = "close_on",
                                     .label = QT_TRANSLATE_NOOP("opportunity", "Expected close"),
                                     .kind = FieldKind::Day,
                                     .flags = Listed,
                                     .aliases = "expected close date;close on;expected closing;预计成交;预计签约日期"}};
inline constexpr Field<Instant> nextActionOn{{.name = "next_action_on",
                                              .label = QT_TRANSLATE_NOOP("opportunity", "Next action"),
                                              .kind = FieldKind::Instant,
                                              .flags = Rolled | Listed}};
inline constexpr Field<QString> nextStep{
    {.name = "next_step", .label = QT_TRANSLATE_NOOP("opportunity", "Next step"), .kind = FieldKind::Text}};

inline constexpr Field<Day> openedOn{{.name = "opened_on",
                                      .label = QT_TRANSLATE_NOOP("opportunity", "Opened on"),
                                      .kind = FieldKind::Day,
                                      .flags = Indexed,
                                      .aliases = "engage date;open date;created on;start date;立项日期;开始日期",
                                      .section = QT_TRANSLATE_NOOP("opportunity", "Origin"),
                                      .defaultValue = "today"}};
inline constexpr Field<QString> source{{.name = "source",
                                        .label = QT_TRANSLATE_NOOP("opportunity", "Source"),
                                        .kind = FieldKind::Choice,
                                        .choices = "source",
                                        .aliases = "lead source;商机来源",
                                        .section = QT_TRANSLATE_NOOP("opportunity", "Origin")}};
inline constexpr Field<RecordId> campaign{{.name = "campaign_id",
                                           .label = QT_TRANSLATE_NOOP("opportunity", "Campaign"),
                                           .kind = FieldKind::Reference,
                                           .target = "campaign",
                                           .section = QT_TRANSLATE_NOOP("opportunity", "Origin")}};

inline constexpr Field<Day> closedOn{{.name = "closed_on",
                                      .label = QT_TRANSLATE_NOOP("opportunity", "Closed on"),
                                      .kind = FieldKind::Day,
                                      .flags = Kept | Indexed,
                                      .aliases = "close date;closed date;closed;won on;成交日期;结束日期",
                                      .section = QT_TRANSLATE_NOOP("opportunity", "Outcome")}};
inline constexpr Field<QString> lostReason{{.name = "lost_reason",
                                            .label = QT_TRANSLATE_NOOP("opportunity", "Lost because"),
                                            .kind = FieldKind::Choice,
                                            .choices = "lost_reason",
                                            .aliases = "lost reason;closed lost reason;loss reason;失败原因",
                                            .section = QT_TRANSLATE_NOOP("opportunity", "Outcome")}};
inline constexpr Field<QString> competitor{{.name = "competitor",
                                            .label = QT_TRANSLATE_NOOP("opportunity", "Competitor"),
                                            .kind = FieldKind::Text,
                                            .aliases = "rival;竞争者",
                                            .section = QT_TRANSLATE_NOOP("opportunity", "Outcome")}};
inline constexpr Field<Instant> stageSince{{.name = "stage_since",
                                            .label = QT_TRANSLATE_NOOP("opportunity", "In this stage since"),
                                            .kind = FieldKind::Instant,
                                            .flags = Kept,
                                            .section = QT_TRANSLATE_NOOP("opportunity", "Outcome")}};

inline constexpr Field<QString> notes{{.name = "notes",
                                       .label = QT_TRANSLATE_NOOP("opportunity", "Notes"),
                                       .kind = FieldKind::LongText,
                                       .flags = Multiline,
                                       .aliases = "note;comment;comments;description;描述;说明",
                                       .section = QT_TRANSLATE_NOOP("opportunity", "More")}};

inline constexpr const FieldInfo *fields[] = {
    &name,     &customer, &contact, &stage,    &amount,   &probability, &weighted,   &closeOn,    &nextActionOn,
    &nextStep, &openedOn, &source,  &campaign, &closedOn, &lostReason,  &competitor, &stageSince, &notes};

void derive(Record &record);
void check(const Record &record, Problems &problems);

inline constexpr RecordType type{.name = "opportunity",
                                 .number = 8,
                                 .singular = QT_TRANSLATE_NOOP("opportunity", "Opportunity"),
                                 .plural = QT_TRANSLATE_NOOP("opportunity", "Opportunities"),
                                 .fields = fields,
                                 .title = &name,
                                 .aliases = "deal;pipeline;sales pipeline;商机;销售机会",
                                 .icon = "opportunity",
                                 .derive = derive,
                                 .check = check};

} // namespace kith::opportunity
