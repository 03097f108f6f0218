// SPDX-License-Identifier: GPL-3.0-or-later
// Sums by group over very many rows. SQLite sorts all rows to group them, ten million of them in a file on disk; a
// table of the groups in memory takes one look-up a row, and groups are few.
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/store/connection.h"

namespace kith {

// A group: its keys as the statement gave them, the sums of the columns after them, and how many rows it has.
class GroupSum
{
public:
    static constexpr int mostSums = 3;

    bool isNull(int key) const { return !part(key).has_value(); }
    QString text(int key) const;
    qint64 integer(int key) const; // of a key that is a number; 0 for none
    qint64 sum(int column) const { return m_sums[size_t(column)]; }
    qint64 count() const { return m_count; }

private:
    friend std::vector<GroupSum> groupSums(Statement &rows, int keys);
    std::optional<std::string_view> part(int key) const;

    std::string m_keys; // one after the other, each with its length before it
    std::array<qint64, mostSums> m_sums{};
    qint64 m_count = 0;
};

// Of each row first the keys, then integers to add up; empty ones add nothing. Groups come in the order in which each
// was seen first.
std::vector<GroupSum> groupSums(Statement &rows, int keys);

} // namespace kith
