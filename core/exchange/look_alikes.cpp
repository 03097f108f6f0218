// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/look_alikes.h"

#include <algorithm>

namespace kith {

namespace {

constexpr int most = 50; // looked at for one row

} // namespace

LookAlikes::LookAlikes(Store &store, const ImportPlan &plan) : m_store(store), m_shape(*plan.root.shape)
{
    const FieldInfo *title = m_shape.titleField();
    if (!plan.keys.empty() || !title || !title->isText() || !plan.root.fills(*title))
        return;
    m_lastBefore = store.connection().integer("SELECT max(id) FROM " + store.plan(m_shape).table);
    if (m_lastBefore == 0)
        return;
    m_fields = {title};
    for (const FieldInfo *field : m_shape.fields()) {
        if ((field->kind == FieldKind::Day || field->kind == FieldKind::Instant) && field->has(Indexed) &&
            plan.root.fills(*field)) {
            m_fields.push_back(field);
            break;
        }
    }
    m_finder = std::make_unique<RecordFinder>(store, m_shape, m_fields, most);
}

bool LookAlikes::knows(const Record &record, const std::vector<std::pair<int, Value>> &values)
{
    if (!m_finder)
        return false;
    std::vector<Value> key;
    for (const FieldInfo *field : m_fields)
        key.push_back(record.value(*field));
    const Plan &plan = m_store.plan(m_shape);
    for (const RecordId id : m_finder->find(key)) {
        if (id > m_lastBefore)
            continue;
        Statement row = m_store.connection().prepare(plan.select + " WHERE id = ?");
        row.bind(1, id);
        if (!row.step())
            continue;
        const Record known = plan.record(row);
        const bool same = std::all_of(values.begin(), values.end(), [&](const auto &value) {
            return value.second.isEmpty() || known.at(value.first) == value.second;
        });
        if (same) {
            ++m_count;
            return true;
        }
    }
    return false;
}

} // namespace kith
