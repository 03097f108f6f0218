// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include "core/base/error.h"
#include "core/exchange/their_list.h"
#include "core/model/types/all_types.h"
#include "core/sales/order_steps.h"
#include "core/sales/payments.h"
#include "core/sales/reconciliation.h"
#include "core/store/history.h"
#include "tests/sales/firm.h"

using namespace kith;
using namespace Qt::StringLiterals;

namespace {

RecordId pay(test::Firm &firm, qint64 cents, Day on, const QString &reference = {}, std::vector<Share> shares = {})
{
    Change change(*firm.store, u"Payment"_s);
    const RecordId id = receive(change, {firm.customer, {cents}, {}, on, {}, reference, std::move(shares)});
    change.commit();
    return id;
}

const Period may{Day(2026, 5, 1), Day(2026, 5, 31)};
const Period june{Day(2026, 6, 1), Day(2026, 6, 30)};

} // namespace

TEST_CASE("statements chain: one period's closing balance is the next one's opening balance")
{
    test::Firm firm;
    firm.order({{u"1"_s, u"100"_s}}, u"confirmed"_s, u"2026-04-20"_s);
    firm.order({{u"1"_s, u"50"_s}}, u"confirmed"_s, u"2026-05-31"_s);
    firm.order({{u"1"_s, u"999"_s}}, u"quote"_s, u"2026-05-02"_s);
    firm.order({{u"1"_s, u"10"_s}}, u"delivered"_s, u"2026-06-01"_s);
    pay(firm, 119'00, Day(2026, 5, 10));
    pay(firm, -5'00, Day(2026, 6, 2));
    const Account ofMay = accountOf(*firm.store, firm.customer, may);
    const Account ofJune = accountOf(*firm.store, firm.customer, june);
    CHECK(ofMay.opening.minor == 119'00);
    CHECK(ofMay.orders.minor == 59'50);
    CHECK(ofMay.payments.minor == 119'00);
    CHECK(ofMay.closing.minor == 59'50);
    CHECK(ofJune.opening == ofMay.closing);
    CHECK(ofJune.payments.minor == -5'00);
    CHECK(ofJune.closing.minor == 59'50 + 11'90 + 5'00);
    CHECK(ofJune.entries.back().balance == ofJune.closing);
    CHECK(balanceOn(*firm.store, firm.customer, u"EUR"_s, may.to) == ofMay.closing);
    const Paper paper = accountPaper(*firm.store, ofMay, Language::English);
    CHECK(paper.rows.size() == 3);
    CHECK(paper.sums.back().value == u"59.50");
    const Table table = accountTable(*firm.store, ofMay);
    CHECK(table.at(int(table.rows.size()) - 1, u"balance").units == 59'50);
}

TEST_CASE("an account without anything is all zero")
{
    test::Firm firm;
    const Account account = accountOf(*firm.store, firm.customer, {});
    CHECK(account.entries.empty());
    CHECK(account.closing.minor == 0);
    CHECK(account.period.to == firm.store->today());
    CHECK_THROWS_AS(accountOf(*firm.store, 999, {}), Error);
    CHECK_THROWS_AS(accountOf(*firm.store, firm.customer, {may.to, may.from}), Error);
}

TEST_CASE("lines are matched by number, then by amount and date, and what differs is disputed")
{
    test::Firm firm;
    const RecordId a = firm.order({{u"1"_s, u"100"_s}}, u"confirmed"_s, u"2026-05-03"_s);
    const RecordId b = firm.order({{u"1"_s, u"200"_s}}, u"confirmed"_s, u"2026-05-10"_s);
    const RecordId c = firm.order({{u"1"_s, u"300"_s}}, u"confirmed"_s, u"2026-05-20"_s);
    pay(firm, 119'00, Day(2026, 5, 25));
    const Account account = accountOf(*firm.store, firm.customer, may);
    const auto number = [&](RecordId id) { return firm.store->read(order::type, id)->get(order::number); };
    const std::vector<TheirLine> theirs{{1, number(a).toLower().remove(u'-'), Day(2026, 5, 4), {119'00}, {}},
                                        {2, number(b), Day(2026, 5, 10), {230'00}, {}}, // they have another amount
                                        {3, {}, Day(2026, 5, 26), {-119'00}, {}},       // the payment, a day later
                                        {4, u"X-1"_s, Day(2026, 5, 12), {12'00}, {}}};  // nothing of ours
    const Reconciliation result = reconcile(account, theirs, 7);
    REQUIRE(result.lines.size() == 5);
    CHECK(result.lines[0].order == a);
    CHECK(result.lines[0].state == u"agreed");
    CHECK(result.lines[1].order == b);
    CHECK(result.lines[1].state == u"disputed");
    CHECK(result.lines[1].theirs->minor == 230'00);
    CHECK(result.lines[2].order == c);
    CHECK(result.lines[2].state == u"missing_there");
    CHECK(result.lines[3].payment != 0);
    CHECK(result.lines[3].state == u"agreed");
    CHECK(result.lines[4].state == u"missing_here");
    CHECK_FALSE(result.isAgreed());

    // The same list with all signs turned, as the other side books it.
    std::vector<TheirLine> turned = theirs;
    for (TheirLine &line : turned)
        line.amount = -line.amount;
    const Reconciliation mirrored = reconcile(account, turned, 7);
    for (size_t i = 0; i < result.lines.size(); ++i)
        CHECK(mirrored.lines[i].state == result.lines[i].state);
    // Out of the window, an amount alone says nothing.
    CHECK(reconcile(account, {{1, {}, Day(2026, 5, 26), {-119'00}, {}}}, 0).lines[3].state == u"missing_there");
}

TEST_CASE("an agreed period is locked against changes, removals and undo, until the statement is open again")
{
    test::Firm firm;
    const RecordId order = firm.order({{u"1"_s, u"100"_s}}, u"confirmed"_s, u"2026-05-03"_s);
    const qint64 made = recentChanges(*firm.store, 1)[0].id;
    const Account account = accountOf(*firm.store, firm.customer, may);
    const Reconciliation result =
        reconcile(account, {{1, firm.store->read(order::type, order)->get(order::number), may.from, {119'00}, {}}});
    REQUIRE(result.isAgreed());
    RecordId kept = 0;
    {
        Change change(*firm.store, u"Reconcile"_s);
        kept = keepReconciliation(change, result);
        change.commit();
    }
    CHECK(lockedUntil(*firm.store, firm.customer) == may.to);
    CHECK(firm.store->count({u"statement_line"_s, {}, {}, {}}) == 1);

    CHECK_THROWS_AS(takeStep(*firm.store, order, OrderStep::Cancel), Error);
    CHECK_THROWS_AS(pay(firm, 10'00, Day(2026, 5, 31)), Error);
    CHECK_THROWS_AS(firm.order({{u"1"_s, u"1"_s}}, u"confirmed"_s, u"2026-05-31"_s), Error);
    CHECK_THROWS_AS(Change::undo(*firm.store, made), Error);
    Record line = firm.store->select({u"order_line"_s, {}, {}, {}}).front();
    {
        Change change(*firm.store, u"Remove"_s);
        CHECK_THROWS_AS(change.remove(order_line::type, line.id()), Error);
    }
    // Delivery and payment go on: they touch nothing that was agreed.
    CHECK_NOTHROW(takeStep(*firm.store, order, OrderStep::Deliver));
    CHECK_NOTHROW(pay(firm, 119'00, Day(2026, 6, 2), {}, {{order, {119'00}}}));

    firm.set(statement::type, kept, statement::answer, u"open"_s);
    CHECK_FALSE(lockedUntil(*firm.store, firm.customer).isValid());
    CHECK_NOTHROW(pay(firm, 10'00, Day(2026, 5, 31)));
}

TEST_CASE("a customer's list is read with headings in either language, signs apart or together")
{
    QTemporaryDir folder;
    const auto write = [&](const QByteArray &bytes) {
        QFile file(folder.filePath(u"theirs.csv"_s));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    };
    const Currency euro = Currency::of(u"EUR"_s);
    const TheirList one =
        readTheirList(write("Invoice No;Date;Amount\nINV-1;03.05.2026;1.234,50\nINV-2;;\n"), {}, euro);
    REQUIRE(one.lines.size() == 1);
    CHECK(one.lines[0].amount.minor == 1234'50);
    CHECK(one.lines[0].on == Day(2026, 5, 3));
    CHECK(one.unreadable == std::vector<int>{2});
    const TheirList apart =
        readTheirList(write("日期,单号,借方,贷方\n2026-05-03,A-1,100.00,\n2026-05-04,P-1,,40.00\n"), {}, euro);
    REQUIRE(apart.lines.size() == 2);
    CHECK(apart.lines[0].amount.minor == 100'00);
    CHECK(apart.lines[1].amount.minor == -40'00);
    CHECK_THROWS_AS(readTheirList(write("a,b\n1,2\n"), {}, euro), Error);
    CHECK(readTheirList(write("a,b\n1,2\n"), {{u"amount"_s, u"b"_s}}, euro).lines[0].amount.minor == 2'00);
    CHECK_THROWS_AS(readTheirList(write("a,b\n1,2\n"), {{u"amount"_s, u"c"_s}}, euro), Error);
}
