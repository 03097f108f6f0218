// SPDX-License-Identifier: GPL-3.0-or-later
// A firm with the rules of the business, one customer and one stocked product: in euros, in Berlin, on 11 June 2026.
#pragma once

#include <initializer_list>
#include <QTemporaryDir>
#include <utility>

#include "core/store/change.h"

namespace kith::test {

struct Firm
{
    Firm();
    ~Firm();

    // In a change of its own, from texts as a person would type them; fails the test when it is not accepted.
    RecordId add(const RecordType &type, std::initializer_list<std::pair<const FieldInfo *, QString>> values);
    void set(const RecordType &type, RecordId id, const FieldInfo &field, const QString &text);
    // Lines of the product: quantity and price; 19 % tax.
    RecordId order(std::initializer_list<std::pair<QString, QString>> lines, const QString &status,
                   const QString &day = QStringLiteral("2026-06-01"));
    Money money(const RecordType &type, RecordId id, const Field<Money> &field);
    qint64 stock(); // whole pieces on hand

    QTemporaryDir folder;
    std::unique_ptr<Store> store;
    RecordId customer = 0, product = 0;
};

} // namespace kith::test
