// SPDX-License-Identifier: GPL-3.0-or-later
// Every figure of every report equals the count or the sum of the records it opens.
#include <catch2/catch.hpp>

#include "core/base/error.h"
#include "core/report/report.h"
#include "tests/report/shop.h"

using namespace kith;
using namespace Qt::StringLiterals;

namespace {

int walk(Store &store, const Report &report, const Params &params)
{
    const Table table = runReport(store, QString::fromLatin1(report.name), params);
    INFO(report.name << " by " << params.by.join(u',').toStdString()
                     << (params.compareLastYear ? " against last year" : "") << " from "
                     << toIso(params.period.from).toStdString() << " to " << toIso(params.period.to).toStdString());
    int walked = 0;
    for (const TableRow &row : table.rows) {
        REQUIRE(row.cells.size() == table.columns.size());
        for (size_t i = 0; i < row.cells.size(); ++i) {
            const Cell &cell = row.cells[i];
            if (!cell.records)
                continue;
            INFO(row.cells[0].text.toStdString() << ", " << table.columns[i].key.toStdString());
            CHECK(recordsFigure(store, cell) == cell.units);
            ++walked;
        }
    }
    return walked;
}

} // namespace

TEST_CASE("every figure of every report equals the records that it opens")
{
    test::Shop shop;
    shop.fill();
    const std::vector<Period> periods{{},
                                      {Day(2025, 1, 1), Day(2025, 12, 31)},
                                      {Day(2026, 1, 1), Day(2026, 12, 31)},
                                      {Day(2025, 2, 10), Day(2025, 4, 3)},
                                      {Day(1999, 1, 1), Day(1999, 12, 31)}};
    for (const Report &report : deliveredReports()) {
        int walked = 0;
        for (const Period &period : periods) {
            std::vector<QStringList> choices{{}};
            for (const Dimension &dimension : report.dimensions)
                choices.push_back({QString::fromLatin1(dimension.name)});
            for (const QStringList &by : choices) {
                walked += walk(*shop.store, report, {.period = period, .by = by});
                if (report.comparesLastYear)
                    walked += walk(*shop.store, report, {.period = period, .by = by, .compareLastYear = true});
            }
        }
        INFO(report.name);
        CHECK(walked > 50);
    }
}

TEST_CASE("figures by two dimensions open their records, too")
{
    test::Shop shop;
    shop.fill();
    const Period year{Day(2025, 1, 1), Day(2025, 12, 31)};
    int walked = 0;
    for (const QStringList &by : {QStringList{u"month"_s, u"region"_s},
                                  {u"product"_s, u"class"_s},
                                  {u"region"_s, u"day"_s},
                                  {u"category"_s, u"region"_s}})
        walked += walk(*shop.store, report(u"sales"_s), {.period = year, .by = by, .compareLastYear = true});
    walked += walk(*shop.store, report(u"complaints"_s), {.period = year, .by = {u"cause"_s, u"month"_s}});
    walked += walk(*shop.store, report(u"complaints"_s),
                   {.period = {}, .by = {u"month"_s, u"product"_s}, .set = {{u"kind"_s, u"all"_s}}});
    CHECK(walked > 200);
}

TEST_CASE("a report, dimension or parameter that does not exist is refused with the nearest word")
{
    test::Shop shop;
    CHECK_THROWS_AS(runReport(*shop.store, u"sale"_s, {}), Error);
    CHECK_THROWS_AS(runReport(*shop.store, u"sales"_s, {.by = {u"regoin"_s}}), Error);
    CHECK_THROWS_AS(runReport(*shop.store, u"complaints"_s, {.set = {{u"kind"_s, u"wish"_s}}}), Error);
    try {
        runReport(*shop.store, u"sales"_s, {.by = {u"regoin"_s}});
    } catch (const Error &error) {
        CHECK(error.kind() == ErrorKind::Usage);
        CHECK(error.sentence().contains(u"region"_s));
    }
}

TEST_CASE("an empty file gives empty reports and sentences, no failure")
{
    test::Shop shop;
    for (const Report &report : deliveredReports()) {
        const Table table = runReport(*shop.store, QString::fromLatin1(report.name), {});
        CHECK_FALSE(table.sentence.isEmpty());
    }
}
