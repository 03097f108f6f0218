// SPDX-License-Identifier: GPL-3.0-or-later
// What was done: changes, their items, the bin.
#pragma once

#include <QJsonObject>
#include <vector>

#include "core/store/store.h"

namespace kith {

enum class ItemKind { Created, Updated, Removed };

struct ChangeSummary
{
    qint64 id = 0;
    Instant at;
    RecordId staff = 0;
    QString name;
    qint64 created = 0, updated = 0, removed = 0;
    qint64 undoneBy = 0; // the change that undid it
    qint64 undoes = 0;   // the change that it undid
    enum class Kind { Normal, Undo, Redo } kind = Kind::Normal;
    bool undoable = true;
};

struct FieldDifference
{
    const FieldInfo *field = nullptr;
    Value before, after;
};

struct ItemSummary // one change of one record
{
    ChangeSummary change;
    ItemKind kind = ItemKind::Updated;
    std::vector<FieldDifference> differences; // Updated: what changed
};

std::optional<ChangeSummary> changeSummary(Store &store, qint64 change);
std::vector<ChangeSummary> recentChanges(Store &store, qint64 limit = 200, qint64 before = 0); // newest first
std::vector<ItemSummary> historyOf(Store &store, const Shape &shape, RecordId id);             // newest first
// What undo and redo would do now; id 0: nothing. Undo skips undone changes and undos.
ChangeSummary nextUndo(Store &store);
ChangeSummary nextRedo(Store &store);

// The bin is a view of history: removed records that were not brought back. Restoring undoes the removal of the whole
// change it was part of.
struct BinEntry
{
    qint64 change = 0;
    const Shape *shape = nullptr;
    RecordId id = 0;
    QString title;
    Instant at;
};
std::vector<BinEntry> bin(Store &store, qint64 limit = 500);

} // namespace kith
