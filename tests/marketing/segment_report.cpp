// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/marketing/segment_report.h"

#include <catch2/catch.hpp>

#include "core/base/error.h"
#include "core/marketing/segments.h"
#include "core/model/types/all_types.h"
#include "tests/report/shop.h"

using namespace kith;
using namespace Qt::StringLiterals;

TEST_CASE("any report of a segment opens records of the segment only, and a segment and the others are the whole")
{
    test::Shop shop;
    shop.fill();
    Store &store = *shop.store;
    const Condition east = where(u"region"_s, Operator::Equal, store.read(customer::type, 1)->get(customer::region));
    const RecordId some = saveSegment(store, u"Some"_s, {u"customer"_s, east, {}, {}});
    const RecordId rest = saveSegment(store, u"The rest"_s, {u"customer"_s, no(east), {}, {}});
    const auto members = store.ids({u"customer"_s, inSegment(some), {}, {}});
    REQUIRE(members.size() > 3);
    for (const Report &report : deliveredReports()) {
        const QString name = QString::fromLatin1(report.name);
        const Table table = runSegmentReport(store, name, {.set = {{u"segment"_s, u"Some"_s}}});
        CHECK_FALSE(table.sentence.isEmpty());
        for (const TableRow &row : table.rows) {
            for (size_t i = 0; i < row.cells.size(); ++i) {
                INFO(report.name << ", " << row.cells[0].text.toStdString() << ", "
                                 << table.columns[i].key.toStdString());
                if (row.cells[i].records)
                    CHECK(recordsFigure(store, row.cells[i]) == row.cells[i].units);
            }
        }
    }
    const auto total = [&](const QString &segment, QStringView column) {
        Params params{.by = {u"region"_s}};
        if (!segment.isEmpty())
            params.set[u"segment"_s] = segment;
        const Table table = runSegmentReport(store, u"sales"_s, params);
        return table.at(int(table.rows.size()) - 1, column).units;
    };
    const Table sales = runReport(store, u"sales"_s, {});
    for (const QStringView column : {u"sales", u"orders"}) {
        REQUIRE(sales.column(column) >= 0);
        CHECK(total(u"Some"_s, column) > 0);
        CHECK(total(QString::number(some), column) + total(QString::number(rest), column) == total({}, column));
    }
    CHECK_THROWS_AS(runSegmentReport(store, u"sales"_s, {.set = {{u"segment"_s, u"Nobody"_s}}}), Error);
    // The file itself is as it was.
    CHECK(store.count({u"customer"_s, {}, {}, {}}) > qint64(members.size()));
    const Query lines{u"order_line"_s, inSegment(some, u"order_id.customer_id"_s), {}, {}};
    Statement byHand = store.connection().prepare("SELECT COUNT(*) FROM order_line l JOIN \"order\" o ON o.id = "
                                                  "l.order_id JOIN customer c ON c.id = o.customer_id "
                                                  "WHERE lower(c.region) = lower(?)");
    byHand.bind(1, store.read(customer::type, 1)->get(customer::region));
    REQUIRE(byHand.step());
    CHECK(store.count(lines) == byHand.integer(0));
}
