// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/business_rules.h"

#include "core/exchange/closed_periods.h"
#include "core/marketing/attribution.h"
#include "core/marketing/expense_rules.h"
#include "core/relationship/computed_fields.h"
#include "core/sales/computed_fields.h"
#include "core/sales/documents.h"
#include "core/sales/opportunity_rules.h"
#include "core/sales/order_rules.h"
#include "core/sales/people.h"
#include "core/sales/reconciliation.h"
#include "core/sales/recurrence.h"
#include "core/service/case_rules.h"
#include "core/service/computed_fields.h"
#include "core/service/prevention_rules.h"

namespace kith {

Rules businessRules()
{
    Rules all;
    for (const std::vector<Rule> &area :
         {orderRules(), attributionRules(), expenseRules(), opportunityRules(), peopleRules(), recurrenceRules(),
          caseRules(), preventionRules(), documentRules(), reconciliationRules()})
        all.rules.insert(all.rules.end(), area.begin(), area.end());
    for (const std::vector<ComputedField> &area :
         {salesComputedFields(), serviceComputedFields(), relationshipComputedFields()})
        all.computed.insert(all.computed.end(), area.begin(), area.end());
    for (const std::vector<Guard> &area :
         {documentGuards(), reconciliationGuards(), orderGuards(), closedPeriodGuards()})
        all.guards.insert(all.guards.end(), area.begin(), area.end());
    return all;
}

} // namespace kith
