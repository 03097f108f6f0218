// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/closed_periods.h"

#include <QCoreApplication>

#include "core/model/types/all_types.h"

namespace kith {

using namespace Qt::StringLiterals;

namespace {

struct Place
{
    Day day;
    RecordId customer = 0;
};

Place placeOf(Store &store, const Record &record)
{
    const auto owner = [&](const RecordType &type, RecordId id) {
        const std::optional<Record> found = id ? store.read(type, id) : std::nullopt;
        return found ? placeOf(store, *found) : Place();
    };
    if (record.is(order::type))
        return {record.get(order::orderedOn), record.get(order::customer)};
    if (record.is(order_line::type))
        return owner(order::type, record.get(order_line::order));
    if (record.is(payment::type))
        return {record.get(payment::receivedOn), record.get(payment::customer)};
    if (record.is(allocation::type))
        return owner(payment::type, record.get(allocation::payment));
    if (record.is(expense::type))
        return {record.get(expense::spentOn), record.get(expense::customer)};
    if (record.is(document::type)) {
        const Place order = owner(order::type, record.get(document::order));
        return {record.isEmpty(document::issuedOn) ? order.day : record.get(document::issuedOn), order.customer};
    }
    return {};
}

Day closedUntil(Store &store, RecordId customer)
{
    Statement row = store.connection().prepare(
        "SELECT max(closed_until) FROM closed_period WHERE customer_id IS NULL OR customer_id = ?");
    row.bind(1, customer);
    return row.step() && !row.isNull(0) ? QDate::fromString(row.text(0), Qt::ISODate) : Day();
}

} // namespace

QString closedPeriodWarning(Store &store, const Record &after)
{
    std::vector<Place> places{placeOf(store, after)};
    if (after.id() != 0) {
        if (const std::optional<Record> before = store.read(after.shape(), after.id()))
            places.push_back(placeOf(store, *before));
    }
    for (const Place &place : places) {
        const Day closed = place.day.isValid() ? closedUntil(store, place.customer) : Day();
        if (closed.isValid() && place.day <= closed)
            return QCoreApplication::translate("closed",
                                               "%1 lies in a period that is closed until %2; what was handed to the "
                                               "accountant or agreed with the customer would no longer be true.")
                .arg(formatDay(place.day), formatDay(closed));
    }
    return {};
}

} // namespace kith
