// SPDX-License-Identifier: GPL-3.0-or-later
// References to records that stood further down in the file.
#include <QCoreApplication>

#include "core/exchange/import_run.h"

namespace kith {

using namespace Qt::StringLiterals;

void ImportRun::wait(const Record &record, const std::optional<Record> &before, RowFate fate)
{
    for (Pending &pending : m_waiting) {
        pending.id = record.id();
        pending.line = m_reader.line();
        pending.cells = m_row.cells();
        pending.before = before;
        pending.fate = fate;
        m_pending.push_back(std::move(pending));
    }
    m_waiting.clear();
}

void ImportRun::forget(RecordId id)
{
    std::erase_if(m_pending, [&](const Pending &pending) { return pending.id == id; });
}

void ImportRun::finishPending()
{
    const Plan &plan = m_store.plan(m_shape);
    for (const Pending &pending : m_pending) {
        m_problems.clear();
        m_resolver.startRow();
        const auto resolved = m_resolver.resolveText(*pending.reference, pending.text, m_problems);
        std::optional<Record> record;
        {
            Statement row = m_store.connection().prepare(plan.select + " WHERE id = ?");
            row.bind(1, pending.id);
            if (row.step())
                record = plan.record(row);
        }
        if (!record)
            continue; // rejected already for another reference
        if (resolved.id != 0 && record->at(pending.slot) != Value(qint64(resolved.id))) {
            record->setAt(pending.slot, Value(qint64(resolved.id)));
            save(*record);
            if (pending.fate == RowFate::Unchanged && m_problems.isEmpty()) {
                count(RowFate::Unchanged, -1);
                count(RowFate::Updated, 1);
            }
        }
        if (!m_problems.isEmpty())
            rejectLate(pending, *record);
    }
}

// The row was taken already: its record goes again, or gets back what it had.
void ImportRun::rejectLate(const Pending &pending, Record &record)
{
    count(pending.fate, -1);
    if (pending.fate == RowFate::Created) {
        m_change.remove(m_shape, pending.id);
        --m_created[m_shape.name()];
    } else if (pending.fate == RowFate::Updated && pending.before) {
        Record back = *pending.before;
        back.setVersion(record.version());
        m_change.save(back);
    }
    m_verdict = {};
    m_verdict.line = pending.line;
    reject(pending.cells, m_problems.join(u' '));
}

} // namespace kith
