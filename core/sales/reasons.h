// SPDX-License-Identifier: GPL-3.0-or-later
// Who gives up says why: an opportunity that is lost, a lead that is disqualified. Asked where people edit; what a file
// tells of the past may lack it.
#pragma once

#include "core/model/problem.h"
#include "core/store/store.h"

namespace kith {

// Of a record that is about to be saved; of new ones nothing is asked.
Problems missingReasons(Store &store, const Record &record);

} // namespace kith
