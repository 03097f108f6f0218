// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>
#include <random>

#include "core/base/error.h"
#include "core/store/search.h"
#include "core/store/search_index.h"
#include "core/store/search_match.h"
#include "tests/store/sample_kinds.h"

using namespace kith;
using namespace kith::test;
using namespace Qt::StringLiterals;

namespace {

struct Named
{
    QString name;
    QString phone = {};
    QString email = {};
    QString story = {};
};

RecordId addGadget(Change &change, const Named &named)
{
    Record record = change.store().blank(gadget::type);
    record.set(gadget::name, named.name);
    record.set(gadget::phone, named.phone);
    record.set(gadget::email, named.email);
    record.set(gadget::story, named.story);
    record.set(gadget::colour, u"Red"_s);
    REQUIRE(change.save(record).isEmpty());
    return record.id();
}

QStringList titles(Store &store, const QString &text, int limit = 20)
{
    QStringList list;
    for (const Found &found : find(store, text, limit))
        list += found.title;
    return list;
}

} // namespace

TEST_CASE("records are found the moment they are saved, with what matched")
{
    SampleStore sample;
    Store &store = *sample.store;
    Change change(store, u"Add"_s);
    addGadget(change,
              {u"Aurora Trading"_s, u"+49 30 1234567"_s, u"anna.berg@firma.de"_s, u"Bought twice, paid late"_s});
    addGadget(change, {u"北辰贸易"_s, u"138 0013 8000"_s});
    addGadget(change, {u"Best Aurora"_s});
    Record record = store.blank(maker::type);
    record.set(maker::name, u"Aurora"_s);
    record.set(maker::region, u"East"_s);
    REQUIRE(change.save(record).isEmpty());
    change.commit();

    CHECK(titles(store, u"aurora"_s) == QStringList{u"Aurora"_s, u"Aurora Trading"_s, u"Best Aurora"_s});
    CHECK(titles(store, u"beichen"_s) == QStringList{u"北辰贸易"_s});
    CHECK(titles(store, u"0013"_s) == QStringList{u"北辰贸易"_s});
    CHECK(titles(store, u"anna firma"_s) == QStringList{u"Aurora Trading"_s});
    CHECK(titles(store, u"aurora berg"_s) == QStringList{u"Aurora Trading"_s});
    CHECK(titles(store, u"late twice"_s) == QStringList{u"Aurora Trading"_s});
    CHECK(titles(store, u"aurora 0013"_s).isEmpty());
    CHECK(titles(store, u"  "_s).isEmpty());
    CHECK(titles(store, u"\" OR ( * NEAR"_s).isEmpty());

    const std::vector<Found> byPhone = find(store, u"030 123 45 67"_s);
    REQUIRE(byPhone.size() == 1);
    CHECK(byPhone[0].shape == &store.shape(gadget::type));
    CHECK(byPhone[0].subtitle == u"+49 30 1234567");
    const std::vector<Found> byTitle = find(store, u"trading"_s);
    REQUIRE(byTitle.size() == 1);
    CHECK(byTitle[0].subtitle == u"Red");

    CHECK(find(store, u"aurora"_s, 20, {u"maker"_s}).size() == 1);
    CHECK(find(store, u"aurora"_s, 2).size() == 2);
}

TEST_CASE("what a record no longer holds does not find it, what it holds now does")
{
    SampleStore sample;
    Store &store = *sample.store;
    RecordId id = 0;
    {
        Change change(store, u"Add"_s);
        id = addGadget(change, {u"Aurora"_s});
        change.commit();
    }
    for (const QString &name : {u"Boreas"_s, u"Calypso"_s, u"Aurora"_s, u"Dione"_s}) {
        Change change(store, u"Rename"_s);
        Record record = *store.read(gadget::type, id);
        record.set(gadget::name, name);
        REQUIRE(change.save(record).isEmpty());
        change.commit();
        CHECK(titles(store, name) == QStringList{name});
    }
    CHECK(titles(store, u"aurora"_s).isEmpty());
    Change change(store, u"Remove"_s);
    REQUIRE(change.remove(gadget::type, id).isEmpty());
    change.commit();
    CHECK(titles(store, u"dione"_s).isEmpty());
}

TEST_CASE("SQLite takes a second entry for a row of a contentless index and finds both")
{
    SampleStore sample;
    Connection &connection = sample.store->connection();
    connection.execute("INSERT INTO search(rowid, terms) VALUES (7, 'alpha beta'); INSERT INTO search(rowid, terms) "
                       "VALUES (7, 'gamma')");
    for (const char *term : {"alpha", "beta", "gamma"})
        CHECK(connection.integer(QByteArray("SELECT rowid FROM search WHERE search MATCH '") + term + "'") == 7);
    connection.execute("INSERT INTO search(search) VALUES ('integrity-check')");
    connection.execute("INSERT INTO search(search, rank) VALUES ('merge', 500)");
    CHECK(connection.integer("SELECT count(*) FROM search WHERE search MATCH 'gamma'") == 1);
}

TEST_CASE("a search finds exactly the records that match, before and after the index is built anew")
{
    SampleStore sample;
    Store &store = *sample.store;
    std::mt19937 random(5);
    const QStringList syllables{u"Au"_s,   u"ro"_s, u"ra"_s, u"Tra"_s, u"ding"_s, u"北"_s, u"辰"_s,
                                u"贸易"_s, u" "_s,  u"-"_s,  u"7"_s,   u"42"_s,   u"é"_s};
    std::vector<std::pair<RecordId, Named>> all;
    {
        Change change(store, u"Add"_s, Change::Size::Bulk);
        for (int i = 0; i < 700; ++i) {
            Named named;
            for (size_t n = 1 + random() % 5; n > 0; --n)
                named.name += syllables[qsizetype(random() % size_t(syllables.size()))];
            named.name = u"x"_s + named.name;
            if (random() % 2 == 0)
                named.phone = QString(u"+49 "_s + QString::number(100'000 + random() % 9000));
            const RecordId id = addGadget(change, named);
            all.emplace_back(id, named);
        }
        change.commit();
    }
    const auto check = [&] {
        for (const QString &question : {u"aur"_s, u"rad"_s, u"ding"_s, u"x"_s, u"北辰"_s, u"辰"_s, u"bei"_s, u"bc"_s,
                                        u"maoyi 42"_s, u"7"_s, u"742"_s, u"49 10"_s, u"1005"_s, u"xau ra"_s, u"e"_s}) {
            INFO(question.toStdString());
            std::vector<RecordId> expected, found;
            for (const auto &[id, named] : all) {
                const std::string name = named.name.toStdString(), phone = named.phone.toStdString();
                if (SearchQuestion(question).match({{&gadget::name, name, true}, {&gadget::phone, phone, false}}).rank >
                    0)
                    expected.push_back(id);
            }
            for (const Found &one : find(store, question, 1000, {u"gadget"_s}))
                found.push_back(one.id);
            std::sort(found.begin(), found.end());
            CHECK(found == expected);
        }
    };
    check();
    qint64 last = 0, total = 0;
    Progress progress;
    progress.report = [&](qint64 done, qint64 of) {
        last = done;
        total = of;
    };
    rebuildSearch(store, progress);
    CHECK(total >= 700);
    CHECK(last == total);
    check();
    progress.cancelled->store(true); // everything stays as it was
    CHECK_THROWS_AS(rebuildSearch(store, progress), Error);
    check();
}
