// SPDX-License-Identifier: GPL-3.0-or-later
// Files with one row per order line: which rows make one order, and which of its lines are there already.
#pragma once

#include <unordered_map>
#include <vector>

#include "core/store/store.h"

namespace kith {

// The record that rows with the same key share.
struct OwnerGroup
{
    RecordId id = 0;
    bool isNew = true; // made by this import
    qint64 lines = 0;
    bool linesRead = false; // of a record that was there before
    std::vector<Record> unclaimed;
};

class FlatRows
{
public:
    FlatRows(Store &store, const Shape &owner, const Shape &line);

    // By number, customer and day for orders; by the key where one is used; `std::nullopt`: every row for itself.
    std::optional<quint64> key(const Record &owner, const std::vector<const FieldInfo *> &keys) const;
    OwnerGroup *find(quint64 key);
    OwnerGroup &add(quint64 key, const Record &owner, bool isNew);
    void remove(quint64 key, const Record &owner);

    // Is there a line already that has all these values? It is claimed then.
    bool claims(OwnerGroup &group, const std::vector<std::pair<int, Value>> &values);

    // Numbers that several orders share.
    qint64 sharedNumbers() const { return m_shared; }

private:
    quint64 numberHash(const Record &owner) const;

    Store &m_store;
    const Shape &m_owner;
    const Shape &m_line;
    bool m_isOrder;
    std::unordered_map<quint64, OwnerGroup> m_groups;
    std::unordered_map<quint64, quint32> m_numbers;
    qint64 m_shared = 0;
};

} // namespace kith
