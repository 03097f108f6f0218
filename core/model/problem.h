// SPDX-License-Identifier: GPL-3.0-or-later
// Invalid input is a value: what is wrong with which field, in words a person can act on.
#pragma once

#include <QString>
#include <vector>

#include "core/model/field.h"

namespace kith {

struct Problem
{
    const FieldInfo *field = nullptr; // nullptr: the record as a whole
    QString sentence;                 // in the current language
};

class Problems
{
public:
    void add(const FieldInfo &field, QString sentence) { m_list.push_back({&field, std::move(sentence)}); }
    void add(QString sentence) { m_list.push_back({nullptr, std::move(sentence)}); }
    bool isEmpty() const { return m_list.empty(); }
    auto begin() const { return m_list.begin(); }
    auto end() const { return m_list.end(); }
    const std::vector<Problem> &list() const { return m_list; }
    QString sentences() const; // all, joined by a blank

private:
    std::vector<Problem> m_list;
};

} // namespace kith
