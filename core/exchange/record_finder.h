// SPDX-License-Identifier: GPL-3.0-or-later
// Finds records by the values of some fields while a file is imported: through an index of the table where there is
// one, else through a map of hashes that is read once.
#pragma once

#include <span>
#include <unordered_map>
#include <vector>

#include "core/store/store.h"

namespace kith {

class RecordFinder
{
public:
    RecordFinder(Store &store, const Shape &shape, std::vector<const FieldInfo *> fields, int most = 6);

    // At most so many, in the order of their ids. Titles and texts without an index are compared folded, others
    // exactly.
    std::vector<RecordId> find(std::span<const Value> values);
    // A record that was saved meanwhile. Only the map needs to be told.
    void saved(const Record &record);
    // What is asked for such values; an index answers it when one of them that is not empty has one.
    QByteArray statement(std::span<const Value> values) const;

private:
    QByteArray withFilled(std::span<const Value> values);
    quint64 hash(std::span<const Value> values) const;
    void load();

    Store &m_store;
    const Shape &m_shape;
    std::vector<const FieldInfo *> m_fields;
    size_t m_most;
    bool m_indexed = false; // else by map
    bool m_loaded = false;
    std::vector<bool> m_lastFilled; // rows of a file mostly fill the same
    QByteArray m_lastStatement;
    std::unordered_multimap<quint64, RecordId> m_byHash;
};

} // namespace kith
