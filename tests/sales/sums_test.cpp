// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include <QFile>
#include <random>

#include "core/base/error.h"
#include "core/business_rules.h"
#include "core/demo/demo_business.h"
#include "core/model/types/all_types.h"
#include "core/report/report.h"
#include "core/sales/documents.h"
#include "core/sales/order_steps.h"
#include "core/sales/payments.h"
#include "core/sales/statements.h"
#include "core/sales/sums.h"
#include "core/store/history.h"
#include "tests/sales/firm.h"

using namespace kith;
using namespace Qt::StringLiterals;

namespace {

void expectSums(Store &store)
{
    const QStringList broken = brokenSums(store);
    INFO(broken.join(u'\n').toStdString());
    CHECK(broken.isEmpty());
    // Aging, of today and of a past day, against what is open and against the balances of all accounts.
    const qint64 open = store.connection().integer(
        "SELECT coalesce(SUM(in_file_currency(open, rate, currency)), 0) FROM \"order\" WHERE open > 0");
    const auto sumOf = [](const Table &table, std::initializer_list<const char *> columns) {
        qint64 sum = 0;
        for (const char *column : columns)
            sum += table.at(int(table.rows.size()) - 1, QString::fromLatin1(column)).units;
        return sum;
    };
    const Table now = runReport(store, u"aging"_s, {});
    CHECK(sumOf(now, {"current", "d30", "d60", "d90", "older"}) == open);
    CHECK(sumOf(now, {"open"}) == open);
    const Day past = store.today().addDays(-40);
    const Table then = runReport(store, u"aging"_s, {{{}, past}, {}, false, {}});
    CHECK(sumOf(then, {"current", "d30", "d60", "d90", "older"}) == sumOf(then, {"open"}));
    Statement balance = store.connection().prepare(
        "SELECT coalesce((SELECT SUM(in_file_currency(total, rate, currency)) FROM \"order\" WHERE ordered_on <= ?1 "
        "AND "
        "payments_tracked = 1 AND status IN ('confirmed', 'delivered', 'completed')), 0) - coalesce((SELECT "
        "SUM(in_file_currency(amount, rate, currency)) FROM payment WHERE received_on <= ?1), 0)");
    balance.bind(1, toIso(past));
    REQUIRE(balance.step());
    CHECK(sumOf(then, {"open"}) - sumOf(then, {"credit"}) - sumOf(then, {"unallocated"}) == balance.integer(0));
}

// People do anything in any order; what is refused must leave everything as it was.
class Actions
{
public:
    explicit Actions(Store &store)
        : m_store(store), m_customers(store.ids({u"customer"_s, {}, {}, {}})),
          m_products(store.ids({u"product"_s, where(u"stock_tracked"_s, Operator::Equal, true), {}, {}})),
          m_orders(store.ids({u"order"_s, {}, {}, {}})), m_before(changesSoFar()), m_random(42)
    {
        if (m_products.empty())
            m_products = store.ids({u"product"_s, {}, {}, {}});
    }

    void run(int count)
    {
        for (int i = 0; i < count; ++i) {
            // Most of what people do in a while is about few customers.
            if (i % 20 == 0)
                choose();
            try {
                one();
                ++m_done;
            } catch (const Error &) {
                ++m_refused;
            }
        }
    }
    int done() const { return m_done; }
    int refused() const { return m_refused; }

private:
    qint64 changesSoFar()
    {
        const auto latest = recentChanges(m_store, 1);
        return latest.empty() ? 0 : latest.front().id;
    }
    int below(int limit) { return int(m_random() % unsigned(limit)); }
    template <typename List> auto any(const List &list) { return list[m_random() % list.size()]; }

    void choose()
    {
        m_customer = any(m_customers);
        m_ofCustomer =
            m_store.ids({u"order"_s, where(u"customer_id"_s, Operator::Equal, qint64(m_customer)), {u"-id"_s}, {}});
    }
    // Of the customer of the hour, or of anybody.
    RecordId someOrder()
    {
        if (!m_ofCustomer.empty() && below(4))
            return any(m_ofCustomer);
        return m_orders.empty() ? 0 : any(m_orders);
    }
    QString currencyNow() { return m_store.currency().code; }

    void one()
    {
        switch (below(12)) {
        case 0:
        case 1:
        case 2:
            sell();
            break;
        case 3:
            takeStep(m_store, someOrder(), OrderStep(below(4)));
            break;
        case 4:
            takeStep(m_store, someOrder(), OrderStep::Deliver);
            break;
        case 5:
        case 6:
            pay();
            break;
        case 7:
            bringBack();
            break;
        case 8:
            edit();
            break;
        case 9:
            credit();
            break;
        case 10:
            undo();
            break;
        default:
            stock();
        }
    }

    void sell()
    {
        static const QString quantities[] = {u"1"_s, u"2.5"_s, u"7"_s, u"12"_s},
                             prices[] = {u"0.99"_s, u"3.335"_s, u"19.9"_s};
        Change change(m_store, u"Order"_s);
        Record record = m_store.blank(order::type);
        record.set(order::customer, m_customer);
        record.set(order::status, below(3) ? u"confirmed"_s : u"quote"_s);
        record.set(order::orderedOn, m_store.today().addDays(below(160) - 160));
        keep(change, record);
        for (int i = 0; i < 2; ++i) {
            Record line = m_store.blank(order_line::type);
            line.set(order_line::order, record.id());
            line.set(order_line::product, any(m_products));
            line.setValue(order_line::quantity, m_store.parse(order_line::quantity, quantities[below(4)]).value);
            line.setValue(order_line::unitPrice, m_store.parse(order_line::unitPrice, prices[below(3)]).value);
            keep(change, line);
        }
        change.commit();
        m_orders.push_back(record.id());
        m_ofCustomer.push_back(record.id());
    }

    void pay()
    {
        const Money amount{(below(9) - 2) * 1000 + below(1000)};
        const auto items = openItems(m_store, m_customer, currencyNow());
        Change change(m_store, u"Payment"_s);
        receive(change, {m_customer,
                         amount,
                         {},
                         m_store.today().addDays(below(160) - 160),
                         {},
                         {},
                         below(4) ? proposeShares(items, amount).shares : std::vector<Share>{}});
        change.commit();
    }

    void bringBack()
    {
        const RecordId order = someOrder();
        std::vector<ReturnedLine> lines = returnable(m_store, order);
        if (!lines.empty() && below(2))
            lines = {{lines[0].line, {std::max<qint64>(1, lines[0].quantity.units / 2)}}};
        Change change(m_store, u"Return"_s);
        const RecordId back = returnGoods(change, order, lines);
        change.commit();
        m_orders.push_back(back);
    }

    void edit()
    {
        const std::vector<Record> lines =
            m_store.select({u"order_line"_s, where(u"order_id"_s, Operator::Equal, qint64(someOrder())), {}, {}});
        if (lines.empty())
            return;
        Record line = any(lines);
        Change change(m_store, u"Edit"_s);
        if (below(3) == 0) {
            change.remove(order_line::type, line.id());
        } else {
            line.set(order_line::quantity, Quantity{(below(9) - 1) * 5000});
            line.set(order_line::discountRate, Rate{below(3) * 50'000});
            change.save(line);
        }
        change.commit();
    }

    void credit()
    {
        Change change(m_store, u"Credit"_s);
        useCredit(change, m_customer, openItems(m_store, m_customer, currencyNow()), currencyNow());
        change.commit();
    }

    void undo()
    {
        const auto recent = recentChanges(m_store, 6);
        const ChangeSummary &which = any(recent);
        if (which.id > m_before) // not what made the business
            Change::undo(m_store, which.id);
    }

    void stock()
    {
        Change change(m_store, u"Stock"_s);
        Record entry = m_store.blank(stock_entry::type);
        entry.set(stock_entry::product, any(m_products));
        entry.set(stock_entry::quantity, Quantity{(below(40) - 5) * 10'000});
        entry.set(stock_entry::reason, u"purchase"_s);
        keep(change, entry);
        change.commit();
    }

    void keep(Change &change, Record &record)
    {
        if (const Problems problems = change.save(record); !problems.isEmpty())
            throw Error(ErrorKind::Invalid, problems.sentences());
    }

    Store &m_store;
    std::vector<RecordId> m_customers, m_products, m_orders, m_ofCustomer;
    RecordId m_customer = 0;
    qint64 m_before; // the last change that is not ours
    std::mt19937 m_random;
    int m_done = 0, m_refused = 0;
};

void actAndCheck(Store &store, int count)
{
    const int rounds = 8, each = count / rounds;
    Actions actions(store);
    for (int round = 0; round < rounds; ++round) {
        actions.run(each);
        expectSums(store);
    }
    CHECK(actions.done() > rounds * each / 2);
    CHECK(actions.refused() > rounds * each / 40);
}

int actionsAsked(int usual)
{
    const int asked = qEnvironmentVariableIntValue("KITH_ACTIONS"); // 100000 for the long run
    return asked > 0 ? asked : usual;
}

} // namespace

TEST_CASE("everything adds up in the demo business")
{
    const Day day(2026, 6, 11);
    const Instant morning{QDateTime(day, QTime(7, 30), Qt::UTC).toMSecsSinceEpoch()};
    Clock::set([morning] { return morning; });
    QTemporaryDir folder;
    StoreOptions options;
    options.rules = businessRules();
    const auto store = createDemoBusiness(folder.filePath(u"demo.kith"_s), options, {}, {day});
    expectSums(*store);
    // Statements of every customer, month by month, against what the orders and payments say.
    for (const RecordId customer : store->ids({u"customer"_s, {}, {}, {}}, 40)) {
        std::optional<Money> closing;
        for (Day start(2026, 1, 1); start < day; start = start.addMonths(1)) {
            const Account account = accountOf(*store, customer, {start, start.addMonths(1).addDays(-1)});
            if (closing)
                CHECK(account.opening == *closing);
            closing = account.closing;
            CHECK(account.opening + account.orders - account.payments == account.closing);
        }
    }
    Clock::set({});
}

TEST_CASE("thousands of random actions and undos keep all sums")
{
    test::Firm firm;
    actAndCheck(*firm.store, actionsAsked(2000));
}

// KITH_BUSINESS names a larger file, such as one of kith-bench; it is copied. Otherwise it is the demo business.
TEST_CASE("random actions and undos among many customers keep all sums")
{
    QTemporaryDir folder;
    StoreOptions options;
    options.rules = businessRules();
    const QString larger = qEnvironmentVariable("KITH_BUSINESS"), path = folder.filePath(u"many.kith"_s);
    const Day day(2026, 6, 11);
    const Instant morning{QDateTime(day, QTime(7, 30), Qt::UTC).toMSecsSinceEpoch()};
    Clock::set([morning] { return morning; });
    std::unique_ptr<Store> store;
    if (larger.isEmpty()) {
        store = createDemoBusiness(path, options, {}, {day});
    } else {
        REQUIRE(QFile::copy(larger, path));
        store = Store::open(path, options);
    }
    actAndCheck(*store, actionsAsked(800));
    store.reset();
    Clock::set({});
}

TEST_CASE("undo does not make a quotation of an order that money was received for")
{
    test::Firm firm;
    const RecordId order = firm.order({{u"2"_s, u"10"_s}}, u"quote"_s);
    takeStep(*firm.store, order, OrderStep::Confirm);
    const qint64 confirmed = recentChanges(*firm.store, 1).front().id;
    const auto items = openItems(*firm.store, firm.customer, u"EUR"_s);
    {
        Change change(*firm.store, u"Payment"_s);
        receive(change,
                {firm.customer, Money{500}, {}, Day(2026, 2, 1), {}, {}, proposeShares(items, Money{500}).shares});
        change.commit();
    }
    const qint64 paid = recentChanges(*firm.store, 1).front().id;
    CHECK_THROWS_AS(Change::undo(*firm.store, confirmed), Error);
    CHECK(brokenSums(*firm.store).isEmpty());
    Change::undo(*firm.store, paid);
    Change::undo(*firm.store, confirmed);
    CHECK(firm.store->read(order::type, order)->get(order::status) == u"quote");
    CHECK(brokenSums(*firm.store).isEmpty());
}

TEST_CASE("a figure that somebody changed behind the program's back is found")
{
    test::Firm firm;
    firm.order({{u"2"_s, u"10"_s}}, u"delivered"_s);
    CHECK(brokenSums(*firm.store).isEmpty());
    firm.store->connection().execute("UPDATE \"order\" SET open = open + 1");
    CHECK(brokenSums(*firm.store).size() >= 2); // of the order, and of its customer
    firm.store->connection().execute("UPDATE \"order\" SET open = open - 1");
    firm.store->connection().execute("UPDATE product SET stock_on_hand = stock_on_hand + 10000");
    CHECK(brokenSums(*firm.store).size() == 1);
}
