// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>
#include <thread>

#include "core/base/error.h"
#include "core/store/backup.h"
#include "core/store/change.h"
#include "core/store/search.h"
#include "core/store/search_index.h"
#include "core/store/upkeep.h"
#include "tests/store/sample_kinds.h"

using namespace kith;
using namespace kith::test;
using namespace Qt::StringLiterals;

namespace {

RecordId addGadget(Store &store, const QString &name)
{
    Change change(store, u"Add"_s);
    Record record = store.blank(gadget::type);
    record.set(gadget::name, name);
    REQUIRE(change.save(record).isEmpty());
    change.commit();
    return record.id();
}

void rename(Store &store, RecordId id, const QString &name)
{
    Change change(store, u"Rename"_s);
    Record record = *store.read(gadget::type, id);
    record.set(gadget::name, name);
    REQUIRE(change.save(record).isEmpty());
    change.commit();
}

void clockAt(const char16_t *iso)
{
    const Instant moment = *instantFromIso(iso);
    Clock::set([moment] { return moment; });
}

qint64 searchSegments(Store &store)
{
    return store.connection().integer("SELECT count(DISTINCT segid) FROM search_idx");
}

} // namespace

TEST_CASE("a backup is due once a day, when an earlier day's work is in none")
{
    SampleStore sample;
    Store &store = *sample.store;
    addGadget(store, u"First"_s);
    CHECK_FALSE(isBackupDue(store));  // today's work alone
    clockAt(u"2026-03-02T23:30:00Z"); // half past midnight in Berlin
    CHECK(isBackupDue(store));
    keepUp(store);
    CHECK(backupsOf(store.path()).size() == 1);
    CHECK_FALSE(isBackupDue(store));
    keepUp(store);
    CHECK(backupsOf(store.path()).size() == 1);
    clockAt(u"2026-03-04T08:00:00Z"); // nothing was done on the third
    CHECK_FALSE(isBackupDue(store));
    addGadget(store, u"Second"_s);
    clockAt(u"2026-03-05T08:00:00Z");
    CHECK(isBackupDue(store));
}

TEST_CASE("a backup taken while another program saves holds one moment")
{
    SampleStore sample;
    for (int i = 0; i < 300; ++i)
        addGadget(*sample.store, u"Gadget %1"_s.arg(i));
    const auto other = sample.store->another();
    int saved = 0;
    Progress progress;
    progress.report = [&](qint64, qint64) { addGadget(*other, u"Meanwhile %1"_s.arg(++saved)); };
    const QString copy = backup(*sample.store, {}, progress);
    REQUIRE(saved > 0);
    const auto opened = Store::open(copy, sample.store->options());
    CHECK(opened->count({u"gadget"_s}) == 300);
    CHECK(check(*opened, false).findings.isEmpty());
}

TEST_CASE("the search index is stale when a fifth of it stands for what is no more")
{
    SampleStore sample;
    Store &store = *sample.store;
    std::vector<RecordId> ids;
    for (int i = 0; i < 400; ++i)
        ids.push_back(addGadget(store, u"Gadget %1"_s.arg(i)));
    CHECK_FALSE(isSearchStale(store));
    Change change(store, u"Remove"_s);
    for (int i = 0; i < 199; ++i)
        REQUIRE(change.remove(store.shape(gadget::type), ids[size_t(i)]).isEmpty());
    change.commit();
    CHECK_FALSE(isSearchStale(store)); // under two hundred are not worth it
    rename(store, ids[300], u"Other"_s);
    CHECK(isSearchStale(store));
    keepUp(store);
    CHECK_FALSE(isSearchStale(store));
    CHECK(find(store, u"gadget"_s, 1000).size() == 200);
    CHECK(find(store, u"other"_s).size() == 1);
    store.setSetting(u"search.version"_s, u"0"_s);
    CHECK(isSearchStale(store)); // by other rules
}

TEST_CASE("others save while the search index is made anew, and what they saved is found")
{
    SampleStore sample;
    for (int i = 0; i < 50; ++i)
        addGadget(*sample.store, u"Gadget %1"_s.arg(i));
    const auto other = sample.store->another();
    RecordId renamed = *other->first({u"gadget"_s});
    bool saved = false;
    Progress progress;
    progress.report = [&](qint64, qint64) {
        if (std::exchange(saved, true))
            return;
        rename(*other, renamed, u"Aurora"_s);
        addGadget(*other, u"Borealis"_s);
        CHECK(find(*other, u"gadget"_s, 100).size() == 49); // from the old index
    };
    rebuildSearch(*sample.store, progress);
    REQUIRE(saved);
    for (Store *store : {sample.store.get(), other.get()}) {
        CHECK(find(*store, u"aurora"_s).size() == 1);
        CHECK(find(*store, u"borealis"_s).size() == 1);
        CHECK(find(*store, u"gadget"_s, 100).size() == 49);
        addGadget(*store, u"Later"_s); // statements prepared for the old index still write
    }
    CHECK(find(*other, u"later"_s).size() == 2);
    CHECK(check(*sample.store, false).findings.isEmpty());
}

TEST_CASE("segments that saves leave in the search index are joined")
{
    SampleStore sample;
    for (int i = 0; i < 40; ++i)
        addGadget(*sample.store, u"Gadget %1"_s.arg(i));
    REQUIRE(searchSegments(*sample.store) >= 40);
    mergeSearch(*sample.store);
    CHECK(searchSegments(*sample.store) <= 8);
    CHECK(find(*sample.store, u"gadget"_s, 100).size() == 40);
}
