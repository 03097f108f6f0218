// SPDX-License-Identifier: GPL-3.0-or-later
// Erasing is done or not done, whatever happens in between, and reaches what earlier imports left behind.
#include <catch2/catch.hpp>

#include <functional>
#include <sqlite3.h>

#include "core/base/error.h"
#include "core/exchange/mapping.h"
#include "core/exchange/personal_data.h"
#include "core/model/types/communication.h"
#include "core/model/types/contact.h"
#include "core/model/types/import_mapping.h"
#include "core/store/search_index.h"
#include "tests/exchange/import_test.h"

using namespace kith;
using namespace Qt::StringLiterals;

namespace {

// Somebody with a past: was called otherwise, was talked to, stands in the names of changes.
RecordId addZebulon(Store &store)
{
    Change change(store, u"Add Zebulon Quixotic"_s);
    Record person = store.blank(contact::type);
    person.set(contact::firstName, u"Zebulon"_s);
    person.set(contact::lastName, u"Formerly"_s);
    person.set(contact::email, u"zebulon@quixotic.example"_s);
    person.set(contact::phone, u"0777 1234567"_s);
    REQUIRE(change.save(person).isEmpty());
    Record talk = store.blank(communication::type);
    talk.set(communication::contact, person.id());
    talk.set(communication::subject, u"Zebulon likes oolong"_s);
    REQUIRE(change.save(talk).isEmpty());
    change.commit();
    Change marriage(store, u"Edit Zebulon Formerly"_s);
    person = *store.read(contact::type, person.id());
    person.set(contact::lastName, u"Quixotic"_s);
    REQUIRE(marriage.save(person).isEmpty());
    marriage.commit();
    return person.id();
}

// Where the name still stands: records, history, names of changes.
QStringList traces(Store &store)
{
    QStringList places;
    const std::pair<QString, QByteArray> questions[] = {
        {u"record"_s, "SELECT count(*) FROM contact WHERE full_name LIKE '%Zebulon%'"},
        {u"talk"_s, "SELECT count(*) FROM communication WHERE subject LIKE '%Zebulon%'"},
        {u"history"_s, "SELECT count(*) FROM change_item WHERE old_values LIKE '%Formerly%' OR old_values LIKE "
                       "'%Zebulon%' OR new_values LIKE '%Quixotic%'"},
        {u"change"_s, "SELECT count(*) FROM change WHERE name LIKE '%Zebulon%'"}};
    for (const auto &[place, sql] : questions) {
        if (store.connection().integer(sql) > 0)
            places.append(place);
    }
    return places;
}

// Calls after every commit, when the file is what a program that was killed just then leaves behind.
class AfterEachCommit
{
public:
    AfterEachCommit(Store &store, std::function<void()> call) : m_store(store), m_call(std::move(call))
    {
        sqlite3_wal_hook(store.connection().handle(), &AfterEachCommit::committed, this);
    }
    ~AfterEachCommit() { sqlite3_wal_autocheckpoint(m_store.connection().handle(), 1000); }

private:
    static int committed(void *self, sqlite3 *, const char *, int)
    {
        static_cast<AfterEachCommit *>(self)->m_call();
        return SQLITE_OK;
    }
    Store &m_store;
    std::function<void()> m_call;
};

} // namespace

TEST_CASE("a person is erased from records and history in one step, so that a kill leaves all or nothing")
{
    test::ImportFixture file;
    const RecordId id = addZebulon(*file.store);
    const QStringList all{u"record"_s, u"talk"_s, u"history"_s, u"change"_s};
    REQUIRE(traces(*file.store) == all);
    QTemporaryDir killed;
    int commits = 0;
    {
        const AfterEachCommit copying(*file.store, [&] {
            const QString copy = killed.filePath(u"%1.kith"_s.arg(commits++));
            for (const QString &part : {QString(), u"-wal"_s})
                QFile::copy(file.store->path() + part, copy + part);
        });
        erasePerson(*file.store, file.store->shape(contact::type), id);
    }
    CHECK(traces(*file.store).isEmpty());
    CHECK(!isSearchStale(*file.store));
    REQUIRE(commits > 1); // the index is made anew after it
    bool erased = false;
    for (int i = 0; i < commits; ++i) {
        CAPTURE(i);
        const auto left = Store::open(killed.filePath(u"%1.kith"_s.arg(i)), {});
        const QStringList there = traces(*left);
        CHECK((there.isEmpty() || there == all));
        CHECK((!erased || there.isEmpty()));
        erased = erased || there.isEmpty();
        // Whoever opens it next makes the index anew.
        CHECK((i == commits - 1 || there == all || isSearchStale(*left)));
        CHECK(check(*left, false).findings.join(u' ').toStdString().empty());
    }
    CHECK(erased);
}

TEST_CASE("an erasure that fails on its way changes nothing")
{
    test::ImportFixture file;
    const RecordId id = addZebulon(*file.store);
    const QStringList before = traces(*file.store);
    file.store->connection().execute("CREATE TEMP TRIGGER full BEFORE UPDATE ON main.change_item BEGIN "
                                     "SELECT RAISE(ABORT, 'disk full'); END");
    CHECK_THROWS_AS(erasePerson(*file.store, file.store->shape(contact::type), id), Error);
    CHECK(traces(*file.store) == before);
    CHECK(file.store->read(contact::type, id)->get(contact::fullName) == u"Zebulon Quixotic");
    CHECK(file.findings().isEmpty());
    file.store->connection().execute("DROP TRIGGER full");
    erasePerson(*file.store, file.store->shape(contact::type), id);
    CHECK(traces(*file.store).isEmpty());
    CHECK_THROWS_AS(erasePerson(*file.store, file.store->shape(contact::type), id), Error); // gone
}

TEST_CASE("erasing forgets a person in the mappings and settled words of earlier imports, and nothing else there")
{
    test::ImportFixture file;
    Store &store = *file.store;
    const RecordId id = addZebulon(store);
    const Shape &shape = store.shape(contact::type);
    const QStringList headings{u"Name"_s, u"Owner"_s, u"Town"_s};
    const Mapping mapping{{u"Name"_s, u"last_name"_s}, {u"Owner"_s, u"owner_id"_s}};
    saveMapping(store, shape, headings,
                {mapping,
                 {{u"Owner"_s, u"Quixotic, Zebulon"_s, u"Anna"_s},
                  {u"Owner"_s, u"zebulon@quixotic.example (old)"_s, u"Anna"_s},
                  {u"Owner"_s, u"Z. Quixoticson"_s, u"Anna"_s}, // somebody else
                  {u"Owner"_s, u"A."_s, u"Anna"_s}}},
                u"people"_s);
    saveMapping(store, shape, {u"Mail"_s}, {{{u"Mail"_s, u"email"_s}}, {}}, u"Zebulon Quixotic"_s);
    // A table without headings whose first row was taken for them.
    saveMapping(store, shape, {u"Zebulon Formerly"_s, u"x"_s}, {{{u"x"_s, u"last_name"_s}}, {}}, u"list"_s);
    REQUIRE(store.count({u"import_mapping"_s, {}, {}, {}}) == 3);

    erasePerson(store, shape, id);
    const auto kept = savedMapping(store, shape, headings);
    REQUIRE(kept);
    CHECK(kept->mapping == mapping);
    CHECK(valueMeaningsText(kept->meanings) == u"Owner:Z. Quixoticson=Anna;Owner:A.=Anna");
    CHECK(store.count({u"import_mapping"_s, {}, {}, {}}) == 1);
    store.connection().text("PRAGMA wal_checkpoint(TRUNCATE)");
    QFile bytes(store.path());
    REQUIRE(bytes.open(QIODevice::ReadOnly));
    const QByteArray all = bytes.readAll().toLower();
    for (const char *word : {"zebulon", "zebulonformerly", "formerly", "quixotic,", "quixotic.example", "1234567"}) {
        CAPTURE(word);
        CHECK(!all.contains(word));
    }
    CHECK(all.contains("quixoticson"));
    CHECK(file.findings().isEmpty());
}
