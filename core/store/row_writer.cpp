// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/row_writer.h"

#include <algorithm>
#include <utility>

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/model/standard_fields.h"
#include "core/store/search.h"
#include "core/store/search_index.h"

using namespace Qt::StringLiterals;

namespace kith {

namespace {

constexpr qint64 pendingLimit = 300'000; // parents held back at most; then their rollups are written meanwhile
constexpr size_t rowsHandedOver = 256;   // to the thread that computes their search terms
constexpr size_t keptInsertions = 16;    // statements, each for other filled fields

std::string utf8Of(const Record &record, int slot)
{
    const QString *text = record.at(slot).textPointer();
    return text ? text->toStdString() : std::string();
}

} // namespace

RowWriter::Findable RowWriter::findable(const Plan &plan, const Record &record)
{
    Findable row{.row = searchRow(plan.shape->type().number, record.id())};
    for (const int slot : plan.findable) {
        const QString *text = record.at(slot).textPointer();
        if (text && !text->isEmpty())
            row.texts.emplace_back(plan.shape->fields()[size_t(slot)], *text);
    }
    return row;
}

RowWriter::Terms RowWriter::termsOf(const Findable &row)
{
    Terms terms{.row = row.row};
    for (const auto &[field, text] : row.texts) {
        std::string &to = field->kind == FieldKind::LongText ? terms.longTexts : terms.words;
        if (!to.empty())
            to += ' ';
        to += indexTerms(*field, text.toStdString());
    }
    return terms;
}

void RowWriter::insertTerms(const Terms &terms)
{
    if (!terms.words.empty()) {
        Statement statement = m_connection.prepare("INSERT INTO search(rowid, terms) VALUES (?, ?)");
        statement.bind(1, terms.row).bindUtf8(2, terms.words);
        statement.run();
    }
    if (!terms.longTexts.empty()) {
        Statement statement = m_connection.prepare("INSERT INTO search_text(rowid, terms) VALUES (?, ?)");
        statement.bind(1, terms.row).bindUtf8(2, terms.longTexts);
        statement.run();
    }
}

RowWriter::RowWriter(Store &store, bool bulk) : m_store(store), m_connection(store.connection()), m_bulk(bulk) {}

RowWriter::Ids &RowWriter::ids(const Plan &plan)
{
    Ids &ids = m_ids[&plan];
    if (ids.next == 0) {
        Statement counter = m_connection.prepare("SELECT next_id FROM counter WHERE kind = ?");
        counter.bind(1, plan.shape->name());
        ids.first = ids.next = counter.step() ? counter.integer(0) : 1;
    }
    return ids;
}

RecordId RowWriter::newId(const Plan &plan)
{
    return ids(plan).next++;
}

bool RowWriter::isNew(const Plan &plan, RecordId id) const
{
    const auto it = m_ids.find(&plan);
    return it != m_ids.end() && id >= it->second.first;
}

std::optional<Record> RowWriter::read(const Plan &plan, RecordId id)
{
    Statement row = m_connection.prepare(plan.select + " WHERE id = ?");
    row.bind(1, id);
    if (!row.step())
        return std::nullopt;
    return plan.record(row);
}

QByteArray RowWriter::sortKeyOf(const Plan &plan, const Record &record) const
{
    return QByteArray::fromStdString(sortKeyUtf8(utf8Of(record, plan.titleSlot)));
}

Statement &RowWriter::insertion(const Plan &plan, const std::vector<int> &filled)
{
    Insertions &known = m_insertions[&plan];
    const auto found = known.find(filled);
    if (found != known.end())
        return found->second;
    QByteArray columns, marks;
    for (const int slot : filled) {
        columns += QByteArray(", ") + plan.shape->fields()[size_t(slot)]->name;
        marks += ", ?";
    }
    if (known.size() == keptInsertions)
        known.clear();
    const QByteArray sql = "INSERT INTO " + plan.table + " (id, version" + columns + ") VALUES (?, ?" + marks + ")";
    return known.emplace(filled, m_connection.prepare(sql)).first->second;
}

void RowWriter::insert(const Plan &plan, const Record &record)
{
    // Rows of an import fill the same few columns: only those are named and bound, in statements that are kept.
    std::vector<int> filled;
    filled.reserve(plan.stored.size());
    for (const int slot : plan.stored) {
        if (!record.at(slot).isEmpty())
            filled.push_back(slot);
    }
    Statement &statement = insertion(plan, filled);
    statement.bind(1, record.id()).bind(2, record.version());
    int at = 3;
    for (const int slot : filled)
        statement.bind(at++, *plan.shape->fields()[size_t(slot)], record.at(slot));
    statement.run();
    m_touched.insert(plan.shape);
    contribute(plan, record, 1);
    if (!plan.findable.empty())
        index(plan, record);
}

bool RowWriter::update(const Plan &plan, const Record &before, const Record &after)
{
    std::vector<int> changed;
    for (const int slot : plan.stored) {
        if (before.at(slot) != after.at(slot))
            changed.push_back(slot);
    }
    QByteArray sql = "UPDATE " + plan.table + " SET version = ?";
    for (const int slot : changed)
        sql += QByteArray(", ") + plan.shape->fields()[size_t(slot)]->name + " = ?";
    Statement statement = m_connection.prepare(sql + " WHERE id = ? AND version = ?");
    statement.bind(1, after.version());
    int at = 2;
    for (const int slot : changed)
        statement.bind(at++, *plan.shape->fields()[size_t(slot)], after.at(slot));
    statement.bind(at, before.id()).bind(at + 1, before.version());
    statement.run();
    if (m_connection.changes() != 1)
        return false;
    m_touched.insert(plan.shape);
    contribute(plan, before, -1);
    contribute(plan, after, 1);
    const bool findableChanged = std::any_of(plan.findable.begin(), plan.findable.end(),
                                             [&](int slot) { return before.at(slot) != after.at(slot); });
    if (findableChanged) {
        m_toIndex[&plan].push_back(after.id());
        ++m_staleTerms;
    }
    return true;
}

void RowWriter::erase(const Plan &plan, const Record &before)
{
    Statement statement = m_connection.prepare("DELETE FROM " + plan.table + " WHERE id = ?");
    statement.bind(1, before.id());
    statement.run();
    m_touched.insert(plan.shape);
    contribute(plan, before, -1);
    m_staleTerms += plan.findable.empty() ? 0 : 1;
}

void RowWriter::eraseRange(const Plan &plan, RecordId first, RecordId last)
{
    const QByteArray range = " BETWEEN " + QByteArray::number(first) + " AND " + QByteArray::number(last);
    // Parents outside the range, before the rows go; their figures are taken anew once the rows are gone.
    std::vector<std::pair<const RollupPlan *, QByteArray>> later;
    for (const RollupPlan *rollup : plan.gives) {
        const QByteArray through = rollup->rollup->through->name;
        const QByteArray table = "kith_parents_" + QByteArray::number(qint64(later.size()));
        m_connection.execute("CREATE TEMP TABLE IF NOT EXISTS " + table + " (id INTEGER PRIMARY KEY)");
        m_connection.execute("DELETE FROM temp." + table);
        m_connection.execute("INSERT INTO temp." + table + " SELECT DISTINCT " + through + " FROM " + plan.table +
                             " WHERE id" + range + " AND " + through + " IS NOT NULL");
        later.emplace_back(rollup, "(SELECT id FROM temp." + table + ")");
    }
    m_connection.execute("DELETE FROM " + plan.table + " WHERE id" + range);
    m_staleTerms += plan.findable.empty() ? 0 : m_connection.changes();
    m_touched.insert(plan.shape);
    for (const auto &[rollup, scope] : later)
        recomputeParents(*rollup, scope);
}

void RowWriter::recomputeParents(const RollupPlan &rollup, const QByteArray &scope)
{
    const Plan &parentPlan = m_store.plan(*rollup.parent);
    QByteArray sql = rollup.sql;
    const QByteArray through = rollup.rollup->through->name;
    sql.replace("{scope}", "AND " + through + " IN " + scope + " GROUP BY 1");
    std::unordered_map<RecordId, Value> figures;
    {
        Statement statement = m_connection.prepare(sql);
        while (statement.step())
            figures[statement.integer(0)] = statement.value(1, *rollup.rollup->field);
    }
    const Value nothing = rollup.isEnd() ? Value() : Value(qint64(0));
    Statement parents = m_connection.prepare(parentPlan.select + " WHERE id IN " + scope);
    std::vector<Record> records;
    while (parents.step())
        records.push_back(parentPlan.record(parents));
    for (const Record &before : records) {
        const auto figure = figures.find(before.id());
        Record after = before;
        after.setAt(rollup.parentSlot, figure == figures.end() ? nothing : figure->second);
        if (parentPlan.shape->type().derive)
            parentPlan.shape->type().derive(after);
        if (!(after == before))
            update(parentPlan, before, after);
    }
}

void RowWriter::contribute(const Plan &plan, const Record &record, int sign)
{
    for (const RollupPlan *rollup : plan.gives) {
        const RecordId parent = record.at(rollup->throughSlot).number();
        if (parent == 0 || !rollup->counts(record))
            continue;
        const Plan &parentPlan = m_store.plan(*rollup->parent);
        auto [it, fresh] = m_pending[&parentPlan].try_emplace(parent);
        Pending &pending = it->second;
        if (fresh) {
            pending.deltas.resize(parentPlan.takes.size());
            ++m_pendingCount;
        }
        if (rollup->isEnd())
            pending.dirtyEnds |= quint64(1) << rollup->place;
        else
            pending.deltas[size_t(rollup->place)] += sign * rollup->amount(record, m_store.currency().digits);
    }
    if (m_pendingCount > pendingLimit) {
        m_pendingCount = 0;
        for (const Plan *parent : m_store.plans().byDepth())
            rollUp(*parent);
    }
}

void RowWriter::rollUp(const Plan &plan)
{
    const auto it = m_pending.find(&plan);
    if (it == m_pending.end())
        return;
    std::vector<std::pair<RecordId, Pending>> list(std::make_move_iterator(it->second.begin()),
                                                   std::make_move_iterator(it->second.end()));
    m_pending.erase(it);
    std::sort(list.begin(), list.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    for (const auto &[id, pending] : list)
        rollUpOne(plan, id, pending);
}

void RowWriter::rollUpOne(const Plan &plan, RecordId id, const Pending &pending)
{
    const auto before = read(plan, id);
    if (!before)
        return; // removed together with its children
    Record after = *before;
    for (const RollupPlan *rollup : plan.takes) {
        if (rollup->isEnd()) {
            if (!(pending.dirtyEnds & (quint64(1) << rollup->place)))
                continue;
            QByteArray sql = rollup->sql;
            sql.replace("{scope}", QByteArray("AND ") + rollup->rollup->through->name + " = ?");
            Statement statement = m_connection.prepare(sql);
            statement.bind(1, id);
            after.setAt(rollup->parentSlot, statement.step() ? statement.value(1, *rollup->rollup->field) : Value());
        } else if (const qint64 delta = pending.deltas[size_t(rollup->place)]; delta != 0) {
            after.setAt(rollup->parentSlot, Value(after.at(rollup->parentSlot).number() + delta));
        }
    }
    if (plan.shape->type().derive)
        plan.shape->type().derive(after);
    if (!(after == *before))
        update(plan, *before, after); // rollups leave the version as it is
}

void RowWriter::index(const Plan &plan, const Record &record)
{
    const qint64 row = searchRow(plan.shape->type().number, record.id());
    if (!m_bulk || row <= m_lastSearchRow) {
        // The index is many times slower when rows come in descending: gathered and sorted.
        m_toIndex[&plan].push_back(record.id());
        return;
    }
    m_lastSearchRow = row;
    m_newRows.push_back(findable(plan, record));
    if (m_newRows.size() == rowsHandedOver)
        handOverTerms();
}

void RowWriter::handOverTerms()
{
    writeComputedTerms();
    m_computedTerms = std::async(std::launch::async, [rows = std::exchange(m_newRows, {})] {
        std::vector<Terms> computed;
        computed.reserve(rows.size());
        for (const Findable &row : rows)
            computed.push_back(termsOf(row));
        return computed;
    });
}

void RowWriter::writeComputedTerms()
{
    if (!m_computedTerms.valid())
        return;
    for (const Terms &terms : m_computedTerms.get())
        insertTerms(terms);
}

void RowWriter::indexLater()
{
    std::vector<const Plan *> plans;
    for (const auto &[plan, list] : m_toIndex)
        plans.push_back(plan);
    std::sort(plans.begin(), plans.end(),
              [](const Plan *a, const Plan *b) { return a->shape->type().number < b->shape->type().number; });
    for (const Plan *plan : plans) {
        std::vector<RecordId> &list = m_toIndex[plan];
        std::sort(list.begin(), list.end());
        list.erase(std::unique(list.begin(), list.end()), list.end());
        for (const RecordId id : list) {
            const auto record = read(*plan, id);
            if (record)
                insertTerms(termsOf(findable(*plan, *record)));
        }
    }
    m_toIndex.clear();
}

void RowWriter::finish()
{
    for (const Plan *plan : m_store.plans().byDepth())
        rollUp(*plan);
    if (!m_newRows.empty())
        handOverTerms();
    writeComputedTerms();
    indexLater();
    noteStaleTerms(m_connection, std::exchange(m_staleTerms, 0));
    for (const auto &[plan, ids] : m_ids) {
        if (ids.next == ids.first)
            continue;
        Statement statement = m_connection.prepare("INSERT INTO counter (kind, next_id) VALUES (?, ?) "
                                                   "ON CONFLICT (kind) DO UPDATE SET next_id = excluded.next_id");
        statement.bind(1, plan->shape->name()).bind(2, ids.next);
        statement.run();
    }
}

} // namespace kith
