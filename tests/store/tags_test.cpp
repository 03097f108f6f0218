// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

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
