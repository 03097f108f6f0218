// SPDX-License-Identifier: GPL-3.0-or-later
// What waits for me, for the counts in the navigation.
#pragma once

#include "core/store/store.h"

namespace kith {

struct WaitingCounts
{
    qint64 today = 0;   // tasks of mine (or of nobody) due by the end of today
    qint64 service = 0; // cases nobody has accepted yet, and reopened ones
};

WaitingCounts countWaiting(Store &store);

} // namespace kith
