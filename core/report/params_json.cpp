// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/params_json.h"

#include <QJsonArray>

namespace kith {

using namespace Qt::StringLiterals;

QJsonObject paramsJson(const Params &params)
{
    QJsonObject json;
    if (params.period.from.isValid())
        json[u"from"_s] = toIso(params.period.from);
    if (params.period.to.isValid())
        json[u"to"_s] = toIso(params.period.to);
    if (!params.by.isEmpty())
        json[u"by"_s] = QJsonArray::fromStringList(params.by);
    if (params.compareLastYear)
        json[u"compare"_s] = true;
    QJsonObject set;
    for (auto entry = params.set.begin(); entry != params.set.end(); ++entry)
        set[entry.key()] = entry.value();
    if (!set.isEmpty())
        json[u"set"_s] = set;
    return json;
}

Params paramsFromJson(const QJsonObject &json)
{
    Params params;
    params.period.from = parseDay(json[u"from"_s].toString()).value_or(Day());
    params.period.to = parseDay(json[u"to"_s].toString()).value_or(Day());
    for (const QJsonValue &dimension : json[u"by"_s].toArray())
        params.by << dimension.toString();
    params.compareLastYear = json[u"compare"_s].toBool();
    const QJsonObject set = json[u"set"_s].toObject();
    for (auto entry = set.begin(); entry != set.end(); ++entry)
        params.set[entry.key()] = entry.value().toString();
    return params;
}

} // namespace kith
