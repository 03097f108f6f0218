// SPDX-License-Identifier: GPL-3.0-or-later
// Figures of many thousands of customers open their lists, too.
#include <catch2/catch.hpp>

#include "core/base/error.h"
#include "core/marketing/query_words.h"
#include "core/model/id_set.h"
#include "core/model/types/all_types.h"
#include "core/relationship/customer_figures.h"
#include "core/relationship/scoring.h"
#include "tests/report/shop.h"

using namespace kith;
using namespace Qt::StringLiterals;

TEST_CASE("many ids are packed into about a byte each and come back as they were")
{
    CHECK(unpackedIds(packedIds({})).empty());
    CHECK(unpackedIds(packedIds({7, 3, 3, 9'000'000'000'000, 1})) == std::vector<RecordId>{1, 3, 7, 9'000'000'000'000});
    std::vector<RecordId> many;
    for (RecordId id = 1; id <= 300'000; ++id)
        if (id % 3)
            many.push_back(id);
    const QJsonValue packed = packedIds(many);
    CHECK(packedCount(packed) == 200'000);
    CHECK(packed["ids"_L1].toString().size() < 300'000);
    CHECK(unpackedIds(packed) == many);
    CHECK_THROWS_AS(unpackedIds(QJsonObject{{u"ids"_s, u"not base64!"_s}}), Error);
    CHECK_THROWS_AS(unpackedIds(QJsonObject{{u"ids"_s, QString::fromLatin1(QByteArray(1, char(0x80)).toBase64())}}),
                    Error);
}

TEST_CASE("a figure of thousands of customers opens exactly these, also through other conditions")
{
    test::Shop shop;
    std::vector<RecordId> odd;
    for (int i = 0; i < 6'000; ++i) {
        const RecordId id = shop.add(customer::type, {{&customer::name, u"Customer %1"_s.arg(i)},
                                                      {&customer::region, i % 4 < 2 ? u"East"_s : u"West"_s}});
        if (i % 2)
            odd.push_back(id);
    }
    const RecordId order = shop.add(order::type, {{&order::customer, QString::number(odd[5])},
                                                  {&order::orderedOn, u"2026-05-01"_s},
                                                  {&order::status, u"completed"_s}});
    shop.commit();
    REQUIRE(odd.size() > mostListed);
    const Cell cell = customersCell(odd);
    REQUIRE(cell.records);
    CHECK(isPackedIds(cell.records->where.value));
    CHECK(shop.store->count(*cell.records) == 3'000);
    CHECK(shop.store->ids({u"customer"_s, cell.records->where, {u"id"_s}, {}}) == odd);
    const Condition east = where(u"region"_s, Operator::Equal, u"East"_s);
    CHECK(shop.store->count({u"customer"_s, all({cell.records->where, east}), {}, {}}) == 1'500);
    CHECK(shop.store->count({u"customer"_s, no(cell.records->where), {}, {}}) == 3'000);
    // It can be kept as a view, and orders of these customers can be asked for.
    const Query kept = Query::fromJson(cell.records->toJson());
    CHECK(kept == *cell.records);
    const Condition ofThese = where(u"customer_id"_s, Operator::In, cell.records->where.value);
    CHECK(shop.store->ids({u"order"_s, ofThese, {}, {}}) == std::vector<RecordId>{order});
    CHECK(conditionSentence(*shop.store, shop.store->shape(customer::type), cell.records->where) ==
          u"is one of 3000 chosen records");
    CHECK_THROWS_AS(shop.store->count({u"customer"_s, where(u"region"_s, Operator::In, packedIds(odd)), {}, {}}),
                    Error);
}

TEST_CASE("while scores are current, figures open lists by what the scores say, and these hold the same customers")
{
    test::Shop shop;
    shop.fill();
    Store &store = *shop.store;
    const Day today(2026, 6, 11);
    struct Asked
    {
        QString report;
        QStringList by;
    };
    const Asked asked[]{{u"lifecycle"_s, {}}, {u"rfm"_s, {}}, {u"rfm"_s, {u"cell"_s}}, {u"care"_s, {}}};
    const auto byIds = [&](const Asked &each) {
        int ids = 0;
        const Table table = runReport(store, each.report, {.by = each.by});
        for (const TableRow &row : table.rows)
            for (size_t i = 0; i < row.cells.size(); ++i)
                if (const Cell &cell = row.cells[i]; cell.records) {
                    INFO(each.report.toStdString() << " " << row.cells[0].text.toStdString() << " " << i);
                    CHECK(recordsFigure(store, cell) == cell.units);
                    ids += cell.records->where.field == u"id";
                }
        return ids;
    };
    for (const Asked &each : asked)
        CHECK(byIds(each) > 3); // never scored
    scoreAll(store, today);
    REQUIRE(scoresAreCurrent(store, today));
    CHECK_FALSE(scoresAreCurrent(store, today.addDays(-1)));
    CHECK(byIds(asked[0]) == 0);
    CHECK(byIds(asked[1]) == 0);
    CHECK(byIds(asked[2]) == 0);
    byIds(asked[3]);
    // An order, or another limit, and they are no longer.
    store.setSetting(u"relationship.window_days"_s, u"200"_s);
    CHECK_FALSE(scoresAreCurrent(store, today));
    store.setSetting(u"relationship.window_days"_s, u"365"_s);
    CHECK(scoresAreCurrent(store, today));
    shop.add(order::type, {{&order::customer, u"1"_s}, {&order::status, u"completed"_s}});
    shop.commit();
    CHECK_FALSE(scoresAreCurrent(store, today));
    CHECK(byIds(asked[0]) > 3);
}
