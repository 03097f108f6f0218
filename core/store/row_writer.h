// SPDX-License-Identifier: GPL-3.0-or-later
// Writes rows inside a running transaction and remembers what follows from them: rollups of parents, search terms, ids
// given. Knows no rules, no validation, no history: those are Change's, and undo writes without them.
#pragma once

#include <future>
#include <map>
#include <set>
#include <string>
#include <unordered_map>
#include <vector>

#include "core/store/plan.h"
#include "core/store/store.h"

namespace kith {

class RowWriter
{
public:
    RowWriter(Store &store, bool bulk);

    RecordId newId(const Plan &plan);
    // Given by newId of this writer: nobody else has seen the record yet.
    bool isNew(const Plan &plan, RecordId id) const;

    std::optional<Record> read(const Plan &plan, RecordId id); // stored fields only
    void insert(const Plan &plan, const Record &record);       // with its id and version
    // Writes the fields that differ and `version`; false: the row no longer has before's version.
    bool update(const Plan &plan, const Record &before, const Record &after);
    void erase(const Plan &plan, const Record &before);
    // Rows first..last as one set; their contributions are recomputed for the touched parents.
    void eraseRange(const Plan &plan, RecordId first, RecordId last);

    // Rollups, search terms, id counters. After this only the commit is left.
    void finish();
    const std::set<const Shape *> &touched() const { return m_touched; }

    QByteArray sortKeyOf(const Plan &plan, const Record &record) const;

private:
    struct Pending // what children changed for one parent
    {
        std::vector<qint64> deltas;
        quint64 dirtyEnds = 0; // bit per rollup whose first or last must be read
    };
    using Insertions = std::map<std::vector<int>, Statement>; // by the filled fields
    struct Findable                                           // a row that is to be found: its texts
    {
        qint64 row = 0; // of the search index
        std::vector<std::pair<const FieldInfo *, QString>> texts;
    };
    struct Terms // the same as the search index has it, each in a table of its own (search.h)
    {
        qint64 row = 0;
        std::string words;
        std::string longTexts;
    };
    struct Ids
    {
        RecordId first = 0; // given by this writer
        RecordId next = 0;
    };
    Statement &insertion(const Plan &plan, const std::vector<int> &filled);
    void contribute(const Plan &plan, const Record &record, int sign);
    void index(const Plan &plan, const Record &record);
    void rollUp(const Plan &plan);
    void rollUpOne(const Plan &plan, RecordId id, const Pending &pending);
    void recomputeParents(const RollupPlan &rollup, const QByteArray &scope);
    void indexLater();
    static Findable findable(const Plan &plan, const Record &record);
    static Terms termsOf(const Findable &row); // on any thread
    void insertTerms(const Terms &terms);
    void handOverTerms(); // of the new rows, to another thread; writes what that computed before
    void writeComputedTerms();
    Ids &ids(const Plan &plan);

    Store &m_store;
    Connection &m_connection;
    bool m_bulk;
    std::unordered_map<const Plan *, Insertions> m_insertions;
    std::unordered_map<const Plan *, Ids> m_ids;
    std::unordered_map<const Plan *, std::unordered_map<RecordId, Pending>> m_pending;
    std::unordered_map<const Plan *, std::vector<RecordId>> m_toIndex;
    std::vector<Findable> m_newRows;
    std::future<std::vector<Terms>> m_computedTerms;
    std::set<const Shape *> m_touched;
    qint64 m_lastSearchRow = 0;
    qint64 m_pendingCount = 0;
    qint64 m_staleTerms = 0; // records whose former terms stay in the search index
};

} // namespace kith
