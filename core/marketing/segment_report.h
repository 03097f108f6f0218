// SPDX-License-Identifier: GPL-3.0-or-later
// Any report of a segment only: of these customers, contacts or leads and of what belongs to them.
#pragma once

#include "core/report/report.h"

namespace kith {

// As runReport; `set["segment"]` (a segment's name or number) narrows any report, and its figures open records of the
// segment only. Throws Error{NotFound} for a segment that is not there.
Table runSegmentReport(Store &store, const QString &name, const Params &params, const Progress &progress = {});

} // namespace kith
