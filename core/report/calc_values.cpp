// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/calc_values.h"

#include <QCoreApplication>
#include <QJsonArray>

#include "core/base/error.h"

namespace kith {

void refuseCase(const QString &what)
{
    throw Error(
        ErrorKind::Invalid,
        QCoreApplication::translate("calc", "The case cannot be calculated: %1 is missing or no value.").arg(what));
}

Day caseDay(const QJsonObject &row, const QString &key)
{
    const Day value = Day::fromString(row[key].toString(), Qt::ISODate);
    if (!value.isValid())
        refuseCase(key);
    return value;
}

QJsonValue caseNumber(const std::optional<double> &value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

QJsonValue caseInterval(const std::optional<Interval> &value)
{
    return value ? QJsonValue(QJsonArray{value->low, value->high}) : QJsonValue();
}

} // namespace kith
