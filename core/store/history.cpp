// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/history.h"

#include <algorithm>
#include <QJsonDocument>

#include "core/model/format.h"

namespace kith {

namespace {

constexpr char summaryColumns[] = "SELECT id, at, staff_id, name, kind, undoable, undoes, undone_by FROM change ";

ChangeSummary summaryOf(const Statement &row)
{
    ChangeSummary summary;
    summary.id = row.integer(0);
    summary.at = instantFromIso(row.text(1)).value_or(Instant{});
    summary.staff = row.integer(2);
    summary.name = row.text(3);
    summary.kind = ChangeSummary::Kind(row.integer(4));
    summary.undoable = row.integer(5) != 0;
    summary.undoes = row.integer(6);
    summary.undoneBy = row.integer(7);
    return summary;
}

void count(Store &store, ChangeSummary &summary)
{
    Statement ranges = store.connection().prepare("SELECT coalesce(sum(last_id - first_id + 1), 0) FROM change_range "
                                                  "WHERE change_id = ?");
    ranges.bind(1, summary.id);
    ranges.step();
    summary.created = ranges.integer(0);
    Statement items =
        store.connection().prepare("SELECT kind, count(*) FROM change_item WHERE change_id = ? GROUP BY kind");
    items.bind(1, summary.id);
    while (items.step())
        (ItemKind(items.integer(0)) == ItemKind::Removed ? summary.removed : summary.updated) += items.integer(1);
}

std::vector<FieldDifference> differences(const Shape &shape, const QString &before, const QString &after)
{
    const QJsonObject old = QJsonDocument::fromJson(before.toUtf8()).object();
    const QJsonObject fresh = QJsonDocument::fromJson(after.toUtf8()).object();
    std::vector<FieldDifference> list;
    for (const FieldInfo *field : shape.fields()) {
        const QString name = QString::fromUtf8(field->name);
        if (fresh.contains(name) && !field->has(Internal))
            list.push_back({field, valueFromJson(*field, old.value(name)), valueFromJson(*field, fresh.value(name))});
    }
    return list;
}

} // namespace

std::optional<ChangeSummary> changeSummary(Store &store, qint64 change)
{
    Statement row = store.connection().prepare(QByteArray(summaryColumns) + "WHERE id = ?");
    row.bind(1, change);
    if (!row.step())
        return std::nullopt;
    ChangeSummary summary = summaryOf(row);
    count(store, summary);
    return summary;
}

std::vector<ChangeSummary> recentChanges(Store &store, qint64 limit, qint64 before)
{
    Statement rows =
        store.connection().prepare(QByteArray(summaryColumns) + "WHERE ?1 = 0 OR id < ?1 ORDER BY id DESC LIMIT ?2");
    rows.bind(1, before).bind(2, limit);
    std::vector<ChangeSummary> list;
    while (rows.step())
        list.push_back(summaryOf(rows));
    for (ChangeSummary &summary : list)
        count(store, summary);
    return list;
}

std::vector<ItemSummary> historyOf(Store &store, const Shape &shape, RecordId id)
{
    std::vector<ItemSummary> list;
    Statement items = store.connection().prepare("SELECT change_id, kind, old_values, new_values FROM change_item "
                                                 "WHERE record_id = ? AND type = ? ORDER BY id DESC");
    items.bind(1, id).bindUtf8(2, shape.type().name);
    while (items.step()) {
        ItemSummary item;
        item.change.id = items.integer(0);
        item.kind = ItemKind(items.integer(1));
        if (item.kind == ItemKind::Updated)
            item.differences = differences(shape, items.text(2), items.text(3));
        list.push_back(std::move(item));
    }
    Statement ranges =
        store.connection().prepare("SELECT change_id FROM change_range WHERE type = ? AND first_id <= ? AND "
                                   "last_id >= ? ORDER BY change_id DESC");
    ranges.bindUtf8(1, shape.type().name).bind(2, id).bind(3, id);
    while (ranges.step()) {
        ItemSummary item;
        item.change.id = ranges.integer(0);
        item.kind = ItemKind::Created;
        list.push_back(std::move(item));
    }
    std::stable_sort(list.begin(), list.end(),
                     [](const ItemSummary &a, const ItemSummary &b) { return a.change.id > b.change.id; });
    for (ItemSummary &item : list)
        item.change = changeSummary(store, item.change.id).value_or(item.change);
    return list;
}

ChangeSummary nextUndo(Store &store)
{
    // A redo stands for the change it brought back; undos and what they undid are over.
    Statement row = store.connection().prepare(
        QByteArray(summaryColumns) +
        "WHERE undone_by IS NULL AND undoable = 1 AND kind IN (0, 2) ORDER BY id DESC LIMIT 1");
    return row.step() ? summaryOf(row) : ChangeSummary{};
}

ChangeSummary nextRedo(Store &store)
{
    // Only undos newer than the last change that a person made anew; scores are the program's own (derived.h).
    Statement row = store.connection().prepare(
        QByteArray(summaryColumns) +
        "WHERE undone_by IS NULL AND kind = 1 AND id > coalesce((SELECT c.id FROM change c WHERE c.kind = 0 AND "
        "(c.undoable = 1 OR (NOT EXISTS (SELECT 1 FROM change_range WHERE change_id = c.id AND type = 'score') AND "
        "NOT EXISTS (SELECT 1 FROM change_item WHERE change_id = c.id AND type = 'score'))) ORDER BY c.id DESC LIMIT "
        "1), 0) ORDER BY id DESC LIMIT 1");
    return row.step() ? summaryOf(row) : ChangeSummary{};
}

std::vector<BinEntry> bin(Store &store, qint64 limit)
{
    Statement rows = store.connection().prepare(
        "SELECT c.id, c.at, i.type, i.record_id, i.old_values FROM change_item i JOIN change c ON c.id = i.change_id "
        "WHERE i.kind = 2 AND c.undone_by IS NULL AND c.kind IN (0, 2) ORDER BY i.id DESC LIMIT ?");
    rows.bind(1, limit);
    std::vector<BinEntry> list;
    while (rows.step()) {
        BinEntry entry;
        entry.change = rows.integer(0);
        entry.at = instantFromIso(rows.text(1)).value_or(Instant{});
        entry.shape = store.catalogue().find(rows.text(2));
        entry.id = rows.integer(3);
        if (!entry.shape || entry.shape->type().has(OwnedOnly))
            continue;
        Record record(*entry.shape);
        const QJsonObject values = QJsonDocument::fromJson(rows.text(4).toUtf8()).object();
        for (const FieldInfo *field : entry.shape->fields())
            record.setValue(*field, valueFromJson(*field, values.value(QString::fromUtf8(field->name))));
        entry.title = store.title(record);
        list.push_back(std::move(entry));
    }
    return list;
}

} // namespace kith
