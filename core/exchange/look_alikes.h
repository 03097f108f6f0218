// SPDX-License-Identifier: GPL-3.0-or-later
// Rows that look the same as records that were there before the import, when nothing identifies them: the file may have
// been imported already.
#pragma once

#include <memory>
#include <utility>
#include <vector>

#include "core/exchange/import_plan.h"
#include "core/exchange/record_finder.h"

namespace kith {

class LookAlikes
{
public:
    LookAlikes(Store &store, const ImportPlan &plan);

    // Is there a record that has all these values of the row? Counts it.
    bool knows(const Record &record, const std::vector<std::pair<int, Value>> &values);
    qint64 count() const { return m_count; }

private:
    Store &m_store;
    const Shape &m_shape;
    std::unique_ptr<RecordFinder> m_finder; // nullptr: the kind has no records yet, or the file has keys
    std::vector<const FieldInfo *> m_fields;
    qint64 m_lastBefore = 0;
    qint64 m_count = 0;
};

} // namespace kith
