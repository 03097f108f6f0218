// SPDX-License-Identifier: GPL-3.0-or-later
// Files: refused, upgraded, read-only, shared, backed up, damaged.
#include <catch2/catch.hpp>

#include <QFile>

#include "core/base/error.h"
#include "core/model/types/all_types.h"
#include "core/store/attachment.h"
#include "core/store/backup.h"
#include "core/store/history.h"
#include "core/store/search.h"
#include "tests/generated_records.h"

using namespace kith;
using namespace Qt::StringLiterals;

namespace {

ErrorKind kindOf(const std::function<void()> &work)
{
    try {
        work();
    } catch (const Error &error) {
        CHECK_FALSE(error.sentence().isEmpty());
        return error.kind();
    }
    FAIL("went through");
    return {};
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

RecordId addCustomer(Store &store, const QString &name)
{
    Change change(store, u"Add "_s + name);
    Record record = store.blank(customer::type);
    record.set(customer::name, name);
    const Problems problems = change.save(record); // may throw: outside of an assertion
    CHECK(problems.isEmpty());
    change.commit();
    return record.id();
}

} // namespace

TEST_CASE("what is not ours is refused and left untouched")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"other.kith"_s);
    const auto refuses = [&](const QByteArray &content, ErrorKind kind) {
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        CHECK(kindOf([&] { Store::open(path, {}); }) == kind);
        CHECK(bytesOf(path) == content);
    };
    refuses({}, ErrorKind::File);
    refuses("a text", ErrorKind::File);
    refuses(QByteArray(5000, '\0'), ErrorKind::File);
    QByteArray foreign("SQLite format 3\0", 16);
    foreign.append(4096, '\0');
    refuses(foreign, ErrorKind::File);
    CHECK(kindOf([&] { Store::open(folder.filePath(u"none.kith"_s), {}); }) == ErrorKind::File);
}

TEST_CASE("a file is never overwritten by a new one")
{
    test::TemporaryFile file;
    file.store.reset();
    const QByteArray before = bytesOf(file.path());
    CHECK(kindOf([&] { Store::create(file.path(), {}, {}); }) == ErrorKind::File);
    CHECK(bytesOf(file.path()) == before);
}

TEST_CASE("a file from a newer program is refused")
{
    test::TemporaryFile file;
    file.store->connection().execute("PRAGMA user_version = 99");
    CHECK(kindOf([&] { Store::open(file.path(), {}); }) == ErrorKind::TooNew);
    file.store.reset();
    CHECK(kindOf([&] { Store::open(file.path(), {}); }) == ErrorKind::TooNew);
}

TEST_CASE("an older file gets the new fields after a verified backup")
{
    test::TemporaryFile file;
    const RecordId id = addCustomer(*file.store, u"Aurora"_s);
    file.store->connection().execute("ALTER TABLE customer DROP COLUMN wallet; DROP TABLE draft");
    file.store.reset();
    const auto store = Store::open(file.path(), {});
    CHECK(backupsOf(file.path()).size() == 1);
    Record record = *store->read(customer::type, id);
    record.set(customer::wallet, Money{500});
    Change change(*store, u"Use it"_s);
    CHECK(change.save(record).isEmpty());
    change.commit();
    CHECK(store->read(customer::type, id)->get(customer::wallet) == Money{500});
    CHECK(store->count({u"draft"_s, {}, {}, {}}) == 0);
}

TEST_CASE("an older file changes its narrow indexes for the wide ones that begin alike")
{
    test::TemporaryFile file;
    const auto indexes = [](Connection &connection) {
        return connection.text("SELECT group_concat(sql, ' ') FROM (SELECT sql FROM sqlite_schema WHERE type = "
                               "'index' AND tbl_name = 'order' ORDER BY name)");
    };
    const QString now = indexes(file.store->connection());
    CHECK(now.contains(u"order_by_customer "_s));
    CHECK_FALSE(now.contains(u"order_by_customer_id"_s));
    file.store->connection().execute("DROP INDEX order_by_customer; CREATE INDEX order_by_customer_id ON \"order\" "
                                     "(customer_id); DROP INDEX order_by_day; CREATE INDEX order_by_day ON \"order\" "
                                     "(ordered_on, status); CREATE INDEX order_open_by_due_on ON \"order\" (due_on) "
                                     "WHERE open <> 0");
    file.store.reset();
    CHECK(indexes(Store::open(file.path(), {})->connection()) == now);
    CHECK(backupsOf(file.path()).size() == 1);
    Store::open(file.path(), {}); // nothing is left to change
    CHECK(backupsOf(file.path()).size() == 1);
}

TEST_CASE("whoever only reads an older file gets what it lacks, too")
{
    test::TemporaryFile file;
    addCustomer(*file.store, u"Aurora"_s);
    file.store->connection().execute("DROP TABLE draft");
    file.store.reset();
    StoreOptions reading;
    reading.readOnly = true;
    const auto store = Store::open(file.path(), reading);
    CHECK(store->connection().isReadOnly());
    CHECK(store->count({u"draft"_s, {}, {}, {}}) == 0);
    CHECK(store->count({u"customer"_s, {}, {}, {}}) == 1);
    CHECK(backupsOf(file.path()).size() == 1);
}

TEST_CASE("a field described in one line is stored, listed, filtered, found and undone")
{
    static constexpr Field<QString> title{
        {.name = "name", .label = "Name", .kind = FieldKind::Text, .flags = Required | Listed}};
    static constexpr Field<QString> colour{
        {.name = "colour", .label = "Colour", .kind = FieldKind::Text, .flags = Findable}};
    static constexpr const FieldInfo *fields[] = {&title, &colour};
    static constexpr RecordType gadget{
        .name = "gadget", .number = 4001, .singular = "Gadget", .plural = "Gadgets", .fields = fields, .title = &title};
    StoreOptions options;
    options.furtherTypes = {&gadget};
    test::TemporaryFile file(options);
    Store &store = *file.store;
    Change change(store, u"Make"_s);
    Record record = store.blank(gadget);
    record.set(title, u"Kettle"_s);
    record.set(colour, u"celadon"_s);
    REQUIRE(change.save(record).isEmpty());
    change.commit();
    CHECK(store.count({u"gadget"_s, where(u"colour"_s, Operator::Contains, u"CELA"_s), {}, {}}) == 1);
    REQUIRE(find(store, u"celad"_s).size() == 1);
    CHECK(find(store, u"celad"_s).front().title == u"Kettle");
    Change::undo(store, nextUndo(store).id);
    CHECK(store.count({u"gadget"_s, {}, {}, {}}) == 0);
}

TEST_CASE("an own field lives in its own column and survives reopening")
{
    test::TemporaryFile file;
    file.store->addCustomField({u"customer"_s, u"x_size"_s, u"Size"_s, u"尺码"_s, FieldKind::Money, {}, {}, 0});
    const RecordId id = addCustomer(*file.store, u"Aurora"_s);
    file.store.reset();
    const auto store = Store::open(file.path(), {});
    Record record = *store->read(customer::type, id);
    const FieldInfo &size = store->catalogue().field(record.shape(), u"x_size");
    record.setValue(size, ValueOf<Money>::make({1250}));
    Change change(*store, u"Size"_s);
    REQUIRE(change.save(record).isEmpty());
    const qint64 id2 = change.commit();
    CHECK(store->count({u"customer"_s, where(u"x_size"_s, Operator::Equal, u"12.50"_s), {}, {}}) == 1);
    Change::undo(*store, id2);
    CHECK(store->read(customer::type, id)->isEmpty(size));
}

TEST_CASE("a second program's changes are seen and writing waits its turn")
{
    test::TemporaryFile file;
    const auto other = file.store->another();
    addCustomer(*other, u"From the other"_s);
    CHECK(file.store->noticeOtherPrograms());
    CHECK_FALSE(file.store->noticeOtherPrograms());
    CHECK(file.store->count({u"customer"_s, {}, {}, {}}) == 1);

    file.store->connection().execute("PRAGMA busy_timeout = 50");
    Change held(*other, u"Held"_s);
    Record record = other->blank(customer::type);
    record.set(customer::name, u"Held"_s);
    held.save(record);
    CHECK(kindOf([&] { addCustomer(*file.store, u"Waiting"_s); }) == ErrorKind::Busy);
    held.commit();
    addCustomer(*file.store, u"Now"_s);
    CHECK(file.store->count({u"customer"_s, {}, {}, {}}) == 3);
}

TEST_CASE("a read-only store reads and refuses to write in words")
{
    test::TemporaryFile file;
    addCustomer(*file.store, u"Aurora"_s);
    StoreOptions options;
    options.readOnly = true;
    const auto store = Store::open(file.path(), options);
    CHECK(store->count({u"customer"_s, {}, {}, {}}) == 1);
    Change change(*store, u"No"_s);
    Record record = store->blank(customer::type);
    record.set(customer::name, u"X"_s);
    CHECK(kindOf([&] { change.save(record); }) == ErrorKind::File);
}

TEST_CASE("a backup holds everything, and restoring keeps what was there")
{
    test::TemporaryFile file;
    addCustomer(*file.store, u"Kept"_s);
    const QString copy = backup(*file.store);
    addCustomer(*file.store, u"Later"_s);
    file.store.reset();
    const QString aside = restoreBackup(copy, file.path());
    CHECK(Store::open(file.path(), {})->count({u"customer"_s, {}, {}, {}}) == 1);
    CHECK(Store::open(aside, {})->count({u"customer"_s, {}, {}, {}}) == 2);
}

TEST_CASE("a damaged file is refused or its damage named, never a crash")
{
    test::TemporaryFile file;
    for (int i = 0; i < 200; ++i)
        addCustomer(*file.store, u"Customer %1"_s.arg(i));
    file.store->connection().text("PRAGMA wal_checkpoint(TRUNCATE)");
    file.store.reset();
    const QByteArray good = bytesOf(file.path());
    std::mt19937 random(5);
    for (int round = 0; round < 20; ++round) {
        QByteArray bad = good;
        for (int i = 0; i < 2000; ++i)
            bad[qsizetype(random() % quint32(bad.size() - 200)) + 200] = char(random());
        QFile damaged(file.path());
        REQUIRE(damaged.open(QIODevice::WriteOnly));
        damaged.write(bad);
        damaged.close();
        try {
            const auto store = Store::open(file.path(), {});
            CHECK_FALSE(check(*store, false).findings.isEmpty());
        } catch (const Error &error) {
            CHECK_FALSE(error.sentence().isEmpty());
        }
    }
}

TEST_CASE("check finds a figure that does not follow from its records, and repair mends it")
{
    test::TemporaryFile file;
    const RecordId id = addCustomer(*file.store, u"Aurora"_s);
    file.store->connection().execute("UPDATE customer SET revenue = 77");
    CHECK(check(*file.store, false).findings.size() == 1);
    check(*file.store, true);
    CHECK(check(*file.store, false).findings.isEmpty());
    CHECK(file.store->read(customer::type, id)->get(customer::revenue) == Money{0});
}

TEST_CASE("attachments come back byte for byte, also after the bin")
{
    test::TemporaryFile file;
    Store &store = *file.store;
    const RecordId id = addCustomer(store, u"Aurora"_s);
    QByteArray bytes;
    for (int i = 0; i < 100'000; ++i)
        bytes.append(char(i * 31));
    Change add(store, u"Attach"_s);
    const RecordId attached = attach(add, store.shape(customer::type), id, u"photo.png"_s, bytes);
    add.commit();
    CHECK(attachmentBytes(store, attached) == bytes);
    Change removal(store, u"Remove"_s);
    REQUIRE(removal.remove(attachment::type, attached).isEmpty());
    Change::undo(store, removal.commit());
    CHECK(attachmentBytes(store, attached) == bytes);
}
