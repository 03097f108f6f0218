// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/choices.h"
#include "core/model/choices/activity_choices.h"
#include "core/model/choices/customer_choices.h"
#include "core/model/choices/sales_choices.h"

namespace kith {

namespace {

enum Entries { Open, Closed };

constexpr ChoiceList list(const char *name, Entries entries, std::span<const ChoiceEntry> delivered)
{
    return {name, entries == Closed, delivered};
}

constexpr ChoiceList lists[] = {
    list("customer_kind", Closed, choices::customerKindEntries),
    list("customer_class", Open, choices::customerClassEntries),
    list("relationship_level", Closed, choices::relationshipLevelEntries),
    list("loyalty_type", Closed, choices::loyaltyTypeEntries),
    list("grade", Closed, choices::gradeEntries),
    list("lifecycle", Closed, choices::lifecycleEntries),
    list("industry", Open, choices::industryEntries),
    list("occupation", Open, choices::occupationEntries),
    list("source", Open, choices::sourceEntries),
    list("employees_band", Open, choices::employeesBandEntries),
    list("contact_channel", Closed, choices::contactChannelEntries),
    list("contact_point_kind", Closed, choices::contactPointKindEntries),
    list("language", Open, choices::languageEntries),
    list("decision_role", Closed, choices::decisionRoleEntries),
    list("consent_basis", Open, choices::consentBasisEntries),
    list("lead_status", Closed, choices::leadStatusEntries),
    list("rating", Closed, choices::ratingEntries),
    list("disqualify_reason", Open, choices::disqualifyReasonEntries),
    list("stage_kind", Closed, choices::stageKindEntries),
    list("lost_reason", Open, choices::lostReasonEntries),
    list("staff_role", Closed, choices::staffRoleEntries),
    list("unit", Open, choices::unitEntries),
    list("stock_reason", Closed, choices::stockReasonEntries),
    list("order_status", Closed, choices::orderStatusEntries),
    list("payment_state", Closed, choices::paymentStateEntries),
    list("shipping", Open, choices::shippingEntries),
    list("sales_channel", Open, choices::salesChannelEntries),
    list("payment_method", Open, choices::paymentMethodEntries),
    list("document_kind", Closed, choices::documentKindEntries),
    list("numbered", Open, choices::numberedEntries),
    list("period_kind", Closed, choices::periodKindEntries),
    list("target_measure", Closed, choices::targetMeasureEntries),
    list("statement_answer", Closed, choices::statementAnswerEntries),
    list("line_state", Closed, choices::lineStateEntries),
    list("campaign_status", Closed, choices::campaignStatusEntries),
    list("campaign_channel", Open, choices::campaignChannelEntries),
    list("member_status", Closed, choices::memberStatusEntries),
    list("expense_category", Open, choices::expenseCategoryEntries),
    list("expense_status", Closed, choices::expenseStatusEntries),
    list("communication_channel", Closed, choices::communicationChannelEntries),
    list("direction", Closed, choices::directionEntries),
    list("content_kind", Closed, choices::contentKindEntries),
    list("outcome", Open, choices::outcomeEntries),
    list("task_kind", Closed, choices::taskKindEntries),
    list("case_kind", Closed, choices::caseKindEntries),
    list("complaint_channel", Open, choices::complaintChannelEntries),
    list("priority", Closed, choices::priorityEntries),
    list("complaint_status", Closed, choices::complaintStatusEntries),
    list("cause", Open, choices::causeEntries),
    list("service_clock", Closed, choices::serviceClockEntries),
    list("case_promise", Closed, choices::casePromiseEntries),
    list("weekday", Closed, choices::weekdayEntries),
    list("solution_status", Closed, choices::solutionStatusEntries),
    list("survey_trigger", Closed, choices::surveyTriggerEntries),
    list("question_kind", Closed, choices::questionKindEntries),
    list("attendance_state", Closed, choices::attendanceStateEntries),
    list("score_measure", Open, choices::scoreMeasureEntries),
    list("score_result", Open, choices::scoreResultEntries),
    list("template_use", Closed, choices::templateUseEntries),
    list("segment_kind", Closed, choices::segmentKindEntries),
    list("tone", Closed, choices::toneEntries),
};

} // namespace

std::span<const ChoiceList> deliveredChoices()
{
    return lists;
}

} // namespace kith
