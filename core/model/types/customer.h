// SPDX-License-Identifier: GPL-3.0-or-later
// Who buys from us, or could: an organisation or a person.
#pragma once

#include "core/model/record_type.h"

namespace kith::customer {

inline constexpr Field<QString> name{
    {.name = "name",
     .label = QT_TRANSLATE_NOOP("customer", "Name"),
     .kind = FieldKind::Text,
     .flags = Required | Listed,
     .aliases = "customer name;account;account name;company;company name;organisation;organization;display "
                "name;client;客户名称;客户;公司名称;公司;名称;单位名称"}};
inline constexpr Field<QString> kind{{.name = "kind",
                                      .label = QT_TRANSLATE_NOOP("customer", "Kind"),
                                      .kind = FieldKind::Choice,
                                      .flags = Required,
                                      .choices = "customer_kind",
                                      .aliases = "customer kind;客户性质",
                                      .defaultValue = "organisation"}};
inline constexpr Field<QString> class_{
    {.name = "class",
     .label = QT_TRANSLATE_NOOP("customer", "Class"),
     .kind = FieldKind::Choice,
     .flags = Listed,
     .choices = "customer_class",
     .aliases = "segment;customer class;customer type;customer segment;细分;客户类别;客户分类"}};
inline constexpr Field<QString> industry{{.name = "industry",
                                          .label = QT_TRANSLATE_NOOP("customer", "Industry"),
                                          .kind = FieldKind::Choice,
                                          .choices = "industry",
                                          .aliases = "sector;branch;所属行业"}};
inline constexpr Field<QString> source{{.name = "source",
                                        .label = QT_TRANSLATE_NOOP("customer", "Source"),
                                        .kind = FieldKind::Choice,
                                        .choices = "source",
                                        .aliases = "lead source;original source;客户来源"}};
inline constexpr Field<RecordId> campaign{{.name = "campaign_id",
                                           .label = QT_TRANSLATE_NOOP("customer", "Campaign"),
                                           .kind = FieldKind::Reference,
                                           .target = "campaign",
                                           .aliases = "first campaign"}};
inline constexpr Field<RecordId> parent{
    {.name = "parent_id",
     .label = QT_TRANSLATE_NOOP("customer", "Parent company"),
     .kind = FieldKind::Reference,
     .target = "customer",
     .aliases = "subsidiary of;parent;parent account;parent company;母公司;上级客户"}};
inline constexpr Field<QString> pinyin{
    {.name = "pinyin",
     .label = QT_TRANSLATE_NOOP("customer", "Pinyin"),
     .kind = FieldKind::Text,
     .flags = Findable | Folded,
     .aliases = "yomi name;phonetic name",
     .help = QT_TRANSLATE_NOOP("customer", "Proposed from the name; correct it where the reading is another one.")}};
inline constexpr Field<QString> tags{{.name = "tags",
                                      .label = QT_TRANSLATE_NOOP("customer", "Tags"),
                                      .kind = FieldKind::Text,
                                      .flags = Computed,
                                      .target = "tag"}};
inline constexpr Field<QString> notes{{.name = "notes",
                                       .label = QT_TRANSLATE_NOOP("customer", "Notes"),
                                       .kind = FieldKind::LongText,
                                       .flags = Multiline,
                                       .aliases = "note;comment;comments;description;remarks;备注说明;描述;说明"}};

inline constexpr Field<QString> phone{
    {.name = "phone",
     .label = QT_TRANSLATE_NOOP("customer", "Phone"),
     .kind = FieldKind::Phone,
     .flags = Listed | Findable | Indexed,
     .aliases = "phone number;telephone;tel;work phone;business phone;phone 1 - value;联系电话;电话号码;座机",
     .section = QT_TRANSLATE_NOOP("customer", "Contact details")}};
inline constexpr Field<QString> mobile{
    {.name = "mobile",
     .label = QT_TRANSLATE_NOOP("customer", "Mobile"),
     .kind = FieldKind::Phone,
     .flags = Findable | Indexed,
     .aliases = "mobile phone;mobile phone number;cell phone;mobile number;手机号;手机号码;移动电话",
     .section = QT_TRANSLATE_NOOP("customer", "Contact details")}};
inline constexpr Field<QString> email{
    {.name = "email",
     .label = QT_TRANSLATE_NOOP("customer", "E-mail"),
     .kind = FieldKind::Email,
     .flags = Findable | Indexed,
     .aliases = "email;e-mail address;email address;primary email;e-mail 1 - value;电子邮件;邮件;电子邮箱",
     .section = QT_TRANSLATE_NOOP("customer", "Contact details")}};
inline constexpr Field<QString> website{
    {.name = "website",
     .label = QT_TRANSLATE_NOOP("customer", "Website"),
     .kind = FieldKind::Url,
     .flags = Findable | Indexed,
     .aliases =
         "website url;company domain name;web page;web page 1;homepage;url;domain;web;website 1 - value;网址;主页",
     .section = QT_TRANSLATE_NOOP("customer", "Contact details")}};
inline constexpr Field<bool> doNotContact{{.name = "do_not_contact",
                                           .label = QT_TRANSLATE_NOOP("customer", "Do not contact"),
                                           .kind = FieldKind::Bool,
                                           .aliases = "no contact;do not call;免打扰",
                                           .section = QT_TRANSLATE_NOOP("customer", "Contact details")}};

inline constexpr Field<QString> street{
    {.name = "street",
     .label = QT_TRANSLATE_NOOP("customer", "Street"),
     .kind = FieldKind::Text,
     .aliases = "street address;address;address 1 - street;work address;billing street;详细地址;地址",
     .section = QT_TRANSLATE_NOOP("customer", "Address")}};
inline constexpr Field<QString> postcode{
    {.name = "postcode",
     .label = QT_TRANSLATE_NOOP("customer", "Postcode"),
     .kind = FieldKind::Text,
     .aliases = "postal code;zip;zip code;zipcode;post code;address 1 - postal code;邮政编码",
     .section = QT_TRANSLATE_NOOP("customer", "Address")}};
inline constexpr Field<QString> city{{.name = "city",
                                      .label = QT_TRANSLATE_NOOP("customer", "City"),
                                      .kind = FieldKind::Text,
                                      .flags = Listed | Indexed,
                                      .aliases = "town;address 1 - city;billing city;所在城市;市",
                                      .section = QT_TRANSLATE_NOOP("customer", "Address")}};
inline constexpr Field<QString> region{
    {.name = "region",
     .label = QT_TRANSLATE_NOOP("customer", "Region"),
     .kind = FieldKind::Text,
     .flags = Indexed,
     .aliases = "state;state/region;province;state/province;county;address 1 - region;省/自治区;省;省份;地区",
     .section = QT_TRANSLATE_NOOP("customer", "Address")}};
inline constexpr Field<QString> country{
    {.name = "country",
     .label = QT_TRANSLATE_NOOP("customer", "Country"),
     .kind = FieldKind::Text,
     .flags = Indexed,
     .aliases = "office location;country/region;address 1 - country;nation;国家/地区",
     .section = QT_TRANSLATE_NOOP("customer", "Address")}};

inline constexpr Field<QString> occupation{{.name = "occupation",
                                            .label = QT_TRANSLATE_NOOP("customer", "Occupation"),
                                            .kind = FieldKind::Choice,
                                            .choices = "occupation",
                                            .aliases = "profession;job",
                                            .section = QT_TRANSLATE_NOOP("customer", "Person")}};
inline constexpr Field<Day> birthDate{{.name = "birth_date",
                                       .label = QT_TRANSLATE_NOOP("customer", "Date of birth"),
                                       .kind = FieldKind::Day,
                                       .aliases = "birthday;birth date;dob;date of birth;生日",
                                       .section = QT_TRANSLATE_NOOP("customer", "Person")}};
inline constexpr Field<qint64> birthYear{
    {.name = "birth_year",
     .label = QT_TRANSLATE_NOOP("customer", "Year born or founded"),
     .kind = FieldKind::Integer,
     .aliases = "year birth;year established;founded;birth year;year of birth;成立年份;出生年份",
     .section = QT_TRANSLATE_NOOP("customer", "Person"),
     .help = QT_TRANSLATE_NOOP("customer", "Year of birth of a person, year of foundation of an organisation.")}};

inline constexpr Field<QString> taxNumber{{.name = "tax_number",
                                           .label = QT_TRANSLATE_NOOP("customer", "Tax number"),
                                           .kind = FieldKind::Text,
                                           .flags = Findable,
                                           .aliases = "vat number;vat id;tax id;统一社会信用代码;纳税人识别号",
                                           .section = QT_TRANSLATE_NOOP("customer", "Company")}};
inline constexpr Field<Scaled<2>> annualRevenue{
    {.name = "annual_revenue",
     .label = QT_TRANSLATE_NOOP("customer", "Annual revenue"),
     .kind = FieldKind::Decimal,
     .aliases = "revenue;turnover;annual sales;年收入;营业收入",
     .section = QT_TRANSLATE_NOOP("customer", "Company"),
     .help = QT_TRANSLATE_NOOP("customer", "Of the customer's whole business, in whatever unit your files use."),
     .decimals = 2}};
inline constexpr Field<qint64> employees{{.name = "employees",
                                          .label = QT_TRANSLATE_NOOP("customer", "Employees"),
                                          .kind = FieldKind::Integer,
                                          .aliases = "number of employees;no of employees;headcount;员工数;人数",
                                          .section = QT_TRANSLATE_NOOP("customer", "Company")}};
inline constexpr Field<QString> employeesBand{{.name = "employees_band",
                                               .label = QT_TRANSLATE_NOOP("customer", "Size"),
                                               .kind = FieldKind::Choice,
                                               .choices = "employees_band",
                                               .aliases = "company size;size;企业规模;公司规模",
                                               .section = QT_TRANSLATE_NOOP("customer", "Company")}};

inline constexpr Field<QString> currency{
    {.name = "currency",
     .label = QT_TRANSLATE_NOOP("customer", "Currency"),
     .kind = FieldKind::Text,
     .aliases = "currency code;货币",
     .section = QT_TRANSLATE_NOOP("customer", "Terms"),
     .help = QT_TRANSLATE_NOOP("customer", "Leave empty for the currency of the file.")}};
inline constexpr Field<qint64> paymentTermsDays{{.name = "payment_terms_days",
                                                 .label = QT_TRANSLATE_NOOP("customer", "Payment terms (days)"),
                                                 .kind = FieldKind::Integer,
                                                 .aliases = "payment terms;terms;net days;付款期限;账期",
                                                 .section = QT_TRANSLATE_NOOP("customer", "Terms")}};
inline constexpr Field<Money> creditLimit{{.name = "credit_limit",
                                           .label = QT_TRANSLATE_NOOP("customer", "Credit limit"),
                                           .kind = FieldKind::Money,
                                           .aliases = "credit;信用限额",
                                           .section = QT_TRANSLATE_NOOP("customer", "Terms")}};
inline constexpr Field<Rate> discountRate{{.name = "discount_rate",
                                           .label = QT_TRANSLATE_NOOP("customer", "Discount"),
                                           .kind = FieldKind::Percent,
                                           .aliases = "discount;customer discount;折扣率",
                                           .section = QT_TRANSLATE_NOOP("customer", "Terms")}};
inline constexpr Field<Money> wallet{
    {.name = "wallet",
     .label = QT_TRANSLATE_NOOP("customer", "Yearly spend in our field"),
     .kind = FieldKind::Money,
     .aliases = "wallet;estimated spend;预计年采购额",
     .section = QT_TRANSLATE_NOOP("customer", "Terms"),
     .help = QT_TRANSLATE_NOOP(
         "customer", "What the customer spends on goods like ours in a year, with everybody; your estimate.")}};
inline constexpr Field<bool> soleSupplier{{.name = "sole_supplier",
                                           .label = QT_TRANSLATE_NOOP("customer", "We are the only supplier"),
                                           .kind = FieldKind::Bool,
                                           .aliases = "sole supplier;独家供应",
                                           .section = QT_TRANSLATE_NOOP("customer", "Terms")}};
inline constexpr Field<qint64> suppliersUsed{{.name = "suppliers_used",
                                              .label = QT_TRANSLATE_NOOP("customer", "Suppliers used"),
                                              .kind = FieldKind::Integer,
                                              .aliases = "number of suppliers",
                                              .section = QT_TRANSLATE_NOOP("customer", "Terms")}};
inline constexpr Field<qint64> supplierRank{{.name = "supplier_rank",
                                             .label = QT_TRANSLATE_NOOP("customer", "Our rank among them"),
                                             .kind = FieldKind::Integer,
                                             .aliases = "supplier rank;供应商排名",
                                             .section = QT_TRANSLATE_NOOP("customer", "Terms")}};

inline constexpr Field<QString> relationshipLevel{{.name = "relationship_level",
                                                   .label = QT_TRANSLATE_NOOP("customer", "Relationship level"),
                                                   .kind = FieldKind::Choice,
                                                   .choices = "relationship_level",
                                                   .aliases = "relationship",
                                                   .section = QT_TRANSLATE_NOOP("customer", "Relationship")}};
inline constexpr Field<QString> loyaltyType{{.name = "loyalty_type",
                                             .label = QT_TRANSLATE_NOOP("customer", "Loyalty"),
                                             .kind = FieldKind::Choice,
                                             .choices = "loyalty_type",
                                             .aliases = "loyalty type;忠诚度",
                                             .section = QT_TRANSLATE_NOOP("customer", "Relationship")}};
inline constexpr Field<QString> grade{{.name = "grade",
                                       .label = QT_TRANSLATE_NOOP("customer", "Grade"),
                                       .kind = FieldKind::Choice,
                                       .flags = Computed | Listed,
                                       .choices = "grade",
                                       .section = QT_TRANSLATE_NOOP("customer", "Relationship")}};
inline constexpr Field<QString> lifecycle{{.name = "lifecycle",
                                           .label = QT_TRANSLATE_NOOP("customer", "Lifecycle"),
                                           .kind = FieldKind::Choice,
                                           .flags = Computed,
                                           .choices = "lifecycle",
                                           .section = QT_TRANSLATE_NOOP("customer", "Relationship")}};
inline constexpr Field<Day> stageSince{{.name = "stage_since",
                                        .label = QT_TRANSLATE_NOOP("customer", "In this stage since"),
                                        .kind = FieldKind::Day,
                                        .flags = Computed,
                                        .section = QT_TRANSLATE_NOOP("customer", "Relationship")}};
inline constexpr Field<qint64> rfm{
    {.name = "rfm",
     .label = QT_TRANSLATE_NOOP("customer", "RFM"),
     .kind = FieldKind::Integer,
     .flags = Computed,
     .section = QT_TRANSLATE_NOOP("customer", "Relationship"),
     .help = QT_TRANSLATE_NOOP("customer", "Recency, frequency and money of the last year, each from 1 to 5: 555 is "
                                           "best.")}};
inline constexpr Field<Rate> pAlive{
    {.name = "p_alive",
     .label = QT_TRANSLATE_NOOP("customer", "Still a customer"),
     .kind = FieldKind::Percent,
     .flags = Computed,
     .section = QT_TRANSLATE_NOOP("customer", "Relationship"),
     .help = QT_TRANSLATE_NOOP("customer", "The chance that they still buy from us, from how often and how lately "
                                           "they bought.")}};
inline constexpr Field<Money> expectedValue{{.name = "expected_value",
                                             .label = QT_TRANSLATE_NOOP("customer", "Expected value"),
                                             .kind = FieldKind::Money,
                                             .flags = Computed,
                                             .section = QT_TRANSLATE_NOOP("customer", "Relationship"),
                                             .help = QT_TRANSLATE_NOOP("customer", "Money to be expected in the next "
                                                                                   "three months.")}};
inline constexpr Field<Money> clv{
    {.name = "clv",
     .label = QT_TRANSLATE_NOOP("customer", "Lifetime value"),
     .kind = FieldKind::Money,
     .flags = Computed,
     .section = QT_TRANSLATE_NOOP("customer", "Relationship"),
     .help = QT_TRANSLATE_NOOP("customer", "Margin to be expected from now on, discounted.")}};
inline constexpr Field<qint64> cycleDays{{.name = "cycle_days",
                                          .label = QT_TRANSLATE_NOOP("customer", "Purchase cycle (days)"),
                                          .kind = FieldKind::Integer,
                                          .flags = Computed,
                                          .section = QT_TRANSLATE_NOOP("customer", "Relationship")}};
inline constexpr Field<Day> scoredOn{
    {.name = "scored_on",
     .label = QT_TRANSLATE_NOOP("customer", "Scores as of"),
     .kind = FieldKind::Day,
     .flags = Computed,
     .section = QT_TRANSLATE_NOOP("customer", "Relationship"),
     .help = QT_TRANSLATE_NOOP("customer", "When all customers were last compared with each other: grade, RFM and "
                                           "lifetime value are of that day.")}};
inline constexpr Field<Quantity> satisfaction{{.name = "satisfaction",
                                               .label = QT_TRANSLATE_NOOP("customer", "Satisfaction"),
                                               .kind = FieldKind::Decimal,
                                               .flags = Computed,
                                               .section = QT_TRANSLATE_NOOP("customer", "Relationship"),
                                               .decimals = 4}};
inline constexpr Field<Instant> lastContactOn{{.name = "last_contact_on",
                                               .label = QT_TRANSLATE_NOOP("customer", "Last contact"),
                                               .kind = FieldKind::Instant,
                                               .flags = Rolled,
                                               .section = QT_TRANSLATE_NOOP("customer", "Relationship")}};
inline constexpr Field<Instant> nextActionOn{{.name = "next_action_on",
                                              .label = QT_TRANSLATE_NOOP("customer", "Next action"),
                                              .kind = FieldKind::Instant,
                                              .flags = Rolled | Listed,
                                              .section = QT_TRANSLATE_NOOP("customer", "Relationship")}};

inline constexpr Field<Money> revenue{{.name = "revenue",
                                       .label = QT_TRANSLATE_NOOP("customer", "Revenue"),
                                       .kind = FieldKind::Money,
                                       .flags = Rolled | Listed,
                                       .section = QT_TRANSLATE_NOOP("customer", "Purchases")}};
inline constexpr Field<Money> openAmount{{.name = "open_amount",
                                          .label = QT_TRANSLATE_NOOP("customer", "Open amount"),
                                          .kind = FieldKind::Money,
                                          .flags = Rolled | Listed,
                                          .section = QT_TRANSLATE_NOOP("customer", "Purchases")}};
inline constexpr Field<Money> overdueAmount{{.name = "overdue_amount",
                                             .label = QT_TRANSLATE_NOOP("customer", "Overdue"),
                                             .kind = FieldKind::Money,
                                             .flags = Computed,
                                             .section = QT_TRANSLATE_NOOP("customer", "Purchases")}};
inline constexpr Field<qint64> orderCount{{.name = "order_count",
                                           .label = QT_TRANSLATE_NOOP("customer", "Orders"),
                                           .kind = FieldKind::Integer,
                                           .flags = Rolled,
                                           .section = QT_TRANSLATE_NOOP("customer", "Purchases")}};
inline constexpr Field<Day> firstOrderOn{{.name = "first_order_on",
                                          .label = QT_TRANSLATE_NOOP("customer", "First order"),
                                          .kind = FieldKind::Day,
                                          .flags = Rolled,
                                          .section = QT_TRANSLATE_NOOP("customer", "Purchases")}};
inline constexpr Field<Day> lastOrderOn{{.name = "last_order_on",
                                         .label = QT_TRANSLATE_NOOP("customer", "Last order"),
                                         .kind = FieldKind::Day,
                                         .flags = Rolled | Indexed,
                                         .section = QT_TRANSLATE_NOOP("customer", "Purchases")}};

inline constexpr const FieldInfo *fields[] = {
    &name,        &kind,         &class_,        &industry,     &source,        &campaign,      &parent,
    &pinyin,      &notes,        &phone,         &mobile,       &email,         &website,       &doNotContact,
    &street,      &postcode,     &city,          &region,       &country,       &occupation,    &birthDate,
    &birthYear,   &taxNumber,    &annualRevenue, &employees,    &employeesBand, &currency,      &paymentTermsDays,
    &creditLimit, &discountRate, &wallet,        &soleSupplier, &suppliersUsed, &supplierRank,  &relationshipLevel,
    &loyaltyType, &grade,        &lifecycle,     &stageSince,   &rfm,           &pAlive,        &expectedValue,
    &clv,         &cycleDays,    &scoredOn,      &tags,         &satisfaction,  &lastContactOn, &nextActionOn,
    &revenue,     &openAmount,   &overdueAmount, &orderCount,   &firstOrderOn,  &lastOrderOn};

void derive(Record &record);
void check(const Record &record, Problems &problems);

inline constexpr RecordType type{.name = "customer",
                                 .number = 1,
                                 .singular = QT_TRANSLATE_NOOP("customer", "Customer"),
                                 .plural = QT_TRANSLATE_NOOP("customer", "Customers"),
                                 .fields = fields,
                                 .title = &name,
                                 .subtitle = &city,
                                 .aliases = "account;company;client;organisation;organization;客户;公司;企业",
                                 .icon = "customer",
                                 .derive = derive,
                                 .check = check};

} // namespace kith::customer
