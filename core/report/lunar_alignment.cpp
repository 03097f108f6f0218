// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/lunar_alignment.h"

#include <algorithm>

namespace kith {

namespace {

constexpr int firstYear = 1990;
// New Year's day as day of the year; 32 is 1 February. As published for Beijing time: 2027 and 2030 fall within minutes
// of midnight, where calculations disagree.
constexpr int newYearDays[] = {
    27, 46, 35, 23, 41, 31, 50, 38, 28, 47, // 1990
    36, 24, 43, 32, 22, 40, 29, 49, 38, 26, // 2000
    45, 34, 23, 41, 31, 50, 39, 28, 47, 36, // 2010
    25, 43, 32, 22, 41, 29, 48, 37, 26, 44, // 2020
    34, 23, 42, 31, 50, 39, 28, 46, 35, 24, // 2030
    43, 32, 22, 41, 30, 48, 37, 26, 45, 33, // 2040
    23,                                     // 2050
};
constexpr int before = 20, after = 15; // from the preparations to the Lantern Festival

struct Season
{
    std::vector<Day> feast, others; // of January to March
};

std::optional<Season> seasonOf(int year)
{
    const auto newYear = lunarNewYear(year);
    if (!newYear)
        return std::nullopt;
    Season season;
    for (Day day(year, 1, 1); day.month() <= 3; day = day.addDays(1)) {
        const qint64 distance = newYear->daysTo(day);
        (distance >= -before && distance <= after ? season.feast : season.others).push_back(day);
    }
    return season;
}

// The place of a day in a list of days, or -1.
qint64 placeOf(Day day, const std::vector<Day> &days)
{
    const auto found = std::find(days.begin(), days.end(), day);
    return found == days.end() ? -1 : found - days.begin();
}

std::vector<Day> byDate(Day day)
{
    const Period same = samePeriodLastYear({day, day});
    std::vector<Day> days;
    for (Day other = same.from; other <= same.to; other = other.addDays(1))
        days.push_back(other);
    return days;
}

std::vector<Day> inSeason(Day day, const Season &season, const Season &last)
{
    if (const qint64 place = placeOf(day, season.feast); place >= 0)
        return {last.feast[size_t(place)]}; // both have the same length
    const auto place = size_t(placeOf(day, season.others));
    if (place >= last.others.size())
        return {last.others.back()};
    std::vector<Day> days{last.others[place]};
    if (place + 1 == season.others.size()) // last year was a leap year
        days.insert(days.end(), last.others.begin() + std::ptrdiff_t(place) + 1, last.others.end());
    return days;
}

} // namespace

std::optional<Day> lunarNewYear(int year)
{
    const int place = year - firstYear;
    if (place < 0 || place >= int(std::size(newYearDays)))
        return std::nullopt;
    return Day(year, 1, 1).addDays(newYearDays[place] - 1);
}

std::vector<Day> alignedDaysLastYear(Day day)
{
    if (day.month() > 3)
        return byDate(day);
    const auto season = seasonOf(day.year()), last = seasonOf(day.year() - 1);
    return season && last ? inSeason(day, *season, *last) : byDate(day);
}

std::vector<Period> alignedLastYear(Period period)
{
    std::vector<Day> days;
    for (Day day = period.from; day <= period.to; day = day.addDays(1)) {
        const std::vector<Day> same = alignedDaysLastYear(day);
        days.insert(days.end(), same.begin(), same.end());
    }
    std::ranges::sort(days);
    std::vector<Period> periods;
    for (const Day day : days) {
        if (!periods.empty() && day <= periods.back().to.addDays(1))
            periods.back().to = day;
        else
            periods.push_back({day, day});
    }
    return periods;
}

bool touchesLunarSeason(Period period)
{
    for (Day day = period.from; day <= period.to; day = day.addMonths(1)) {
        if (day.month() <= 3 && lunarNewYear(day.year()) && lunarNewYear(day.year() - 1))
            return true;
    }
    return period.to.month() <= 3 && lunarNewYear(period.to.year()) && lunarNewYear(period.to.year() - 1);
}

} // namespace kith
