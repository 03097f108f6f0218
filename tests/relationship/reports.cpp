// SPDX-License-Identifier: GPL-3.0-or-later
// The reports of the relationship against worked cases that are recorded as orders and payments, and against plain SQL.
#include <catch2/catch.hpp>

#include <QJsonArray>

#include "core/business_rules.h"
#include "core/demo/demo_business.h"
#include "core/model/types/all_types.h"
#include "core/relationship/association.h"
#include "core/report/report.h"
#include "tests/analytics_cases.h"
#include "tests/report/shop.h"

using namespace kith;
using namespace Qt::StringLiterals;

namespace {

struct CaseShop : test::Shop
{
    RecordId customer(const QString &name)
    {
        RecordId &id = known[name];
        if (id == 0)
            id = add(customer::type, {{&customer::name, name}});
        return id;
    }
    RecordId order(const QString &who, const QString &day, qint64 minor, bool followed)
    {
        const RecordId made = add(order::type, {{&order::customer, QString::number(customer(who))},
                                                {&order::orderedOn, day},
                                                {&order::status, u"completed"_s},
                                                {&order::paymentsTracked, followed ? u"yes"_s : u"no"_s}});
        add(order_line::type, {{&order_line::order, QString::number(made)},
                               {&order_line::quantity, minor < 0 ? u"-1"_s : u"1"_s},
                               {&order_line::unitPrice, formatUnits(std::abs(minor), 2)}});
        return made;
    }
    void pay(const QString &who, RecordId what, const QString &day, qint64 minor)
    {
        if (minor == 0)
            return;
        const RecordId paid = add(payment::type, {{&payment::customer, QString::number(customer(who))},
                                                  {&payment::receivedOn, day},
                                                  {&payment::amount, formatUnits(minor, 2)}});
        add(allocation::type, {{&allocation::payment, QString::number(paid)},
                               {&allocation::order, QString::number(what)},
                               {&allocation::amount, formatUnits(minor, 2)}});
    }
    std::map<QString, RecordId> known;
};

int rowOf(const Table &table, const QString &name)
{
    for (size_t i = 0; i < table.rows.size(); ++i) {
        if (table.rows[i].cells.front().text == name)
            return int(i);
    }
    return -1;
}

Params asOf(const QString &day, const QString &by, QMap<QString, QString> set = {})
{
    Params params;
    params.period.to = Day::fromString(day, Qt::ISODate);
    if (!by.isEmpty())
        params.by = {by};
    params.set = std::move(set);
    return params;
}

} // namespace

TEST_CASE("the RFM report gives the worked case from recorded orders and payments")
{
    const QJsonObject given = test::analyticsCase(u"rfm"_s, u"mixed"_s);
    if (given.isEmpty()) {
        WARN("skipped: no analytics-cases beside the test data");
        return;
    }
    CaseShop shop;
    for (const QJsonValue &value : given["input"_L1]["orders"_L1].toArray()) {
        const QJsonObject row = value.toObject();
        const QString who = row["customer"_L1].toString(), day = row["date"_L1].toString();
        shop.customer(who);
        if (day.isEmpty())
            continue;
        const RecordId made = shop.order(who, day, row["paid_minor"_L1].toInteger(), true);
        shop.pay(who, made, day, row["paid_minor"_L1].toInteger());
        shop.pay(who, made, day, -row["refunded_minor"_L1].toInteger());
    }
    shop.commit();
    const Table table = runReport(*shop.store, u"rfm"_s, asOf(u"2024-06-30"_s, u"customer"_s));
    const QJsonObject expected = given["expected"_L1].toObject();
    for (auto it = expected.begin(); it != expected.end(); ++it) {
        INFO(it.key().toStdString());
        const int row = rowOf(table, it.key());
        REQUIRE(row >= 0);
        const QJsonObject of = it.value().toObject();
        if (!of.contains("r"_L1)) {
            CHECK(table.at(row, u"segment").text == u"No purchase");
            CHECK(table.at(row, u"r").state == Cell::State::Empty);
            continue;
        }
        CHECK(table.at(row, u"segment").text == of["segment"_L1].toString());
        CHECK(table.at(row, u"code").text == of["code"_L1].toString());
        CHECK(table.at(row, u"recency_days").units == of["recency_days"_L1].toInteger());
        CHECK(table.at(row, u"frequency").units == of["frequency"_L1].toInteger());
        CHECK(table.at(row, u"monetary").units == of["monetary_minor"_L1].toInteger());
    }
}

TEST_CASE("the lifecycle report gives the worked stages, cycles and days to call from recorded orders")
{
    const QJsonObject stages = test::analyticsCase(u"lifecycle"_s, u"stages"_s);
    const QJsonObject cycles = test::analyticsCase(u"repeat_cycle"_s, u"cycles"_s);
    if (stages.isEmpty() || cycles.isEmpty()) {
        WARN("skipped: no analytics-cases beside the test data");
        return;
    }
    CaseShop shop;
    const QJsonObject orders = stages["input"_L1]["orders"_L1].toObject();
    for (auto it = orders.begin(); it != orders.end(); ++it) {
        shop.customer(it.key());
        for (const QJsonValue &value : it.value().toArray())
            shop.order(it.key(), value["date"_L1].toString(), value["net_minor"_L1].toInteger(), false);
    }
    shop.commit();
    const Table table = runReport(*shop.store, u"lifecycle"_s, asOf(u"2024-06-30"_s, u"customer"_s));
    const QJsonObject expected = stages["expected"_L1].toObject();
    for (auto it = expected.begin(); it != expected.end(); ++it) {
        INFO(it.key().toStdString());
        const int row = rowOf(table, it.key());
        REQUIRE(row >= 0);
        CHECK(table.at(row, u"stage").text ==
              shop.store->choiceLabel(u"lifecycle"_s, it.value()["stage"_L1].toString()));
        const QJsonObject cycle = cycles["expected"_L1]["customers"_L1][it.key()].toObject();
        CHECK(table.at(row, u"purchases").units == cycle["purchases"_L1].toInteger());
        if (!cycle.contains("due"_L1))
            continue;
        CHECK(table.at(row, u"recent").units == it.value()["recent_minor"_L1].toInteger());
        CHECK(table.at(row, u"previous").units == it.value()["previous_minor"_L1].toInteger());
        CHECK(table.at(row, u"cycle_days").real == Approx(cycle["cycle_days"_L1].toDouble()).epsilon(1e-9));
        CHECK(toIso(Day::fromJulianDay(table.at(row, u"due").units)) == cycle["due"_L1].toString());
        CHECK(toIso(Day::fromJulianDay(table.at(row, u"contact").units)) == cycle["contact"_L1].toString());
    }
}

TEST_CASE("key customers add up to the sales, and half the customers never make less than half of them")
{
    test::Shop shop;
    shop.fill();
    const Table table = runReport(*shop.store, u"pareto"_s, {.by = {u"class"_s}});
    const Table sales = runReport(*shop.store, u"sales"_s, {.by = {u"year"_s}});
    CHECK(table.rows.back().cells[3].units == sales.rows.back().cells[1].units);
    const Table each = runReport(*shop.store, u"pareto"_s, {});
    REQUIRE(each.rows.size() > 10);
    CHECK(each.at(int(each.rows.size() / 2), u"cumulative").real >= 0.5);
}

TEST_CASE("moves of the lifecycle count every customer once")
{
    test::Shop shop;
    shop.fill();
    const Table table = runReport(*shop.store, u"lifecycle-moves"_s, {});
    qint64 all = 0, moved = 0, elsewhere = 0;
    for (size_t from = 0; from < table.rows.size(); ++from) {
        all += table.at(int(from), u"customers").units;
        moved += table.at(int(from), u"moved").units;
        for (size_t to = 0; to < 6; ++to)
            elsewhere += from == to ? 0 : table.rows[from].cells[to + 1].units;
    }
    CHECK(all == shop.store->count({u"customer"_s, {}, {}, {}}));
    CHECK(moved == elsewhere);
}

TEST_CASE("pairs are counted as by hand")
{
    AssociationCounter counter;
    for (const std::vector<qint64> &basket : {std::vector<qint64>{1, 2}, {1, 2, 3}, {1, 3}, {2}, {1, 2, 2}, {4}, {}})
        counter.add(basket);
    CHECK(counter.baskets() == 6);
    const std::vector<AssociationRule> rules = counter.rules(2);
    REQUIRE(rules.size() == 4);
    const auto rule = std::find_if(rules.begin(), rules.end(),
                                   [](const AssociationRule &each) { return each.a == 2 && each.b == 1; });
    REQUIRE(rule != rules.end());
    CHECK(rule->both == 3);
    CHECK(rule->withA == 4);
    CHECK(rule->confidence() == Approx(0.75));
    CHECK(rule->lift() == Approx(0.75 / (4.0 / 6)));

    SequenceCounter sequence;
    const std::vector<BasketDay> one{{10, {1}}, {20, {2}}, {30, {1, 2}}};
    const std::vector<BasketDay> two{{10, {1, 2}}};
    const std::vector<BasketDay> late{{10, {1}}, {500, {2}}};
    sequence.add(one, 180);
    sequence.add(two, 180);
    sequence.add(late, 180);
    const std::vector<AssociationRule> after = sequence.rules(1);
    REQUIRE(after.size() == 2); // 1 then 2, and 2 then 1 on the 30th, of the first customer only
    CHECK(after[0].both == 1);
    CHECK(after[0].all == 3);
}

TEST_CASE("what goes together is the count of orders by SQL")
{
    test::Shop shop;
    shop.fill();
    const Table table = runReport(*shop.store, u"baskets"_s, {.set = {{u"together"_s, u"2"_s}}});
    REQUIRE_FALSE(table.rows.empty());
    for (int row = 0; row < std::min(5, int(table.rows.size())); ++row) {
        Statement both = shop.store->connection().prepare(
            "SELECT count(*) FROM \"order\" o WHERE o.status IN ('confirmed', 'delivered', 'completed') AND "
            "o.ordered_on <= '2026-06-11' AND o.ordered_on > date('2026-06-11', '-730 days') AND EXISTS (SELECT 1 FROM "
            "order_line WHERE order_id = o.id AND product_id = ?1 AND quantity > 0) AND EXISTS (SELECT 1 FROM "
            "order_line "
            "WHERE order_id = o.id AND product_id = ?2 AND quantity > 0)");
        both.bind(1, table.at(row, u"product").id).bind(2, table.at(row, u"other").id);
        REQUIRE(both.step());
        CHECK(table.at(row, u"both").units == both.integer(0));
    }
}

TEST_CASE("a customer is never offered what they just bought")
{
    test::Shop shop;
    shop.fill();
    const Table table = runReport(*shop.store, u"next-offer"_s, {});
    for (int row = 0; row < int(table.rows.size()); ++row) {
        const RecordId customer = table.at(row, u"customer").id, product = table.at(row, u"offer").id;
        Statement last = shop.store->connection().prepare(
            "SELECT count(*) FROM order_line l JOIN \"order\" o ON o.id = l.order_id WHERE o.customer_id = ?1 AND "
            "l.product_id = ?2 AND l.quantity > 0 AND o.status IN ('confirmed', 'delivered', 'completed') AND "
            "o.ordered_on > date('2026-06-11', '-7 days') AND o.ordered_on <= '2026-06-11'");
        last.bind(1, customer).bind(2, product);
        REQUIRE(last.step());
        CHECK(last.integer(0) == 0);
    }
}

TEST_CASE("a parameter that is no number is refused in words")
{
    test::Shop shop;
    CHECK_THROWS(runReport(*shop.store, u"rfm"_s, {.by = {u"customer"_s}, .set = {{u"limit"_s, u"many"_s}}}));
    CHECK_THROWS(runReport(*shop.store, u"buys-next"_s, {.set = {{u"contact_cost"_s, u"-3"_s}}}));
}

TEST_CASE("the demo business's stories of the relationship are found", "[demo]")
{
    Clock::set([] { return Instant{startOf(Day(2026, 6, 11), QTimeZone("Asia/Shanghai")).msecs + 620 * 60'000LL}; });
    QTemporaryDir folder;
    StoreOptions options;
    options.rules = businessRules();
    const auto store = createDemoBusiness(folder.filePath(u"demo.kith"_s), options);

    // The satisfied who left, and those who stay without being content: by name.
    const Table trap = runReport(*store, u"trap"_s, {.by = {u"customer"_s}, .set = {{u"limit"_s, u"1000"_s}}});
    const auto quadrantOf = [&](const QString &name) {
        const int row = rowOf(trap, name);
        return row < 0 ? u"nowhere"_s : trap.at(row, u"quadrant").text;
    };
    for (const QString &name : {u"茗源商贸"_s, u"竹里馆"_s, u"云栖书院"_s, u"赵敏"_s, u"清和茶馆"_s,
                                u"Elbe Porcelain"_s, u"Riverside Café"_s}) {
        INFO(name.toStdString());
        CHECK(quadrantOf(name) == u"Satisfied, but leaving");
    }
    for (const QString &name : {u"云间民宿"_s, u"Maison Lotus"_s, u"锦里茶坊"_s}) {
        INFO(name.toStdString());
        CHECK(quadrantOf(name) == u"Unsatisfied, but stays");
    }
    CHECK(quadrantOf(u"常青百货"_s) != u"Unsatisfied, but stays");

    const Table lifecycle = runReport(*store, u"lifecycle"_s, {.by = {u"customer"_s}});
    const int account = rowOf(lifecycle, u"Kaufhaus Marienhof"_s);
    REQUIRE(account >= 0);
    CHECK(lifecycle.at(account, u"stage").text == store->choiceLabel(u"lifecycle"_s, u"decline"_s));

    // The product that leads to the next: who bought the four teas comes back for the gaiwan set.
    const Table later = runReport(*store, u"baskets"_s, {.by = {u"sequence"_s}});
    const auto leads = [&](const QString &from, const QString &to) {
        for (int row = 0; row < int(later.rows.size()); ++row)
            if (later.at(row, u"product").text.startsWith(from) && later.at(row, u"other").text.startsWith(to))
                return later.at(row, u"lift").real;
        return 0.0;
    };
    CHECK(leads(u"Gift set, four teas"_s, u"Gift set, gaiwan and Longjing"_s) > 1.5);
    const Table offers = runReport(*store, u"next-offer"_s, {});
    CHECK(offers.rows.size() > 50);

    const Table lift = runReport(*store, u"lift"_s, {});
    REQUIRE(lift.rows.size() == 10);
    CHECK(lift.at(0, u"captured").real > 0.1);
    CHECK(lift.at(9, u"captured").real == Approx(1.0));
    Clock::set({});
}
