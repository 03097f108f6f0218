// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/types/customer.h"

#include "core/base/text.h"
#include "core/model/types/checks.h"

namespace kith::customer {

void derive(Record &record)
{
    // A proposal only: what somebody corrected stays.
    const QString called = record.get(name);
    if (record.isEmpty(pinyin) && hasHan(called))
        record.set(pinyin, kith::pinyin(called));
}

void check(const Record &record, Problems &problems)
{
    kith::check::between0And100(record, discountRate, problems);
}

} // namespace kith::customer
