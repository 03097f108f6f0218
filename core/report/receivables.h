// SPDX-License-Identifier: GPL-3.0-or-later
// Open amounts by how long they are past due (analytics.md 1.15).
#pragma once

#include <array>

#include <QJsonValue>

#include "core/base/time.h"

namespace kith {

enum class Age { Current, Days30, Days60, Days90, Older };
inline constexpr int ages = 5;

constexpr Age ageOf(qint64 daysPastDue)
{
    return daysPastDue <= 0    ? Age::Current
           : daysPastDue <= 30 ? Age::Days30
           : daysPastDue <= 60 ? Age::Days60
           : daysPastDue <= 90 ? Age::Days90
                               : Age::Older;
}
// Due days of that age, seen from a day; the ends are open where the age is.
Period dueWithin(Age age, Day asOf);

QJsonValue calcReceivables(const QJsonObject &given); // analytics case "receivables"

} // namespace kith
