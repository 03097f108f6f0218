// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock_scanner.h"

#include <algorithm>

namespace kith {

namespace {

enum class Half { None, Before, Noon, After };

struct ClockTime
{
    int hour = 0;
    int minute = 0;
    int second = 0;
    std::int64_t msecs = 0;
};

Half halfBefore(TextCursor &cursor) // 上午, 下午 ... stand before the time
{
    struct Word
    {
        QStringView text;
        Half half;
    };
    static const Word words[] = {{u"上午", Half::Before}, {u"早上", Half::Before}, {u"凌晨", Half::Before},
                                 {u"清晨", Half::Before}, {u"下午", Half::After},  {u"晚上", Half::After},
                                 {u"傍晚", Half::After},  {u"中午", Half::Noon}};
    for (const Word &word : words) {
        if (cursor.takeWord(word.text)) {
            cursor.skipBlanks();
            return word.half;
        }
    }
    return Half::None;
}

Half halfAfter(TextCursor &cursor) // am, pm behind it
{
    const qsizetype start = cursor.position();
    cursor.skipBlanks();
    if (cursor.takeWord(u"a.m.") || cursor.takeWord(u"am"))
        return Half::Before;
    if (cursor.takeWord(u"p.m.") || cursor.takeWord(u"pm"))
        return Half::After;
    cursor.moveTo(start);
    return Half::None;
}

std::int64_t readFraction(TextCursor &cursor)
{
    std::int64_t msecs = 0;
    for (std::int64_t unit = 100; TextCursor::isDigit(cursor.peek()); unit /= 10, cursor.skip())
        msecs += (cursor.peek().unicode() - u'0') * unit;
    return msecs;
}

// Behind the hour and its mark: minutes, perhaps seconds, perhaps their fraction.
bool readMinutes(TextCursor &cursor, bool afterWord, ClockTime &clock)
{
    if (afterWord && cursor.take(u'半')) { // 3点半
        clock.minute = 30;
        return true;
    }
    if (afterWord && !TextCursor::isDigit(cursor.peek()))
        return true;
    const auto minute = cursor.number(2);
    if (!minute)
        return false;
    clock.minute = minute->value;
    if (!cursor.take(u':') && !(cursor.take(u'分') && TextCursor::isDigit(cursor.peek())))
        return true;
    const auto second = cursor.number(2);
    if (!second)
        return false;
    clock.second = second->value;
    cursor.take(u'秒');
    if ((cursor.peek() == u'.' || cursor.peek() == u',') && TextCursor::isDigit(cursor.peek(1))) {
        cursor.skip();
        clock.msecs = readFraction(cursor);
    }
    return true;
}

bool readCompact(TextCursor &cursor, ClockTime &clock) // 093000 or 0930
{
    const auto digits = cursor.number(6);
    if (!digits || (digits->length != 6 && digits->length != 4))
        return false;
    const int all = digits->length == 6 ? digits->value : digits->value * 100;
    clock = {all / 10000, all / 100 % 100, all % 100};
    return true;
}

// The hour of 24 for one with a half of the day; -1: there is none.
int fullHour(int hour, Half half)
{
    switch (half) {
    case Half::None:
        return hour;
    case Half::Before:
        return hour > 12 ? -1 : hour % 12;
    case Half::Noon:
        return hour < 4 ? hour + 12 : hour; // 中午1点 is 13:00, 中午11点 is 11:00
    case Half::After:
        return hour < 12 ? hour + 12 : hour;
    }
    Q_UNREACHABLE();
}

} // namespace

std::optional<std::int64_t> readClock(TextCursor &cursor)
{
    Half half = halfBefore(cursor);
    const qsizetype start = cursor.position();
    ClockTime clock;
    bool hourAlone = false;
    if (const auto hour = cursor.number(2)) {
        clock.hour = hour->value;
        const bool afterWord = cursor.take(u'时');
        hourAlone = !afterWord && !cursor.take(u':');
        if (!hourAlone && !readMinutes(cursor, afterWord, clock))
            return std::nullopt;
    } else {
        cursor.moveTo(start);
        if (!readCompact(cursor, clock))
            return std::nullopt;
    }
    if (half == Half::None)
        half = halfAfter(cursor);
    if (half == Half::None && hourAlone) // "9" is no time
        return std::nullopt;
    clock.hour = fullHour(clock.hour, half);
    if (clock.hour < 0 || clock.hour > 23 || clock.minute > 59 || clock.second > 60)
        return std::nullopt;
    const int seconds = std::min(clock.second, 59); // a leap second is the one before
    return ((clock.hour * 60 + clock.minute) * 60 + seconds) * std::int64_t(1000) + clock.msecs;
}

std::optional<int> readOffset(TextCursor &cursor)
{
    const bool isUtc = cursor.take(u'Z') || cursor.take(u'z') || cursor.takeWord(u"UTC") || cursor.takeWord(u"GMT");
    if (cursor.peek() != u'+' && cursor.peek() != u'-')
        return isUtc ? std::optional(0) : std::nullopt;
    const int sign = cursor.peek() == u'-' ? -1 : 1;
    cursor.skip();
    const auto hours = cursor.number(4);
    if (!hours)
        return std::nullopt;
    int minutes = hours->length > 2 ? hours->value / 100 * 60 + hours->value % 100 : hours->value * 60;
    if (cursor.take(u':')) {
        const auto rest = cursor.number(2);
        if (!rest)
            return std::nullopt;
        minutes += rest->value;
    }
    return minutes <= 18 * 60 ? std::optional(sign * minutes) : std::nullopt;
}

} // namespace kith
