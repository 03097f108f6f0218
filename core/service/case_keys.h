// SPDX-License-Identifier: GPL-3.0-or-later
// Which group a case belongs to, for very many cases: every key is worked out once.
#pragma once

#include <string>
#include <unordered_map>
#include <vector>

#include "core/report/grouping.h"
#include "core/store/connection.h"

namespace kith {

class CaseKeys
{
public:
    explicit CaseKeys(const Grouping &by) : m_by(&by) {}
    QByteArray sql() const; // what the column asks for

    // The place of the row's key, counted as they come; texts that differ in case only share one.
    size_t of(const Statement &row, int column, Day openedOn);
    const Value &key(size_t place) const { return m_keys[place].key; }
    const QString &identity(size_t place) const { return m_keys[place].identity; } // "" for nothing known

private:
    struct Key
    {
        Value key;
        QString identity;
    };
    size_t place(const Value &key, const QString &identity);

    const Grouping *m_by;
    std::vector<Key> m_keys;
    std::unordered_map<QString, size_t> m_places; // by identity
    // As the rows have them, so that nothing is made of a key that was seen before.
    std::unordered_map<qint64, size_t> m_numbers; // ids, or days
    std::unordered_map<std::string, size_t> m_texts;
    std::string m_text;
};

} // namespace kith
