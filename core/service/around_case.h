// SPDX-License-Identifier: GPL-3.0-or-later
// What to know of a customer while a case of theirs is handled.
#pragma once

#include "core/model/query.h"

namespace kith {

Query otherCases(RecordId customer, RecordId but); // the latest first
Query openOrders(RecordId customer);               // confirmed or delivered and not completed, the latest first

} // namespace kith
