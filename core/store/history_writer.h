// SPDX-License-Identifier: GPL-3.0-or-later
// Writes the history of one change: created records as ranges of ids, updates as the changed fields, removals as whole
// rows.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "core/store/history.h"
#include "core/store/plan.h"

namespace kith {

class HistoryWriter
{
public:
    HistoryWriter(Store &store, const QString &name, ChangeSummary::Kind kind, qint64 undoes);

    qint64 id() const { return m_id; }
    void created(const Plan &plan, RecordId id, qint64 version);
    void createdRange(const Plan &plan, RecordId first, RecordId last, qint64 version);
    void uncreated(const Plan &plan, RecordId id); // removed again by the change that created it
    void updated(const Plan &plan, const Record &before, const Record &after);
    void removed(const Plan &plan, const Record &before);
    // All rows first..last, read and kept without passing through Records.
    void removedRange(const Plan &plan, RecordId first, RecordId last, const Progress &progress);
    bool isEmpty() const;       // nothing of the change is left to tell
    void finish(bool undoable); // writes the ranges and the change itself

private:
    void item(const Plan &plan, RecordId id, ItemKind kind, qint64 version, const std::string &before,
              const std::string &after);

    struct Range
    {
        RecordId first, last;
        qint64 version;
    };
    Store &m_store;
    qint64 m_id;
    qint64 m_items = 0;
    std::map<const Plan *, std::vector<Range>> m_ranges;
};

// Fields of a record as JSON text, in the form of the columns; empty ones left out unless asked for. Rollups are no
// history.
std::string rowJson(const Plan &plan, const Record &record);

} // namespace kith
