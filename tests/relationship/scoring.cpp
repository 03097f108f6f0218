// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include <QJsonArray>

#include "core/base/error.h"
#include "core/model/types/all_types.h"
#include "core/relationship/recent_moves.h"
#include "core/relationship/scoring.h"
#include "core/report/report.h"
#include "core/store/history.h"
#include "tests/report/shop.h"

using namespace kith;
using namespace Qt::StringLiterals;

namespace {

const Day today(2026, 6, 11);

struct Buying : test::Shop
{
    RecordId customer(const QString &name) { return add(customer::type, {{&customer::name, name}}); }
    // An order whose payments are not followed.
    RecordId order(RecordId by, Day on, const QString &net, const QString &returnsOf = {})
    {
        const RecordId made = add(order::type, {{&order::customer, QString::number(by)},
                                                {&order::orderedOn, toIso(on)},
                                                {&order::status, u"completed"_s},
                                                {&order::paymentsTracked, u"no"_s},
                                                {&order::returnsOf, returnsOf}});
        line(made, net);
        return made;
    }
    RecordId followed(RecordId by, Day on, const QString &net)
    {
        const RecordId made = add(order::type, {{&order::customer, QString::number(by)},
                                                {&order::orderedOn, toIso(on)},
                                                {&order::status, u"delivered"_s}});
        line(made, net);
        return made;
    }
    void pay(RecordId by, RecordId what, Day on, const QString &amount)
    {
        const RecordId paid = add(
            payment::type,
            {{&payment::customer, QString::number(by)}, {&payment::receivedOn, toIso(on)}, {&payment::amount, amount}});
        add(allocation::type, {{&allocation::payment, QString::number(paid)},
                               {&allocation::order, QString::number(what)},
                               {&allocation::amount, amount}});
    }
    void line(RecordId of, const QString &net)
    {
        const bool back = net.startsWith(u'-');
        add(order_line::type, {{&order_line::order, QString::number(of)},
                               {&order_line::quantity, back ? u"-1"_s : u"1"_s},
                               {&order_line::unitPrice, back ? net.mid(1) : net}});
    }
    const Purchases::Buyer &buyer(const Purchases &purchases, RecordId id) const { return *purchases.find(id); }
    qint64 scores() const { return store->count({u"score"_s, {}, {}, {}}); }
    QString field(RecordId id, const FieldInfo &field) const
    {
        return store->read(customer::type, id)->value(field).text();
    }
};

Purchases purchasesAsOf(Store &store, Day day)
{
    PurchaseQuestion question;
    question.asOf = day;
    return Purchases::read(store, question);
}

} // namespace

TEST_CASE("a purchase is a paid order, or one whose payments nobody follows and that is not all sent back")
{
    Buying shop;
    const RecordId a = shop.customer(u"A"_s), b = shop.customer(u"B"_s), c = shop.customer(u"C"_s);
    const RecordId paid = shop.followed(a, Day(2026, 5, 1), u"100"_s);
    shop.pay(a, paid, Day(2026, 5, 20), u"60"_s);
    shop.followed(a, Day(2026, 5, 2), u"70"_s); // nobody paid
    const RecordId refunded = shop.followed(a, Day(2026, 4, 2), u"50"_s);
    shop.pay(a, refunded, Day(2026, 4, 3), u"50"_s);
    shop.pay(a, refunded, Day(2026, 4, 9), u"-50"_s);
    const RecordId history = shop.order(b, Day(2026, 3, 1), u"80"_s);
    shop.order(b, Day(2026, 3, 5), u"-30"_s, QString::number(history));
    shop.order(b, Day(2026, 3, 1), u"5"_s); // the same day: one purchase in time
    const RecordId gone = shop.order(c, Day(2026, 3, 1), u"80"_s);
    shop.order(c, Day(2026, 3, 5), u"-80"_s, QString::number(gone));
    shop.order(c, Day(2026, 3, 7), u"-9"_s);  // a refund alone
    shop.order(c, Day(2026, 7, 1), u"100"_s); // in the future
    shop.commit();

    const Purchases now = purchasesAsOf(*shop.store, today);
    REQUIRE(now.days(shop.buyer(now, a)).size() == 1);
    CHECK(now.days(shop.buyer(now, a))[0].money == 6000);
    CHECK(now.unpaidOrders() == 2);
    REQUIRE(now.days(shop.buyer(now, b)).size() == 1);
    CHECK(now.days(shop.buyer(now, b))[0].money == 5500);
    CHECK(shop.buyer(now, b).windowOrders == 2);
    CHECK(shop.buyer(now, b).net == 5500);
    CHECK(now.days(shop.buyer(now, c)).empty());
    CHECK(shop.buyer(now, c).net == -900);

    // As it was then: the payment of the 20th had not come, the refund of 9 April had not gone out.
    const Purchases may = purchasesAsOf(*shop.store, Day(2026, 5, 10));
    CHECK(may.days(shop.buyer(may, a)).empty());
    const Purchases april = purchasesAsOf(*shop.store, Day(2026, 4, 5));
    REQUIRE(april.days(shop.buyer(april, a)).size() == 1);
    CHECK(april.days(shop.buyer(april, a))[0].money == 5000);
    const Purchases march = purchasesAsOf(*shop.store, Day(2026, 3, 2));
    CHECK(march.days(shop.buyer(march, c)).size() == 1);
}

TEST_CASE("figures of a past day stay what they were when later data comes")
{
    Buying shop;
    shop.fill();
    const Day then(2026, 1, 31);
    const Standing before = Standing::of(*shop.store, then);
    const RecordId buyer = before.purchases.buyers().front().customer;
    shop.order(buyer, Day(2026, 2, 3), u"5000"_s);
    const RecordId old = shop.followed(buyer, Day(2026, 1, 30), u"9"_s);
    shop.pay(buyer, old, Day(2026, 2, 20), u"9"_s);
    shop.commit();
    const Standing after = Standing::of(*shop.store, then);
    CHECK(before.usualGap == after.usualGap);
    CHECK(before.grades == after.grades);
    for (size_t i = 0; i < before.lifecycle.size(); ++i) {
        CHECK(before.lifecycle[i].stage == after.lifecycle[i].stage);
        CHECK(before.rfm[i].code() == after.rfm[i].code());
    }
}

TEST_CASE("scores are kept as records, and scoring the same day again changes nothing")
{
    Buying shop;
    shop.fill();
    const ScoringResult first = scoreAll(*shop.store, today);
    const qint64 customers = shop.store->count({u"customer"_s, {}, {}, {}});
    CHECK(first.customers == customers);
    CHECK(first.written > 4 * 20);
    CHECK(shop.scores() == first.written);
    const ScoringResult again = scoreAll(*shop.store, today);
    CHECK(again.written == 0);
    CHECK(again.change == 0);
    CHECK(again.unchanged == first.written);
    CHECK(lastScoring(*shop.store) == today);

    // Filters and lists see them.
    const qint64 graded = shop.store->count({u"customer"_s, where(u"grade"_s, Operator::NotEmpty), {}, {}});
    CHECK(graded == customers);
    const Standing standing = Standing::of(*shop.store, today);
    for (size_t i = 0; i < standing.grades.size(); ++i) {
        const RecordId id = standing.purchases.buyers()[i].customer;
        CHECK(shop.field(id, customer::grade) == gradeKey(standing.grades[i]));
        CHECK(shop.field(id, customer::lifecycle) == QLatin1StringView(stageKey(standing.lifecycle[i].stage)));
    }
}

TEST_CASE("only what changed is written the next day, and the history of a stage stays")
{
    Buying shop;
    const RecordId a = shop.customer(u"A"_s);
    for (int i = 0; i < 8; ++i)
        shop.order(a, today.addDays(-30 * i - 5), u"100"_s);
    shop.commit();
    scoreAll(*shop.store, today);
    CHECK(shop.field(a, customer::lifecycle) == u"stable");
    Clock::set([] { return *instantFromIso(u"2026-06-12T08:20:00Z"); });
    CHECK(scoreAll(*shop.store, today.addDays(1)).written == 0);
    Clock::set([] { return *instantFromIso(u"2026-12-20T08:20:00Z"); });
    const ScoringResult later = scoreAll(*shop.store, Day(2026, 12, 20));
    CHECK(later.stageMoves == 1);
    CHECK(shop.field(a, customer::lifecycle) == u"lost");
    const Query stages{u"score"_s, where(u"measure"_s, Operator::Equal, u"lifecycle"_s), {u"as_of"_s}, {}};
    const std::vector<Record> history = shop.store->select(stages);
    REQUIRE(history.size() == 2);
    CHECK(history[0].get(score::text) == u"stable");
    CHECK(history[1].get(score::text) == u"lost");
    CHECK_FALSE(history[1].get(score::reason).isEmpty());
}

TEST_CASE("an order changes the stage of its customer at once, and nobody else's")
{
    Buying shop;
    const RecordId a = shop.customer(u"A"_s), b = shop.customer(u"B"_s);
    shop.order(a, Day(2025, 1, 5), u"100"_s);
    shop.order(b, Day(2025, 1, 5), u"100"_s);
    shop.commit();
    CHECK(scoreWhatChanged(*shop.store) == 0); // never scored: nothing to keep up
    scoreAll(*shop.store, today);
    CHECK(shop.field(a, customer::lifecycle) == u"lost");
    CHECK(scoreWhatChanged(*shop.store) == 0);
    const RecordId fresh = shop.order(a, today.addDays(-1), u"100"_s);
    shop.commit();
    CHECK(scoreWhatChanged(*shop.store) == 2); // stage and, from two purchases on, cycle
    CHECK(shop.field(a, customer::lifecycle) == u"exploration");
    CHECK(shop.field(b, customer::lifecycle) == u"lost");
    CHECK(scoreWhatChanged(*shop.store) == 0);

    Change change(*shop.store, u"Remove"_s);
    REQUIRE(change.remove(order::type, fresh).isEmpty());
    change.commit();
    CHECK(scoreWhatChanged(*shop.store) >= 1);
    CHECK(shop.field(a, customer::lifecycle) == u"lost");
}

TEST_CASE("scores stand in nobody's way: undo takes the person's change, and an undone import takes them along")
{
    Buying shop;
    const RecordId a = shop.customer(u"A"_s);
    shop.order(a, Day(2026, 5, 5), u"100"_s);
    shop.commit();
    const qint64 filled = nextUndo(*shop.store).id;
    scoreAll(*shop.store, today);
    CHECK(shop.scores() > 0);
    REQUIRE(nextUndo(*shop.store).id == filled);
    Change::undo(*shop.store, filled);
    CHECK(shop.scores() == 0);
    scoreAll(*shop.store, today); // a change of its own, with nothing to say of nobody
    REQUIRE(nextRedo(*shop.store).id != 0);
    Change::undo(*shop.store, nextRedo(*shop.store).id);
    CHECK(scoreAll(*shop.store, today).customers == 1);
    CHECK(shop.field(a, customer::lifecycle) == u"exploration");
}

TEST_CASE("a day to come cannot be scored, and an empty file has no scores")
{
    Buying shop;
    CHECK_THROWS_AS(scoreAll(*shop.store, today.addDays(1)), Error);
    const ScoringResult none = scoreAll(*shop.store, today);
    CHECK(none.customers == 0);
    CHECK(none.written == 0);
    CHECK(none.tooLittle);
}

TEST_CASE("thresholds are the owner's")
{
    Buying shop;
    const RecordId a = shop.customer(u"A"_s);
    shop.order(a, today.addDays(-150), u"100"_s);
    shop.commit();
    CHECK(Standing::of(*shop.store, today).lifecycle[0].stage == Stage::Decline); // 150 days against 60
    shop.store->setSetting(u"relationship.decline_ratio"_s, u"3"_s);
    CHECK(Standing::of(*shop.store, today).lifecycle[0].stage == Stage::Exploration);
    shop.store->setSetting(u"relationship.lost_ratio"_s, u"2.2"_s);
    CHECK(Standing::of(*shop.store, today).lifecycle[0].stage == Stage::Lost);
    shop.store->setSetting(u"relationship.window_days"_s, u"100"_s);
    CHECK(Standing::of(*shop.store, today).grades[0] == Grade::D);
}

TEST_CASE("the effect of other thresholds is known before they are taken")
{
    Buying shop;
    const RecordId a = shop.customer(u"A"_s), b = shop.customer(u"B"_s);
    shop.order(a, today.addDays(-150), u"100"_s); // decline: 2.5 cycles
    shop.order(b, today.addDays(-10), u"100"_s);
    shop.commit();
    RelationshipRules rules = RelationshipRules::of(*shop.store);
    CHECK(effectOf(*shop.store, rules).otherStage == 0);
    rules.lifecycle.declineRatio = 3;
    rules.windowDays = 100;
    const RulesEffect effect = effectOf(*shop.store, rules);
    CHECK(effect.otherStage == 1);
    CHECK(effect.otherGrade == 1);
    CHECK(effect.stages[size_t(Stage::Exploration)] == 2);
    CHECK_FALSE(RelationshipRules::of(*shop.store) == rules); // not taken yet
    rules.save(*shop.store);
    CHECK(RelationshipRules::of(*shop.store) == rules);
    CHECK(effectOf(*shop.store, rules).otherStage == 0);
}

TEST_CASE("scores are fields of customers: listed, filtered, sorted, with the day they are of")
{
    Buying shop;
    shop.fill();
    CHECK(shop.store->count({u"customer"_s, where(u"rfm"_s, Operator::NotEmpty), {}, {}}) == 0);
    scoreAll(*shop.store, today);
    const Standing standing = Standing::of(*shop.store, today);
    qint64 scored = 0;
    for (size_t i = 0; i < standing.rfm.size(); ++i) {
        const Record record = *shop.store->read(customer::type, standing.purchases.buyers()[i].customer);
        const int code = standing.rfm[i].r > 0 ? standing.rfm[i].code() : 0;
        CHECK(record.get(customer::rfm) == code);
        CHECK(record.isEmpty(customer::rfm) == (code == 0));
        CHECK(record.get(customer::scoredOn) == today);
        CHECK(record.get(customer::stageSince) == today);
        if (standing.lifecycle[i].purchases > 1)
            CHECK(double(record.get(customer::cycleDays)) == Approx(standing.lifecycle[i].cycle).margin(0.51));
        else
            CHECK(record.isEmpty(customer::cycleDays));
        scored += code >= 500;
    }
    const Query best{u"customer"_s, where(u"rfm"_s, Operator::GreaterOrEqual, 500), {u"-rfm"_s}, {}};
    CHECK(shop.store->count(best) == scored);
    REQUIRE(scored > 1);
    const std::vector<Record> listed = shop.store->select(best);
    for (size_t i = 1; i < listed.size(); ++i)
        CHECK(listed[i - 1].get(customer::rfm) >= listed[i].get(customer::rfm));
    // Stages stand in their own order, not in that of the alphabet.
    const auto position = [&](const Record &record) {
        for (const Choice &choice : shop.store->choices(u"lifecycle"_s))
            if (choice.key == record.get(customer::lifecycle))
                return choice.position;
        return qint64(-1);
    };
    const std::vector<Record> staged = shop.store->select({u"customer"_s, {}, {u"lifecycle"_s}, {}});
    for (size_t i = 1; i < staged.size(); ++i)
        CHECK(position(staged[i - 1]) <= position(staged[i]));
    // A segment of them counts what the report counts.
    const Table report = runReport(*shop.store, u"lifecycle"_s, {});
    for (const TableRow &row : report.rows) {
        const auto key = shop.store->choiceKey(u"lifecycle"_s, row.cells[0].text);
        if (key)
            CHECK(shop.store->count({u"customer"_s, where(u"lifecycle"_s, Operator::Equal, *key), {}, {}}) ==
                  row.cells[1].units);
    }
}

TEST_CASE("lifetime value and the chance of still being a customer are fields in the file's money")
{
    Buying shop;
    for (int i = 0; i < 40; ++i) {
        const RecordId id = shop.customer(u"C%1"_s.arg(i));
        for (int k = 0; k < 1 + i % 5; ++k)
            shop.order(id, today.addDays(-20 - 45 * k - i), u"100"_s);
    }
    shop.commit();
    scoreAll(*shop.store, today);
    const Record one = *shop.store->read(customer::type, shop.store->ids({u"customer"_s, {}, {u"id"_s}, {}}).at(4));
    Statement clv = shop.store->connection().prepare(
        "SELECT value FROM score WHERE customer_id = ? AND measure = 'clv' ORDER BY as_of DESC LIMIT 1");
    clv.bind(1, one.id());
    REQUIRE(clv.step());
    CHECK(one.get(customer::clv).minor == clv.integer(0) / 10'000);
    CHECK(one.get(customer::clv).minor > 1'000);
    CHECK(one.get(customer::pAlive).toDouble() > 0);
    CHECK(one.get(customer::pAlive).toDouble() <= 1);
    CHECK(shop.store->sum({u"customer"_s, {}, {}, {}}, u"clv"_s) > one.get(customer::clv).minor);
}

TEST_CASE("a score that no longer holds is taken back")
{
    Buying shop;
    const RecordId a = shop.customer(u"A"_s);
    shop.order(a, today.addDays(-300), u"100"_s);
    shop.order(a, today.addDays(-290), u"100"_s);
    shop.commit();
    scoreAll(*shop.store, today);
    CHECK(shop.store->read(customer::type, a)->get(customer::rfm) == 333);
    Clock::set([] { return *instantFromIso(u"2027-06-11T08:20:00Z"); });
    scoreAll(*shop.store, Day(2027, 6, 11));
    CHECK(shop.store->read(customer::type, a)->isEmpty(customer::rfm)); // not bought within a year
    const ScoringResult again = scoreAll(*shop.store, Day(2027, 6, 11));
    CHECK(again.written == 0);
}

TEST_CASE("results of scores are shown in words")
{
    Buying shop;
    const RecordId a = shop.customer(u"A"_s);
    for (int i = 0; i < 8; ++i)
        shop.order(a, today.addDays(-30 * i - 5), u"100"_s);
    shop.commit();
    scoreAll(*shop.store, today);
    const Query stages{
        u"score"_s, where(u"measure"_s, Operator::Equal, u"lifecycle"_s), {}, {u"measure"_s, u"text"_s, u"reason"_s}};
    shop.store->forEachRow(stages, [&](const Store::Row &row) {
        CHECK(shop.store->display(score::measure, row.values[0]) == u"Lifecycle");
        CHECK(shop.store->display(score::text, row.values[1]) == u"Stable");
        return true;
    });
    // Every stage and grade has its words.
    for (const QString &list : {u"lifecycle"_s, u"grade"_s})
        for (const Choice &choice : shop.store->choices(list))
            CHECK(shop.store->choiceLabel(u"score_result"_s, choice.key) == choice.label);
}

TEST_CASE("moves of the week are told, those who slip first, and the first scoring is none")
{
    Buying shop;
    const RecordId steady = shop.customer(u"Steady"_s), slips = shop.customer(u"Slips"_s),
                   comes = shop.customer(u"Comes"_s);
    for (int i = 0; i < 8; ++i) {
        shop.order(steady, today.addDays(-30 * i + 30), u"100"_s);
        shop.order(slips, today.addDays(-30 * i - 45), u"900"_s);
    }
    shop.order(comes, today.addDays(-40), u"50"_s);
    shop.order(comes, today.addDays(-20), u"50"_s);
    shop.commit();
    scoreAll(*shop.store, today);
    CHECK(recentMoves(*shop.store, 0, today, 5).first.empty());
    Clock::set([] { return *instantFromIso(u"2026-07-01T08:20:00Z"); });
    const Day later(2026, 7, 1);
    shop.order(comes, later.addDays(-1), u"50"_s);
    shop.commit();
    scoreAll(*shop.store, later);
    const RecentMoves moves = recentMoves(*shop.store, 0, later, 5);
    REQUIRE(moves.first.size() >= 2);
    CHECK(moves.first[0].customer == slips);
    CHECK(moves.first[0].isWorse);
    CHECK(moves.first[0].measure == u"lifecycle");
    CHECK(moves.first[0].from == u"stable");
    CHECK(moves.first[0].to == u"decline");
    // The reason counts its days up to the day it is asked, not to that of the scoring.
    for (const int days : {0, 3}) {
        const Day asked = later.addDays(days);
        const RecentMoves then = recentMoves(*shop.store, 0, asked, 5);
        REQUIRE(!then.first.empty());
        CHECK(then.first[0].reason.contains(QString::number(Day(today.addDays(-45)).daysTo(asked))));
    }
    CHECK(std::count(moves.customers.begin(), moves.customers.end(), comes) == 1);
    CHECK(std::count(moves.customers.begin(), moves.customers.end(), steady) == 0);
    CHECK(recentMoves(*shop.store, 0, later.addDays(8), 5).first.empty());
}
