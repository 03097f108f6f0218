// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include "core/base/error.h"
#include "core/business_rules.h"
#include "core/demo/demo_business.h"
#include "core/exchange/dump.h"
#include "core/exchange/personal_data.h"
#include "core/model/types/contact.h"
#include "core/model/types/customer.h"
#include "core/store/attachment.h"
#include "core/store/history.h"
#include "core/store/raw_tables.h"
#include "core/store/search.h"
#include "tests/exchange/import_test.h"

using namespace kith;
using namespace Qt::StringLiterals;

namespace {

StoreOptions rules()
{
    StoreOptions options;
    options.rules = businessRules();
    return options;
}

std::map<QByteArray, std::vector<std::vector<RawValue>>> tablesOf(Store &store)
{
    std::map<QByteArray, std::vector<std::vector<RawValue>>> all;
    for (const RawTable &table : rawTables(store)) {
        auto &rows = all[table.name];
        forEachRawRow(store, table, [&](const std::vector<RawValue> &row) { rows.push_back(row); });
    }
    return all;
}

} // namespace

TEST_CASE(
    "the demo business comes back from a folder of CSV files as it was: records, history, files, own fields, settings")
{
    QTemporaryDir folder;
    const auto store = createDemoBusiness(folder.filePath(u"demo.kith"_s), rules(), {}, {Day(2026, 6, 11), 20260611});
    store->addCustomField({u"customer"_s, u"x_colour"_s, u"Colour"_s, u"颜色"_s, FieldKind::Text, {}, {}, 0});
    store->setSetting(u"empty"_s, u""_s);
    store->setSetting(u"strange"_s, u"\\ \"quoted\", 中文 🍵\r\nline\n"_s);
    Change change(*store, u"Colour"_s);
    Record customer = store->select({u"customer"_s, {}, {u"id"_s}, {}}, 1).front();
    customer.setValue(*store->shape(customer::type).field(u"x_colour"), Value(u" \\ gold, \"bright\"\n"_s));
    REQUIRE(change.save(customer).isEmpty());
    attach(change, store->shape(customer::type), customer.id(), u"a.bin"_s, QByteArray("\0\x01\xff,\"\n", 6));
    attach(change, store->shape(customer::type), customer.id(), u"empty.txt"_s, QByteArray("", 0));
    const qint64 last = change.commit();

    const QString dump = folder.filePath(u"dump"_s);
    const DumpResult out = dumpFile(*store, dump);
    CHECK(out.attachments >= 2);
    const DumpResult in = loadDump(dump, folder.filePath(u"again.kith"_s), rules());
    CHECK(in.rows == out.rows);
    CHECK(in.attachments == out.attachments);
    const auto again = Store::open(folder.filePath(u"again.kith"_s), rules());
    const auto first = tablesOf(*store);
    const auto second = tablesOf(*again);
    CHECK(first.size() == second.size());
    const auto isOfSearch = [](const std::vector<RawValue> &row) { // which is made anew
        return std::get<QString>(row.front()).startsWith(u"search"_s);
    };
    for (const auto &[name, rows] : first) {
        CAPTURE(name.toStdString());
        auto here = rows;
        auto there = second.at(name);
        if (name == "setting") {
            std::erase_if(here, isOfSearch);
            std::erase_if(there, isOfSearch);
            std::sort(here.begin(), here.end());
            std::sort(there.begin(), there.end());
        }
        CHECK(there == here);
    }
    CHECK(check(*again, false).findings.join(u' ').toStdString().empty());
    CHECK(again->title(again->shape(customer::type), customer.id()) == store->title(customer));
    Change::undo(*again, last);
    CHECK(again->read(customer::type, customer.id())->isEmpty(*again->shape(customer::type).field(u"x_colour")));

    CHECK_THROWS_AS(dumpFile(*store, dump), Error);                                    // not empty
    CHECK_THROWS_AS(loadDump(dump, folder.filePath(u"again.kith"_s), rules()), Error); // never overwrites
    CHECK(QFile::exists(folder.filePath(u"again.kith"_s)));
    QFile file(dump + u"/customer.csv"_s);
    REQUIRE(file.open(QIODevice::Append));
    file.write("x");
    file.close();
    CHECK_THROWS_AS(loadDump(dump, folder.filePath(u"third.kith"_s), rules()), Error);
    CHECK(!QFile::exists(folder.filePath(u"third.kith"_s)));
    CHECK_THROWS_AS(loadDump(folder.filePath(u"nowhere"_s), folder.filePath(u"third.kith"_s), rules()), Error);
}

TEST_CASE("everything about a person comes out as a folder, and erasing keeps the books and forgets the person")
{
    QTemporaryDir folder;
    const auto store = createDemoBusiness(folder.filePath(u"demo.kith"_s), rules(), {}, {Day(2026, 6, 11), 20260611});
    const Shape &shape = store->shape(customer::type);
    // A customer with orders, who can be told apart from all others.
    const RecordId id = store->ids({u"customer"_s, {}, {u"-order_count"_s}, {}}, 1).front();
    Change change(*store, u"Edit"_s);
    Record person = *store->read(shape, id);
    person.set(customer::name, u"Zebulon Quixotic"_s);
    person.set(customer::phone, u"0777 1234567"_s);
    person.set(customer::email, u"zebulon@quixotic.example"_s);
    person.set(customer::notes, u"likes oolong"_s);
    REQUIRE(change.save(person).isEmpty());
    attach(change, shape, id, u"letter.txt"_s, "Dear Zebulon");
    change.commit();
    Change renamed(*store, u"Edit Zebulon Quixotic"_s);
    person = *store->read(shape, id);
    person.set(customer::city, u"Elsewhere"_s);
    REQUIRE(renamed.save(person).isEmpty());
    renamed.commit();

    const QString out = folder.filePath(u"person"_s);
    const PersonalRecords records = personalRecords(*store, shape, id);
    CHECK(exportPersonalData(*store, shape, id, out) == records.count());
    QByteArray all;
    for (const QString &name : QDir(out).entryList(QDir::Files)) {
        QFile file(QDir(out).filePath(name));
        REQUIRE(file.open(QIODevice::ReadOnly));
        all += file.readAll();
    }
    CHECK(all.contains("Zebulon Quixotic"));
    CHECK(all.contains("0777 1234567"));
    CHECK(all.contains("Elsewhere"));
    CHECK(QDir(out + u"/files"_s).entryList(QDir::Files).size() == 1);
    // Every reference to it is among them.
    qint64 referring = 0;
    for (const Catalogue::Link &link : store->catalogue().referencesTo(customer::type)) {
        if (link.field->isStored() && link.shape->name() != "contact"_L1 && link.shape->name() != "lead"_L1 &&
            link.shape != &shape)
            referring += store->connection().integer("SELECT count(*) FROM " + store->plan(*link.shape).table +
                                                     " WHERE " + link.field->name + " = " + QByteArray::number(id));
    }
    CHECK(records.count() > referring);

    const qint64 orders = store->connection().integer("SELECT count(*) FROM \"order\"");
    const qint64 net = store->connection().integer("SELECT sum(net) FROM \"order\"");
    const ErasureResult result = erasePerson(*store, shape, id);
    CHECK(result.anonymised > 0);
    CHECK(store->connection().integer("SELECT count(*) FROM \"order\"") == orders);
    CHECK(store->connection().integer("SELECT sum(net) FROM \"order\"") == net);
    const Record left = *store->read(shape, id);
    CHECK(!left.get(customer::name).contains(u"Zebulon"));
    CHECK(left.isEmpty(customer::phone));
    CHECK(left.get(customer::orderCount) == person.get(customer::orderCount));
    CHECK(find(*store, u"Zebulon"_s).empty());
    CHECK_THROWS_AS(Change::undo(*store, result.change), Error);
    CHECK(check(*store, false).findings.join(u' ').toStdString().empty());
    // Nowhere in the file.
    store->connection().text("PRAGMA wal_checkpoint(TRUNCATE)");
    QFile file(folder.filePath(u"demo.kith"_s));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    CHECK(!bytes.contains("Zebulon"));
    CHECK(!bytes.contains("0777 1234567"));
    CHECK(!bytes.contains("Dear Zeb"));

    // One without books goes altogether.
    Change other(*store, u"Add"_s);
    Record contact = store->blank(contact::type);
    contact.set(contact::lastName, u"Vanishing"_s);
    REQUIRE(other.save(contact).isEmpty());
    other.commit();
    CHECK(erasePerson(*store, store->shape(contact::type), contact.id()).anonymised == 0);
    CHECK(!store->read(contact::type, contact.id()));
    CHECK_THROWS_AS(erasePerson(*store, store->catalogue().get(u"order"), 1), Error);
    CHECK_THROWS_AS(erasePerson(*store, shape, 999'999), Error);
}
