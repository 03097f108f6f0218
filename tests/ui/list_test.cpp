// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>
#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QSettings>

#include "tests/ui/window_fixture.h"
#include "ui/list/filter_bar.h"
#include "ui/list/list_views.h"
#include "ui/list/record_list.h"
#include "ui/list/record_table.h"
#include "ui/list/totals_row.h"
#include "ui/pages/list_page.h"

using namespace kith;
using namespace kith::test;
using namespace Qt::StringLiterals;

namespace {

Query queryOf(const char *kind, const QStringList &sort = {})
{
    Query query;
    query.type = QString::fromLatin1(kind);
    query.sort = sort;
    return query;
}

void addCities(Window &window)
{
    const std::pair<const char *, QString> cities[] = {
        {"Cedar", u"Leipzig"_s}, {"Aurora", u"Berlin"_s}, {"Bund Tea", u"Shanghai"_s}};
    for (const auto &[name, city] : cities)
        window.add("customer", {{"name", QString::fromLatin1(name)}, {"city", city}});
}

} // namespace

TEST_CASE("the list model of every kind is a sound model")
{
    Window window;
    std::mt19937 random(7);
    for (const auto &shape : window.store().catalogue().shapes()) {
        INFO(shape->name().toStdString());
        {
            Change change(window.store(), u"Add"_s);
            generated(change, *shape, random);
            change.commit();
        }
        RecordListModel model(*window.session);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.setQuery(queryOf(shape->name().toLatin1().constData()));
        REQUIRE(model.rowCount() >= 1);
        for (int column = 0; column < model.columnCount(); ++column)
            model.index(0, column).data().toString();
        model.refresh();
    }
    CHECK(window.prompts->errors.isEmpty());
}

TEST_CASE("a click on a heading sorts, a second one the other way round")
{
    QSettings().clear();
    Window window;
    addCities(window);
    RecordList list(*window.session, nullptr);
    list.resize(900, 500);
    list.setView(queryOf("customer"), u"test/sort"_s);
    const int name = list.model()->columnOf(u"name"_s);
    REQUIRE(name == 0);
    emit list.table()->sortRequested(name);
    CHECK(list.model()->index(0, name).data().toString() == u"Aurora"_s);
    emit list.table()->sortRequested(name);
    CHECK(list.model()->index(0, name).data().toString() == u"Cedar"_s);
}

TEST_CASE("the quick text filters a list and Escape shows all again")
{
    QSettings().clear();
    Window window;
    addCities(window);
    RecordList list(*window.session, nullptr);
    list.setView(queryOf("customer"), u"test/quick"_s);
    list.show();
    list.filterBar()->focusQuickText();
    auto *quick = list.findChild<QLineEdit *>(u"quickFilter"_s);
    QTest::keyClicks(quick, u"bund"_s);
    REQUIRE(QTest::qWaitFor([&] { return list.model()->rowCount() == 1; }));
    CHECK(list.model()->index(0, 0).data().toString() == u"Bund Tea"_s);
    QTest::keyClick(quick, Qt::Key_Escape);
    CHECK(list.model()->rowCount() == 3);
}

TEST_CASE("a filter becomes a chip in words and the chip becomes the same filter")
{
    Window window;
    Store &store = window.store();
    const Shape &customer = window.shape("customer");
    for (const FieldInfo *field : customer.fields()) {
        if (field->has(Internal))
            continue;
        for (const FilterTerm::Op op : FilterWords::operatorsFor(*field)) {
            FilterTerm term;
            term.field = QString::fromLatin1(field->name);
            term.op = op;
            switch (op) {
            case FilterTerm::Op::LastDays:
            case FilterTerm::Op::NextDays:
            case FilterTerm::Op::LongerAgo:
                term.values = {30};
                break;
            case FilterTerm::Op::Between:
                term.values = {u"1"_s, u"2"_s};
                break;
            default:
                term.values = {u"1"_s};
            }
            if (FilterTerm{term.field, op, {}}.isFinished())
                term.values = {};
            INFO(field->name << ' ' << int(op));
            const auto read = FilterTerm::from(store, customer, term.condition());
            REQUIRE(read);
            CHECK(read->condition() == term.condition());
            CHECK_FALSE(FilterWords::of(store, customer, term).value.isEmpty());
        }
    }
}

TEST_CASE("a cell is edited in place by keyboard and undone")
{
    QSettings().clear();
    Window window;
    const RecordId id = window.add("customer", {{"name", u"Aurora"_s}, {"city", u"Berlin"_s}});
    RecordList list(*window.session, nullptr);
    list.resize(900, 400);
    list.setView(queryOf("customer"), u"test/edit"_s);
    list.show();
    const int city = list.model()->columnOf(u"city"_s);
    list.table()->setCurrentIndex(list.model()->index(0, city));
    QTest::keyClick(list.table(), Qt::Key_F2);
    auto *input = list.table()->findChild<QLineEdit *>(u"city.input"_s);
    REQUIRE(input);
    CHECK(input->text() == u"Berlin"_s);
    input->selectAll();
    QTest::keyClicks(input, u"Leipzig"_s);
    QTest::keyClick(input, Qt::Key_Return);
    CHECK(window.value("customer", id, "city").text() == u"Leipzig"_s);
    CHECK(list.model()->index(0, city).data().toString() == u"Leipzig"_s);
    window.session->undo(nullptr);
    CHECK(window.value("customer", id, "city").text() == u"Berlin"_s);
    CHECK(list.model()->index(0, city).data().toString() == u"Berlin"_s);
}

TEST_CASE("a value that is refused in a cell is explained and not saved")
{
    QSettings().clear();
    Window window;
    const RecordId id = window.add("customer", {{"name", u"Aurora"_s}});
    RecordList list(*window.session, nullptr);
    list.setView(queryOf("customer"), u"test/refuse"_s);
    const QModelIndex name = list.model()->index(0, 0);
    CHECK_FALSE(list.model()->setData(name, QVariant::fromValue(Value()), RecordListModel::ValueRole));
    auto *refusal = list.findChild<QLabel *>(u"refusal"_s);
    CHECK_FALSE(refusal->isHidden());
    CHECK_FALSE(refusal->text().isEmpty());
    CHECK(window.value("customer", id, "name").text() == u"Aurora"_s);
}

TEST_CASE("selected rows are copied as text and as a table, with headings on demand")
{
    QSettings().clear();
    Window window;
    addCities(window);
    RecordList list(*window.session, nullptr);
    Query query = queryOf("customer", {u"name"_s});
    query.columns = {u"name"_s, u"city"_s};
    list.setView(query, u"test/copy"_s);
    list.show();
    list.table()->selectAll();
    CHECK(list.table()->copyText(false) == u"Aurora\tBerlin\nBund Tea\tShanghai\nCedar\tLeipzig"_s);
    CHECK(list.table()->copyText(true).startsWith(u"Name\tCity\n"_s));
    CHECK(list.table()->copyHtml(true).contains(u"<tr><th>Name</th><th>City</th></tr>"_s));
}

TEST_CASE("the selection and the place stay when somebody else changes the data")
{
    QSettings().clear();
    Window window;
    addCities(window);
    RecordList list(*window.session, nullptr);
    list.setView(queryOf("customer", {u"name"_s}), u"test/keep"_s);
    list.table()->setCurrentIndex(list.model()->index(1, 0));
    const RecordId chosen = list.table()->currentRecord();
    window.add("customer", {{"name", u"Aachen Tea"_s}});
    CHECK(list.model()->rowCount() == 4);
    CHECK(list.table()->currentRecord() == chosen);
    CHECK(list.table()->selectedRecords() == std::vector<RecordId>{chosen});
}

TEST_CASE("Delete puts the selected records into the bin and undo brings them back")
{
    QSettings().clear();
    Window window;
    addCities(window);
    RecordList list(*window.session, nullptr);
    list.setView(queryOf("customer", {u"name"_s}), u"test/delete"_s);
    list.show();
    list.table()->setCurrentIndex(list.model()->index(0, 0));
    QTest::keyClick(list.table(), Qt::Key_Delete);
    CHECK(list.model()->rowCount() == 2);
    window.session->undo(nullptr);
    CHECK(list.model()->rowCount() == 3);
}

TEST_CASE("a long list shows its first screenful at once and reads only what is looked at")
{
    QSettings().clear();
    Window window;
    constexpr int many = 100000;
    {
        const Shape &customer = window.shape("customer");
        Change change(window.store(), u"Add many"_s, Change::Size::Bulk);
        for (int i = 0; i < many; ++i) {
            Record record = window.store().blank(customer);
            record.setValue(*customer.field(u"name"), Value(u"Customer %1"_s.arg(i, 6, 10, QLatin1Char('0'))));
            REQUIRE(change.save(record).isEmpty());
        }
        change.commit();
    }
    RecordList list(*window.session, nullptr);
    list.resize(1000, 600);
    list.setView(queryOf("customer", {u"name"_s}), u"test/many"_s);
    list.show();
    CHECK(list.model()->rowCount() == RecordListModel::firstScreen);
    REQUIRE(QTest::qWaitFor([&] { return list.model()->isComplete(); }, 60000));
    CHECK(list.model()->rowCount() == many);
    auto *bar = list.table()->verticalScrollBar();
    for (int step = 1; step <= 10; ++step) {
        bar->setValue(bar->maximum() / 10 * step);
        list.grab();
    }
    CHECK(list.model()->pagesRead() < 60); // of 1,563
    CHECK(list.model()->index(many - 1, 0).data().toString() == u"Customer 099999"_s);
    REQUIRE(QTest::qWaitFor([&] { return list.totals()->count() == many; }, 60000));
}

TEST_CASE("a view keeps filters, columns and order, and its tab brings them back")
{
    QSettings().clear();
    Window window;
    addCities(window);
    Place place;
    place.name = u"customer"_s;
    ListPage page(*window.session, place, nullptr);
    REQUIRE(page.tabs().contains(u"Unpaid"_s));
    page.list()->filterBar()->setCondition(window.shape("customer"), where(u"city"_s, Operator::Contains, u"shang"_s));
    emit page.list()->filterBar()->changed();
    CHECK(page.list()->model()->rowCount() == 1);
    page.saveView(u"Shanghai"_s);
    CHECK(page.tabs().last() == u"Shanghai"_s);
    page.setCurrentTab(0);
    CHECK(page.list()->model()->rowCount() == 3);
    page.setCurrentTab(int(page.tabs().size()) - 1);
    CHECK(page.list()->model()->rowCount() == 1);
    CHECK(window.prompts->errors.isEmpty());
}

TEST_CASE("every delivered view can be answered")
{
    Window window;
    for (const auto &shape : window.store().catalogue().shapes())
        for (const ListView &view : ListViews::of(window.store(), *shape))
            REQUIRE_NOTHROW(window.store().count(view.query));
    CHECK(ListViews::of(window.store(), window.shape("customer")).size() == 4);
    CHECK(ListViews::of(window.store(), window.shape("order")).size() == 3);
    CHECK(ListViews::of(window.store(), window.shape("opportunity")).size() == 4);
}
