// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/closed_periods.h"

#include <algorithm>
#include <QCoreApplication>

#include "core/base/error.h"
#include "core/model/standard_fields.h"
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

// What the accountant was given is not in notes, and not in what the record was changed for the last time.
bool isSameInBooks(const Record &before, const Record &after)
{
    const auto fields = before.shape().fields();
    return std::all_of(fields.begin(), fields.end(), [&](const FieldInfo *field) {
        return !field->isStored() || field->kind == FieldKind::LongText || field->has(Internal) ||
               field == &standard::updatedAt || field == &standard::owner ||
               before.value(*field) == after.value(*field);
    });
}

void guardClosed(Store &store, Change *change, const Record *before, const Record *after)
{
    if (change || (before && after && isSameInBooks(*before, *after)))
        return;
    for (const Record *record : {before, after}) {
        const Day day = record ? placeOf(store, *record).day : Day();
        const Day closed = day.isValid() ? closedUntil(store, 0) : Day();
        if (closed.isValid() && day <= closed)
            throw Error(ErrorKind::Invalid,
                        QCoreApplication::translate("closed",
                                                    "This would change %1 of %2, in a period that is closed until %3. "
                                                    "Nothing was undone or done again; take the closed period away "
                                                    "first if it must be.")
                            .arg(record->shape().singular(), formatDay(day), formatDay(closed)));
    }
}

QString sentence(Day day, Day closed)
{
    return QCoreApplication::translate("closed", "%1 lies in a period that is closed until %2; what was handed to the "
                                                 "accountant or agreed with the customer would no longer be true.")
        .arg(formatDay(day), formatDay(closed));
}

// Day and customer of the records of a kind; the same as placeOf, for many. "": they lie in no period.
QByteArray placesOf(const Shape &shape)
{
    if (&shape.type() == &order::type)
        return "SELECT id, ordered_on AS day, customer_id FROM \"order\"";
    if (&shape.type() == &order_line::type)
        return "SELECT l.id, o.ordered_on AS day, o.customer_id FROM order_line l JOIN \"order\" o ON o.id = "
               "l.order_id";
    if (&shape.type() == &payment::type)
        return "SELECT id, received_on AS day, customer_id FROM payment";
    if (&shape.type() == &allocation::type)
        return "SELECT a.id, p.received_on AS day, p.customer_id FROM allocation a JOIN payment p ON p.id = "
               "a.payment_id";
    if (&shape.type() == &expense::type)
        return "SELECT id, spent_on AS day, customer_id FROM expense";
    if (&shape.type() == &document::type)
        return "SELECT d.id, coalesce(d.issued_on, o.ordered_on) AS day, o.customer_id FROM document d LEFT JOIN "
               "\"order\" o ON o.id = d.order_id";
    return {};
}

bool isAnythingClosed(Store &store)
{
    return store.connection().integer("SELECT EXISTS (SELECT 1 FROM closed_period WHERE customer_id IS NULL)") != 0;
}

} // namespace

ClosedDays::ClosedDays(Store &store) : m_until(closedUntil(store, 0)) {}

bool ClosedDays::covers(const Record &record) const
{
    if (!m_until.isValid())
        return false;
    const Day day = record.is(order::type)     ? record.get(order::orderedOn)
                    : record.is(payment::type) ? record.get(payment::receivedOn)
                    : record.is(expense::type) ? record.get(expense::spentOn)
                                               : Day();
    return day.isValid() && day <= m_until;
}

std::vector<Guard> closedPeriodGuards()
{
    std::vector<Guard> guards;
    for (const RecordType *type : {&order::type, &order_line::type, &payment::type, &allocation::type, &expense::type})
        guards.push_back({type, guardClosed, isAnythingClosed});
    return guards;
}

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
            return sentence(place.day, closed);
    }
    return {};
}

QString closedPeriodWarning(Store &store, const Shape &shape, const std::vector<RecordId> &ids)
{
    const QByteArray places = placesOf(shape);
    if (places.isEmpty() || store.connection().integer("SELECT EXISTS (SELECT 1 FROM closed_period)") == 0)
        return {};
    QByteArray list;
    for (const RecordId id : ids)
        list += (list.isEmpty() ? "" : ",") + QByteArray::number(id);
    Statement row = store.connection().prepare(
        "SELECT place.day, max(closed.closed_until) FROM (" + places +
        ") place JOIN closed_period closed ON closed.customer_id IS NULL OR closed.customer_id = place.customer_id "
        "WHERE place.id IN (SELECT value FROM json_each(?)) AND place.day <= closed.closed_until GROUP BY place.day "
        "ORDER BY place.day LIMIT 1");
    row.bindUtf8(1, ("[" + list + "]").toStdString());
    if (!row.step())
        return {};
    return sentence(QDate::fromString(row.text(0), Qt::ISODate), QDate::fromString(row.text(1), Qt::ISODate));
}

} // namespace kith
