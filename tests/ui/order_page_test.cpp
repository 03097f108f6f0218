// SPDX-License-Identifier: GPL-3.0-or-later
// The page of an order: its steps, its totals, what the customer owes with it.
#include <algorithm>
#include <catch2/catch.hpp>
#include <QAbstractButton>
#include <QLabel>

#include "core/model/types/order.h"
#include "tests/ui/window_fixture.h"
#include "ui/form/record_form.h"
#include "ui/pages/credit_card.h"
#include "ui/pages/order_header.h"
#include "ui/pages/order_totals.h"
#include "ui/pages/record_page.h"

using namespace kith;
using namespace kith::test;
using namespace Qt::StringLiterals;

namespace {

using State = StatusStep::State;

// An order of two lines at 13 % and one at 9 %: net 250, tax 30.50, in all 280.50.
RecordId addOrder(Window &window, RecordId customer, const QString &status)
{
    const RecordId id = window.add("order", {{"customer_id", QString::number(customer)},
                                             {"status", status},
                                             {"ordered_on", u"2026-06-01"_s},
                                             {"due_on", u"2026-07-01"_s}});
    const std::pair<const char *, const char *> lines[] = {{"100", "13 %"}, {"100", "13 %"}, {"50", "9 %"}};
    for (const auto &[price, rate] : lines)
        window.add("order_line", {{"order_id", QString::number(id)},
                                  {"description", u"Tea"_s},
                                  {"quantity", u"1"_s},
                                  {"unit_price", QString::fromLatin1(price)},
                                  {"tax_rate", QString::fromLatin1(rate)}});
    return id;
}

Record read(Window &window, RecordId id)
{
    return *window.store().read(window.shape("order"), id);
}

QList<State> statesOf(const OrderHeader &header)
{
    QList<State> states;
    for (const StatusStep &step : header.steps())
        states.append(step.state);
    return states;
}

} // namespace

TEST_CASE("the steps of an order say what is behind it, where it stands and what is to come")
{
    Window window;
    const RecordId customer = window.add("customer", {{"name", u"Bund Tea House"_s}});
    OrderHeader header(*window.session, nullptr);
    header.show(read(window, addOrder(window, customer, u"quote"_s)));
    CHECK(statesOf(header) == QList<State>{State::Now, State::Ahead, State::Ahead, State::Ahead});
    CHECK(header.title().startsWith(u"Quotation "_s));
    header.show(read(window, addOrder(window, customer, u"delivered"_s)));
    CHECK(statesOf(header) == QList<State>{State::Done, State::Done, State::Now, State::Ahead});
    header.show(read(window, addOrder(window, customer, u"cancelled"_s)));
    CHECK(statesOf(header).last() == State::Stopped);
    CHECK_FALSE(statesOf(header).contains(State::Ahead));
}

TEST_CASE("the totals of an order add up, each tax with what it is taken on")
{
    Window window;
    const RecordId customer = window.add("customer", {{"name", u"Bund Tea House"_s}});
    const Record order = read(window, addOrder(window, customer, u"confirmed"_s));
    REQUIRE(order.get(order::net).minor == 25000);
    REQUIRE(order.get(order::tax).minor == 3050);
    OrderTotals totals(*window.session, nullptr);
    totals.show(order);
    CHECK(totals.accessibleName().endsWith(u" 280.50"_s));
    CHECK(totals.sizeHint().height() > 3 * 24); // net and two taxes above the total
}

TEST_CASE("what a customer owes counts other open orders and this one once, and says how far it is over the limit")
{
    Window window;
    const RecordId customer = window.add("customer", {{"name", u"Bund Tea House"_s}, {"credit_limit", u"500"_s}});
    const RecordId first = addOrder(window, customer, u"confirmed"_s);
    const auto state = [&](RecordId id) { return creditState(window.store(), read(window, id)); };
    CHECK(state(first).open == 0);
    CHECK(state(first).order == 28050);
    CHECK(state(first).over() == 0);

    const RecordId quote = addOrder(window, customer, u"quote"_s); // would be owed once it is confirmed
    CHECK(state(quote).open == 28050);
    CHECK(state(quote).order == 28050);
    CHECK(state(quote).over() == 6100);
    CHECK(state(first).open == 0); // a quotation is owed by nobody yet

    CreditCard card(*window.session, state(quote), nullptr);
    const auto *words = card.findChild<QLabel *>(u"creditWords"_s);
    REQUIRE(words);
    CHECK(words->text().contains(u"61.00"_s));
    CreditCard fine(*window.session, state(first), nullptr);
    CHECK_FALSE(fine.findChild<QLabel *>(u"creditWords"_s));

    const CreditState unlimited = creditState(
        window.store(), read(window, addOrder(window, window.add("customer", {{"name", u"Jade"_s}}), u"quote"_s)));
    CHECK_FALSE(unlimited.limit);
    CHECK(unlimited.over() == 0);
}

TEST_CASE("an order's page begins a payment of what is open, and a new order has no steps behind it")
{
    Window window;
    const RecordId customer = window.add("customer", {{"name", u"Bund Tea House"_s}});
    const RecordId order = addOrder(window, customer, u"confirmed"_s);
    Place place;
    place.kind = Place::Kind::Record;
    place.name = u"order"_s;
    place.id = order;
    RecordPage page(*window.session, place, nullptr);
    page.resize(1166, 640);
    page.show();
    CHECK(page.steps().size() == 4);
    auto *pay = page.findChild<QAbstractButton *>(u"recordPayment"_s);
    REQUIRE(pay);
    QTest::mouseClick(pay, Qt::LeftButton);
    REQUIRE(window.places.size() == 1);
    CHECK(window.places.back().name == u"payment"_s);
    CHECK(window.places.back().preset.value(u"customer_id"_s).toInteger() == customer);
    CHECK(window.places.back().preset.value(u"amount"_s).toString() == u"280.50"_s);

    place.id = 0;
    RecordPage draft(*window.session, place, nullptr);
    const auto steps = draft.steps();
    REQUIRE(steps.size() == 4);
    CHECK(std::ranges::count(steps, State::Now, &StatusStep::state) == 1);
    CHECK(window.prompts->errors.isEmpty());
}
