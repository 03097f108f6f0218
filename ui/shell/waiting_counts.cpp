// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/waiting_counts.h"

#include <QJsonArray>

namespace kith {

using namespace Qt::StringLiterals;

WaitingCounts countWaiting(Store &store)
{
    std::vector<Condition> mine{where(u"done_at"_s, Operator::Empty), where(u"cancelled"_s, Operator::NotEqual, true),
                                where(u"due_at"_s, Operator::NotEmpty),
                                where(u"due_at"_s, Operator::Less, QJsonObject{{u"today"_s, 1}})};
    if (store.me())
        mine.push_back(any({where(u"owner_id"_s, Operator::Equal, QJsonObject{{u"me"_s, true}}),
                            where(u"owner_id"_s, Operator::Empty)}));
    return {store.count({u"task"_s, all(std::move(mine))}),
            store.count({u"complaint"_s, where(u"status"_s, Operator::In, QJsonArray{u"new"_s, u"reopened"_s})})};
}

} // namespace kith
