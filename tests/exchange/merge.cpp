// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include "core/base/error.h"
#include "core/business_rules.h"
#include "core/demo/demo_business.h"
#include "core/exchange/merge.h"
#include "core/model/types/contact.h"
#include "core/model/types/contact_point.h"
#include "core/model/types/customer.h"
#include "core/model/types/note.h"
#include "core/model/types/tag.h"
#include "core/model/types/tagging.h"
#include "core/store/attachment.h"
#include "tests/exchange/import_test.h"

using namespace kith;
using namespace Qt::StringLiterals;

namespace {

// Every stored row of every kind, but versions and times of change.
std::map<QString, std::vector<QStringList>> everything(Store &store)
{
    std::map<QString, std::vector<QStringList>> all;
    for (const auto &shape : store.catalogue().shapes()) {
        for (const Record &record : store.select({shape->name(), {}, {u"id"_s}, {}})) {
            QStringList row{QString::number(record.id())};
            for (const FieldInfo *field : shape->fields()) {
                if (field->isStored() && qstrcmp(field->name, "updated_at") != 0)
                    row.append(plainValue(*field, record.value(*field), store.conventions()));
            }
            all[shape->name()].push_back(row);
        }
    }
    return all;
}

qint64 references(Store &store, const Shape &shape, RecordId id)
{
    qint64 count = 0;
    for (const Catalogue::Link &link : store.catalogue().referencesTo(shape.type())) {
        if (link.field->isStored())
            count += store.connection().integer("SELECT count(*) FROM " + store.plan(*link.shape).table + " WHERE " +
                                                link.field->name + " = " + QByteArray::number(id));
    }
    return count;
}

} // namespace

TEST_CASE("two customers with a history become one: everything moves, sums add up, and one undo takes it back")
{
    QTemporaryDir folder;
    StoreOptions options;
    options.rules = businessRules();
    const auto store = createDemoBusiness(folder.filePath(u"demo.kith"_s), options, {}, {Day(2026, 6, 11), 20260611});
    const Shape &shape = store->shape(customer::type);
    // The two that have most, orders with an invoice among it.
    Query busiest{u"customer"_s, where(u"parent_id"_s, Operator::Empty), {u"-order_count"_s}, {}};
    const std::vector<RecordId> ids = store->ids(busiest, 2);
    const Record kept = *store->read(shape, ids[0]);
    const Record other = *store->read(shape, ids[1]);
    const qint64 both = references(*store, shape, ids[0]) + references(*store, shape, ids[1]);
    const qint64 soleOrders = kept.get(customer::orderCount) + other.get(customer::orderCount);
    const qint64 otherOrders =
        store->connection().integer("SELECT count(*) FROM \"order\" WHERE customer_id = " + QByteArray::number(ids[1]));
    const auto before = everything(*store);

    const MergeResult result = mergeRecords(*store, shape, ids[0], ids[1]);
    CHECK(!store->read(shape, ids[1]));
    CHECK(references(*store, shape, ids[1]) == 0);
    const Record merged = *store->read(shape, ids[0]);
    CHECK(merged.get(customer::orderCount) == soleOrders);
    CHECK(merged.get(customer::revenue) == kept.get(customer::revenue) + other.get(customer::revenue));
    CHECK(merged.get(customer::openAmount) == kept.get(customer::openAmount) + other.get(customer::openAmount));
    const qint64 left = references(*store, shape, ids[0]);
    CHECK(left <= both + 8);  // with the numbers of the other one
    CHECK(left >= both - 20); // memberships that both had are one
    CHECK(result.moved.at(u"order"_s) == otherOrders);
    CHECK(check(*store, false).findings.join(u' ').toStdString().empty());

    Change::undo(*store, result.change);
    const auto after = everything(*store);
    for (const auto &[kind, rows] : before) {
        CAPTURE(kind.toStdString());
        CHECK(after.at(kind) == rows);
    }
    CHECK(check(*store, false).findings.join(u' ').toStdString().empty());
}

TEST_CASE("no value is lost in a merge: numbers stay, notes are joined, the rest stands in a note")
{
    test::ImportFixture file;
    Store &store = *file.store;
    Change change(store, u"Test"_s);
    Record kept = store.blank(customer::type);
    kept.set(customer::name, u"Golden Leaf"_s);
    kept.set(customer::phone, u"030 1"_s);
    kept.set(customer::notes, u"first"_s);
    kept.set(customer::city, u"Berlin"_s);
    REQUIRE(change.save(kept).isEmpty());
    Record other = store.blank(customer::type);
    other.set(customer::name, u"Golden Leaf GmbH"_s);
    other.set(customer::phone, u"030 222222"_s);
    other.set(customer::email, u"a@b.de"_s);
    other.set(customer::notes, u"second"_s);
    other.set(customer::city, u"Leipzig"_s);
    other.set(customer::parent, kept.id());
    REQUIRE(change.save(other).isEmpty());
    Record tag = store.blank(tag::type);
    tag.set(tag::name, u"VIP"_s);
    REQUIRE(change.save(tag).isEmpty());
    for (const RecordId id : {kept.id(), other.id()}) {
        Record tagging = store.blank(tagging::type);
        tagging.set(tagging::tag, tag.id());
        tagging.set(tagging::recordType, u"customer"_s);
        tagging.set(tagging::record, id);
        REQUIRE(change.save(tagging).isEmpty());
    }
    attach(change, store.shape(customer::type), other.id(), u"a.txt"_s, "hello");
    change.commit();

    const auto fields = mergeFields(store, store.shape(customer::type), kept.id(), other.id());
    CHECK(std::count_if(fields.begin(), fields.end(), [](const MergeField &one) { return one.differs; }) >= 4);
    const MergeResult result = mergeRecords(store, store.shape(customer::type), kept.id(), other.id(), {u"city"_s});
    const Record merged = *store.read(customer::type, kept.id());
    CHECK(merged.get(customer::name) == u"Golden Leaf");
    CHECK(merged.get(customer::city) == u"Leipzig");
    CHECK(merged.get(customer::email) == u"a@b.de");
    CHECK(merged.get(customer::notes) == u"first\n\nsecond");
    CHECK(merged.isEmpty(customer::parent));
    CHECK(file.number("SELECT count(*) FROM contact_point WHERE customer_id = 1 AND value = '030 222222'") == 1);
    CHECK(file.number("SELECT count(*) FROM tagging WHERE record_id = 1") == 1);
    CHECK(file.number("SELECT count(*) FROM attachment WHERE record_id = 1") == 1);
    const Record note = store.select({u"note"_s, {}, {}, {}}).front();
    CHECK(note.get(note::text).contains(u"Golden Leaf GmbH"));
    CHECK(note.get(note::text).contains(u"Berlin"));
    Change::undo(store, result.change);
    CHECK(file.number("SELECT count(*) FROM tagging") == 2);
    CHECK(store.read(customer::type, other.id())->get(customer::parent) == kept.id());
    CHECK(file.number("SELECT count(*) FROM attachment WHERE record_id = 2") == 1);
    CHECK(attachmentBytes(store, 1) == "hello");
    CHECK_THROWS_AS(mergeRecords(store, store.shape(customer::type), kept.id(), kept.id()), Error);
    CHECK_THROWS_AS(mergeRecords(store, store.shape(customer::type), kept.id(), 99), Error);
    CHECK_THROWS_AS(mergeRecords(store, store.shape(customer::type), kept.id(), other.id(), {u"nonsense"_s}), Error);
}
