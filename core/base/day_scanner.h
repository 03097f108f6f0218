// SPDX-License-Identifier: GPL-3.0-or-later
// Reads a day at the start of a text, in the forms that time.h names. For time_parse.cpp.
#pragma once

#include "core/base/text_cursor.h"
#include "core/base/time.h"

namespace kith {

class DayScanner : public TextCursor
{
public:
    DayScanner(QStringView text, DateOrder order) : TextCursor(text), m_order(order) {}

    std::optional<Day> readDay(); // an invalid day: it has the form of one, but does not exist
    bool skipWeekday();

    // What the day just read looked like.
    bool yearCameFirst() const { return m_yearFirst; }
    bool hadMonthName() const { return m_monthName; }
    QChar separator() const { return m_separator; }

private:
    std::optional<int> monthWord();
    std::optional<Day> withSeparators(Number first);
    std::optional<Day> byOrder(Number first, Number second, Number third) const;
    std::optional<Day> afterMonthWord(int month);
    std::optional<Day> chineseDay(Number first);
    int yearBehind();

    DateOrder m_order;
    QChar m_separator;
    bool m_yearFirst = false;
    bool m_monthName = false;
};

} // namespace kith
