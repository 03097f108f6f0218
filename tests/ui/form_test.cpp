// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>
#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSettings>
#include <QTableView>

#include "core/store/history.h"
#include "tests/ui/window_fixture.h"
#include "ui/form/child_table.h"
#include "ui/form/editor_factory.h"
#include "ui/form/parsed_editor.h"
#include "ui/form/record_form.h"
#include "ui/pages/customer_overview.h"
#include "ui/pages/log_talk.h"
#include "ui/pages/record_page.h"

using namespace kith;
using namespace kith::test;
using namespace Qt::StringLiterals;

namespace {

QLineEdit *input(QWidget &form, const char *field)
{
    return form.findChild<QLineEdit *>(QString::fromLatin1(field) + u".input"_s);
}

// Types into a field and leaves it.
void type(RecordForm &form, const char *field, const QString &text)
{
    QLineEdit *line = input(form, field);
    REQUIRE(line);
    line->selectAll();
    QTest::keyClicks(line, text);
    emit line->editingFinished();
}

Query allOf(const char *kind)
{
    Query query;
    query.type = QString::fromLatin1(kind);
    return query;
}

} // namespace

TEST_CASE("every field of every kind has an editor that returns what it was given")
{
    Window window;
    std::mt19937 random(11);
    for (const auto &shape : window.store().catalogue().shapes()) {
        RecordId id = 0;
        {
            Change change(window.store(), u"Add"_s);
            id = generated(change, *shape, random).id();
            change.commit();
        }
        const auto record = window.store().read(*shape, id);
        REQUIRE(record);
        for (const FieldInfo *field : shape->fields()) {
            INFO(shape->name().toStdString() << '.' << field->name);
            const std::unique_ptr<FieldEditor> editor(makeEditor(*window.session, *shape, *field, nullptr));
            REQUIRE(editor);
            editor->setValue(record->value(*field));
            CHECK(editor->value() == record->value(*field));
            CHECK(editor->problem().isEmpty());
            editor->setValue(Value());
            CHECK(editor->value().isEmpty());
        }
        RecordForm form(*window.session, *shape, nullptr);
        form.load(id);
        CHECK(form.recordId() == id);
        CHECK_FALSE(form.isDirty());
        CHECK(form.save()); // nothing changed: nothing is written
    }
    CHECK(window.prompts->errors.isEmpty());
}

TEST_CASE("leaving a field saves it as a change with a good name")
{
    Window window;
    const RecordId id = window.add("customer", {{"name", u"Aurora Trading"_s}});
    RecordForm form(*window.session, window.shape("customer"), nullptr);
    form.load(id);
    QSignalSpy told(window.session.get(), &Session::notified);
    type(form, "city", u"Leipzig"_s);
    CHECK(window.value("customer", id, "city").text() == u"Leipzig"_s);
    REQUIRE(told.size() == 1);
    CHECK(told[0][0].toString() == u"Edit Aurora Trading: City"_s);
    window.session->undo(nullptr);
    CHECK(window.value("customer", id, "city").isEmpty());
    CHECK(input(form, "city")->text().isEmpty());
}

TEST_CASE("what is wrong stands beside the field and nothing is saved")
{
    Window window;
    const RecordId id = window.add("customer", {{"name", u"Aurora"_s}});
    RecordForm form(*window.session, window.shape("customer"), nullptr);
    form.load(id);
    type(form, "credit_limit", u"a lot"_s);
    CHECK_FALSE(form.problemAt(u"credit_limit"_s).isEmpty());
    CHECK(input(form, "credit_limit")->property("problem").toBool()); // a red frame
    CHECK(input(form, "credit_limit")->accessibleDescription() == form.problemAt(u"credit_limit"_s));
    CHECK_FALSE(form.save());
    CHECK(window.value("customer", id, "credit_limit").isEmpty());
    type(form, "credit_limit", u"50000"_s);
    CHECK(form.problemAt(u"credit_limit"_s).isEmpty());
    CHECK_FALSE(input(form, "credit_limit")->property("problem").toBool());
    CHECK(window.value("customer", id, "credit_limit").number() == 5000000);
    input(form, "name")->setFocus();
    input(form, "name")->selectAll();
    QTest::keyClick(input(form, "name"), Qt::Key_Delete);
    emit input(form, "name")->editingFinished();
    CHECK_FALSE(form.problemAt(u"name"_s).isEmpty());
    CHECK(window.value("customer", id, "name").text() == u"Aurora"_s);
}

TEST_CASE("a new record is a draft until something is in it")
{
    Window window;
    Place place;
    place.name = u"customer"_s;
    {
        RecordPage page(*window.session, place, nullptr);
        CHECK(page.leave());
    }
    CHECK(window.store().count(allOf("customer")) == 0);
    RecordPage page(*window.session, place, nullptr);
    type(*page.form(), "name", u"Bund Tea"_s);
    CHECK(window.store().count(allOf("customer")) == 0);
    CHECK(page.leave());
    CHECK(window.store().count(allOf("customer")) == 1);
    CHECK(page.title() == u"Bund Tea"_s);
    CHECK(recentChanges(window.store()).front().name == u"New Customer: Bund Tea"_s);
}

TEST_CASE("Ctrl+Enter saves a new record and asks for the next")
{
    Window window;
    RecordForm form(*window.session, window.shape("customer"), nullptr);
    form.begin({});
    QSignalSpy next(&form, &RecordForm::nextRequested);
    QTest::keyClicks(input(form, "name"), u"Cedar"_s);
    QTest::keyClick(&form, Qt::Key_Return, Qt::ControlModifier);
    CHECK(next.size() == 1);
    CHECK(window.store().count(allOf("customer")) == 1);
}

TEST_CASE("a conflict shows both sides and lets choose by field")
{
    Window window;
    const RecordId id = window.add("customer", {{"name", u"Aurora"_s}, {"city", u"Berlin"_s}});
    RecordForm form(*window.session, window.shape("customer"), nullptr);
    form.load(id);
    QTest::keyClicks(input(form, "region"), u"East"_s); // typed, not left yet
    input(form, "city")->selectAll();
    QTest::keyClicks(input(form, "city"), u"Leipzig"_s);
    { // meanwhile, elsewhere
        const Shape &customer = window.shape("customer");
        auto record = window.store().read(customer, id);
        record->setValue(*customer.field(u"city"), Value(u"Dresden"_s));
        record->setValue(*customer.field(u"street"), Value(u"Elbufer 1"_s));
        Change change(window.store(), u"Elsewhere"_s);
        REQUIRE(change.save(*record).isEmpty());
        change.commit();
    }
    CHECK_FALSE(form.save());
    auto *theirs = form.findChild<QRadioButton *>(u"conflict.theirs.city"_s);
    REQUIRE(theirs);
    CHECK(theirs->text().contains(u"Dresden"_s));
    CHECK_FALSE(form.findChild<QRadioButton *>(u"conflict.theirs.street"_s)); // only they changed it
    theirs->setChecked(true);
    form.findChild<QPushButton *>(u"conflictSave"_s)->click();
    CHECK(window.value("customer", id, "city").text() == u"Dresden"_s);
    CHECK(window.value("customer", id, "street").text() == u"Elbufer 1"_s);
    CHECK(window.value("customer", id, "region").text() == u"East"_s);
    CHECK(window.prompts->errors.isEmpty());
}

TEST_CASE("order lines are typed into the form and saved in the same change")
{
    Window window;
    const RecordId customer = window.add("customer", {{"name", u"Bund Tea"_s}});
    Place place;
    place.name = u"order"_s;
    place.preset = {{u"customer_id"_s, qint64(customer)}};
    RecordPage page(*window.session, place, nullptr);
    auto *lines = page.findChild<ChildTable *>(u"children.order_line"_s);
    REQUIRE(lines);
    auto *model = static_cast<ChildModel *>(lines->model());
    const auto columnOf = [model](const char *name) {
        for (int i = 0; i < model->columnCount(); ++i)
            if (QLatin1StringView(model->columns()[size_t(i)]->name) == QLatin1StringView(name))
                return i;
        return -1;
    };
    const auto enter = [&](const char *field, const QString &text) {
        const int column = columnOf(field);
        REQUIRE(column >= 0);
        const Value value = window.store().parse(*model->columns()[size_t(column)], text).value;
        REQUIRE(model->setData(model->index(0, column), QVariant::fromValue(value), ChildModel::ValueRole));
    };
    enter("description", u"Gaiwan"_s);
    enter("quantity", u"3"_s);
    enter("unit_price", u"128"_s);
    REQUIRE(page.leave());
    CHECK(window.store().count(allOf("order")) == 1);
    CHECK(window.store().count(allOf("order_line")) == 1);
    CHECK(window.value("order", page.recordId(), "net").number() == 38400);
    CHECK(recentChanges(window.store()).front().created == 2);
}

TEST_CASE("days are understood as people say them")
{
    const Day today(2026, 6, 11);
    CHECK(spokenDay(u"today", today) == today);
    CHECK(spokenDay(u"+3", today) == today.addDays(3));
    CHECK(spokenDay(u"-1", today) == today.addDays(-1));
    CHECK(spokenDay(u"+2w", today) == today.addDays(14));
    CHECK(spokenDay(u"明天", today) == today.addDays(1));
    CHECK_FALSE(spokenDay(u"12.05.2026", today));
}

TEST_CASE("the page of every kind opens with all its tabs")
{
    QSettings().clear();
    Window window;
    std::mt19937 random(3);
    for (const auto &shape : window.store().catalogue().shapes()) {
        INFO(shape->name().toStdString());
        Place place;
        place.name = shape->name();
        {
            Change change(window.store(), u"Add"_s);
            place.id = generated(change, *shape, random).id();
            change.commit();
        }
        RecordPage page(*window.session, place, nullptr);
        page.resize(1100, 640);
        for (int tab = 0; tab < int(page.tabs().size()); ++tab)
            page.setCurrentTab(tab);
        CHECK(page.tabs().size() >= 3);
        CHECK(page.leave());
    }
    CHECK(window.prompts->errors.isEmpty());
}

TEST_CASE("logging a talk records it and plans the next step as one change")
{
    Window window;
    const RecordId id = window.add("customer", {{"name", u"Aurora"_s}});
    LogTalk talk(*window.session, TalkAbout{&window.shape("customer"), id, 0, 0}, nullptr);
    QTest::keyClicks(talk.findChild<QLineEdit *>(u"subject.input"_s), u"Wants the price list"_s);
    talk.findChild<QPushButton *>(u"nextIn3"_s)->click();
    REQUIRE(talk.save());
    CHECK(window.store().count(allOf("communication")) == 1);
    CHECK(window.store().count(allOf("task")) == 1);
    CHECK(recentChanges(window.store()).front().created == 2);
    CHECK_FALSE(window.value("customer", id, "next_action_on").isEmpty());
    CHECK_FALSE(window.value("customer", id, "last_contact_on").isEmpty());

    CustomerOverview overview(*window.session, window.shape("customer"), id, nullptr);
    auto *done = overview.findChild<QPushButton *>(u"next.0"_s);
    REQUIRE(done);
    done->click();
    CHECK(window.value("customer", id, "next_action_on").isEmpty());
    CHECK(window.prompts->errors.isEmpty());
}
