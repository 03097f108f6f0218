// SPDX-License-Identifier: GPL-3.0-or-later
// Forecast, funnel, bridge, aging, rhythm, cohorts, targets, stock and anomalies on cases small enough to be checked by
// hand, and on a filled shop against sums made another way.
#include <catch2/catch.hpp>

#include <map>

#include "core/base/error.h"
#include "core/business_rules.h"
#include "core/model/standard_fields.h"
#include "core/model/types/all_types.h"
#include "core/report/report.h"
#include "core/sales/dismissals.h"
#include "core/sales/due_again.h"
#include "core/store/change.h"
#include "tests/analytics_cases.h"
#include "tests/report/shop.h"

using namespace kith;
using namespace Qt::StringLiterals;

namespace {

// A customer with orders that are paid at once.
struct Small : test::Shop
{
    Small() : Shop(businessRules()) {}
    RecordId customer(const QString &name) { return add(customer::type, {{&customer::name, name}}); }
    RecordId order(RecordId customer, const QString &day, const QString &net, const QString &due = {},
                   bool isPaid = true)
    {
        const RecordId id = add(order::type, {{&order::customer, QString::number(customer)},
                                              {&order::orderedOn, day},
                                              {&order::dueOn, due},
                                              {&order::status, u"confirmed"_s}});
        add(order_line::type, {{&order_line::order, QString::number(id)},
                               {&order_line::quantity, net.startsWith(u'-') ? u"-1"_s : u"1"_s},
                               {&order_line::unitPrice, QString(net).remove(u'-')}});
        if (isPaid)
            pay(customer, id, day, net);
        return id;
    }
    void pay(RecordId customer, RecordId order, const QString &day, const QString &amount)
    {
        const RecordId id = add(
            payment::type,
            {{&payment::customer, QString::number(customer)}, {&payment::receivedOn, day}, {&payment::amount, amount}});
        if (order)
            add(allocation::type, {{&allocation::payment, QString::number(id)},
                                   {&allocation::order, QString::number(order)},
                                   {&allocation::amount, amount}});
    }
    Table run(const char *name, const Params &params = {})
    {
        commit();
        return runReport(*store, QString::fromLatin1(name), params);
    }
};

int rowOf(const Table &table, const QString &name)
{
    for (int i = 0; i < int(table.rows.size()); ++i) {
        if (table.rows[size_t(i)].cells[0].text == name)
            return i;
    }
    return -1;
}

qint64 units(const Table &table, const QString &row, QStringView column)
{
    const int place = rowOf(table, row);
    REQUIRE(place >= 0);
    return table.at(place, column).units;
}

} // namespace

TEST_CASE("open amounts stand in the age that their due day says, seen from today")
{
    Small shop; // 11 June 2026
    const RecordId late = shop.customer(u"Late"_s);
    const std::pair<const char *, const char *> orders[]{
        {"2026-06-11", "1.00"},  {"2026-06-10", "2.00"},  {"2026-05-12", "4.00"},  {"2026-05-11", "8.00"},
        {"2026-04-12", "16.00"}, {"2026-04-11", "32.00"}, {"2026-03-13", "64.00"}, {"2026-03-12", "128.00"}};
    for (const auto &[due, net] : orders)
        shop.order(late, u"2026-01-05"_s, QString::fromLatin1(net), QString::fromLatin1(due), false);
    const RecordId paid = shop.customer(u"Paid too much"_s);
    const RecordId order = shop.order(paid, u"2026-01-05"_s, u"10.00"_s, u"2026-02-01"_s, false);
    shop.pay(paid, order, u"2026-01-10"_s, u"12.50"_s);
    shop.pay(paid, 0, u"2026-01-11"_s, u"5.00"_s);
    const Table table = shop.run("aging");
    CHECK(units(table, u"Late"_s, u"current") == 100);
    CHECK(units(table, u"Late"_s, u"d30") == 200 + 400);
    CHECK(units(table, u"Late"_s, u"d60") == 800 + 1600);
    CHECK(units(table, u"Late"_s, u"d90") == 3200 + 6400);
    CHECK(units(table, u"Late"_s, u"older") == 12800);
    CHECK(units(table, u"Late"_s, u"open") == 25500);
    CHECK(units(table, u"Late"_s, u"late") == 91);
    CHECK(units(table, u"Paid too much"_s, u"open") == 0);
    CHECK(units(table, u"Paid too much"_s, u"credit") == 250);
    CHECK(units(table, u"Paid too much"_s, u"unallocated") == 500);
}

TEST_CASE("aging of a past day gives the worked case, made of records")
{
    const QJsonObject given = test::analyticsCase(u"receivables"_s, u"aging"_s);
    if (given.isEmpty()) {
        WARN("skipped: no analytics-cases beside the test data");
        return;
    }
    const QJsonValue input = given["input"_L1], expected = given["expected"_L1];
    Small shop;
    std::map<QString, RecordId> customers, orders;
    std::map<RecordId, RecordId> owners;
    std::map<RecordId, QString> currencies;
    const QString base = shop.store->currency().code;
    const auto customerOf = [&](const QString &name) {
        RecordId &id = customers[name];
        return id ? id : id = shop.customer(name);
    };
    // The case is in EUR; any base will do.
    const auto currencyOf = [&](const QString &code) { return code == input["base"_L1].toString() ? base : code; };
    for (const QJsonValue one : input["invoices"_L1].toArray()) {
        const QString currency = currencyOf(one["currency"_L1].toString());
        const QString rate = currency == base ? u"1"_s : input["rates_as_of"_L1][currency].toString();
        const QString day = one["date"_L1].toString(), amount = one["amount"_L1].toString();
        const Day due = Day::fromString(day, Qt::ISODate).addDays(one["terms_days"_L1].toInteger());
        const RecordId customer = customerOf(one["customer"_L1].toString());
        const RecordId id = shop.add(order::type, {{&order::customer, QString::number(customer)},
                                                   {&order::orderedOn, day},
                                                   {&order::dueOn, toIso(due)},
                                                   {&order::currency, currency},
                                                   {&order::rate, rate},
                                                   {&order::status, u"confirmed"_s}});
        shop.add(order_line::type, {{&order_line::order, QString::number(id)},
                                    {&order_line::quantity, amount.startsWith(u'-') ? u"-1"_s : u"1"_s},
                                    {&order_line::unitPrice, QString(amount).remove(u'-')}});
        orders[one["id"_L1].toString()] = id;
        owners[id] = customer;
    }
    for (const QJsonValue one : input["payments"_L1].toArray()) {
        const RecordId order = one["invoice"_L1].isNull() ? 0 : orders[one["invoice"_L1].toString()];
        shop.pay(order ? owners[order] : customerOf(one["customer"_L1].toString()), order, one["date"_L1].toString(),
                 one["amount"_L1].toString());
    }
    const Day asOf = Day::fromString(input["as_of"_L1].toString(), Qt::ISODate);
    const Table table = shop.run("aging", {{{}, asOf}, {}, false, {}});
    const std::pair<const char *, QLatin1StringView> ages[]{
        {"current", "current"_L1}, {"d30", "1-30"_L1}, {"d60", "31-60"_L1}, {"d90", "61-90"_L1}, {"older", "90+"_L1}};
    const auto compare = [&](int row, const QJsonValue &figures) {
        for (const auto &[column, bucket] : ages)
            CHECK(table.at(row, QString::fromLatin1(column)).units == figures[bucket].toInteger());
        CHECK(table.at(row, u"credit").units + table.at(row, u"unallocated").units ==
              -figures["credit"_L1].toInteger());
    };
    for (const QString &name : expected["by_customer"_L1].toObject().keys()) {
        INFO(name.toStdString());
        REQUIRE(rowOf(table, name) >= 0);
        compare(rowOf(table, name), expected["by_customer"_L1][name]);
    }
    const int total = int(table.rows.size()) - 1;
    compare(total, expected["totals"_L1]);
    CHECK(table.at(total, u"open").units == expected["gross_minor"_L1].toInteger());
    CHECK(table.at(total, u"late").units == 121);
    CHECK(table.at(total, u"orders").units == qint64(expected["invoices"_L1].toObject().size()));
    CHECK(recordsFigure(*shop.store, table.at(total, u"orders")) == table.at(total, u"orders").units);
}

TEST_CASE("the ages of all customers add up to what their orders have open")
{
    test::Shop shop;
    shop.fill();
    const Table table = runReport(*shop.store, u"aging"_s, {});
    const int total = int(table.rows.size()) - 1;
    qint64 ages = 0;
    for (const char *age : {"current", "d30", "d60", "d90", "older"})
        ages += table.at(total, QString::fromLatin1(age)).units;
    const qint64 open = shop.store->connection().integer(
        "SELECT SUM(in_file_currency(open, rate, currency)) FROM \"order\" WHERE open > 0 AND payments_tracked = 1 AND "
        "status IN ('confirmed', 'delivered', 'completed')");
    CHECK(ages == open);
    CHECK(table.at(total, u"open").units == open);
    CHECK(open > 0);
}

TEST_CASE("a forecast says what comes with its exact range")
{
    Small shop;
    const RecordId half =
        shop.add(stage::type, {{&stage::name, u"Half"_s}, {&stage::kind, u"open"_s}, {&stage::probability, u"50%"_s}});
    const auto deal = [&](const QString &amount, const QString &close) {
        shop.add(opportunity::type, {{&opportunity::name, u"Deal"_s},
                                     {&opportunity::stage, QString::number(half)},
                                     {&opportunity::amount, amount},
                                     {&opportunity::closeOn, close}});
    };
    deal(u"100.00"_s, u"2026-07-10"_s);
    deal(u"200.00"_s, u"2026-07-20"_s);
    deal(u"50.00"_s, QString());
    const Table table = shop.run("forecast");
    const QString july = stepLabel(Day(2026, 7, 1), Step::Month);
    CHECK(units(table, july, u"open") == 2);
    CHECK(units(table, july, u"weighted") == 15000);
    // 0, 100, 200 and 300 with a quarter each.
    CHECK(units(table, july, u"low") == 0);
    CHECK(units(table, july, u"high") == 30000);
    CHECK(table.at(int(table.rows.size()) - 1, u"weighted").units == 17500);
    CHECK(table.rows.size() == 3);
}

TEST_CASE("the funnel counts how far closed opportunities came")
{
    Small shop;
    shop.commit();
    const auto open = shop.store->ids({u"stage"_s, where(u"kind"_s, Operator::Equal, u"open"_s), {u"position"_s}, {}});
    const auto won = shop.store->ids({u"stage"_s, where(u"kind"_s, Operator::Equal, u"won"_s), {}, {}});
    const auto lost = shop.store->ids({u"stage"_s, where(u"kind"_s, Operator::Equal, u"lost"_s), {}, {}});
    REQUIRE(open.size() >= 3);
    const auto deal = [&](std::vector<RecordId> path) {
        const RecordId id = shop.add(opportunity::type, {{&opportunity::name, u"Deal"_s},
                                                         {&opportunity::amount, u"100.00"_s},
                                                         {&opportunity::stage, QString::number(path.front())}});
        shop.commit();
        for (size_t i = 1; i < path.size(); ++i) {
            Change change(*shop.store, u"Move"_s);
            Record record = *shop.store->read(opportunity::type, id);
            record.set(opportunity::stage, path[i]);
            record.set(opportunity::lostReason, path[i] == lost.front() ? u"price"_s : QString());
            REQUIRE(change.save(record).isEmpty());
            change.commit();
        }
    };
    for (int i = 0; i < 6; ++i)
        deal({open[0], open[1], won.front()}); // skips the later stages: passed
    for (int i = 0; i < 4; ++i)
        deal({open[0], lost.front()});
    for (int i = 0; i < 2; ++i)
        deal({open[0], open[2], lost.front()});
    deal({open[1]});
    const Table table = shop.run("funnel");
    CHECK(table.at(0, u"reached").units == 12);
    CHECK(table.at(1, u"reached").units == 8);
    CHECK(table.at(2, u"reached").units == 8);
    CHECK(table.at(0, u"conversion").real == Approx(8.0 / 12));
    CHECK(table.at(0, u"probability").real == Approx((6 + 5 * 0.5) / (12 + 5.0)));
    CHECK(table.at(1, u"open").units == 1);
    CHECK(table.at(int(table.rows.size()) - 1, u"reached").units == 12);
    CHECK(table.at(int(table.rows.size()) - 1, u"conversion").real == Approx(0.5));
}

TEST_CASE("a bridge names who is new, came back, bought more or less, and is lost")
{
    Small shop;
    const RecordId fresh = shop.customer(u"New"_s), back = shop.customer(u"Back"_s), more = shop.customer(u"More"_s),
                   less = shop.customer(u"Less"_s), lost = shop.customer(u"Lost"_s);
    shop.order(fresh, u"2026-03-01"_s, u"10.00"_s);
    shop.order(back, u"2023-03-01"_s, u"99.00"_s);
    shop.order(back, u"2026-03-01"_s, u"20.00"_s);
    for (const auto &[who, then, now] : {std::tuple(more, u"5.00"_s, u"50.00"_s), {less, u"70.00"_s, u"30.00"_s}}) {
        shop.order(who, u"2025-02-01"_s, then);
        shop.order(who, u"2026-02-01"_s, now);
    }
    shop.order(lost, u"2025-06-11"_s, u"40.00"_s);
    shop.order(lost, u"2025-06-12"_s, u"1000.00"_s); // after the same day of last year
    const Table table = shop.run("bridge", {.period = {Day(2026, 1, 1), Day(2026, 12, 31)}});
    const auto difference = [&](int row) { return table.at(row, u"difference").units; };
    REQUIRE(table.rows.size() == 7);
    CHECK(difference(0) == 1000);
    CHECK(difference(1) == 2000);
    CHECK(difference(2) == 4500);
    CHECK(difference(3) == 0);
    CHECK(difference(4) == -4000);
    CHECK(difference(5) == -4000);
    CHECK(difference(6) == -500);
    CHECK(table.at(6, u"before").units == 11500);
}

TEST_CASE("the bridge of a filled shop explains exactly the difference of its sales")
{
    test::Shop shop;
    shop.fill();
    const Period year{Day(2026, 1, 1), Day(2026, 12, 31)};
    const Table bridge = runReport(*shop.store, u"bridge"_s, {.period = year});
    const Table sales = runReport(*shop.store, u"sales"_s, {.period = year, .compareLastYear = true});
    qint64 sum = 0;
    for (size_t i = 0; i + 1 < bridge.rows.size(); ++i)
        sum += bridge.at(int(i), u"difference").units;
    const int total = int(sales.rows.size()) - 1;
    CHECK(sum == sales.at(total, u"sales").units - sales.at(total, u"last_year").units);
    CHECK(sum != 0);
}

TEST_CASE("who buys every month is due after a month, and to be won back after two")
{
    Small shop;
    const RecordId due = shop.customer(u"Due"_s), gone = shop.customer(u"Gone"_s), early = shop.customer(u"Early"_s),
                   unpaid = shop.customer(u"Unpaid"_s);
    for (const QString &day : {u"2026-02-08"_s, u"2026-03-10"_s, u"2026-04-09"_s, u"2026-05-09"_s})
        shop.order(due, day, u"30.00"_s);
    for (const QString &day : {u"2025-09-01"_s, u"2025-10-01"_s, u"2025-10-31"_s})
        shop.order(gone, day, u"50.00"_s);
    for (const QString &day : {u"2026-04-11"_s, u"2026-05-11"_s, u"2026-06-10"_s})
        shop.order(early, day, u"70.00"_s);
    for (const QString &day : {u"2026-02-08"_s, u"2026-03-10"_s})
        shop.order(unpaid, day, u"30.00"_s, {}, false); // no purchase before it is paid
    const Table again = shop.run("due-again");
    REQUIRE(again.rows.size() == 2); // and the total
    CHECK(again.rows[0].cells[0].id == due);
    CHECK(again.at(0, u"due").units == Day(2026, 6, 8).toJulianDay());
    CHECK(again.at(0, u"over").units == 3);
    CHECK(again.at(0, u"expected").units == 3000);
    const Table back = shop.run("win-back");
    REQUIRE(back.rows.size() == 2);
    CHECK(back.rows[0].cells[0].id == gone);
    CHECK(back.at(0, u"bought").units == 15000);
    CHECK(back.at(0, u"silent").units == Day(2025, 10, 31).daysTo(Day(2026, 6, 11)));
}

TEST_CASE("what must not be contacted is in neither list, and counted")
{
    Small shop;
    const RecordId silent =
        shop.add(customer::type, {{&customer::name, u"Silent"_s}, {&customer::doNotContact, u"yes"_s}});
    for (const QString &day : {u"2025-09-01"_s, u"2025-10-01"_s, u"2025-10-31"_s})
        shop.order(silent, day, u"50.00"_s);
    const Table back = shop.run("win-back");
    CHECK(back.rows.size() == 1);
    CHECK(back.notes.join(u' ').contains(u"must not be contacted: 1"_s));
}

TEST_CASE("products that a customer buys again and again have a rhythm of their own")
{
    Small shop;
    const RecordId customer = shop.customer(u"A"_s);
    const RecordId tea = shop.add(product::type, {{&product::name, u"Tea"_s}});
    for (const QString &day : {u"2026-03-01"_s, u"2026-03-31"_s, u"2026-04-30"_s}) {
        const RecordId id = shop.order(customer, day, u"5.00"_s);
        shop.add(order_line::type, {{&order_line::order, QString::number(id)},
                                    {&order_line::product, QString::number(tea)},
                                    {&order_line::quantity, u"3"_s},
                                    {&order_line::unitPrice, u"1.00"_s}});
    }
    shop.commit();
    const std::vector<DueProduct> products = productsOf(*shop.store, customer, Day(2026, 6, 11));
    REQUIRE(products.size() == 1);
    CHECK(products[0].product == tea);
    CHECK(products[0].quantity == 30000);
    CHECK(products[0].rhythm.purchases == 3);
    CHECK(products[0].rhythm.last == Day(2026, 4, 30));
}

TEST_CASE("cohorts count who came back, and leave the running month out of the average")
{
    Small shop; // June is running
    const RecordId a = shop.customer(u"A"_s), b = shop.customer(u"B"_s), c = shop.customer(u"C"_s);
    shop.order(a, u"2026-04-01"_s, u"10.00"_s);
    shop.order(a, u"2026-05-01"_s, u"10.00"_s);
    shop.order(b, u"2026-04-20"_s, u"10.00"_s);
    shop.order(b, u"2026-06-01"_s, u"10.00"_s);
    shop.order(c, u"2026-05-20"_s, u"10.00"_s);
    const Table table = shop.run("cohorts");
    const QString april = stepLabel(Day(2026, 4, 1), Step::Month);
    CHECK(units(table, april, u"size") == 2);
    const int row = rowOf(table, april);
    CHECK(table.at(row, u"k1").real == Approx(0.5));
    CHECK(table.at(row, u"k2").real == Approx(0.5));
    CHECK(table.at(row, u"k3").state == Cell::State::Empty);
    const int average = int(table.rows.size()) - 1;
    CHECK(table.at(average, u"k1").real == Approx(0.5)); // of April alone: May's June runs
    CHECK(table.at(average, u"k2").state == Cell::State::Empty);
}

TEST_CASE("a target shows what is reached, what is missing and where the pace leads")
{
    Small shop; // Thursday, 11 June 2026: 9 of 22 working days are over
    const RecordId customer = shop.customer(u"A"_s);
    shop.order(customer, u"2026-06-02"_s, u"90.00"_s);
    shop.order(customer, u"2026-06-30"_s, u"500.00"_s); // to come
    shop.add(target::type, {{&target::period, u"month"_s},
                            {&target::startsOn, u"2026-06-01"_s},
                            {&target::measure, u"orders"_s},
                            {&target::amount, u"200.00"_s}});
    const Table table = shop.run("targets");
    REQUIRE(table.rows.size() == 1);
    CHECK(table.at(0, u"reached").units == 9000);
    CHECK(table.at(0, u"gap").units == 11000);
    CHECK(table.at(0, u"attainment").real == Approx(0.45));
    CHECK(table.at(0, u"days").units == 13);
    CHECK(table.at(0, u"pace").units == 22000);
}

TEST_CASE("a target for one product counts that product's lines, one for a category all that is part of it")
{
    Small shop; // Thursday, 11 June 2026
    const RecordId customer = shop.customer(u"A"_s);
    const RecordId anna = shop.add(staff::type, {{&staff::name, u"Anna"_s}});
    const RecordId tea = shop.add(product_category::type, {{&product_category::name, u"Tea"_s}});
    const RecordId green = shop.add(product_category::type, {{&product_category::name, u"Green tea"_s},
                                                             {&product_category::parent, QString::number(tea)}});
    const auto product = [&](const QString &name, RecordId category) {
        return shop.add(product::type, {{&product::name, name},
                                        {&product::category, category ? QString::number(category) : QString()}});
    };
    const RecordId longjing = product(u"Longjing"_s, green), biluochun = product(u"Biluochun"_s, green);
    const RecordId cup = product(u"Cup"_s, 0);
    struct Line
    {
        RecordId product;
        const char *day, *quantity, *price, *status, *owner;
    };
    const QByteArray anna_ = QByteArray::number(anna);
    for (const Line &line : {Line{longjing, "2026-04-02", "3", "20", "completed", anna_.constData()},
                             Line{longjing, "2026-06-11", "2", "25", "confirmed", ""},
                             Line{longjing, "2026-06-01", "-1", "20", "completed", anna_.constData()}, // came back
                             Line{longjing, "2026-03-31", "9", "20", "completed", anna_.constData()},  // before
                             Line{longjing, "2026-06-12", "9", "20", "confirmed", anna_.constData()},  // to come
                             Line{longjing, "2026-05-01", "9", "20", "quote", anna_.constData()},
                             Line{biluochun, "2026-05-04", "4", "10", "delivered", ""},
                             Line{cup, "2026-05-04", "1", "7", "delivered", ""}}) {
        const RecordId order = shop.add(order::type, {{&order::customer, QString::number(customer)},
                                                      {&order::orderedOn, QString::fromLatin1(line.day)},
                                                      {&order::status, QString::fromLatin1(line.status)},
                                                      {&standard::owner, QString::fromLatin1(line.owner)}});
        shop.add(order_line::type, {{&order_line::order, QString::number(order)},
                                    {&order_line::product, QString::number(line.product)},
                                    {&order_line::quantity, QString::fromLatin1(line.quantity)},
                                    {&order_line::unitPrice, QString::fromLatin1(line.price)}});
    }
    const auto target = [&](const FieldInfo *field, RecordId of, const QString &staff, const QString &amount) {
        shop.add(target::type, {{&target::period, u"quarter"_s},
                                {&target::startsOn, u"2026-04-01"_s},
                                {&target::measure, u"orders"_s},
                                {&target::amount, amount},
                                {&target::staff, staff},
                                {field, QString::number(of)}});
    };
    target(&target::product, longjing, {}, u"100.00"_s);
    target(&target::product, longjing, QString::number(anna), u"80.00"_s);
    target(&target::productCategory, tea, {}, u"260.00"_s);
    const Table table = shop.run("targets");
    REQUIRE(table.rows.size() == 3);
    const auto of = [&](const QString &whose, QStringView column) { return units(table, whose, column); };
    // 3 × 20 + 2 × 25 − 1 × 20 = 90 of 100
    CHECK(of(u"Longjing"_s, u"reached") == 9000);
    CHECK(of(u"Longjing"_s, u"gap") == 1000);
    CHECK(table.at(rowOf(table, u"Longjing"_s), u"attainment").real == Approx(0.9));
    // April to June 2026: 65 working days, 52 of them until 11 June, 13 to come; 90 / 52 × 65 = 112.50
    CHECK(of(u"Longjing"_s, u"days") == 13);
    CHECK(of(u"Longjing"_s, u"pace") == 11250);
    // Anna's own: 3 × 20 − 1 × 20 = 40 of 80
    CHECK(of(u"Anna · Longjing"_s, u"reached") == 4000);
    CHECK(of(u"Anna · Longjing"_s, u"gap") == 4000);
    // The category with its part: 90 + 4 × 10 = 130 of 260
    CHECK(of(u"Tea"_s, u"reached") == 13000);
    CHECK(table.at(rowOf(table, u"Tea"_s), u"attainment").real == Approx(0.5));
    CHECK(table.at(rowOf(table, u"Tea"_s), u"reached").records->type == u"order_line");
}

TEST_CASE("a target refuses what it could not count")
{
    Small shop;
    const RecordId tea = shop.add(product::type, {{&product::name, u"Tea"_s}});
    const RecordId all = shop.add(product_category::type, {{&product_category::name, u"All"_s}});
    shop.commit();
    Record record = shop.store->blank(target::type);
    record.set(target::startsOn, Day(2026, 6, 1));
    record.set(target::amount, Money{100});
    record.set(target::product, tea);
    const auto problems = [&] { return Change(*shop.store, u"Target"_s).validate(record).sentences(); };
    CHECK(problems().isEmpty());
    record.set(target::measure, u"payments"_s);
    CHECK(problems().contains(u"Payments are not split by product"_s));
    record.set(target::measure, u"orders"_s);
    record.set(target::productCategory, all);
    CHECK(problems().contains(u"not for both"_s));
}

TEST_CASE("stock is entries less deliveries, and what is below its minimum stands first")
{
    Small shop;
    const RecordId customer = shop.customer(u"A"_s);
    const auto product = [&](const QString &name) {
        return shop.add(product::type, {{&product::name, name},
                                        {&product::stockTracked, u"yes"_s},
                                        {&product::stockMinimum, u"10"_s},
                                        {&product::cost, u"2.50"_s}});
    };
    const RecordId plenty = product(u"Plenty"_s), low = product(u"Low"_s);
    for (const RecordId each : {plenty, low})
        shop.add(stock_entry::type, {{&stock_entry::product, QString::number(each)},
                                     {&stock_entry::movedOn, u"2026-01-01"_s},
                                     {&stock_entry::quantity, u"20"_s},
                                     {&stock_entry::reason, u"purchase"_s}});
    const RecordId order = shop.add(order::type, {{&order::customer, QString::number(customer)},
                                                  {&order::orderedOn, u"2026-06-01"_s},
                                                  {&order::status, u"delivered"_s}});
    shop.add(order_line::type, {{&order_line::order, QString::number(order)},
                                {&order_line::product, QString::number(low)},
                                {&order_line::quantity, u"12"_s},
                                {&order_line::unitPrice, u"1.00"_s}});
    const Table table = shop.run("stock");
    CHECK(table.rows[0].cells[0].id == low);
    CHECK(table.at(0, u"on_hand").units == 80000);
    CHECK(table.at(0, u"delivered").units == 120000);
    CHECK(table.at(0, u"lasts").real == Approx(60));
    CHECK(table.at(0, u"value").units == 2000);
    CHECK(table.at(1, u"on_hand").units == 200000);
}

TEST_CASE("a month far below the season is found, and data that cannot be right")
{
    Small shop;
    const RecordId customer = shop.customer(u"A"_s);
    const int months[] = {824,  738,  944,  1012, 1035, 1145, 1022, 889,  1043, 1130, 1487, 1882, 848,  767, 972,
                          1105, 1098, 1179, 1053, 963,  1106, 1150, 1546, 2036, 864,  863,  1000, 1083, 620};
    Day month(2024, 1, 5);
    for (const int net : months) {
        shop.order(customer, toIso(month), QString::number(net) + u".00"_s);
        month = month.addMonths(1);
    }
    const RecordId overpaid = shop.order(customer, u"2026-06-03"_s, u"10.00"_s);
    shop.pay(customer, overpaid, u"2026-06-04"_s, u"10.00"_s);
    for (int i = 0; i < 2; ++i)
        shop.pay(customer, 0, u"2026-06-05"_s, u"77.00"_s);
    shop.order(customer, u"2062-06-05"_s, u"1.00"_s, {}, false);
    const Table table = shop.run("anomalies");
    CHECK(table.rows[0].cells[1].text == stepLabel(Day(2026, 5, 1), Step::Month));
    CHECK(table.at(0, u"sales").units == 62000);
    CHECK(table.at(0, u"deviation").real < -0.4);
    CHECK(units(table, u"Paid above the order"_s, u"records") == 1);
    CHECK(units(table, u"Orders of the future"_s, u"records") == 1);
    CHECK(units(table, u"Receipts written twice"_s, u"records") == 2);
    CHECK(units(table, u"Payments of the future"_s, u"records") == 0);
    CHECK(table.sentence.contains(u"below the season's usual"_s));
}

TEST_CASE("an unusual month is dismissed with a note, left out, and shown when it is asked for")
{
    Small shop; // 11 June 2026
    const RecordId customer = shop.customer(u"Steady"_s);
    for (Day month(2023, 6, 1); month < Day(2026, 6, 1); month = month.addMonths(1))
        shop.order(customer, toIso(month.addDays(4)), month == Day(2026, 4, 1) ? u"900.00"_s : u"100.00"_s);
    const Table before = shop.run("anomalies");
    REQUIRE(rowOf(before, u"All sales"_s) == 0);
    const QString key = before.rows[0].cells[0].reason;
    CHECK(key.startsWith(u"2026-04 "_s));
    CHECK_THROWS_AS(dismissMonth(*shop.store, key, u"April"_s, u"  "_s), Error);
    const qint64 change = dismissMonth(*shop.store, key, u"April"_s, u"The fair"_s);
    const Table after = shop.run("anomalies");
    CHECK(rowOf(after, u"All sales"_s) == -1);
    CHECK(after.sentence.contains(u"dismissed"_s));
    const Table all = shop.run("anomalies", {{}, {}, false, {{u"dismissed"_s, u"shown"_s}}});
    REQUIRE(rowOf(all, u"All sales"_s) == 0);
    CHECK(all.at(0, u"note").text == u"The fair");
    Change::undo(*shop.store, change);
    CHECK(rowOf(shop.run("anomalies"), u"All sales"_s) == 0);
}

TEST_CASE("the purchases of a customer say how much, how often, when and whether it becomes more")
{
    Small shop; // 11 June 2026
    const RecordId a = shop.customer(u"A"_s), b = shop.customer(u"B"_s);
    const RecordId tea = shop.add(product::type, {{&product::name, u"Tea"_s}}),
                   pot = shop.add(product::type, {{&product::name, u"Pot"_s}});
    const auto buy = [&](RecordId customer, const QString &day, RecordId product, const QString &quantity) {
        const RecordId id = shop.add(order::type, {{&order::customer, QString::number(customer)},
                                                   {&order::orderedOn, day},
                                                   {&order::status, u"completed"_s}});
        shop.add(order_line::type, {{&order_line::order, QString::number(id)},
                                    {&order_line::product, QString::number(product)},
                                    {&order_line::quantity, quantity},
                                    {&order_line::unitPrice, u"10.00"_s}});
        shop.pay(customer, id, day, u"1.00"_s);
    };
    buy(a, u"2025-01-10"_s, tea, u"4"_s);
    buy(a, u"2026-03-01"_s, tea, u"3"_s);
    buy(a, u"2026-03-31"_s, tea, u"3"_s);
    buy(a, u"2026-04-10"_s, tea, u"-1"_s); // one came back
    buy(a, u"2026-05-01"_s, pot, u"1"_s);
    buy(b, u"2026-05-02"_s, pot, u"9"_s);
    const Table table = shop.run("purchases", {.set = {{u"customer"_s, QString::number(a)}}});
    REQUIRE(table.rows.size() == 3);
    CHECK(table.rows[0].cells[0].id == tea);
    CHECK(table.at(0, u"quantity").units == 9'0000);
    CHECK(table.at(0, u"sales").units == 90'00);
    CHECK(table.at(0, u"lines").units == 4);
    CHECK(table.at(0, u"days").units == 3);
    CHECK(table.at(0, u"first").units == Day(2025, 1, 10).toJulianDay());
    CHECK(table.at(0, u"last").units == Day(2026, 3, 31).toJulianDay());
    CHECK(table.at(0, u"year").units == 5'0000);
    CHECK(table.at(0, u"trend").real == Approx(0.25));
    CHECK(table.at(0, u"rhythm").state == Cell::State::Value);
    CHECK(table.at(0, u"due").units > Day(2026, 3, 31).toJulianDay());
    CHECK(table.at(1, u"rhythm").state == Cell::State::NoData); // bought once
    CHECK(table.at(1, u"trend").state == Cell::State::NoData);
    CHECK(table.at(2, u"sales").units == 100'00);
    CHECK(table.sentence.startsWith(u"A: 2 products"_s));
    CHECK(shop.run("purchases", {.set = {{u"customer"_s, u"A"_s}}}).rows.size() == 3); // by name
    const Table everybody = shop.run("purchases");
    CHECK(everybody.at(0, u"quantity").units == 10'0000);
    CHECK(everybody.rows[0].cells[0].id == pot);
    CHECK_THROWS_AS(shop.run("purchases", {.set = {{u"customer"_s, u"Nobody"_s}}}), Error);
}

TEST_CASE("every figure of pipeline, forecast and funnel says on hover what it is")
{
    Small shop;
    for (const char *name : {"pipeline", "forecast", "funnel"}) {
        for (const TableColumn &column : shop.run(name).columns) {
            INFO(name << " " << column.key.toStdString());
            CHECK((column.kind == CellKind::Text || !column.help.isEmpty()));
        }
    }
}
