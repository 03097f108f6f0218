// SPDX-License-Identifier: GPL-3.0-or-later
// Reading days and times as people and files write them. Hand-written scanners: imports call them for every row.
#include "core/base/clock_scanner.h"
#include "core/base/day_scanner.h"
#include "core/base/time.h"

namespace kith {

namespace {

constexpr std::int64_t msecsPerDay = 86'400'000;

// What was read: a day, perhaps a time, perhaps an offset from UTC.
struct Reading
{
    Day day;
    std::optional<std::int64_t> time; // msecs from midnight
    std::optional<int> offsetMinutes;
};

QString normalised(QStringView text)
{
    QString result;
    result.reserve(text.size());
    for (const QChar c : text) {
        if (c.isDigit())
            result += QChar(u'0' + c.digitValue());
        else if (c.isSpace())
            result += u' ';
        else if (c.unicode() >= 0xFF01 && c.unicode() <= 0xFF5E)
            result += QChar(c.unicode() - 0xFEE0);
        else if (c == u'\u2212' || c == u'\u2013' || c == u'\u2010' || c == u'\u2011')
            result += u'-';
        else if (c == u'号' || c == u'號')
            result += u'日';
        else if (c == u'点' || c == u'點')
            result += u'时';
        else if (c == u'時')
            result += u'时';
        else
            result += c;
    }
    return result.trimmed();
}

std::optional<Reading> read(DayScanner &scanner)
{
    Reading reading;
    scanner.skipWeekday();
    const std::optional<Day> day = scanner.readDay();
    if (!day || !day->isValid())
        return std::nullopt;
    reading.day = *day;
    scanner.skipBlanks();
    if (scanner.skipWeekday())
        scanner.skipBlanks();
    if (!scanner.atEnd()) {
        if (!scanner.take(u'T'))
            scanner.take(u',');
        scanner.skipBlanks();
        reading.time = readClock(scanner);
        if (!reading.time)
            return std::nullopt;
        scanner.skipBlanks();
        if (!scanner.atEnd() && scanner.peek() != u'(') {
            reading.offsetMinutes = readOffset(scanner);
            if (!reading.offsetMinutes)
                return std::nullopt;
            scanner.skipBlanks();
        }
    }
    if (scanner.take(u'(') && scanner.skipWeekday())
        scanner.take(u')');
    return scanner.atEnd() ? std::optional(reading) : std::nullopt;
}

// The number in text[at, at + length), or -1.
int digitsAt(QStringView text, qsizetype at, int length)
{
    int number = 0;
    for (qsizetype i = at; i < at + length; ++i) {
        const char16_t c = text[i].unicode();
        if (c < u'0' || c > u'9')
            return -1;
        number = number * 10 + (c - u'0');
    }
    return number;
}

// "2026-11-22": what our own files hold, without the scanner.
std::optional<Day> isoDay(QStringView text)
{
    if (text.size() != 10 || text[4] != u'-' || text[7] != u'-')
        return std::nullopt;
    const int year = digitsAt(text, 0, 4);
    const int month = digitsAt(text, 5, 2);
    const int day = digitsAt(text, 8, 2);
    return year >= 0 && Day::isValid(year, month, day) ? std::optional(Day(year, month, day)) : std::nullopt;
}

// "2026-11-22T09:30:00Z" and "2026-11-22T09:30:00.250Z" likewise.
std::optional<Instant> isoInstant(QStringView text)
{
    const bool hasMsecs = text.size() == 24 && text[19] == u'.';
    if ((text.size() != 20 && !hasMsecs) || text[10] != u'T' || text[13] != u':' || text[16] != u':' ||
        text.back() != u'Z')
        return std::nullopt;
    const auto day = isoDay(text.first(10));
    const int hours = digitsAt(text, 11, 2);
    const int minutes = digitsAt(text, 14, 2);
    const int seconds = digitsAt(text, 17, 2);
    const int msecs = hasMsecs ? digitsAt(text, 20, 3) : 0;
    if (!day || hours < 0 || hours > 23 || minutes < 0 || minutes > 59 || seconds < 0 || seconds > 59 || msecs < 0)
        return std::nullopt;
    return Instant{Day(1970, 1, 1).daysTo(*day) * msecsPerDay +
                   ((hours * 60 + minutes) * 60 + seconds) * std::int64_t(1000) + msecs};
}

} // namespace

std::optional<Day> parseDay(QStringView text, DateOrder order)
{
    if (const auto day = isoDay(text))
        return day;
    const QString plain = normalised(text);
    DayScanner scanner(plain, order);
    const auto reading = read(scanner);
    return reading ? std::optional(reading->day) : std::nullopt;
}

std::optional<Instant> parseInstant(QStringView text, const QTimeZone &zone, DateOrder order)
{
    if (const auto instant = isoInstant(text))
        return instant;
    const QString plain = normalised(text);
    DayScanner scanner(plain, order);
    const auto reading = read(scanner);
    if (!reading)
        return std::nullopt;
    const std::int64_t local = Day(1970, 1, 1).daysTo(reading->day) * msecsPerDay + reading->time.value_or(0);
    if (reading->offsetMinutes)
        return Instant{local - *reading->offsetMinutes * std::int64_t(60'000)};
    return Instant{detail::utcOfWallClock(local, zone)};
}

std::optional<int> parseTimeOfDay(QStringView text)
{
    const QString plain = normalised(text);
    TextCursor cursor(plain);
    const auto msecs = readClock(cursor);
    cursor.skipBlanks();
    return msecs && cursor.atEnd() ? std::optional(int(*msecs / 60'000)) : std::nullopt;
}

std::optional<Instant> instantFromIso(QStringView text)
{
    if (const auto instant = isoInstant(text))
        return instant;
    const QString plain = text.toString();
    DayScanner scanner(plain, DateOrder::YearMonthDay);
    const auto reading = read(scanner);
    if (!reading || !reading->offsetMinutes || !scanner.yearCameFirst())
        return std::nullopt;
    return parseInstant(text, QTimeZone::utc(), DateOrder::YearMonthDay);
}

std::optional<DateOrder> guessDateOrder(const QStringList &texts)
{
    bool allowed[] = {true, true, true}; // by DateOrder
    bool tells = false;                  // some text depends on the order
    bool onlyDots = true;
    bool yearFirst = false;
    for (const QString &text : texts) {
        const QString plain = normalised(text);
        if (plain.isEmpty())
            continue;
        DayScanner scanner(plain, DateOrder::Guess);
        if (!read(scanner))
            return std::nullopt;
        yearFirst |= scanner.yearCameFirst();
        if (scanner.yearCameFirst() || scanner.hadMonthName() || scanner.separator().isNull())
            continue;
        tells = true;
        onlyDots &= scanner.separator() == u'.';
        for (const DateOrder order : {DateOrder::YearMonthDay, DateOrder::DayMonthYear, DateOrder::MonthDayYear}) {
            DayScanner one(plain, order);
            // A year of four digits at the end rules "year first" out, though the scanner would help itself.
            const bool yearLast = plain.size() >= 5 && order == DateOrder::YearMonthDay &&
                                  plain.section(u' ', 0, 0).section(scanner.separator(), 2, 2).size() == 4;
            allowed[int(order)] &= !yearLast && read(one).has_value();
        }
    }
    if (!tells)
        return yearFirst ? std::optional(DateOrder::YearMonthDay) : std::nullopt;
    if (onlyDots && allowed[int(DateOrder::DayMonthYear)])
        return DateOrder::DayMonthYear; // nobody writes the month first with dots
    std::optional<DateOrder> found;
    for (const DateOrder order : {DateOrder::YearMonthDay, DateOrder::DayMonthYear, DateOrder::MonthDayYear}) {
        if (!allowed[int(order)])
            continue;
        if (found)
            return std::nullopt;
        found = order;
    }
    return found;
}

} // namespace kith
