// SPDX-License-Identifier: GPL-3.0-or-later
// What people give tea for next. Roughly by the month: the moon moves it by weeks.
#pragma once

#include "core/base/time.h"

namespace kith::demo {

struct Festival
{
    QString chinese;
    QString english;
};

inline Festival nextFestival(Day day)
{
    const int month = day.month();
    if (month >= 3 && (month < 6 || (month == 6 && day.day() <= 20)))
        return {QStringLiteral("端午"), QStringLiteral("Dragon Boat")};
    if (month >= 6 && month <= 9)
        return {QStringLiteral("中秋"), QStringLiteral("Mid-Autumn")};
    if (month == 10 || month == 11)
        return {QStringLiteral("新年"), QStringLiteral("New Year")};
    return {QStringLiteral("春节"), QStringLiteral("Spring Festival")};
}

} // namespace kith::demo
