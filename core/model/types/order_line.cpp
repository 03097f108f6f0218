// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/types/order_line.h"

#include "core/model/types/checks.h"

namespace kith::order_line {

void derive(Record &record)
{
    const Rate share = record.get(taxRate);
    if (record.isEmpty(unitPrice)) { // a file brought the amount: it stays
        if (!record.isEmpty(net) && !record.isEmpty(taxRate))
            record.set(tax, times(record.get(net), share));
        return;
    }
    const int digits = Currency::of(record.get(currency)).digits;
    const Money amount = lineNet(record.get(quantity), record.get(unitPrice), record.get(discountRate), digits);
    const bool included = record.get(pricesIncludeTax);
    if (!record.isEmpty(taxRate))
        record.set(tax, included ? taxIncluded(amount, share) : times(amount, share));
    record.set(net, included ? amount - record.get(tax) : amount);
}

void check(const Record &record, Problems &problems)
{
    kith::check::atMost100(record, discountRate, problems);
    kith::check::between0And100(record, taxRate, problems);
}

std::optional<UnitPrice> impliedUnitPrice(const Record &record)
{
    if (!record.isEmpty(unitPrice))
        return record.get(unitPrice);
    const std::int64_t whole = powerOfTen(Rate::digits);
    const Int128 divisor = Int128(record.get(quantity).units) * (whole - record.get(discountRate).units);
    if (record.isEmpty(net) || divisor == 0)
        return std::nullopt;
    const int digits = Currency::of(record.get(currency)).digits;
    const Int128 scaled = Int128(record.get(net).minor) * powerOfTen(UnitPrice::digits - digits);
    return UnitPrice{divideRounded(scaled * powerOfTen(Quantity::digits) * whole, divisor)};
}

} // namespace kith::order_line
