// SPDX-License-Identifier: GPL-3.0-or-later
// Every report that comes with the program; a new one is a file in its business area and a line here.
#include "core/marketing/campaign_roi.h"
#include "core/relationship/calc.h"
#include "core/sales/pipeline.h"
#include "core/sales/sales_overview.h"
#include "core/service/complaints.h"
#include "core/service/satisfaction.h"

namespace kith {

std::span<const Report> deliveredReports()
{
    static const std::vector<Report> reports{salesReport, pipelineReport, campaignRoiReport, satisfactionReport,
                                             complaintsReport};
    return reports;
}

std::vector<NamedFormula> furtherFormulas()
{
    return relationshipFormulas();
}

} // namespace kith
