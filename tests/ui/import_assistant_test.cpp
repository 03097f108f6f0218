// SPDX-License-Identifier: GPL-3.0-or-later
// What the import assistant promises beyond reading a file: sheets, words, duplicates, rejects, what is remembered.
#include <catch2/catch.hpp>

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFile>
#include <QLabel>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QTableView>
#include <QTest>

#include "core/model/types/customer.h"
#include "core/model/types/task.h"
#include "tests/exchange/import_test.h"
#include "tests/exchange/zip_file.h"
#include "tests/ui/window_fixture.h"
#include "ui/exchange/import_page.h"
#include "ui/exchange/mapping_table.h"
#include "ui/exchange/move_in_panel.h"
#include "ui/exchange/words_table.h"
#include "ui/shell/job.h"
#include "ui/theme/theme.h"

using namespace kith;
using namespace Qt::StringLiterals;

namespace {

struct Desk
{
    test::ImportFixture file;
    test::SilentPrompts *prompts = nullptr;
    std::unique_ptr<Session> session;
    std::unique_ptr<ImportPage> page;

    Desk(const QString &type, const std::map<QString, QByteArray> &before = {})
    {
        for (const auto &[kind, bytes] : before)
            file.importBytes(kind, bytes);
        auto given = std::make_unique<test::SilentPrompts>();
        prompts = given.get();
        session = std::make_unique<Session>(std::move(file.store), std::move(given));
        Place place;
        place.kind = Place::Kind::Import;
        place.name = type;
        page = std::make_unique<ImportPage>(*session, place, nullptr);
        page->resize(1166, 700);
        page->show();
    }
    ~Desk()
    {
        page.reset();
        CHECK(QTest::qWaitFor([] { return RunningJobs::of().pending() == 0; }));
    }
    QString write(const QString &name, const QByteArray &bytes) { return test::writeFile(file.folder, name, bytes); }
    void open(const QString &path)
    {
        page->open(path);
        wait();
    }
    void wait() const
    {
        QCoreApplication::sendPostedEvents();
        REQUIRE(QTest::qWaitFor([this] { return !page->isBusy(); }, 120'000));
    }
    void choose(const QString &name, const QVariant &data) const
    {
        CAPTURE(name.toStdString());
        auto *box = page->findChild<QComboBox *>(name);
        REQUIRE(box);
        const int index = box->findData(data);
        REQUIRE(index >= 0);
        box->setCurrentIndex(index);
        emit box->activated(index);
        wait();
    }
    void map(int column, const QString &field) const
    {
        auto *box = qobject_cast<QComboBox *>(page->findChild<MappingTable *>()->cellWidget(column, 2));
        REQUIRE(box);
        box->setCurrentIndex(box->findData(field));
        emit box->activated(box->currentIndex());
        wait();
    }
    QString mapped(int column) const
    {
        return qobject_cast<QComboBox *>(page->findChild<MappingTable *>()->cellWidget(column, 2))
            ->currentData()
            .toString();
    }
    void import() const
    {
        REQUIRE(page->primaryAction()->isEnabled());
        page->primaryAction()->trigger();
        wait();
        REQUIRE(prompts->errors.join(u' ').toStdString() == "");
    }
    QString reason(int row) const
    {
        const QAbstractItemModel *model = page->findChild<QTableView *>(u"importVerdicts"_s)->model();
        return model->index(row, 2).data().toString();
    }
    qint64 count(const char *type, const Condition &condition = {}) const
    {
        return session->store().count({QString::fromUtf8(type), condition, {}, {}});
    }
    void picture(const QString &name) const
    {
        if (const QString folder = qEnvironmentVariable("KITH_PICTURES"); !folder.isEmpty())
            page->grab().save(QDir(folder).filePath(u"assistant-"_s + name + u".png"_s));
    }
};

} // namespace

TEST_CASE("the sheet of a workbook is chosen in the import page, and its kind of record found out anew")
{
    Desk desk({});
    const auto texts = [](const QByteArrayList &cells) {
        QByteArray row = "<row>";
        for (const QByteArray &cell : cells)
            row += "<c t=\"inlineStr\"><is><t>" + cell + "</t></is></c>";
        return row + "</row>";
    };
    desk.open(test::writeWorkbook(desk.file.folder.filePath(u"book.xlsx"_s),
                                  {{"Customers", texts({"Customer name", "City"}) + texts({"Aurora", "Halle"})},
                                   {"Products", texts({"Code", "Product name", "Price"}) +
                                                    texts({"P-1", "Tea", "12.50"}) + texts({"P-2", "Pot", "30"})},
                                   {"!Hidden", texts({"x"})}}));
    CHECK(desk.page->result().created == 1);
    CHECK(desk.page->title().contains(desk.session->store().shape(customer::type).plural()));
    auto *sheets = desk.page->findChild<QComboBox *>(u"importSheet"_s);
    REQUIRE(sheets);
    CHECK(sheets->isVisible());
    CHECK(sheets->count() == 2); // not the hidden one
    desk.picture(u"sheets"_s);
    sheets->setCurrentText(u"Products"_s);
    emit sheets->activated(1);
    desk.wait();
    CHECK(desk.page->result().created == 2);
    desk.import();
    CHECK(desk.count("product") == 2);
    CHECK(desk.count("customer") == 0);

    desk.open(desk.write(u"plain.csv"_s, "Name,City\nAcme,Jena\n"));
    CHECK_FALSE(sheets->isVisible());
}

TEST_CASE("words that mean nothing here are settled once for all rows, and for the next file")
{
    const QByteArray tasks = "Subject,Customer,State\nCall,Golden Leef,erledigt\nWrite,Golden Leef,erledigt\n"
                             "Ask,Aurora,offen\n";
    Desk desk(u"task"_s, {{u"customer"_s, "Name,City\nGolden Leaf,Berlin\nAurora,Halle\n"}});
    const std::vector<Choice> states = desk.session->store().choices(QString::fromLatin1(task::kind.choices));
    REQUIRE(states.size() >= 2);
    desk.open(desk.write(u"tasks.csv"_s, tasks));
    if (desk.mapped(2) != u"kind")
        desk.map(2, u"kind"_s);
    if (desk.mapped(1) != u"customer_id")
        desk.map(1, u"customer_id"_s);
    auto *words = desk.page->findChild<WordsTable *>();
    CHECK(words->isVisible());
    desk.picture(u"words"_s);
    const RecordId leaf =
        desk.session->store().ids({u"customer"_s, where(u"name"_s, Operator::Equal, u"Golden Leaf"_s), {}, {}}, 1)[0];
    const QString own = u"customer-%1@%2"_s.arg(leaf).arg(desk.session->store().setting(u"file_uid"_s));
    desk.choose(u"meaning.Customer.Golden Leef"_s, own); // the candidate that is near
    for (const QString &word : {u"erledigt"_s, u"offen"_s}) {
        const QString name = u"meaning.State."_s + word;
        desk.choose(name, word == u"offen"_s ? states.front().key : states.back().key);
    }
    CHECK(desk.page->result().rejected == 0);
    CHECK(desk.page->result().created == 3);
    desk.import();
    CHECK(desk.count("task", where(u"customer_id"_s, Operator::Equal, leaf)) == 2);
    CHECK(desk.count("task", where(u"kind"_s, Operator::Equal, states.back().key)) == 2);

    // The same headings again: the words keep their meaning, and it can still be changed.
    desk.open(desk.write(u"more.csv"_s, "Subject,Customer,State\nMeet,Golden Leef,erledigt\n"));
    CHECK(desk.page->result().created == 1);
    CHECK(words->rowCount() >= 1);
    desk.choose(u"meaning.Customer.Golden Leef"_s, QString());
    CHECK(desk.page->result().created == 1);
    desk.import();
    CHECK(desk.count("task", where(u"customer_id"_s, Operator::Equal, leaf)) == 2);
}

TEST_CASE("new rows that may be somebody known are shown with the reason and can be left out")
{
    Desk desk(u"customer"_s, {{u"customer"_s, "Name,City,Phone\nGolden Leaf GmbH,Berlin,030 123456\n"}});
    desk.open(desk.write(u"new.csv"_s, "Name,City,Phone\nGolden Leaf,Berlin,+49 30 123456\nAurora,Halle,\n"
                                       "Aurora Ltd.,Halle,\nOther,Rom,\n"));
    CHECK(desk.page->result().created == 4);
    CHECK(desk.page->result().duplicates == 2);
    CHECK(desk.reason(0).contains(u"Golden Leaf GmbH"_s));
    CHECK(desk.reason(0).contains(u"same telephone"_s));
    CHECK(desk.reason(1).isEmpty());
    CHECK(desk.reason(2).contains(u"line 3"_s)); // in the file itself
    CHECK(desk.reason(3).isEmpty());
    desk.picture(u"duplicates-en"_s);
    desk.page->findChild<QCheckBox *>(u"leaveOutDuplicates"_s)->click();
    desk.wait();
    CHECK(desk.page->result().created == 2);
    CHECK(desk.page->result().rejected == 2);
    desk.import();
    CHECK(desk.count("customer") == 3);
    desk.prompts->file = desk.file.folder.filePath(u"left.csv"_s);
    desk.page->findChild<QAction *>(u"saveRejected"_s)->trigger();
    const std::vector<QStringList> left = test::readAll(desk.prompts->file);
    REQUIRE(left.size() == 3);
    CHECK(left[1].first() == u"Golden Leaf");
    CHECK(left[1].last().contains(u"same telephone"_s));
}

TEST_CASE("rejected rows are saved, corrected and imported again")
{
    Desk desk(u"customer"_s);
    desk.open(desk.write(u"list.csv"_s, "External ID;Name;Credit limit;Note\nK-1;Aurora;10,50;=1+1\n"
                                        "K-2;Borealis;lots;\"two\nlines, \"\"quoted\"\"\"\nK-3;;7,00;-\n"));
    CHECK(desk.page->result().rejected == 2);
    desk.import();
    CHECK(desk.count("customer") == 1);
    const QString path = desk.prompts->file = desk.file.folder.filePath(u"rejected.csv"_s);
    desk.page->findChild<QAction *>(u"saveRejected"_s)->trigger();
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    QByteArray bytes = file.readAll();
    file.close();
    bytes.replace("lots", "1.234,00").replace("K-3;;", "K-3;Cirrus;"); // as the file itself is written
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    desk.open(path);
    CHECK(desk.page->result().rejected == 0);
    CHECK(desk.page->result().created == 2);
    desk.import();
    CHECK(desk.count("customer") == 3);
    const std::vector<Record> found =
        desk.session->store().select({u"customer"_s, where(u"name"_s, Operator::Equal, u"Borealis"_s), {}, {}}, 1);
    REQUIRE(found.size() == 1);
    CHECK(found[0].get(customer::creditLimit).minor == 123400);
    CHECK(found[0].value(*found[0].shape().field(u"notes")).text() == u"two\nlines, \"quoted\"");
    // The whole file once more: what has an external id is found again.
    desk.open(desk.file.folder.filePath(u"list.csv"_s));
    CHECK(desk.page->result().unchanged == 2); // K-3 without a name is Cirrus: an empty cell takes nothing away
    CHECK(desk.page->result().rejected == 1);
    CHECK(desk.page->result().created == 0);
}

TEST_CASE("a mapping that was corrected is remembered for these headings, and one undo takes the import back")
{
    Desk desk(u"customer"_s);
    desk.open(desk.write(u"a.csv"_s, "Wer,Wo,Extra\nAcme,Jena,1\n"));
    CHECK(desk.page->result().read == 0);
    CHECK_FALSE(desk.page->primaryAction()->isEnabled());
    CHECK(desk.page->findChild<QLabel *>(u"importNote"_s)->text().contains(u"Wer"_s)); // says that nothing fits
    desk.map(0, u"name"_s);
    desk.map(1, u"region"_s);
    desk.import();
    CHECK(desk.count("customer") == 1);
    Change::undo(desk.session->store(), desk.page->result().change);
    CHECK(desk.count("customer") == 0);
    desk.open(desk.write(u"b.csv"_s, "wer,wo,extra\nBeta,Gera,2\n"));
    CHECK(desk.mapped(0) == u"name");
    CHECK(desk.mapped(1) == u"region");
    CHECK(desk.mapped(2).isEmpty());
    CHECK(desk.page->result().created == 1);
    desk.session->undo(desk.page.get()); // nothing was imported since: the last change is the undone import's mapping
    CHECK(desk.prompts->errors.isEmpty());
}

TEST_CASE("an export of another program moves in from the window in one go, and again changes nothing")
{
    const QString data = test::dataFolder(u"contacts-csv/hubspot-dummy"_s);
    if (data.isEmpty()) {
        WARN("skipped: KITH_TEST_DATA/contacts-csv is missing");
        return;
    }
    Desk desk({});
    auto *panel = desk.page->findChild<MoveInPanel *>();
    REQUIRE(panel);
    REQUIRE(desk.page->findChild<QAction *>(u"moveIn.google-contacts"_s));
    desk.prompts->file = data + u"/hubspot_deals.csv"_s; // any of them
    const auto *result = desk.page->findChild<QPlainTextEdit *>(u"moveInResult"_s);
    for (int round = 0; round < 2; ++round) {
        desk.page->findChild<QAction *>(u"moveIn.hubspot"_s)->trigger();
        REQUIRE(QTest::qWaitFor([&] { return !panel->isBusy(); }, 120'000));
        CHECK(desk.prompts->errors.join(u' ').toStdString() == "");
        CHECK(desk.count("customer") == 200);
        CHECK(desk.count("contact") == 950);
        CHECK(desk.count("opportunity") == 500);
        CHECK(desk.count("complaint") == 300);
        CHECK(desk.count("communication") + desk.count("task") == 2000);
        CHECK(result->isVisible());
        CHECK(result->toPlainText().contains(round == 0 ? u"created 950"_s : u"unchanged 950"_s));
    }
    desk.picture(u"move-in"_s);
}

TEST_CASE("a preset for moving in is saved from the window as a file that can be edited and used")
{
    Desk desk({});
    auto *panel = desk.page->findChild<MoveInPanel *>();
    const QString preset = desk.file.folder.filePath(u"ours.json"_s);
    desk.prompts->file = preset;
    desk.page->findChild<QAction *>(u"savePreset.order-list"_s)->trigger();
    CHECK(desk.prompts->errors == QStringList());
    CHECK(movingPreset(preset).json == movingPreset(u"order-list"_s).json);
    // One of our own, for a list that nobody else writes.
    test::writeFile(desk.file.folder, u"ours.json"_s,
                    R"({"name_en": "Ours", "files": [{"headings": ["Wer"], "type": "customer",
                        "map": {"Wer": "name", "Wo": "city"}}]})");
    const QString list = test::writeFile(desk.file.folder, u"list.csv"_s, "Wer;Wo\nAcme;Jena\nBeta;Gera\n");
    panel->moveInFrom(movingPreset(preset), list);
    REQUIRE(QTest::qWaitFor([&] { return !panel->isBusy(); }, 30'000));
    CHECK(desk.prompts->errors == QStringList());
    CHECK(desk.count("customer") == 2);
    desk.prompts->file = test::writeFile(desk.file.folder, u"broken.json"_s, "{}");
    desk.page->findChild<QAction *>(u"moveInOwn"_s)->trigger();
    CHECK(desk.prompts->errors.join(u' ').contains(u"names no files"));
}

TEST_CASE("encoding, delimiter, headings, dates and decimals are found out, and what a person corrects is tried again")
{
    Desk desk(u"payment"_s, {{u"customer"_s, "Name\nMüller\n"}});
    desk.open(desk.write(u"pay.txt"_s, "Kunde|Datum|Betrag\nM\xfcller|03/04/2026|1.234\n"));
    CHECK(desk.page->findChild<QComboBox *>(u"importEncoding"_s)->currentData() == u"windows-1252"_s);
    CHECK(desk.page->findChild<QComboBox *>(u"importDelimiter"_s)->currentData() == u"|"_s);
    CHECK(desk.page->findChild<QComboBox *>(u"importHeader"_s)->currentData() == true);
    for (const auto &[column, field] : {std::pair{0, u"customer_id"_s}, {1, u"received_on"_s}, {2, u"amount"_s}}) {
        if (desk.mapped(column) != field)
            desk.map(column, field);
    }
    desk.choose(u"importDates"_s, int(DateOrder::MonthDayYear));
    desk.choose(u"importDecimals"_s, int(DecimalMark::Comma));
    CHECK(desk.page->result().created == 1);
    desk.import();
    const std::vector<Record> paid = desk.session->store().select({u"payment"_s, {}, {}, {}});
    REQUIRE(paid.size() == 1);
    CHECK(desk.session->store().display(*paid[0].shape().field(u"received_on"),
                                        paid[0].value(*paid[0].shape().field(u"received_on"))) ==
          desk.session->store().display(*paid[0].shape().field(u"received_on"),
                                        Value(qint64(Day(2026, 3, 4).toJulianDay()))));
    CHECK(paid[0].value(*paid[0].shape().field(u"amount")).number() == 123400);

    desk.open(desk.write(u"more.txt"_s, "Kunde|Datum|Betrag\nM\xfcller|03/04/2026|1.234\n"));
    desk.choose(u"importEncoding"_s, u"windows-1251"_s); // wrong on purpose: the customer is not known so
    CHECK(desk.page->result().rejected == 1);
}

TEST_CASE("dates and authors of the old system are kept, and the same file twice changes nothing")
{
    Desk desk(u"customer"_s, {{u"staff"_s, "Name\nMara Lind\n"}});
    const QByteArray list = "External ID,Name,Created at,Owner\nC-7,Aurora,2019-05-06 07:08,Mara Lind\n";
    desk.open(desk.write(u"old.csv"_s, list));
    CHECK(desk.page->result().created == 1);
    desk.import();
    const std::vector<Record> found = desk.session->store().select({u"customer"_s, {}, {}, {}});
    REQUIRE(found.size() == 1);
    CHECK(found[0].value(*found[0].shape().field(u"created_at")).number() > 0);
    CHECK(desk.session->store()
              .display(*found[0].shape().field(u"created_at"), found[0].value(*found[0].shape().field(u"created_at")))
              .contains(u"2019"_s));
    CHECK(desk.session->store().display(*found[0].shape().field(u"owner_id"),
                                        found[0].value(*found[0].shape().field(u"owner_id"))) == u"Mara Lind");
    desk.open(desk.write(u"again.csv"_s, list));
    CHECK(desk.page->result().unchanged == 1);
    CHECK(desk.page->result().created == 0);
}

TEST_CASE("an import that is cancelled leaves nothing behind, and a file can be dropped on the page")
{
    Desk desk(u"customer"_s);
    QByteArray many = "Name,City\n";
    for (int i = 0; i < 25'000; ++i)
        many += "Customer " + QByteArray::number(i * 7919) + ",City " + QByteArray::number(i % 90) + "\n";
    const QString path = desk.write(u"many.csv"_s, many);
    QMimeData dropped;
    dropped.setUrls({QUrl::fromLocalFile(path)});
    QDragEnterEvent enter({10, 10}, Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(desk.page.get(), &enter);
    CHECK(enter.isAccepted());
    QDropEvent drop({10, 10}, Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(desk.page.get(), &drop);
    desk.wait();
    CHECK(desk.page->result().created == 20'000); // tried out: the first rows
    bool cancelled = false;
    QObject context;
    QObject::connect(&RunningJobs::of(), &RunningJobs::progressed, &context, [&](int job, qint64, qint64) {
        cancelled = true;
        RunningJobs::of().cancel(job);
    });
    desk.page->primaryAction()->trigger();
    desk.wait();
    CHECK(cancelled);
    CHECK(desk.count("customer") == 0);
    CHECK(desk.prompts->errors.isEmpty());
    CHECK(desk.page->primaryAction()->isEnabled()); // once more, if wanted
}

TEST_CASE("the import page shows duplicates and words in Chinese in the dark")
{
    Theme::apply(*qobject_cast<QApplication *>(QCoreApplication::instance()), Look::Dark, Language::Chinese);
    setCurrentLanguage(Language::Chinese);
    {
        Desk desk(u"task"_s, {{u"customer"_s, "Name\n松风茶器\n"}});
        desk.open(desk.write(u"任务.csv"_s, "Subject,客户,状态\n回电,松风茶具,搁置\n"));
        CHECK(desk.page->findChild<WordsTable *>()->isVisible());
        desk.picture(u"words-zh"_s);
    }
    {
        Desk desk(u"customer"_s, {{u"customer"_s, "名称,城市\n北辰贸易有限公司,北京\n"}});
        desk.open(desk.write(u"客户.csv"_s, "名称,城市\n北晨贸易,北京\n"));
        CHECK(desk.page->result().duplicates == 1);
        desk.picture(u"duplicates-zh"_s);
    }
    setCurrentLanguage(Language::English);
    Theme::apply(*qobject_cast<QApplication *>(QCoreApplication::instance()), Look::Light, Language::English);
}
