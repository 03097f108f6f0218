// SPDX-License-Identifier: GPL-3.0-or-later
// What the reports are to find in the demo business.
#include <catch2/catch.hpp>

#include <QJsonArray>
#include <QTemporaryDir>

#include "core/business_rules.h"
#include "core/demo/demo_business.h"
#include "core/report/report.h"

using namespace kith;
using namespace Qt::StringLiterals;

namespace {

struct AtDay
{
    explicit AtDay(Day day)
    {
        Clock::set([day] { return Instant{startOf(day, QTimeZone("Asia/Shanghai")).msecs + 620 * 60'000LL}; });
        StoreOptions options;
        options.rules = businessRules();
        store = createDemoBusiness(folder.filePath(u"demo.kith"_s), options);
    }
    ~AtDay() { Clock::set({}); }

    Table report(const QString &name, const QString &by = {}) const
    {
        Params params;
        if (!by.isEmpty())
            params.by = {by};
        return runReport(*store, name, params);
    }

    QTemporaryDir folder;
    std::unique_ptr<Store> store;
};

const Cell &cell(const Table &table, const QString &row, const QString &column)
{
    for (int i = 0; i < int(table.rows.size()); ++i) {
        if (table.rows[size_t(i)].cells.front().text.startsWith(row))
            return table.at(i, column);
    }
    throw std::runtime_error(row.toStdString() + " is not in the report");
}

} // namespace

TEST_CASE("reports find the stories of the demo business", "[demo]")
{
    const Day day = GENERATE(Day(2024, 2, 29), Day(2026, 6, 11), Day(2027, 1, 1));
    const AtDay demo(day);
    INFO(toIso(day).toStdString());
    Connection &connection = demo.store->connection();

    SECTION("the fair lost money and every other campaign with a cost earned some")
    {
        const Table table = demo.report(u"campaign-roi"_s);
        CHECK(cell(table, u"Leipzig tea fair"_s, u"roi"_s).real < 0);
        for (const QString &name : {u"Spring mailing"_s, u"New-harvest e-mail"_s, u"Hotel trial sets"_s,
                                    u"WeChat gift boxes"_s, u"Open day Hangzhou"_s}) {
            INFO(name.toStdString());
            CHECK(cell(table, name, u"roi"_s).real > 0);
        }
        CHECK(cell(table, u"Referral thank-you"_s, u"roi"_s).state == Cell::State::NoData);
        CHECK(cell(table, u"Leipzig tea fair"_s, u"cost"_s).units == 1'874'000);
    }

    SECTION("people took their ways through several campaigns, so that it matters who gets the credit")
    {
        const Table table = demo.report(u"attribution"_s);
        int different = 0;
        qint64 sums[4] = {};
        for (int i = 0; i < int(table.rows.size()); ++i) {
            const TableRow &row = table.rows[size_t(i)];
            const QString ways[] = {u"automatic"_s, u"first"_s, u"last"_s, u"linear"_s};
            for (size_t way = 0; way < 4; ++way)
                sums[way] += (row.isTotal ? -1 : 1) * table.at(i, ways[way]).units;
            different += table.at(i, u"first"_s).units != table.at(i, u"last"_s).units &&
                         table.at(i, u"linear"_s).units != table.at(i, u"last"_s).units;
        }
        CHECK(different >= 5);
        for (const qint64 left : sums)
            CHECK(left == 0);
        CHECK(cell(table, u"Spring mailing"_s, u"lift"_s).hasInterval);
        CHECK(connection.integer("SELECT count(*) FROM \"order\" WHERE attribution_rule = 'touch'") > 0);
        CHECK(connection.integer("SELECT count(*) FROM (SELECT 1 FROM campaign_member WHERE customer_id IS NOT NULL "
                                 "GROUP BY campaign_id, customer_id HAVING count(*) > 1)") == 0);
    }

    SECTION("one teapot causes more complaints than any other product")
    {
        const Table table = demo.report(u"complaints"_s, u"product"_s);
        CHECK(table.rows.front().cells.front().text.startsWith(u"Teapot, Yixing"));
    }

    SECTION("some are satisfied and yet stopped buying")
    {
        const qint64 leaving = connection.integer(
            "SELECT count(*) FROM customer c WHERE order_count >= 2 AND last_order_on < date('" +
            toIso(day).toLatin1() + "', '-60 days') AND julianday('" + toIso(day).toLatin1() +
            "') - julianday(last_order_on) > 1.5 * (julianday(last_order_on) - julianday(first_order_on)) / "
            "(order_count - 1) AND (SELECT score FROM answer a JOIN question q ON q.id = a.question_id JOIN response r "
            "ON r.id = a.response_id WHERE r.customer_id = c.id AND q.kind = 'csat' ORDER BY answered_at DESC LIMIT 1) "
            ">= 4");
        CHECK(leaving >= 7);
        CHECK(leaving <= 25);
    }

    SECTION("a key account buys less than half of what it did the year before")
    {
        const auto bought = [&](Day from, Day to) {
            return demo.store->sum({u"order"_s,
                                    all({where(u"customer_id.name"_s, Operator::Equal, u"Kaufhaus Marienhof"_s),
                                         where(u"status"_s, Operator::NotEqual, u"cancelled"_s),
                                         where(u"ordered_on"_s, Operator::Greater, toIso(from)),
                                         where(u"ordered_on"_s, Operator::LessOrEqual, toIso(to))}),
                                    {},
                                    {}},
                                   u"net"_s);
        };
        const qint64 last = bought(day.addDays(-182), day);
        const qint64 before = bought(day.addDays(-547), day.addDays(-365));
        CHECK(last > 0);
        CHECK(last * 2 < before);
    }

    SECTION("sales grow over the year, and spring beats February")
    {
        const auto sold = [&](Day from, Day to) {
            return demo.store->sum(
                {u"order"_s,
                 all({where(u"status"_s, Operator::In, QJsonArray{u"confirmed"_s, u"delivered"_s, u"completed"_s}),
                      where(u"ordered_on"_s, Operator::GreaterOrEqual, toIso(from)),
                      where(u"ordered_on"_s, Operator::Less, toIso(to))}),
                 {},
                 {}},
                u"net"_s);
        };
        const qint64 thisYear = sold(day.addDays(-365), day);
        const qint64 lastYear = sold(day.addDays(-730), day.addDays(-365));
        CHECK(thisYear > lastYear * 102 / 100);
        CHECK(thisYear < lastYear * 140 / 100);
        const int year = day.month() > 5 ? day.year() : day.year() - 1;
        CHECK(sold(Day(year, 4, 1), Day(year, 5, 1)) > sold(Day(year, 2, 1), Day(year, 3, 1)));
    }
}
