// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>
#include <QJsonArray>

#include "core/marketing/query_words.h"
#include "core/model/types/all_types.h"
#include "core/store/history.h"
#include "core/store/tags.h"
#include "tests/sales/firm.h"

using namespace kith;
using namespace Qt::StringLiterals;

TEST_CASE("tags are given, taken away, found by, and undone")
{
    test::Firm firm;
    Store &store = *firm.store;
    const Shape &shape = store.shape(customer::type);
    const RecordId other = firm.add(customer::type, {{&customer::name, u"Bund"_s}});
    const auto give = [&](RecordId id, const QString &text) {
        Change change(store, u"Tags"_s);
        setTags(change, shape, id, tagNames(text));
        change.commit();
    };
    give(firm.customer, u"VIP, fair 2026；  ，VIP"_s);
    CHECK(tagsOf(store, shape, firm.customer) == QStringList{u"VIP"_s, u"fair 2026"_s});
    give(other, u"vip"_s); // the same tag, however it is written
    CHECK(tagsOf(store, shape, other) == QStringList{u"VIP"_s});
    CHECK(store.count({u"tag"_s, {}, {}, {}}) == 2);
    const auto with = [&](const QString &tag) { return taggedWith(store, shape, tag); };
    CHECK(with(u"vip"_s) == std::vector<RecordId>{firm.customer, other});
    CHECK(with(u"Fair 2026"_s) == std::vector<RecordId>{firm.customer});
    CHECK(with(u"nobody"_s).empty());
    give(firm.customer, u"fair 2026"_s);
    CHECK(with(u"vip"_s) == std::vector<RecordId>{other});
    Change::undo(store, recentChanges(store, 1).front().id);
    CHECK(with(u"vip"_s) == std::vector<RecordId>{firm.customer, other});
    give(firm.customer, QString());
    CHECK(tagsOf(store, shape, firm.customer).isEmpty());
}

TEST_CASE("tags are a field that lists show, filter and sort, also through a reference, and segments ask for in words")
{
    test::Firm firm;
    Store &store = *firm.store;
    const Shape &shape = store.shape(customer::type);
    const RecordId bund = firm.add(customer::type, {{&customer::name, u"Bund"_s}});
    const RecordId cedar = firm.add(customer::type, {{&customer::name, u"Cedar"_s}});
    const RecordId lead = firm.add(lead::type, {{&lead::name, u"Wen"_s}});
    const auto give = [&](const RecordType &type, RecordId id, const QString &text) {
        Change change(store, u"Tags"_s);
        setTags(change, store.shape(type), id, tagNames(text));
        change.commit();
    };
    give(customer::type, firm.customer, u"VIP, fair"_s);
    give(customer::type, bund, u"no VIP"_s);
    give(lead::type, lead, u"VIP"_s);
    REQUIRE(lead == firm.customer); // another kind with the same number is another record
    const auto ids = [&](const QString &type, Condition condition) {
        return store.ids({type, std::move(condition), {u"id"_s}, {}});
    };
    using Ids = std::vector<RecordId>;
    CHECK(ids(u"customer"_s, where(u"tags"_s, Operator::Equal, u"vip"_s)) == Ids{firm.customer}); // not "no VIP"
    CHECK(ids(u"customer"_s, where(u"tags"_s, Operator::NotEqual, u"vip"_s)) == Ids{bund, cedar});
    CHECK(ids(u"customer"_s, where(u"tags"_s, Operator::Contains, u"vip"_s)) == Ids{firm.customer, bund});
    CHECK(ids(u"customer"_s, where(u"tags"_s, Operator::In, QJsonArray{u"fair"_s, u"no vip"_s})) ==
          Ids{firm.customer, bund});
    CHECK(ids(u"customer"_s, no(where(u"tags"_s, Operator::In, QJsonArray{u"fair"_s}))) == Ids{bund, cedar});
    CHECK(ids(u"customer"_s, where(u"tags"_s, Operator::Empty)) == Ids{cedar});
    CHECK(ids(u"lead"_s, where(u"tags"_s, Operator::NotEmpty)) == Ids{lead});
    CHECK(ids(u"contact"_s, where(u"tags"_s, Operator::NotEmpty)).empty());
    const RecordId order = firm.order({{u"1"_s, u"5"_s}}, u"confirmed"_s);
    CHECK(ids(u"order"_s, where(u"customer_id.tags"_s, Operator::Equal, u"fair"_s)) == Ids{order});

    // As it is read: in a record, in a list's column, in its order.
    CHECK(store.read(customer::type, firm.customer)->get(customer::tags) == u"VIP, fair");
    const Query list{u"customer"_s, {}, {u"tags"_s}, {u"name"_s, u"tags"_s}};
    CHECK(store.ids(list) == Ids{firm.customer, bund, cedar});
    const auto rows = store.rows(list, {bund, firm.customer, cedar});
    CHECK(rows[1].values[1].text() == u"VIP, fair");
    CHECK(rows[2].values[1].isEmpty());
    QStringList streamed;
    store.forEachRow(list, [&](const Store::Row &row) {
        streamed << row.values[1].text();
        return true;
    });
    CHECK(streamed == QStringList{u"VIP, fair"_s, u"no VIP"_s, QString()});

    CHECK(conditionSentence(store, shape, where(u"tags"_s, Operator::In, QJsonArray{u"VIP"_s, u"fair"_s})) ==
          u"Tags include VIP or fair");
    CHECK(conditionSentence(store, shape, where(u"tags"_s, Operator::NotEqual, u"VIP"_s)) ==
          u"Tags do not include VIP");
}
