// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/types/product.h"

#include "core/model/record.h"

namespace kith::product {

void derive(Record &record)
{
    if (record.get(stockTracked))
        record.set(stockOnHand, record.get(stockMoved) - record.get(stockDelivered));
    else
        record.clear(stockOnHand);
}

} // namespace kith::product
