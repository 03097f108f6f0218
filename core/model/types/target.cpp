// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/types/target.h"

#include <QCoreApplication>

#include "core/model/problem.h"
#include "core/model/record.h"

namespace kith::target {

void check(const Record &record, Problems &problems)
{
    if (!record.isEmpty(product) && !record.isEmpty(productCategory))
        problems.add(product, QCoreApplication::translate(
                                  "check", "A target is for one product or for a category, not for both."));
    // A payment pays an order, not its lines: what came in for one product is not known.
    else if (record.get(measure) == QLatin1StringView("payments") &&
             (!record.isEmpty(product) || !record.isEmpty(productCategory)))
        problems.add(measure, QCoreApplication::translate("check", "Payments are not split by product. Choose orders "
                                                                   "or margin, or leave the product empty."));
}

} // namespace kith::target
