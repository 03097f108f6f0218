// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sales/report_columns.h"

#include <QJsonArray>

#include "core/report/grouping.h"

using namespace Qt::StringLiterals;

namespace kith {

Query soldOrders(Period period, std::vector<Condition> more)
{
    std::vector<Condition> parts{
        where(u"status"_s, Operator::In, QJsonArray{u"confirmed"_s, u"delivered"_s, u"completed"_s})};
    const std::vector<Condition> days = dayWithin(u"ordered_on"_s, period);
    parts.insert(parts.end(), days.begin(), days.end());
    return {u"order"_s, joined(std::move(parts), std::move(more)), {u"-ordered_on"_s}, {}};
}

std::optional<Condition> among(const QString &field, const std::vector<RecordId> &ids)
{
    if (ids.size() > mostNamed)
        return std::nullopt;
    QJsonArray list;
    for (const RecordId id : ids)
        list.append(qint64(id));
    return where(field, Operator::In, list);
}

QString amountWords(Store &store, qint64 minor)
{
    return formatMoney({minor}, store.currency());
}

Day asOfDay(Store &store, const Params &params)
{
    const Day today = store.today();
    return params.period.to.isValid() && params.period.to < today ? params.period.to : today;
}

} // namespace kith
