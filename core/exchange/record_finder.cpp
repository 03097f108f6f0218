// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/record_finder.h"

#include <algorithm>
#include <functional>
#include <iterator>

#include "core/base/text.h"

namespace kith {

namespace {

bool isFolded(const FieldInfo &field)
{
    return field.isText();
}

bool hasIndex(const Shape &shape, const FieldInfo &field)
{
    return field.has(Indexed) || field.has(Unique) || field.kind == FieldKind::Reference ||
           (shape.titleField() == &field && field.isText());
}

} // namespace

RecordFinder::RecordFinder(Store &store, const Shape &shape, std::vector<const FieldInfo *> fields, int most)
    : m_store(store), m_shape(shape), m_fields(std::move(fields)), m_most(size_t(most))
{
    for (const FieldInfo *field : m_fields)
        m_indexed = m_indexed || hasIndex(shape, *field);
}

// An index holds no empty values, and is used only where "=" says that none is looked for.
QByteArray RecordFinder::statement(std::span<const Value> values) const
{
    QByteArray conditions;
    for (size_t i = 0; i < values.size(); ++i) {
        const FieldInfo &field = *m_fields[i];
        const QByteArray number = "?" + QByteArray::number(int(i) + 1);
        conditions += conditions.isEmpty() ? " WHERE " : " AND ";
        if (values[i].isEmpty())
            conditions += number + " IS " + field.name;
        else if (m_shape.titleField() == &field && field.isText())
            conditions += "sort_key = sortkey(" + number + ") AND fold(" + field.name + ") = fold(" + number + ")";
        else
            conditions += QByteArray(field.name) + " = " + number;
    }
    return "SELECT id FROM " + m_store.plan(m_shape).table + conditions + " ORDER BY id LIMIT " +
           QByteArray::number(int(m_most));
}

QByteArray RecordFinder::withFilled(std::span<const Value> values)
{
    const auto isFilled = [](const Value &value) { return !value.isEmpty(); };
    if (!std::ranges::equal(m_lastFilled, values, {}, {}, isFilled)) {
        m_lastFilled.clear();
        std::ranges::transform(values, std::back_inserter(m_lastFilled), isFilled);
        m_lastStatement = statement(values);
    }
    return m_lastStatement;
}

std::vector<RecordId> RecordFinder::find(std::span<const Value> values)
{
    std::vector<RecordId> found;
    bool isEmpty = true;
    for (size_t i = 0; i < values.size(); ++i)
        isEmpty = isEmpty && (values[i].isEmpty() || !hasIndex(m_shape, *m_fields[i]));
    if (m_indexed && !isEmpty) {
        Statement rows = m_store.connection().prepare(withFilled(values));
        for (size_t i = 0; i < values.size(); ++i)
            rows.bind(int(i) + 1, *m_fields[i], values[i]);
        while (rows.step())
            found.push_back(rows.integer(0));
        return found;
    }
    load();
    const auto [first, last] = m_byHash.equal_range(hash(values));
    for (auto it = first; it != last && found.size() < m_most; ++it)
        found.push_back(it->second);
    std::sort(found.begin(), found.end());
    found.erase(std::unique(found.begin(), found.end()), found.end());
    return found;
}

void RecordFinder::saved(const Record &record)
{
    if (!m_loaded)
        return;
    std::vector<Value> values;
    for (const FieldInfo *field : m_fields)
        values.push_back(record.value(*field));
    const quint64 key = hash(values);
    const auto [first, last] = m_byHash.equal_range(key);
    if (std::none_of(first, last, [&](const auto &entry) { return entry.second == record.id(); }))
        m_byHash.emplace(key, record.id());
}

quint64 RecordFinder::hash(std::span<const Value> values) const
{
    quint64 result = 0xcbf29ce484222325ULL;
    for (size_t i = 0; i < values.size(); ++i) {
        const std::string text = isFolded(*m_fields[i]) ? foldUtf8(values[i].text().toStdString())
                                 : values[i].isText()   ? values[i].text().toStdString()
                                                        : std::to_string(values[i].number());
        result = (result ^ std::hash<std::string>{}(text)) * 0x100000001b3ULL;
    }
    return result;
}

void RecordFinder::load()
{
    if (m_loaded)
        return;
    m_loaded = true;
    QByteArray columns;
    for (const FieldInfo *field : m_fields)
        columns += QByteArray(", ") + field->name;
    Statement rows = m_store.connection().prepare("SELECT id" + columns + " FROM " + m_store.plan(m_shape).table);
    std::vector<Value> values(m_fields.size());
    while (rows.step()) {
        bool empty = true;
        for (size_t i = 0; i < m_fields.size(); ++i) {
            values[i] = rows.value(int(i) + 1, *m_fields[i]);
            empty = empty && values[i].isEmpty();
        }
        if (!empty)
            m_byHash.emplace(hash(values), rows.integer(0));
    }
}

} // namespace kith
