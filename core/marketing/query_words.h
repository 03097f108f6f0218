// SPDX-License-Identifier: GPL-3.0-or-later
// A condition as a sentence that a person reads: "Region is East or West, and the latest Ordered on of Orders is before
// 90 days ago".
#pragma once

#include "core/model/query.h"
#include "core/store/store.h"

namespace kith {

QString conditionSentence(Store &store, const Shape &shape, const Condition &condition);
QString querySentence(Store &store, const Query &query); // "Customers: …"

} // namespace kith
