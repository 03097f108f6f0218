// SPDX-License-Identifier: GPL-3.0-or-later
// What a customer usually buys, and at what price they had it last.
#pragma once

#include "core/store/store.h"

namespace kith {

struct UsualProduct
{
    RecordId product = 0;
    qint64 times = 0; // days on which it was ordered
    Day last;
    UnitPrice price;  // of the last time, before discount
    QString currency; // of that order; empty: the file's
};

// The most frequent first, then the latest; of the last two years, and of at most the latest thousand lines.
std::vector<UsualProduct> usualProducts(Store &store, RecordId customer, Day asOf, size_t most);

} // namespace kith
