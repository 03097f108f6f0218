// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include "core/base/error.h"
#include "core/business_rules.h"
#include "core/model/types/all_types.h"
#include "core/store/backup.h"
#include "core/store/history.h"
#include "tests/generated_records.h"

using namespace kith;
using namespace Qt::StringLiterals;

namespace {

Record makeCustomer(Change &change, const QString &name)
{
    Record record = change.store().blank(customer::type);
    record.set(customer::name, name);
    REQUIRE(change.save(record).isEmpty());
    return record;
}

Record makeOrder(Change &change, RecordId customerId, Day day, qint64 netMinor)
{
    Record record = change.store().blank(order::type);
    record.set(order::customer, customerId);
    record.set(order::orderedOn, day);
    record.set(order::status, u"confirmed"_s);
    REQUIRE(change.save(record).isEmpty());
    Record line = change.store().blank(order_line::type);
    line.set(order_line::order, record.id());
    line.set(order_line::quantity, {10'000});
    line.set(order_line::unitPrice, {netMinor * 100});
    REQUIRE(change.save(line).isEmpty());
    return record;
}

} // namespace

TEST_CASE("a customer knows what its orders sum up to, also after edits, removals and undo")
{
    test::TemporaryFile file;
    Store &store = *file.store;
    Change make(store, u"Two orders"_s);
    const RecordId id = makeCustomer(make, u"Aurora"_s).id();
    const RecordId first = makeOrder(make, id, Day(2024, 2, 29), 10'000).id();
    makeOrder(make, id, Day(2025, 3, 1), 2'500);
    make.commit();

    const auto now = [&] { return *store.read(customer::type, id); };
    CHECK(now().get(customer::orderCount) == 2);
    CHECK(now().get(customer::revenue) == Money{12'500});
    CHECK(now().get(customer::firstOrderOn) == Day(2024, 2, 29));
    CHECK(now().get(customer::lastOrderOn) == Day(2025, 3, 1));

    Record cancelled = *store.read(order::type, first);
    cancelled.set(order::status, u"cancelled"_s);
    Change cancel(store, u"Cancel"_s);
    REQUIRE(cancel.save(cancelled).isEmpty());
    const qint64 cancelChange = cancel.commit();
    CHECK(now().get(customer::orderCount) == 1);
    CHECK(now().get(customer::revenue) == Money{2'500});
    CHECK(now().get(customer::firstOrderOn) == Day(2025, 3, 1));

    Change::undo(store, cancelChange);
    CHECK(now().get(customer::revenue) == Money{12'500});
    CHECK(now().get(customer::firstOrderOn) == Day(2024, 2, 29));

    Change removal(store, u"Remove"_s);
    REQUIRE(removal.remove(order::type, first).isEmpty());
    const qint64 removalChange = removal.commit();
    CHECK(now().get(customer::orderCount) == 1);
    CHECK(store.count({u"order_line"_s, {}, {}, {}}) == 1);
    Change::undo(store, removalChange);
    CHECK(now().get(customer::revenue) == Money{12'500});
    CHECK(store.read(order::type, first)->get(order::net) == Money{10'000});
    CHECK(check(store, false).findings == QStringList());
}

TEST_CASE("rollups never touch the version, so that an open form does not conflict with a new order")
{
    test::TemporaryFile file;
    Store &store = *file.store;
    Change make(store, u"Make"_s);
    Record open = makeCustomer(make, u"Aurora"_s);
    make.commit();
    Change more(store, u"Order"_s);
    makeOrder(more, open.id(), Day(2025, 1, 1), 100);
    more.commit();
    open.set(customer::city, u"Leipzig"_s);
    Change edit(store, u"Edit"_s);
    CHECK(edit.save(open).isEmpty());
    edit.commit();
    CHECK(store.read(customer::type, open.id())->get(customer::revenue) == Money{100});
}

TEST_CASE("a save against an older version is a conflict and overwrites nothing")
{
    test::TemporaryFile file;
    Store &store = *file.store;
    Change make(store, u"Make"_s);
    Record mine = makeCustomer(make, u"Aurora"_s);
    make.commit();
    const auto otherStore = store.another();
    Record theirs = *otherStore->read(customer::type, mine.id());
    theirs.set(customer::city, u"Berlin"_s);
    Change their(*otherStore, u"Theirs"_s);
    REQUIRE(their.save(theirs).isEmpty());
    their.commit();

    mine.set(customer::city, u"Leipzig"_s);
    Change change(store, u"Mine"_s);
    try {
        change.save(mine);
        FAIL("no conflict");
    } catch (const Error &error) {
        CHECK(error.kind() == ErrorKind::Conflict);
    }
    CHECK(store.noticeOtherPrograms());
    CHECK(store.read(customer::type, mine.id())->get(customer::city) == u"Berlin");
}

TEST_CASE("a change that dies uncommitted leaves nothing behind")
{
    test::TemporaryFile file;
    {
        Change change(*file.store, u"Abandoned"_s);
        makeCustomer(change, u"Nobody"_s);
    }
    CHECK(file.store->count({u"customer"_s, {}, {}, {}}) == 0);
    Change change(*file.store, u"Next"_s);
    makeCustomer(change, u"Somebody"_s);
    change.commit();
    CHECK(file.store->count({u"customer"_s, {}, {}, {}}) == 1);
}

TEST_CASE("undo refuses to overwrite later changes and names them")
{
    test::TemporaryFile file;
    Store &store = *file.store;
    Change make(store, u"Make"_s);
    Record record = makeCustomer(make, u"Aurora"_s);
    const qint64 made = make.commit();
    record.set(customer::city, u"Leipzig"_s);
    Change edit(store, u"Move to Leipzig"_s);
    REQUIRE(edit.save(record).isEmpty());
    edit.commit();
    try {
        Change::undo(store, made);
        FAIL("overwritten");
    } catch (const Error &error) {
        CHECK(error.kind() == ErrorKind::Conflict);
        CHECK(error.sentence().contains(u"Move to Leipzig"));
    }
    // Backwards it goes all the way to the empty file, and forwards again.
    Change::undo(store, nextUndo(store).id);
    Change::undo(store, nextUndo(store).id);
    CHECK(store.count({u"customer"_s, {}, {}, {}}) == 0);
    CHECK(nextUndo(store).id == 0);
    Change::undo(store, nextRedo(store).id);
    Change::undo(store, nextRedo(store).id);
    CHECK(store.read(customer::type, record.id())->get(customer::city) == u"Leipzig");
    CHECK(nextRedo(store).id == 0);
    CHECK(nextUndo(store).name == u"Move to Leipzig");
}

TEST_CASE("undoing a creation that later records need is refused in words")
{
    test::TemporaryFile file;
    Store &store = *file.store;
    Change make(store, u"Make"_s);
    const RecordId id = makeCustomer(make, u"Aurora"_s).id();
    const qint64 made = make.commit();
    Change later(store, u"Order"_s);
    makeOrder(later, id, Day(2025, 1, 1), 100);
    later.commit();
    CHECK_THROWS_AS(Change::undo(store, made), Error);
    CHECK(store.count({u"customer"_s, {}, {}, {}}) == 1);
}

TEST_CASE("numbers of records are never given twice, also after undo")
{
    test::TemporaryFile file;
    Change first(*file.store, u"First"_s);
    const RecordId id = makeCustomer(first, u"A"_s).id();
    Change::undo(*file.store, first.commit());
    Change second(*file.store, u"Second"_s);
    CHECK(makeCustomer(second, u"B"_s).id() > id);
    second.commit();
}

TEST_CASE("invalid input is a list of problems beside the fields and writes nothing")
{
    test::TemporaryFile file;
    Record record = file.store->blank(customer::type);
    record.setValue(customer::class_, Value(u"no_such_class"_s));
    Change change(*file.store, u"Bad"_s);
    const Problems problems = change.save(record);
    REQUIRE(problems.list().size() == 2);
    CHECK(problems.list()[0].field == &customer::name);
    CHECK(change.commit() == 0);
    CHECK(recentChanges(*file.store).size() == 1); // what the new file began with
}

TEST_CASE("a bulk change of many records is one undo and one redo")
{
    test::TemporaryFile file;
    Store &store = *file.store;
    Change bulk(store, u"Import"_s, Change::Size::Bulk);
    for (int i = 0; i < 3000; ++i) {
        const RecordId id = makeCustomer(bulk, u"Customer %1"_s.arg(i)).id();
        if (i % 3 == 0)
            makeOrder(bulk, id, Day(2025, 1, 1).addDays(i % 300), 100 + i);
    }
    const qint64 change = bulk.commit();
    const Query revenue{u"customer"_s, {}, {}, {}};
    const qint64 sum = store.sum(revenue, u"revenue"_s);
    CHECK(sum == 1000 * 100 + 999 * 1000 / 2 * 3);
    const qint64 undo = Change::undo(store, change);
    CHECK(store.count(revenue) == 0);
    CHECK(store.count({u"order_line"_s, {}, {}, {}}) == 0);
    CHECK(check(store, false).findings == QStringList());
    Change::undo(store, undo);
    CHECK(store.count(revenue) == 3000);
    CHECK(store.sum(revenue, u"revenue"_s) == sum);
    CHECK(check(store, false).findings == QStringList());
}

TEST_CASE("with the rules of the business a new case and a new opportunity begin their own traces")
{
    test::TemporaryFile file({businessRules(), {}, {}, false});
    Store &store = *file.store;
    Change change(store, u"Begin"_s);
    Record asked = store.blank(complaint::type);
    asked.set(complaint::subject, u"Lid does not fit"_s);
    REQUIRE(change.save(asked).isEmpty());
    Record deal = store.blank(opportunity::type);
    deal.set(opportunity::name, u"Gift boxes"_s);
    REQUIRE(change.save(deal).isEmpty());
    const qint64 made = change.commit();
    CHECK(store.count({u"complaint_step"_s, {}, {}, {}}) == 1);
    CHECK(store.count({u"stage_change"_s, {}, {}, {}}) == 1);
    CHECK(store.read(complaint::type, asked.id())->get(complaint::number).startsWith(u"C-"));

    const RecordId won = *store.first({u"stage"_s, where(u"kind"_s, Operator::Equal, u"won"_s), {}, {}});
    deal.set(opportunity::stage, won);
    Change win(store, u"Win"_s);
    REQUIRE(win.save(deal).isEmpty());
    const qint64 wonChange = win.commit();
    CHECK(store.read(opportunity::type, deal.id())->get(opportunity::closedOn) == store.today());
    CHECK(store.count({u"stage_change"_s, {}, {}, {}}) == 2);
    Change::undo(store, wonChange);
    CHECK(store.read(opportunity::type, deal.id())->isEmpty(opportunity::closedOn));
    CHECK(store.count({u"stage_change"_s, {}, {}, {}}) == 1);
    Change::undo(store, made);
    CHECK(check(store, false).findings == QStringList());
}

TEST_CASE("what a change creates and removes again leaves no trace in history")
{
    test::TemporaryFile file;
    Store &store = *file.store;
    const size_t before = recentChanges(store).size();
    {
        Change change(store, u"Nothing in the end"_s);
        const RecordId id = makeCustomer(change, u"Aurora"_s).id();
        REQUIRE(change.remove(customer::type, id).isEmpty());
        CHECK(change.commit() == 0);
    }
    CHECK(recentChanges(store).size() == before);
    // Of five, one in the middle, the first and the last go again.
    Change change(store, u"Five, two left"_s);
    std::vector<RecordId> ids;
    for (int i = 0; i < 5; ++i)
        ids.push_back(makeCustomer(change, u"Customer %1"_s.arg(i)).id());
    for (const int i : {2, 0, 4})
        REQUIRE(change.remove(customer::type, ids[size_t(i)]).isEmpty());
    const qint64 id = change.commit();
    REQUIRE(changeSummary(store, id));
    CHECK(changeSummary(store, id)->created == 2);
    CHECK(changeSummary(store, id)->removed == 0);
    CHECK(historyOf(store, store.shape(customer::type), ids[1]).size() == 1);
    CHECK(historyOf(store, store.shape(customer::type), ids[2]).empty());
    Change::undo(store, id);
    CHECK(store.count({u"customer"_s}) == 0);
    CHECK(check(store, false).findings.isEmpty());
}
