// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relationship/answers.h"

namespace kith {

std::unordered_map<RecordId, LatestAnswers> latestAnswers(Store &store, Day asOf,
                                                          const std::vector<RecordId> &customers)
{
    // An answer of somebody whose customer is not named counts for the customer that person belongs to.
    const QByteArray only =
        customers.empty()
            ? QByteArray()
            : QByteArray(" AND r.id IN (SELECT id FROM response WHERE 1" + onlyCustomers("customer_id", customers) +
                         " UNION ALL SELECT p.id FROM response p JOIN contact k ON k.id = "
                         "p.contact_id WHERE p.customer_id IS NULL" +
                         onlyCustomers("k.customer_id", customers) + ")");
    Statement rows = store.connection().prepare(
        "SELECT coalesce(r.customer_id, c.customer_id), q.kind, a.score FROM response r JOIN answer a ON a.response_id "
        "= r.id JOIN question q ON q.id = a.question_id LEFT JOIN contact c ON c.id = r.contact_id WHERE r.answered_at "
        ">= ?1 AND r.answered_at < ?2 AND a.about IS NULL AND a.score IS NOT NULL AND ((q.kind = 'csat' AND a.score "
        "BETWEEN 1 AND 5) OR (q.kind = 'nps' AND a.score BETWEEN 0 AND 10))" +
        only + " ORDER BY r.answered_at, a.id");
    rows.bind(1, toIso(startOf(asOf.addDays(-answerCountsDays), store.zone())))
        .bind(2, toIso(startOf(asOf.addDays(1), store.zone())));
    std::unordered_map<RecordId, LatestAnswers> answers;
    while (rows.step()) {
        if (rows.isNull(0))
            continue;
        LatestAnswers &of = answers[rows.integer(0)];
        (rows.utf8(1) == "csat" ? of.satisfaction : of.nps) = int(rows.integer(2));
    }
    return answers;
}

std::vector<LoyaltyState> loyaltyStates(Store &store, const Standing &standing)
{
    const auto answers = latestAnswers(store, standing.purchases.asOf(), standing.purchases.question().customers);
    std::vector<LoyaltyState> states;
    states.reserve(standing.lifecycle.size());
    for (size_t i = 0; i < standing.lifecycle.size(); ++i) {
        LoyaltyState state;
        state.purchases = standing.lifecycle[i].purchases;
        state.overdueRatio = standing.lifecycle[i].overdueRatio;
        const auto found = answers.find(standing.purchases.buyers()[i].customer);
        if (found != answers.end()) {
            state.satisfaction = found->second.satisfaction;
            state.nps = found->second.nps;
        }
        states.push_back(state);
    }
    return states;
}

} // namespace kith
