// SPDX-License-Identifier: GPL-3.0-or-later
// What a row of a file says beside its record: further phones and addresses, tags, pictures and other files. Nothing is
// added twice.
#pragma once

#include <map>

#include "core/exchange/import_plan.h"
#include "core/exchange/row_source.h"
#include "core/store/change.h"

namespace kith {

class SideRows
{
public:
    SideRows(Store &store, Change &change, const ImportPlan &plan, const RowSource &source)
        : m_store(store), m_change(change), m_plan(plan), m_source(source)
    {}

    // Returns how many records were added for `owner`, which is saved already; adds to the problems.
    qint64 save(const Record &owner, QStringList &problems);
    const std::map<QString, qint64> &created() const { return m_created; }

private:
    qint64 savePoints(const Record &owner, const QString &kind, const QStringList &values, QStringList &problems);
    qint64 saveTags(const Record &owner, const QStringList &names, QStringList &problems);
    qint64 saveFiles(const Record &owner);
    RecordId tagNamed(const QString &name, QStringList &problems);

    Store &m_store;
    Change &m_change;
    const ImportPlan &m_plan;
    const RowSource &m_source;
    std::map<QString, RecordId> m_tags;
    std::map<QString, qint64> m_created;
};

// The paths that lead beside the record: "tag", "point.phone" …; empty where the kind has none.
QStringList sidePaths(const Catalogue &catalogue, const Shape &shape);
QString sideLabel(const QString &path);

} // namespace kith
