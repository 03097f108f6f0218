// SPDX-License-Identifier: GPL-3.0-or-later
// Days, instants, periods and the clock. A day is a calendar day in the business's time zone and never shifts; an
// instant is a moment in UTC, shown local.
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <QDate>
#include <QString>
#include <QStringList>
#include <QTimeZone>

namespace kith {

using Day = QDate;

// Milliseconds since 1970-01-01T00:00Z. Stored as "2026-11-22T09:30:00Z", with ".250" before the Z where there are
// milliseconds: sorts as text.
struct Instant
{
    std::int64_t msecs = 0;
    friend constexpr bool operator==(Instant, Instant) = default;
    friend constexpr auto operator<=>(Instant, Instant) = default;
};

// Order of day, month and year in texts like 03/04/2025.
enum class DateOrder { YearMonthDay, DayMonthYear, MonthDayYear, Guess };

// Names of months and days are read in English and Chinese; a day without a year is this year's.
// Reads a day: ISO, 2025/3/4, 20250304, 4.3.2025, 03/04/2025 by `order`, 4 Mar 2025, March 4, 2025, 2025年3月4日,
// with or without a time behind it (ignored). Guess takes the only possible reading and, when several are possible,
// month first only for slashes. nullopt: no day.
std::optional<Day> parseDay(QStringView text, DateOrder order = DateOrder::Guess);
// Reads an instant: ISO with Z or an offset, or a local wall-clock time in `zone` ("2026-11-22T09:30", "2026-11-22
// 09:30", the day forms above with a time, 上午/下午, am/pm). A day alone is its midnight. A time that the zone skips
// moves forward; one that it has twice is the first.
std::optional<Instant> parseInstant(QStringView text, const QTimeZone &zone, DateOrder order = DateOrder::Guess);
// The order of day and month that all these texts allow; nullopt when two orders do or none does.
std::optional<DateOrder> guessDateOrder(const QStringList &texts);

QString toIso(Day day);         // 2026-11-22
QString toIso(Instant instant); // 2026-11-22T09:30:00Z
std::optional<Instant> instantFromIso(QStringView text);
// 2026-11-22T17:30 for files and the command line; with seconds where there are some, and with the offset where the
// wall clock shows that time twice: parseInstant gives the same instant back.
QString toLocalIso(Instant instant, const QTimeZone &zone);
std::optional<int> parseTimeOfDay(QStringView text); // minutes from midnight: "9:30", "3 pm", "下午3点半"
Day dayOf(Instant instant, const QTimeZone &zone);
Instant startOf(Day day, const QTimeZone &zone); // the first moment of that day in that zone (DST-safe)

// Both ends included. An invalid end is open.
struct Period
{
    Day from;
    Day to;
    friend bool operator==(const Period &, const Period &) = default;
    int days() const { return int(from.daysTo(to)) + 1; }
    bool contains(Day day) const { return (!from.isValid() || day >= from) && (!to.isValid() || day <= to); }
};

QString monthName(int month);                    // "Nov": three English letters
QString dayLabel(Day day, bool withYear = true); // "22 Nov 2026", "2026年11月22日" in the current language

enum class Step { Day, Week, Month, Quarter, Year };

Day startOfStep(Day day, Step step); // weeks start on Monday
Day nextStep(Day day, Step step);    // the start of the following step
// "2026-11-22", "2026-W47", "2026-11", "2026-Q4", "2026": permanent keys of report rows.
QString stepKey(Day start, Step step);
QString stepLabel(Day start, Step step); // for people, in the current language: "Nov 2026", "2026年11月"

// The same period a year before (analytics.md 1.11): start on the same month and day (29 Feb -> 28 Feb); an end on a
// month's last day goes to that month's last day, otherwise the same month and day.
Period samePeriodLastYear(Period period);

// Replaceable time. Tests set it; everything in core asks it.
class Clock
{
public:
    static Instant now();
    static Day today(const QTimeZone &zone);
    static void set(std::function<Instant()> source); // an empty function restores the real clock
};

namespace detail {
// The UTC of a wall-clock time given as if it were UTC, in msecs.
std::int64_t utcOfWallClock(std::int64_t local, const QTimeZone &zone);
} // namespace detail

} // namespace kith
