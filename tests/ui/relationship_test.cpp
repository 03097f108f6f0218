// SPDX-License-Identifier: GPL-3.0-or-later
// Scores in the window: kept up in the background, shown on the customer's page, their limits edited in the settings.
#include <catch2/catch.hpp>
#include <QAction>
#include <QDoubleSpinBox>
#include <QFile>
#include <QLabel>
#include <QPushButton>

#include "core/base/language.h"
#include "core/relationship/scoring.h"
#include "core/relationship/usual_products.h"
#include "core/store/history.h"
#include "tests/ui/window_fixture.h"
#include "ui/day/day_section.h"
#include "ui/day/day_view.h"
#include "ui/form/child_model.h"
#include "ui/form/record_form.h"
#include "ui/list/facts.h"
#include "ui/list/record_list.h"
#include "ui/list/record_table.h"
#include "ui/pages/customer_sheet.h"
#include "ui/pages/goods_card.h"
#include "ui/pages/list_page.h"
#include "ui/pages/order_offers.h"
#include "ui/pages/record_page.h"
#include "ui/pages/relationship_card.h"
#include "ui/pages/relationship_limits.h"
#include "ui/shell/job.h"
#include "ui/shell/scoring_timer.h"

using namespace kith;
using namespace Qt::StringLiterals;

namespace {

// A customer who bought 150 days ago, on Thursday, 11 June 2026.
struct Shop
{
    Shop()
    {
        Clock::set([] { return *instantFromIso(u"2026-06-11T08:20:00Z"); });
        customer = window.add("customer", {{"name", u"Aurora"_s}});
        order(u"2026-01-12"_s);
    }
    ~Shop()
    {
        CHECK(QTest::qWaitFor([] { return RunningJobs::of().pending() == 0; }));
        Clock::set({});
    }
    void order(const QString &day)
    {
        const RecordId made = window.add("order", {{"customer_id", QString::number(customer)},
                                                   {"ordered_on", day},
                                                   {"status", u"completed"_s},
                                                   {"payments_tracked", u"no"_s}});
        window.add("order_line", {{"order_id", QString::number(made)}, {"quantity", u"1"_s}, {"unit_price", u"100"_s}});
    }
    QString stage() { return window.value("customer", customer, "lifecycle").text(); }

    test::Window window;
    RecordId customer = 0;
};

bool says(const QWidget &card, const QString &words)
{
    const auto facts = card.findChildren<FactLabel *>();
    const auto labels = card.findChildren<QLabel *>();
    return std::any_of(facts.begin(), facts.end(),
                       [&](const FactLabel *label) { return label->text().contains(words); }) ||
           std::any_of(labels.begin(), labels.end(),
                       [&](const QLabel *label) { return label->text().contains(words); });
}

} // namespace

TEST_CASE("a file that was not scored today is scored in the background, and not twice")
{
    Shop shop;
    ScoringTimer timer(*shop.window.session);
    QSignalSpy finished(&timer, &ScoringTimer::finished);
    timer.scoreIfDue();
    REQUIRE(QTest::qWaitFor([&] { return finished.count() == 1; }));
    CHECK(shop.stage() == u"decline");
    CHECK(lastScoring(shop.window.store()) == Day(2026, 6, 11));
    timer.scoreIfDue();
    CHECK(RunningJobs::of().pending() == 0);
    CHECK(shop.window.prompts->errors.isEmpty());
}

TEST_CASE("an order of the day changes the stage soon after, by itself")
{
    Shop shop;
    scoreAll(shop.window.store(), Day(2026, 6, 11));
    ScoringTimer timer(*shop.window.session);
    shop.order(u"2026-06-10"_s);
    REQUIRE(QTest::qWaitFor([&] { return shop.stage() == u"exploration"; }));
}

TEST_CASE("the customer's page says stage and grade with their reasons, or that there are none yet")
{
    Shop shop;
    {
        const RelationshipCard card(*shop.window.session, shop.customer, nullptr);
        CHECK(says(card, u"Not scored yet"_s));
    }
    scoreAll(shop.window.store(), Day(2026, 6, 11));
    const RelationshipCard card(*shop.window.session, shop.customer, nullptr);
    CHECK(says(card, u"Decline"_s));
    CHECK(says(card, u"Last bought 150 days ago"_s));
    CHECK(says(card, u"Grade A"_s));
    CHECK_FALSE(says(card, u"Not scored yet"_s));
}

TEST_CASE("what was scored in English is said in Chinese to who reads Chinese")
{
    Shop shop;
    scoreAll(shop.window.store(), Day(2026, 6, 11));
    setCurrentLanguage(Language::Chinese);
    {
        const RelationshipCard card(*shop.window.session, shop.customer, nullptr);
        CHECK(says(card, u"150"_s));
        CHECK_FALSE(says(card, u"Last bought"_s));
        CHECK_FALSE(says(card, u"One of those"_s));
    }
    setCurrentLanguage(Language::English);
}

TEST_CASE("limits show what they would change before they are taken, and then change it")
{
    Shop shop;
    scoreAll(shop.window.store(), Day(2026, 6, 11));
    RelationshipLimits limits(*shop.window.session, nullptr);
    auto *decline = limits.findChild<QDoubleSpinBox *>(u"declineRatio"_s);
    auto *apply = limits.findChild<QPushButton *>(u"applyLimits"_s);
    auto *effect = limits.findChild<QLabel *>(u"limitsEffect"_s);
    REQUIRE((decline && apply && effect));
    CHECK_FALSE(apply->isEnabled());
    decline->setValue(3);
    REQUIRE(QTest::qWaitFor([&] { return effect->text().startsWith(u"1 customers would be in another stage"_s); }));
    CHECK(shop.stage() == u"decline"); // shown, not taken
    REQUIRE(apply->isEnabled());
    apply->click();
    REQUIRE(QTest::qWaitFor([&] { return shop.stage() == u"exploration"; }));
    CHECK_FALSE(apply->isEnabled());
    decline->setValue(4); // as long as the limit of the lost
    REQUIRE(QTest::qWaitFor([&] { return effect->text().contains(u"must be longer"_s); }));
    CHECK_FALSE(apply->isEnabled());
}

TEST_CASE("scores are read in words and written by nobody")
{
    Shop shop;
    scoreAll(shop.window.store(), Day(2026, 6, 11));
    Place place;
    place.kind = Place::Kind::List;
    place.name = u"score"_s;
    ListPage page(*shop.window.session, place, nullptr);
    page.resize(1000, 600);
    page.show();
    CHECK(page.primaryAction() == nullptr);
    for (const QAction *action : page.menuActions()) {
        CHECK(action->objectName() != u"importRecords"_s);
        CHECK(action->objectName() != u"deleteSelected"_s);
        CHECK_FALSE(action->objectName().startsWith(u"massEdit"_s));
    }
    const RecordListModel *model = page.findChild<RecordList *>()->model();
    REQUIRE(QTest::qWaitFor([&] { return model->isComplete() && model->rowCount() >= 3; }));
    QStringList shown;
    for (int row = 0; row < model->rowCount(); ++row)
        for (int column = 0; column < model->columnCount(); ++column) {
            const QModelIndex index = model->index(row, column);
            shown << index.data().toString();
            CHECK_FALSE(index.flags().testFlag(Qt::ItemIsEditable));
        }
    CHECK(shown.contains(u"Decline"_s));
    CHECK_FALSE(shown.contains(u"decline"_s));
    CHECK_FALSE(shown.contains(u"lifecycle"_s));

    Place customer;
    customer.kind = Place::Kind::Record;
    customer.name = u"customer"_s;
    customer.id = shop.customer;
    RecordPage record(*shop.window.session, customer, nullptr);
    for (const QAction *action : record.menuActions())
        CHECK(action->objectName() != u"new.score"_s);
}

TEST_CASE("a click on the customer's page confirms what is proposed, and undo takes it back")
{
    Shop shop;
    for (const QString &day : {u"2026-05-01"_s, u"2026-05-20"_s, u"2026-06-08"_s})
        shop.order(day);
    auto card = std::make_unique<RelationshipCard>(*shop.window.session, shop.customer, nullptr);
    CHECK(says(*card, u"Loyalty: Inertia?"_s));
    auto *confirm = card->findChild<QPushButton *>(u"confirmType"_s);
    REQUIRE(confirm);
    confirm->click();
    CHECK(shop.window.value("customer", shop.customer, "loyalty_type").text() == u"inertia");
    CHECK(shop.window.value("customer", shop.customer, "relationship_level").isEmpty());
    card = std::make_unique<RelationshipCard>(*shop.window.session, shop.customer, nullptr);
    CHECK_FALSE(card->findChild<QPushButton *>(u"confirmType"_s));
    CHECK(says(*card, u"Loyalty: Inertia"_s));
    REQUIRE(card->findChild<QPushButton *>(u"confirmLevel"_s));
    Change::undo(shop.window.store(), nextUndo(shop.window.store()).id);
    CHECK(shop.window.value("customer", shop.customer, "loyalty_type").isEmpty());
}

TEST_CASE("what to offer stands beside the lines of an order, and a click adds the line with its price")
{
    Shop shop;
    test::Window &window = shop.window;
    const RecordId tea = window.add("product", {{"name", u"Longjing"_s}, {"price", u"38"_s}, {"active", u"yes"_s}});
    const RecordId gone = window.add("product", {{"name", u"Old cup"_s}, {"price", u"5"_s}, {"active", u"no"_s}});
    for (const QString &day : {u"2026-02-09"_s, u"2026-03-11"_s, u"2026-04-10"_s, u"2026-05-10"_s}) {
        const RecordId made = window.add(
            "order",
            {{"customer_id", QString::number(shop.customer)}, {"ordered_on", day}, {"status", u"completed"_s}});
        for (const RecordId product : {tea, gone})
            window.add("order_line", {{"order_id", QString::number(made)},
                                      {"product_id", QString::number(product)},
                                      {"quantity", u"1"_s},
                                      {"unit_price", u"38"_s}});
    }
    Place place;
    place.kind = Place::Kind::Record;
    place.name = u"order"_s;
    place.preset = {{u"customer_id"_s, qint64(shop.customer)}};
    RecordPage page(*window.session, place, nullptr);
    page.resize(1166, 640);
    page.show();
    auto *offers = page.findChild<OrderOffers *>();
    REQUIRE(offers);
    const QString button = u"addOffer."_s + QString::number(tea);
    REQUIRE(QTest::qWaitFor([&] { return offers->findChild<QPushButton *>(button) != nullptr; }));
    CHECK(offers->isVisible());
    CHECK_FALSE(offers->findChild<QPushButton *>(u"addOffer."_s + QString::number(gone))); // no longer sold
    offers->findChild<QPushButton *>(button)->click();
    const ChildModel *lines = page.findChild<RecordForm *>()->rows(u"order_line"_s);
    REQUIRE(lines);
    REQUIRE(QTest::qWaitFor([&] { return lines->hasRows(); }));
    const Record line = lines->record(0);
    const auto field = [&](const char *name) {
        return window.store().display(*lines->shape().field(QString::fromLatin1(name)),
                                      line.value(*lines->shape().field(QString::fromLatin1(name))));
    };
    CHECK(field("product_id") == u"Longjing");
    CHECK(field("quantity") == u"1");
    CHECK(field("unit_price").startsWith(u"38"_s));
    CHECK(QTest::qWaitFor([&] { return !offers->isVisible(); })); // what is in the order is not offered
}

TEST_CASE("Today tells who slipped into another stage, and opens them")
{
    Shop shop;
    shop.order(u"2026-05-20"_s);
    Clock::set([] { return *instantFromIso(u"2026-06-01T08:20:00Z"); });
    scoreAll(shop.window.store(), Day(2026, 6, 1));
    CHECK(shop.stage() == u"exploration");
    Clock::set([] { return *instantFromIso(u"2026-12-01T08:20:00Z"); });
    scoreAll(shop.window.store(), Day(2026, 12, 1));
    DayView view(*shop.window.session, nullptr);
    QWidget &shown = view;
    shown.resize(1100, 700);
    shown.show();
    auto *moved = view.findChild<DaySection *>(u"movedCustomers"_s);
    REQUIRE(moved);
    REQUIRE(QTest::qWaitFor([&] { return moved->isVisible(); }));
    const DayLine &line = moved->lines()->lines().line(0);
    CHECK(line.who == u"Aurora");
    CHECK(line.state.startsWith(u"Exploration → "_s));
    CHECK(line.mark == Mark::Triangle);
    emit moved->lines()->acted(line.key, LineAction::Open);
    REQUIRE(shop.window.places.size() == 1);
    CHECK(shop.window.places[0].id == shop.customer);
}

TEST_CASE("proposals of all selected customers are confirmed from the list")
{
    Shop shop;
    const RecordId other = shop.window.add("customer", {{"name", u"Borealis"_s}, {"relationship_level", u"friend"_s}});
    Place place;
    place.kind = Place::Kind::List;
    place.name = u"customer"_s;
    ListPage page(*shop.window.session, place, nullptr);
    page.resize(1000, 600);
    page.show();
    auto *list = page.findChild<RecordList *>();
    REQUIRE(QTest::qWaitFor([&] { return list->model()->isComplete() && list->model()->rowCount() == 2; }));
    list->table()->selectAll();
    auto *confirm = page.findChild<QAction *>(u"confirmProposals"_s);
    REQUIRE(confirm);
    confirm->trigger();
    REQUIRE(QTest::qWaitFor(
        [&] { return shop.window.value("customer", shop.customer, "relationship_level").text() == u"contact"; }));
    CHECK(shop.window.value("customer", other, "relationship_level").text() == u"friend");
}

TEST_CASE("a customer is printed on one page, however much there is of them")
{
    Shop shop;
    for (int i = 0; i < 60; ++i)
        shop.window.add("communication", {{"subject", u"Talk %1 of the samples, the prices and the delivery"_s.arg(i)},
                                          {"channel", u"call"_s},
                                          {"at", u"2026-05-%1T10:00"_s.arg(1 + i % 28, 2, 10, QLatin1Char('0'))},
                                          {"customer_id", QString::number(shop.customer)}});
    for (int i = 0; i < 8; ++i)
        shop.window.add("contact", {{"first_name", u"Person %1"_s.arg(i)},
                                    {"customer_id", QString::number(shop.customer)},
                                    {"mobile", u"+49 170 000000%1"_s.arg(i)}});
    scoreAll(shop.window.store(), Day(2026, 6, 11));
    const CustomerSheet sheet = CustomerSheet::of(shop.window.store(), shop.customer);
    CHECK(sheet.name() == u"Aurora");
    QTemporaryDir folder;
    const QString path = folder.filePath(u"aurora.pdf"_s);
    sheet.writePdf(path);
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray pdf = file.readAll();
    CHECK(pdf.startsWith("%PDF"));
    CHECK(pdf.size() > 5'000);
    CHECK(pdf.contains("/Count 1"));
    CHECK_THROWS_AS(sheet.writePdf(u"/nowhere/a.pdf"_s), Error);
    CHECK_THROWS_AS(CustomerSheet::of(shop.window.store(), 999'999), Error);

    // The page writes the same by its menu.
    Place place;
    place.kind = Place::Kind::Record;
    place.name = u"customer"_s;
    place.id = shop.customer;
    RecordPage page(*shop.window.session, place, nullptr);
    shop.window.prompts->file = folder.filePath(u"again"_s);
    page.findChild<QAction *>(u"saveSheet"_s)->trigger();
    REQUIRE(QTest::qWaitFor([&] { return QFile::exists(folder.filePath(u"again.pdf"_s)); }));
}

TEST_CASE("the customer's page shows what they usually buy, with the price of the last time")
{
    Shop shop;
    test::Window &window = shop.window;
    const RecordId tea = window.add("product", {{"name", u"Longjing"_s}, {"price", u"38"_s}});
    const std::pair<QString, QString> bought[] = {{u"2026-02-09"_s, u"38"_s}, {u"2026-05-10"_s, u"41.5"_s}};
    for (const auto &[day, price] : bought) {
        const RecordId made = window.add(
            "order",
            {{"customer_id", QString::number(shop.customer)}, {"ordered_on", day}, {"status", u"completed"_s}});
        window.add("order_line", {{"order_id", QString::number(made)},
                                  {"product_id", QString::number(tea)},
                                  {"quantity", u"2"_s},
                                  {"unit_price", price}});
    }
    const std::vector<UsualProduct> usual = usualProducts(window.store(), shop.customer, Day(2026, 6, 11), 3);
    REQUIRE(usual.size() == 1);
    CHECK(usual[0].product == tea);
    CHECK(usual[0].times == 2);
    CHECK(usual[0].price == UnitPrice{415'000});
    const GoodsCard card(*window.session, shop.customer, nullptr);
    CHECK(card.findChild<FactLabel *>(u"usual."_s + QString::number(tea)));
    const auto labels = card.findChildren<QLabel *>();
    CHECK(std::any_of(labels.begin(), labels.end(),
                      [](const QLabel *label) { return label->text().startsWith(u"41.5"_s); }));
}
