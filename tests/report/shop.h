// SPDX-License-Identifier: GPL-3.0-or-later
// A shop with two years of everything that reports look at, from a fixed seed; and a hand for writing small cases.
#pragma once

#include <initializer_list>
#include <memory>
#include <QTemporaryDir>
#include <utility>

#include "core/store/change.h"

namespace kith::test {

struct Shop
{
    explicit Shop(const Rules &own = {}); // empty, in euros, in Berlin, on 11 June 2026
    ~Shop();

    // Saves a record from texts as a person would type them; fails the test when it is not accepted.
    RecordId add(const RecordType &type, std::initializer_list<std::pair<const FieldInfo *, QString>> values);
    void commit();
    void fill(); // two years of business

    QTemporaryDir folder;
    std::unique_ptr<Store> store;

private:
    std::unique_ptr<Change> m_change;
};

} // namespace kith::test
