// SPDX-License-Identifier: GPL-3.0-or-later
// One campaign in the window, by keyboard: segment, members, letters, a response, a lead, a won order, two part
// payments, a refund, and two expense claims of which one is rejected. The return is right at every step, by hand.
#include <catch2/catch.hpp>

#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>

#include "core/marketing/segments.h"
#include "core/model/types/all_types.h"
#include "core/report/report.h"
#include "tests/ui/window_fixture.h"
#include "ui/form/child_model.h"
#include "ui/form/child_table.h"
#include "ui/form/field_editor.h"
#include "ui/form/record_form.h"
#include "ui/list/filter_bar.h"
#include "ui/list/record_list.h"
#include "ui/list/record_list_model.h"
#include "ui/list/record_table.h"
#include "ui/marketing/segment_page.h"
#include "ui/pages/record_page.h"
#include "ui/sales/convert_dialog.h"
#include "ui/sales/receive_dialog.h"

using namespace kith;
using namespace Qt::StringLiterals;

namespace {

Place placeOf(const QString &kind, RecordId id, const QJsonObject &preset = {})
{
    Place place;
    place.kind = Place::Kind::Record;
    place.name = kind;
    place.id = id;
    place.preset = preset;
    return place;
}

template <typename T> T *named(QWidget &parent, const QString &name)
{
    T *found = parent.findChild<T *>(name);
    INFO(name.toStdString());
    REQUIRE(found);
    return found;
}

void press(QWidget &page, const QString &name)
{
    auto *button = named<QPushButton>(page, name);
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
}

void type(RecordPage &page, const QString &field, const QString &text)
{
    FieldEditor *editor = page.form()->editor(field);
    INFO(field.toStdString());
    REQUIRE(editor);
    QWidget *inner = editor->focusProxy() ? editor->focusProxy() : editor;
    inner->setFocus();
    QTest::keyClick(inner, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(inner, text);
    QTest::keyClick(inner, Qt::Key_Tab);
}

void set(RecordPage &page, const QString &field, const Value &value)
{
    FieldEditor *editor = page.form()->editor(field);
    INFO(field.toStdString());
    REQUIRE(editor);
    editor->setValue(value);
    emit editor->edited();
    emit editor->committed();
}

// The entry of that name, by the arrow key.
void choose(QComboBox *box, const QString &words)
{
    box->setFocus();
    for (int i = 0; i < box->count() && box->currentText() != words; ++i)
        QTest::keyClick(box, Qt::Key_Down);
    REQUIRE(box->currentText() == words);
}

struct Walk
{
    test::Window window;
    RecordId campaign = 0;
    std::unique_ptr<RecordPage> page; // of the campaign

    void show(std::unique_ptr<RecordPage> &one, const Place &place)
    {
        one = std::make_unique<RecordPage>(*window.session, place, nullptr);
        one->resize(1280, 900);
        one->show();
        REQUIRE(QTest::qWaitForWindowActive(one.get()));
    }
    QString figure(const QString &name) { return named<QPushButton>(*page, u"figure."_s + name)->text(); }

    // What the page says, once it has followed; and every figure of the report opens records that add up to it.
    void checkReturn(qint64 spent, qint64 received, std::optional<double> roi)
    {
        const Table table = runReport(window.store(), u"campaign-roi"_s, {});
        const auto words = [&](const QString &column, const Cell &cell) {
            const QString text =
                displayCell(table, table.columns[size_t(table.column(column))], cell, window.store().conventions());
            return text.isEmpty() ? u"–"_s : text;
        };
        const QString cost = spent == 0 ? u"no cost recorded"_s : words(u"cost"_s, Cell::ofMoney({spent}));
        const QString revenue = words(u"revenue"_s, Cell::ofMoney({received}));
        const bool followed = QTest::qWaitFor([&] {
            return figure(u"cost"_s) == cost && figure(u"revenue"_s) == revenue &&
                   (roi ? figure(u"roi"_s) == words(u"roi"_s, Cell::ofPercent(*roi))
                        : !figure(u"roi"_s).contains(u'%'));
        });
        INFO("page says " << figure(u"cost"_s).toStdString() << ", " << figure(u"revenue"_s).toStdString() << ", "
                          << figure(u"roi"_s).toStdString());
        CHECK(followed);
        for (const Cell &cell : table.rows[0].cells) {
            if (cell.records)
                CHECK(recordsFigure(window.store(), cell) == cell.units);
        }
        // The figure on the page opens the same records.
        for (const QString &name : {u"cost"_s, u"revenue"_s}) {
            const Cell &cell = table.rows[0].cells[size_t(table.column(name))];
            if (!cell.records)
                continue;
            press(*page, u"figure."_s + name);
            REQUIRE(window.places.back().query);
            CHECK(window.store().sum(*window.places.back().query, cell.sumField) * cell.sumSign == cell.units);
        }
    }
};

} // namespace

TEST_CASE("one campaign walked in the window by keyboard has the right return at every step")
{
    Walk walk;
    test::Window &window = walk.window;
    Store &store = window.store();
    for (const auto &[name, mail] : {std::pair{u"East One"_s, u"one@example.org"_s},
                                     {u"East Two"_s, u"two@example.org"_s},
                                     {u"East Two again"_s, u"two@example.org"_s}})
        window.add("customer", {{"name", name}, {"region", u"East"_s}, {"email", mail}});
    window.add("customer", {{"name", u"East Quiet"_s},
                            {"region", u"East"_s},
                            {"email", u"quiet@example.org"_s},
                            {"do_not_contact", u"true"_s}});
    window.add("customer", {{"name", u"West"_s}, {"region", u"West"_s}, {"email", u"west@example.org"_s}});
    window.add("template",
               {{"name", u"Offer"_s}, {"use", u"email"_s}, {"subject", u"Spring"_s}, {"body", u"Dear {name}"_s}});

    // The segment, from a chip that is typed.
    {
        SegmentPage segment(*window.session, placeOf(u"segment"_s, 0), nullptr);
        segment.resize(1100, 700);
        segment.show();
        REQUIRE(QTest::qWaitForWindowActive(&segment));
        QTest::keyClicks(named<QLineEdit>(segment, u"segmentName"_s), u"East"_s);
        segment.findChild<FilterBar *>()->addFilter();
        auto *popup = named<QWidget>(segment, u"filterPopup"_s);
        auto *search = named<QLineEdit>(*popup, u"filterFieldSearch"_s);
        QTest::keyClicks(search, u"Region"_s);
        QTest::keyClick(search, Qt::Key_Return);
        auto *value = named<QLineEdit>(*popup, u"filterValue"_s);
        QTest::keyClicks(value, u"East"_s);
        QTest::keyClick(value, Qt::Key_Return);
        REQUIRE(segment.leave());
        CHECK(store.count(segmentMembers(*store.read(segment::type, segment.segmentId()))) == 4);
    }

    // The campaign.
    walk.show(walk.page, placeOf(u"campaign"_s, 0));
    type(*walk.page, u"name"_s, u"Spring"_s);
    type(*walk.page, u"budget"_s, u"400"_s);
    set(*walk.page, u"channel"_s, Value(u"email"_s));
    set(*walk.page, u"starts_on"_s, ValueOf<Day>::make(store.today().addDays(-20)));
    REQUIRE(walk.page->leave());
    walk.campaign = walk.page->recordId();
    REQUIRE(walk.page->showTab(u"overview"_s));
    walk.checkReturn(0, 0, std::nullopt);

    // Members: one address once, and not whoever wants to be left alone.
    choose(named<QComboBox>(*walk.page, u"audienceSegment"_s), u"East"_s);
    const QString found = named<QLabel>(*walk.page, u"audienceFound"_s)->text();
    INFO(found.toStdString());
    CHECK(found.contains(u"4 found, 2 addressed"_s));
    CHECK(found.count(u"1 left out"_s) == 2);
    press(*walk.page, u"audienceAdd"_s);
    REQUIRE(QTest::qWaitFor([&] { return walk.figure(u"members"_s) == u"2"; }));

    // Letters.
    choose(named<QComboBox>(*walk.page, u"mergeTemplate"_s), u"Offer"_s);
    QTemporaryDir folder;
    window.prompts->file = folder.filePath(u"mails"_s);
    press(*walk.page, u"mergeWrite"_s);
    CHECK(QDir(window.prompts->file).entryList({u"*.eml"_s}).size() == 2);
    REQUIRE(QTest::qWaitFor([&] { return walk.figure(u"reached"_s) == u"2"; }));

    // One answers: its status is set in the list of members.
    REQUIRE(walk.page->showTab(u"campaign_member"_s));
    auto *list = walk.page->findChild<RecordList *>();
    REQUIRE(list);
    REQUIRE(QTest::qWaitFor([&] { return list->model()->rowCount() == 2; }));
    int column = -1;
    for (int i = 0; i < list->model()->columnCount(); ++i) {
        if (list->model()->headerData(i, Qt::Horizontal).toString() == u"Status")
            column = i;
    }
    REQUIRE(column >= 0);
    list->table()->setFocus();
    list->table()->setCurrentIndex(list->model()->index(0, column));
    QTest::keyClick(list->table(), Qt::Key_Space);
    auto *status = list->table()->findChild<QComboBox *>();
    REQUIRE(status);
    choose(status, u"Responded"_s);
    QTest::keyClick(status, Qt::Key_Tab);
    REQUIRE(walk.page->showTab(u"overview"_s));
    REQUIRE(QTest::qWaitFor([&] { return walk.figure(u"responded"_s) == u"1"; }));
    const RecordId one = *store.first({u"customer"_s, where(u"name"_s, Operator::Equal, u"East One"_s), {}, {}});

    // Two claims; one is approved and paid, the other rejected. Submitted ones cost nothing yet.
    std::unique_ptr<RecordPage> claim, dinner;
    press(*walk.page, u"new.expense"_s);
    CHECK(window.places.back().preset[u"campaign_id"_s].toInteger() == walk.campaign);
    walk.show(claim, window.places.back());
    type(*claim, u"amount"_s, u"300"_s);
    REQUIRE(claim->leave());
    walk.show(dinner, placeOf(u"expense"_s, 0, {{u"campaign_id"_s, qint64(walk.campaign)}}));
    type(*dinner, u"amount"_s, u"150"_s);
    REQUIRE(dinner->leave());
    walk.checkReturn(0, 0, std::nullopt);
    REQUIRE(claim->primaryAction());
    CHECK(claim->primaryAction()->objectName() == u"expenseApprove");
    claim->primaryAction()->trigger();
    for (QAction *action : dinner->menuActions()) {
        if (action->objectName() == u"expenseReject")
            action->trigger();
    }
    CHECK(window.value("expense", dinner->recordId(), "status").text() == u"rejected");
    walk.checkReturn(300'00, 0, -1.0);
    claim->primaryAction()->trigger(); // paid
    CHECK(window.value("expense", claim->recordId(), "status").text() == u"paid");
    walk.checkReturn(300'00, 0, -1.0);

    // A lead, converted onto the customer; the order that comes of it is won.
    press(*walk.page, u"new.lead"_s);
    std::unique_ptr<RecordPage> lead;
    walk.show(lead, window.places.back());
    type(*lead, u"name"_s, u"Marco Rossi"_s);
    type(*lead, u"company"_s, u"East One"_s);
    REQUIRE(lead->leave());
    {
        ConvertDialog dialog(*window.session, lead->recordId(), nullptr);
        dialog.show();
        REQUIRE(QTest::qWaitForWindowActive(&dialog));
        CHECK(dialog.conversion().customer.existing == one);
        QTest::keyClick(&dialog, Qt::Key_Return, Qt::ControlModifier);
    }
    REQUIRE(window.places.back().name == u"opportunity");
    std::unique_ptr<RecordPage> deal, sold;
    walk.show(deal, window.places.back());
    const RecordId won = *store.first({u"stage"_s, where(u"kind"_s, Operator::Equal, u"won"_s), {}, {}});
    REQUIRE(deal->showTab(u"form"_s));
    set(*deal, u"stage_id"_s, Value(qint64(won)));
    REQUIRE(deal->leave());
    REQUIRE(deal->primaryAction());
    deal->primaryAction()->trigger(); // make the order
    REQUIRE(window.places.back().name == u"order");
    const RecordId order = window.places.back().id;
    walk.show(sold, window.places.back());
    auto *lines = static_cast<ChildModel *>(named<ChildTable>(*sold, u"children.order_line"_s)->model());
    for (int i = 0; i < lines->columnCount(); ++i) {
        const QLatin1StringView name(lines->columns()[size_t(i)]->name);
        const QString text = name == "description"_L1  ? u"Gaiwan"_s
                             : name == "quantity"_L1   ? u"1"_s
                             : name == "unit_price"_L1 ? u"1000"_s
                             : name == "tax_rate"_L1   ? u"0"_s
                                                       : QString();
        if (!text.isEmpty())
            REQUIRE(lines->setData(lines->index(0, i),
                                   QVariant::fromValue(store.parse(*lines->columns()[size_t(i)], text).value),
                                   ChildModel::ValueRole));
    }
    REQUIRE(sold->leave());
    if (window.value("order", order, "status").text() == u"quote")
        sold->primaryAction()->trigger();
    CHECK(window.value("order", order, "status").text() == u"confirmed");
    CHECK(window.value("order", order, "attributed_campaign_id").number() == walk.campaign);
    walk.checkReturn(300'00, 0, -1.0); // sold is not received

    // Two part payments, and some of it given back.
    const auto receive = [&](const QString &amount) {
        ReceiveDialog dialog(*window.session, one, order, nullptr);
        dialog.show();
        REQUIRE(QTest::qWaitForWindowActive(&dialog));
        auto *line = named<QLineEdit>(dialog, u"amount.input"_s);
        line->setFocus();
        QTest::keyClick(line, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(line, amount);
        QTest::keyClick(line, Qt::Key_Tab);
        REQUIRE(dialog.save());
    };
    receive(u"400"_s);
    walk.checkReturn(300'00, 400'00, 100.0 / 300); // (400 − 300) / 300
    receive(u"600"_s);
    walk.checkReturn(300'00, 1000'00, 700.0 / 300);
    std::unique_ptr<RecordPage> refund;
    walk.show(refund, placeOf(u"payment"_s, 0, {{u"customer_id"_s, qint64(one)}}));
    type(*refund, u"amount"_s, u"-250"_s);
    auto *shares = static_cast<ChildModel *>(named<ChildTable>(*refund, u"children.allocation"_s)->model());
    for (int i = 0; i < shares->columnCount(); ++i) {
        const QLatin1StringView name(shares->columns()[size_t(i)]->name);
        const QString text = name == "order_id"_L1 ? QString::number(order)
                             : name == "amount"_L1 ? u"-250"_s
                                                   : QString();
        if (!text.isEmpty())
            REQUIRE(shares->setData(shares->index(0, i),
                                    QVariant::fromValue(store.parse(*shares->columns()[size_t(i)], text).value),
                                    ChildModel::ValueRole));
    }
    REQUIRE(refund->leave());
    walk.checkReturn(300'00, 750'00, 450.0 / 300); // (750 − 300) / 300
    CHECK(walk.figure(u"converted"_s) != QString());

    // The refund undone: as before.
    window.session->undo(nullptr);
    walk.checkReturn(300'00, 1000'00, 700.0 / 300);
    CHECK(window.prompts->errors.isEmpty());
}
