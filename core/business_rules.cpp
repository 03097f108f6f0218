// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/business_rules.h"

#include "core/sales/opportunity_rules.h"
#include "core/sales/order_rules.h"
#include "core/service/case_rules.h"

namespace kith {

Rules businessRules()
{
    Rules all;
    for (const std::vector<Rule> &area : {orderRules(), opportunityRules(), caseRules()})
        all.rules.insert(all.rules.end(), area.begin(), area.end());
    return all;
}

} // namespace kith
