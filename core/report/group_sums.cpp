// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/group_sums.h"

#include <charconv>
#include <cstring>
#include <unordered_map>

namespace kith {

namespace {

using Length = std::int32_t;
constexpr Length none = -1; // the length of an empty key

void append(std::string &keys, const Statement &row, int column)
{
    const bool isNull = row.isNull(column);
    const std::string_view text = isNull ? std::string_view() : row.utf8(column);
    const Length length = isNull ? none : Length(text.size());
    keys.append(reinterpret_cast<const char *>(&length), sizeof length);
    keys.append(text);
}

} // namespace

std::optional<std::string_view> GroupSum::part(int key) const
{
    const char *at = m_keys.data();
    for (;; --key) {
        Length length = none;
        std::memcpy(&length, at, sizeof length);
        at += sizeof length;
        if (key == 0)
            return length == none ? std::nullopt : std::optional(std::string_view(at, size_t(length)));
        at += std::max(length, Length(0));
    }
}

QString GroupSum::text(int key) const
{
    const std::string_view bytes = part(key).value_or(std::string_view());
    return QString::fromUtf8(bytes.data(), qsizetype(bytes.size()));
}

qint64 GroupSum::integer(int key) const
{
    const std::string_view bytes = part(key).value_or(std::string_view());
    qint64 number = 0;
    std::from_chars(bytes.data(), bytes.data() + bytes.size(), number);
    return number;
}

std::vector<GroupSum> groupSums(Statement &rows, int keys)
{
    std::unordered_map<std::string, size_t> places;
    std::vector<GroupSum> groups;
    const int sums = rows.columnCount() - keys;
    Q_ASSERT(sums <= GroupSum::mostSums);
    std::string key;
    while (rows.step()) {
        key.clear();
        for (int i = 0; i < keys; ++i)
            append(key, rows, i);
        const auto [place, isNew] = places.try_emplace(key, groups.size());
        if (isNew)
            groups.emplace_back().m_keys = key;
        GroupSum &group = groups[place->second];
        for (int i = 0; i < sums; ++i)
            group.m_sums[size_t(i)] += rows.integer(keys + i);
        ++group.m_count;
    }
    return groups;
}

} // namespace kith
