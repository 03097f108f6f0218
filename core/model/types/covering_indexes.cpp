// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/covering_indexes.h"

#include "core/model/types/allocation.h"
#include "core/model/types/answer.h"
#include "core/model/types/communication.h"
#include "core/model/types/complaint.h"
#include "core/model/types/complaint_step.h"
#include "core/model/types/order.h"
#include "core/model/types/order_line.h"
#include "core/model/types/payment.h"
#include "core/model/types/response.h"
#include "core/model/types/score.h"

namespace kith {

std::span<const CoveringIndex> deliveredCoveringIndexes()
{
    static constexpr CoveringIndex indexes[]{
        // The latest score of each customer: eight a customer, whose reasons in words are not read.
        {&score::type, "score_latest", "measure, customer_id, as_of, text, value"},
        // What is overdue of each customer: the few orders that are still open, and all that is asked of them. With a
        // column missing every order is read instead.
        {&order::type, "order_overdue", "customer_id, due_on, open, rate, currency, status, payments_tracked",
         "open <> 0"},
        // What sales figures are made of, by day and by customer: rows of orders are long, and far apart for both.
        {&order::type, "order_by_day",
         "ordered_on, status, customer_id, region, owner_id, currency, rate, net, due_on"},
        {&order::type, "order_by_customer",
         "customer_id, ordered_on, status, cancelled_on, returns_of_id, payments_tracked, paid, total, net, margin, "
         "currency, rate"},
        {&order_line::type, "order_line_by_order", "order_id, product_id, quantity, net, discount_rate"},
        {&payment::type, "payment_by_customer", "customer_id, received_on, amount, reference"},
        {&allocation::type, "allocation_by_payment", "payment_id, order_id, amount"},
        {&communication::type, "communication_by_customer", "customer_id, at, direction, content, campaign_id"},
        // What the reports on cases ask of each of them, in the order of time; its texts are not read.
        {&complaint::type, "complaint_reported",
         "opened_at, kind, status, resolved_at, compensation, cause, product_id, owner_id, priority, channel, "
         "customer_id, answered_at, resolve_due, answered_in_time, resolved_in_time, escalation_level, repeat_of_id"},
        // Scores of surveys, by the day of the answer.
        {&response::type, "response_by_answer", "answered_at, customer_id, contact_id, survey_id"},
        {&answer::type, "answer_by_response", "response_id, question_id, score, about"},
        {&complaint_step::type, "complaint_step_reopened", "complaint_id", "to_status = 'reopened'"},
    };
    return indexes;
}

} // namespace kith
