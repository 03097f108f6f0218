// SPDX-License-Identifier: GPL-3.0-or-later
// Reading days and times as people and files write them. A hand-written scanner: imports call it for every row.
#include <QVarLengthArray>

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

class Scanner
{
public:
    Scanner(QStringView text, DateOrder order) : m_text(text), m_order(order) {}

    std::optional<Reading> read()
    {
        Reading reading;
        skipWeekday();
        const std::optional<Day> day = readDay();
        if (!day || !day->isValid())
            return std::nullopt;
        reading.day = *day;
        skipBlanks();
        if (skipWeekday())
            skipBlanks();
        if (!atEnd()) {
            if (!take(u'T'))
                take(u',');
            skipBlanks();
            reading.time = readTime();
            if (!reading.time || !readZone(reading))
                return std::nullopt;
        }
        skipBlanks();
        if (take(u'(') && skipWeekday())
            take(u')');
        return atEnd() ? std::optional(reading) : std::nullopt;
    }

    std::optional<int> readTimeOnly()
    {
        const auto time = readTime();
        skipBlanks();
        if (!time || !atEnd())
            return std::nullopt;
        return int(*time / 60'000);
    }

    bool yearCameFirst() const { return m_yearFirst; }
    bool hadMonthName() const { return m_monthName; }
    QChar separator() const { return m_separator; }

private:
    bool atEnd() const { return m_at >= m_text.size(); }
    QChar peek(qsizetype ahead = 0) const { return m_at + ahead < m_text.size() ? m_text[m_at + ahead] : QChar(); }
    static bool isDigit(QChar c) { return c >= u'0' && c <= u'9'; }
    void skipBlanks()
    {
        while (peek() == u' ')
            ++m_at;
    }
    bool take(QChar c)
    {
        if (peek() != c || atEnd())
            return false;
        ++m_at;
        return true;
    }
    bool takeWord(QStringView word)
    {
        if (m_text.sliced(m_at).startsWith(word, Qt::CaseInsensitive)) {
            m_at += word.size();
            return true;
        }
        return false;
    }

    struct Number
    {
        int value = 0;
        int length = 0;
    };
    std::optional<Number> number(int longest)
    {
        Number result;
        while (isDigit(peek()) && result.length <= longest) {
            result.value = result.value * 10 + (peek().unicode() - u'0');
            ++result.length;
            ++m_at;
        }
        if (result.length == 0 || result.length > longest)
            return std::nullopt;
        return result;
    }

    bool skipWeekday()
    {
        static const QStringView names[] = {u"monday", u"tuesday", u"wednesday", u"thursday", u"friday", u"saturday",
                                            u"sunday", u"mon",     u"tues",      u"tue",      u"wed",    u"thurs",
                                            u"thur",   u"thu",     u"fri",       u"sat",      u"sun"};
        if (takeWord(u"星期") || takeWord(u"周") || takeWord(u"礼拜")) {
            if (QStringView(u"一二三四五六日天").contains(peek()))
                ++m_at;
            return true;
        }
        for (const QStringView name : names) {
            if (takeWord(name)) {
                while (peek() == u',' || peek() == u'.' || peek() == u' ')
                    ++m_at;
                return true;
            }
        }
        return false;
    }

    std::optional<int> monthWord()
    {
        static const QStringView names[] = {u"january",   u"february", u"march",    u"april",
                                            u"may",       u"june",     u"july",     u"august",
                                            u"september", u"october",  u"november", u"december"};
        qsizetype length = 0;
        while (peek(length).isLetter() && peek(length).unicode() < 0x80)
            ++length;
        if (length < 3)
            return std::nullopt;
        const QStringView word = m_text.sliced(m_at, length);
        for (int i = 0; i < 12; ++i) {
            const bool sept = i == 8 && word.compare(u"sept", Qt::CaseInsensitive) == 0;
            if (sept || word.compare(names[i], Qt::CaseInsensitive) == 0 ||
                (length == 3 && names[i].startsWith(word, Qt::CaseInsensitive))) {
                m_at += length;
                take(u'.');
                m_monthName = true;
                return i + 1;
            }
        }
        return std::nullopt;
    }

    static int fullYear(Number year)
    {
        return year.length == 4 ? year.value : year.value + (year.value < 70 ? 2000 : 1900);
    }
    static Day made(int year, int month, int day)
    {
        return Day::isValid(year, month, day) ? Day(year, month, day) : Day();
    }

    std::optional<Day> readDay()
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
        const qsizetype afterFirst = m_at;
        skipBlanks();
        if (peek() == u'年' || peek() == u'月')
            return chineseDay(*first);
        if (first->length <= 2) {
            m_at = afterFirst;
            for (const QStringView ending : {u"st", u"nd", u"rd", u"th", u"."})
                if (takeWord(ending))
                    break;
            while (peek() == u' ' || peek() == u'-' || peek() == u'/')
                ++m_at;
            takeWord(u"of ");
            if (const auto month = monthWord())
                return afterDayAndMonth(first->value, *month);
        }
        m_at = afterFirst;
        return withSeparators(*first);
    }

    std::optional<Day> withSeparators(Number first)
    {
        m_separator = peek();
        if (m_separator != u'-' && m_separator != u'/' && m_separator != u'.')
            return std::nullopt;
        ++m_at;
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

    std::optional<Day> byOrder(Number first, Number second, Number third)
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

    int thisYear() const { return Clock::today(QTimeZone::utc()).year(); }

    std::optional<Day> afterMonthWord(int month) // "March 4, 2025", "Mar 4"
    {
        while (peek() == u' ' || peek() == u'-')
            ++m_at;
        const auto day = number(2);
        if (!day)
            return std::nullopt;
        for (const QStringView ending : {u"st", u"nd", u"rd", u"th"})
            if (takeWord(ending))
                break;
        return made(yearBehind(), month, day->value);
    }
    std::optional<Day> afterDayAndMonth(int day, int month) { return made(yearBehind(), month, day); }

    // The year after a day and a month in words, else this year.
    int yearBehind()
    {
        const qsizetype start = m_at;
        while (peek() == u' ' || peek() == u'-' || peek() == u',' || peek() == u'/')
            ++m_at;
        const auto year = number(4);
        const bool isTime = peek() == u':' || peek() == u'时';
        if (year && !isTime && (year->length == 4 || year->length == 2))
            return fullYear(*year);
        m_at = start;
        return thisYear();
    }

    std::optional<Day> chineseDay(Number first) // at 年 or 月
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

    enum class Half { None, Before, Noon, After };

    Half halfBefore() // 上午, 下午 ... stand before the time
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
            if (takeWord(word.text)) {
                skipBlanks();
                return word.half;
            }
        }
        return Half::None;
    }
    Half halfAfter() // am, pm behind it
    {
        const qsizetype start = m_at;
        skipBlanks();
        for (const QStringView word : {u"a.m.", u"am"})
            if (takeWord(word))
                return Half::Before;
        for (const QStringView word : {u"p.m.", u"pm"})
            if (takeWord(word))
                return Half::After;
        m_at = start;
        return Half::None;
    }

    std::optional<std::int64_t> readTime()
    {
        Half half = halfBefore();
        const qsizetype start = m_at;
        auto hours = number(2);
        int minutes = 0;
        int seconds = 0;
        std::int64_t msecs = 0;
        bool plain = false; // hours alone need a word beside them
        if (!hours) {       // 093000
            m_at = start;
            const auto compact = number(6);
            if (!compact || (compact->length != 6 && compact->length != 4))
                return std::nullopt;
            const int all = compact->length == 6 ? compact->value : compact->value * 100;
            hours = Number{all / 10000, 2};
            minutes = all / 100 % 100;
            seconds = all % 100;
        } else if (take(u':') || take(u'时')) {
            if (!readMinutes(minutes, seconds, msecs))
                return std::nullopt;
        } else {
            plain = true;
        }
        if (half == Half::None)
            half = halfAfter();
        int hour = hours->value;
        if (half != Half::None) {
            if (hour > 12 && half == Half::Before)
                return std::nullopt;
            if (half == Half::Before && hour == 12)
                hour = 0;
            else if (hour < (half == Half::Noon    ? 4
                             : half == Half::After ? 12
                                                   : 0)) // 中午1点 is 13:00, 中午11点 is 11:00
                hour += 12;
        } else if (plain) {
            return std::nullopt;
        }
        if (hour > 23 || minutes > 59 || seconds > 60)
            return std::nullopt;
        return ((hour * 60 + minutes) * 60 + std::min(seconds, 59)) * std::int64_t(1000) + msecs;
    }

    bool readMinutes(int &minutes, int &seconds, std::int64_t &msecs)
    {
        if (m_text[m_at - 1] == u'时') {
            if (take(u'半')) {
                minutes = 30;
                return true;
            }
            if (!isDigit(peek()))
                return true;
        }
        const auto read = number(2);
        if (!read)
            return false;
        minutes = read->value;
        if (!take(u':') && !(take(u'分') && isDigit(peek())))
            return true;
        const auto second = number(2);
        if (!second)
            return false;
        seconds = second->value;
        take(u'秒');
        if ((peek() == u'.' || peek() == u',') && isDigit(peek(1))) {
            ++m_at;
            for (std::int64_t unit = 100; isDigit(peek()); unit /= 10, ++m_at)
                msecs += (peek().unicode() - u'0') * unit;
        }
        return true;
    }

    bool readZone(Reading &reading)
    {
        skipBlanks();
        if (take(u'Z') || take(u'z') || takeWord(u"UTC") || takeWord(u"GMT"))
            reading.offsetMinutes = 0;
        if (peek() != u'+' && peek() != u'-')
            return true;
        const int sign = peek() == u'-' ? -1 : 1;
        ++m_at;
        const auto hours = number(4);
        if (!hours)
            return false;
        int minutes = hours->length > 2 ? hours->value / 100 * 60 + hours->value % 100 : hours->value * 60;
        if (take(u':')) {
            const auto rest = number(2);
            if (!rest)
                return false;
            minutes += rest->value;
        }
        reading.offsetMinutes = sign * minutes;
        return minutes <= 18 * 60;
    }

    QStringView m_text;
    DateOrder m_order;
    qsizetype m_at = 0;
    QChar m_separator;
    bool m_yearFirst = false;
    bool m_monthName = false;
};

} // namespace

std::optional<Day> parseDay(QStringView text, DateOrder order)
{
    const QString plain = normalised(text);
    const auto reading = Scanner(plain, order).read();
    return reading ? std::optional(reading->day) : std::nullopt;
}

std::optional<Instant> parseInstant(QStringView text, const QTimeZone &zone, DateOrder order)
{
    const QString plain = normalised(text);
    const auto reading = Scanner(plain, order).read();
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
    return Scanner(plain, DateOrder::Guess).readTimeOnly();
}

std::optional<Instant> instantFromIso(QStringView text)
{
    const QString plain = text.toString();
    Scanner scanner(plain, DateOrder::YearMonthDay);
    const auto reading = scanner.read();
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
        Scanner scanner(plain, DateOrder::Guess);
        if (!scanner.read())
            return std::nullopt;
        yearFirst |= scanner.yearCameFirst();
        if (scanner.yearCameFirst() || scanner.hadMonthName() || scanner.separator().isNull())
            continue;
        tells = true;
        onlyDots &= scanner.separator() == u'.';
        for (const DateOrder order : {DateOrder::YearMonthDay, DateOrder::DayMonthYear, DateOrder::MonthDayYear}) {
            Scanner one(plain, order);
            // A year of four digits at the end rules "year first" out, though the scanner would help itself.
            const bool yearLast = plain.size() >= 5 && order == DateOrder::YearMonthDay &&
                                  plain.section(u' ', 0, 0).section(scanner.separator(), 2, 2).size() == 4;
            allowed[int(order)] &= !yearLast && one.read().has_value();
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
