// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sales/order_steps.h"

#include <algorithm>
#include <map>
#include <QCoreApplication>

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/model/standard_fields.h"
#include "core/model/types/all_types.h"

using namespace Qt::StringLiterals;

namespace kith {

namespace {

[[noreturn]] void refuse(const QString &sentence)
{
    throw Error(ErrorKind::Invalid, sentence);
}

void keep(Change &change, Record &record)
{
    if (const Problems problems = change.save(record); !problems.isEmpty())
        refuse(problems.sentences());
}

Record read(Store &store, const RecordType &type, RecordId id)
{
    const auto record = store.read(type, id);
    if (!record)
        throw Error(ErrorKind::NotFound, QCoreApplication::translate("order_steps", "There is no %1 %2.")
                                             .arg(store.shape(type).singular(), QString::number(id)));
    return *record;
}

QString statusAfter(OrderStep step)
{
    switch (step) {
    case OrderStep::Confirm:
        return u"confirmed"_s;
    case OrderStep::Deliver:
        return u"delivered"_s;
    case OrderStep::Complete:
        return u"completed"_s;
    case OrderStep::Cancel:
        return u"cancelled"_s;
    }
    Q_UNREACHABLE();
}

QString changeName(OrderStep step, const QString &number)
{
    switch (step) {
    case OrderStep::Confirm:
        return QCoreApplication::translate("order_steps", "Confirm %1").arg(number);
    case OrderStep::Deliver:
        return QCoreApplication::translate("order_steps", "Deliver %1").arg(number);
    case OrderStep::Complete:
        return QCoreApplication::translate("order_steps", "Complete %1").arg(number);
    case OrderStep::Cancel:
        return QCoreApplication::translate("order_steps", "Cancel %1").arg(number);
    }
    Q_UNREACHABLE();
}

std::vector<Record> linesOf(Store &store, RecordId order)
{
    return store.select({u"order_line"_s, where(u"order_id"_s, Operator::Equal, double(order)), {u"position"_s}, {}});
}

// Lines of original and return belong together by product, those without one by their words.
QString goodsOf(const Record &line)
{
    const RecordId product = line.get(order_line::product);
    return product ? QString::number(product) : u"="_s + fold(line.get(order_line::description));
}

} // namespace

std::vector<OrderStep> orderSteps(const Record &order)
{
    const QString status = order.get(order::status);
    if (status == u"quote")
        return {OrderStep::Confirm, OrderStep::Deliver, OrderStep::Cancel};
    if (status == u"confirmed")
        return {OrderStep::Deliver, OrderStep::Complete, OrderStep::Cancel};
    if (status == u"delivered")
        return {OrderStep::Complete};
    return {};
}

QString stepVerb(OrderStep step)
{
    switch (step) {
    case OrderStep::Confirm:
        return QCoreApplication::translate("order_steps", "Confirm order");
    case OrderStep::Deliver:
        return QCoreApplication::translate("order_steps", "Deliver");
    case OrderStep::Complete:
        return QCoreApplication::translate("order_steps", "Complete order");
    case OrderStep::Cancel:
        return QCoreApplication::translate("order_steps", "Cancel order");
    }
    Q_UNREACHABLE();
}

qint64 takeStep(Store &store, RecordId id, OrderStep step, Day on)
{
    Record order = read(store, order::type, id);
    const QString status = order.get(order::status);
    const std::vector<OrderStep> possible = orderSteps(order);
    if (std::find(possible.begin(), possible.end(), step) == possible.end()) {
        if (step == OrderStep::Cancel && (status == u"delivered" || status == u"completed"))
            refuse(QCoreApplication::translate("order_steps",
                                               "%1 was delivered and can no longer be cancelled. Record a return.")
                       .arg(order.get(order::number)));
        refuse(QCoreApplication::translate("order_steps", "%1 is %2 already; nothing was changed.")
                   .arg(order.get(order::number), store.choiceLabel(u"order_status"_s, status)));
    }
    const Day day = on.isValid() ? on : store.today();
    order.set(order::status, statusAfter(step));
    if (step == OrderStep::Confirm)
        order.set(order::confirmedOn, day);
    else if (step == OrderStep::Cancel)
        order.set(order::cancelledOn, day);
    else if (order.isEmpty(order::deliveredOn))
        order.set(order::deliveredOn, day);
    if (step != OrderStep::Cancel && order.isEmpty(order::confirmedOn))
        order.set(order::confirmedOn, day);
    Change change(store, changeName(step, order.get(order::number)));
    keep(change, order);
    return change.commit();
}

std::vector<ReturnedLine> returnable(Store &store, RecordId order)
{
    std::map<QString, qint64> returned;
    Statement rows = store.connection().prepare(
        "SELECT l.product_id, l.description, -l.quantity FROM \"order\" r JOIN order_line l ON l.order_id = r.id WHERE "
        "r.returns_of_id = ? AND r.status IN ('confirmed', 'delivered', 'completed') AND l.quantity < 0");
    rows.bind(1, order);
    while (rows.step())
        returned[rows.isNull(0) ? u"="_s + fold(rows.text(1)) : QString::number(rows.integer(0))] += rows.integer(2);
    std::vector<ReturnedLine> left;
    for (const Record &line : linesOf(store, order)) {
        const qint64 had = line.get(order_line::quantity).units;
        if (had <= 0)
            continue;
        qint64 &gone = returned[goodsOf(line)];
        const qint64 of = std::min(gone, had);
        gone -= of;
        if (had > of)
            left.push_back({line.id(), {had - of}});
    }
    return left;
}

RecordId returnGoods(Change &change, RecordId id, std::vector<ReturnedLine> lines, Day on)
{
    Store &store = change.store();
    const Record original = read(store, order::type, id);
    const QString status = original.get(order::status);
    if (status != u"delivered" && status != u"completed")
        refuse(QCoreApplication::translate("order_steps",
                                           "%1 was not delivered yet, so nothing can come back. Change or cancel it.")
                   .arg(original.get(order::number)));
    const std::vector<ReturnedLine> left = returnable(store, id);
    if (lines.empty())
        lines = left;
    if (lines.empty())
        refuse(QCoreApplication::translate("order_steps", "Everything of %1 came back already.")
                   .arg(original.get(order::number)));

    Record order = store.blank(order::type);
    for (const FieldInfo *field :
         {static_cast<const FieldInfo *>(&order::customer), static_cast<const FieldInfo *>(&order::contact),
          static_cast<const FieldInfo *>(&order::region), static_cast<const FieldInfo *>(&order::channel),
          static_cast<const FieldInfo *>(&order::currency), static_cast<const FieldInfo *>(&order::rate),
          static_cast<const FieldInfo *>(&order::pricesIncludeTax),
          static_cast<const FieldInfo *>(&order::paymentsTracked), static_cast<const FieldInfo *>(&standard::owner)})
        order.setValue(*field, original.value(*field));
    const Day day = on.isValid() ? on : store.today();
    order.set(order::status, u"delivered"_s);
    order.set(order::orderedOn, day);
    order.set(order::confirmedOn, day);
    order.set(order::deliveredOn, day);
    order.set(order::dueOn, day);
    order.set(order::returnsOf, id);
    keep(change, order);
    for (const ReturnedLine &back : lines) {
        const auto of =
            std::find_if(left.begin(), left.end(), [&](const ReturnedLine &one) { return one.line == back.line; });
        if (of == left.end() || back.quantity > of->quantity || back.quantity.units <= 0)
            refuse(QCoreApplication::translate("order_steps", "Of this line of %1 only %2 can come back, not %3.")
                       .arg(original.get(order::number),
                            formatUnits(of == left.end() ? 0 : of->quantity.units, Quantity::digits, 0),
                            formatUnits(back.quantity.units, Quantity::digits, 0)));
        const Record sold = read(store, order_line::type, back.line);
        Record line = sold;
        line.setId(0);
        line.setVersion(0);
        line.clear(standard::externalId);
        line.clear(standard::createdAt);
        line.set(order_line::order, order.id());
        line.set(order_line::quantity, -back.quantity);
        const qint64 all = sold.get(order_line::quantity).units;
        const auto share = [&](const Field<Money> &field) {
            if (!sold.isEmpty(field))
                line.set(field, {-divideRounded(multiplied(sold.get(field).minor, back.quantity.units), all)});
        };
        if (sold.isEmpty(order_line::unitPrice)) { // a file brought only the amount
            share(order_line::net);
            share(order_line::tax);
        }
        share(order_line::cost);
        keep(change, line);
    }
    return order.id();
}

std::vector<RecordId> ordersOfOpportunity(Store &store, RecordId opportunity)
{
    return store.ids({u"order"_s,
                      all({where(u"opportunity_id"_s, Operator::Equal, double(opportunity)),
                           where(u"status"_s, Operator::NotEqual, u"cancelled"_s)}),
                      {},
                      {}});
}

RecordId orderFromOpportunity(Change &change, RecordId id)
{
    Store &store = change.store();
    const Record won = read(store, opportunity::type, id);
    if (won.isEmpty(opportunity::customer))
        refuse(QCoreApplication::translate("order_steps", "Say who the customer of “%1” is before it becomes an order.")
                   .arg(won.get(opportunity::name)));
    if (const auto there = ordersOfOpportunity(store, id); !there.empty())
        refuse(QCoreApplication::translate("order_steps", "“%1” has its order already: %2.")
                   .arg(won.get(opportunity::name), store.title(store.shape(order::type), there.front())));
    Record order = store.blank(order::type);
    order.set(order::customer, won.get(opportunity::customer));
    order.set(order::opportunity, id);
    order.setValue(order::contact, won.value(opportunity::contact));
    order.setValue(order::campaign, won.value(opportunity::campaign));
    order.setValue(standard::owner, won.value(standard::owner));
    // What is not won yet is only offered.
    const auto stage = store.read(stage::type, won.get(opportunity::stage));
    const bool isWon = stage && stage->get(stage::kind) == u"won";
    order.set(order::status, isWon ? u"confirmed"_s : u"quote"_s);
    keep(change, order);
    const std::vector<Record> lines =
        store.select({u"opportunity_line"_s, where(u"opportunity_id"_s, Operator::Equal, double(id)), {}, {}});
    for (const Record &wanted : lines) {
        Record line = store.blank(order_line::type);
        line.set(order_line::order, order.id());
        line.setValue(order_line::product, wanted.value(opportunity_line::product));
        if (!wanted.isEmpty(opportunity_line::quantity))
            line.set(order_line::quantity, wanted.get(opportunity_line::quantity));
        line.setValue(order_line::unitPrice, wanted.value(opportunity_line::unitPrice));
        line.setValue(order_line::discountRate, wanted.value(opportunity_line::discountRate));
        keep(change, line);
    }
    if (lines.empty() && !won.isEmpty(opportunity::amount)) {
        Record line = store.blank(order_line::type);
        line.set(order_line::order, order.id());
        line.set(order_line::description, won.get(opportunity::name));
        line.set(order_line::unitPrice,
                 {rescale(won.get(opportunity::amount).minor, store.currency().digits, UnitPrice::digits)});
        keep(change, line);
    }
    return order.id();
}

} // namespace kith
