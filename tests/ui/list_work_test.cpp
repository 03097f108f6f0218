// SPDX-License-Identifier: GPL-3.0-or-later
// What people do with a list, by object name and keyboard: many records at once, columns, views, files, the clipboard.
#include <catch2/catch.hpp>
#include <numeric>
#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QSettings>
#include <QTemporaryDir>

#include "core/store/tags.h"
#include "tests/ui/window_fixture.h"
#include "ui/form/field_editor.h"
#include "ui/list/column_widths.h"
#include "ui/list/filter_bar.h"
#include "ui/list/list_views.h"
#include "ui/list/record_list.h"
#include "ui/list/record_table.h"
#include "ui/pages/attachments_tab.h"
#include "ui/pages/list_page.h"
#include "ui/shell/job.h"

using namespace kith;
using namespace kith::test;
using namespace Qt::StringLiterals;

namespace {

template <typename T> T *named(QWidget &parent, const QString &name)
{
    T *found = parent.findChild<T *>(name);
    REQUIRE(found);
    return found;
}

// Three customers, by name.
void addTown(Window &window)
{
    window.add("customer", {{"name", u"Aurora"_s}, {"city", u"Berlin"_s}});
    window.add("customer", {{"name", u"Bund Tea"_s}, {"city", u"Shanghai"_s}});
    window.add("customer", {{"name", u"Cedar"_s}, {"city", u"Leipzig"_s}});
}

Query byName(QStringList columns = {})
{
    Query query;
    query.type = u"customer"_s;
    query.sort = {u"name"_s};
    query.columns = std::move(columns);
    return query;
}

bool isQuiet()
{
    return QTest::qWaitFor([] { return RunningJobs::of().pending() == 0; }, 20000);
}

} // namespace

TEST_CASE("a field of all selected records is set in one change, and one undo takes it back")
{
    QSettings().clear();
    Window window;
    addTown(window);
    RecordList list(*window.session, nullptr);
    list.resize(1000, 500);
    list.setView(byName(), u"test/mass"_s);
    list.show();
    list.table()->setFocus();
    list.table()->setCurrentIndex(list.model()->index(0, 0));
    QTest::keyClick(list.table(), Qt::Key_Down, Qt::ShiftModifier);
    REQUIRE(list.table()->selectedRecords().size() == 2);

    for (QAction *action : list.menuActions())
        if (action->objectName() == "massEditSelected"_L1)
            action->trigger();
    auto *bar = named<QWidget>(list, u"massEdit"_s);
    REQUIRE(bar->isVisible());
    auto *field = named<QComboBox>(*bar, u"massEditField"_s);
    field->setCurrentIndex(field->findText(window.shape("customer").label(*window.shape("customer").field(u"region"))));
    QTest::keyClicks(named<QLineEdit>(*bar, u"region.input"_s), u"East"_s);
    QTest::mouseClick(named<QAbstractButton>(*bar, u"massEditApply"_s), Qt::LeftButton);
    REQUIRE(isQuiet());
    CHECK_FALSE(bar->isVisible());
    const auto inEast = [&] {
        return window.store().count({u"customer"_s, where(u"region"_s, Operator::Equal, u"East"_s)});
    };
    CHECK(inEast() == 2);
    window.session->undo(nullptr);
    CHECK(inEast() == 0);
    CHECK(window.prompts->errors.isEmpty());
}

TEST_CASE("Escape closes the bar for many records and gives the keys back to the list")
{
    QSettings().clear();
    Window window;
    addTown(window);
    RecordList list(*window.session, nullptr);
    list.setView(byName(), u"test/mass-escape"_s);
    list.show();
    list.activateWindow();
    list.table()->setCurrentIndex(list.model()->index(0, 0));
    list.massEdit(false);
    auto *bar = named<QWidget>(list, u"massEdit"_s);
    REQUIRE(bar->isVisible());
    QTest::keyClick(named<QComboBox>(*bar, u"massEditField"_s), Qt::Key_Escape);
    CHECK_FALSE(bar->isVisible());
    CHECK(list.focusWidget() == list.table());
}

TEST_CASE("a shown list is exported as CSV with its columns, its filter and its order")
{
    QSettings().clear();
    Window window;
    addTown(window);
    const QTemporaryDir folder;
    window.prompts->file = folder.filePath(u"customers.csv"_s);
    RecordList list(*window.session, nullptr);
    Query query = byName({u"name"_s, u"city"_s});
    query.sort = {u"-name"_s};
    query.where = where(u"city"_s, Operator::NotEqual, u"Berlin"_s);
    list.setView(query, u"test/export"_s);
    list.show();
    list.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&list));
    list.table()->setFocus();
    QTest::keyClick(list.table(), Qt::Key_E, Qt::ControlModifier);
    REQUIRE(isQuiet());
    QFile file(window.prompts->file);
    REQUIRE(file.open(QIODevice::ReadOnly));
    QString text = QString::fromUtf8(file.readAll()).remove(u'\r').remove(QChar(0xfeff));
    CHECK(text == u"Name,City\nCedar,Leipzig\nBund Tea,Shanghai\n"_s);
    CHECK(window.prompts->errors.isEmpty());
}

TEST_CASE("columns are shown and hidden by their chooser, which finds them by name, and the first one stays")
{
    QSettings().clear();
    Window window;
    addTown(window);
    RecordList list(*window.session, nullptr);
    list.resize(900, 400);
    list.setView(byName({u"name"_s, u"city"_s}), u"test/columns"_s);
    list.show();
    for (QAction *action : list.menuActions())
        if (action->objectName() == "chooseColumns"_L1)
            action->trigger();
    auto *chooser = named<QWidget>(list, u"columnChooser"_s);
    auto *columns = named<QListWidget>(*chooser, u"columns"_s);
    QTest::keyClicks(named<QLineEdit>(*chooser, u"columnSearch"_s), u"postc"_s);
    int found = -1, shown = 0;
    for (int i = 0; i < columns->count(); ++i)
        if (!columns->item(i)->isHidden()) {
            ++shown;
            if (columns->item(i)->text() == u"Postcode"_s)
                found = i;
        }
    REQUIRE(found >= 0);
    CHECK(shown < 6);
    columns->item(found)->setCheckState(Qt::Checked);
    CHECK(list.model()->columnOf(u"postcode"_s) == 2);
    columns->item(found)->setCheckState(Qt::Unchecked);
    CHECK(list.model()->columnOf(u"postcode"_s) == -1);
    CHECK_FALSE(columns->item(0)->flags().testFlag(Qt::ItemIsEnabled)); // the name
    chooser->close();
}

TEST_CASE("a view is named, overwritten, renamed and deleted from the page's menu")
{
    QSettings().clear();
    Window window;
    addTown(window);
    Place place;
    place.name = u"customer"_s;
    ListPage page(*window.session, place, nullptr);
    const auto run = [&](const QString &name) { named<QAction>(page, name)->trigger(); };
    const auto filter = [&](const QString &city) {
        page.list()->filterBar()->setCondition(window.shape("customer"), where(u"city"_s, Operator::Equal, city));
        emit page.list()->filterBar()->changed();
    };
    const qsizetype delivered = page.tabs().size();
    filter(u"Leipzig"_s);
    window.prompts->words = u"Leipzig people"_s;
    run(u"addView"_s);
    REQUIRE(page.tabs().size() == delivered + 1);
    CHECK(page.tabs().value(page.currentTab()) == u"Leipzig people"_s);

    filter(u"Berlin"_s);
    run(u"overwriteView"_s);
    page.setCurrentTab(0);
    CHECK(page.list()->model()->rowCount() == 3);
    page.setCurrentTab(int(delivered));
    REQUIRE(page.list()->model()->rowCount() == 1);
    CHECK(page.list()->model()->index(0, 0).data().toString() == u"Aurora"_s);

    window.prompts->words = u"Berliners"_s;
    run(u"renameView"_s);
    CHECK(page.tabs().last() == u"Berliners"_s);
    run(u"deleteView"_s);
    CHECK(page.tabs().size() == delivered);
    window.session->undo(nullptr);
    CHECK(ListViews::of(window.store(), window.shape("customer")).size() == size_t(delivered + 1));
}

TEST_CASE("Ctrl+C copies the selected rows as tab-separated text, Ctrl+Shift+C with their headings")
{
    QSettings().clear();
    Window window;
    addTown(window);
    RecordList list(*window.session, nullptr);
    list.setView(byName({u"name"_s, u"city"_s}), u"test/clipboard"_s);
    list.show();
    list.table()->setCurrentIndex(list.model()->index(1, 0));
    QTest::keyClick(list.table(), Qt::Key_C, Qt::ControlModifier);
    CHECK(QApplication::clipboard()->text() == u"Bund Tea\tShanghai"_s);
    QTest::keyClick(list.table(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(QApplication::clipboard()->text() == u"Name\tCity\nBund Tea\tShanghai"_s);
}

TEST_CASE("Space edits a cell in place and Tab saves it and goes to the next one")
{
    QSettings().clear();
    Window window;
    addTown(window);
    RecordList list(*window.session, nullptr);
    list.resize(900, 400);
    list.setView(byName({u"name"_s, u"city"_s, u"region"_s}), u"test/space"_s);
    list.show();
    list.activateWindow();
    list.table()->setFocus();
    list.table()->setCurrentIndex(list.model()->index(2, 1));
    QTest::keyClick(list.table(), Qt::Key_Space);
    auto *city = named<QLineEdit>(*list.table(), u"city.input"_s);
    city->selectAll();
    QTest::keyClicks(city, u"Halle"_s);
    QTest::keyClick(city, Qt::Key_Tab);
    CHECK(list.model()->index(2, 1).data().toString() == u"Halle"_s);
    CHECK(window.store().count({u"customer"_s, where(u"city"_s, Operator::Equal, u"Halle"_s)}) == 1);
}

TEST_CASE("an empty list offers the first record and an import, a filtered one everything again")
{
    QSettings().clear();
    Window window;
    RecordList list(*window.session, nullptr);
    list.resize(900, 400);
    list.setView(byName(), u"test/empty"_s);
    list.show();
    REQUIRE(QTest::qWaitFor([&] { return list.model()->isComplete(); }));
    auto *empty = named<QWidget>(list, u"emptyState"_s);
    REQUIRE(empty->isVisible());
    QTest::mouseClick(named<QAbstractButton>(*empty, u"emptyLink"_s), Qt::LeftButton);
    REQUIRE(window.places.size() == 1);
    CHECK(window.places.back().kind == Place::Kind::Import);
    CHECK(window.places.back().name == u"customer"_s);
    QTest::mouseClick(named<QAbstractButton>(*empty, u"emptyButton"_s), Qt::LeftButton);
    REQUIRE(window.places.size() == 2);
    CHECK(window.places.back().kind == Place::Kind::Record);

    addTown(window);
    CHECK_FALSE(empty->isVisible());
    list.filterBar()->setCondition(window.shape("customer"), where(u"city"_s, Operator::Equal, u"Nowhere"_s));
    emit list.filterBar()->changed();
    REQUIRE(empty->isVisible());
    QTest::mouseClick(named<QAbstractButton>(*empty, u"emptyButton"_s), Qt::LeftButton);
    CHECK(list.model()->rowCount() == 3);
    CHECK(window.places.size() == 2);
}

TEST_CASE("a file is attached to a record, saved elsewhere byte by byte, and removed again")
{
    Window window;
    const RecordId id = window.add("customer", {{"name", u"Aurora"_s}});
    const QTemporaryDir folder;
    const QByteArray bytes("price list\0with a zero", 22);
    QFile source(folder.filePath(u"prices.pdf"_s));
    REQUIRE(source.open(QIODevice::WriteOnly));
    source.write(bytes);
    source.close();

    AttachmentsTab tab(*window.session, window.shape("customer"), id, nullptr);
    tab.show();
    auto *list = named<QListWidget>(tab, u"attachmentList"_s);
    auto *save = named<QAbstractButton>(tab, u"attachmentSave"_s);
    CHECK_FALSE(save->isEnabled()); // nothing is there
    window.prompts->file = source.fileName();
    QTest::mouseClick(named<QAbstractButton>(tab, u"attachmentAdd"_s), Qt::LeftButton);
    REQUIRE(list->count() == 1);
    CHECK(list->item(0)->text().startsWith(u"prices.pdf"_s));

    list->setCurrentRow(0);
    REQUIRE(save->isEnabled());
    window.prompts->file = folder.filePath(u"copy.pdf"_s);
    QTest::mouseClick(save, Qt::LeftButton);
    QFile copy(window.prompts->file);
    REQUIRE(copy.open(QIODevice::ReadOnly));
    CHECK(copy.readAll() == bytes);

    QTest::mouseClick(named<QAbstractButton>(tab, u"attachmentRemove"_s), Qt::LeftButton);
    CHECK(list->count() == 0);
    window.session->undo(nullptr);
    CHECK(list->count() == 1);

    window.prompts->file = folder.filePath(u"not there.pdf"_s);
    QTest::mouseClick(named<QAbstractButton>(tab, u"attachmentAdd"_s), Qt::LeftButton);
    CHECK(window.prompts->errors.size() == 1);
    CHECK(list->count() == 1);
}

TEST_CASE("columns share the room there is, figures are never cut, and a dragged width stays")
{
    const auto sum = [](const std::vector<int> &widths) { return std::accumulate(widths.begin(), widths.end(), 0); };
    const std::vector<ColumnNeed> needs{{200, 120}, {100, 100}, {150, 80, true}, {50, 50}};
    const auto wide = fitColumns(needs, 850);
    CHECK(sum(wide) == 850);
    CHECK(wide[2] == 150);
    CHECK(wide[0] == 400);
    const auto narrow = fitColumns(needs, 450);
    CHECK(sum(narrow) == 450);
    CHECK(narrow[0] == 150);
    CHECK(narrow[1] == 100);
    CHECK(sum(fitColumns(needs, 100)) == 420); // scrolls
    CHECK(fitColumns({}, 300).empty());
    CHECK(fitColumns({{10, 10, true}}, 300) == std::vector<int>{10});
}

TEST_CASE("a list is filtered by a tag that is chosen, shows tags as a column, and follows when one is given")
{
    QSettings().clear();
    Window window;
    addTown(window);
    const auto give = [&](RecordId id, const QString &names) {
        Change change(window.store(), u"Tags"_s);
        setTags(change, window.shape("customer"), id, tagNames(names));
        change.commit();
    };
    give(1, u"VIP, fair"_s);
    give(2, u"no VIP"_s);
    RecordList list(*window.session, nullptr);
    list.resize(1000, 500);
    list.setView(byName({u"name"_s, u"tags"_s}), u"test/tags"_s);
    list.show();
    list.filterBar()->addFilter();
    auto *popup = named<QWidget>(list, u"filterPopup"_s);
    auto *search = named<QLineEdit>(*popup, u"filterFieldSearch"_s);
    QTest::keyClicks(search, u"Tags"_s);
    QTest::keyClick(search, Qt::Key_Return);
    auto *choices = named<QListWidget>(*popup, u"filterChoices"_s);
    QStringList offered;
    for (int i = 0; i < choices->count(); ++i)
        offered << choices->item(i)->text();
    CHECK(offered == QStringList{u"fair"_s, u"no VIP"_s, u"VIP"_s});
    choices->setCurrentRow(2);
    QTest::keyClick(choices, Qt::Key_Space);
    popup->close();
    const auto shown = [&] {
        QStringList names;
        for (int row = 0; row < list.model()->rowCount(); ++row)
            names << list.model()->index(row, 0).data().toString();
        return names;
    };
    REQUIRE(isQuiet());
    CHECK(shown() == QStringList{u"Aurora"_s});
    CHECK(list.model()->index(0, 1).data().toString() == u"VIP, fair");
    CHECK(named<QWidget>(list, u"chip0"_s)->accessibleName() == u"Filter Tags: VIP");
    CHECK_FALSE(list.model()->isEditable(1));

    give(3, u"vip"_s);
    REQUIRE(isQuiet());
    CHECK(shown() == QStringList{u"Aurora"_s, u"Cedar"_s});
    CHECK(window.prompts->errors.isEmpty());
}
