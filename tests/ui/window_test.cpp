// SPDX-License-Identifier: GPL-3.0-or-later
// The window by keyboard, offscreen.
#include <catch2/catch.hpp>
#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QTextEdit>

#include "core/model/types/customer.h"
#include "core/store/change.h"
#include "core/store/history.h"
#include "tests/ui/opened_window.h"
#include "ui/pages/page_factory.h"
#include "ui/shell/business_files.h"
#include "ui/shell/job.h"
#include "ui/shell/language_and_look.h"
#include "ui/shell/main_window.h"

using namespace kith;
using namespace kith::test;
using namespace Qt::StringLiterals;

namespace {

bool needsName(const QWidget &widget)
{
    return widget.focusPolicy() != Qt::NoFocus && !widget.window()->inherits("QComboBoxPrivateContainer") &&
           widget.isVisibleTo(widget.window()) &&
           (qobject_cast<const QAbstractButton *>(&widget) || qobject_cast<const QLineEdit *>(&widget) ||
            qobject_cast<const QComboBox *>(&widget) || qobject_cast<const QAbstractItemView *>(&widget) ||
            qobject_cast<const QTextEdit *>(&widget) || qobject_cast<const QPlainTextEdit *>(&widget) ||
            qobject_cast<const QAbstractSpinBox *>(&widget));
}

bool isNamed(const QWidget &widget)
{
    if (!widget.accessibleName().isEmpty())
        return true;
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        return !button->text().isEmpty();
    const auto labels = widget.window()->findChildren<QLabel *>();
    return std::ranges::any_of(labels, [&](const QLabel *label) { return label->buddy() == &widget; });
}

} // namespace

TEST_CASE("Ctrl+K finds a record by name and a command by its pinyin initials")
{
    Opened opened;
    opened.key(Qt::Key_K, Qt::ControlModifier);
    auto *field = opened.child<QLineEdit>(u"findField"_s);
    auto *results = opened.child<QListWidget>(u"findResults"_s);
    const auto texts = [&] {
        QStringList list;
        for (int row = 0; row < results->count(); ++row)
            list << results->item(row)->text();
        return list;
    };
    QTest::keyClicks(field, u"auro"_s);
    CHECK(texts().contains(u"Aurora Trading"_s));
    field->clear();
    QTest::keyClicks(field, u"bcmy"_s);
    CHECK(texts().contains(u"北辰贸易"_s));
    field->clear();
    QTest::keyClicks(field, u"history"_s);
    CHECK(texts().contains(u"History"_s));
    QTest::keyClick(field, Qt::Key_Return);
    CHECK(place(opened.window->page()) == u"History"_s);
}

TEST_CASE("Escape closes the palette and the page stays")
{
    Opened opened;
    const QString before = place(opened.window->page());
    opened.key(Qt::Key_K, Qt::ControlModifier);
    QTest::keyClick(opened.child<QLineEdit>(u"findField"_s), Qt::Key_Escape);
    CHECK(QApplication::activePopupWidget() == nullptr);
    CHECK(place(opened.window->page()) == before);
}

TEST_CASE("Ctrl and a digit go to the areas in their order, Alt and arrows back and forward")
{
    Opened opened;
    QAbstractButton *first = nullptr;
    for (const Area &area : areas()) {
        auto *button = opened.child<QAbstractButton>(u"area."_s + QLatin1StringView(area.name));
        if (!button->isHidden() && !first)
            first = button;
    }
    REQUIRE(first);
    opened.key(Qt::Key_Comma, Qt::ControlModifier);
    CHECK(opened.child<QAbstractButton>(u"area.settings"_s)->isChecked());
    opened.key(Qt::Key_1, Qt::ControlModifier);
    CHECK(first->isChecked());
    Place bin;
    bin.kind = Place::Kind::Bin;
    opened.session->go(bin);
    CHECK(place(opened.window->page()) == u"Bin"_s);
    Place history;
    history.kind = Place::Kind::History;
    opened.session->go(history);
    opened.key(Qt::Key_Left, Qt::AltModifier);
    CHECK(place(opened.window->page()) == u"Bin"_s);
    opened.key(Qt::Key_Right, Qt::AltModifier);
    CHECK(place(opened.window->page()) == u"History"_s);
}

TEST_CASE("the status line names what undo takes back, and does it")
{
    Opened opened;
    auto *undo = opened.child<QAbstractButton>(u"undoButton"_s);
    CHECK(undo->text() == u"Undo: Add 北辰贸易"_s);
    QTest::mouseClick(undo, Qt::LeftButton);
    CHECK(opened.session->store().count({u"customer"_s}) == 1);
    opened.key(Qt::Key_Z, Qt::ControlModifier);
    CHECK(opened.session->store().count({u"customer"_s}) == 0);
    opened.key(Qt::Key_Y, Qt::ControlModifier);
    CHECK(opened.session->store().count({u"customer"_s}) == 1);
    CHECK(opened.prompts->errors.isEmpty());
}

TEST_CASE("Ctrl+Z in a text field undoes typing before it undoes a change")
{
    Opened opened;
    Place history;
    history.kind = Place::Kind::History;
    opened.session->go(history);
    auto *field = opened.child<QLineEdit>(u"historyFilter"_s);
    field->setFocus();
    QTest::keyClicks(field, u"x"_s);
    QTest::keyClick(field, Qt::Key_Z, Qt::ControlModifier);
    CHECK(field->text().isEmpty());
    CHECK(opened.session->store().count({u"customer"_s}) == 2);
    QTest::keyClick(field, Qt::Key_Z, Qt::ControlModifier);
    CHECK(opened.session->store().count({u"customer"_s}) == 1);
}

TEST_CASE("switching the language reaches all texts of the window at once")
{
    Opened opened;
    Place settings;
    settings.kind = Place::Kind::Settings;
    opened.session->go(settings);
    auto *title = opened.child<QLabel>(u"title"_s);
    CHECK(title->text() == u"Settings"_s);
    QTest::mouseClick(opened.child<QAbstractButton>(u"languageSwitch"_s), Qt::LeftButton);
    CHECK(currentLanguage() == Language::Chinese);
    CHECK(opened.child<QAbstractButton>(u"languageSwitch"_s)->accessibleName() == u"语言：中文"_s);
    CHECK(title->text() == translated(Language::Chinese, "kith::SettingsPage", "Settings"));
    QTest::mouseClick(opened.child<QAbstractButton>(u"languageSwitch"_s), Qt::LeftButton);
    CHECK(title->text() == u"Settings"_s);
}

TEST_CASE("the dark look is darker than its text, everywhere in the window")
{
    Opened opened;
    switchLook(*opened.session, Look::Dark);
    const QImage picture = opened.window->grab().toImage();
    qint64 sum = 0;
    for (int y = 0; y < picture.height(); y += 8) {
        for (int x = 0; x < picture.width(); x += 8)
            sum += qGray(picture.pixel(x, y));
    }
    CHECK(sum / (qint64(picture.height() / 8) * (picture.width() / 8)) < 70);
    switchLook(*opened.session, Look::Light);
}

TEST_CASE("the question mark shows the keys")
{
    Opened opened;
    opened.key(Qt::Key_Question);
    auto *sheet = opened.window->findChild<QWidget *>(u"keyOverview"_s);
    REQUIRE(sheet);
    CHECK(sheet->isVisible());
    sheet->close();
}

TEST_CASE("every control that takes the focus has a name for screen readers")
{
    Opened opened;
    std::vector<Place> places;
    for (const Area &area : areas()) {
        for (const AreaTab &tab : tabsOf(area, opened.session->store().catalogue()))
            places.push_back(tab.place);
    }
    if (hasPage(Place::Kind::Record)) {
        Place record;
        record.kind = Place::Kind::Record;
        record.name = u"customer"_s;
        record.id = opened.aurora;
        places.push_back(record);
    }
    for (const auto &shape : opened.session->store().catalogue().shapes()) { // a new record of every kind
        if (shape->type().has(OwnedOnly) || shape->type().has(Private))
            continue;
        Place record;
        record.kind = Place::Kind::Record;
        record.name = shape->name();
        places.push_back(record);
    }
    for (const Place::Kind kind : {Place::Kind::FirstRun, Place::Kind::Import}) {
        Place place;
        place.kind = kind;
        places.push_back(place);
    }
    for (const Place &where : places) {
        opened.window->go(where);
        INFO(place(opened.window->page()).toStdString());
        for (const QWidget *widget : opened.window->findChildren<QWidget *>()) {
            if (!needsName(*widget) || isNamed(*widget))
                continue;
            const QString unnamed =
                QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName();
            FAIL_CHECK(unnamed.toStdString());
        }
    }
}

TEST_CASE("no page needs more than the width of a small screen, in either language")
{
    Opened opened;
    for (const Language language : {Language::English, Language::Chinese}) {
        switchLanguage(*opened.session, language);
        std::vector<Place> places;
        for (const Area &area : areas())
            for (const AreaTab &tab : tabsOf(area, opened.session->store().catalogue())) {
                places.push_back(tab.place);
                if (tab.place.kind == Place::Kind::List) {
                    places.push_back(tab.place);
                    places.back().kind = Place::Kind::Record;
                }
            }
        for (const Place::Kind kind : {Place::Kind::FirstRun, Place::Kind::Import}) {
            Place place;
            place.kind = kind;
            places.push_back(place);
        }
        for (const Place &where : places) {
            opened.window->go(where);
            INFO(place(opened.window->page()).toStdString());
            CHECK(opened.window->page()->minimumSizeHint().width() <= 1366 - metrics::navigation);
        }
        CHECK(opened.window->width() == 1366);
    }
}

TEST_CASE("a removed record is brought back from the bin")
{
    Opened opened;
    Change change(opened.session->store(), u"Remove Aurora"_s);
    REQUIRE(change.remove(customer::type, opened.aurora).isEmpty());
    change.commit();
    Place place;
    place.kind = Place::Kind::Bin;
    opened.session->go(place);
    auto *table = opened.child<QAbstractItemView>(u"binTable"_s);
    REQUIRE(table->model()->rowCount() == 1);
    table->setCurrentIndex(table->model()->index(0, 0));
    QTest::mouseClick(opened.child<QAbstractButton>(u"bringBackButton"_s), Qt::LeftButton);
    CHECK(opened.session->store().read(customer::type, opened.aurora).has_value());
    CHECK(table->model()->rowCount() == 0);
}
