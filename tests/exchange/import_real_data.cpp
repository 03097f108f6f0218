// SPDX-License-Identifier: GPL-3.0-or-later
// Public files, each in one call, against the totals that are known of them.
#include <catch2/catch.hpp>

#include <map>
#include <QBuffer>
#include <set>

#include "core/exchange/exporter.h"
#include "tests/exchange/import_test.h"

using namespace kith;
using namespace Qt::StringLiterals;

namespace {

QString dataOrWarn(const QString &name)
{
    const QString folder = test::dataFolder(name);
    if (folder.isEmpty())
        WARN("skipped: KITH_TEST_DATA/" << name.toStdString() << " is missing");
    return folder;
}

Condition is(const char *field, const QString &value)
{
    return where(QString::fromUtf8(field), Operator::Equal, value);
}

} // namespace

TEST_CASE("the Maven pipeline comes in with staff, parents, stages and products, and each import can be undone")
{
    const QString data = dataOrWarn(u"maven-crm"_s);
    if (data.isEmpty())
        return;
    test::ImportFixture file;
    const ImportResult staff = file.import(u"staff"_s, data + u"/sales_teams.csv"_s, {.createMissing = {u"staff"_s}});
    CHECK(staff.created == 35);
    CHECK(staff.rejected == 0);
    CHECK(file.count("staff") == 41);
    CHECK(file.count("staff", where(u"reports_to_id"_s, Operator::NotEmpty)) == 35);

    const ImportResult accounts = file.import(u"customer"_s, data + u"/accounts.csv"_s);
    CHECK(accounts.created == 85);
    CHECK(file.count("customer") == 85);
    CHECK(file.count("customer", where(u"parent_id"_s, Operator::NotEmpty)) == 15);
    CHECK(file.store->choiceKey(u"industry"_s, u"technolgy"_s).has_value());

    const ImportResult products = file.import(u"product"_s, data + u"/products.csv"_s);
    CHECK(products.created == 7);
    CHECK(file.count("product_category") == 3);

    ImportOptions deals{.createMissing = {u"stage"_s},
                        .defaults = parseAssignments(u"name={product} {account}"_s),
                        .rejects = file.folder.filePath(u"rejects.csv"_s)};
    const ImportResult without = file.import(u"opportunity"_s, data + u"/sales_pipeline.csv"_s, deals);
    CHECK(without.rejected == 1480);
    CHECK(without.rejectedRows.front().line == 3);
    CHECK(without.created == 8800 - 1480);
    const auto rejects = test::readAll(deals.rejects);
    CHECK(rejects.size() == 1481);
    CHECK(rejects.at(1).contains(u"GTXPro"_s));
    file.undo(without);
    CHECK(file.count("opportunity") == 0);

    deals.values = parseValueMeanings(u"product:GTXPro=GTX Pro"_s);
    const ImportResult all = file.import(u"opportunity"_s, data + u"/sales_pipeline.csv"_s, deals);
    CHECK(all.created == 8800);
    CHECK(all.rejected == 0);
    CHECK(file.count("opportunity") == 8800);
    CHECK(file.count("opportunity_line") == 8800);
    CHECK(file.count("opportunity", is("stage.kind", u"won"_s)) == 4238);
    CHECK(file.count("opportunity", is("stage.kind", u"lost"_s)) == 2473);
    CHECK(file.count("opportunity", is("stage.kind", u"open"_s)) == 2089);
    CHECK(file.sum("opportunity", "amount", is("stage.kind", u"won"_s)) == 1'000'553'400);
    CHECK(file.count("opportunity", where(u"customer_id"_s, Operator::Empty)) == 1425);
    CHECK(file.count("opportunity", where(u"owner_id"_s, Operator::Empty)) == 0);
    CHECK(
        file.number(
            "SELECT sum(amount) FROM opportunity WHERE closed_on BETWEEN '2017-04-01' AND '2017-06-30' AND stage_id IN "
            "(SELECT id FROM stage WHERE kind = 'won')") == 308'611'100);
    CHECK(file.number("SELECT count(*) FROM opportunity WHERE opened_on = '2016-10-20' AND external_id = '1C1I7A6R' "
                      "AND name = 'GTX Plus Basic Cancity'") == 1);

    // The same file again, by its numbers: nothing changes.
    const ImportResult again = file.import(u"opportunity"_s, data + u"/sales_pipeline.csv"_s, deals);
    CHECK(again.unchanged == 8800);
    CHECK(again.change == 0);

    for (const ImportResult *result : {&all, &products, &accounts, &staff})
        file.undo(*result);
    CHECK(file.count("opportunity") == 0);
    CHECK(file.count("customer") == 0);
    CHECK(file.count("staff") == 0);
    CHECK(file.findings().toStdString().empty());
}

TEST_CASE("the Superstore comes in without a hint, also as a European file")
{
    const QString data = dataOrWarn(u"superstore"_s);
    if (data.isEmpty())
        return;
    for (const QString &name : {u"/superstore.utf8bom.csv"_s, u"/superstore.eu-semicolon.cp1252.csv"_s}) {
        CAPTURE(name.toStdString());
        test::ImportFixture file;
        const ImportResult result = file.import(u"order"_s, data + name);
        CHECK(result.read == 9994);
        CHECK(result.created == 9994);
        CHECK(file.count("order") == 5009);
        CHECK(file.count("order_line") == 9994);
        CHECK(file.count("customer") == 793);
        CHECK(file.count("product") == 1862);
        CHECK(file.count("product_category") == 17 + 3);
        CHECK(file.sum("order", "net") == 229'720'107);
        CHECK(file.sum("order", "margin") == 28'639'779);
        CHECK(file.sum("order", "net", is("region", u"Central"_s)) == 50'123'988);
        CHECK(file.sum("order", "net", is("region", u"East"_s)) == 67'878'136);
        CHECK(file.sum("order", "net", is("region", u"South"_s)) == 39'172'190);
        CHECK(file.sum("order", "net", is("region", u"West"_s)) == 72'545'793);
        CHECK(file.number("SELECT sum(net) FROM \"order\" WHERE ordered_on BETWEEN '2016-01-01' AND '2016-12-31'") ==
              48'424'756);
        CHECK(file.number("SELECT sum(net) FROM \"order\" WHERE ordered_on BETWEEN '2019-01-01' AND '2019-12-31'") ==
              73'321'519);
        CHECK(result.warnings.join(u' ').contains(u"32"));
        CHECK(file.count("customer", where(u"city"_s, Operator::Empty)) == 0);
        CHECK(file.count("order", is("status", u"completed"_s)) == 5009);
        CHECK(file.number("SELECT count(*) FROM \"order\" WHERE payments_tracked <> 0") == 0);
        file.undo(result);
        CHECK(file.count("order") == 0);
        CHECK(file.count("customer") == 0);
        CHECK(file.findings().toStdString().empty());
    }
}

TEST_CASE("the Chinese Superstore gives the same figures from three encodings")
{
    const QString data = dataOrWarn(u"superstore-zh"_s);
    if (data.isEmpty())
        return;
    std::map<std::string, std::set<QByteArray>> exports;
    for (const QString &name : {u"/订单.utf8bom.csv"_s, u"/订单.gb18030.csv"_s, u"/订单.utf16le-bom.tsv"_s}) {
        CAPTURE(name.toStdString());
        test::ImportFixture file;
        const ImportResult result = file.import(u"order"_s, data + name);
        CHECK(result.created == 10000);
        CHECK(file.count("order") == 4985);
        CHECK(file.count("customer") == 790);
        CHECK(file.count("product") == 1955);
        CHECK(file.sum("order", "net") == 1'611'754'840);
        CHECK(file.sum("order", "margin") == 215'655'955);
        CHECK(file.sum("order", "net", is("region", u"华东"_s)) == 469'246'508);
        CHECK(file.sum("order", "net", is("region", u"西北"_s)) == 81'555'029);
        CHECK(file.number("SELECT sum(net) FROM \"order\" WHERE ordered_on BETWEEN '2017-01-01' AND '2017-12-31'") ==
              548'846'595);
        CHECK(file.number("SELECT count(DISTINCT number) FROM \"order\"") == 2773);
        CHECK(result.warnings.join(u' ').contains(u"1409"));
        for (const char *kind : {"order", "order_line", "customer", "product"}) {
            Query query;
            query.type = QString::fromUtf8(kind);
            query.columns = allColumns(file.store->catalogue().get(query.type));
            query.columns.removeAll(u"created_at"_s); // when the import ran
            query.columns.removeAll(u"updated_at"_s);
            for (const auto target : {CsvWriter::For::Import, CsvWriter::For::Excel}) {
                QBuffer buffer;
                buffer.open(QIODevice::WriteOnly);
                exportCsv(*file.store, query, buffer, {.target = target});
                exports[kind].insert(buffer.data());
            }
        }
        file.undo(result);
        CHECK(file.count("order") == 0);
        CHECK(file.findings().toStdString().empty());
    }
    for (const auto &[kind, different] : exports) { // one for programs, one for Excel, however the file was written
        CAPTURE(kind);
        CHECK(different.size() == 2);
    }
}

TEST_CASE("consumer complaints come in as cases, identical ones too, without a customer")
{
    const QString data = dataOrWarn(u"complaints"_s);
    if (data.isEmpty())
        return;
    test::ImportFixture file;
    const QString source = data + u"/consumer_complaints.csv"_s;
    const ImportResult result = file.import(u"complaint"_s, source);
    CHECK(result.created == 3186);
    CHECK(file.count("complaint") == 3186);
    CHECK(file.count("customer") == 0);
    CHECK(file.count("complaint", is("product.name", u"Mortgage"_s)) == 921);
    CHECK(file.number("SELECT count(*) FROM complaint WHERE opened_at IS NULL OR subject IS NULL") == 0);
    const ImportResult again = file.import(u"complaint"_s, source);
    CHECK(again.created == 3186);
    CHECK(again.warnings.join(u' ').contains(u"3186"));
    file.undo(again);
    file.undo(result);
    CHECK(file.count("complaint") == 0);
    CHECK(file.findings().toStdString().empty());
}

TEST_CASE("the marketing campaign's people come in with every column as a field of its own")
{
    const QString data = dataOrWarn(u"marketing-campaign"_s);
    if (data.isEmpty())
        return;
    test::ImportFixture file;
    const QString source = data + u"/marketing_campaign.csv"_s;
    const ImportOptions options{
        .keys = {u"external_id"_s}, .defaults = parseAssignments(u"name={ID}"_s), .newFields = true};
    const ImportResult result = file.import(u"customer"_s, source, options);
    CHECK(result.created == 2240);
    CHECK(file.count("customer") == 2240);
    CHECK(file.count("customer", where(u"birth_year"_s, Operator::Empty)) == 0);
    CHECK(file.count("customer", is("x_response", u"1"_s)) == 334);
    CHECK(file.count("customer", is("x_complain", u"1"_s)) == 21);
    CHECK(file.count("customer", where(u"x_income"_s, Operator::Empty)) == 24);
    const auto before = file.everything("customer");
    const ImportResult again = file.import(u"customer"_s, source, options);
    CHECK(again.unchanged == 2240);
    file.undo(result);
    CHECK(file.count("customer") == 0);
    CHECK(file.findings().toStdString().empty());
}
