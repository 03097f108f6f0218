// SPDX-License-Identifier: GPL-3.0-or-later
// Taking over what is proposed of a customer's loyalty and closeness. What a person set before stays; what is taken is
// a change like any other, undone like any other, and no scoring touches it again.
#pragma once

#include "core/relationship/bonds.h"

namespace kith {

enum class BondPart { Type, Level, Both };

struct TakenBonds
{
    qint64 types = 0, levels = 0; // that were taken over
    qint64 kept = 0;              // set by a person before
    qint64 open = 0;              // nothing to propose yet: the type is not known
    qint64 change = 0;            // in history; 0: nothing was written
};

// The proposals of today for these customers. Throws Error{Invalid} with the sentence of the first that is refused.
TakenBonds takeProposals(Store &store, const std::vector<RecordId> &customers, BondPart part,
                         const Progress &progress = {});

} // namespace kith
