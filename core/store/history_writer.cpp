// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/history_writer.h"

#include <algorithm>

#include <QJsonDocument>

#include "core/model/standard_fields.h"
#include "core/store/connection.h"
#include "core/store/json_text.h"

namespace kith {

namespace {

bool isHistory(const FieldInfo &field)
{
    return !field.has(Rolled) && field.isStored() && &field != &standard::updatedAt;
}

} // namespace

std::string rowJson(const Plan &plan, const Record &record)
{
    JsonText json;
    for (const int slot : plan.stored) {
        const FieldInfo &field = *plan.shape->fields()[size_t(slot)];
        if (isHistory(field) && !record.at(slot).isEmpty())
            json.add(field, record.at(slot));
    }
    return json.finish();
}

HistoryWriter::HistoryWriter(Store &store, const QString &name, ChangeSummary::Kind kind, qint64 undoes)
    : m_store(store)
{
    Connection &connection = store.connection();
    m_id = connection.integer("SELECT next_id FROM counter WHERE kind = 'change'");
    m_id = m_id == 0 ? 1 : m_id;
    Statement counter = connection.prepare("INSERT INTO counter (kind, next_id) VALUES ('change', ?) "
                                           "ON CONFLICT (kind) DO UPDATE SET next_id = excluded.next_id");
    counter.bind(1, m_id + 1);
    counter.run();
    Statement change = connection.prepare("INSERT INTO change (id, at, staff_id, name, kind, undoable, undoes) "
                                          "VALUES (?, ?, ?, ?, ?, 1, ?)");
    change.bind(1, m_id).bind(2, toIso(Clock::now())).bind(4, name).bind(5, int(kind));
    store.me() ? change.bind(3, store.me()) : change.bindNull(3);
    undoes ? change.bind(6, undoes) : change.bindNull(6);
    change.run();
}

void HistoryWriter::created(const Plan &plan, RecordId id, qint64 version)
{
    createdRange(plan, id, id, version);
}

void HistoryWriter::createdRange(const Plan &plan, RecordId first, RecordId last, qint64 version)
{
    std::vector<Range> &ranges = m_ranges[&plan];
    if (!ranges.empty() && ranges.back().last + 1 == first && ranges.back().version == version)
        ranges.back().last = last;
    else
        ranges.push_back({first, last, version});
}

void HistoryWriter::uncreated(const Plan &plan, RecordId id)
{
    std::vector<Range> &ranges = m_ranges[&plan];
    // Usually one of the last: an import takes back what a refused row began.
    const auto found =
        std::find_if(ranges.rbegin(), ranges.rend(), [id](const Range &range) { return id >= range.first; });
    if (found == ranges.rend() || id > found->last)
        return;
    const Range after{id + 1, found->last, found->version};
    found->last = id - 1;
    const auto at = std::prev(found.base());
    const bool isGone = at->last < at->first;
    if (after.first <= after.last)
        isGone ? void(*at = after) : void(ranges.insert(std::next(at), after));
    else if (isGone)
        ranges.erase(at);
}

bool HistoryWriter::isEmpty() const
{
    return m_items == 0 &&
           std::all_of(m_ranges.begin(), m_ranges.end(), [](const auto &kind) { return kind.second.empty(); });
}

void HistoryWriter::item(const Plan &plan, RecordId id, ItemKind kind, qint64 version, const std::string &before,
                         const std::string &after)
{
    Statement statement = m_store.connection().prepare(
        "INSERT INTO change_item (change_id, type, record_id, kind, version, old_values, new_values) "
        "VALUES (?, ?, ?, ?, ?, ?, ?)");
    statement.bind(1, m_id).bindUtf8(2, plan.shape->type().name).bind(3, id).bind(4, int(kind)).bind(5, version);
    before.empty() ? statement.bindNull(6) : statement.bindUtf8(6, before);
    after.empty() ? statement.bindNull(7) : statement.bindUtf8(7, after);
    statement.run();
    ++m_items;
}

void HistoryWriter::updated(const Plan &plan, const Record &before, const Record &after)
{
    JsonText oldValues, newValues;
    for (const int slot : plan.stored) {
        const FieldInfo &field = *plan.shape->fields()[size_t(slot)];
        if (!isHistory(field) || before.at(slot) == after.at(slot))
            continue;
        oldValues.add(field, before.at(slot));
        newValues.add(field, after.at(slot));
    }
    item(plan, after.id(), ItemKind::Updated, after.version(), oldValues.finish(), newValues.finish());
}

void HistoryWriter::removed(const Plan &plan, const Record &before)
{
    item(plan, before.id(), ItemKind::Removed, before.version(), rowJson(plan, before), {});
}

void HistoryWriter::removedRange(const Plan &plan, RecordId first, RecordId last, const Progress &progress)
{
    Statement rows = m_store.connection().prepare(plan.select + " WHERE id BETWEEN ? AND ?");
    rows.bind(1, first).bind(2, last);
    std::vector<std::pair<int, const FieldInfo *>> kept;
    for (size_t i = 0; i < plan.stored.size(); ++i) {
        const FieldInfo &field = *plan.shape->fields()[size_t(plan.stored[i])];
        if (isHistory(field))
            kept.emplace_back(int(i) + 2, &field);
    }
    qint64 count = 0;
    JsonText json;
    while (rows.step()) {
        for (const auto &[column, field] : kept) {
            if (!rows.isNull(column))
                json.addColumn(*field, rows, column);
        }
        item(plan, rows.integer(0), ItemKind::Removed, rows.integer(1), json.finish(), {});
        if (++count % 10'000 == 0) {
            progress.throwIfCancelled();
            progress.advance(count, last - first + 1);
        }
    }
}

void HistoryWriter::finish(bool undoable)
{
    Connection &connection = m_store.connection();
    for (const auto &[plan, ranges] : m_ranges) {
        for (const Range &range : ranges) {
            Statement statement = connection.prepare("INSERT INTO change_range (change_id, type, first_id, last_id, "
                                                     "version) VALUES (?, ?, ?, ?, ?)");
            statement.bind(1, m_id)
                .bindUtf8(2, plan->shape->type().name)
                .bind(3, range.first)
                .bind(4, range.last)
                .bind(5, range.version);
            statement.run();
        }
    }
    if (!undoable) {
        Statement statement = connection.prepare("UPDATE change SET undoable = 0 WHERE id = ?");
        statement.bind(1, m_id);
        statement.run();
    }
}

} // namespace kith
