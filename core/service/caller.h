// SPDX-License-Identifier: GPL-3.0-or-later
// Who calls from a number, however it is written.
#pragma once

#include "core/store/store.h"

namespace kith {

struct Caller
{
    const Shape *shape = nullptr;
    RecordId id = 0;
    QString title;
    RecordId customer = 0; // whose page answers the call: the customer itself, or that of the contact
};

// Best first: contacts and customers before leads. A number that is shorter than five digits belongs to nobody.
std::vector<Caller> callersOf(Store &store, const QString &number);

// The digits that count: no country code, no trunk zero, as far as that can be told: the last nine.
QString callDigits(const QString &number);

} // namespace kith
