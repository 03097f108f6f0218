// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include <functional>
#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>

#include "core/base/error.h"
#include "core/business_rules.h"
#include "core/exchange/exporter.h"
#include "core/exchange/fixed_columns.h"
#include "core/model/types/task.h"
#include "tests/exchange/import_test.h"

using namespace kith;
using namespace Qt::StringLiterals;

namespace {

std::vector<QStringList> rowsIn(const QString &path)
{
    const auto rows = openCalendar(path);
    std::vector<QStringList> result;
    rows->next();
    while (rows->next()) {
        QStringList row;
        for (qsizetype i = 0; i < rows->size(); ++i)
            row.append(rows->text(i));
        result.push_back(row);
    }
    return result;
}

// Events and to-dos of a jCal document, with one property each.
void walk(const QJsonArray &component, const std::function<void(const QJsonArray &)> &take)
{
    const QString name = component.at(0).toString();
    if (name == "vevent"_L1 || name == "vtodo"_L1)
        take(component.at(1).toArray());
    for (const QJsonValue &part : component.at(2).toArray())
        walk(part.toArray(), take);
}

QJsonArray property(const QJsonArray &properties, const QString &name)
{
    for (const QJsonValue &one : properties) {
        if (one.toArray().at(0) == name)
            return one.toArray();
    }
    return {};
}

// Days on which a task does not repeat are understood by a rule.
test::ImportFixture withRules()
{
    test::ImportFixture file;
    StoreOptions options;
    options.rules = businessRules();
    file.store = Store::create(file.folder.filePath(u"rules.kith"_s), NewFile{}, options);
    return file;
}

} // namespace

TEST_CASE("every public calendar is read or refused with a sentence, and events are as the JSON beside them says")
{
    const QString data = test::dataFolder(u"icalendar"_s);
    if (data.isEmpty()) {
        WARN("skipped: KITH_TEST_DATA/icalendar is missing");
        return;
    }
    int read = 0;
    int compared = 0;
    QDirIterator files(data, {u"*.ics"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        CAPTURE(path.toStdString());
        std::vector<QStringList> rows;
        try {
            const auto source = openRows(path, detectFormat(path));
            while (source->next()) {
            }
            rows = rowsIn(path);
            ++read;
        } catch (const Error &error) {
            CHECK(error.kind() == ErrorKind::File);
            CHECK(error.sentence().size() > 30);
            continue;
        }
        QFile json(QString(path).replace(u".ics"_s, u".json"_s));
        if (!json.open(QIODevice::ReadOnly))
            continue;
        size_t at = 0;
        const QJsonArray document = QJsonDocument::fromJson(json.readAll()).array();
        const auto compare = [&](const QJsonArray &properties) {
            REQUIRE(at < rows.size());
            const QStringList row = rows[at++];
            if (const QJsonArray summary = property(properties, u"summary"_s); !summary.isEmpty()) {
                CHECK(row.at(1).toStdString() == summary.at(3).toString().simplified().toStdString());
                ++compared;
            }
            const QJsonArray start = property(properties, u"dtstart"_s);
            if (!start.isEmpty() && start.at(1).toObject().value(u"tzid"_s).isUndefined()) {
                CHECK(row.at(3).toStdString() == start.at(3).toString().toStdString());
                ++compared;
            }
            if (const QJsonArray uid = property(properties, u"uid"_s); !uid.isEmpty()) {
                CHECK(row.at(0).toStdString() == uid.at(3).toString().toStdString());
                ++compared;
            }
        };
        if (document.at(0).isArray()) {
            for (const QJsonValue &one : document)
                walk(one.toArray(), compare);
        } else {
            walk(document, compare);
        }
        CHECK(at == rows.size());
    }
    CHECK(read > 60);
    CHECK(compared >= 5);
}

TEST_CASE("a calendar's times come in as they were meant: zones, whole days, durations, reminders")
{
    test::ImportFixture file = withRules();
    const QByteArray ics =
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"
        "BEGIN:VEVENT\r\nUID:a\r\nSUMMARY:Zone\r\nDTSTART;TZID=America/New_York:20260710T090000\r\nDURATION:PT90M\r\n"
        "BEGIN:VALARM\r\nACTION:DISPLAY\r\nTRIGGER:-PT15M\r\nEND:VALARM\r\nEND:VEVENT\r\n"
        "BEGIN:VEVENT\r\nUID:b\r\nSUMMARY:茶会\\, with a very long name that has to be folded somewhere in the middle "
        "o\r\n"
        " f "
        "it\r\nDTSTART;VALUE=DATE:20260710\r\nDTEND;VALUE=DATE:20260712\r\nCATEGORIES:Fairs,VIP\r\nRRULE:FREQ="
        "YEARLY\r\nEXDATE;VALUE=DATE:20270710\r\nEND:VEVENT\r\n"
        "BEGIN:VEVENT\r\nUID:e\r\nSUMMARY:Weekly\r\nDTSTART;TZID=America/New_York:20260706T210000\r\nRRULE:FREQ="
        "WEEKLY\r\nEXDATE;TZID=America/New_York:20260713T210000,20260720T210000\r\nEND:VEVENT\r\n"
        "BEGIN:VTODO\r\nUID:c\r\nSUMMARY:Call\r\nDUE:20260710T120000Z\r\nSTATUS:COMPLETED\r\nCOMPLETED:"
        "20260709T080000Z\r\nEND:VTODO\r\n"
        "BEGIN:VEVENT\r\nUID:d\r\nSUMMARY:Off\r\nDTSTART:20260710T120000\r\nSTATUS:CANCELLED\r\nEND:VEVENT\r\n"
        "END:VCALENDAR\r\n";
    const QString path = test::writeFile(file.folder, u"a.ics"_s, ics);
    const ImportResult result = file.import(u"task"_s, path);
    REQUIRE(result.created == 5);
    const std::vector<Record> tasks = file.store->select({u"task"_s, {}, {u"external_id"_s}, {}});
    CHECK(toIso(tasks[0].get(task::dueAt)) == u"2026-07-10T13:00:00Z");
    CHECK(toIso(tasks[0].get(task::endsAt)) == u"2026-07-10T14:30:00Z");
    CHECK(toIso(tasks[0].get(task::remindAt)) == u"2026-07-10T12:45:00Z");
    CHECK(tasks[0].get(task::kind) == u"meeting");
    CHECK(tasks[1].get(task::allDay));
    CHECK(dayOf(tasks[1].get(task::dueAt), file.store->zone()) == Day(2026, 7, 10));
    CHECK(dayOf(tasks[1].get(task::endsAt), file.store->zone()) == Day(2026, 7, 11));
    CHECK(tasks[1].get(task::repeats) == u"FREQ=YEARLY EXDATE=20270710");
    CHECK(tasks[1].get(task::subject) ==
          u"茶会, with a very long name that has to be folded somewhere in the middle of it");
    CHECK(file.count("tagging") == 2);
    CHECK(toIso(tasks[2].get(task::doneAt)) == u"2026-07-09T08:00:00Z");
    CHECK(tasks[2].get(task::kind) == u"todo");
    CHECK(tasks[3].get(task::cancelled));
    CHECK(toLocalIso(tasks[3].get(task::dueAt), file.store->zone()) == u"2026-07-10T12:00");
    // Days of the file's own zone: nine in the evening in New York is the next day further east.
    const Day first = dayOf(tasks[4].get(task::dueAt), file.store->zone());
    CHECK(tasks[4].get(task::repeats) == u"FREQ=WEEKLY EXDATE="_s + first.addDays(7).toString(u"yyyyMMdd"_s) + u',' +
                                             first.addDays(14).toString(u"yyyyMMdd"_s));
    CHECK(file.import(u"task"_s, path).unchanged == 5);

    const QString out = file.folder.filePath(u"out.ics"_s);
    REQUIRE(exportFile(*file.store, {u"task"_s, {}, {}, {}}, out) == 5);
    CHECK(file.import(u"task"_s, out).unchanged == 5);
    test::ImportFixture other = withRules();
    CHECK(other.import(u"task"_s, out).created == 5);
    const auto plain = [](test::ImportFixture &one) {
        std::vector<QStringList> rows;
        for (const Record &record : one.store->select({u"task"_s, {}, {u"external_id"_s}, {}})) {
            QStringList row;
            for (const FieldInfo *field : record.shape().fields()) {
                const QString name = QString::fromUtf8(field->name);
                if (name != "updated_at"_L1 && name != "created_at"_L1)
                    row.append(plainValue(*field, record.value(*field), one.store->conventions()));
            }
            rows.push_back(row);
        }
        return rows;
    };
    CHECK(plain(other) == plain(file));
    CHECK_THROWS_AS(exportFile(*file.store, {u"customer"_s, {}, {}, {}}, out), Error);
}
