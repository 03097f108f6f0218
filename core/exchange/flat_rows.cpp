// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/flat_rows.h"

#include <algorithm>
#include <functional>

#include "core/base/text.h"
#include "core/model/types/order.h"

namespace kith {

namespace {

void mix(quint64 &hash, const Value &value)
{
    const quint64 part =
        value.isText() ? std::hash<std::string>{}(value.text().toStdString()) : quint64(value.number());
    hash = (hash ^ part ^ (value.isEmpty() ? 0x9e37U : 0U)) * 0x9e3779b97f4a7c15ULL;
    hash ^= hash >> 29;
}

const FieldInfo *ownerField(const Shape &line)
{
    for (const FieldInfo *field : line.fields()) {
        if (field->has(Owner))
            return field;
    }
    return nullptr;
}

} // namespace

FlatRows::FlatRows(Store &store, const Shape &owner, const Shape &line)
    : m_store(store), m_owner(owner), m_line(line), m_isOrder(&owner.type() == &order::type)
{}

std::optional<quint64> FlatRows::key(const Record &owner, const std::vector<const FieldInfo *> &keys) const
{
    quint64 hash = 1;
    if (!keys.empty()) {
        for (const FieldInfo *field : keys)
            mix(hash, owner.value(*field));
        return hash;
    }
    if (!m_isOrder || owner.isEmpty(order::number))
        return std::nullopt;
    mix(hash, owner.value(order::number));
    mix(hash, owner.value(order::customer));
    mix(hash, owner.value(order::orderedOn));
    return hash;
}

OwnerGroup *FlatRows::find(quint64 key)
{
    const auto it = m_groups.find(key);
    return it == m_groups.end() ? nullptr : &it->second;
}

OwnerGroup &FlatRows::add(quint64 key, const Record &owner, bool isNew)
{
    OwnerGroup &group = m_groups[key];
    group.id = owner.id();
    group.isNew = isNew;
    if (m_isOrder && ++m_numbers[numberHash(owner)] == 2)
        ++m_shared;
    return group;
}

void FlatRows::remove(quint64 key, const Record &owner)
{
    m_groups.erase(key);
    if (m_isOrder && --m_numbers[numberHash(owner)] == 1)
        --m_shared;
}

bool FlatRows::claims(OwnerGroup &group, const std::vector<std::pair<int, Value>> &values)
{
    if (group.isNew)
        return false;
    if (!group.linesRead) {
        group.linesRead = true;
        Query query;
        query.type = m_line.name();
        query.where = where(QLatin1StringView(ownerField(m_line)->name), Operator::Equal, QString::number(group.id));
        group.unclaimed = m_store.select(query);
        group.lines = qint64(group.unclaimed.size());
    }
    const auto same = std::find_if(group.unclaimed.begin(), group.unclaimed.end(), [&](const Record &line) {
        return std::all_of(values.begin(), values.end(), [&](const auto &value) {
            return value.second.isEmpty() || line.at(value.first) == value.second;
        });
    });
    if (same == group.unclaimed.end())
        return false;
    group.unclaimed.erase(same);
    return true;
}

quint64 FlatRows::numberHash(const Record &owner) const
{
    quint64 hash = 7;
    mix(hash, owner.value(order::number));
    return hash;
}

} // namespace kith
