// SPDX-License-Identifier: GPL-3.0-or-later
// Last year with Chinese New Year aligned (analytics.md 1.11). The feast wanders between 21 January and 20 February, so
// January and February by date compare a month of holidays with one of work. Here, within January to March, the days
// from 20 before to 15 after New Year's day stand against the same days around last year's, and the other days of these
// months against each other in their order. Every day of last year stands against one day: quarters and years stay as
// they are by date. All other days, and years outside 1990 to 2050, are compared by date.
#pragma once

#include <optional>
#include <vector>

#include "core/base/time.h"

namespace kith {

std::optional<Day> lunarNewYear(int year); // nullopt: not in the table

// Days of last year that this day stands against; two where last year has a day more (29 February).
std::vector<Day> alignedDaysLastYear(Day day);
// The days of last year for a whole period, each once: in order, without gaps within one. Both ends must be given.
std::vector<Period> alignedLastYear(Period period);
bool touchesLunarSeason(Period period); // has days that are not compared by date

} // namespace kith
