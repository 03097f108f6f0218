// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/time.h"

#include <mutex>
#include <utility>

#include "core/base/language.h"

namespace kith {

namespace {

using namespace Qt::StringLiterals;

constexpr std::int64_t msecsPerDay = 86'400'000;

std::mutex s_clockMutex;
std::function<Instant()> s_clock;

QString padded(int number, int width)
{
    return QString::number(number).rightJustified(width, u'0');
}

std::int64_t offset(std::int64_t utc, const QTimeZone &zone)
{
    return std::int64_t(zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(utc, Qt::UTC))) * 1000;
}

bool isUtc(const QTimeZone &zone)
{
    static const QTimeZone utc = QTimeZone::utc();
    return zone == utc;
}

Day dayOfMsecs(std::int64_t msecs)
{
    const std::int64_t days = (msecs >= 0 ? msecs : msecs - (msecsPerDay - 1)) / msecsPerDay;
    return Day(1970, 1, 1).addDays(days);
}

// `number` in as many digits as there are at `place`. Exports write millions of these.
void putDigits(char16_t *place, int digits, int number)
{
    for (int i = digits - 1; i >= 0; --i, number /= 10)
        place[i] = char16_t(u'0' + number % 10);
}

// "17:30", with seconds and milliseconds where asked or where there are some.
QString timeText(std::int64_t msecsOfDay, bool withSeconds)
{
    const int msecs = int(msecsOfDay);
    char16_t text[] = u"00:00:00.000";
    putDigits(text, 2, msecs / 3'600'000);
    putDigits(text + 3, 2, msecs / 60'000 % 60);
    putDigits(text + 6, 2, msecs / 1000 % 60);
    putDigits(text + 9, 3, msecs % 1000);
    if (msecs % 1000 != 0)
        return QStringView(text, 12).toString();
    return QStringView(text, withSeconds || msecs % 60'000 != 0 ? 8 : 5).toString();
}

QString wallClock(std::int64_t msecs, bool withSeconds)
{
    const Day day = dayOfMsecs(msecs);
    return toIso(day) + u'T' + timeText(msecs - Day(1970, 1, 1).daysTo(day) * msecsPerDay, withSeconds);
}

} // namespace

QString toIso(Day day)
{
    int year = 0;
    int month = 0;
    int dayOfMonth = 0;
    day.getDate(&year, &month, &dayOfMonth);
    if (!day.isValid() || year < 0 || year > 9999)
        return day.toString(Qt::ISODate);
    char16_t text[] = u"0000-00-00";
    putDigits(text, 4, year);
    putDigits(text + 5, 2, month);
    putDigits(text + 8, 2, dayOfMonth);
    return QStringView(text, 10).toString();
}

QString toIso(Instant instant)
{
    // Records of one change carry the same instant, a million of them.
    thread_local std::pair<std::int64_t, QString> last{-1, {}};
    if (last.first != instant.msecs || last.second.isNull())
        last = {instant.msecs, wallClock(instant.msecs, true) + u'Z'};
    return last.second;
}

std::int64_t detail::utcOfWallClock(std::int64_t local, const QTimeZone &zone)
{
    if (isUtc(zone))
        return local;
    const std::int64_t before = offset(local - msecsPerDay, zone);
    const std::int64_t after = offset(local + msecsPerDay, zone);
    if (before == after)
        return local - before;
    // Of a time that comes twice the first; a time that the zone skips moves forward by what is skipped.
    if (offset(local - before, zone) == before || offset(local - after, zone) != after)
        return local - before;
    return local - after;
}

QString toLocalIso(Instant instant, const QTimeZone &zone)
{
    const std::int64_t local = instant.msecs + (isUtc(zone) ? 0 : offset(instant.msecs, zone));
    QString text = wallClock(local, false);
    if (detail::utcOfWallClock(local, zone) != instant.msecs) {
        const std::int64_t minutes = (local - instant.msecs) / 60'000;
        const int magnitude = int(std::abs(minutes));
        text += (minutes < 0 ? u'-' : u'+') + padded(magnitude / 60, 2) + u':' + padded(magnitude % 60, 2);
    }
    return text;
}

Day dayOf(Instant instant, const QTimeZone &zone)
{
    return dayOfMsecs(instant.msecs + (isUtc(zone) ? 0 : offset(instant.msecs, zone)));
}

Instant startOf(Day day, const QTimeZone &zone)
{
    return {detail::utcOfWallClock(Day(1970, 1, 1).daysTo(day) * msecsPerDay, zone)};
}

Day startOfStep(Day day, Step step)
{
    switch (step) {
    case Step::Day:
        return day;
    case Step::Week:
        return day.addDays(1 - day.dayOfWeek());
    case Step::Month:
        return {day.year(), day.month(), 1};
    case Step::Quarter:
        return {day.year(), (day.month() - 1) / 3 * 3 + 1, 1};
    case Step::Year:
        return {day.year(), 1, 1};
    }
    Q_UNREACHABLE();
}

Day nextStep(Day day, Step step)
{
    const Day start = startOfStep(day, step);
    switch (step) {
    case Step::Day:
        return start.addDays(1);
    case Step::Week:
        return start.addDays(7);
    case Step::Month:
        return start.addMonths(1);
    case Step::Quarter:
        return start.addMonths(3);
    case Step::Year:
        return start.addYears(1);
    }
    Q_UNREACHABLE();
}

QString stepKey(Day start, Step step)
{
    switch (step) {
    case Step::Day:
        return toIso(start);
    case Step::Week: {
        int year = 0;
        const int week = start.weekNumber(&year); // weeks belong to the year of their Thursday
        return padded(year, 4) + u"-W"_s + padded(week, 2);
    }
    case Step::Month:
        return padded(start.year(), 4) + u'-' + padded(start.month(), 2);
    case Step::Quarter:
        return padded(start.year(), 4) + u"-Q"_s + QString::number((start.month() + 2) / 3);
    case Step::Year:
        return padded(start.year(), 4);
    }
    Q_UNREACHABLE();
}

QString stepLabel(Day start, Step step)
{
    const bool chinese = currentLanguage() == Language::Chinese;
    const QString year = QString::number(start.year());
    switch (step) {
    case Step::Day:
        return dayLabel(start);
    case Step::Week: {
        int weekYear = 0;
        const QString week = QString::number(start.weekNumber(&weekYear));
        const QString ofYear = QString::number(weekYear);
        return chinese ? QString(ofYear + u"年第"_s + week + u"周"_s) : QString(u"W"_s + week + u' ' + ofYear);
    }
    case Step::Month:
        return chinese ? QString(year + u"年"_s + QString::number(start.month()) + u"月"_s)
                       : QString(monthName(start.month()) + u' ' + year);
    case Step::Quarter: {
        const QString quarter = QString::number((start.month() + 2) / 3);
        return chinese ? QString(year + u"年第"_s + quarter + u"季度"_s) : QString(u"Q"_s + quarter + u' ' + year);
    }
    case Step::Year:
        return chinese ? QString(year + u"年"_s) : year;
    }
    Q_UNREACHABLE();
}

QString monthName(int month)
{
    static constexpr const char16_t *names[] = {u"Jan", u"Feb", u"Mar", u"Apr", u"May", u"Jun",
                                                u"Jul", u"Aug", u"Sep", u"Oct", u"Nov", u"Dec"};
    return QString::fromUtf16(names[month - 1]);
}

QString dayLabel(Day day, bool withYear)
{
    const QString number = QString::number(day.day());
    const QString year = QString::number(day.year());
    if (currentLanguage() == Language::Chinese) {
        const QString short_ = QString::number(day.month()) + u"月"_s + number + u"日"_s;
        return withYear ? QString(year + u"年"_s + short_) : short_;
    }
    const QString short_ = number + u' ' + monthName(day.month());
    return withYear ? QString(short_ + u' ' + year) : short_;
}

Period samePeriodLastYear(Period period)
{
    Period before;
    if (period.from.isValid())
        before.from = period.from.addYears(-1);
    if (period.to.isValid()) {
        before.to = period.to.addYears(-1);
        if (period.to.day() == period.to.daysInMonth())
            before.to = {before.to.year(), before.to.month(), before.to.daysInMonth()};
    }
    return before;
}

Instant Clock::now()
{
    std::function<Instant()> source;
    {
        const std::lock_guard lock(s_clockMutex);
        source = s_clock;
    }
    return source ? source() : Instant{QDateTime::currentMSecsSinceEpoch()};
}

Day Clock::today(const QTimeZone &zone)
{
    return dayOf(now(), zone);
}

void Clock::set(std::function<Instant()> source)
{
    const std::lock_guard lock(s_clockMutex);
    s_clock = std::move(source);
}

} // namespace kith
