// SPDX-License-Identifier: GPL-3.0-or-later
// Lists about customers, contacts, leads and consents. Keys are permanent.
#pragma once

#include <QtGlobal>

#include "core/model/choices.h"

namespace kith::choices {

inline constexpr ChoiceEntry customerKindEntries[] = {
    {"organisation", QT_TRANSLATE_NOOP("customer_kind", "Organisation"), ChoiceTone::Neutral,
     "company;organization;公司;单位"},
    {"person", QT_TRANSLATE_NOOP("customer_kind", "Person"), ChoiceTone::Neutral, "individual;private;自然人"},
};

inline constexpr ChoiceEntry customerClassEntries[] = {
    {"chain", QT_TRANSLATE_NOOP("customer_class", "Chain"), ChoiceTone::Neutral, "chain store;连锁店"},
    {"department_store", QT_TRANSLATE_NOOP("customer_class", "Department store"), ChoiceTone::Neutral, "商场;百货商店"},
    {"franchise", QT_TRANSLATE_NOOP("customer_class", "Franchise"), ChoiceTone::Neutral, "franchisee;加盟"},
    {"specialist", QT_TRANSLATE_NOOP("customer_class", "Specialist shop"), ChoiceTone::Neutral,
     "specialist;specialty store;专营店"},
    {"wholesale", QT_TRANSLATE_NOOP("customer_class", "Wholesale"), ChoiceTone::Neutral,
     "wholesaler;批发;distributor;经销商"},
    {"online", QT_TRANSLATE_NOOP("customer_class", "Online shop"), ChoiceTone::Neutral, "online;e-commerce;电商"},
    {"corporate", QT_TRANSLATE_NOOP("customer_class", "Business"), ChoiceTone::Neutral, "corporate;company;公司;企业"},
    {"small_business", QT_TRANSLATE_NOOP("customer_class", "Small business"), ChoiceTone::Neutral,
     "home office;smb;小型企业;小企业"},
    {"end_user", QT_TRANSLATE_NOOP("customer_class", "End user"), ChoiceTone::Neutral,
     "consumer;private customer;消费者;终端用户"},
};

inline constexpr ChoiceEntry relationshipLevelEntries[] = {
    {"contact", QT_TRANSLATE_NOOP("relationship_level", "Contact")},
    {"benefit", QT_TRANSLATE_NOOP("relationship_level", "Benefit")},
    {"friend", QT_TRANSLATE_NOOP("relationship_level", "Friend"), ChoiceTone::Info},
    {"brother", QT_TRANSLATE_NOOP("relationship_level", "Brother"), ChoiceTone::Good},
    {"intimate", QT_TRANSLATE_NOOP("relationship_level", "Intimate"), ChoiceTone::Good},
};

inline constexpr ChoiceEntry loyaltyTypeEntries[] = {
    {"monopoly", QT_TRANSLATE_NOOP("loyalty_type", "Monopoly")},
    {"kinship", QT_TRANSLATE_NOOP("loyalty_type", "Kinship")},
    {"benefit", QT_TRANSLATE_NOOP("loyalty_type", "Benefit"), ChoiceTone::Warning, "incentive"},
    {"inertia", QT_TRANSLATE_NOOP("loyalty_type", "Inertia"), ChoiceTone::Warning},
    {"trust", QT_TRANSLATE_NOOP("loyalty_type", "Trust"), ChoiceTone::Good},
    {"unknown", QT_TRANSLATE_NOOP("loyalty_type", "Unknown")},
};

inline constexpr ChoiceEntry gradeEntries[] = {
    {"A", QT_TRANSLATE_NOOP("grade", "A"), ChoiceTone::Good},
    {"B", QT_TRANSLATE_NOOP("grade", "B"), ChoiceTone::Info},
    {"C", QT_TRANSLATE_NOOP("grade", "C")},
    {"D", QT_TRANSLATE_NOOP("grade", "D"), ChoiceTone::Warning},
};

inline constexpr ChoiceEntry lifecycleEntries[] = {
    {"prospect", QT_TRANSLATE_NOOP("lifecycle", "Prospect")},
    {"exploration", QT_TRANSLATE_NOOP("lifecycle", "Exploration"), ChoiceTone::Info},
    {"formation", QT_TRANSLATE_NOOP("lifecycle", "Formation"), ChoiceTone::Info},
    {"stable", QT_TRANSLATE_NOOP("lifecycle", "Stable"), ChoiceTone::Good},
    {"decline", QT_TRANSLATE_NOOP("lifecycle", "Decline"), ChoiceTone::Warning},
    {"lost", QT_TRANSLATE_NOOP("lifecycle", "Lost"), ChoiceTone::Danger},
};

inline constexpr ChoiceEntry industryEntries[] = {
    {"agriculture", QT_TRANSLATE_NOOP("industry", "Agriculture")},
    {"construction", QT_TRANSLATE_NOOP("industry", "Construction"), ChoiceTone::Neutral, "building;建筑业"},
    {"education", QT_TRANSLATE_NOOP("industry", "Education")},
    {"energy", QT_TRANSLATE_NOOP("industry", "Energy"), ChoiceTone::Neutral, "utilities"},
    {"finance", QT_TRANSLATE_NOOP("industry", "Finance"), ChoiceTone::Neutral, "banking;financial services;金融业"},
    {"food", QT_TRANSLATE_NOOP("industry", "Food and drink"), ChoiceTone::Neutral, "restaurant;餐饮"},
    {"healthcare", QT_TRANSLATE_NOOP("industry", "Healthcare"), ChoiceTone::Neutral, "medical;health;医疗"},
    {"hospitality", QT_TRANSLATE_NOOP("industry", "Hotels and travel"), ChoiceTone::Neutral,
     "hospitality;travel;tourism;旅游"},
    {"manufacturing", QT_TRANSLATE_NOOP("industry", "Manufacturing"), ChoiceTone::Neutral, "制造"},
    {"media", QT_TRANSLATE_NOOP("industry", "Media and entertainment"), ChoiceTone::Neutral, "media;entertainment"},
    {"nonprofit", QT_TRANSLATE_NOOP("industry", "Non-profit"), ChoiceTone::Neutral, "nonprofit;ngo"},
    {"professional_services", QT_TRANSLATE_NOOP("industry", "Professional services"), ChoiceTone::Neutral,
     "consulting;services"},
    {"public_sector", QT_TRANSLATE_NOOP("industry", "Public sector"), ChoiceTone::Neutral, "government;政府"},
    {"real_estate", QT_TRANSLATE_NOOP("industry", "Real estate")},
    {"retail", QT_TRANSLATE_NOOP("industry", "Retail"), ChoiceTone::Neutral, "零售业"},
    {"technology", QT_TRANSLATE_NOOP("industry", "Technology"), ChoiceTone::Neutral,
     "it;information technology;互联网"},
    {"telecommunications", QT_TRANSLATE_NOOP("industry", "Telecommunications"), ChoiceTone::Neutral,
     "telecom;电信;运营商"},
    {"transport", QT_TRANSLATE_NOOP("industry", "Transport and logistics"), ChoiceTone::Neutral,
     "logistics;transportation;物流;快递"},
    {"wholesale_trade", QT_TRANSLATE_NOOP("industry", "Wholesale trade"), ChoiceTone::Neutral, "trade;贸易"},
    {"other", QT_TRANSLATE_NOOP("industry", "Other")},
};

inline constexpr ChoiceEntry occupationEntries[] = {
    {"owner", QT_TRANSLATE_NOOP("occupation", "Owner"), ChoiceTone::Neutral, "founder;老板;创始人"},
    {"manager", QT_TRANSLATE_NOOP("occupation", "Manager")},
    {"director", QT_TRANSLATE_NOOP("occupation", "Director"), ChoiceTone::Neutral, "总经理"},
    {"buyer", QT_TRANSLATE_NOOP("occupation", "Buyer"), ChoiceTone::Neutral, "purchaser;采购员"},
    {"engineer", QT_TRANSLATE_NOOP("occupation", "Engineer")},
    {"accountant", QT_TRANSLATE_NOOP("occupation", "Accountant"), ChoiceTone::Neutral, "财务"},
    {"teacher", QT_TRANSLATE_NOOP("occupation", "Teacher"), ChoiceTone::Neutral, "老师"},
    {"doctor", QT_TRANSLATE_NOOP("occupation", "Doctor"), ChoiceTone::Neutral, "physician"},
    {"employee", QT_TRANSLATE_NOOP("occupation", "Employee"), ChoiceTone::Neutral, "clerk"},
    {"worker", QT_TRANSLATE_NOOP("occupation", "Worker")},
    {"student", QT_TRANSLATE_NOOP("occupation", "Student")},
    {"retired", QT_TRANSLATE_NOOP("occupation", "Retired")},
    {"other", QT_TRANSLATE_NOOP("occupation", "Other")},
};

inline constexpr ChoiceEntry sourceEntries[] = {
    {"referral", QT_TRANSLATE_NOOP("source", "Referral"), ChoiceTone::Neutral,
     "recommendation;word of mouth;推荐;老客户介绍"},
    {"website", QT_TRANSLATE_NOOP("source", "Website"), ChoiceTone::Neutral, "web;web site;direct traffic;官网"},
    {"search", QT_TRANSLATE_NOOP("source", "Search engine"), ChoiceTone::Neutral, "organic search;google;百度"},
    {"advertisement", QT_TRANSLATE_NOOP("source", "Advertisement"), ChoiceTone::Neutral, "ad;paid search;advertising"},
    {"social_media", QT_TRANSLATE_NOOP("source", "Social media"), ChoiceTone::Neutral, "social;微信;抖音"},
    {"email_marketing", QT_TRANSLATE_NOOP("source", "E-mail campaign"), ChoiceTone::Neutral,
     "email marketing;newsletter"},
    {"trade_fair", QT_TRANSLATE_NOOP("source", "Trade fair"), ChoiceTone::Neutral, "trade show;exhibition;fair;event"},
    {"cold_call", QT_TRANSLATE_NOOP("source", "Cold call"), ChoiceTone::Neutral, "telemarketing;电话营销"},
    {"walk_in", QT_TRANSLATE_NOOP("source", "Walk-in"), ChoiceTone::Neutral, "store visit;到店"},
    {"partner", QT_TRANSLATE_NOOP("source", "Partner")},
    {"existing_customer", QT_TRANSLATE_NOOP("source", "Existing customer")},
    {"offline", QT_TRANSLATE_NOOP("source", "Other offline"), ChoiceTone::Neutral, "offline sources"},
    {"other", QT_TRANSLATE_NOOP("source", "Other"), ChoiceTone::Neutral, "other campaigns"},
};

inline constexpr ChoiceEntry employeesBandEntries[] = {
    {"1_10", QT_TRANSLATE_NOOP("employees_band", "1–10"), ChoiceTone::Neutral, "1-10"},
    {"11_50", QT_TRANSLATE_NOOP("employees_band", "11–50"), ChoiceTone::Neutral, "11-50"},
    {"51_200", QT_TRANSLATE_NOOP("employees_band", "51–200"), ChoiceTone::Neutral, "51-200"},
    {"201_500", QT_TRANSLATE_NOOP("employees_band", "201–500"), ChoiceTone::Neutral, "201-500"},
    {"501_1000", QT_TRANSLATE_NOOP("employees_band", "501–1,000"), ChoiceTone::Neutral, "501-1000"},
    {"over_1000", QT_TRANSLATE_NOOP("employees_band", "Over 1,000"), ChoiceTone::Neutral, "1000+;>1000"},
};

inline constexpr ChoiceEntry contactChannelEntries[] = {
    {"phone", QT_TRANSLATE_NOOP("contact_channel", "Phone"), ChoiceTone::Neutral, "call;telephone"},
    {"email", QT_TRANSLATE_NOOP("contact_channel", "E-mail"), ChoiceTone::Neutral, "email;电子邮件"},
    {"wechat", QT_TRANSLATE_NOOP("contact_channel", "WeChat"), ChoiceTone::Neutral, "weixin"},
    {"sms", QT_TRANSLATE_NOOP("contact_channel", "Text message"), ChoiceTone::Neutral, "sms;text"},
    {"letter", QT_TRANSLATE_NOOP("contact_channel", "Letter"), ChoiceTone::Neutral, "mail;post;postal mail"},
    {"visit", QT_TRANSLATE_NOOP("contact_channel", "Visit"), ChoiceTone::Neutral, "in person"},
};

inline constexpr ChoiceEntry contactPointKindEntries[] = {
    {"phone", QT_TRANSLATE_NOOP("contact_point_kind", "Phone"), ChoiceTone::Neutral, "telephone;work;home"},
    {"mobile", QT_TRANSLATE_NOOP("contact_point_kind", "Mobile"), ChoiceTone::Neutral, "cell"},
    {"fax", QT_TRANSLATE_NOOP("contact_point_kind", "Fax"), ChoiceTone::Neutral, "work fax"},
    {"email", QT_TRANSLATE_NOOP("contact_point_kind", "E-mail"), ChoiceTone::Neutral, "email"},
    {"wechat", QT_TRANSLATE_NOOP("contact_point_kind", "WeChat"), ChoiceTone::Neutral, "weixin"},
    {"web", QT_TRANSLATE_NOOP("contact_point_kind", "Web"), ChoiceTone::Neutral, "website;url"},
};

inline constexpr ChoiceEntry languageEntries[] = {
    {"en", QT_TRANSLATE_NOOP("language", "English"), ChoiceTone::Neutral, "english;英文"},
    {"zh_CN", QT_TRANSLATE_NOOP("language", "Chinese"), ChoiceTone::Neutral, "zh;chinese;汉语"},
    {"de", QT_TRANSLATE_NOOP("language", "German"), ChoiceTone::Neutral, "deutsch"},
    {"fr", QT_TRANSLATE_NOOP("language", "French"), ChoiceTone::Neutral, "français"},
    {"es", QT_TRANSLATE_NOOP("language", "Spanish"), ChoiceTone::Neutral, "español"},
    {"ja", QT_TRANSLATE_NOOP("language", "Japanese"), ChoiceTone::Neutral, "日本語"},
    {"ko", QT_TRANSLATE_NOOP("language", "Korean")},
    {"ru", QT_TRANSLATE_NOOP("language", "Russian")},
};

inline constexpr ChoiceEntry decisionRoleEntries[] = {
    {"decides", QT_TRANSLATE_NOOP("decision_role", "Decides"), ChoiceTone::Good, "decision maker"},
    {"influences", QT_TRANSLATE_NOOP("decision_role", "Influences"), ChoiceTone::Info, "influencer"},
    {"uses", QT_TRANSLATE_NOOP("decision_role", "Uses"), ChoiceTone::Neutral, "user"},
    {"blocks", QT_TRANSLATE_NOOP("decision_role", "Blocks"), ChoiceTone::Danger, "blocker"},
    {"buys", QT_TRANSLATE_NOOP("decision_role", "Buys"), ChoiceTone::Neutral, "buyer"},
};

inline constexpr ChoiceEntry consentBasisEntries[] = {
    {"consent", QT_TRANSLATE_NOOP("consent_basis", "Consent")},
    {"contract", QT_TRANSLATE_NOOP("consent_basis", "Contract")},
    {"legal_obligation", QT_TRANSLATE_NOOP("consent_basis", "Legal obligation")},
    {"legitimate_interest", QT_TRANSLATE_NOOP("consent_basis", "Legitimate interest")},
    {"withdrawn", QT_TRANSLATE_NOOP("consent_basis", "Withdrawn"), ChoiceTone::Warning},
};

inline constexpr ChoiceEntry leadStatusEntries[] = {
    {"new", QT_TRANSLATE_NOOP("lead_status", "New"), ChoiceTone::Info, "open;assigned;新线索"},
    {"contacted", QT_TRANSLATE_NOOP("lead_status", "Contacted"), ChoiceTone::Info,
     "attempted to contact;connected;in progress;working;跟进中"},
    {"qualified", QT_TRANSLATE_NOOP("lead_status", "Qualified"), ChoiceTone::Good, "open deal;有效"},
    {"converted", QT_TRANSLATE_NOOP("lead_status", "Converted"), ChoiceTone::Good},
    {"disqualified", QT_TRANSLATE_NOOP("lead_status", "Disqualified"), ChoiceTone::Neutral,
     "unqualified;dead;bad timing;junk;不合格"},
};

inline constexpr ChoiceEntry ratingEntries[] = {
    {"hot", QT_TRANSLATE_NOOP("rating", "Hot"), ChoiceTone::Danger, "热"},
    {"warm", QT_TRANSLATE_NOOP("rating", "Warm"), ChoiceTone::Warning, "温"},
    {"cold", QT_TRANSLATE_NOOP("rating", "Cold"), ChoiceTone::Info, "冷"},
};

inline constexpr ChoiceEntry disqualifyReasonEntries[] = {
    {"not_reached", QT_TRANSLATE_NOOP("disqualify_reason", "Not reached"), ChoiceTone::Neutral, "no answer"},
    {"no_need", QT_TRANSLATE_NOOP("disqualify_reason", "No need")},
    {"no_budget", QT_TRANSLATE_NOOP("disqualify_reason", "No budget")},
    {"wrong_data", QT_TRANSLATE_NOOP("disqualify_reason", "Wrong data"), ChoiceTone::Neutral, "wrong number"},
    {"duplicate", QT_TRANSLATE_NOOP("disqualify_reason", "Duplicate")},
    {"spam", QT_TRANSLATE_NOOP("disqualify_reason", "Spam"), ChoiceTone::Neutral, "junk"},
    {"other", QT_TRANSLATE_NOOP("disqualify_reason", "Other")},
};

} // namespace kith::choices
