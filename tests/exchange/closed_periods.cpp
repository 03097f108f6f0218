// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include "core/base/error.h"
#include "core/business_rules.h"
#include "core/exchange/closed_periods.h"
#include "core/model/types/all_types.h"
#include "tests/exchange/import_test.h"
#include "tests/generated_records.h"

using namespace kith;
using namespace Qt::StringLiterals;

TEST_CASE("a change in a closed period warns, by the day before and after, for all or for one customer")
{
    test::ImportFixture file;
    Store &store = *file.store;
    Change change(store, u"Test"_s);
    std::vector<RecordId> customers;
    for (const QString &name : {u"A"_s, u"B"_s}) {
        Record customer = store.blank(customer::type);
        customer.set(customer::name, name);
        REQUIRE(change.save(customer).isEmpty());
        customers.push_back(customer.id());
    }
    Record order = store.blank(order::type);
    order.set(order::customer, customers[0]);
    order.set(order::orderedOn, Day(2026, 3, 31));
    REQUIRE(change.save(order).isEmpty());
    Record line = store.blank(order_line::type);
    line.set(order_line::order, order.id());
    line.set(order_line::description, u"Tea"_s);
    REQUIRE(change.save(line).isEmpty());
    change.commit();
    CHECK(closedPeriodWarning(store, order).isEmpty());

    Change closing(store, u"Close"_s);
    Record closed = store.blank(closed_period::type);
    closed.set(closed_period::closedUntil, Day(2026, 3, 31));
    closed.set(closed_period::customer, customers[0]);
    REQUIRE(closing.save(closed).isEmpty());
    closing.commit();
    CHECK(!closedPeriodWarning(store, order).isEmpty());
    CHECK(!closedPeriodWarning(store, line).isEmpty());
    Record moved = order; // out of the period: what was there is no longer
    moved.set(order::orderedOn, Day(2026, 4, 1));
    CHECK(!closedPeriodWarning(store, moved).isEmpty());
    Record fresh = store.blank(order::type);
    fresh.set(order::customer, customers[0]);
    fresh.set(order::orderedOn, Day(2026, 4, 1));
    CHECK(closedPeriodWarning(store, fresh).isEmpty());
    fresh.set(order::customer, customers[1]);
    fresh.set(order::orderedOn, Day(2026, 3, 1));
    CHECK(closedPeriodWarning(store, fresh).isEmpty());
    CHECK(closedPeriodWarning(store, *store.read(customer::type, customers[0])).isEmpty());
    // For many at once, as they are.
    const QString warning = closedPeriodWarning(store, order);
    CHECK(closedPeriodWarning(store, store.shape(order::type), {order.id()}) == warning);
    CHECK(closedPeriodWarning(store, store.shape(order_line::type), {99, line.id()}) == warning);
    CHECK(closedPeriodWarning(store, store.shape(order::type), {99}).isEmpty());
    CHECK(closedPeriodWarning(store, store.shape(order::type), std::vector<RecordId>{}).isEmpty());
    CHECK(closedPeriodWarning(store, store.shape(customer::type), customers).isEmpty());
    Change later(store, u"Later"_s);
    Record open = store.blank(order::type);
    open.set(order::customer, customers[0]);
    open.set(order::orderedOn, Day(2026, 4, 1));
    REQUIRE(later.save(open).isEmpty());
    Record other = store.blank(order::type);
    other.set(order::customer, customers[1]); // whose account is not closed
    other.set(order::orderedOn, Day(2026, 1, 1));
    REQUIRE(later.save(other).isEmpty());
    later.commit();
    CHECK(closedPeriodWarning(store, store.shape(order::type), {open.id(), other.id()}).isEmpty());
    CHECK(closedPeriodWarning(store, store.shape(order::type), {open.id(), other.id(), order.id()}) == warning);
}

TEST_CASE("whatever kind lies in a closed period, one record and many of it warn alike")
{
    test::ImportFixture file;
    Store &store = *file.store;
    std::mt19937 random(3);
    Change change(store, u"Test"_s);
    Record closed = store.blank(closed_period::type);
    closed.set(closed_period::closedUntil, Day(2090, 1, 1));
    REQUIRE(change.save(closed).isEmpty());
    std::vector<std::pair<const Shape *, Record>> records;
    for (const auto &shape : store.catalogue().shapes()) {
        if (shape->type().has(Private))
            continue;
        Record record = test::generated(change, *shape, random);
        if (change.save(record).isEmpty())
            records.emplace_back(shape.get(), record);
    }
    change.commit();
    int warned = 0;
    for (const auto &[shape, record] : records) {
        CAPTURE(shape->type().name);
        const QString one = closedPeriodWarning(store, record);
        CHECK(closedPeriodWarning(store, *shape, {record.id()}) == one);
        warned += !one.isEmpty();
    }
    CHECK(warned >= 5); // orders, their lines, payments, allocations, expenses
}

TEST_CASE("undo and redo do not reach into a period that is closed for all, and say so")
{
    QTemporaryDir folder;
    StoreOptions options;
    options.rules = businessRules();
    const auto store = Store::create(folder.filePath(u"a.kith"_s), NewFile{}, options);
    Change change(*store, u"Sell"_s);
    Record customer = store->blank(customer::type);
    customer.set(customer::name, u"A"_s);
    REQUIRE(change.save(customer).isEmpty());
    change.commit();
    const auto sell = [&](Day day) {
        Change selling(*store, u"Sell"_s);
        Record order = store->blank(order::type);
        order.set(order::customer, customer.id());
        order.set(order::orderedOn, day);
        REQUIRE(selling.save(order).isEmpty());
        Record line = store->blank(order_line::type);
        line.set(order_line::order, order.id());
        line.set(order_line::description, u"Tea"_s);
        line.set(order_line::unitPrice, UnitPrice{1'000});
        REQUIRE(selling.save(line).isEmpty());
        return std::pair(order.id(), selling.commit());
    };
    const auto [inside, sold] = sell(Day(2026, 3, 31));
    const auto [outside, later] = sell(Day(2026, 4, 1));
    Change paying(*store, u"Pay"_s);
    Record payment = store->blank(payment::type);
    payment.set(payment::customer, customer.id());
    payment.set(payment::receivedOn, Day(2026, 3, 30));
    payment.set(payment::amount, Money{500});
    REQUIRE(paying.save(payment).isEmpty());
    const qint64 paid = paying.commit();
    const qint64 unpaid = Change::undo(*store, paid); // redoing it would bring money into the period
    Change noting(*store, u"Note"_s);
    Record noted = *store->read(order::type, inside);
    noted.set(order::shipTo, u"ring twice"_s);
    REQUIRE(noting.save(noted).isEmpty());
    const qint64 note = noting.commit();

    Change closing(*store, u"Close"_s);
    Record closed = store->blank(closed_period::type);
    closed.set(closed_period::closedUntil, Day(2026, 3, 31));
    REQUIRE(closing.save(closed).isEmpty());
    const qint64 close = closing.commit();
    const auto refusal = [&](qint64 id) {
        try {
            Change::undo(*store, id);
            return QString();
        } catch (const Error &error) {
            CHECK(error.kind() == ErrorKind::Invalid);
            return error.sentence();
        }
    };
    CHECK(refusal(unpaid).contains(formatDay(Day(2026, 3, 31))));
    CHECK(store->count({u"payment"_s, {}, {}, {}}) == 0);
    CHECK(refusal(note).isEmpty()); // no figure of the books
    CHECK_FALSE(refusal(sold).isEmpty());
    CHECK(store->read(order::type, inside));
    CHECK(refusal(later).isEmpty()); // after the period
    CHECK_FALSE(store->read(order::type, outside));
    CHECK(refusal(close).isEmpty()); // opened again, all of it can be undone
    CHECK(refusal(sold).isEmpty());
    CHECK_FALSE(store->read(order::type, inside));
}

TEST_CASE("an import that would reach into a closed period says so while it is tried out")
{
    test::ImportFixture file;
    Change change(*file.store, u"Test"_s);
    Record closed = file.store->blank(closed_period::type);
    closed.set(closed_period::closedUntil, Day(2026, 3, 31));
    REQUIRE(change.save(closed).isEmpty());
    change.commit();
    const QByteArray rows = "id,spent_on,amount\r\nx-1,2026-03-31,10\r\nx-2,2026-04-01,20\r\nx-3,2026-01-05,30\r\n";
    const ImportOptions options{.map = parseMapping(u"id=external_id;spent_on=spent_on;amount=amount"_s),
                                .dryRun = true};
    const ImportResult tried = file.importBytes(u"expense"_s, rows, options);
    CHECK(tried.warnings.join(u' ').contains(u"2 record(s) lie in a period that is closed until"));
    CHECK(file.count("expense") == 0);
    // What is there already and stays as it is touches nothing.
    ImportOptions really = options;
    really.dryRun = false;
    CHECK(file.importBytes(u"expense"_s, rows, really).created == 3);
    const ImportResult again = file.importBytes(u"expense"_s, rows, really);
    CHECK(again.unchanged == 3);
    CHECK(!again.warnings.join(u' ').contains(u"closed"));
    CHECK(!file.importBytes(u"expense"_s, "id,spent_on,amount\r\nx-9,2026-05-01,10\r\n", really)
               .warnings.join(u' ')
               .contains(u"closed"));
}
