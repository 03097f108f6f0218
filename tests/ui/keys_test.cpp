// SPDX-License-Identifier: GPL-3.0-or-later
// Every key of the overview does what it says, wherever the focus is.
#include <catch2/catch.hpp>
#include <QAbstractButton>
#include <QAbstractItemView>
#include <QDialog>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPrintDialog>

#include "tests/ui/opened_window.h"
#include "ui/form/field_editor.h"
#include "ui/form/record_form.h"
#include "ui/list/record_list.h"
#include "ui/list/record_table.h"
#include "ui/pages/list_page.h"
#include "ui/pages/record_page.h"

using namespace kith;
using namespace kith::test;

namespace {

void goTo(const Opened &opened, Place::Kind kind, const QString &name = {}, RecordId id = 0)
{
    Place where;
    where.kind = kind;
    where.name = name;
    where.id = id;
    opened.session->go(where);
}

void pressFocused(const Opened &opened, Qt::Key code, Qt::KeyboardModifiers modifiers = {})
{
    QWidget *focused = QApplication::focusWidget();
    QTest::keyClick(focused ? focused : opened.window.get(), code, modifiers);
}

} // namespace

TEST_CASE("Ctrl+N begins a record of the kind that is looked at, in a list and on a record's page")
{
    Opened opened;
    goTo(opened, Place::Kind::List, u"customer"_s);
    pressFocused(opened, Qt::Key_N, Qt::ControlModifier);
    CHECK(place(opened.window->page()) == u"New customer"_s);
    goTo(opened, Place::Kind::Record, u"customer"_s, opened.aurora);
    pressFocused(opened, Qt::Key_N, Qt::ControlModifier);
    CHECK(place(opened.window->page()) == u"New customer"_s);
}

TEST_CASE("Ctrl+F opens the filter of a list, also from beside it")
{
    Opened opened;
    goTo(opened, Place::Kind::List, u"customer"_s);
    opened.child<QAbstractButton>(u"more"_s)->setFocus(); // the focus is not in the list
    pressFocused(opened, Qt::Key_F, Qt::ControlModifier);
    auto *quick = opened.window->page()->findChild<QLineEdit *>(u"quickFilter"_s);
    REQUIRE(quick);
    REQUIRE(quick->isVisible());
    CHECK(quick->hasFocus());
    QTest::keyClicks(quick, u"auro"_s);
    auto *list = opened.window->page()->findChild<RecordList *>();
    REQUIRE(QTest::qWaitFor([&] { return list->model()->rowCount() == 1; }));
}

TEST_CASE("Ctrl+E exports the list, whatever has the focus on its page")
{
    Opened opened;
    goTo(opened, Place::Kind::List, u"customer"_s);
    const QString file = opened.folder.filePath(u"shown.csv"_s);
    opened.prompts->file = file;
    SECTION("from the list") {}
    SECTION("from the header")
    {
        opened.child<QAbstractButton>(u"more"_s)->setFocus();
    }
    pressFocused(opened, Qt::Key_E, Qt::ControlModifier);
    REQUIRE(QTest::qWaitFor([&] { return RunningJobs::of().pending() == 0 && QFile::exists(file); }));
    CHECK(opened.prompts->errors.isEmpty());
}

TEST_CASE("Ctrl+P on a report asks for the printer")
{
    Opened opened;
    Place report;
    report.kind = Place::Kind::Report;
    report.name = u"sales"_s;
    opened.session->go(report);
    pressFocused(opened, Qt::Key_P, Qt::ControlModifier);
    auto *dialog = opened.window->findChild<QPrintDialog *>();
    REQUIRE(dialog);
    dialog->reject();
}

TEST_CASE("Enter opens the selected record, Escape goes back to the list and finds it there")
{
    Opened opened;
    goTo(opened, Place::Kind::List, u"customer"_s);
    auto *table = opened.window->page()->findChild<RecordTable *>();
    REQUIRE(table);
    table->setFocus();
    table->selectRecord(opened.aurora);
    pressFocused(opened, Qt::Key_Return);
    CHECK(place(opened.window->page()) == u"Aurora Trading"_s);
    pressFocused(opened, Qt::Key_Escape);
    CHECK(place(opened.window->page()) == u"Customers"_s);
    CHECK(table->currentRecord() == opened.aurora);
    pressFocused(opened, Qt::Key_Escape); // a list is where one works: it stays
    CHECK(place(opened.window->page()) == u"Customers"_s);
}

TEST_CASE("Escape out of a form keeps what was typed into it")
{
    Opened opened;
    goTo(opened, Place::Kind::List, u"customer"_s);
    goTo(opened, Place::Kind::Record, u"customer"_s, opened.aurora);
    auto *page = qobject_cast<RecordPage *>(opened.window->page());
    REQUIRE(page);
    REQUIRE(page->showTab(u"form"_s));
    auto *city = page->findChild<QLineEdit *>(u"city.input"_s);
    REQUIRE(city);
    city->setFocus();
    QTest::keyClicks(city, u"Leipzig"_s);
    QTest::keyClick(city, Qt::Key_Escape);
    CHECK(place(opened.window->page()) == u"Customers"_s);
    CHECK(opened.session->store().read(customer::type, opened.aurora)->get(customer::city) == u"Leipzig"_s);
}

TEST_CASE("the question mark shows the keys from a list, and is a letter in a field")
{
    Opened opened;
    goTo(opened, Place::Kind::List, u"customer"_s);
    auto *table = opened.window->page()->findChild<RecordTable *>();
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Question, Qt::ShiftModifier);
    auto *keys = opened.window->findChild<QDialog *>(u"keyOverview"_s);
    REQUIRE(keys);
    keys->close();
    QTest::keyClick(opened.window.get(), Qt::Key_F, Qt::ControlModifier);
    auto *quick = opened.window->page()->findChild<QLineEdit *>(u"quickFilter"_s);
    quick->setFocus();
    QTest::keyClick(quick, Qt::Key_Question, Qt::ShiftModifier);
    CHECK(quick->text() == u"?"_s);
}
