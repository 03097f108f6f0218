// SPDX-License-Identifier: GPL-3.0-or-later
// One import under way: row after row into one change.
#pragma once

#include "core/exchange/closed_periods.h"
#include "core/exchange/flat_rows.h"
#include "core/exchange/import_plan.h"
#include "core/exchange/look_alikes.h"
#include "core/exchange/reference_resolver.h"
#include "core/exchange/rejected_rows.h"
#include "core/exchange/row_reader.h"
#include "core/exchange/side_rows.h"
#include "core/store/change.h"

namespace kith {

class ImportRun
{
public:
    ImportRun(Store &store, const ImportOptions &options, const Progress &progress, ImportPlan &plan);
    ImportResult run();

private:
    using Values = std::vector<std::pair<int, Value>>;

    // A reference to a record of the same kind that may stand further down.
    struct Pending
    {
        RecordId id;
        int slot;
        RecordPlan *reference;
        QString text;
        qint64 line;
        QStringList cells;
        std::optional<Record> before; // when the row changed a record that was there
        RowFate fate;
    };

    bool isWanted() const; // by ImportOptions::only
    void takeRow();
    void checkShape();
    // Money is read in the digits of the record's own currency, where the file names one.
    void useCurrency();
    Values values(RecordPlan &plan);
    // A margin becomes the cost, an amount wins over a price that does not give it.
    Values lineValues();
    static const Value *valueOf(const Values &values, int slot);
    void resolveInto(RecordPlan &plan, Values &values, bool isRoot);
    void count(RowFate fate, qint64 by);
    void reject(const QStringList &cells, const QString &reason);
    void warn();

    Record assembled(const Record &base, const RecordPlan &plan, const Values &values) const;
    static const FieldPlan *planOf(const RecordPlan &plan, int slot);
    // The record that the row is about; nullopt: a new one. Adds to the problems.
    std::optional<Record> existing(const Record &wanted);
    std::optional<Record> modeAllowsNew();
    // By what the kind is known by, where one of the two has no number elsewhere.
    std::vector<RecordId> foundNaturally(const Record &wanted);
    std::pair<RowFate, Record> takeRecord(const Values &values);
    // Tells whom a new record may be the same as; a problem when such rows are to be left out.
    void lookForDuplicate(const Record &record);
    RowFate takeFlat(const Values &root, Values &line);
    RowFate saveSides(Record &record, const std::optional<Record> &before, RowFate fate);
    bool saveLine(OwnerGroup &group, const Values &values);
    // A file's amount is what counts: a price that gives another one (rounded, before a discount) is left out.
    static void keepAmount(Record &line);
    bool save(Record &record);
    void compare(const Record &before, const Record &after, const Values &values);

    void wait(const Record &record, const std::optional<Record> &before, RowFate fate);
    void forget(RecordId id);
    void finishPending();
    // The row was taken already: its record goes again, or gets back what it had.
    void rejectLate(const Pending &pending, Record &record);

    Store &m_store;
    const ImportOptions &m_options;
    const Progress &m_progress;
    ImportPlan &m_plan;
    const Shape &m_shape;
    std::unique_ptr<RowSource> m_source;
    RowSource &m_reader;
    RowReader m_row;
    Change m_change;
    ReferenceResolver m_resolver;
    SideRows m_sides;
    RejectedRows m_rejects;
    std::unique_ptr<RecordFinder> m_finder;
    std::unique_ptr<RecordFinder> m_naturalFinder; // by ImportPlan::naturalKeys
    std::unique_ptr<FlatRows> m_flat;
    bool m_shortRowsAreUsual = false;
    std::vector<std::pair<int, QStringList>> m_only; // column, texts
    LookAlikes m_lookAlikes;
    ClosedDays m_closed;
    qint64 m_closedRecords = 0;
    std::unique_ptr<RowDuplicates> m_duplicates;
    std::unique_ptr<OpenWords> m_openWords;
    std::vector<FieldPlan> m_noFields;
    QStringList m_problems; // of the row at hand
    RowVerdict m_verdict;
    std::vector<Pending> m_waiting; // of the row at hand
    std::vector<Pending> m_pending;
    std::map<QString, qint64> m_created;
    ImportResult m_result;
};

} // namespace kith
