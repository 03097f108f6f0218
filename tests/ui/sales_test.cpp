// SPDX-License-Identifier: GPL-3.0-or-later
// The rooms of a sale: who is known already, converting a lead, an order's next step, receiving money, the statement.
#include <catch2/catch.hpp>

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>

#include "core/model/types/all_types.h"
#include "core/sales/documents.h"
#include "core/sales/people.h"
#include "core/store/history.h"
#include "core/store/tags.h"
#include "tests/ui/window_fixture.h"
#include "ui/document/paper_painter.h"
#include "ui/form/field_editor.h"
#include "ui/form/record_form.h"
#include "ui/list/record_list.h"
#include "ui/list/record_table.h"
#include "ui/pages/record_page.h"
#include "ui/sales/convert_dialog.h"
#include "ui/sales/known_view.h"
#include "ui/sales/order_actions.h"
#include "ui/sales/paste_lead.h"
#include "ui/sales/receive_dialog.h"
#include "ui/sales/sales_actions.h"
#include "ui/sales/statement_dialog.h"
#include "ui/shell/job.h"

using namespace kith;
using namespace Qt::StringLiterals;

namespace {

RecordId sell(test::Window &window, RecordId customer, const char *price, const char *status = "confirmed")
{
    const RecordId id = window.add("order", {{"customer_id", QString::number(customer)},
                                             {"status", QString::fromLatin1(status)},
                                             {"ordered_on", u"2026-05-01"_s}});
    window.add(
        "order_line",
        {{"order_id", QString::number(id)}, {"description", u"Tea"_s}, {"unit_price", QString::fromLatin1(price)}});
    return id;
}

Record orderOf(test::Window &window, RecordId id)
{
    return *window.store().read(order::type, id);
}

void type(QWidget *editor, const QString &text)
{
    editor->setFocus();
    QTest::keyClick(editor->focusWidget() ? editor->focusWidget() : editor, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(editor->focusWidget() ? editor->focusWidget() : editor, text);
}

} // namespace

TEST_CASE("while a lead is typed, the form says who is known already")
{
    test::Window window;
    window.add("customer", {{"name", u"Aurora Trading GmbH"_s}, {"city", u"Leipzig"_s}});
    auto *form = new RecordForm(*window.session, window.shape("lead"), nullptr);
    form->begin({});
    KnownView view(*window.session, form, nullptr);
    view.resize(900, 600);
    view.show();
    type(form->editor(u"company"_s), u"aurora trading ltd"_s);
    REQUIRE(QTest::qWaitFor([&] { return !view.known().empty(); }, 3000));
    CHECK(view.known()[0].title == u"Aurora Trading GmbH");
    CHECK(view.findChild<QFrame *>(u"knownStrip"_s)->isVisible());
    type(form->editor(u"company"_s), u"Northgate"_s);
    CHECK(QTest::qWaitFor([&] { return view.known().empty(); }, 3000));
    CHECK_FALSE(view.findChild<QFrame *>(u"knownStrip"_s)->isVisible());
}

TEST_CASE("opening who is known already gives up the draft, after a question, and never saves a second record")
{
    test::Window window;
    const RecordId aurora =
        window.add("customer", {{"name", u"Aurora Trading GmbH"_s}, {"phone", u"+49 341 5550123"_s}});
    Place place;
    place.kind = Place::Kind::Record;
    place.name = u"customer"_s;
    RecordPage page(*window.session, place, nullptr);
    page.resize(900, 600);
    page.show();
    auto *view = page.findChild<KnownView *>();
    REQUIRE(view);
    auto *form = page.findChild<RecordForm *>();
    type(form->editor(u"name"_s), u"Aurora Trading Ltd"_s);
    REQUIRE(QTest::qWaitFor([&] { return !view->known().empty(); }, 3000));
    auto *line = view->findChild<QLabel *>(u"known.customer.%1"_s.arg(aurora));
    REQUIRE(line);

    window.prompts->answer = false; // go on typing
    emit line->linkActivated(u"open"_s);
    CHECK(window.prompts->questions.size() == 1);
    CHECK(window.places.empty());
    CHECK(form->editor(u"name"_s)->value().text() == u"Aurora Trading Ltd");

    window.prompts->answer = true;
    emit line->linkActivated(u"open"_s);
    REQUIRE(window.places.size() == 1);
    CHECK(window.places[0].id == aurora);
    CHECK(page.leave()); // what the window asks of the page before it goes there
    CHECK(window.store().count({u"customer"_s, {}, {}, {}}) == 1);
}

TEST_CASE("tags are typed over the form of a customer, and kept when the line is left")
{
    test::Window window;
    const RecordId aurora = window.add("customer", {{"name", u"Aurora"_s}});
    Place place;
    place.kind = Place::Kind::Record;
    place.name = u"customer"_s;
    place.id = aurora;
    RecordPage page(*window.session, place, nullptr);
    page.resize(900, 600);
    page.show();
    page.setCurrentTab(1); // behind the overview
    auto *tags = page.findChild<QLineEdit *>(u"tags"_s);
    REQUIRE(tags);
    REQUIRE(tags->isVisible());
    tags->setFocus();
    QTest::keyClicks(tags, u"vip, fair"_s);
    QTest::keyClick(tags, Qt::Key_Return);
    CHECK(tagsOf(window.store(), window.shape("customer"), aurora) == QStringList{u"vip"_s, u"fair"_s});
    Change::undo(window.store(), recentChanges(window.store(), 1).front().id);
    CHECK(tagsOf(window.store(), window.shape("customer"), aurora).isEmpty());
}

TEST_CASE("a form does not lose an opportunity without a reason, and says so beside the field")
{
    test::Window window;
    const RecordId deal = window.add("opportunity", {{"name", u"Deal"_s}});
    const RecordId lost =
        window.store().ids({u"stage"_s, where(u"kind"_s, Operator::Equal, u"lost"_s), {}, {}}).front();
    RecordForm form(*window.session, window.shape("opportunity"), nullptr);
    form.load(deal);
    form.QWidget::show();
    const qint64 before = window.value("opportunity", deal, "stage_id").number();
    form.editor(u"stage_id"_s)->setValue(Value(qint64(lost)));
    emit form.editor(u"stage_id"_s)->edited();
    CHECK_FALSE(form.save());
    CHECK(form.problemAt(u"lost_reason"_s).contains(u"why it was lost"_s));
    CHECK(window.value("opportunity", deal, "stage_id").number() == before);
    form.editor(u"lost_reason"_s)->setValue(Value(u"price"_s));
    emit form.editor(u"lost_reason"_s)->edited();
    CHECK(form.save());
    CHECK(window.value("opportunity", deal, "stage_id").number() == lost);
    CHECK(window.prompts->errors.isEmpty());
}

TEST_CASE("a lead is converted by keyboard, onto the customer that is known")
{
    test::Window window;
    const RecordId customer = window.add("customer", {{"name", u"Lakeside Hotels"_s}});
    const RecordId lead = window.add("lead", {{"name", u"Marco Rossi"_s}, {"company", u"Lakeside Hotels Ltd"_s}});
    ConvertDialog dialog(*window.session, lead, nullptr);
    dialog.show();
    REQUIRE(QTest::qWaitForWindowActive(&dialog));
    CHECK(dialog.conversion().customer.existing == customer);
    CHECK(dialog.conversion().contact.how == Conversion::How::New);
    QTest::keyClick(&dialog, Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(window.value("lead", lead, "status").text() == u"converted");
    CHECK(window.value("lead", lead, "converted_customer_id").number() == customer);
    REQUIRE(window.places.size() == 1);
    CHECK(window.places[0].name == u"opportunity");
    SalesActions actions(*window.session, window.shape("lead"), nullptr);
    actions.show(lead);
    CHECK(actions.primary() == nullptr);
}

TEST_CASE("an order offers its next step as one button, and receives its money")
{
    test::Window window;
    const RecordId customer = window.add("customer", {{"name", u"Aurora"_s}});
    const RecordId id = sell(window, customer, "100", "quote");
    OrderActions actions(*window.session, nullptr);
    const auto primary = [&] {
        actions.show(orderOf(window, id));
        return actions.primary() ? actions.primary()->objectName() : QString();
    };
    CHECK(primary() == u"orderStep.0");
    actions.primary()->trigger();
    CHECK(orderOf(window, id).get(order::status) == u"confirmed");
    CHECK(primary() == u"orderStep.1");
    actions.primary()->trigger();
    CHECK(orderOf(window, id).get(order::status) == u"delivered");
    CHECK(primary() == u"receivePayment");

    ReceiveDialog dialog(*window.session, customer, id, nullptr);
    dialog.show();
    auto *table = dialog.findChild<QTableWidget *>(u"receiveTable"_s);
    REQUIRE(table->rowCount() == 1);
    CHECK(table->item(0, 3)->text() == u"100.00");
    CHECK(dialog.save());
    CHECK(orderOf(window, id).get(order::paymentState) == u"paid");
    CHECK(primary() == u"orderStep.2");
    actions.primary()->trigger();
    CHECK(primary().isEmpty());
    CHECK(window.prompts->errors.isEmpty());
}

TEST_CASE("more than is open is said before it is kept as credit")
{
    test::Window window;
    const RecordId customer = window.add("customer", {{"name", u"Aurora"_s}});
    const RecordId first = sell(window, customer, "100");
    sell(window, customer, "50");
    ReceiveDialog dialog(*window.session, customer, 0, nullptr);
    dialog.show();
    auto *table = dialog.findChild<QTableWidget *>(u"receiveTable"_s);
    auto *rest = dialog.findChild<QLabel *>(u"receiveRest"_s);
    REQUIRE(table->rowCount() == 2);
    CHECK_FALSE(rest->isVisible());
    table->item(0, 3)->setText(u"20"_s);
    CHECK(rest->isVisible());
    CHECK(rest->text().contains(u"80.00"_s));
    CHECK(dialog.save());
    CHECK(orderOf(window, first).get(order::open).minor == 80'00);
    const auto paid = window.store().select({u"payment"_s, {}, {}, {}});
    REQUIRE(paid.size() == 1);
    CHECK(paid[0].get(payment::unallocated).minor == 80'00);
}

TEST_CASE("an invoice is issued only when the person says so, and written as PDF")
{
    test::Window window;
    const RecordId id = sell(window, window.add("customer", {{"name", u"Aurora"_s}}), "100");
    OrderActions actions(*window.session, nullptr);
    actions.show(orderOf(window, id));
    const auto invoice = [&] {
        for (QAction *action : actions.menu())
            if (action->objectName() == u"document.invoice")
                return action;
        return static_cast<QAction *>(nullptr);
    };
    REQUIRE(invoice());
    window.prompts->answer = false;
    invoice()->trigger();
    CHECK(window.store().count({u"document"_s, {}, {}, {}}) == 0);
    CHECK(window.prompts->questions.size() == 1);
    window.prompts->answer = true;
    window.prompts->file = window.file->folder.filePath(u"invoice.pdf"_s);
    invoice()->trigger();
    CHECK(window.prompts->errors.isEmpty());
    const auto issued = window.store().select({u"document"_s, {}, {}, {}});
    REQUIRE(issued.size() == 1);
    CHECK_FALSE(issued[0].isEmpty(document::frozenPdf));
    QFile pdf(window.prompts->file);
    REQUIRE(pdf.open(QIODevice::ReadOnly));
    CHECK(pdf.read(5) == "%PDF-");
}

TEST_CASE("long orders go over pages, and carry their totals")
{
    Paper paper;
    paper.language = u"en"_s;
    paper.title = u"Invoice 1"_s;
    paper.seller = {u"Us"_s};
    paper.buyer = {u"Them"_s};
    paper.columns = {{u"No."_s, true}, {u"Description"_s, false}, {u"Amount"_s, true}};
    paper.page = u"Page %1 of %2"_s;
    paper.carriedOver = u"Carried over"_s;
    const auto pagesOf = [&paper](int lines) {
        paper.rows.clear();
        for (int i = 1; i <= lines; ++i)
            paper.rows.push_back({{QString::number(i), u"A line of tea"_s, u"1.00"_s}, QString::number(i)});
        const QByteArray pdf = paperPdf(paper, PaperSize::A4, {});
        return pdf.count("/Type /Page\n");
    };
    CHECK(pagesOf(1) == 1);
    CHECK(pagesOf(120) >= 3);
    CHECK(pagesOf(0) == 1);
    CHECK(paperSizeFor(u"USA"_s) == PaperSize::Letter);
    CHECK(paperSizeFor(u"德国"_s) == PaperSize::A4);
}

TEST_CASE("a statement is compared with the customer's list and locks the period when all agrees")
{
    test::Window window;
    const RecordId customer = window.add("customer", {{"name", u"Aurora"_s}});
    const RecordId id = sell(window, customer, "100");
    StatementDialog dialog(*window.session, customer, nullptr);
    dialog.show();
    CHECK(dialog.account().closing.minor == 100'00);
    const QString path = window.file->folder.filePath(u"theirs.csv"_s);
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("No,Date,Amount\n" + orderOf(window, id).get(order::number).toUtf8() + ",2026-05-01,100.00\n");
    file.close();
    dialog.compareWith(path);
    REQUIRE(dialog.reconciliation());
    CHECK(dialog.reconciliation()->isAgreed());
    dialog.findChild<QPushButton *>(u"statementKeep"_s)->click();
    CHECK(window.store().count({u"closed_period"_s, {}, {}, {}}) == 1);
    CHECK(window.store().count({u"statement"_s, {}, {}, {}}) == 1);
}

TEST_CASE("an issued invoice can only be read: form and list say why and what to do instead")
{
    test::Window window;
    const RecordId aurora = window.add("customer", {{"name", u"Aurora"_s}});
    const RecordId order = sell(window, aurora, "100");
    const RecordId invoice = issueDocument(window.store(), {order, u"invoice"_s, Language::English, {}});
    RecordForm form(*window.session, window.shape("document"), nullptr);
    form.resize(900, 600);
    form.QWidget::show();
    form.begin({});
    CHECK_FALSE(form.isLocked());
    form.load(invoice);
    REQUIRE(form.isLocked());
    auto *why = form.findChild<QLabel *>(u"formLock"_s);
    CHECK(why->isVisible());
    CHECK(why->text().contains(u"issue a credit note"_s));
    for (QLineEdit *line : form.findChildren<QLineEdit *>()) {
        const QString before = line->text();
        if (line->isEnabled())
            QTest::keyClicks(line, u"7"_s);
        INFO(line->objectName().toStdString());
        CHECK(line->text() == before);
    }
    CHECK_FALSE(form.isDirty());

    RecordList list(*window.session, nullptr);
    list.resize(900, 400);
    list.setView({u"document"_s, {}, {}, {u"number"_s, u"due_on"_s}}, u"test/documents"_s);
    list.show();
    const QModelIndex cell = list.model()->index(0, 1);
    list.table()->setCurrentIndex(cell);
    list.table()->edit(cell);
    CHECK_FALSE(list.table()->isPersistentEditorOpen(cell));
    CHECK(list.findChildren<FieldEditor *>().isEmpty());
    QStringList texts;
    for (const QLabel *label : list.findChildren<QLabel *>())
        if (label->isVisible())
            texts << label->text();
    CHECK(texts.join(u' ').contains(u"issue a credit note"_s));

    // What was not issued can be changed as ever.
    RecordForm open(*window.session, window.shape("order"), nullptr);
    open.load(order);
    CHECK_FALSE(open.isLocked());
}

TEST_CASE("a lead is pasted: the form opens filled, says who is known, and saves nothing by itself")
{
    test::Window window;
    window.add("customer", {{"name", u"Nordlicht Handels GmbH"_s}, {"city", u"Leipzig"_s}});
    QApplication::clipboard()->setText(u"  "_s);
    QStringList told;
    QObject::connect(window.session.get(), &Session::notified, window.session.get(),
                     [&](const QString &text) { told << text; });
    pasteLead(*window.session);
    CHECK(told.size() == 1);
    CHECK(window.places.empty());

    QApplication::clipboard()->setText(u"Anna Berg\nHead of Purchasing\nNordlicht Handels AG\n+49 341 5550 123"_s);
    pasteLead(*window.session);
    REQUIRE(window.places.size() == 1);
    RecordPage page(*window.session, window.places[0], nullptr);
    page.resize(900, 600);
    page.show();
    auto *form = page.findChild<RecordForm *>();
    REQUIRE(form);
    CHECK(form->editor(u"name"_s)->value().text() == u"Anna Berg");
    CHECK(form->editor(u"company"_s)->value().text() == u"Nordlicht Handels AG");
    CHECK(form->editor(u"phone"_s)->value().text() == u"+49 341 5550 123");
    auto *view = page.findChild<KnownView *>();
    REQUIRE(QTest::qWaitFor([&] { return !view->known().empty(); }, 3000));
    CHECK(view->known()[0].title == u"Nordlicht Handels GmbH");
    CHECK(window.store().count({u"lead"_s, {}, {}, {}}) == 0);
    REQUIRE(form->save());
    CHECK(window.store().count({u"lead"_s, {}, {}, {}}) == 1);
}

TEST_CASE("a person who works for two customers stands on both pages while the position lasts")
{
    test::Window window;
    const RecordId aurora = window.add("customer", {{"name", u"Aurora"_s}});
    const RecordId bund = window.add("customer", {{"name", u"Bund"_s}});
    const RecordId wen = window.add("contact", {{"last_name", u"Wen"_s}, {"customer_id", QString::number(aurora)}});
    const RecordId position = window.add(
        "employment",
        {{"contact_id", QString::number(wen)}, {"customer_id", QString::number(bund)}, {"role", u"Buyer"_s}});
    const auto people = [&](RecordId customer) {
        return window.store().ids({u"contact"_s, peopleAt(customer), {u"id"_s}, {}});
    };
    CHECK(people(aurora) == std::vector<RecordId>{wen});
    CHECK(people(bund) == std::vector<RecordId>{wen});
    Place place;
    place.kind = Place::Kind::Record;
    place.name = u"customer"_s;
    place.id = bund;
    RecordPage page(*window.session, place, nullptr);
    page.resize(1100, 700);
    page.show();
    CHECK(QTest::qWaitFor([&] { return page.findChild<QWidget *>(u"contact.%1"_s.arg(wen)) != nullptr; }, 5000));
    CHECK(page.tabs().filter(u"Contacts"_s) == QStringList{u"Contacts 1"_s});

    Record ended = *window.store().read(employment::type, position);
    ended.set(employment::until, window.store().today().addDays(-1));
    Change change(window.store(), u"End"_s);
    REQUIRE(change.save(ended).isEmpty());
    change.commit();
    CHECK(people(bund).empty());
    CHECK(people(aurora) == std::vector<RecordId>{wen});
    CHECK(QTest::qWaitFor([] { return RunningJobs::of().pending() == 0; }, 10000));
}
