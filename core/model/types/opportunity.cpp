// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/types/opportunity.h"

#include "core/model/types/checks.h"
#include "core/model/types/opportunity_line.h"
#include "core/model/types/stage.h"

namespace kith::opportunity {

void derive(Record &record)
{
    if (record.isEmpty(amount) || record.isEmpty(probability))
        record.clear(weighted);
    else
        record.set(weighted, times(record.get(amount), record.get(probability)));
}

void check(const Record &record, Problems &problems)
{
    kith::check::between0And100(record, probability, problems);
}

} // namespace kith::opportunity

namespace kith::opportunity_line {

void derive(Record &record)
{
    if (record.isEmpty(unitPrice))
        return; // a file brought the amount alone
    const int digits = Currency::of(record.get(currency)).digits;
    record.set(net, lineNet(record.get(quantity), record.get(unitPrice), record.get(discountRate), digits));
}

void check(const Record &record, Problems &problems)
{
    kith::check::atMost100(record, discountRate, problems);
}

} // namespace kith::opportunity_line

namespace kith::stage {

void check(const Record &record, Problems &problems)
{
    kith::check::between0And100(record, probability, problems);
}

} // namespace kith::stage
