// SPDX-License-Identifier: GPL-3.0-or-later
// Saving, creating in bulk, undoing.
#include <sqlite3.h>

#include "core/base/error.h"
#include "core/exchange/csv_reader.h"
#include "core/model/standard_fields.h"
#include "core/model/types/all_types.h"
#include "core/store/change.h"
#include "tests/bench/customer_rows.h"
#include "tests/bench/raw.h"
#include "tests/bench/scenarios.h"

using namespace Qt::StringLiterals;

namespace kith::bench {

namespace {

const std::vector<const FieldInfo *> &csvFields()
{
    static const std::vector<const FieldInfo *> fields{&customer::name,  &customer::street, &customer::postcode,
                                                       &customer::city,  &customer::region, &customer::country,
                                                       &customer::phone, &customer::email,  &standard::externalId};
    return fields;
}

qint64 createAll(Store &store, qint64 size)
{
    const QString path = customerFile(size);
    CsvReader reader(path, detectCsvFormat(path));
    Change change(store, u"Bench"_s, Change::Size::Bulk);
    const Record blank = store.blank(customer::type);
    std::vector<int> places;
    for (const FieldInfo *field : csvFields())
        places.push_back(blank.shape().slot(*field));
    reader.next(); // headings
    while (reader.next()) {
        Record record = blank;
        for (size_t i = 0; i < places.size(); ++i)
            record.setAt(places[i], Value(reader.text(qsizetype(i))));
        if (const Problems problems = change.save(record); !problems.isEmpty())
            throw Error(ErrorKind::Invalid, problems.sentences());
    }
    return change.commit();
}

} // namespace

void createScenario(qint64 size)
{
    const PreparedRows prepared = prepareRows(size);
    measure({u"create %1 customers"_s.arg(size),
             [&] {
                 const auto store = emptyBusiness(u"ours"_s);
                 return secondsOf([&] { createAll(*store, size); });
             },
             [&] {
                 const QString file = emptyBusiness(u"raw"_s)->path();
                 return secondsOf([&] { rawCreate(file, size, prepared); });
             },
             1.5},
            size > 200'000 ? 1 : 5);
}

void undoScenario(qint64 size)
{
    measure({u"undo the creation of %1"_s.arg(size),
             [&] {
                 const auto store = emptyBusiness(u"ours"_s);
                 const qint64 change = createAll(*store, size);
                 return secondsOf([&] { Change::undo(*store, change); });
             },
             [&] {
                 const auto store = emptyBusiness(u"raw"_s);
                 createAll(*store, size);
                 Raw raw(store->path());
                 return secondsOf([&] { raw.execute("BEGIN IMMEDIATE; DELETE FROM customer; COMMIT"); });
             },
             1.5},
            size > 200'000 ? 1 : 5);
}

void saveScenario(qint64 size)
{
    const QString file = copyOf(business(size), u"save"_s);
    const auto store = openedBusiness(file);
    Raw raw(file);
    sqlite3_stmt *update =
        raw.prepare("UPDATE customer SET city = ?, version = version + 1, updated_at = ? WHERE id = ?");
    int turn = 0;
    measure({u"save a customer"_s,
             [&] {
                 Record record = *store->read(customer::type, 1 + (turn * 7919) % size);
                 record.set(customer::city, u"Town %1"_s.arg(++turn));
                 return secondsOf([&] {
                     Change change(*store, u"Edit"_s);
                     change.save(record);
                     change.commit();
                 });
             },
             [&] {
                 const std::string city = "Town " + std::to_string(++turn);
                 return secondsOf([&] {
                     raw.execute("BEGIN IMMEDIATE");
                     sqlite3_bind_text(update, 1, city.c_str(), -1, SQLITE_STATIC);
                     sqlite3_bind_text(update, 2, "2026-06-11T02:20:00Z", -1, SQLITE_STATIC);
                     sqlite3_bind_int64(update, 3, 1 + (turn * 7919) % size);
                     sqlite3_step(update);
                     sqlite3_reset(update);
                     raw.execute("COMMIT");
                 });
             },
             2},
            50);
}

} // namespace kith::bench
