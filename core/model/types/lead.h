// SPDX-License-Identifier: GPL-3.0-or-later
// Somebody who may become a customer.
#pragma once

#include "core/model/record_type.h"

namespace kith::lead {

inline constexpr Field<QString> name{{.name = "name",
                                      .label = QT_TRANSLATE_NOOP("lead", "Name"),
                                      .kind = FieldKind::Text,
                                      .flags = Required | Listed,
                                      .aliases = "lead name;full name;contact name;contact;线索名称;联系人;名称"}};
inline constexpr Field<QString> company{
    {.name = "company",
     .label = QT_TRANSLATE_NOOP("lead", "Company"),
     .kind = FieldKind::Text,
     .flags = Listed | Findable,
     .aliases = "company name;account;account name;organisation;organization;公司名称"}};
inline constexpr Field<QString> title{{.name = "title",
                                       .label = QT_TRANSLATE_NOOP("lead", "Job title"),
                                       .kind = FieldKind::Text,
                                       .aliases = "title;job;position;职务"}};
inline constexpr Field<QString> status{{.name = "status",
                                        .label = QT_TRANSLATE_NOOP("lead", "Status"),
                                        .kind = FieldKind::Choice,
                                        .flags = Required | Listed,
                                        .choices = "lead_status",
                                        .aliases = "lead status;stage;线索状态",
                                        .defaultValue = "new"}};
inline constexpr Field<QString> rating{{.name = "rating",
                                        .label = QT_TRANSLATE_NOOP("lead", "Rating"),
                                        .kind = FieldKind::Choice,
                                        .flags = Listed,
                                        .choices = "rating",
                                        .aliases = "lead rating;temperature;意向"}};
inline constexpr Field<Money> expectedAmount{{.name = "expected_amount",
                                              .label = QT_TRANSLATE_NOOP("lead", "Expected amount"),
                                              .kind = FieldKind::Money,
                                              .flags = Listed,
                                              .aliases = "amount;opportunity amount;value;budget;预算;金额"}};
inline constexpr Field<QString> source{{.name = "source",
                                        .label = QT_TRANSLATE_NOOP("lead", "Source"),
                                        .kind = FieldKind::Choice,
                                        .flags = Listed,
                                        .choices = "source",
                                        .aliases = "lead source;channel;线索来源"}};
inline constexpr Field<RecordId> campaign{{.name = "campaign_id",
                                           .label = QT_TRANSLATE_NOOP("lead", "Campaign"),
                                           .kind = FieldKind::Reference,
                                           .target = "campaign"}};
inline constexpr Field<QString> industry{{.name = "industry",
                                          .label = QT_TRANSLATE_NOOP("lead", "Industry"),
                                          .kind = FieldKind::Choice,
                                          .choices = "industry",
                                          .aliases = "sector;所属行业"}};
inline constexpr Field<QString> disqualifyReason{{.name = "disqualify_reason",
                                                  .label = QT_TRANSLATE_NOOP("lead", "Why disqualified"),
                                                  .kind = FieldKind::Choice,
                                                  .choices = "disqualify_reason",
                                                  .aliases = "disqualify reason;lost reason"}};
inline constexpr Field<Instant> nextActionOn{{.name = "next_action_on",
                                              .label = QT_TRANSLATE_NOOP("lead", "Next action"),
                                              .kind = FieldKind::Instant,
                                              .flags = Rolled | Listed}};
inline constexpr Field<QString> tags{{.name = "tags",
                                      .label = QT_TRANSLATE_NOOP("lead", "Tags"),
                                      .kind = FieldKind::Text,
                                      .flags = Computed,
                                      .target = "tag"}};
inline constexpr Field<QString> notes{{.name = "notes",
                                       .label = QT_TRANSLATE_NOOP("lead", "Notes"),
                                       .kind = FieldKind::LongText,
                                       .flags = Multiline,
                                       .aliases = "note;comment;comments;description;remarks;描述;说明;需求"}};

inline constexpr Field<QString> phone{{.name = "phone",
                                       .label = QT_TRANSLATE_NOOP("lead", "Phone"),
                                       .kind = FieldKind::Phone,
                                       .flags = Findable | Indexed,
                                       .aliases = "phone number;telephone;tel;work phone;联系电话;电话号码",
                                       .section = QT_TRANSLATE_NOOP("lead", "Contact details")}};
inline constexpr Field<QString> mobile{
    {.name = "mobile",
     .label = QT_TRANSLATE_NOOP("lead", "Mobile"),
     .kind = FieldKind::Phone,
     .flags = Findable | Indexed,
     .aliases = "mobile phone;mobile phone number;cell phone;mobile number;手机号;手机号码",
     .section = QT_TRANSLATE_NOOP("lead", "Contact details")}};
inline constexpr Field<QString> email{
    {.name = "email",
     .label = QT_TRANSLATE_NOOP("lead", "E-mail"),
     .kind = FieldKind::Email,
     .flags = Findable | Indexed,
     .aliases = "email;e-mail address;email address;primary email;电子邮件;邮件;电子邮箱",
     .section = QT_TRANSLATE_NOOP("lead", "Contact details")}};
inline constexpr Field<QString> city{{.name = "city",
                                      .label = QT_TRANSLATE_NOOP("lead", "City"),
                                      .kind = FieldKind::Text,
                                      .aliases = "town;所在城市",
                                      .section = QT_TRANSLATE_NOOP("lead", "Contact details")}};
inline constexpr Field<QString> region{{.name = "region",
                                        .label = QT_TRANSLATE_NOOP("lead", "Region"),
                                        .kind = FieldKind::Text,
                                        .aliases = "state;state/region;province;省;省份;地区",
                                        .section = QT_TRANSLATE_NOOP("lead", "Contact details")}};
inline constexpr Field<QString> country{{.name = "country",
                                         .label = QT_TRANSLATE_NOOP("lead", "Country"),
                                         .kind = FieldKind::Text,
                                         .aliases = "country/region",
                                         .section = QT_TRANSLATE_NOOP("lead", "Contact details")}};

inline constexpr Field<Instant> convertedAt{{.name = "converted_at",
                                             .label = QT_TRANSLATE_NOOP("lead", "Converted at"),
                                             .kind = FieldKind::Instant,
                                             .flags = Kept,
                                             .aliases = "converted;conversion date",
                                             .section = QT_TRANSLATE_NOOP("lead", "Converted")}};
inline constexpr Field<RecordId> convertedCustomer{{.name = "converted_customer_id",
                                                    .label = QT_TRANSLATE_NOOP("lead", "Converted to customer"),
                                                    .kind = FieldKind::Reference,
                                                    .flags = Kept,
                                                    .target = "customer",
                                                    .section = QT_TRANSLATE_NOOP("lead", "Converted")}};
inline constexpr Field<RecordId> convertedContact{{.name = "converted_contact_id",
                                                   .label = QT_TRANSLATE_NOOP("lead", "Converted to contact"),
                                                   .kind = FieldKind::Reference,
                                                   .flags = Kept,
                                                   .target = "contact",
                                                   .section = QT_TRANSLATE_NOOP("lead", "Converted")}};
inline constexpr Field<RecordId> convertedOpportunity{{.name = "converted_opportunity_id",
                                                       .label = QT_TRANSLATE_NOOP("lead", "Converted to opportunity"),
                                                       .kind = FieldKind::Reference,
                                                       .flags = Kept,
                                                       .target = "opportunity",
                                                       .section = QT_TRANSLATE_NOOP("lead", "Converted")}};

inline constexpr const FieldInfo *fields[] = {&name,
                                              &company,
                                              &title,
                                              &status,
                                              &rating,
                                              &expectedAmount,
                                              &source,
                                              &campaign,
                                              &industry,
                                              &disqualifyReason,
                                              &nextActionOn,
                                              &tags,
                                              &notes,
                                              &phone,
                                              &mobile,
                                              &email,
                                              &city,
                                              &region,
                                              &country,
                                              &convertedAt,
                                              &convertedCustomer,
                                              &convertedContact,
                                              &convertedOpportunity};

void derive(Record &record);

inline constexpr RecordType type{.name = "lead",
                                 .number = 3,
                                 .singular = QT_TRANSLATE_NOOP("lead", "Lead"),
                                 .plural = QT_TRANSLATE_NOOP("lead", "Leads"),
                                 .fields = fields,
                                 .title = &name,
                                 .subtitle = &company,
                                 .aliases = "prospect;enquiry;inquiry;潜在客户;线索",
                                 .icon = "lead",
                                 .derive = derive};

} // namespace kith::lead
