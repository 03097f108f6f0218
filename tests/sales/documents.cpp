// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include <algorithm>

#include "core/base/error.h"
#include "core/model/types/all_types.h"
#include "core/sales/documents.h"
#include "core/sales/dunning.h"
#include "core/sales/order_steps.h"
#include "core/store/history.h"
#include "tests/sales/firm.h"

using namespace kith;
using namespace Qt::StringLiterals;

namespace {

QString issue(test::Firm &firm, RecordId order, const QString &kind, Language language = Language::English)
{
    const RecordId id = issueDocument(*firm.store, {order, kind, language, {}});
    return firm.store->read(document::type, id)->get(document::number);
}

// The amounts in the last column, read back from the paper.
qint64 printedCents(const QString &text)
{
    return parseUnits(QString(text).remove(u','), 2).value_or(-1);
}

} // namespace

TEST_CASE("numbers of invoices have no gaps, also when issuing fails")
{
    test::Firm firm;
    const RecordId one = firm.order({{u"1"_s, u"10"_s}}, u"confirmed"_s);
    const RecordId two = firm.order({{u"1"_s, u"10"_s}}, u"confirmed"_s);
    const RecordId empty = firm.order({}, u"confirmed"_s);
    const RecordId quote = firm.order({{u"1"_s, u"10"_s}}, u"quote"_s);
    CHECK(issue(firm, one, u"invoice"_s) == u"INV-2026-0001");
    CHECK_THROWS_AS(issue(firm, empty, u"invoice"_s), Error);
    CHECK_THROWS_AS(issue(firm, quote, u"invoice"_s), Error);
    {
        Change change(*firm.store, u"Fails later"_s);
        Record record = firm.store->blank(document::type);
        record.set(document::order, two);
        record.set(document::kind, u"invoice"_s);
        REQUIRE(change.save(record).isEmpty());
        CHECK(record.get(document::number) == u"INV-2026-0002");
    } // dies without a commit
    CHECK(issue(firm, two, u"invoice"_s) == u"INV-2026-0002");
}

TEST_CASE("an order has one invoice, which stays as it is until a credit note takes it back")
{
    test::Firm firm;
    const RecordId order = firm.order({{u"2"_s, u"10"_s}}, u"delivered"_s);
    CHECK(issue(firm, order, u"invoice"_s) == u"INV-2026-0001");
    CHECK(issue(firm, order, u"invoice"_s) == u"INV-2026-0001"); // the same, printed again
    const RecordId id = issueDocument(*firm.store, {order, u"invoice"_s, Language::English, {}});
    const Record issued = *firm.store->read(document::type, id);
    CHECK(issued.get(document::total).minor == 23'80);
    CHECK(issued.get(document::net).minor == 20'00);

    Record line = firm.store->select({u"order_line"_s, {}, {}, {}}).front();
    line.set(order_line::quantity, Quantity{5'0000});
    {
        Change change(*firm.store, u"Edit"_s);
        CHECK_THROWS_AS(change.save(line), Error);
    }
    {
        Record other = issued;
        other.set(document::total, {1});
        Change change(*firm.store, u"Edit"_s);
        CHECK_THROWS_AS(change.save(other), Error);
    }
    CHECK_THROWS_AS(Change::undo(*firm.store, recentChanges(*firm.store, 1)[0].id), Error);

    CHECK(issue(firm, order, u"credit_note"_s) == u"CN-2026-0001");
    const auto credit =
        firm.store->select({u"document"_s, where(u"kind"_s, Operator::Equal, u"credit_note"_s), {}, {}});
    REQUIRE(credit.size() == 1);
    CHECK(credit[0].get(document::total).minor == -23'80);
    {
        Change change(*firm.store, u"Edit"_s);
        CHECK(change.save(line).isEmpty());
        change.commit();
    }
    CHECK(issue(firm, order, u"invoice"_s) == u"INV-2026-0002");
}

TEST_CASE("only the last document of a series can be withdrawn, and its number is given again")
{
    test::Firm firm;
    const RecordId one = firm.order({{u"1"_s, u"10"_s}}, u"confirmed"_s);
    const RecordId two = firm.order({{u"1"_s, u"10"_s}}, u"confirmed"_s);
    const RecordId first = issueDocument(*firm.store, {one, u"invoice"_s, Language::English, {}});
    const RecordId second = issueDocument(*firm.store, {two, u"invoice"_s, Language::English, {}});
    const auto remove = [&](RecordId id) {
        Change change(*firm.store, u"Withdraw"_s);
        if (change.remove(document::type, id).isEmpty())
            change.commit();
    };
    CHECK_THROWS_AS(remove(first), Error);
    CHECK_NOTHROW(remove(second));
    CHECK_THROWS_AS(Change::undo(*firm.store, recentChanges(*firm.store, 1)[0].id), Error);
    CHECK(issue(firm, two, u"invoice"_s) == u"INV-2026-0002");
}

TEST_CASE("a return gets a credit note about the original's invoice")
{
    test::Firm firm;
    const RecordId order = firm.order({{u"2"_s, u"10"_s}}, u"delivered"_s);
    issue(firm, order, u"invoice"_s);
    Change change(*firm.store, u"Return"_s);
    const RecordId back = returnGoods(change, order, {});
    change.commit();
    CHECK_THROWS_AS(issue(firm, back, u"invoice"_s), Error);
    const RecordId id = issueDocument(*firm.store, {back, u"credit_note"_s, Language::English, {}});
    CHECK(firm.store->read(document::type, id)->get(document::total).minor == -23'80);
    CHECK(issuedPaper(*firm.store, id).opening.contains(u"INV-2026-0001"_s));
    CHECK(issue(firm, back, u"credit_note"_s) == u"CN-2026-0001");
}

TEST_CASE("what is printed adds up exactly: lines to net, taxes by rate to the total")
{
    test::Firm firm;
    const bool includesTax = GENERATE(false, true);
    const RecordId order = firm.order({{u"3"_s, u"0.335"_s}, {u"7"_s, u"19.99"_s}, {u"1.5"_s, u"3.33"_s}}, u"quote"_s);
    firm.set(order::type, order, order::pricesIncludeTax, includesTax ? u"yes"_s : u"no"_s);
    std::vector<Record> lines =
        firm.store->select({u"order_line"_s, where(u"order_id"_s, Operator::Equal, double(order)), {}, {}});
    firm.set(order_line::type, lines[1].id(), order_line::taxRate, u"7%"_s);
    firm.set(order_line::type, lines[2].id(), order_line::discountRate, u"12.5%"_s);
    takeStep(*firm.store, order, OrderStep::Confirm);
    const RecordId id = issueDocument(*firm.store, {order, u"invoice"_s, Language::English, {}});
    const Record issued = *firm.store->read(document::type, id);
    const Record sold = *firm.store->read(order::type, order);
    CHECK(issued.get(document::total) == sold.get(order::total));
    const Paper paper = issuedPaper(*firm.store, id);
    qint64 lineSum = 0;
    for (const Paper::Row &row : paper.rows)
        lineSum += printedCents(row.cells.last());
    CHECK(paper.rows.back().carried == paperMoney({lineSum}, Currency::of(u"EUR"_s)));
    if (includesTax) {
        CHECK(lineSum == sold.get(order::total).minor);
        CHECK(printedCents(paper.sums.front().value) == lineSum);
        REQUIRE(paper.sums.size() == 3);
        CHECK(printedCents(paper.sums[1].value) + printedCents(paper.sums[2].value) == sold.get(order::tax).minor);
    } else {
        REQUIRE(paper.sums.size() == 4); // net, two taxes, total
        CHECK(lineSum == sold.get(order::net).minor);
        CHECK(printedCents(paper.sums[0].value) == lineSum);
        CHECK(printedCents(paper.sums[0].value) + printedCents(paper.sums[1].value) +
                  printedCents(paper.sums[2].value) ==
              printedCents(paper.sums[3].value));
        CHECK(printedCents(paper.sums[3].value) == sold.get(order::total).minor);
    }
}

TEST_CASE("a quotation is issued anew only when it says something else")
{
    test::Firm firm;
    const RecordId order = firm.order({{u"1"_s, u"10"_s}}, u"quote"_s);
    CHECK(issue(firm, order, u"quotation"_s) == u"Q-2026-0001");
    CHECK(issue(firm, order, u"quotation"_s) == u"Q-2026-0001");
    firm.set(order::type, order, order::reference, u"PO 77"_s);
    CHECK(issue(firm, order, u"quotation"_s) == u"Q-2026-0002");
}

TEST_CASE("the owner's template says the words, in the language of the document")
{
    test::Firm firm;
    firm.add(template_::type, {{&template_::name, u"Rechnung"_s},
                               {&template_::use, u"invoice"_s},
                               {&template_::language, u"en"_s},
                               {&template_::subject, u"Bill"_s},
                               {&template_::body, u"Dear {customer},\n---\nTransfer {total} quoting {number}."_s}});
    const RecordId order = firm.order({{u"1"_s, u"10"_s}}, u"confirmed"_s);
    const RecordId id = issueDocument(*firm.store, {order, u"invoice"_s, Language::English, {}});
    const Paper paper = issuedPaper(*firm.store, id);
    CHECK(paper.title == u"Bill INV-2026-0001");
    CHECK(paper.opening == u"Dear Aurora Trading,");
    CHECK(paper.closing == u"Transfer 11.90 EUR quoting INV-2026-0001.");
    CHECK(Paper::fromJson(paper.toJson()) == paper);
    const Paper chinese = orderPaper(*firm.store, {order, u"invoice"_s, Language::Chinese, {}}, u"X"_s);
    CHECK(chinese.title != paper.title);
    CHECK(paperDay(Day(2026, 6, 11), Language::Chinese) == u"2026年6月11日");
}

TEST_CASE("who is late is reminded step by step, with one letter about all orders")
{
    test::Firm firm;
    const RecordId old = firm.order({{u"1"_s, u"100"_s}}, u"confirmed"_s, u"2026-03-01"_s);
    firm.order({{u"1"_s, u"50"_s}}, u"confirmed"_s, u"2026-04-01"_s);
    firm.order({{u"1"_s, u"70"_s}}, u"confirmed"_s, u"2026-06-01"_s); // due in July
    const auto late = lateCustomers(*firm.store, firm.store->today());
    REQUIRE(late.size() == 1);
    CHECK(late[0].orders.size() == 2);
    CHECK(late[0].open.minor == 178'50);
    CHECK(late[0].orders[0].order == old);
    CHECK(late[0].isDue(firm.store->today()));
    const RecordId first = issueReminder(*firm.store, firm.customer, {}, Language::English);
    CHECK(firm.store->read(document::type, first)->get(document::number) == u"PR-2026-0001");
    CHECK(firm.store->count({u"document"_s, {}, {}, {}}) == 2);
    const Paper letter = issuedPaper(*firm.store, first);
    CHECK(letter.rows.size() == 2);
    CHECK(letter.sums.back().value == u"178.50");
    const auto again = lateCustomers(*firm.store, firm.store->today());
    CHECK(again[0].level == 1);
    CHECK_FALSE(again[0].isDue(firm.store->today()));
    CHECK(again[0].isDue(firm.store->today().addDays(7)));
    const RecordId second = issueReminder(*firm.store, firm.customer, {}, Language::English, Day(2026, 6, 20));
    CHECK(issuedPaper(*firm.store, second).title == u"Second reminder");
}

TEST_CASE("a reminder asks for what is late less what the customer has to its credit")
{
    test::Firm firm;
    const RecordId kept = firm.order({{u"1"_s, u"100"_s}}, u"delivered"_s, u"2026-03-01"_s);
    const RecordId back = firm.order({{u"1"_s, u"50"_s}}, u"delivered"_s, u"2026-04-01"_s);
    {
        Change change(*firm.store, u"Return"_s);
        returnGoods(change, back, {});
        change.commit();
    }
    const RecordId returned =
        firm.store->ids({u"order"_s, where(u"returns_of_id"_s, Operator::Equal, double(back)), {}, {}}).front();
    issueDocument(*firm.store, {back, u"invoice"_s, Language::English, {}});
    issueDocument(*firm.store, {returned, u"credit_note"_s, Language::English, {}});
    firm.add(payment::type, {{&payment::customer, QString::number(firm.customer)},
                             {&payment::receivedOn, u"2026-05-01"_s},
                             {&payment::amount, u"19.00"_s}});
    const auto late = lateCustomers(*firm.store, firm.store->today());
    REQUIRE(late.size() == 1);
    CHECK(late[0].open.minor == 178'50);
    CHECK(late[0].credit.minor == 59'50 + 19'00);
    const Paper letter = issuedPaper(*firm.store, issueReminder(*firm.store, firm.customer, {}, Language::English));
    REQUIRE(letter.rows.size() == 4);
    CHECK(letter.rows[2].cells[0] == u"Credit CN-2026-0001");
    CHECK(letter.rows[2].cells[4] == u"−59.50");
    CHECK(letter.rows[3].carried == letter.sums.back().value);
    CHECK(letter.sums.back().value == u"100.00");
    CHECK(letter.closing.contains(u"100.00 EUR"_s));
    // Money on the account that covers all of it: no letter, but a word what to do.
    firm.add(payment::type, {{&payment::customer, QString::number(firm.customer)},
                             {&payment::receivedOn, u"2026-05-02"_s},
                             {&payment::amount, u"100.00"_s}});
    CHECK(lateCustomers(*firm.store, firm.store->today()).empty());
    CHECK_THROWS_WITH(issueReminder(*firm.store, firm.customer, {}, Language::English),
                      Catch::Contains("credit of 178.50 EUR"));
    CHECK(firm.money(order::type, kept, order::open).minor == 119'00);
}

TEST_CASE("the customer's tax number stands among the facts of an invoice, not in the window of the envelope")
{
    test::Firm firm;
    firm.set(customer::type, firm.customer, customer::taxNumber, u"DE 811 907 980"_s);
    const RecordId order = firm.order({{u"1"_s, u"100"_s}}, u"delivered"_s);
    const auto facts = [&](const QString &kind) {
        const Paper paper = issuedPaper(*firm.store, issueDocument(*firm.store, {order, kind, Language::English, {}}));
        CHECK_FALSE(paper.buyer.contains(u"DE 811 907 980"_s));
        return std::ranges::count(paper.facts, u"DE 811 907 980"_s, &Paper::Fact::value);
    };
    CHECK(facts(u"invoice"_s) == 1);
    CHECK(facts(u"delivery_note"_s) == 0);
}
