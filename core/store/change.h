// SPDX-License-Identifier: GPL-3.0-or-later
// One named thing the user did. All it saved is committed together, kept in history together, undone together. There is
// no other way to write records.
//
//     Change change(store, tr("Edit Aurora Trading"));
//     Record customer = *store.read(customer::type, 7);
//     customer.set(customer::city, u"Leipzig"_s);
//     if (Problems problems = change.save(customer); !problems.isEmpty()) ... // nothing of this record was written
//     change.commit();
//
// The transaction begins with the first write and is rolled back when the Change dies uncommitted.
#pragma once

#include <map>
#include <memory>
#include <optional>
#include <QString>

#include "core/model/problem.h"
#include "core/store/history_writer.h"
#include "core/store/row_writer.h"
#include "core/store/store.h"

namespace kith {

class Change
{
public:
    enum class Size { Single, Bulk }; // Bulk: many records; search terms and rollups are gathered

    Change(Store &store, QString name, Size size = Size::Single);
    ~Change();
    Change(const Change &) = delete;

    Store &store() { return m_store; }
    const QString &name() const { return m_name; }
    // When what is saved happened: now, unless the records are history from elsewhere. Rules date by it what they write
    // (moves between stages, steps of cases), and new records count as made then.
    Instant moment() const { return m_moment ? *m_moment : Clock::now(); }
    Day day() const { return dayOf(moment(), m_store.zone()); }
    void setMoment(std::optional<Instant> moment) { m_moment = moment; }

    // Begins the transaction before the first write: what is read from here on stays as it is, and new choices belong
    // to the change.
    void begin();
    // Inserts (id 0) or updates. Validates, runs rules, derives, writes changed columns only; sets id and version of
    // `record`. Returns what is wrong instead, and then wrote nothing of it.
    // Throws Error{Conflict} when the stored version is newer than the record's.
    Problems save(Record &record);
    // Validation alone, as save would do it (as-you-type checks, dry runs).
    Problems validate(const Record &record);
    // With everything it owns; references from elsewhere are cleared. A problem when required references remain, naming
    // what refers to it.
    Problems remove(const Shape &shape, RecordId id);
    Problems remove(const RecordType &type, RecordId id);

    // Two records of the same thing become one: what refers to the one may then refer to the other, also where it
    // otherwise stays as it is (orders with an invoice).
    void setMerging(bool merging) { m_merging = merging; }
    bool isMerging() const { return m_merging; }

    // Erasure, issued documents, what a new file begins with: history keeps it, undo refuses it.
    void setUndoable(bool undoable) { m_undoable = undoable; }

    qint64 id() const { return m_id; } // of the change in history; 0 before the first write
    bool isEmpty() const;              // nothing was written so far
    // Writes rollups, search terms and history, commits, tells the listeners. Returns the change's id, 0 when nothing
    // was written. After an exception the file is as before.
    qint64 commit();

    // Undoes a committed change in a change of its own; redo undoes the undo. Throws Error{Conflict} naming later
    // changes of the same records, Error{Invalid} when it cannot be undone (erasure, closed period) or was undone
    // already.
    static qint64 undo(Store &store, qint64 change, const Progress &progress = {});

private:
    Record prepared(const Plan &plan, const Record &record, const Record *before);
    void runRules(const Plan &plan, const Record *before, Record &after);
    void askGuards(const Plan &plan, const Record *before, const Record *after);
    void finishRecord(const Plan &plan, Record &after) const;
    Problems insertNew(const Plan &plan, Record &record);
    Problems saveExisting(const Plan &plan, Record &record);
    Problems clearReferences(const Shape &shape, RecordId id);

    Store &m_store;
    QString m_name;
    Size m_size;
    bool m_undoable = true;
    bool m_merging = false;
    qint64 m_id = 0;
    std::optional<Instant> m_moment;
    std::unique_ptr<Transaction> m_transaction;
    std::unique_ptr<RowWriter> m_writer;
    std::unique_ptr<HistoryWriter> m_history;
    std::map<const Guard *, bool> m_awake;
};

} // namespace kith
