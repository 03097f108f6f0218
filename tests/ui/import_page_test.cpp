// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QTableView>
#include <QTest>

#include "tests/exchange/import_test.h"
#include "tests/ui/window_fixture.h"
#include "ui/exchange/import_page.h"
#include "ui/exchange/mapping_table.h"
#include "ui/theme/theme.h"

using namespace kith;
using namespace Qt::StringLiterals;

namespace {

struct Assistant
{
    test::ImportFixture file;
    test::SilentPrompts *prompts = nullptr;
    std::unique_ptr<Session> session;
    std::unique_ptr<ImportPage> page;

    void open(const QString &type, const QByteArray &bytes)
    {
        const QString source = test::writeFile(file.folder, u"客户名单_2026.csv"_s, bytes);
        auto given = std::make_unique<test::SilentPrompts>();
        given->answer = false;
        prompts = given.get();
        session = std::make_unique<Session>(std::move(file.store), std::move(given));
        Place place;
        place.kind = Place::Kind::Import;
        place.name = type;
        place.file = source;
        page = std::make_unique<ImportPage>(*session, place, nullptr);
        page->resize(1166, 660);
        page->show();
        wait();
    }
    void wait()
    {
        QCoreApplication::sendPostedEvents();
        REQUIRE(QTest::qWaitFor([this] { return !page->isBusy(); }, 30'000));
    }
    QAbstractItemModel *verdicts() const { return page->findChild<QTableView *>(u"importVerdicts"_s)->model(); }
    void picture(const QString &name) const
    {
        const QString folder = qEnvironmentVariable("KITH_PICTURES");
        if (!folder.isEmpty())
            page->grab().save(QDir(folder).filePath(u"import-"_s + name + u".png"_s));
    }
    qint64 count(const char *type) { return session->store().count({QString::fromUtf8(type), {}, {}, {}}); }
};

const QByteArray list = "客户编号;单位名称;客户分类;省;市;移动电话;统一社会信用代码;信用额度;传真\n"
                        "K-1;松风茶器;专营店;浙江;杭州;138 0000 1201;9133;20000;\n"
                        "K-2;北辰贸易;批发商;浙江;杭州;139 0000 2218;;50000;\n"
                        "K-3;和风茶社;专营店;江苏;无锡;138 0000;;三万;\n"
                        "K-4;;专营店;浙江;绍兴;139 0000 3306;;8000;\n"
                        "K-5;枫桥礼品;专营店;江苏;苏州;137 0000 5530;;40000;1\n";

} // namespace

TEST_CASE("the import page tries a file out, names what is wrong and imports the rest in one change")
{
    Assistant assistant;
    assistant.file.importBytes(u"customer"_s,
                               "ID,Name,City,Credit limit\nK-2,北辰贸易,杭州,30000\nK-5,枫桥礼品,苏州,40000\n");
    assistant.open(u"customer"_s, list);
    const ImportResult tried = assistant.page->result();
    CHECK(tried.read == 5);
    CHECK(tried.created == 1);
    CHECK(tried.rejected == 2);
    CHECK(assistant.count("customer") == 2);
    CHECK(assistant.verdicts()->rowCount() == 5);
    const QAbstractItemModelTester tester(assistant.verdicts(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    assistant.picture(u"en"_s);

    REQUIRE(assistant.page->primaryAction()->isEnabled());
    assistant.page->primaryAction()->trigger();
    assistant.wait();
    CHECK(assistant.page->result().change != 0);
    CHECK(assistant.count("customer") == 3);
    CHECK_FALSE(assistant.page->primaryAction()->isEnabled());

    assistant.prompts->file = assistant.file.folder.filePath(u"left.csv"_s);
    assistant.page->findChild<QAction *>(u"saveRejected"_s)->trigger();
    CHECK(test::readAll(assistant.prompts->file).size() == 3);
    Change::undo(assistant.session->store(), assistant.page->result().change);
    CHECK(assistant.count("customer") == 2);
}

TEST_CASE("choosing another field for a column tries the file out again")
{
    Assistant assistant;
    assistant.open(u"customer"_s, "Who,City\nAcme,Jena\n");
    CHECK(assistant.page->result().rejected == 1); // nothing says what they are called
    auto *mapping = assistant.page->findChild<MappingTable *>();
    auto *box = qobject_cast<QComboBox *>(mapping->cellWidget(0, 2));
    REQUIRE(box);
    box->setCurrentIndex(box->findData(u"name"_s));
    emit box->activated(box->currentIndex());
    assistant.wait();
    CHECK(assistant.page->result().created == 1);
}

TEST_CASE("the import page refuses a picture in words")
{
    Assistant assistant;
    assistant.open(u"customer"_s, QByteArray("\x89PNG\r\n\x1a\n\0", 9));
    CHECK(assistant.prompts->errors.join(u' ').contains(u"picture"));
    CHECK(assistant.count("customer") == 0);
    assistant.picture(u"empty"_s);
}

TEST_CASE("the import page speaks Chinese in the dark")
{
    Theme::apply(*qobject_cast<QApplication *>(QCoreApplication::instance()), Look::Dark, Language::Chinese);
    setCurrentLanguage(Language::Chinese);
    {
        Assistant assistant;
        assistant.file.importBytes(u"customer"_s, "ID,Name,City,Credit limit\nK-2,北辰贸易,杭州,30000\n");
        assistant.open(u"customer"_s, list);
        CHECK(assistant.page->result().read == 5);
        CHECK_FALSE(assistant.page->primaryAction()->text().contains(u"Import"));
        assistant.picture(u"zh-dark"_s);
    }
    setCurrentLanguage(Language::English);
    Theme::apply(*qobject_cast<QApplication *>(QCoreApplication::instance()), Look::Light, Language::English);
}
