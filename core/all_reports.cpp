// SPDX-License-Identifier: GPL-3.0-or-later
// Every report that comes with the program; a new one is a file in its business area and a line here.
#include "core/marketing/attribution_report.h"
#include "core/marketing/campaign_roi.h"
#include "core/marketing/events.h"
#include "core/marketing/target_groups.h"
#include "core/relationship/calc.h"
#include "core/relationship/reports.h"
#include "core/sales/aging_report.h"
#include "core/sales/anomaly_report.h"
#include "core/sales/bridge_report.h"
#include "core/sales/cohort_report.h"
#include "core/sales/forecast.h"
#include "core/sales/funnel_report.h"
#include "core/sales/pipeline.h"
#include "core/sales/purchases_report.h"
#include "core/sales/repeat_reports.h"
#include "core/sales/sales_overview.h"
#include "core/sales/stock_report.h"
#include "core/sales/target_report.h"
#include "core/service/complaint_pareto.h"
#include "core/service/complaints.h"
#include "core/service/prevention_report.h"
#include "core/service/quality.h"
#include "core/service/resolution.h"
#include "core/service/satisfaction.h"
#include "core/service/service_level_report.h"
#include "core/service/surveys.h"

namespace kith {

std::span<const Report> deliveredReports()
{
    static const std::vector<Report> reports = [] {
        std::vector<Report> all{
            salesReport,           pipelineReport,      forecastReport,     funnelReport,      targetsReport,
            bridgeReport,          anomaliesReport,     agingReport,        dueAgainReport,    winBackReport,
            cohortsReport,         stockReport,         purchasesReport,    campaignRoiReport, targetGroupsReport,
            attributionReport,     eventsReport,        satisfactionReport, surveysReport,     complaintsReport,
            complaintParetoReport, serviceLevelsReport, resolutionReport,   qualityReport,     preventionReport};
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
