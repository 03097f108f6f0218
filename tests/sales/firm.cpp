// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sales/firm.h"

#include <catch2/catch.hpp>

#include "core/business_rules.h"
#include "core/model/types/all_types.h"

using namespace Qt::StringLiterals;

namespace kith::test {

Firm::Firm()
{
    const Instant morning{QDateTime(Day(2026, 6, 11), QTime(7, 30), Qt::UTC).toMSecsSinceEpoch()};
    Clock::set([morning] { return morning; });
    StoreOptions options;
    options.rules = businessRules();
    store = Store::create(folder.filePath(u"firm.kith"_s), {u"Lindqvist Tea"_s, u"EUR"_s, u"Europe/Berlin"_s}, options);
    customer = add(customer::type, {{&customer::name, u"Aurora Trading"_s}, {&customer::city, u"Leipzig"_s}});
    product = add(product::type, {{&product::name, u"Gaiwan"_s},
                                  {&product::code, u"G-1"_s},
                                  {&product::taxRate, u"19%"_s},
                                  {&product::stockTracked, u"yes"_s}});
}

Firm::~Firm()
{
    Clock::set({});
}

RecordId Firm::add(const RecordType &type, std::initializer_list<std::pair<const FieldInfo *, QString>> values)
{
    Record record = store->blank(type);
    for (const auto &[field, text] : values) {
        const Parsed parsed = store->parse(*field, text);
        INFO(field->name << ": " << parsed.problem.toStdString());
        REQUIRE(parsed.problem.isEmpty());
        record.setValue(*field, parsed.value);
    }
    Change change(*store, u"Add"_s);
    const Problems problems = change.save(record);
    INFO(problems.sentences().toStdString());
    REQUIRE(problems.isEmpty());
    change.commit();
    return record.id();
}

void Firm::set(const RecordType &type, RecordId id, const FieldInfo &field, const QString &text)
{
    Record record = *store->read(type, id);
    record.setValue(field, store->parse(field, text).value);
    Change change(*store, u"Edit"_s);
    REQUIRE(change.save(record).isEmpty());
    change.commit();
}

RecordId Firm::order(std::initializer_list<std::pair<QString, QString>> lines, const QString &status,
                     const QString &day)
{
    Change change(*store, u"Order"_s);
    Record record = store->blank(order::type);
    record.set(order::customer, customer);
    record.set(order::status, status);
    record.setValue(order::orderedOn, store->parse(order::orderedOn, day).value);
    const Problems problems = change.save(record);
    REQUIRE(problems.isEmpty());
    for (const auto &[quantity, price] : lines) {
        Record line = store->blank(order_line::type);
        line.set(order_line::order, record.id());
        line.set(order_line::product, product);
        line.setValue(order_line::quantity, store->parse(order_line::quantity, quantity).value);
        line.setValue(order_line::unitPrice, store->parse(order_line::unitPrice, price).value);
        REQUIRE(change.save(line).isEmpty());
    }
    change.commit();
    return record.id();
}

Money Firm::money(const RecordType &type, RecordId id, const Field<Money> &field)
{
    return store->read(type, id)->get(field);
}

qint64 Firm::stock()
{
    return store->read(product::type, product)->get(product::stockOnHand).units / powerOfTen(Quantity::digits);
}

} // namespace kith::test
