// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/calendar_writer.h"

#include <libical/ical.h>
#include <QCoreApplication>
#include <QSaveFile>
#include <QTimeZone>

#include "core/base/error.h"
#include "core/exchange/record_links.h"
#include "core/model/standard_fields.h"
#include "core/model/types/task.h"

namespace kith {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t chunk = 500;

icaltimetype utc(Instant instant)
{
    return icaltime_from_timet_with_zone(time_t(instant.msecs / 1000), 0, icaltimezone_get_utc_timezone());
}

icaltimetype wholeDay(Day day)
{
    icaltimetype time = icaltime_null_date();
    time.year = day.year();
    time.month = day.month();
    time.day = day.day();
    return time;
}

bool isAppointment(const Record &task)
{
    const QString kind = task.get(task::kind);
    return !task.isEmpty(task::dueAt) && kind != "todo"_L1 && kind != "delivery"_L1 && kind != "payment"_L1;
}

// What iCalendar has no word for; other programs pass over it.
void addOwn(icalcomponent *event, const char *name, const QString &value)
{
    icalproperty *property = icalproperty_new_x(value.toUtf8().constData());
    icalproperty_set_x_name(property, name);
    icalcomponent_add_property(event, property);
}

QString momentText(Instant instant)
{
    return QDateTime::fromMSecsSinceEpoch(instant.msecs, Qt::UTC).toString(u"yyyyMMdd'T'hhmmss'Z'"_s);
}

void addAlarm(icalcomponent *event, const Record &task)
{
    if (task.isEmpty(task::remindAt))
        return;
    icaltriggertype trigger{};
    trigger.time = utc(task.get(task::remindAt));
    trigger.duration = icaldurationtype_null_duration();
    icalproperty *at = icalproperty_new_trigger(trigger);
    icalproperty_add_parameter(at, icalparameter_new_value(ICAL_VALUE_DATETIME));
    icalcomponent_add_component(
        event, icalcomponent_vanew(ICAL_VALARM_COMPONENT, icalproperty_new_action(ICAL_ACTION_DISPLAY), at,
                                   icalproperty_new_description(task.get(task::subject).toUtf8().constData()),
                                   static_cast<void *>(nullptr)));
}

QByteArray eventText(Store &store, const Record &task, const RecordLinks &links)
{
    const bool appointment = isAppointment(task);
    icalcomponent *event = icalcomponent_new(appointment ? ICAL_VEVENT_COMPONENT : ICAL_VTODO_COMPONENT);
    const auto add = [&](icalproperty *property) { icalcomponent_add_property(event, property); };
    const QString external = task.get(standard::externalId);
    add(icalproperty_new_uid((external.isEmpty() ? ownId(store, task) : external).toUtf8().constData()));
    add(icalproperty_new_dtstamp(utc(task.get(standard::updatedAt))));
    add(icalproperty_new_summary(task.get(task::subject).toUtf8().constData()));
    const bool allDay = task.get(task::allDay);
    const auto time = [&](Instant instant, int daysLater) {
        return allDay ? wholeDay(dayOf(instant, store.zone()).addDays(daysLater)) : utc(instant);
    };
    if (!task.isEmpty(task::dueAt)) {
        const Instant due = task.get(task::dueAt);
        add(appointment ? icalproperty_new_dtstart(time(due, 0)) : icalproperty_new_due(time(due, 0)));
        if (appointment && !task.isEmpty(task::endsAt))
            add(icalproperty_new_dtend(time(task.get(task::endsAt), 1)));
        else if (appointment && allDay)
            add(icalproperty_new_dtend(time(due, 1)));
    }
    if (!task.isEmpty(task::text))
        add(icalproperty_new_description(task.get(task::text).toUtf8().constData()));
    if (!task.isEmpty(task::repeats)) {
        const icalrecurrencetype rule =
            icalrecurrencetype_from_string(task.get(task::repeats).section(u" EXDATE="_s, 0, 0).toUtf8().constData());
        if (rule.freq != ICAL_NO_RECURRENCE)
            add(icalproperty_new_rrule(rule));
        // At the clock time of the repetition itself; whole days as days.
        const QTime clock = QDateTime::fromMSecsSinceEpoch(task.get(task::dueAt).msecs, store.zone()).time();
        for (const QString &word : task.get(task::repeats).section(u" EXDATE="_s, 1).split(u',', Qt::SkipEmptyParts)) {
            const QDate day = QDate::fromString(word.left(8), u"yyyyMMdd"_s);
            if (day.isValid() && !task.isEmpty(task::dueAt))
                add(icalproperty_new_exdate(allDay ? wholeDay(day)
                                                   : utc({QDateTime(day, clock, store.zone()).toMSecsSinceEpoch()})));
        }
    }
    if (task.get(task::cancelled))
        add(icalproperty_new_status(ICAL_STATUS_CANCELLED));
    else if (!task.isEmpty(task::doneAt) && !appointment)
        add(icalproperty_new_status(ICAL_STATUS_COMPLETED));
    if (!task.isEmpty(task::doneAt) && !appointment)
        add(icalproperty_new_completed(utc(task.get(task::doneAt))));
    if (task.get(task::kind) != (appointment ? "meeting"_L1 : "todo"_L1))
        addOwn(event, "X-KITH-KIND", task.get(task::kind));
    if (!task.isEmpty(task::doneAt) && appointment)
        addOwn(event, "X-KITH-DONE", momentText(task.get(task::doneAt)));
    if (!task.isEmpty(task::endsAt) && !appointment)
        addOwn(event, "X-KITH-ENDS", momentText(task.get(task::endsAt)));
    for (const QString &tag : links.tags)
        add(icalproperty_new_categories(tag.toUtf8().constData()));
    addAlarm(event, task);
    char *text = icalcomponent_as_ical_string_r(event);
    const QByteArray result(text);
    icalmemory_free_buffer(text);
    icalcomponent_free(event);
    return result;
}

} // namespace

qint64 exportCalendar(Store &store, const Query &query, const QString &path, const Progress &progress)
{
    const Shape &shape = store.catalogue().get(query.type);
    if (&shape != &store.shape(task::type))
        throw Error(ErrorKind::Usage,
                    QCoreApplication::translate("export", "Only tasks can be written as a calendar; for %1 use .csv or "
                                                          ".xlsx.")
                        .arg(shape.plural()));
    QSaveFile file(path);
    const auto write = [&](const QByteArray &bytes) {
        if (file.write(bytes) != bytes.size())
            throw Error(ErrorKind::File,
                        QCoreApplication::translate("export", "“%1” cannot be written: %2. Nothing was exported.")
                            .arg(path, file.errorString()));
    };
    if (!file.open(QIODevice::WriteOnly))
        write("BEGIN"); // says why
    write("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Kith//Kith//EN\r\n");
    const std::vector<RecordId> ids = store.ids(query);
    for (size_t begin = 0; begin < ids.size(); begin += size_t(chunk)) {
        progress.throwIfCancelled();
        progress.advance(qint64(begin), qint64(ids.size()));
        const std::vector<RecordId> part(ids.begin() + qptrdiff(begin),
                                         ids.begin() + qptrdiff(std::min<size_t>(begin + chunk, ids.size())));
        const std::map<RecordId, RecordLinks> links = linksOf(store, shape, part);
        static const RecordLinks none;
        for (const Record &task : store.read(shape, part)) {
            const auto own = links.find(task.id());
            write(eventText(store, task, own == links.end() ? none : own->second));
        }
    }
    write("END:VCALENDAR\r\n");
    if (!file.commit())
        throw Error(ErrorKind::File,
                    QCoreApplication::translate("export", "“%1” cannot be written: %2. Nothing was exported.")
                        .arg(path, file.errorString()));
    return qint64(ids.size());
}

} // namespace kith
