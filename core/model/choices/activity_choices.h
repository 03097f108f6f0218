// SPDX-License-Identifier: GPL-3.0-or-later
// Lists about campaigns, conversations, tasks, cases and surveys. Keys are permanent.
#pragma once

#include <QtGlobal>

#include "core/model/choices.h"

namespace kith::choices {

inline constexpr ChoiceEntry campaignStatusEntries[] = {
    {"planned", QT_TRANSLATE_NOOP("campaign_status", "Planned"), ChoiceTone::Neutral, "planning;planned"},
    {"active", QT_TRANSLATE_NOOP("campaign_status", "Active"), ChoiceTone::Info, "running"},
    {"done", QT_TRANSLATE_NOOP("campaign_status", "Done"), ChoiceTone::Good, "complete;completed;finished"},
    {"cancelled", QT_TRANSLATE_NOOP("campaign_status", "Cancelled"), ChoiceTone::Danger, "canceled"},
};

inline constexpr ChoiceEntry campaignChannelEntries[] = {
    {"email", QT_TRANSLATE_NOOP("campaign_channel", "E-mail"), ChoiceTone::Neutral, "email"},
    {"letter", QT_TRANSLATE_NOOP("campaign_channel", "Letter"), ChoiceTone::Neutral, "mailing;direct mail"},
    {"phone", QT_TRANSLATE_NOOP("campaign_channel", "Phone"), ChoiceTone::Neutral, "telemarketing"},
    {"social_media", QT_TRANSLATE_NOOP("campaign_channel", "Social media"), ChoiceTone::Neutral, "social;微信"},
    {"search", QT_TRANSLATE_NOOP("campaign_channel", "Search advertising"), ChoiceTone::Neutral, "sem;paid search"},
    {"advertisement", QT_TRANSLATE_NOOP("campaign_channel", "Advertisement"), ChoiceTone::Neutral, "print;ad"},
    {"fair", QT_TRANSLATE_NOOP("campaign_channel", "Trade fair"), ChoiceTone::Neutral, "exhibition"},
    {"event", QT_TRANSLATE_NOOP("campaign_channel", "Event"), ChoiceTone::Neutral, "seminar"},
    {"discount", QT_TRANSLATE_NOOP("campaign_channel", "Discount"), ChoiceTone::Neutral, "promotion;促销"},
    {"other", QT_TRANSLATE_NOOP("campaign_channel", "Other")},
};

inline constexpr ChoiceEntry memberStatusEntries[] = {
    {"targeted", QT_TRANSLATE_NOOP("member_status", "Targeted")},
    {"reached", QT_TRANSLATE_NOOP("member_status", "Reached"), ChoiceTone::Info, "sent;delivered"},
    {"responded", QT_TRANSLATE_NOOP("member_status", "Responded"), ChoiceTone::Info, "response;replied"},
    {"converted", QT_TRANSLATE_NOOP("member_status", "Converted"), ChoiceTone::Good},
    {"declined", QT_TRANSLATE_NOOP("member_status", "Declined"), ChoiceTone::Neutral, "unsubscribed"},
};

inline constexpr ChoiceEntry expenseCategoryEntries[] = {
    {"advertising", QT_TRANSLATE_NOOP("expense_category", "Advertising"), ChoiceTone::Neutral, "ads;广告"},
    {"printing", QT_TRANSLATE_NOOP("expense_category", "Printing"), ChoiceTone::Neutral, "print"},
    {"fair", QT_TRANSLATE_NOOP("expense_category", "Trade fair")},
    {"travel", QT_TRANSLATE_NOOP("expense_category", "Travel")},
    {"meals", QT_TRANSLATE_NOOP("expense_category", "Meals"), ChoiceTone::Neutral, "entertainment;招待费"},
    {"gifts", QT_TRANSLATE_NOOP("expense_category", "Gifts")},
    {"postage", QT_TRANSLATE_NOOP("expense_category", "Postage"), ChoiceTone::Neutral, "shipping;freight;运费"},
    {"agency", QT_TRANSLATE_NOOP("expense_category", "Agency")},
    {"compensation", QT_TRANSLATE_NOOP("expense_category", "Compensation")},
    {"other", QT_TRANSLATE_NOOP("expense_category", "Other")},
};

inline constexpr ChoiceEntry expenseStatusEntries[] = {
    {"draft", QT_TRANSLATE_NOOP("expense_status", "Draft")},
    {"submitted", QT_TRANSLATE_NOOP("expense_status", "Submitted"), ChoiceTone::Info, "open"},
    {"approved", QT_TRANSLATE_NOOP("expense_status", "Approved"), ChoiceTone::Good},
    {"paid", QT_TRANSLATE_NOOP("expense_status", "Paid"), ChoiceTone::Good},
    {"rejected", QT_TRANSLATE_NOOP("expense_status", "Rejected"), ChoiceTone::Danger},
};

inline constexpr ChoiceEntry communicationChannelEntries[] = {
    {"call", QT_TRANSLATE_NOOP("communication_channel", "Call"), ChoiceTone::Neutral,
     "phone;phone call;telephone;通话"},
    {"email", QT_TRANSLATE_NOOP("communication_channel", "E-mail"), ChoiceTone::Neutral, "email"},
    {"visit", QT_TRANSLATE_NOOP("communication_channel", "Visit"), ChoiceTone::Neutral, "上门"},
    {"meeting", QT_TRANSLATE_NOOP("communication_channel", "Meeting")},
    {"message", QT_TRANSLATE_NOOP("communication_channel", "Message"), ChoiceTone::Neutral,
     "wechat;sms;chat;微信;短信"},
    {"letter", QT_TRANSLATE_NOOP("communication_channel", "Letter"), ChoiceTone::Neutral, "mail;post"},
    {"event", QT_TRANSLATE_NOOP("communication_channel", "Event")},
};

inline constexpr ChoiceEntry directionEntries[] = {
    {"out", QT_TRANSLATE_NOOP("direction", "Outgoing"), ChoiceTone::Neutral, "outbound;out;呼出"},
    {"in", QT_TRANSLATE_NOOP("direction", "Incoming"), ChoiceTone::Neutral, "inbound;in;呼入"},
};

inline constexpr ChoiceEntry contentKindEntries[] = {
    {"information", QT_TRANSLATE_NOOP("content_kind", "Information")},
    {"emotional", QT_TRANSLATE_NOOP("content_kind", "Emotional")},
    {"values", QT_TRANSLATE_NOOP("content_kind", "Values")},
    {"opinion", QT_TRANSLATE_NOOP("content_kind", "Opinion")},
    {"policy", QT_TRANSLATE_NOOP("content_kind", "Policy")},
};

inline constexpr ChoiceEntry outcomeEntries[] = {
    {"reached", QT_TRANSLATE_NOOP("outcome", "Reached"), ChoiceTone::Good, "connected;completed"},
    {"not_reached", QT_TRANSLATE_NOOP("outcome", "Not reached"), ChoiceTone::Neutral, "no answer"},
    {"voicemail", QT_TRANSLATE_NOOP("outcome", "Left a message"), ChoiceTone::Neutral, "left voicemail;voicemail"},
    {"call_back", QT_TRANSLATE_NOOP("outcome", "Call back"), ChoiceTone::Warning, "callback"},
    {"interested", QT_TRANSLATE_NOOP("outcome", "Interested"), ChoiceTone::Good},
    {"not_interested", QT_TRANSLATE_NOOP("outcome", "Not interested")},
    {"appointment", QT_TRANSLATE_NOOP("outcome", "Appointment made"), ChoiceTone::Good, "scheduled;rescheduled"},
    {"ordered", QT_TRANSLATE_NOOP("outcome", "Ordered"), ChoiceTone::Good},
    {"wrong_number", QT_TRANSLATE_NOOP("outcome", "Wrong number"), ChoiceTone::Danger, "wrong number"},
    {"no_show", QT_TRANSLATE_NOOP("outcome", "Did not come"), ChoiceTone::Warning, "no show;cancelled"},
};

inline constexpr ChoiceEntry taskKindEntries[] = {
    {"call", QT_TRANSLATE_NOOP("task_kind", "Call"), ChoiceTone::Neutral, "phone call;电话"},
    {"email", QT_TRANSLATE_NOOP("task_kind", "E-mail"), ChoiceTone::Neutral, "email;邮件"},
    {"visit", QT_TRANSLATE_NOOP("task_kind", "Visit")},
    {"meeting", QT_TRANSLATE_NOOP("task_kind", "Meeting"), ChoiceTone::Neutral, "event"},
    {"todo", QT_TRANSLATE_NOOP("task_kind", "To do"), ChoiceTone::Neutral, "task;todo;任务"},
    {"delivery", QT_TRANSLATE_NOOP("task_kind", "Delivery")},
    {"payment", QT_TRANSLATE_NOOP("task_kind", "Payment")},
    {"birthday", QT_TRANSLATE_NOOP("task_kind", "Birthday")},
};

inline constexpr ChoiceEntry caseKindEntries[] = {
    {"complaint", QT_TRANSLATE_NOOP("case_kind", "Complaint"), ChoiceTone::Danger, "incident;problem"},
    {"question", QT_TRANSLATE_NOOP("case_kind", "Question"), ChoiceTone::Info, "request;问题"},
    {"suggestion", QT_TRANSLATE_NOOP("case_kind", "Suggestion"), ChoiceTone::Neutral, "feature request"},
    {"praise", QT_TRANSLATE_NOOP("case_kind", "Praise"), ChoiceTone::Good, "compliment"},
};

inline constexpr ChoiceEntry complaintChannelEntries[] = {
    {"phone", QT_TRANSLATE_NOOP("complaint_channel", "Phone"), ChoiceTone::Neutral, "call;telephone"},
    {"email", QT_TRANSLATE_NOOP("complaint_channel", "E-mail"), ChoiceTone::Neutral, "email"},
    {"web", QT_TRANSLATE_NOOP("complaint_channel", "Web"), ChoiceTone::Neutral, "website;form;web form;online"},
    {"letter", QT_TRANSLATE_NOOP("complaint_channel", "Letter"), ChoiceTone::Neutral, "postal mail;mail;post"},
    {"fax", QT_TRANSLATE_NOOP("complaint_channel", "Fax")},
    {"visit", QT_TRANSLATE_NOOP("complaint_channel", "In person"), ChoiceTone::Neutral, "visit;store"},
    {"social_media", QT_TRANSLATE_NOOP("complaint_channel", "Social media"), ChoiceTone::Neutral, "social"},
    {"message", QT_TRANSLATE_NOOP("complaint_channel", "Message"), ChoiceTone::Neutral, "chat;wechat;微信"},
    {"referral", QT_TRANSLATE_NOOP("complaint_channel", "Referral")},
};

inline constexpr ChoiceEntry priorityEntries[] = {
    {"low", QT_TRANSLATE_NOOP("priority", "Low")},
    {"normal", QT_TRANSLATE_NOOP("priority", "Normal"), ChoiceTone::Neutral, "medium;一般;中"},
    {"high", QT_TRANSLATE_NOOP("priority", "High"), ChoiceTone::Warning},
    {"urgent", QT_TRANSLATE_NOOP("priority", "Urgent"), ChoiceTone::Danger, "critical;emergency"},
};

inline constexpr ChoiceEntry complaintStatusEntries[] = {
    {"new", QT_TRANSLATE_NOOP("complaint_status", "New"), ChoiceTone::Info, "open;未处理"},
    {"accepted", QT_TRANSLATE_NOOP("complaint_status", "Accepted"), ChoiceTone::Info, "assigned"},
    {"in_progress", QT_TRANSLATE_NOOP("complaint_status", "In progress"), ChoiceTone::Info, "waiting on us;working"},
    {"waiting", QT_TRANSLATE_NOOP("complaint_status", "Waiting for customer"), ChoiceTone::Warning,
     "waiting on contact;waiting;pending"},
    {"resolved", QT_TRANSLATE_NOOP("complaint_status", "Resolved"), ChoiceTone::Good, "solved"},
    {"closed", QT_TRANSLATE_NOOP("complaint_status", "Closed"), ChoiceTone::Neutral, "done"},
    {"reopened", QT_TRANSLATE_NOOP("complaint_status", "Reopened"), ChoiceTone::Danger},
};

inline constexpr ChoiceEntry causeEntries[] = {
    {"late_delivery", QT_TRANSLATE_NOOP("cause", "Late delivery"), ChoiceTone::Neutral, "delay;延迟"},
    {"damaged", QT_TRANSLATE_NOOP("cause", "Damaged goods"), ChoiceTone::Neutral, "damage;transport damage"},
    {"defect", QT_TRANSLATE_NOOP("cause", "Defect"), ChoiceTone::Neutral, "quality;product defect;质量问题"},
    {"wrong_goods", QT_TRANSLATE_NOOP("cause", "Wrong goods"), ChoiceTone::Neutral, "wrong item"},
    {"missing_parts", QT_TRANSLATE_NOOP("cause", "Missing parts"), ChoiceTone::Neutral, "incomplete"},
    {"wrong_invoice", QT_TRANSLATE_NOOP("cause", "Wrong invoice"), ChoiceTone::Neutral, "billing;开票错误"},
    {"unfriendly", QT_TRANSLATE_NOOP("cause", "Unfriendly service"), ChoiceTone::Neutral, "staff;service"},
    {"not_reachable", QT_TRANSLATE_NOOP("cause", "Not reachable")},
    {"wrong_advice", QT_TRANSLATE_NOOP("cause", "Wrong advice"), ChoiceTone::Neutral, "misinformation"},
    {"misuse", QT_TRANSLATE_NOOP("cause", "Misuse"), ChoiceTone::Neutral, "user error"},
    {"other", QT_TRANSLATE_NOOP("cause", "Other")},
};

inline constexpr ChoiceEntry serviceClockEntries[] = {
    {"business", QT_TRANSLATE_NOOP("service_clock", "Business hours")},
    {"around", QT_TRANSLATE_NOOP("service_clock", "Around the clock"), ChoiceTone::Neutral, "24x7"},
};

inline constexpr ChoiceEntry casePromiseEntries[] = {
    {"answer", QT_TRANSLATE_NOOP("case_promise", "Answer")},
    {"resolution", QT_TRANSLATE_NOOP("case_promise", "Solution")},
};

inline constexpr ChoiceEntry weekdayEntries[] = {
    {"monday", QT_TRANSLATE_NOOP("weekday", "Monday"), ChoiceTone::Neutral, "mon;周一"},
    {"tuesday", QT_TRANSLATE_NOOP("weekday", "Tuesday"), ChoiceTone::Neutral, "tue;周二"},
    {"wednesday", QT_TRANSLATE_NOOP("weekday", "Wednesday"), ChoiceTone::Neutral, "wed;周三"},
    {"thursday", QT_TRANSLATE_NOOP("weekday", "Thursday"), ChoiceTone::Neutral, "thu;周四"},
    {"friday", QT_TRANSLATE_NOOP("weekday", "Friday"), ChoiceTone::Neutral, "fri;周五"},
    {"saturday", QT_TRANSLATE_NOOP("weekday", "Saturday"), ChoiceTone::Neutral, "sat;周六"},
    {"sunday", QT_TRANSLATE_NOOP("weekday", "Sunday"), ChoiceTone::Neutral, "sun;周日"},
};

inline constexpr ChoiceEntry solutionStatusEntries[] = {
    {"draft", QT_TRANSLATE_NOOP("solution_status", "Draft")},
    {"published", QT_TRANSLATE_NOOP("solution_status", "Published"), ChoiceTone::Good},
    {"archived", QT_TRANSLATE_NOOP("solution_status", "Archived")},
};

inline constexpr ChoiceEntry surveyTriggerEntries[] = {
    {"manual", QT_TRANSLATE_NOOP("survey_trigger", "By hand"), ChoiceTone::Neutral, "manual"},
    {"after_order", QT_TRANSLATE_NOOP("survey_trigger", "After an order")},
    {"after_complaint", QT_TRANSLATE_NOOP("survey_trigger", "After a case")},
};

inline constexpr ChoiceEntry questionKindEntries[] = {
    {"csat", QT_TRANSLATE_NOOP("question_kind", "Satisfaction (1–5)"), ChoiceTone::Neutral, "csat"},
    {"nps", QT_TRANSLATE_NOOP("question_kind", "Recommendation (0–10)"), ChoiceTone::Neutral, "nps"},
    {"ces", QT_TRANSLATE_NOOP("question_kind", "Effort (1–7)"), ChoiceTone::Neutral, "ces"},
    {"choice", QT_TRANSLATE_NOOP("question_kind", "Choice")},
    {"text", QT_TRANSLATE_NOOP("question_kind", "Text")},
    {"value", QT_TRANSLATE_NOOP("question_kind", "Value received"), ChoiceTone::Neutral, "value"},
    {"cost", QT_TRANSLATE_NOOP("question_kind", "Cost borne"), ChoiceTone::Neutral, "cost"},
};

inline constexpr ChoiceEntry attendanceStateEntries[] = {
    {"invited", QT_TRANSLATE_NOOP("attendance_state", "Invited")},
    {"accepted", QT_TRANSLATE_NOOP("attendance_state", "Accepted"), ChoiceTone::Info, "registered"},
    {"attended", QT_TRANSLATE_NOOP("attendance_state", "Attended"), ChoiceTone::Good, "present"},
    {"absent", QT_TRANSLATE_NOOP("attendance_state", "Absent"), ChoiceTone::Warning, "no show"},
};

// What a score of a customer says in words: the grades and the stages, as in their own lists.
inline constexpr ChoiceEntry scoreResultEntries[] = {
    {"A", QT_TRANSLATE_NOOP("score_result", "A"), ChoiceTone::Good},
    {"B", QT_TRANSLATE_NOOP("score_result", "B"), ChoiceTone::Info},
    {"C", QT_TRANSLATE_NOOP("score_result", "C")},
    {"D", QT_TRANSLATE_NOOP("score_result", "D"), ChoiceTone::Warning},
    {"prospect", QT_TRANSLATE_NOOP("score_result", "Prospect")},
    {"exploration", QT_TRANSLATE_NOOP("score_result", "Exploration"), ChoiceTone::Info},
    {"formation", QT_TRANSLATE_NOOP("score_result", "Formation"), ChoiceTone::Info},
    {"stable", QT_TRANSLATE_NOOP("score_result", "Stable"), ChoiceTone::Good},
    {"decline", QT_TRANSLATE_NOOP("score_result", "Decline"), ChoiceTone::Warning},
    {"lost", QT_TRANSLATE_NOOP("score_result", "Lost"), ChoiceTone::Danger},
};

inline constexpr ChoiceEntry scoreMeasureEntries[] = {
    {"grade", QT_TRANSLATE_NOOP("score_measure", "Grade")},
    {"lifecycle", QT_TRANSLATE_NOOP("score_measure", "Lifecycle")},
    {"rfm", QT_TRANSLATE_NOOP("score_measure", "RFM")},
    {"p_alive", QT_TRANSLATE_NOOP("score_measure", "Still a customer"), ChoiceTone::Neutral, "p alive"},
    {"expected_orders", QT_TRANSLATE_NOOP("score_measure", "Expected orders")},
    {"expected_value", QT_TRANSLATE_NOOP("score_measure", "Expected value")},
    {"clv", QT_TRANSLATE_NOOP("score_measure", "Lifetime value"), ChoiceTone::Neutral, "clv"},
    {"cycle_days", QT_TRANSLATE_NOOP("score_measure", "Purchase cycle (days)")},
    {"satisfaction", QT_TRANSLATE_NOOP("score_measure", "Satisfaction")},
};

inline constexpr ChoiceEntry templateUseEntries[] = {
    {"letter", QT_TRANSLATE_NOOP("template_use", "Letter")},
    {"email", QT_TRANSLATE_NOOP("template_use", "E-mail"), ChoiceTone::Neutral, "email"},
    {"quotation", QT_TRANSLATE_NOOP("template_use", "Quotation")},
    {"confirmation", QT_TRANSLATE_NOOP("template_use", "Order confirmation")},
    {"delivery_note", QT_TRANSLATE_NOOP("template_use", "Delivery note")},
    {"invoice", QT_TRANSLATE_NOOP("template_use", "Invoice")},
    {"statement", QT_TRANSLATE_NOOP("template_use", "Statement of account")},
    {"dunning", QT_TRANSLATE_NOOP("template_use", "Payment reminder")},
    {"survey", QT_TRANSLATE_NOOP("template_use", "Survey")},
};

inline constexpr ChoiceEntry segmentKindEntries[] = {
    {"customer", QT_TRANSLATE_NOOP("segment_kind", "Customers")},
    {"contact", QT_TRANSLATE_NOOP("segment_kind", "Contacts")},
    {"lead", QT_TRANSLATE_NOOP("segment_kind", "Leads")},
};

inline constexpr ChoiceEntry toneEntries[] = {
    {"neutral", QT_TRANSLATE_NOOP("tone", "Grey"), ChoiceTone::Neutral, "gray"},
    {"good", QT_TRANSLATE_NOOP("tone", "Green"), ChoiceTone::Good},
    {"info", QT_TRANSLATE_NOOP("tone", "Blue"), ChoiceTone::Info},
    {"warning", QT_TRANSLATE_NOOP("tone", "Amber"), ChoiceTone::Warning},
    {"danger", QT_TRANSLATE_NOOP("tone", "Red"), ChoiceTone::Danger},
};

} // namespace kith::choices
