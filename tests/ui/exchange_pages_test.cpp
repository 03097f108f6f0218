// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include <QAction>
#include <QDir>
#include <QTableWidget>
#include <QTest>

#include "core/model/types/customer.h"
#include "tests/exchange/import_test.h"
#include "tests/ui/window_fixture.h"
#include "ui/exchange/accountant_page.h"
#include "ui/exchange/duplicates_page.h"
#include "ui/exchange/export_records.h"
#include "ui/shell/job.h"

using namespace kith;
using namespace Qt::StringLiterals;

namespace {

struct Room
{
    test::ImportFixture file;
    test::SilentPrompts *prompts = nullptr;
    std::unique_ptr<Session> session;

    Room()
    {
        Change change(*file.store, u"Test"_s);
        for (const auto &[name, city] : {std::pair{u"Golden Leaf"_s, u"Berlin"_s},
                                         {u"Golden Leaf GmbH"_s, u"Leipzig"_s},
                                         {u"Other"_s, u"Rom"_s}}) {
            Record record = file.store->blank(customer::type);
            record.set(customer::name, name);
            record.set(customer::city, city);
            record.set(customer::phone, name.startsWith(u"Golden") ? u"030 123456"_s : QString());
            REQUIRE(change.save(record).isEmpty());
        }
        change.commit();
        auto given = std::make_unique<test::SilentPrompts>();
        given->answer = false;
        prompts = given.get();
        session = std::make_unique<Session>(std::move(file.store), std::move(given));
    }
    qint64 customers() { return session->store().count({u"customer"_s, {}, {}, {}}); }
};

} // namespace

TEST_CASE(
    "the page of duplicates shows two as one pair, merges them with the values chosen, and undo brings the pair back")
{
    Room room;
    Place place;
    place.kind = Place::Kind::Duplicates;
    DuplicatesPage page(*room.session, place, nullptr);
    page.resize(1100, 700);
    page.show();
    REQUIRE(QTest::qWaitFor([&] { return !page.isBusy() && page.pairCount() == 1; }, 20'000));
    auto *pairs = page.findChild<QTableWidget *>(u"duplicatePairs"_s);
    auto *fields = page.findChild<QTableWidget *>(u"duplicateFields"_s);
    REQUIRE(pairs->rowCount() == 1);
    CHECK(pairs->item(0, 1)->text() == u"Golden Leaf");
    CHECK(!pairs->item(0, 3)->text().isEmpty());
    const QString city = room.session->store().shape(customer::type).label(customer::city);
    bool chosen = false;
    for (int row = 0; row < fields->rowCount(); ++row) {
        if (fields->item(row, 0)->text() != city)
            continue;
        CHECK(fields->item(row, 1)->text().contains(u"Berlin"_s));
        emit fields->cellClicked(row, 2);
        CHECK(fields->item(row, 2)->text().startsWith(u"✓"));
        chosen = true;
    }
    REQUIRE(chosen);
    page.primaryAction()->trigger();
    CHECK(room.customers() == 2);
    CHECK(room.session->store().read(customer::type, 1)->get(customer::city) == u"Leipzig");
    REQUIRE(QTest::qWaitFor([&] { return !page.isBusy() && page.pairCount() == 0; }, 20'000));
    room.session->undo(&page);
    REQUIRE(QTest::qWaitFor([&] { return !page.isBusy() && page.pairCount() == 1; }, 20'000));
    page.headerActions().first()->trigger(); // not the same
    REQUIRE(QTest::qWaitFor([&] { return !page.isBusy() && page.pairCount() == 0; }, 20'000));
    CHECK(room.customers() == 3);
    CHECK(room.prompts->errors == QStringList());
}

TEST_CASE("the accountant's page writes the files of a period into a folder and shows them")
{
    Room room;
    Place place;
    place.kind = Place::Kind::Accountant;
    AccountantPage page(*room.session, place, nullptr);
    page.show();
    const QString folder = room.file.folder.filePath(u"out"_s);
    room.prompts->file = folder;
    page.primaryAction()->trigger();
    REQUIRE(QTest::qWaitFor([&] { return !page.isBusy(); }, 20'000));
    CHECK(room.prompts->errors == QStringList());
    CHECK(page.result().files.size() == 9);
    CHECK(page.findChild<QTableWidget *>(u"accountantFiles"_s)->rowCount() == 9);
    CHECK(QDir(folder).exists(u"control.csv"_s));
}

TEST_CASE("a list goes out in the format that its name ends in")
{
    Room room;
    QWidget parent;
    for (const QString &ending : {u"csv"_s, u"xlsx"_s, u"vcf"_s, u"tsv"_s}) {
        room.prompts->file = room.file.folder.filePath(u"list."_s + ending);
        exportRecords(&parent, *room.session, {u"customer"_s, {}, {}, {}});
        REQUIRE(QTest::qWaitFor([&] { return QFile::exists(room.prompts->file); }, 20'000));
    }
    CHECK(room.prompts->errors == QStringList());
    CHECK(exportFilter(room.session->store().catalogue().get(u"task")).contains(u"*.ics"_s));
    CHECK(!exportFilter(room.session->store().catalogue().get(u"order")).contains(u"*.vcf"_s));
}
