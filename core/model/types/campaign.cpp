// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/types/campaign.h"

#include "core/model/types/attendance.h"
#include "core/model/types/campaign_member.h"
#include "core/model/types/checks.h"
#include "core/model/types/expense.h"
#include "core/model/types/segment_member.h"

namespace kith::campaign {

namespace {

// (gained − cost) / cost; nothing where there was no cost (analytics.md 1.1).
void setReturn(Record &record, const Field<Rate> &field, Money gained)
{
    const Money spent = record.get(cost);
    if (spent.minor <= 0) {
        record.clear(field);
        return;
    }
    const Int128 scaled = Int128((gained - spent).minor) * powerOfTen(Rate::digits);
    record.set(field, Rate{divideRounded(scaled, spent.minor)});
}

} // namespace

void derive(Record &record)
{
    setReturn(record, roi, record.get(revenue));
    setReturn(record, romi, record.get(margin));
}

void check(const Record &record, Problems &problems)
{
    kith::check::order(record, startsOn, endsOn, problems);
}

} // namespace kith::campaign

namespace kith::campaign_member {

void check(const Record &record, Problems &problems)
{
    kith::check::somebody(record, {&customer, &contact, &lead}, problems);
}

} // namespace kith::campaign_member

namespace kith::segment_member {

void check(const Record &record, Problems &problems)
{
    kith::check::somebody(record, {&customer, &contact, &lead}, problems);
}

} // namespace kith::segment_member

namespace kith::attendance {

void check(const Record &record, Problems &problems)
{
    kith::check::somebody(record, {&customer, &contact}, problems);
}

} // namespace kith::attendance

namespace kith::expense {

void check(const Record &record, Problems &problems)
{
    kith::check::exchangeRate(record, rate, problems);
}

} // namespace kith::expense
