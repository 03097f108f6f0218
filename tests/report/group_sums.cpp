// SPDX-License-Identifier: GPL-3.0-or-later
#include <map>
#include <random>

#include <catch2/catch.hpp>

#include "core/report/group_sums.h"
#include "tests/report/shop.h"

using namespace kith;
using namespace Qt::StringLiterals;

TEST_CASE("groups in memory are those of SQL: empty keys, empty figures, awkward texts, none at all")
{
    test::Shop shop;
    shop.commit();
    Connection &connection = shop.store->connection();
    connection.execute("CREATE TEMP TABLE sale (place TEXT, number INTEGER, net INTEGER, tax INTEGER)");
    const QString places[] = {u"East"_s, u"华东"_s, u""_s, u"E"_s, u"a\x1f b"_s, u"East 1"_s};
    std::mt19937_64 random(7);
    {
        Statement add = connection.prepare("INSERT INTO sale VALUES (?, ?, ?, ?)");
        for (int i = 0; i < 5000; ++i) {
            const auto place = random() % 7;
            place == 6 ? add.bindNull(1) : add.bind(1, places[place]);
            const auto number = qint64(random() % 5) - 2;
            number == 2 ? add.bindNull(2) : add.bind(2, number);
            add.bind(3, qint64(random() % 2'000'001) - 1'000'000);
            random() % 9 ? add.bind(4, qint64(random() % 100)) : add.bindNull(4);
            add.run();
        }
    }
    using Key = std::pair<std::optional<QString>, std::optional<qint64>>;
    using Sums = std::array<qint64, 3>;
    std::map<Key, Sums> expected, found;
    Statement grouped =
        connection.prepare("SELECT place, number, SUM(net), coalesce(SUM(tax), 0), COUNT(*) FROM sale GROUP BY 1, 2");
    while (grouped.step()) {
        const Key key{grouped.isNull(0) ? std::nullopt : std::optional(grouped.text(0)),
                      grouped.isNull(1) ? std::nullopt : std::optional(grouped.integer(1))};
        expected[key] = {grouped.integer(2), grouped.integer(3), grouped.integer(4)};
    }
    Statement rows = connection.prepare("SELECT place, number, net, tax FROM sale");
    for (const GroupSum &group : groupSums(rows, 2)) {
        const Key key{group.isNull(0) ? std::nullopt : std::optional(group.text(0)),
                      group.isNull(1) ? std::nullopt : std::optional(group.integer(1))};
        CHECK(found.emplace(key, Sums{group.sum(0), group.sum(1), group.count()}).second);
    }
    CHECK(expected.size() == 35);
    CHECK(found == expected);

    Statement none = connection.prepare("SELECT place, net FROM sale WHERE net IS NULL");
    CHECK(groupSums(none, 1).empty());
    Statement all = connection.prepare("SELECT net FROM sale");
    const auto one = groupSums(all, 0);
    REQUIRE(one.size() == 1);
    CHECK(one.front().sum(0) == connection.integer("SELECT SUM(net) FROM sale"));
}
