// SPDX-License-Identifier: GPL-3.0-or-later
// Scores in the window: kept up in the background, shown on the customer's page, their limits edited in the settings.
#include <catch2/catch.hpp>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QPushButton>

#include "core/relationship/scoring.h"
#include "tests/ui/window_fixture.h"
#include "ui/list/facts.h"
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
    const auto labels = card.findChildren<FactLabel *>();
    return std::any_of(labels.begin(), labels.end(),
                       [&](const FactLabel *label) { return label->text().contains(words); });
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
