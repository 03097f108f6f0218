// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/day_scanner.h"

namespace kith {

namespace {

int fullYear(TextCursor::Number year)
{
    return year.length == 4 ? year.value : year.value + (year.value < 70 ? 2000 : 1900);
}

Day made(int year, int month, int day)
{
    return Day::isValid(year, month, day) ? Day(year, month, day) : Day();
}

int thisYear()
{
    return Clock::today(QTimeZone::utc()).year();
}

} // namespace

bool DayScanner::skipWeekday()
{
    static const QStringView names[] = {u"monday", u"tuesday", u"wednesday", u"thursday", u"friday", u"saturday",
                                        u"sunday", u"mon",     u"tues",      u"tue",      u"wed",    u"thurs",
                                        u"thur",   u"thu",     u"fri",       u"sat",      u"sun"};
    if (takeWord(u"星期") || takeWord(u"周") || takeWord(u"礼拜")) {
        if (QStringView(u"一二三四五六日天").contains(peek()))
            skip();
        return true;
    }
    for (const QStringView name : names) {
        if (takeWord(name)) {
            while (peek() == u',' || peek() == u'.' || peek() == u' ')
                skip();
            return true;
        }
    }
    return false;
}

std::optional<int> DayScanner::monthWord()
{
    static const QStringView names[] = {u"january", u"february", u"march",     u"april",   u"may",      u"june",
                                        u"july",    u"august",   u"september", u"october", u"november", u"december"};
    qsizetype length = 0;
    while (peek(length).isLetter() && peek(length).unicode() < 0x80)
        ++length;
    if (length < 3)
        return std::nullopt;
    const QStringView word = rest().first(length);
    for (int i = 0; i < 12; ++i) {
        const bool sept = i == 8 && word.compare(u"sept", Qt::CaseInsensitive) == 0;
        if (sept || word.compare(names[i], Qt::CaseInsensitive) == 0 ||
            (length == 3 && names[i].startsWith(word, Qt::CaseInsensitive))) {
            skip(length);
            take(u'.');
            m_monthName = true;
            return i + 1;
        }
    }
    return std::nullopt;
}

std::optional<Day> DayScanner::readDay()
{
    if (const auto month = monthWord())
        return afterMonthWord(*month);
    const auto first = number(8);
    if (!first)
        return std::nullopt;
    if (first->length == 8) {
        m_yearFirst = true;
        return made(first->value / 10000, first->value / 100 % 100, first->value % 100);
    }
    if (first->length > 4 || first->length == 3)
        return std::nullopt;
    const qsizetype afterFirst = position();
    skipBlanks();
    if (peek() == u'年' || peek() == u'月')
        return chineseDay(*first);
    if (first->length <= 2) {
        moveTo(afterFirst);
        for (const QStringView ending : {u"st", u"nd", u"rd", u"th", u"."})
            if (takeWord(ending))
                break;
        while (peek() == u' ' || peek() == u'-' || peek() == u'/')
            skip();
        takeWord(u"of ");
        if (const auto month = monthWord())
            return made(yearBehind(), *month, first->value);
    }
    moveTo(afterFirst);
    return withSeparators(*first);
}

std::optional<Day> DayScanner::withSeparators(Number first)
{
    m_separator = peek();
    if (m_separator != u'-' && m_separator != u'/' && m_separator != u'.')
        return std::nullopt;
    skip();
    skipBlanks();
    if (const auto month = monthWord()) { // 2025-Mar-04
        skipBlanks();
        const auto day = take(m_separator) ? number(2) : std::nullopt;
        return day ? std::optional(made(fullYear(first), *month, day->value)) : std::nullopt;
    }
    const auto second = number(2);
    if (!second || !take(m_separator))
        return std::nullopt;
    skipBlanks();
    const auto third = number(4);
    if (!third || third->length == 3)
        return std::nullopt;
    if (first.length == 4) {
        m_yearFirst = true;
        return third->length <= 2 ? std::optional(made(first.value, second->value, third->value)) : std::nullopt;
    }
    if (third->length == 1 && m_order != DateOrder::YearMonthDay)
        return std::nullopt;
    return byOrder(first, *second, *third);
}

std::optional<Day> DayScanner::byOrder(Number first, Number second, Number third) const
{
    const Day dayFirst = third.length >= 2 ? made(fullYear(third), second.value, first.value) : Day();
    const Day monthFirst = third.length >= 2 ? made(fullYear(third), first.value, second.value) : Day();
    const Day yearFirst =
        third.length <= 2 && first.length == 2 ? made(fullYear(first), second.value, third.value) : Day();
    DateOrder order = m_order;
    if (order == DateOrder::YearMonthDay && third.length == 4)
        order = DateOrder::Guess; // the year visibly comes last
    switch (order) {
    case DateOrder::DayMonthYear:
        return dayFirst;
    case DateOrder::MonthDayYear:
        return monthFirst;
    case DateOrder::YearMonthDay:
        return yearFirst;
    case DateOrder::Guess:
        break;
    }
    const bool slashes = m_separator == u'/';
    for (const Day &day : {slashes ? monthFirst : dayFirst, slashes ? dayFirst : monthFirst, yearFirst}) {
        if (day.isValid())
            return day;
    }
    return std::nullopt;
}

std::optional<Day> DayScanner::afterMonthWord(int month) // "March 4, 2025", "Mar 4"
{
    while (peek() == u' ' || peek() == u'-')
        skip();
    const auto day = number(2);
    if (!day)
        return std::nullopt;
    for (const QStringView ending : {u"st", u"nd", u"rd", u"th"})
        if (takeWord(ending))
            break;
    return made(yearBehind(), month, day->value);
}

// The year after a day and a month in words, else this year.
int DayScanner::yearBehind()
{
    const qsizetype start = position();
    while (peek() == u' ' || peek() == u'-' || peek() == u',' || peek() == u'/')
        skip();
    const auto year = number(4);
    const bool isTime = peek() == u':' || peek() == u'时';
    if (year && !isTime && (year->length == 4 || year->length == 2))
        return fullYear(*year);
    moveTo(start);
    return thisYear();
}

std::optional<Day> DayScanner::chineseDay(Number first) // at 年 or 月
{
    int year = thisYear();
    Number month = first;
    if (take(u'年')) {
        m_yearFirst = true;
        year = fullYear(first);
        skipBlanks();
        const auto read = number(2);
        skipBlanks();
        if (!read)
            return std::nullopt;
        month = *read;
    }
    if (!take(u'月'))
        return std::nullopt;
    skipBlanks();
    const auto day = number(2);
    skipBlanks();
    if (!day || (!take(u'日') && isDigit(peek())))
        return std::nullopt;
    return made(year, month.value, day->value);
}

} // namespace kith
