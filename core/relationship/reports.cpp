// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relationship/reports.h"

namespace kith {

std::vector<Report> relationshipReports()
{
    return {rfmReport,           paretoReport,         lifecycleReport, lifecycleMovesReport,
            clvReport,           buysNextReport,       liftReport,      trapReport,
            loyaltyReport,       careReport,           balanceReport,   customerShareReport,
            retentionCostReport, deliveredValueReport, basketsReport,   nextOfferReport};
}

} // namespace kith
