// SPDX-License-Identifier: GPL-3.0-or-later
// Every report that comes with the program; a new one is a file in its business area and a line here.
#include "core/marketing/campaign_roi.h"
#include "core/relationship/calc.h"
#include "core/relationship/reports.h"
#include "core/sales/pipeline.h"
#include "core/sales/sales_overview.h"
#include "core/service/complaints.h"
#include "core/service/satisfaction.h"

namespace kith {

std::span<const Report> deliveredReports()
{
    static const std::vector<Report> reports = [] {
        std::vector<Report> all{salesReport, pipelineReport, campaignRoiReport, satisfactionReport, complaintsReport};
        const std::vector<Report> relationship = relationshipReports();
        all.insert(all.end(), relationship.begin(), relationship.end());
        return all;
    }();
    return reports;
}

std::vector<NamedFormula> furtherFormulas()
{
    return relationshipFormulas();
}

} // namespace kith
