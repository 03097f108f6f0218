// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/around_case.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace kith {

Query otherCases(RecordId customer, RecordId but)
{
    return {u"complaint"_s,
            all({where(u"customer_id"_s, Operator::Equal, qint64(customer)),
                 where(u"id"_s, Operator::NotEqual, qint64(but))}),
            {u"-opened_at"_s},
            {}};
}

Query openOrders(RecordId customer)
{
    return {u"order"_s,
            all({where(u"customer_id"_s, Operator::Equal, qint64(customer)),
                 where(u"status"_s, Operator::In, QJsonArray{u"confirmed"_s, u"delivered"_s})}),
            {u"-ordered_on"_s},
            {}};
}

} // namespace kith
