// SPDX-License-Identifier: GPL-3.0-or-later
// A marketing effort with costs, people addressed and money that came of it.
#pragma once

#include "core/model/record_type.h"

namespace kith::campaign {

inline constexpr Field<QString> name{{.name = "name",
                                      .label = QT_TRANSLATE_NOOP("campaign", "Name"),
                                      .kind = FieldKind::Text,
                                      .flags = Required | Listed | PartOfKey,
                                      .aliases = "campaign;campaign name;活动名称"}};
inline constexpr Field<QString> status{{.name = "status",
                                        .label = QT_TRANSLATE_NOOP("campaign", "Status"),
                                        .kind = FieldKind::Choice,
                                        .flags = Required | Listed,
                                        .choices = "campaign_status",
                                        .aliases = "campaign status",
                                        .defaultValue = "planned"}};
inline constexpr Field<QString> channel{{.name = "channel",
                                         .label = QT_TRANSLATE_NOOP("campaign", "Channel"),
                                         .kind = FieldKind::Choice,
                                         .flags = Listed,
                                         .choices = "campaign_channel",
                                         .aliases = "type;medium;campaign type"}};
inline constexpr Field<Day> startsOn{{.name = "starts_on",
                                      .label = QT_TRANSLATE_NOOP("campaign", "Starts on"),
                                      .kind = FieldKind::Day,
                                      .flags = Listed | Indexed,
                                      .aliases = "start date;start;from;开始"}};
inline constexpr Field<Day> endsOn{{.name = "ends_on",
                                    .label = QT_TRANSLATE_NOOP("campaign", "Ends on"),
                                    .kind = FieldKind::Day,
                                    .flags = Listed,
                                    .aliases = "end date;end;until;结束"}};
inline constexpr Field<QString> goal{{.name = "goal",
                                      .label = QT_TRANSLATE_NOOP("campaign", "Goal"),
                                      .kind = FieldKind::LongText,
                                      .aliases = "objective;purpose;目的"}};
inline constexpr Field<RecordId> segment{{.name = "segment_id",
                                          .label = QT_TRANSLATE_NOOP("campaign", "Segment"),
                                          .kind = FieldKind::Reference,
                                          .target = "segment",
                                          .aliases = "audience;target group"}};
inline constexpr Field<QString> offer{{.name = "offer",
                                       .label = QT_TRANSLATE_NOOP("campaign", "Offer"),
                                       .kind = FieldKind::LongText,
                                       .aliases = "message"}};
inline constexpr Field<Money> budget{{.name = "budget",
                                      .label = QT_TRANSLATE_NOOP("campaign", "Budget"),
                                      .kind = FieldKind::Money,
                                      .flags = Listed,
                                      .aliases = "planned cost;budgeted cost"}};
inline constexpr Field<Money> expectedRevenue{{.name = "expected_revenue",
                                               .label = QT_TRANSLATE_NOOP("campaign", "Expected revenue"),
                                               .kind = FieldKind::Money,
                                               .aliases = "expected income"}};

inline constexpr Field<Money> cost{{.name = "cost",
                                    .label = QT_TRANSLATE_NOOP("campaign", "Cost"),
                                    .kind = FieldKind::Money,
                                    .flags = Rolled | Listed,
                                    .section = QT_TRANSLATE_NOOP("campaign", "Result")}};
inline constexpr Field<Money> revenue{{.name = "revenue",
                                       .label = QT_TRANSLATE_NOOP("campaign", "Revenue"),
                                       .kind = FieldKind::Money,
                                       .flags = Rolled | Listed,
                                       .section = QT_TRANSLATE_NOOP("campaign", "Result")}};
inline constexpr Field<Money> margin{{.name = "margin",
                                      .label = QT_TRANSLATE_NOOP("campaign", "Margin"),
                                      .kind = FieldKind::Money,
                                      .flags = Rolled,
                                      .section = QT_TRANSLATE_NOOP("campaign", "Result")}};
inline constexpr Field<qint64> leads{{.name = "leads",
                                      .label = QT_TRANSLATE_NOOP("campaign", "Leads"),
                                      .kind = FieldKind::Integer,
                                      .flags = Rolled,
                                      .section = QT_TRANSLATE_NOOP("campaign", "Result")}};
inline constexpr Field<qint64> orders{{.name = "orders",
                                       .label = QT_TRANSLATE_NOOP("campaign", "Orders"),
                                       .kind = FieldKind::Integer,
                                       .flags = Rolled | Listed,
                                       .section = QT_TRANSLATE_NOOP("campaign", "Result")}};
inline constexpr Field<Rate> roi{
    {.name = "roi",
     .label = QT_TRANSLATE_NOOP("campaign", "ROI"),
     .kind = FieldKind::Percent,
     .flags = Kept | Listed,
     .section = QT_TRANSLATE_NOOP("campaign", "Result"),
     .help = QT_TRANSLATE_NOOP("campaign", "Money received less cost, as a share of the cost.")}};
inline constexpr Field<Rate> romi{{.name = "romi",
                                   .label = QT_TRANSLATE_NOOP("campaign", "ROMI"),
                                   .kind = FieldKind::Percent,
                                   .flags = Kept,
                                   .section = QT_TRANSLATE_NOOP("campaign", "Result"),
                                   .help = QT_TRANSLATE_NOOP("campaign", "Margin less cost, as a share of the cost.")}};

inline constexpr const FieldInfo *fields[] = {
    &name, &status,  &channel, &startsOn, &endsOn, &goal, &segment, &offer, &budget, &expectedRevenue,
    &cost, &revenue, &margin,  &leads,    &orders, &roi,  &romi};

void derive(Record &record);
void check(const Record &record, Problems &problems);

inline constexpr RecordType type{.name = "campaign",
                                 .number = 23,
                                 .singular = QT_TRANSLATE_NOOP("campaign", "Campaign"),
                                 .plural = QT_TRANSLATE_NOOP("campaign", "Campaigns"),
                                 .fields = fields,
                                 .title = &name,
                                 .aliases = "marketing campaign;promotion;活动;市场活动",
                                 .icon = "campaign",
                                 .derive = derive,
                                 .check = check};

} // namespace kith::campaign
