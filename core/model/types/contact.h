// SPDX-License-Identifier: GPL-3.0-or-later
// A person we talk to; works for one or more customers.
#pragma once

#include "core/model/record_type.h"

namespace kith::contact {

inline constexpr Field<QString> firstName{{.name = "first_name",
                                           .label = QT_TRANSLATE_NOOP("contact", "First name"),
                                           .kind = FieldKind::Text,
                                           .aliases = "given name;forename;名字"}};
inline constexpr Field<QString> lastName{{.name = "last_name",
                                          .label = QT_TRANSLATE_NOOP("contact", "Last name"),
                                          .kind = FieldKind::Text,
                                          .aliases = "family name;surname;姓氏"}};
inline constexpr Field<QString> fullName{
    {.name = "full_name",
     .label = QT_TRANSLATE_NOOP("contact", "Name"),
     .kind = FieldKind::Text,
     .flags = Kept | Listed | Findable,
     .aliases = "full name;display name;contact name;contact person;联系人姓名;联系人",
     .help = QT_TRANSLATE_NOOP("contact",
                               "Put together from first and last name; Chinese names begin with the family name.")}};
inline constexpr Field<QString> salutation{{.name = "salutation",
                                            .label = QT_TRANSLATE_NOOP("contact", "Salutation"),
                                            .kind = FieldKind::Text,
                                            .aliases = "title;name prefix;prefix;mr/mrs;尊称"}};
inline constexpr Field<RecordId> customer{{.name = "customer_id",
                                           .label = QT_TRANSLATE_NOOP("contact", "Customer"),
                                           .kind = FieldKind::Reference,
                                           .flags = Listed,
                                           .target = "customer",
                                           .aliases = "company;organisation;organization;account;employer;organization "
                                                      "1 - name;associated company;company name;公司;单位;公司名称"}};
inline constexpr Field<QString> occupation{{.name = "occupation",
                                            .label = QT_TRANSLATE_NOOP("contact", "Occupation"),
                                            .kind = FieldKind::Choice,
                                            .choices = "occupation",
                                            .aliases = "job title;job;organization 1 - title;profession;职位;职务"}};
inline constexpr Field<Day> birthDate{{.name = "birth_date",
                                       .label = QT_TRANSLATE_NOOP("contact", "Date of birth"),
                                       .kind = FieldKind::Day,
                                       .aliases = "birthday;birth date;dob;生日"}};
inline constexpr Field<QString> language{{.name = "language",
                                          .label = QT_TRANSLATE_NOOP("contact", "Language"),
                                          .kind = FieldKind::Choice,
                                          .choices = "language",
                                          .aliases = "preferred language"}};
inline constexpr Field<QString> tags{{.name = "tags",
                                      .label = QT_TRANSLATE_NOOP("contact", "Tags"),
                                      .kind = FieldKind::Text,
                                      .flags = Computed,
                                      .target = "tag"}};
inline constexpr Field<QString> notes{{.name = "notes",
                                       .label = QT_TRANSLATE_NOOP("contact", "Notes"),
                                       .kind = FieldKind::LongText,
                                       .flags = Multiline,
                                       .aliases = "note;comment;comments;description;remarks;描述;说明"}};

inline constexpr Field<QString> phone{
    {.name = "phone",
     .label = QT_TRANSLATE_NOOP("contact", "Phone"),
     .kind = FieldKind::Phone,
     .flags = Listed | Findable | Indexed,
     .aliases = "phone number;telephone;tel;work phone;business phone;phone 1 - value;联系电话;电话号码;座机",
     .section = QT_TRANSLATE_NOOP("contact", "Contact details")}};
inline constexpr Field<QString> mobile{
    {.name = "mobile",
     .label = QT_TRANSLATE_NOOP("contact", "Mobile"),
     .kind = FieldKind::Phone,
     .flags = Listed | Findable | Indexed,
     .aliases = "mobile phone;mobile phone number;cell phone;mobile number;手机号;手机号码;移动电话",
     .section = QT_TRANSLATE_NOOP("contact", "Contact details")}};
inline constexpr Field<QString> email{
    {.name = "email",
     .label = QT_TRANSLATE_NOOP("contact", "E-mail"),
     .kind = FieldKind::Email,
     .flags = Listed | Findable | Indexed,
     .aliases = "email;e-mail address;email address;primary email;e-mail 1 - value;电子邮件;邮件;电子邮箱",
     .section = QT_TRANSLATE_NOOP("contact", "Contact details")}};
inline constexpr Field<QString> wechat{{.name = "wechat",
                                        .label = QT_TRANSLATE_NOOP("contact", "WeChat"),
                                        .kind = FieldKind::Text,
                                        .flags = Findable | Indexed,
                                        .aliases = "wechat id;weixin;微信号",
                                        .section = QT_TRANSLATE_NOOP("contact", "Contact details")}};
inline constexpr Field<QString> preferredChannel{{.name = "preferred_channel",
                                                  .label = QT_TRANSLATE_NOOP("contact", "Preferred channel"),
                                                  .kind = FieldKind::Choice,
                                                  .choices = "contact_channel",
                                                  .aliases = "preferred contact method;联系偏好",
                                                  .section = QT_TRANSLATE_NOOP("contact", "Contact details")}};

inline constexpr Field<QString> street{
    {.name = "street",
     .label = QT_TRANSLATE_NOOP("contact", "Street"),
     .kind = FieldKind::Text,
     .aliases = "street address;address;address 1 - street;home address;详细地址;地址",
     .section = QT_TRANSLATE_NOOP("contact", "Address")}};
inline constexpr Field<QString> postcode{
    {.name = "postcode",
     .label = QT_TRANSLATE_NOOP("contact", "Postcode"),
     .kind = FieldKind::Text,
     .aliases = "postal code;zip;zip code;home zipcode;address 1 - postal code;邮政编码",
     .section = QT_TRANSLATE_NOOP("contact", "Address")}};
inline constexpr Field<QString> city{{.name = "city",
                                      .label = QT_TRANSLATE_NOOP("contact", "City"),
                                      .kind = FieldKind::Text,
                                      .aliases = "town;home city;address 1 - city;所在城市",
                                      .section = QT_TRANSLATE_NOOP("contact", "Address")}};
inline constexpr Field<QString> region{
    {.name = "region",
     .label = QT_TRANSLATE_NOOP("contact", "Region"),
     .kind = FieldKind::Text,
     .aliases = "state;state/region;province;home state;address 1 - region;省;省份;地区",
     .section = QT_TRANSLATE_NOOP("contact", "Address")}};
inline constexpr Field<QString> country{{.name = "country",
                                         .label = QT_TRANSLATE_NOOP("contact", "Country"),
                                         .kind = FieldKind::Text,
                                         .aliases = "home country;country/region;address 1 - country",
                                         .section = QT_TRANSLATE_NOOP("contact", "Address")}};

inline constexpr const FieldInfo *fields[] = {&firstName,  &lastName,  &fullName, &salutation, &customer,
                                              &occupation, &birthDate, &language, &tags,       &notes,
                                              &phone,      &mobile,    &email,    &wechat,     &preferredChannel,
                                              &street,     &postcode,  &city,     &region,     &country};

void derive(Record &record);
void check(const Record &record, Problems &problems);

inline constexpr RecordType type{.name = "contact",
                                 .number = 2,
                                 .singular = QT_TRANSLATE_NOOP("contact", "Contact"),
                                 .plural = QT_TRANSLATE_NOOP("contact", "Contacts"),
                                 .fields = fields,
                                 .title = &fullName,
                                 .subtitle = &email,
                                 .aliases = "person;people;联系人",
                                 .icon = "contact",
                                 .derive = derive,
                                 .check = check};

} // namespace kith::contact
