// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include <QAction>
#include <QComboBox>
#include <QDir>
#include <QPushButton>
#include <QTableWidget>
#include <QTest>

#include "core/model/types/closed_period.h"
#include "core/model/types/customer.h"
#include "core/model/types/expense.h"
#include "tests/exchange/import_test.h"
#include "tests/ui/window_fixture.h"
#include "ui/exchange/accountant_page.h"
#include "ui/exchange/duplicates_page.h"
#include "ui/exchange/export_records.h"
#include "ui/list/record_list_model.h"
#include "ui/pages/record_page.h"
#include "ui/pages/whole_file_card.h"
#include "ui/shell/business_files.h"
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

TEST_CASE("a preset for the accountant is saved as a file, edited, and used in place of the delivered one")
{
    Room room;
    Place place;
    place.kind = Place::Kind::Accountant;
    AccountantPage page(*room.session, place, nullptr);
    page.show();
    auto *presets = page.findChild<QComboBox *>(u"accountantPreset"_s);
    presets->setCurrentIndex(presets->findData(u"xero"_s));
    room.prompts->file = room.file.folder.filePath(u"ours.json"_s);
    page.findChild<QAction *>(u"savePreset"_s)->trigger();
    CHECK(room.prompts->errors == QStringList());
    QFile file(room.prompts->file);
    REQUIRE(file.open(QIODevice::ReadOnly));
    QByteArray bytes = file.readAll();
    file.close();
    REQUIRE(bytes.contains("*ContactName"));
    bytes.replace("*ContactName", "*Whose");
    REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write(bytes);
    file.close();
    page.findChild<QAction *>(u"openPreset"_s)->trigger();
    CHECK(room.prompts->errors == QStringList());
    CHECK(presets->currentText() == u"ours.json");
    const QString folder = room.file.folder.filePath(u"out"_s);
    page.writeTo(folder);
    REQUIRE(QTest::qWaitFor([&] { return !page.isBusy(); }, 20'000));
    CHECK(room.prompts->errors == QStringList());
    QByteArray all;
    for (const QString &name : QDir(folder).entryList(QDir::Files)) {
        QFile one(folder + u'/' + name);
        REQUIRE(one.open(QIODevice::ReadOnly));
        all += one.readAll();
    }
    CHECK(all.contains("*Whose"));
    CHECK(!all.contains("*ContactName"));

    room.prompts->file = test::writeFile(room.file.folder, u"broken.json"_s, "{ no preset");
    page.findChild<QAction *>(u"openPreset"_s)->trigger();
    CHECK(room.prompts->errors.join(u' ').contains(u"no preset"));
    CHECK(presets->currentText() == u"ours.json");
}

TEST_CASE("what is held about a customer is handed out from its page, and it is erased for good when that is wanted")
{
    Room room;
    Store &store = room.session->store();
    const RecordId id = store.ids({u"customer"_s, where(u"name"_s, Operator::Equal, u"Other"_s), {}, {}}).front();
    QStringList said;
    QObject::connect(room.session.get(), &Session::notified, room.session.get(),
                     [&](const QString &text) { said.append(text); });
    Place place;
    place.kind = Place::Kind::Record;
    place.name = u"customer"_s;
    place.id = id;
    RecordPage page(*room.session, place, nullptr);
    page.show();
    const auto action = [&](const QString &name) -> QAction * {
        for (QAction *one : page.menuActions()) {
            if (one->objectName() == name)
                return one;
        }
        return nullptr;
    };
    REQUIRE(action(u"personalData"_s));
    REQUIRE(action(u"erasePerson"_s));
    const QString folder = room.file.folder.filePath(u"person"_s);
    room.prompts->file = folder;
    action(u"personalData"_s)->trigger();
    REQUIRE(QTest::qWaitFor([&] { return !said.isEmpty(); }, 20'000));
    CHECK(room.prompts->errors == QStringList());
    CHECK(QFile::exists(folder + u"/customer.csv"_s));
    CHECK(QFile::exists(folder + u"/overview.txt"_s));

    room.prompts->answer = false;
    action(u"erasePerson"_s)->trigger();
    REQUIRE(room.prompts->questions.size() == 1);
    CHECK(room.prompts->questions.front().contains(u"Other"));
    CHECK(room.prompts->questions.front().contains(u"cannot be undone"));
    CHECK(store.read(customer::type, id));
    said.clear();
    room.prompts->answer = true;
    bool isLeft = false;
    QObject::connect(room.session.get(), &Session::goRequested, room.session.get(), [&] { isLeft = true; });
    action(u"erasePerson"_s)->trigger();
    CHECK(isLeft);
    REQUIRE(QTest::qWaitFor([&] { return !said.isEmpty(); }, 20'000));
    CHECK(!store.read(customer::type, id));
    CHECK(room.customers() == 2);
    CHECK(QTest::qWaitFor([] { return RunningJobs::of().pending() == 0; }));
}

TEST_CASE("the whole file goes out as a folder of tables from the settings, and a new file is made of it")
{
    Room room;
    WholeFileCard card(*room.session, nullptr);
    card.show();
    QStringList said;
    QObject::connect(room.session.get(), &Session::notified, room.session.get(),
                     [&](const QString &text) { said.append(text); });
    const QString folder = room.file.folder.filePath(u"tables"_s);
    room.prompts->file = folder;
    card.findChild<QPushButton *>(u"writeWholeFile"_s)->click();
    REQUIRE(QTest::qWaitFor([&] { return !said.isEmpty(); }, 20'000));
    CHECK(room.prompts->errors == QStringList());
    REQUIRE(QFile::exists(folder + u"/manifest.json"_s));
    const QString uid = room.session->store().setting(u"file_uid"_s);
    const QString path = room.file.folder.filePath(u"again.kith"_s);
    bool isReplaced = false;
    QObject::connect(room.session.get(), &Session::storeReplaced, room.session.get(), [&] { isReplaced = true; });
    loadFolder(*room.session, &card, folder, path);
    REQUIRE(QTest::qWaitFor([&] { return isReplaced; }, 60'000));
    CHECK(room.prompts->errors == QStringList());
    CHECK(room.session->store().path() == path);
    CHECK(room.session->store().setting(u"file_uid"_s) == uid);
    CHECK(room.customers() == 3);
    // Never over another file.
    loadFolder(*room.session, &card, folder, path);
    REQUIRE(QTest::qWaitFor([&] { return !room.prompts->errors.isEmpty(); }, 60'000));
    CHECK(room.customers() == 3);
}

TEST_CASE("deleting and changing what lies in a closed period asks first, from the page as from the list")
{
    Room room;
    Store &store = room.session->store();
    Change change(store, u"Test"_s);
    Record expense = store.blank(expense::type);
    expense.set(expense::spentOn, Day(2026, 3, 1));
    expense.set(expense::amount, Money{1000});
    REQUIRE(change.save(expense).isEmpty());
    Record closed = store.blank(closed_period::type);
    closed.set(closed_period::closedUntil, Day(2026, 3, 31));
    REQUIRE(change.save(closed).isEmpty());
    change.commit();
    Place place;
    place.kind = Place::Kind::Record;
    place.name = u"expense"_s;
    place.id = expense.id();
    RecordPage page(*room.session, place, nullptr);
    page.show();
    QAction *remove = page.menuActions().constLast();
    REQUIRE(remove->objectName() == u"delete");
    room.prompts->answer = false;
    remove->trigger();
    CHECK(room.prompts->questions.join(u' ').contains(u"closed until"));
    CHECK(store.read(expense::type, expense.id()));

    room.prompts->questions.clear();
    RecordListModel model(*room.session);
    model.setQuery({u"expense"_s, {}, {}, {u"amount"_s}});
    REQUIRE(QTest::qWaitFor([&] { return model.rowCount() == 1 && model.index(0, 0).data().isValid(); }, 10'000));
    const QModelIndex cell = model.index(0, model.columnCount() - 1);
    model.setData(cell, QVariant::fromValue(Value(qint64(2000))), RecordListModel::ValueRole);
    CHECK(room.prompts->questions.join(u' ').contains(u"closed until"));
    CHECK(store.read(expense::type, expense.id())->get(expense::amount) == Money{1000});

    room.prompts->answer = true;
    remove->trigger();
    CHECK(!store.read(expense::type, expense.id()));
    CHECK(room.prompts->errors == QStringList());
    CHECK(QTest::qWaitFor([] { return RunningJobs::of().pending() == 0; }));
}

TEST_CASE("everything of a kind goes out for import under its keys")
{
    Room room;
    room.prompts->file = room.file.folder.filePath(u"all"_s); // the ending comes by itself
    QStringList said;
    QObject::connect(room.session.get(), &Session::notified, room.session.get(),
                     [&](const QString &text) { said.append(text); });
    QWidget window;
    exportEverything(&window, *room.session, room.session->store().shape(customer::type));
    REQUIRE(QTest::qWaitFor([&] { return !said.isEmpty(); }, 20'000));
    const auto rows = test::readAll(room.prompts->file + u".csv"_s);
    REQUIRE(rows.size() == 4);
    CHECK(rows.front().contains(u"tax_number"));
    CHECK(rows.front().contains(u"payment_terms_days"));
    test::ImportFixture other;
    CHECK(other.import(u"customer"_s, room.prompts->file + u".csv"_s).created == 3);
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
