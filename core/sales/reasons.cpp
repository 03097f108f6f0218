// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sales/reasons.h"

#include <QCoreApplication>

#include "core/model/types/lead.h"
#include "core/model/types/opportunity.h"

using namespace Qt::StringLiterals;

namespace kith {

namespace {

bool isLost(Store &store, const Record &opportunity)
{
    Statement kind = store.connection().prepare("SELECT kind FROM stage WHERE id = ?");
    kind.bind(1, opportunity.get(opportunity::stage));
    return kind.step() && kind.text(0) == u"lost";
}

} // namespace

Problems missingReasons(Store &store, const Record &record)
{
    Problems problems;
    if (record.id() == 0)
        return problems;
    if (record.is(opportunity::type) && record.isEmpty(opportunity::lostReason)) {
        const auto before = store.read(opportunity::type, record.id());
        if (before && before->get(opportunity::stage) != record.get(opportunity::stage) && isLost(store, record))
            problems.add(opportunity::lostReason, QCoreApplication::translate("reasons", "Say why it was lost."));
    }
    if (record.is(lead::type) && record.isEmpty(lead::disqualifyReason) &&
        record.get(lead::status) == u"disqualified") {
        const auto before = store.read(lead::type, record.id());
        if (before && before->get(lead::status) != u"disqualified")
            problems.add(lead::disqualifyReason,
                         QCoreApplication::translate("reasons", "Say why it was disqualified."));
    }
    return problems;
}

} // namespace kith
