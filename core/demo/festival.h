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

// "Autumn": what shops prepare for, and what is just now.
inline Festival season(int month)
{
    constexpr const char *chinese[] = {"冬季", "春季", "夏季", "秋季"};
    constexpr const char *english[] = {"winter", "spring", "summer", "autumn"};
    const int place = month % 12 / 3;
    return {QString::fromUtf8(chinese[place]), QString::fromUtf8(english[place])};
}

// %f: the next festival, %s: the next season, %c: the present one.
inline QString dated(const char *pattern, Day today, bool inChinese)
{
    const auto word = [&](const Festival &both) { return inChinese ? both.chinese : both.english; };
    QString text = QString::fromUtf8(pattern);
    text.replace(QStringLiteral("%f"), word(nextFestival(today)));
    text.replace(QStringLiteral("%s"), word(season(today.addMonths(3).month())));
    text.replace(QStringLiteral("%c"), word(season(today.month())));
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

} // namespace kith::demo
