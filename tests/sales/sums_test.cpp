// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include <random>

#include "core/base/error.h"
#include "core/business_rules.h"
#include "core/demo/demo_business.h"
#include "core/model/types/all_types.h"
#include "core/sales/documents.h"
#include "core/sales/order_steps.h"
#include "core/sales/payments.h"
#include "core/sales/statements.h"
#include "core/store/history.h"
#include "tests/sales/firm.h"
#include "tests/sales/sums.h"

using namespace kith;
using namespace Qt::StringLiterals;

namespace {

void expectSums(Store &store)
{
    const QStringList broken = test::brokenSums(store);
    INFO(broken.join(u'\n').toStdString());
    CHECK(broken.isEmpty());
}

// People do anything in any order; what is refused must leave everything as it was.
class Actions
{
public:
    explicit Actions(test::Firm &firm) : m_firm(firm), m_random(42) {}

    void run(int count)
    {
        for (int i = 0; i < count; ++i) {
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
    int below(int limit) { return int(m_random() % unsigned(limit)); }
    Store &store() { return *m_firm.store; }

    RecordId someOrder() { return m_orders.empty() ? 0 : m_orders[size_t(below(int(m_orders.size())))]; }

    void one()
    {
        switch (below(12)) {
        case 0:
        case 1:
        case 2:
            sell();
            break;
        case 3:
            takeStep(store(), someOrder(), OrderStep(below(4)));
            break;
        case 4:
            takeStep(store(), someOrder(), OrderStep::Deliver);
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
        m_orders.push_back(
            m_firm.order({{quantities[below(4)], prices[below(3)]}, {quantities[below(4)], prices[below(3)]}},
                         below(3) ? u"confirmed"_s : u"quote"_s, toIso(Day(2026, 1, 1).addDays(below(160)))));
    }

    void pay()
    {
        const Money amount{(below(9) - 2) * 1000 + below(1000)};
        const auto items = openItems(store(), m_firm.customer, u"EUR"_s);
        Change change(store(), u"Payment"_s);
        receive(change, {m_firm.customer,
                         amount,
                         {},
                         Day(2026, 1, 1).addDays(below(160)),
                         {},
                         {},
                         below(4) ? proposeShares(items, amount).shares : std::vector<Share>{}});
        change.commit();
    }

    void bringBack()
    {
        const RecordId order = someOrder();
        std::vector<ReturnedLine> lines = returnable(store(), order);
        if (!lines.empty() && below(2))
            lines = {{lines[0].line, {std::max<qint64>(1, lines[0].quantity.units / 2)}}};
        Change change(store(), u"Return"_s);
        m_orders.push_back(returnGoods(change, order, lines));
        change.commit();
    }

    void edit()
    {
        const std::vector<Record> lines =
            store().select({u"order_line"_s, where(u"order_id"_s, Operator::Equal, double(someOrder())), {}, {}});
        if (lines.empty())
            return;
        Record line = lines[size_t(below(int(lines.size())))];
        Change change(store(), u"Edit"_s);
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
        Change change(store(), u"Credit"_s);
        useCredit(change, m_firm.customer, openItems(store(), m_firm.customer, u"EUR"_s), u"EUR"_s);
        change.commit();
    }

    void undo()
    {
        const auto recent = recentChanges(store(), 6);
        const ChangeSummary &which = recent[size_t(below(int(recent.size())))];
        Change::undo(store(), which.id);
    }

    void stock()
    {
        m_firm.add(stock_entry::type, {{&stock_entry::product, QString::number(m_firm.product)},
                                       {&stock_entry::quantity, QString::number(below(40) - 5)},
                                       {&stock_entry::reason, u"purchase"_s}});
    }

    test::Firm &m_firm;
    std::mt19937 m_random;
    std::vector<RecordId> m_orders;
    int m_done = 0, m_refused = 0;
};

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
    Actions actions(firm);
    for (int round = 0; round < 8; ++round) {
        actions.run(250);
        expectSums(*firm.store);
    }
    CHECK(actions.done() > 1000);
    CHECK(actions.refused() > 50);
}
