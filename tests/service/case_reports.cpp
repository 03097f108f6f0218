// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include <QFile>

#include "core/model/types/all_types.h"
#include "core/report/report.h"
#include "tests/app/run_cli.h"
#include "tests/places.h"
#include "tests/report/shop.h"

using namespace kith;
using namespace Qt::StringLiterals;

namespace {

QString dataFile(const QString &path)
{
    const QString file = test::testData() + u'/' + path;
    if (QFile::exists(file))
        return file;
    WARN("no " << path.toStdString());
    return {};
}

int rowNamed(const Table &table, const QString &name)
{
    for (int row = 0; row < int(table.rows.size()); ++row) {
        if (table.rows[size_t(row)].cells[0].text == name)
            return row;
    }
    FAIL("no row " << name.toStdString());
    return -1;
}

} // namespace

TEST_CASE("causes by count and by cost have another order, and the vital few make 80 percent")
{
    test::Shop shop;
    const auto complain = [&](const QString &cause, int n, const QString &each) {
        for (int i = 0; i < n; ++i)
            shop.add(complaint::type, {{&complaint::subject, u"Case"_s},
                                       {&complaint::cause, cause},
                                       {&complaint::openedAt, u"2026-05-04T09:00"_s},
                                       {&complaint::compensation, each}});
    };
    complain(u"late_delivery"_s, 20, u"1"_s);
    complain(u"damaged"_s, 12, u"30"_s);
    complain(u"wrong_goods"_s, 8, u"11"_s);
    complain(u"wrong_invoice"_s, 4, u"0.25"_s);
    complain(u"unfriendly"_s, 4, QString());
    complain(u"other"_s, 2, QString());
    shop.commit();
    Table table = runReport(*shop.store, u"complaint-pareto"_s, {});
    CHECK(table.rows[0].cells[0].text == u"Late delivery");
    CHECK(table.at(2, u"cumulative").real == Approx(0.8));
    CHECK(table.at(2, u"vital").text == u"vital");
    CHECK(table.at(3, u"vital").state == Cell::State::Empty);
    table = runReport(*shop.store, u"complaint-pareto"_s, {.set = {{u"measure"_s, u"cost"_s}}});
    CHECK(table.rows[0].cells[0].text == u"Damaged goods");
    CHECK(table.at(0, u"cost").units == 360'00);
    CHECK(table.at(0, u"cumulative").real == Approx(0.767590618336887));
}

TEST_CASE("the median time counts cases that are still open; leaving them out would flatter")
{
    test::Shop shop; // 11 June 2026
    for (int i = 0; i < 12; ++i) {
        const bool solved = i < 6;
        shop.add(complaint::type, {{&complaint::subject, u"Case"_s},
                                   {&complaint::status, solved ? u"closed"_s : u"in_progress"_s},
                                   {&complaint::openedAt, u"2026-06-01T10:20"_s},
                                   {&complaint::resolvedAt, solved ? u"2026-06-0%1T10:20"_s.arg(i + 2) : QString()}});
    }
    shop.commit();
    const Table table = runReport(*shop.store, u"resolution"_s, {});
    const int total = int(table.rows.size()) - 1;
    CHECK(table.at(total, u"days_solved").real == Approx(3.5));
    CHECK(table.at(total, u"days").real == Approx(6));
    CHECK(table.at(total, u"open").units == 6);
}

TEST_CASE("a month with many more cases than usual leaves the control limits, and months without any count")
{
    test::Shop shop;
    const RecordId buyer = shop.add(customer::type, {{&customer::name, u"Aurora"_s}});
    for (int month = 1; month <= 12; ++month) {
        for (int i = 0; i < 30; ++i)
            shop.add(order::type, {{&order::customer, QString::number(buyer)},
                                   {&order::status, u"confirmed"_s},
                                   {&order::orderedOn, toIso(Day(2025, month, 1 + i % 28))}});
        const int cases = month == 7 ? 12 : month == 3 ? 0 : 2;
        for (int i = 0; i < cases; ++i)
            shop.add(complaint::type, {{&complaint::subject, u"Case"_s},
                                       {&complaint::openedAt, toIso(Day(2025, month, 2 + i)) + u"T10:00"_s}});
    }
    shop.commit();
    const Table table = runReport(*shop.store, u"quality"_s, {.period = {Day(2025, 1, 1), Day(2025, 12, 31)}});
    REQUIRE(table.rows.size() == 13);
    const int july = rowNamed(table, u"Jul 2025"_s);
    // 32 cases for 360 orders: 8.889 for 100; limits ± 3·√(8.889 / 0.3)
    CHECK(table.at(july, u"rate").real == Approx(40));
    CHECK(table.at(july, u"centre").real == Approx(100 * 32 / 360.0));
    CHECK(table.at(july, u"upper").real == Approx(8.888888888889 + 3 * 5.443310539518));
    CHECK(table.at(july, u"lower").real == 0);
    CHECK(table.at(july, u"signal").text == u"above the limit");
    CHECK(table.at(rowNamed(table, u"Mar 2025"_s), u"rate").real == 0);
    CHECK(table.sentence.contains(u"Jul 2025"_s));
}

TEST_CASE("a file without service levels kept, too: shares say how many cases they are made of")
{
    test::Shop shop;
    for (int i = 0; i < 10; ++i)
        shop.add(complaint::type, {{&complaint::subject, u"Case"_s},
                                   {&complaint::openedAt, u"2026-06-01T10:00"_s},
                                   {&complaint::answeredAt, u"2026-06-01T11:00"_s},
                                   {&complaint::answeredInTime, i < 9 ? u"true"_s : u"false"_s},
                                   {&complaint::priority, u"high"_s}});
    shop.commit();
    const Table table = runReport(*shop.store, u"service-levels"_s, {});
    CHECK(table.at(0, u"answered").units == 10);
    CHECK(table.at(0, u"answer_share").real == Approx(0.9));
    CHECK(table.at(0, u"answer_share").hasInterval);
    CHECK(table.at(0, u"resolve_share").state == Cell::State::Empty);
}

TEST_CASE("of the consumer complaints 97.08 percent were timely, and products and issues have their Pareto")
{
    const QString source = dataFile(u"complaints/consumer_complaints.csv"_s);
    if (source.isEmpty())
        return;
    const test::DataFile file;
    const test::Ran imported =
        file.run({u"import"_s, u"complaint"_s, source, u"--new-fields"_s, u"--create-missing"_s, u"product"_s});
    INFO(imported.err.toStdString());
    REQUIRE(imported.code == 0);
    const test::Ran levels = file.run({u"report"_s, u"service-levels"_s, u"--json"_s});
    INFO(levels.err.toStdString() << levels.out.left(600).toStdString());
    const QJsonArray rows = levels.json()[u"rows"_s].toArray();
    REQUIRE(!rows.isEmpty());
    CHECK(rows.last()[u"timely_share"_s].toVariant().toDouble() == Approx(0.9708).margin(0.00005));
    const QJsonArray products = file.run({u"report"_s, u"complaint-pareto"_s, u"--by"_s, u"product"_s, u"--json"_s})
                                    .json()[u"rows"_s]
                                    .toArray();
    CHECK(products.last()[u"cases"_s].toVariant().toInt() == 3186);
    CHECK(products.first()[u"product"_s].toString() == u"Mortgage");
    CHECK(products.first()[u"cases"_s].toVariant().toInt() == 921);
    const QJsonArray issues =
        file.run({u"report"_s, u"complaint-pareto"_s, u"--by"_s, u"issue"_s, u"--json"_s}).json()[u"rows"_s].toArray();
    CHECK(issues.last()[u"cases"_s].toVariant().toInt() == 3186);
    CHECK(issues.first()[u"vital"_s].toString() == u"vital");
}

TEST_CASE("the marketing campaign's people by age and education: 334 responded, unknown income is a group")
{
    const QString source = dataFile(u"marketing-campaign/marketing_campaign.csv"_s);
    if (source.isEmpty())
        return;
    const test::DataFile file;
    REQUIRE(file.run({u"import"_s, u"customer"_s, source, u"--key"_s, u"external_id"_s, u"--defaults"_s, u"name={ID}"_s,
                      u"--new-fields"_s})
                .code == 0);
    const test::Ran ran = file.run({u"report"_s, u"target-groups"_s, u"--by"_s, u"age,x_education"_s, u"--set"_s,
                                    u"sum=x_response"_s, u"--json"_s});
    INFO(ran.err.toStdString());
    const QJsonArray rows = ran.json()[u"rows"_s].toArray();
    REQUIRE(rows.size() > 10);
    int responders = 0, customers = 0;
    for (qsizetype i = 0; i + 1 < rows.size(); ++i) {
        responders += rows[i][u"sum"_s].toVariant().toInt();
        customers += rows[i][u"customers"_s].toVariant().toInt();
    }
    CHECK(responders == 334);
    CHECK(customers == 2240);
    CHECK(rows.last()[u"sum"_s].toVariant().toInt() == 334);
    const QJsonArray incomes =
        file.run({u"report"_s, u"target-groups"_s, u"--by"_s, u"x_income"_s, u"--json"_s}).json()[u"rows"_s].toArray();
    bool found = false;
    for (const QJsonValue row : incomes)
        found =
            found || (row[u"x_income"_s].toString() == u"(unknown)" && row[u"customers"_s].toVariant().toInt() == 24);
    CHECK(found);
}
