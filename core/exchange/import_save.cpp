// SPDX-License-Identifier: GPL-3.0-or-later
// Which record a row is about, and saving it.
#include <algorithm>
#include <QCoreApplication>

#include "core/exchange/import_run.h"
#include "core/exchange/record_links.h"
#include "core/model/standard_fields.h"
#include "core/model/types/order_line.h"

namespace kith {

using namespace Qt::StringLiterals;

Record ImportRun::assembled(const Record &base, const RecordPlan &plan, const Values &values) const
{
    Record record = base;
    for (const auto &[slot, value] : values) {
        if (value.isEmpty()) {
            const FieldPlan *field = m_options.emptyClears && base.id() != 0 ? planOf(plan, slot) : nullptr;
            if (field && !field->columns.empty())
                record.setAt(slot, Value());
            continue;
        }
        // A default fills what is empty; it does not overwrite what a record has.
        if (base.id() != 0 && !base.at(slot).isEmpty()) {
            const FieldPlan *field = planOf(plan, slot);
            if (field && field->fallback && !m_row.hasCell(*field))
                continue;
        }
        record.setAt(slot, value);
    }
    return record;
}

const FieldPlan *ImportRun::planOf(const RecordPlan &plan, int slot)
{
    for (const FieldPlan &field : plan.fields) {
        if (field.slot == slot && field.role == FieldPlan::Role::Value)
            return &field;
    }
    return nullptr;
}

// The record that the row is about; nullopt: a new one. Adds to the problems.
std::optional<Record> ImportRun::existing(const Record &wanted)
{
    if (!m_finder)
        return modeAllowsNew();
    std::vector<Value> key;
    bool empty = true;
    for (const FieldInfo *field : m_plan.keys) {
        key.push_back(wanted.value(*field));
        empty = empty && key.back().isEmpty();
    }
    std::vector<RecordId> found = empty ? std::vector<RecordId>() : m_finder->find(key);
    if (found.empty() && m_plan.keys.size() == 1 && m_plan.keys.front() == &standard::externalId) {
        if (const RecordId own = recordOfOwnId(m_store, m_shape, key.front().text()))
            found.push_back(own); // written by an export of this file
    }
    if (found.empty() && m_naturalFinder)
        found = foundNaturally(wanted);
    if (found.size() > 1) {
        m_problems.append(QCoreApplication::translate(
                              "import", "Several records have this key (%1, %2 …); nothing tells which is meant.")
                              .arg(found[0])
                              .arg(found[1]));
        return std::nullopt;
    }
    if (found.empty())
        return modeAllowsNew();
    if (m_options.mode == ImportOptions::Mode::Create) {
        m_problems.append(
            QCoreApplication::translate("import", "There is such a record already (%1).").arg(found.front()));
        return std::nullopt;
    }
    Statement row = m_store.connection().prepare(m_store.plan(m_shape).select + " WHERE id = ?");
    row.bind(1, found.front());
    return row.step() ? std::optional(m_store.plan(m_shape).record(row)) : std::nullopt;
}

std::vector<RecordId> ImportRun::foundNaturally(const Record &wanted)
{
    std::vector<Value> key;
    for (const FieldInfo *field : m_plan.naturalKeys) {
        key.push_back(wanted.value(*field));
        if (key.back().isEmpty() && (field->has(Unique) || field == m_shape.titleField()))
            return {};
    }
    std::vector<RecordId> found = m_naturalFinder->find(key);
    if (!wanted.isEmpty(standard::externalId))
        std::erase_if(found, [&](RecordId id) {
            const std::optional<Record> there = m_store.read(m_shape, id);
            return !there || !there->isEmpty(standard::externalId);
        });
    if (found.size() != 1) // nothing tells which is meant: as without a number, it is a new one
        found.clear();
    return found;
}

std::optional<Record> ImportRun::modeAllowsNew()
{
    if (m_options.mode == ImportOptions::Mode::Update)
        m_problems.append(QCoreApplication::translate("import", "There is no record to update."));
    return std::nullopt;
}

std::pair<RowFate, Record> ImportRun::takeRecord(const Values &values)
{
    Record record = assembled(*m_plan.root.blank, m_plan.root, values);
    const std::optional<Record> before = existing(record);
    if (!m_problems.isEmpty())
        return {RowFate::Rejected, std::move(record)};
    if (before) {
        record = assembled(*before, m_plan.root, values);
        if (record.shape().has(standard::externalId) && before->isEmpty(standard::externalId) &&
            recordOfOwnId(m_store, m_shape, record.get(standard::externalId)) == record.id())
            record.clear(standard::externalId);
        if (record == *before) {
            const RowFate fate = saveSides(record, before, RowFate::Unchanged);
            wait(record, before, fate);
            return {fate, std::move(record)};
        }
    } else {
        m_verdict.looksKnown = m_lookAlikes.knows(record, values);
        lookForDuplicate(record);
        if (!m_problems.isEmpty())
            return {RowFate::Rejected, std::move(record)};
    }
    if (!save(record))
        return {RowFate::Rejected, std::move(record)};
    if (m_duplicates && !before)
        m_duplicates->keep(m_verdict.line);
    if (m_finder)
        m_finder->saved(record);
    if (m_naturalFinder)
        m_naturalFinder->saved(record);
    m_resolver.saved(record);
    // Rules may have understood the row as what is there already.
    const bool isSame = before && record.version() == before->version();
    const RowFate fate = saveSides(record, before,
                                   isSame   ? RowFate::Unchanged
                                   : before ? RowFate::Updated
                                            : RowFate::Created);
    if (fate == RowFate::Rejected)
        return {fate, std::move(record)};
    if (!before)
        ++m_created[m_shape.name()];
    else if (m_options.onRow && !isSame)
        compare(*before, record, values);
    wait(record, before, fate);
    return {fate, std::move(record)};
}

void ImportRun::lookForDuplicate(const Record &record)
{
    if (!m_duplicates)
        return;
    m_verdict.duplicate = m_duplicates->find(record);
    if (!m_verdict.duplicate)
        return;
    ++m_result.duplicates;
    if (m_options.duplicates == ImportOptions::Duplicates::LeaveOut)
        m_problems.append(duplicateSentence(m_store, *m_verdict.duplicate));
}

// Numbers, groups and files beside the record. When they cannot be saved, the row is as if it had never been taken.
RowFate ImportRun::saveSides(Record &record, const std::optional<Record> &before, RowFate fate)
{
    const qint64 added = m_sides.save(record, m_problems);
    if (m_problems.isEmpty())
        return fate == RowFate::Unchanged && added > 0 ? RowFate::Updated : fate;
    if (!before) {
        m_change.remove(m_shape, record.id());
    } else if (fate == RowFate::Updated) {
        Record back = *before;
        back.setVersion(record.version());
        m_change.save(back);
    }
    return RowFate::Rejected;
}

RowFate ImportRun::takeFlat(const Values &root, Values &line)
{
    Record owner = assembled(*m_plan.root.blank, m_plan.root, root);
    const std::optional<quint64> key = m_flat->key(owner, m_plan.keys);
    OwnerGroup *group = key ? m_flat->find(*key) : nullptr;
    OwnerGroup single;
    RowFate fate = RowFate::Unchanged;
    bool made = false;
    if (!group) {
        std::tie(fate, owner) = takeRecord(root);
        if (!m_problems.isEmpty())
            return RowFate::Rejected;
        made = fate == RowFate::Created;
        single.id = owner.id();
        single.isNew = made;
        group = key ? &m_flat->add(*key, owner, made) : &single;
    }
    const bool hasLine =
        std::any_of(line.begin(), line.end(), [](const auto &value) { return !value.second.isEmpty(); });
    if (!hasLine || m_flat->claims(*group, line))
        return fate;
    if (!saveLine(*group, line)) {
        if (made) {
            if (key)
                m_flat->remove(*key, owner);
            m_change.remove(m_shape, owner.id());
            --m_created[m_shape.name()];
            forget(owner.id());
        }
        return RowFate::Rejected;
    }
    return group->isNew ? RowFate::Created : RowFate::Updated;
}

bool ImportRun::saveLine(OwnerGroup &group, const Values &values)
{
    const RecordPlan &plan = *m_plan.line;
    Record line = assembled(*plan.blank, plan, values);
    for (const FieldInfo *field : plan.shape->fields()) {
        if (field->has(Owner))
            line.setValue(*field, Value(qint64(group.id)));
    }
    if (plan.shape->has(order_line::position) && line.isEmpty(order_line::position))
        line.set(order_line::position, group.lines + 1);
    keepAmount(line);
    if (!save(line))
        return false;
    ++group.lines;
    ++m_created[plan.shape->name()];
    return true;
}

// A file's amount is what counts: a price that gives another one (rounded, before a discount) is left out.
void ImportRun::keepAmount(Record &line)
{
    if (!line.is(order_line::type) || line.isEmpty(order_line::net) || line.isEmpty(order_line::unitPrice))
        return;
    const Money amount = line.get(order_line::net);
    Record tried = line;
    line.type().derive(tried);
    if (tried.get(order_line::net) != amount)
        line.clear(order_line::unitPrice);
}

bool ImportRun::save(Record &record)
{
    const auto before = record.version();
    const Problems problems = m_change.save(record);
    if (!problems.isEmpty())
        m_problems.append(problems.sentences());
    else if (record.version() != before && m_closed.covers(record))
        ++m_closedRecords;
    return problems.isEmpty();
}

void ImportRun::compare(const Record &before, const Record &after, const Values &values)
{
    for (const auto &[slot, value] : values) {
        if (before.at(slot) == after.at(slot))
            continue;
        const FieldInfo &field = *m_shape.fields()[size_t(slot)];
        m_verdict.differences.push_back(
            {&field, m_store.display(field, before.at(slot)), m_store.display(field, after.at(slot))});
    }
}

} // namespace kith
