// SPDX-License-Identifier: GPL-3.0-or-later
// The reports of the relationship, each in a file of its own.
#pragma once

#include "core/report/report.h"

namespace kith {

extern const Report rfmReport;
extern const Report paretoReport;
extern const Report lifecycleReport;
extern const Report lifecycleMovesReport;
extern const Report clvReport;
extern const Report buysNextReport;
extern const Report liftReport;
extern const Report trapReport;
extern const Report loyaltyReport;
extern const Report careReport;
extern const Report balanceReport;
extern const Report customerShareReport;
extern const Report retentionCostReport;
extern const Report deliveredValueReport;
extern const Report basketsReport;
extern const Report nextOfferReport;

std::vector<Report> relationshipReports(); // all of these, in the order they are listed

} // namespace kith
