// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sales/recurrence.h"

#include <algorithm>
#include <memory>

#include <QCoreApplication>
#include <QRegularExpression>

#include <libical/ical.h>

#include "core/base/error.h"
#include "core/model/types/task.h"
#include "core/store/change.h"

using namespace Qt::StringLiterals;

namespace kith {

namespace {

constexpr int mostSkipped = 100'000; // an endless rule far in the past is no reason to hang

struct Word
{
    const char16_t *words; // separated by ';'
    const char *frequency;
};
constexpr Word words[] = {
    {u"daily;day;days;每天;每日;天", "DAILY"},
    {u"weekly;week;weeks;每周;每星期;周;星期", "WEEKLY"},
    {u"monthly;month;months;每月;每个月;个月;月", "MONTHLY"},
    {u"yearly;annually;year;years;每年;年", "YEARLY"},
};

QString frequencyOf(const QString &word)
{
    for (const Word &each : words) {
        if (QString::fromUtf16(each.words).split(u';').contains(word))
            return QString::fromLatin1(each.frequency);
    }
    return {};
}

// A rule may go on with the days on which it does not hold: "FREQ=WEEKLY EXDATE=20260713,20260720".
QString ruleOf(const QString &text)
{
    return text.section(u" EXDATE="_s, 0, 0);
}

QString exceptions(const QString &text)
{
    return text.section(u" EXDATE="_s, 1);
}

// Days and moments as calendars write them, as days of the zone. nullopt: one is neither.
std::optional<QString> exceptedDays(const QString &text, const QTimeZone &zone)
{
    QStringList days;
    for (const QString &word : text.split(u',', Qt::SkipEmptyParts)) {
        QDate day = QDate::fromString(word.trimmed().left(8), u"yyyyMMdd"_s);
        if (const QDateTime utc = QDateTime::fromString(word.trimmed(), u"yyyyMMdd'T'hhmmss'Z'"_s); utc.isValid())
            day = dayOf(Instant{QDateTime(utc.date(), utc.time(), Qt::UTC).toMSecsSinceEpoch()}, zone);
        if (!day.isValid())
            return std::nullopt;
        days.append(day.toString(u"yyyyMMdd"_s));
    }
    days.sort();
    days.removeDuplicates();
    return days.join(u',');
}

bool isRule(const QString &text)
{
    const icalrecurrencetype rule = icalrecurrencetype_from_string(text.toLatin1().constData());
    return rule.freq != ICAL_NO_RECURRENCE;
}

icaltimetype wallClock(Instant at, const QTimeZone &zone)
{
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(at.msecs, zone);
    icaltimetype time = icaltime_null_time();
    time.year = local.date().year();
    time.month = local.date().month();
    time.day = local.date().day();
    time.hour = local.time().hour();
    time.minute = local.time().minute();
    time.second = local.time().second();
    return time;
}

Instant instantOf(const icaltimetype &time, const QTimeZone &zone)
{
    const QDateTime local(QDate(time.year, time.month, time.day), QTime(time.hour, time.minute, time.second), zone);
    return {local.toMSecsSinceEpoch()};
}

QString withCount(const QString &rule, int count)
{
    static const QRegularExpression part(u"COUNT=\\d+"_s, QRegularExpression::CaseInsensitiveOption);
    return QString(rule).replace(part, u"COUNT=%1"_s.arg(count));
}

void understandRepeats(Change &change, const Record *, Record &after)
{
    if (after.isEmpty(task::repeats))
        return;
    // What is no repetition stays as it was written: files from elsewhere bring words of their own.
    const QString text = after.get(task::repeats);
    const auto rule = recurrenceFrom(ruleOf(text));
    if (!rule)
        return;
    const auto except = exceptedDays(exceptions(text), change.store().zone());
    after.set(task::repeats, !except             ? *rule + u" EXDATE="_s + exceptions(text)
                             : except->isEmpty() ? *rule
                                                 : *rule + u" EXDATE="_s + *except);
}

void makeNext(Change &change, const Record *before, Record &after)
{
    const bool isJustDone = before && before->isEmpty(task::doneAt) && !after.isEmpty(task::doneAt);
    if (!isJustDone || after.isEmpty(task::repeats) || after.isEmpty(task::dueAt) || after.get(task::cancelled))
        return;
    Store &store = change.store();
    const Instant due = after.get(task::dueAt);
    // What was missed meanwhile is not made up for.
    const auto next =
        nextOccurrence(after.get(task::repeats), due, std::max(due, after.get(task::doneAt)), store.zone());
    if (!next)
        return;
    Record copy = after;
    copy.setId(0);
    copy.setVersion(0);
    copy.clear(task::doneAt);
    copy.clear(task::snoozedUntil);
    copy.set(task::dueAt, next->at);
    copy.set(task::repeats, next->rule);
    copy.set(task::occurrenceOf, after.id());
    for (const Field<Instant> *field : {&task::endsAt, &task::remindAt}) {
        if (!after.isEmpty(*field))
            copy.set(*field, Instant{after.get(*field).msecs + next->at.msecs - due.msecs});
    }
    if (const Problems problems = change.save(copy); !problems.isEmpty())
        throw Error(ErrorKind::Invalid, problems.sentences());
}

} // namespace

std::optional<QString> recurrenceFrom(const QString &text)
{
    const QString plain = text.trimmed();
    if (QString rule = plain.startsWith(u"RRULE:"_s, Qt::CaseInsensitive) ? plain.mid(6).toUpper() : plain.toUpper();
        rule.contains(u"FREQ="_s) && isRule(rule))
        return rule;
    const QString lower = plain.toLower();
    if (const QString frequency = frequencyOf(lower); !frequency.isEmpty())
        return u"FREQ="_s + frequency;
    static const QRegularExpression every(u"^(?:every|每)\\s*(\\d{1,3})\\s*(\\S+)$"_s);
    if (const auto match = every.match(lower); match.hasMatch()) {
        const QString frequency = frequencyOf(match.captured(2));
        if (!frequency.isEmpty() && match.captured(1).toInt() > 0)
            return u"FREQ=%1;INTERVAL=%2"_s.arg(frequency, match.captured(1));
    }
    static const QRegularExpression one(u"^every\\s+(\\S+)$"_s);
    if (const auto match = one.match(lower); match.hasMatch()) {
        if (const QString frequency = frequencyOf(match.captured(1)); !frequency.isEmpty())
            return u"FREQ="_s + frequency;
    }
    return std::nullopt;
}

std::optional<Occurrence> nextOccurrence(const QString &rule, Instant start, Instant earliest, const QTimeZone &zone)
{
    const icalrecurrencetype parsed = icalrecurrencetype_from_string(ruleOf(rule).toLatin1().constData());
    const QStringList except = exceptions(rule).split(u',', Qt::SkipEmptyParts);
    if (parsed.freq == ICAL_NO_RECURRENCE)
        return std::nullopt;
    const std::unique_ptr<icalrecur_iterator, void (*)(icalrecur_iterator *)> iterator(
        icalrecur_iterator_new(parsed, wallClock(start, zone)), icalrecur_iterator_free);
    if (!iterator)
        return std::nullopt;
    // The first one is the start itself where the rule holds it; a COUNT counts from there.
    int passed = 0;
    for (int i = 0; i < mostSkipped; ++i) {
        const icaltimetype time = icalrecur_iterator_next(iterator.get());
        if (icaltime_is_null_time(time))
            return std::nullopt;
        const Instant at = instantOf(time, zone);
        if (at > start && at > earliest && !except.contains(dayOf(at, zone).toString(u"yyyyMMdd"_s)))
            return Occurrence{at, parsed.count > 0 ? withCount(rule, parsed.count - passed) : rule};
        ++passed;
    }
    return std::nullopt;
}

std::vector<Rule> recurrenceRules()
{
    return {{&task::type, {&task::repeats}, understandRepeats}, {&task::type, {&task::doneAt}, makeNext}};
}

} // namespace kith
