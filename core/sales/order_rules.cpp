// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sales/order_rules.h"

#include <QCoreApplication>

#include "core/base/error.h"
#include "core/model/types/all_types.h"
#include "core/store/change.h"
#include "core/store/numbering.h"

using namespace Qt::StringLiterals;

namespace kith {

namespace {

bool isDelivered(const QString &status)
{
    return status == u"delivered" || status == u"completed";
}

// Delivered default; the owner changes it per customer.
constexpr qint64 usualTermsDays = 30;

void completeOrder(Change &change, const Record *before, Record &after)
{
    Store &store = change.store();
    if (after.isEmpty(order::number))
        after.set(order::number, takeNumber(change, u"order", after.get(order::orderedOn)));
    if (!before && (after.isEmpty(order::dueOn) || after.isEmpty(order::region))) {
        Statement customer = store.connection().prepare("SELECT payment_terms_days, region FROM customer WHERE id = ?");
        customer.bind(1, after.get(order::customer));
        const bool known = customer.step();
        if (known && after.isEmpty(order::region))
            after.set(order::region, customer.text(1));
        if (after.isEmpty(order::dueOn) && after.get(order::paymentsTracked)) {
            const qint64 days = known && !customer.isNull(0) ? customer.integer(0) : usualTermsDays;
            after.set(order::dueOn, after.get(order::orderedOn).addDays(days));
        }
    }
}

// Each step of an order's life has its day; what a file or a person gave stays.
void dateSteps(Change &change, const Record *before, Record &after)
{
    const QString status = after.get(order::status);
    if (!after.get(order::paymentsTracked))
        return; // history from elsewhere: its days are those of the file
    const Day day = before ? change.day() : after.get(order::orderedOn);
    if (status != u"quote" && status != u"cancelled" && after.isEmpty(order::confirmedOn))
        after.set(order::confirmedOn, day);
    if (isDelivered(status) && after.isEmpty(order::deliveredOn))
        after.set(order::deliveredOn, day);
    if (status == u"cancelled" && after.isEmpty(order::cancelledOn))
        after.set(order::cancelledOn, day);
    if (status != u"cancelled")
        after.clear(order::cancelledOn);
}

// Lines carry what of their order their own amounts depend on.
void passOnToLines(Change &change, const Record *before, Record &after)
{
    if (!before)
        return;
    Store &store = change.store();
    const Query lines{u"order_line"_s, where(u"order_id"_s, Operator::Equal, double(after.id())), {}, {}};
    for (Record line : store.select(lines)) {
        line.set(order_line::currency, after.get(order::currency));
        line.set(order_line::pricesIncludeTax, after.get(order::pricesIncludeTax));
        const bool delivered = isDelivered(after.get(order::status));
        line.set(order_line::deliveredQuantity, delivered ? line.get(order_line::quantity) : Quantity{});
        if (const Problems problems = change.save(line); !problems.isEmpty())
            throw Error(ErrorKind::Invalid, problems.sentences());
    }
}

// What was paid for an order that is not to be is the customer's credit again.
void freePayments(Change &change, const Record *before, Record &after)
{
    const QString status = after.get(order::status);
    if (!before || status == before->get(order::status) || (status != u"cancelled" && status != u"quote"))
        return;
    Store &store = change.store();
    const Query paid{u"allocation"_s, where(u"order_id"_s, Operator::Equal, double(after.id())), {}, {}};
    for (const RecordId id : store.ids(paid)) {
        if (const Problems problems = change.remove(allocation::type, id); !problems.isEmpty())
            throw Error(ErrorKind::Invalid, problems.sentences());
    }
}

bool hasAllocations(Store &store)
{
    return store.connection().integer("SELECT EXISTS (SELECT 1 FROM allocation)") != 0;
}

// Saving an order frees its payments by the rule above; undo and redo write back what was, rule or not.
void guardPaidOrder(Store &store, Change *change, const Record *before, const Record *after)
{
    if (change || !before || !after || after->get(order::status) != u"quote" || before->get(order::status) == u"quote")
        return;
    Statement paid = store.connection().prepare("SELECT EXISTS (SELECT 1 FROM allocation WHERE order_id = ?)");
    paid.bind(1, before->id());
    if (paid.step() && paid.integer(0) != 0)
        throw Error(ErrorKind::Conflict,
                    QCoreApplication::translate("orders",
                                                "Money was received for %1 since, so it cannot become a quotation "
                                                "again. Undo the payment first, or take it off this order.")
                        .arg(before->get(order::number)));
}

void fillFromProduct(Store &store, const Record *before, Record &line)
{
    const RecordId product = line.get(order_line::product);
    const bool chosenAnew = !before || before->get(order_line::product) != product;
    if (product == 0 || !chosenAnew)
        return;
    Statement row = store.connection().prepare("SELECT name, unit, price, tax_rate, cost FROM product WHERE id = ?");
    row.bind(1, product);
    if (!row.step())
        return;
    if (line.isEmpty(order_line::description) || before)
        line.set(order_line::description, row.text(0));
    if (line.isEmpty(order_line::unit) || before)
        line.set(order_line::unit, row.text(1));
    const bool amountGiven = !line.isEmpty(order_line::net) && line.isEmpty(order_line::unitPrice);
    if ((line.isEmpty(order_line::unitPrice) || before) && !row.isNull(2) && !amountGiven)
        line.set(order_line::unitPrice, {row.integer(2)});
    if ((line.isEmpty(order_line::taxRate) || before) && !row.isNull(3))
        line.set(order_line::taxRate, {row.integer(3)});
    if ((line.isEmpty(order_line::cost) || before) && !row.isNull(4))
        line.set(order_line::cost,
                 lineNet(line.get(order_line::quantity), {row.integer(4)}, {}, store.currency().digits));
}

void completeLine(Change &change, const Record *before, Record &line)
{
    Store &store = change.store();
    Statement order =
        store.connection().prepare("SELECT currency, prices_include_tax, status FROM \"order\" WHERE id = ?");
    order.bind(1, line.get(order_line::order));
    bool delivered = false;
    if (order.step()) {
        line.set(order_line::currency, order.text(0));
        line.set(order_line::pricesIncludeTax, order.integer(1) != 0);
        delivered = isDelivered(order.text(2));
    }
    if (line.isEmpty(order_line::position)) {
        Statement last =
            store.connection().prepare("SELECT coalesce(max(position), 0) + 1 FROM order_line WHERE order_id = ?");
        last.bind(1, line.get(order_line::order));
        last.step();
        line.set(order_line::position, last.integer(0));
    }
    fillFromProduct(store, before, line);
    line.set(order_line::deliveredQuantity, delivered ? line.get(order_line::quantity) : Quantity{});
}

void numberPayment(Change &change, const Record *, Record &after)
{
    if (after.isEmpty(payment::number))
        after.set(payment::number, takeNumber(change, u"payment", after.get(payment::receivedOn)));
}

} // namespace

std::vector<Rule> orderRules()
{
    return {
        {&order::type, {&order::number, &order::customer, &order::dueOn}, completeOrder},
        {&order::type, {&order::status}, dateSteps},
        {&order::type, {&order::status, &order::currency, &order::pricesIncludeTax}, passOnToLines},
        {&order::type, {&order::status}, freePayments},
        {&order_line::type, {&order_line::product, &order_line::quantity, &order_line::position}, completeLine},
        {&payment::type, {&payment::number}, numberPayment},
    };
}

std::vector<Guard> orderGuards()
{
    return {{&order::type, guardPaidOrder, hasAllocations}};
}

} // namespace kith
