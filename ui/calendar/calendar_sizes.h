// SPDX-License-Identifier: GPL-3.0-or-later
// How much room the parts of the calendar take, and its words for days and times.
#pragma once

#include <QLocale>
#include <QString>

#include "core/base/language.h"

namespace kith::calendar_sizes {

inline constexpr int hourHeight = 44;
inline constexpr int headHeight = 28;
inline constexpr int hours = 52; // width of the column of hours
inline constexpr int line = 20;  // an entry of one line
inline constexpr int agendaRow = 32, agendaHead = 36;
inline constexpr int quarter = 15;
inline constexpr qint64 minuteLength = 60 * 1000;

inline QLocale spoken()
{
    return currentLanguage() == Language::Chinese ? QLocale(QLocale::Chinese, QLocale::China)
                                                  : QLocale(QLocale::English);
}

inline QString clock(int minute)
{
    return QStringLiteral("%1:%2").arg(minute / 60, 2, 10, QLatin1Char('0')).arg(minute % 60, 2, 10, QLatin1Char('0'));
}

} // namespace kith::calendar_sizes
