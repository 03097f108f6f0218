// SPDX-License-Identifier: GPL-3.0-or-later
// A calendar file (iCalendar) as rows: appointments and to-dos. Its syntax is libical's business.
#include <libical/ical.h>
#include <QCoreApplication>
#include <QDateTime>
#include <QFileInfo>
#include <QTimeZone>

#include "core/base/error.h"
#include "core/base/time.h"
#include "core/exchange/fixed_columns.h"
#include "core/exchange/whole_file.h"

namespace kith {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestFile = qint64(128) * 1024 * 1024;
constexpr int deepestNesting = 16;

struct Freed
{
    void operator()(icalcomponent *component) const { icalcomponent_free(component); }
};
using Component = std::unique_ptr<icalcomponent, Freed>;

QString valueText(icalproperty *property)
{
    icalvalue *value = property ? icalproperty_get_value(property) : nullptr;
    if (!value)
        return {};
    if (icalvalue_isa(value) == ICAL_TEXT_VALUE)
        return QString::fromUtf8(icalvalue_get_text(value));
    char *text = icalvalue_as_ical_string_r(value);
    const QString result = QString::fromUtf8(text);
    icalmemory_free_buffer(text);
    return result;
}

QString propertyText(icalcomponent *component, icalproperty_kind kind)
{
    return valueText(icalcomponent_get_first_property(component, kind)).trimmed();
}

// A moment as the calendar has it: a day, a wall clock of nowhere, or an instant.
struct Moment
{
    QDateTime at; // UTC, or local time without a zone
    bool isDay = false;
    bool isValid() const { return at.isValid(); }
    QString text() const
    {
        if (!isValid())
            return {};
        if (isDay)
            return at.date().toString(Qt::ISODate);
        return at.toString(u"yyyy-MM-ddTHH:mm:ss"_s) + (at.timeSpec() == Qt::UTC ? u"Z"_s : QString());
    }
};

Moment momentOf(const icaltimetype &time, icalproperty *property)
{
    const QDate day(time.year, time.month, time.day);
    if (icaltime_is_null_time(time) || !day.isValid())
        return {};
    if (time.is_date)
        return {QDateTime(day, QTime(0, 0)), true};
    const QTime clock(time.hour, time.minute, std::min(time.second, 59)); // a leap second is the second before
    if (!clock.isValid())
        return {};
    if (icaltime_is_utc(time))
        return {QDateTime(day, clock, Qt::UTC), false};
    if (const icaltimezone *zone = icaltime_get_timezone(time)) {
        const time_t seconds = icaltime_as_timet_with_zone(time, zone);
        return {QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC), false};
    }
    icalparameter *named = property ? icalproperty_get_first_parameter(property, ICAL_TZID_PARAMETER) : nullptr;
    if (named) {
        const QTimeZone zone(QByteArray(icalparameter_get_tzid(named)));
        if (zone.isValid())
            return {QDateTime::fromMSecsSinceEpoch(
                        detail::utcOfWallClock(QDateTime(day, clock, Qt::UTC).toMSecsSinceEpoch(), zone), Qt::UTC),
                    false};
    }
    return {QDateTime(day, clock), false};
}

Moment momentIn(icalcomponent *component, icalproperty *property)
{
    icalvalue *value = property ? icalproperty_get_value(property) : nullptr;
    if (!value)
        return {};
    const icalvalue_kind what = icalvalue_isa(value);
    if (what != ICAL_DATE_VALUE && what != ICAL_DATETIME_VALUE)
        return {};
    return momentOf(icalproperty_get_datetime_with_component(property, component), property);
}

// Of our own, for what iCalendar has no word for.
QString ownText(icalcomponent *component, const char *name)
{
    for (icalproperty *one = icalcomponent_get_first_property(component, ICAL_X_PROPERTY); one;
         one = icalcomponent_get_next_property(component, ICAL_X_PROPERTY)) {
        if (qstrcmp(icalproperty_get_x_name(one), name) == 0)
            return QString::fromUtf8(icalproperty_get_x(one)).trimmed();
    }
    return {};
}

QString ownMoment(icalcomponent *component, const char *name)
{
    const QDateTime at = QDateTime::fromString(ownText(component, name), u"yyyyMMdd'T'hhmmss'Z'"_s);
    return at.isValid() ? at.toString(u"yyyy-MM-ddTHH:mm:ss'Z'"_s) : QString();
}

Moment propertyMoment(icalcomponent *component, icalproperty_kind kind)
{
    return momentIn(component, icalcomponent_get_first_property(component, kind));
}

QDateTime shifted(const Moment &moment, const icaldurationtype &duration)
{
    return moment.at.addSecs(icaldurationtype_as_int(duration));
}

class Rows
{
public:
    std::vector<ListedRows::Row> rows;

    void walk(icalcomponent *component, int depth)
    {
        const icalcomponent_kind kind = icalcomponent_isa(component);
        if (kind == ICAL_VEVENT_COMPONENT || kind == ICAL_VTODO_COMPONENT)
            take(component, kind == ICAL_VTODO_COMPONENT);
        if (kind == ICAL_VCALENDAR_COMPONENT || kind == ICAL_XROOT_COMPONENT)
            ++calendars;
        if (depth >= deepestNesting)
            return;
        for (icalcomponent *part = icalcomponent_get_first_component(component, ICAL_ANY_COMPONENT); part;
             part = icalcomponent_get_next_component(component, ICAL_ANY_COMPONENT))
            walk(part, depth + 1);
    }
    int calendars = 0;

private:
    void take(icalcomponent *event, bool isTask)
    {
        const Moment start = propertyMoment(event, ICAL_DTSTART_PROPERTY);
        Moment end = propertyMoment(event, isTask ? ICAL_DUE_PROPERTY : ICAL_DTEND_PROPERTY);
        icalproperty *duration = icalcomponent_get_first_property(event, ICAL_DURATION_PROPERTY);
        if (!end.isValid() && duration && start.isValid()) {
            const icalvalue *value = icalproperty_get_value(duration);
            if (value && icalvalue_isa(value) == ICAL_DURATION_VALUE)
                end = {shifted(start, icalvalue_get_duration(value)), start.isDay};
        }
        // A to-do is due at its end; an appointment begins. The end of whole days is the day after the last one.
        const Moment due = isTask && end.isValid() ? end : start;
        if (!isTask && end.isDay && end.isValid())
            end.at = end.at.addDays(-1);
        const bool ends = !isTask && end.isValid() && end.at > start.at;

        QString id = propertyText(event, ICAL_UID_PROPERTY);
        if (const QString which = propertyText(event, ICAL_RECURRENCEID_PROPERTY); !id.isEmpty() && !which.isEmpty())
            id += u'/' + which; // one of a series that differs
        QString subject = propertyText(event, ICAL_SUMMARY_PROPERTY).simplified();
        QStringList text;
        if (const QString place = propertyText(event, ICAL_LOCATION_PROPERTY); !place.isEmpty())
            text.append(QCoreApplication::translate("columns", "Place: %1").arg(place));
        if (const QString description = propertyText(event, ICAL_DESCRIPTION_PROPERTY); !description.isEmpty())
            text.append(description);
        QStringList except;
        forEach(event, ICAL_EXDATE_PROPERTY,
                [&](icalproperty *one) { except.append(exception(momentIn(event, one))); });
        except.removeAll(QString());
        QStringList also;
        forEach(event, ICAL_RDATE_PROPERTY, [&](icalproperty *one) { also.append(valueText(one)); });
        if (!also.isEmpty())
            text.append(QCoreApplication::translate("columns", "Also on: %1").arg(also.join(", "_L1)));
        if (subject.isEmpty())
            subject = text.value(0).section(u'\n', 0, 0).left(200);
        if (subject.isEmpty())
            subject = QCoreApplication::translate("columns", "Without subject");
        QStringList groups;
        forEach(event, ICAL_CATEGORIES_PROPERTY, [&](icalproperty *one) {
            for (const QString &word : valueText(one).split(u','))
                groups.append(word.simplified());
        });
        groups.removeAll(QString());
        groups.removeDuplicates();

        const QString status = propertyText(event, ICAL_STATUS_PROPERTY).toUpper();
        Moment done = isTask ? propertyMoment(event, ICAL_COMPLETED_PROPERTY) : Moment();
        if (isTask && !done.isValid() && status == "COMPLETED"_L1)
            done = due.isValid() ? due : propertyMoment(event, ICAL_DTSTAMP_PROPERTY);

        QString kind = ownText(event, "X-KITH-KIND");
        if (kind.isEmpty())
            kind = isTask ? u"todo"_s : u"meeting"_s;
        const QString doneText = done.isValid() ? done.text() : ownMoment(event, "X-KITH-DONE");
        const QString endText = ends ? end.text() : ownMoment(event, "X-KITH-ENDS");

        ListedRows::Row row;
        row.line = qint64(rows.size()) + 1;
        for (const QString &cell :
             {id, subject, kind, due.text(), endText, due.isValid() ? (due.isDay ? u"true"_s : u"false"_s) : QString(),
              reminder(event, start, end), doneText, status == "CANCELLED"_L1 ? u"true"_s : u"false"_s,
              repetition(event, except), groups.join(u'\n'), text.join(u'\n')})
            row.cells.push_back(cell.toStdString());
        rows.push_back(std::move(row));
    }

    template <typename Take> static void forEach(icalcomponent *component, icalproperty_kind kind, Take take)
    {
        for (icalproperty *property = icalcomponent_get_first_property(component, kind); property;
             property = icalcomponent_get_next_property(component, kind))
            take(property);
    }

    // A day, or a moment in UTC or of the wall clock, as in the file.
    static QString exception(const Moment &moment)
    {
        if (!moment.isValid() || moment.isDay)
            return moment.isValid() ? moment.at.toString(u"yyyyMMdd"_s) : QString();
        return moment.at.toString(u"yyyyMMdd'T'hhmmss"_s) + (moment.at.timeSpec() == Qt::UTC ? u"Z"_s : QString());
    }

    static QString repetition(icalcomponent *event, const QStringList &except)
    {
        const QString rule = propertyText(event, ICAL_RRULE_PROPERTY);
        return rule.isEmpty() || except.isEmpty() ? rule : rule + u" EXDATE="_s + except.join(u',');
    }

    static QString reminder(icalcomponent *event, const Moment &start, const Moment &end)
    {
        icalcomponent *alarm = icalcomponent_get_first_component(event, ICAL_VALARM_COMPONENT);
        icalproperty *property = alarm ? icalcomponent_get_first_property(alarm, ICAL_TRIGGER_PROPERTY) : nullptr;
        icalvalue *value = property ? icalproperty_get_value(property) : nullptr;
        if (!value)
            return {};
        const icalvalue_kind kind = icalvalue_isa(value);
        if (kind == ICAL_DATETIME_VALUE || kind == ICAL_DATE_VALUE)
            return momentOf(icalvalue_get_datetime(value), property).text();
        if (kind != ICAL_TRIGGER_VALUE && kind != ICAL_DURATION_VALUE)
            return {};
        icaldurationtype duration = icaldurationtype_null_duration();
        if (kind == ICAL_TRIGGER_VALUE) {
            const icaltriggertype trigger = icalvalue_get_trigger(value);
            if (!icaltime_is_null_time(trigger.time))
                return momentOf(trigger.time, property).text();
            duration = trigger.duration;
        } else {
            duration = icalvalue_get_duration(value);
        }
        icalparameter *related = icalproperty_get_first_parameter(property, ICAL_RELATED_PARAMETER);
        const bool fromEnd = related && icalparameter_get_related(related) == ICAL_RELATED_END;
        const Moment from = fromEnd && end.isValid() ? end : start.isValid() ? start : end;
        if (!from.isValid())
            return {};
        const Moment at{shifted(from, duration), false};
        return at.text();
    }
};

} // namespace

std::unique_ptr<RowSource> openCalendar(const QString &path)
{
    const QByteArray text = asUtf8(readWholeFile(path, largestFile));
    icalerror_set_errors_are_fatal(0); // what is wrong in one event does not end the program
    const Component root(icalparser_parse_string(text.constData()));
    Rows found;
    ListedRows::Row headings;
    headings.line = 0;
    for (const QString &heading : fixedHeadings(FileKind::Calendar))
        headings.cells.push_back(heading.toStdString());
    if (root)
        found.walk(root.get(), 0);
    // Broken so early that nothing is left of the events that it begins.
    const bool isDamaged = found.rows.empty() && (text.contains("\nBEGIN:VEVENT") || text.contains("\nBEGIN:VTODO"));
    if (!root || found.calendars == 0 || isDamaged)
        throw Error(ErrorKind::File, QCoreApplication::translate(
                                         "columns", "“%1” is no calendar that can be read; nothing was imported.")
                                         .arg(QFileInfo(path).fileName()));
    found.rows.insert(found.rows.begin(), std::move(headings));
    return std::make_unique<ListedRows>(std::move(found.rows));
}

} // namespace kith
