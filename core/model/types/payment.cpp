// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/types/payment.h"

#include "core/model/types/checks.h"

namespace kith::payment {

void derive(Record &record)
{
    record.set(unallocated, record.get(amount) - record.get(allocated));
}

void check(const Record &record, Problems &problems)
{
    kith::check::exchangeRate(record, rate, problems);
}

} // namespace kith::payment
