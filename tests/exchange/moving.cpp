// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include "core/base/error.h"
#include "core/business_rules.h"
#include "core/exchange/moving.h"
#include "tests/exchange/import_test.h"

using namespace kith;
using namespace Qt::StringLiterals;

namespace {

struct House : test::ImportFixture
{
    House()
    {
        StoreOptions options;
        options.rules = businessRules();
        store = Store::create(folder.filePath(u"house.kith"_s), NewFile{}, options);
    }
};

QString rejections(const MovingResult &result)
{
    QStringList words;
    for (const MovedFile &file : result.files) {
        for (const RejectedRow &row : file.result.rejectedRows)
            words.append(file.file + u' ' + QString::number(row.line) + u' ' + row.reason);
    }
    return words.mid(0, 5).join(u'\n');
}

} // namespace

TEST_CASE("a HubSpot export moves in with its links, and a second time changes nothing")
{
    const QString data = test::dataFolder(u"contacts-csv"_s);
    if (data.isEmpty()) {
        WARN("skipped: KITH_TEST_DATA/contacts-csv is missing");
        return;
    }
    House house;
    const QString source = data + u"/hubspot-dummy"_s;
    const MovingResult first = moveIn(*house.store, movingPreset(u"hubspot"_s), source);
    CHECK(rejections(first).toStdString() == "");
    CHECK(first.unused.isEmpty());
    CHECK(house.count("customer") == 200);
    CHECK(house.count("contact") == 950);
    CHECK(house.count("opportunity") == 500);
    CHECK(house.count("complaint") == 300);
    CHECK(house.count("communication") == 402 + 398 + 403 + 412);
    CHECK(house.count("task", where(u"external_id"_s, Operator::NotEmpty)) == 385);
    CHECK(house.count("contact", where(u"customer_id"_s, Operator::NotEmpty)) == 679);
    CHECK(house.count("opportunity", where(u"customer_id"_s, Operator::NotEmpty)) == 500);
    CHECK(house.count("opportunity", where(u"contact_id"_s, Operator::NotEmpty)) == 500);
    CHECK(house.count("complaint", where(u"customer_id"_s, Operator::NotEmpty)) == 223);
    CHECK(house.count("complaint", where(u"contact_id"_s, Operator::NotEmpty)) == 300);
    CHECK(house.count("communication", where(u"contact_id"_s, Operator::NotEmpty)) == 1615);
    CHECK(house.count("opportunity", where(u"stage.kind"_s, Operator::Equal, u"won"_s)) == 71);
    CHECK(house.count("opportunity", where(u"stage.kind"_s, Operator::Equal, u"lost"_s)) == 69);
    // One that is known: the deal of frost.info with joshuadavidson@example.com.
    CHECK(house.count("opportunity",
                      all({where(u"external_id"_s, Operator::Equal, u"DEAL-b2b19d36-f446-4de7-bf09-15379257b914"_s),
                           where(u"customer.website"_s, Operator::Contains, u"frost.info"_s),
                           where(u"contact.email"_s, Operator::Equal, u"joshuadavidson@example.com"_s)})) == 1);
    CHECK(house.findings().toStdString().empty());

    const MovingResult again = moveIn(*house.store, movingPreset(u"hubspot"_s), source);
    for (const MovedFile &file : again.files) {
        CAPTURE(file.file.toStdString(), file.type.toStdString());
        CHECK(file.result.unchanged == file.result.read);
    }
    CHECK(house.count("stage") < 20);
}

TEST_CASE("address books of Google, Outlook and Thunderbird and a flat order list move in")
{
    const QString data = test::dataFolder(u"contacts-csv"_s);
    const QString orders = test::dataFolder(u"superstore"_s);
    if (data.isEmpty() || orders.isEmpty()) {
        WARN("skipped: KITH_TEST_DATA/contacts-csv is missing");
        return;
    }
    {
        House house;
        const MovingResult result = moveIn(*house.store, movingPreset(u"google-contacts"_s),
                                           data + u"/google-classic/google_japanese_fixture.csv"_s);
        CHECK(rejections(result).toStdString() == "");
        CHECK(house.count("contact") == result.files.front().result.read);
        CHECK(house.count("contact", where(u"full_name"_s, Operator::Equal, u"佐藤一郎"_s)) == 1);
        CHECK(house.count("customer", where(u"name"_s, Operator::Equal, u"株式会社ヒガシシステム"_s)) == 1);
        CHECK(house.number("SELECT count(*) FROM tag WHERE name = 'SES'") == 1);
        CHECK(house.number("SELECT count(*) FROM contact_point WHERE value = '98765432101'") == 1);
    }
    {
        House house;
        const MovingResult result =
            moveIn(*house.store, movingPreset(u"outlook"_s), data + u"/google-classic/integrity.csv"_s);
        CHECK(rejections(result).toStdString() == "");
        CHECK(house.count("contact") > 0);
    }
    {
        House house;
        const MovingResult result =
            moveIn(*house.store, movingPreset(u"thunderbird"_s), data + u"/thunderbird/export.csv"_s);
        CHECK(rejections(result).toStdString() == "");
        CHECK(house.count("contact") > 0);
    }
    {
        House house;
        const MovingResult result =
            moveIn(*house.store, movingPreset(u"order-list"_s), orders + u"/superstore.utf8bom.csv"_s);
        CHECK(house.count("order") == 5009);
        CHECK(house.count("customer") == 793);
    }
    House house;
    CHECK_THROWS_AS(moveIn(*house.store, movingPreset(u"hubspot"_s), data + u"/google-classic"_s), Error);
    CHECK_THROWS_AS(movingPreset(u"nothing"_s), Error);
    CHECK(movingPresets().size() == 5);
}
