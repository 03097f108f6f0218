// SPDX-License-Identifier: GPL-3.0-or-later
// Which record a row refers to: found by external id, code, name or id, or created where that was asked for. What was
// found is remembered, so that a customer with ten thousand lines is looked up once.
#pragma once

#include <map>
#include <memory>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "core/exchange/record_finder.h"
#include "core/exchange/row_reader.h"
#include "core/store/change.h"

namespace kith {

class ReferenceResolver
{
public:
    // `loose`: what is not found or is not clear stays empty, and is counted.
    ReferenceResolver(Store &store, Change &change, RowReader &row, const Shape &root, bool loose)
        : m_store(store), m_change(change), m_row(row), m_root(root), m_loose(loose)
    {}

    struct Resolved
    {
        RecordId id = 0;      // 0: the row names none, or there is a problem
        bool pending = false; // a record of the imported kind itself that may come later in the file
        QString text;         // what was looked for
    };
    Resolved resolve(RecordPlan &plan, QStringList &problems);
    // Once more at the end, by the text alone.
    Resolved resolveText(RecordPlan &plan, const QString &text, QStringList &problems);

    // Records made for the row at hand; they go again when the row is rejected.
    void startRow() { m_createdNow.clear(); }
    void takeBack();

    // Tells that a record of the imported kind was saved: what was missing may be there now.
    void saved(const Record &record);

    const std::map<QString, qint64> &created() const { return m_created; }
    // Records (by kind) that the file calls by a second name; the first one was kept.
    QStringList warnings() const;

private:
    struct Known
    {
        RecordId id;
        std::string title; // folded; "" when the file gives none
    };
    std::vector<RecordId> find(RecordPlan &plan, const FieldInfo &field, const QString &text);
    std::vector<RecordId> findBy(RecordPlan &plan, const FieldPlan &by, const QString &text);
    std::vector<RecordId> findAny(RecordPlan &plan, FieldPlan::Role role, const QString &text);
    RecordFinder &finder(const Shape &shape, std::vector<const FieldInfo *> fields);
    RecordId create(RecordPlan &plan, QStringList &problems);
    RecordId createCalled(RecordPlan &plan, const QString &text, QStringList &problems);
    RecordId save(RecordPlan &plan, Record &record, QStringList &problems);
    void noteSecondName(const RecordPlan &plan, RecordId id, const QString &name);
    std::vector<RecordId> withoutKey(const RecordPlan &plan, const FieldInfo &key, const std::vector<RecordId> &among);
    std::vector<RecordId> deliveredTwins(RecordPlan &plan, const QString &text);
    QString notFound(const RecordPlan &plan, const QString &text) const;
    void noteOpen(const RecordPlan &plan, const FieldPlan &by, const QString &text);

    Store &m_store;
    Change &m_change;
    RowReader &m_row;
    const Shape &m_root;
    bool m_loose;
    qint64 m_leftEmpty = 0;
    std::map<std::pair<const Shape *, std::vector<const FieldInfo *>>, std::unique_ptr<RecordFinder>> m_finders;
    std::unordered_map<const RecordPlan *, std::unordered_map<std::string, RecordId>> m_known;
    std::vector<std::pair<const Shape *, RecordId>> m_createdNow;
    std::map<QString, qint64> m_created;
    std::map<const Shape *, std::unordered_set<RecordId>> m_secondNames;
    std::map<const Shape *, QString> m_secondNameExample;
};

} // namespace kith
