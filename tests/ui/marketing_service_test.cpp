// SPDX-License-Identifier: GPL-3.0-or-later
// The rooms of marketing and service: the segment while it is made, a campaign's page, a case's panel, calls,
// escalation.
#include <catch2/catch.hpp>

#include <QComboBox>
#include <QDesktopServices>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>

#include "core/marketing/segments.h"
#include "core/model/types/all_types.h"
#include "tests/ui/window_fixture.h"
#include "ui/chart/heat_table.h"
#include "ui/form/dial.h"
#include "ui/form/field_editor.h"
#include "ui/form/record_form.h"
#include "ui/marketing/behaviour_popup.h"
#include "ui/marketing/campaign_overview.h"
#include "ui/marketing/segment_page.h"
#include "ui/pages/list_page.h"
#include "ui/pages/record_page.h"
#include "ui/report/chooser.h"
#include "ui/report/report_page.h"
#include "ui/service/case_panel.h"
#include "ui/service/escalation_timer.h"
#include "ui/service/incoming_call.h"

using namespace kith;
using namespace Qt::StringLiterals;

namespace {

// What would be opened to write in.
class MailProgram : public QObject
{
    Q_OBJECT

public:
    MailProgram() { QDesktopServices::setUrlHandler(u"mailto"_s, this, "take"); }
    ~MailProgram() override { QDesktopServices::unsetUrlHandler(u"mailto"_s); }
    QList<QByteArray> links;

public slots:
    void take(const QUrl &link) { links << link.toEncoded(); }
};

Place recordPlace(const QString &kind, RecordId id)
{
    Place place;
    place.kind = Place::Kind::Record;
    place.name = kind;
    place.id = id;
    return place;
}

void choose(QComboBox *box, const QVariant &data)
{
    box->setCurrentIndex(box->findData(data));
    REQUIRE(box->currentIndex() >= 0);
    emit box->activated(box->currentIndex());
}

} // namespace

TEST_CASE("a segment is put together from chips and behaviour, reads as a sentence, is saved and frozen")
{
    test::Window window;
    const RecordId quiet = window.add("customer", {{"name", u"Quiet"_s}, {"region", u"East"_s}});
    const RecordId buyer = window.add("customer", {{"name", u"Buyer"_s}, {"region", u"East"_s}});
    window.add("order",
               {{"customer_id", QString::number(buyer)}, {"ordered_on", u"2020-01-01"_s}, {"status", u"confirmed"_s}});
    // A quotation is no purchase.
    window.add("order",
               {{"customer_id", QString::number(quiet)}, {"ordered_on", u"2020-01-01"_s}, {"status", u"quote"_s}});
    SegmentPage page(*window.session, recordPlace(u"segment"_s, 0), nullptr);
    page.show();
    CHECK_FALSE(page.title().isEmpty());
    page.findChild<QLineEdit *>(u"segmentName"_s)->setText(u"Silent"_s);
    page.addCondition(where(u"region"_s, Operator::Equal, u"East"_s));
    {
        BehaviourPopup popup(*window.session, window.shape("customer"), nullptr);
        popup.setAttribute(Qt::WA_DeleteOnClose, false);
        choose(popup.findChild<QComboBox *>(u"behaviourMeasure"_s), u"none"_s);
        page.addCondition(popup.condition());
    }
    CHECK(page.findChild<QLabel *>(u"segmentSentence"_s)->text().contains(u"without sold orders"_s));
    CHECK(page.leave());
    REQUIRE(page.segmentId() != 0);
    const auto members = [&] {
        return window.store().ids(segmentMembers(*window.store().read(segment::type, page.segmentId())));
    };
    CHECK(members() == std::vector<RecordId>{quiet});
    for (QAction *action : page.menuActions()) {
        if (action->objectName() == u"freeze")
            action->trigger();
    }
    window.add("customer", {{"name", u"Late"_s}, {"region", u"East"_s}});
    CHECK(members() == std::vector<RecordId>{quiet});
    CHECK(page.leave());
    CHECK(window.prompts->errors.isEmpty());
}

TEST_CASE("a campaign's page adds a segment with who is left out, previews each piece and writes and logs them")
{
    test::Window window;
    for (const char *name : {"Aurora", "Borealis"})
        window.add("customer",
                   {{"name", QLatin1StringView(name)}, {"email", u"%1@example.org"_s.arg(QLatin1StringView(name))}});
    window.add("customer", {{"name", u"Quiet"_s}, {"email", u"q@example.org"_s}, {"do_not_contact", u"true"_s}});
    const RecordId everybody = saveSegment(window.store(), u"Everybody"_s, {u"customer"_s, {}, {}, {}});
    const RecordId letter = window.add("template", {{"name", u"Offer"_s},
                                                    {"use", u"email"_s},
                                                    {"subject", u"For {name}"_s},
                                                    {"body", u"Hello from {customer.city}"_s}});
    const RecordId spring =
        window.add("campaign", {{"name", u"Spring"_s}, {"channel", u"email"_s}, {"budget", u"100"_s}});
    window.add("expense", {{"campaign_id", QString::number(spring)},
                           {"spent_on", u"2026-01-01"_s},
                           {"amount", u"120"_s},
                           {"status", u"approved"_s}});
    CampaignOverview page(*window.session, spring, nullptr);
    page.show();
    choose(page.findChild<QComboBox *>(u"audienceSegment"_s), qint64(everybody));
    CHECK(page.findChild<QLabel *>(u"audienceFound"_s)->text().contains(u"2 addressed"_s));
    CHECK(page.findChild<QLabel *>(u"audienceFound"_s)->text().contains(u"1 left out"_s));
    page.findChild<QPushButton *>(u"audienceAdd"_s)->click();
    CHECK(window.store().count({u"campaign_member"_s, {}, {}, {}}) == 2);
    choose(page.findChild<QComboBox *>(u"mergeTemplate"_s), qint64(letter));
    CHECK(page.findChild<QLabel *>(u"mergePiece"_s)->text().contains(u"For Aurora"_s));
    CHECK(page.findChild<QLabel *>(u"mergeMissing"_s)->text().contains(u"customer.city"_s));
    QTemporaryDir folder;
    window.prompts->file = folder.filePath(u"mails"_s);
    window.prompts->answer = false; // the city is empty for both: think again
    page.findChild<QPushButton *>(u"mergeWrite"_s)->click();
    CHECK(window.prompts->questions.size() == 1);
    CHECK(window.prompts->questions.last().contains(u"2 of 2"_s));
    CHECK(window.prompts->questions.last().contains(u"customer.city"_s));
    CHECK(window.store().count({u"communication"_s, {}, {}, {}}) == 0);
    window.prompts->answer = true;
    page.findChild<QPushButton *>(u"mergeWrite"_s)->click();
    CHECK(QDir(window.prompts->file).entryList({u"*.eml"_s}).size() == 2);
    CHECK(window.store().count({u"communication"_s, {}, {}, {}}) == 2);

    // One by one in the mail program, logged like the others.
    MailProgram mail;
    auto *button = page.findChild<QPushButton *>(u"mergeMail"_s);
    REQUIRE(button->isVisibleTo(&page));
    button->click();
    REQUIRE(mail.links.size() == 1);
    CHECK(mail.links.first() == "mailto:Aurora@example.org?subject=For%20Aurora&body=Hello%20from%20");
    CHECK(window.store().count({u"communication"_s, {}, {}, {}}) == 3);
    CHECK(window.prompts->errors.isEmpty());
}

TEST_CASE("beside a case stand its time, known answers that follow what is typed, and earlier cases; one click takes "
          "an answer")
{
    test::Window window;
    const RecordId buyer = window.add("customer", {{"name", u"Lakeside"_s}});
    const RecordId known = window.add(
        "solution", {{"title", u"Chipped lids"_s}, {"answer", u"We send new ones."_s}, {"status", u"published"_s}});
    window.add("complaint", {{"subject", u"Earlier"_s}, {"customer_id", QString::number(buyer)}});
    const RecordId made = window.add("complaint", {{"subject", u"Broken"_s}, {"customer_id", QString::number(buyer)}});
    const RecordId waiting = window.add(
        "order",
        {{"customer_id", QString::number(buyer)}, {"ordered_on", u"2026-06-01"_s}, {"status", u"confirmed"_s}});
    const RecordId done = window.add(
        "order",
        {{"customer_id", QString::number(buyer)}, {"ordered_on", u"2026-05-01"_s}, {"status", u"completed"_s}});
    RecordPage page(*window.session, recordPlace(u"complaint"_s, made), nullptr);
    page.resize(1100, 700);
    page.show();
    auto *panel = page.findChild<CasePanel *>(u"casePanel"_s);
    REQUIRE(panel);
    CHECK(panel->findChild<QWidget *>(u"serviceLevel"_s));
    CHECK(panel->findChild<QWidget *>(u"earlierCases"_s));
    CHECK(panel->findChild<QWidget *>(u"openOrder%1"_s.arg(waiting)));
    CHECK_FALSE(panel->findChild<QWidget *>(u"openOrder%1"_s.arg(done)));
    CHECK_FALSE(panel->findChild<QPushButton *>(u"insert%1"_s.arg(known)));
    FieldEditor *subject = page.form()->editor(u"subject"_s);
    REQUIRE(subject);
    subject->setValue(Value(u"Lid is chipped"_s));
    emit subject->edited();
    emit page.form()->edited();
    REQUIRE(
        QTest::qWaitFor([&] { return panel->findChild<QPushButton *>(u"insert%1"_s.arg(known)) != nullptr; }, 3000));
    panel->findChild<QPushButton *>(u"insert%1"_s.arg(known))->click();
    CHECK(window.value("complaint", made, "solution_id").number() == known);
    CHECK(window.value("complaint", made, "countermeasure").text() == u"We send new ones.");
    CHECK(window.prompts->errors.isEmpty());
}

TEST_CASE("a call brings up the caller's page, and an unknown number becomes a lead with the number in it")
{
    test::Window window;
    const RecordId firm = window.add("customer", {{"name", u"Aurora"_s}, {"phone", u"0341 1234567"_s}});
    answerCall(*window.session, nullptr, u"+49 341 1234567"_s);
    REQUIRE(window.places.size() == 1);
    CHECK(window.places[0].name == u"customer");
    CHECK(window.places[0].id == firm);
    answerCall(*window.session, nullptr, u"0777 999888"_s);
    REQUIRE(window.places.size() == 2);
    CHECK(window.places[1].name == u"lead");
    CHECK(window.places[1].preset[u"phone"_s] == u"0777 999888"_s);
    window.prompts->answer = false;
    answerCall(*window.session, nullptr, u"0777 999888"_s);
    CHECK(window.places[2].name == u"contact");
    CHECK(window.prompts->questions.size() == 2);
}

TEST_CASE("a telephone link holds only what can be dialled")
{
    CHECK(telephoneLink(u"+49 (341) 123-45 67"_s) == QUrl(u"tel:+493411234567"_s));
    CHECK(telephoneLink(u"010 8765 4321 转 801"_s) == QUrl(u"tel:01087654321"_s));
    CHECK(telephoneLink(u"0341/99 ext. 12"_s) == QUrl(u"tel:034199"_s));
    CHECK(telephoneLink(u"０３４１ ５"_s) == QUrl(u"tel:03415"_s)); // full-width
}

TEST_CASE("the window escalates what fell due, in a job, and says so")
{
    test::Window window;
    window.add("staff", {{"name", u"Olga"_s}, {"role", u"owner"_s}});
    const RecordId made = window.add(
        "complaint", {{"subject", u"Lid"_s}, {"priority", u"urgent"_s}, {"opened_at", u"2026-01-05T10:00"_s}});
    QSignalSpy notices(window.session.get(), &Session::notified);
    EscalationTimer timer(*window.session, nullptr);
    QSignalSpy finished(&timer, &EscalationTimer::finished);
    timer.escalateNow();
    REQUIRE(QTest::qWaitFor([&] { return !finished.isEmpty(); }, 10'000));
    CHECK(finished.first().first().toInt() == 8);
    CHECK(notices.size() == 1);
    window.store().noticeOtherPrograms();
    CHECK(window.value("complaint", made, "escalation_level").number() == 4);
}

TEST_CASE("two dimensions of target groups are a heat table; a cell opens its customers, and they become a segment")
{
    test::Window window;
    for (const auto &[name, region, kind] :
         {std::tuple{u"One"_s, u"East"_s, u"Tea"_s}, {u"Two"_s, u"East"_s, u"Tea"_s}, {u"Three"_s, u"West"_s, u""_s}})
        window.add("customer", {{"name", name}, {"region", region}, {"city", kind}});
    Place place;
    place.kind = Place::Kind::Report;
    place.name = u"target-groups"_s;
    place.params.by = {u"region"_s, u"city"_s};
    ReportPage page(*window.session, place, nullptr);
    page.resize(1100, 700);
    page.show();
    QSignalSpy calculated(&page, &ReportPage::calculated);
    REQUIRE(QTest::qWaitFor([&] { return !page.isCalculating(); }, 10'000));
    auto *heat = page.findChild<HeatTable *>(u"heatTable"_s);
    REQUIRE(heat);
    CHECK(heat->rowCount() == 2);
    CHECK(heat->columnCount() == 2); // what is not known is a column, too
    int row = -1, column = -1;
    for (int r = 0; r < heat->rowCount(); ++r) {
        for (int c = 0; c < heat->columnCount(); ++c) {
            if (heat->item(r, c) && heat->item(r, c)->text() == u"2") {
                row = r;
                column = c;
            }
        }
    }
    REQUIRE(row >= 0);
    emit heat->cellActivated(row, column); // Enter
    REQUIRE(window.places.size() == 1);
    REQUIRE(window.places[0].query);
    CHECK(window.store().count(*window.places[0].query) == 2);
    ListPage list(*window.session, window.places[0], nullptr);
    list.show();
    window.prompts->words = u"Tea in the East"_s;
    for (QAction *action : list.menuActions()) {
        if (action->objectName() == u"keepAsSegment")
            action->trigger();
    }
    CHECK(window.prompts->errors.isEmpty());
    REQUIRE(window.places.back().name == u"segment");
    const Record kept = *window.store().read(segment::type, window.places.back().id);
    CHECK(kept.get(segment::name) == u"Tea in the East");
    CHECK(window.store().count(segmentMembers(kept)) == 2);
}

TEST_CASE("a report is narrowed to a segment by its chooser, and its figures open the segment's records only")
{
    test::Window window;
    for (const auto &[name, region] : {std::pair{u"One"_s, u"East"_s}, {u"Two"_s, u"West"_s}}) {
        const RecordId id = window.add("customer", {{"name", name}, {"region", region}});
        window.add("order", {{"customer_id", QString::number(id)},
                             {"ordered_on", toIso(window.store().today())},
                             {"status", u"confirmed"_s}});
    }
    const RecordId east =
        saveSegment(window.store(), u"East"_s, {u"customer"_s, where(u"region"_s, Operator::Equal, u"East"_s), {}, {}});
    Place place;
    place.kind = Place::Kind::Report;
    place.name = u"sales"_s;
    place.params.by = {u"region"_s};
    ReportPage page(*window.session, place, nullptr);
    page.show();
    REQUIRE(QTest::qWaitFor([&] { return !page.isCalculating(); }, 10'000));
    const auto orders = [&] { return page.table().at(int(page.table().rows.size()) - 1, u"orders"); };
    CHECK(orders().units == 2);
    auto *chooser = page.findChild<Chooser *>(u"reportSegment"_s);
    REQUIRE(chooser);
    emit chooser->chosen(QString::number(east));
    REQUIRE(QTest::qWaitFor([&] { return !page.isCalculating(); }, 10'000));
    INFO(page.table().sentence.toStdString() << page.findChild<QLabel *>()->text().toStdString());
    CHECK(orders().units == 1);
    CHECK(window.store().count(*orders().records) == 1);
    CHECK(window.prompts->errors.isEmpty());
}

#include "marketing_service_test.moc"
