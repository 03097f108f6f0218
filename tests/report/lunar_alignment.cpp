// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include <cmath>
#include <map>

#include "core/report/lunar_alignment.h"

using namespace kith;

namespace {

// The mean new moon nearest to a day, as Julian day in Beijing: good to two thirds of a day.
double meanNewMoon(Day day)
{
    constexpr double month = 29.530588861, known = 2451550.09766; // 6 January 2000, Julian ephemeris day
    const double at = double(day.toJulianDay()) - 0.5 + 8.0 / 24;
    return known + month * std::round((at - known) / month) + 8.0 / 24;
}

} // namespace

TEST_CASE("Chinese New Year is a new moon between 21 January and 20 February")
{
    CHECK(lunarNewYear(2025) == Day(2025, 1, 29));
    CHECK(lunarNewYear(2026) == Day(2026, 2, 17));
    CHECK(lunarNewYear(2027) == Day(2027, 2, 6));
    CHECK(lunarNewYear(2030) == Day(2030, 2, 3));
    CHECK_FALSE(lunarNewYear(1989));
    CHECK_FALSE(lunarNewYear(2051));
    for (int year = 1990; year <= 2050; ++year) {
        const Day day = *lunarNewYear(year);
        INFO(year);
        CHECK(day >= Day(year, 1, 21));
        CHECK(day <= Day(year, 2, 20));
        CHECK(std::abs(meanNewMoon(day) - double(day.toJulianDay())) < 1.3);
        if (const auto next = lunarNewYear(year + 1)) {
            const qint64 days = day.daysTo(*next);
            CHECK((days == 353 || days == 354 || days == 355 || (days >= 383 && days <= 385)));
        }
    }
}

TEST_CASE("the days around Chinese New Year stand against the same days around last year's")
{
    CHECK(alignedDaysLastYear({2026, 2, 17}) == std::vector<Day>{{2025, 1, 29}});
    CHECK(alignedDaysLastYear({2026, 1, 28}) == std::vector<Day>{{2025, 1, 9}}); // 20 days before
    CHECK(alignedDaysLastYear({2026, 3, 4}) == std::vector<Day>{{2025, 2, 13}}); // 15 days after
    CHECK(alignedDaysLastYear({2026, 1, 1}) == std::vector<Day>{{2025, 1, 1}});
    CHECK(alignedDaysLastYear({2026, 1, 9}) == std::vector<Day>{{2025, 2, 14}}); // the first one free again
    CHECK(alignedDaysLastYear({2026, 6, 11}) == std::vector<Day>{{2025, 6, 11}});
    CHECK(alignedDaysLastYear({1990, 2, 1}) == std::vector<Day>{{1989, 2, 1}}); // not in the table
    CHECK(alignedLastYear({{2026, 2, 10}, {2026, 2, 20}}) == std::vector<Period>{{{2025, 1, 22}, {2025, 2, 1}}});
    CHECK(alignedLastYear({{2026, 1, 1}, {2026, 1, 31}}).size() > 1);
    CHECK(touchesLunarSeason({{2026, 3, 31}, {2026, 12, 31}}));
    CHECK_FALSE(touchesLunarSeason({{2026, 4, 1}, {2026, 12, 31}}));
}

TEST_CASE("aligned quarters and years are those by date, and no day of last year is lost or counted twice")
{
    for (int year = 1991; year <= 2050; ++year) {
        INFO(year);
        for (const Day last : {Day(year, 3, 31), Day(year, 12, 31)}) {
            const Period period{{year, 1, 1}, last};
            CHECK(alignedLastYear(period) == std::vector<Period>{samePeriodLastYear(period)});
        }
        std::map<Day, int> times;
        for (Day day(year, 1, 1); day.year() == year; day = day.addDays(1))
            for (const Day other : alignedDaysLastYear(day))
                ++times[other];
        CHECK(times.size() == size_t(Day(year - 1, 1, 1).daysInYear()));
        int shared = 0;
        for (const auto &[day, count] : times)
            shared += count - 1;
        CHECK(shared == (Day::isLeapYear(year) ? 1 + (Day(year - 1, 1, 1).daysInYear() - 365) : 0));
    }
}
