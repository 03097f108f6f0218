// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/change.h"

#include <algorithm>
#include <QCoreApplication>

#include "core/base/error.h"
#include "core/model/standard_fields.h"
#include "core/store/validation.h"

namespace kith {

namespace {

bool concerns(const RulePlan &rule, const Record *before, const Record &after)
{
    if (!before || rule.watched.empty())
        return true;
    return std::any_of(rule.watched.begin(), rule.watched.end(),
                       [&](int slot) { return before->at(slot) != after.at(slot); });
}

} // namespace

Change::Change(Store &store, QString name, Size size) : m_store(store), m_name(std::move(name)), m_size(size) {}

Change::~Change()
{
    if (!m_transaction)
        return;
    m_transaction.reset(); // rolls back
    m_store.rolledBack();
}

void Change::begin()
{
    if (m_transaction)
        return;
    m_transaction = std::make_unique<Transaction>(m_store.connection(), Transaction::Mode::Write);
    m_writer = std::make_unique<RowWriter>(m_store, m_size == Size::Bulk);
    m_history = std::make_unique<HistoryWriter>(m_store, m_name, ChangeSummary::Kind::Normal, 0);
    m_id = m_history->id();
}

bool Change::isEmpty() const
{
    return !m_writer || m_writer->touched().empty();
}

// What nobody may set from outside keeps its stored value.
Record Change::prepared(const Plan &plan, const Record &record, const Record *before)
{
    Record after = record;
    for (size_t slot = 0; slot < plan.shape->fields().size(); ++slot) {
        const FieldInfo &field = *plan.shape->fields()[slot];
        if (field.has(Computed))
            after.setAt(int(slot), {});
        else if (field.has(Rolled))
            after.setAt(int(slot), before ? before->at(int(slot)) : Value());
    }
    if (!before) {
        for (const RollupPlan *rollup : plan.takes) {
            if (!rollup->isEnd())
                after.setAt(rollup->parentSlot, Value(qint64(0)));
        }
    }
    return after;
}

void Change::runRules(const Plan &plan, const Record *before, Record &after)
{
    for (const RulePlan &rule : plan.rules) {
        if (concerns(rule, before, after))
            rule.rule->run(*this, before, after);
    }
}

void Change::askGuards(const Plan &plan, const Record *before, const Record *after)
{
    for (const Guard *guard : plan.guards) {
        const auto [awake, isFirst] = m_awake.try_emplace(guard, true);
        if (isFirst)
            awake->second = !guard->isAwake || guard->isAwake(m_store);
        if (awake->second)
            guard->check(m_store, this, before, after);
    }
}

void Change::finishRecord(const Plan &plan, Record &after) const
{
    if (plan.shape->type().derive)
        plan.shape->type().derive(after);
    if (plan.sortKeySlot >= 0)
        after.setAt(plan.sortKeySlot, Value(QString::fromUtf8(m_writer->sortKeyOf(plan, after))));
    const Value now = ValueOf<Instant>::make(moment());
    if (plan.createdSlot >= 0 && after.at(plan.createdSlot).isEmpty())
        after.setAt(plan.createdSlot, now);
    if (plan.updatedSlot >= 0)
        after.setAt(plan.updatedSlot, now);
}

Problems Change::validate(const Record &record)
{
    const Plan &plan = m_store.plan(record.shape());
    std::optional<Record> before;
    if (record.id() != 0) {
        Statement row = m_store.connection().prepare(plan.select + " WHERE id = ?");
        row.bind(1, record.id());
        if (row.step())
            before = plan.record(row);
    }
    return validated(m_store, m_writer.get(), plan, before ? &*before : nullptr, record, true);
}

Problems Change::save(Record &record)
{
    const Plan &plan = m_store.plan(record.shape());
    begin();
    return record.id() == 0 ? insertNew(plan, record) : saveExisting(plan, record);
}

Problems Change::insertNew(const Plan &plan, Record &record)
{
    Record after = prepared(plan, record, nullptr);
    if (plan.shape->type().derive)
        plan.shape->type().derive(after);
    if (Problems problems = validated(m_store, m_writer.get(), plan, nullptr, after, true); !problems.isEmpty())
        return problems;
    after.setId(m_writer->newId(plan));
    after.setVersion(1);
    if (!plan.rules.empty()) {
        runRules(plan, nullptr, after);
        finishRecord(plan, after);
        if (const Problems problems = validated(m_store, m_writer.get(), plan, nullptr, after, false);
            !problems.isEmpty())
            throw Error(ErrorKind::Invalid, problems.sentences());
    } else {
        finishRecord(plan, after);
        for (const int slot : plan.stored) {
            const FieldInfo &field = *plan.shape->fields()[size_t(slot)];
            if (field.has(Required) && field.has(Kept) && after.at(slot).isEmpty())
                throw Error(ErrorKind::Invalid,
                            QCoreApplication::translate("change", "%1 is missing.").arg(plan.shape->label(field)));
        }
    }
    askGuards(plan, nullptr, &after);
    m_writer->insert(plan, after);
    m_history->created(plan, after.id(), 1);
    record = std::move(after);
    return {};
}

Problems Change::saveExisting(const Plan &plan, Record &record)
{
    const auto before = m_writer->read(plan, record.id());
    if (!before)
        throw Error(ErrorKind::Conflict,
                    QCoreApplication::translate(
                        "change", "This record was removed meanwhile. Bring it back from the bin to change it."));
    if (before->version() != record.version())
        throw Error(ErrorKind::Conflict,
                    QCoreApplication::translate(
                        "change", "Somebody changed \"%1\" meanwhile. Nothing was overwritten; compare both and "
                                  "save again.")
                        .arg(m_store.title(*before)));
    Record after = prepared(plan, record, &*before);
    if (plan.updatedSlot >= 0) // nobody's to set: a file that holds it is no change
        after.setAt(plan.updatedSlot, before->at(plan.updatedSlot));
    if (after == *before) {
        record = std::move(after);
        return {};
    }
    if (plan.shape->type().derive)
        plan.shape->type().derive(after);
    if (Problems problems = validated(m_store, m_writer.get(), plan, &*before, after, true); !problems.isEmpty())
        return problems;
    runRules(plan, &*before, after);
    if (after == *before) { // another way of writing what is there already, as a rule understood it
        record = std::move(after);
        return {};
    }
    finishRecord(plan, after);
    if (!plan.rules.empty()) {
        if (const Problems problems = validated(m_store, m_writer.get(), plan, &*before, after, false);
            !problems.isEmpty())
            throw Error(ErrorKind::Invalid, problems.sentences());
    }
    askGuards(plan, &*before, &after);
    // A rule may have written this very record meanwhile (a child that touches its owner): its rolled values stay.
    const bool own = m_writer->isNew(plan, record.id());
    after.setVersion(own ? before->version() : before->version() + 1);
    if (!m_writer->update(plan, *before, after))
        throw Error(ErrorKind::Conflict,
                    QCoreApplication::translate(
                        "change", "Somebody changed \"%1\" meanwhile. Nothing was overwritten; compare both and "
                                  "save again.")
                        .arg(m_store.title(*before)));
    if (!own)
        m_history->updated(plan, *before, after);
    record = std::move(after);
    return {};
}

Problems Change::remove(const RecordType &type, RecordId id)
{
    return remove(m_store.shape(type), id);
}

Problems Change::remove(const Shape &shape, RecordId id)
{
    const Plan &plan = m_store.plan(shape);
    begin();
    const auto there = m_writer->read(plan, id);
    if (!there)
        throw Error(ErrorKind::NotFound, QCoreApplication::translate(
                                             "change", "There is no such record; it may have been removed already."));
    askGuards(plan, &*there, nullptr);
    for (const Catalogue::Link &link : m_store.catalogue().ownedBy(shape.type())) {
        std::vector<RecordId> owned;
        {
            Statement rows = m_store.connection().prepare("SELECT id FROM " + m_store.plan(*link.shape).table +
                                                          " WHERE " + link.field->name + " = ? ORDER BY id");
            rows.bind(1, id);
            while (rows.step())
                owned.push_back(rows.integer(0));
        }
        for (const RecordId child : owned) {
            if (Problems problems = remove(*link.shape, child); !problems.isEmpty())
                return problems;
        }
    }
    if (Problems problems = clearReferences(shape, id); !problems.isEmpty())
        return problems;
    // Removing children may have changed it.
    const auto before = m_writer->read(plan, id);
    m_writer->erase(plan, *before);
    m_writer->isNew(plan, id) ? m_history->uncreated(plan, id) : m_history->removed(plan, *before);
    return {};
}

Problems Change::clearReferences(const Shape &shape, RecordId id)
{
    Problems problems;
    for (const Catalogue::Link &link : m_store.catalogue().referencesTo(shape.type())) {
        if (link.field->has(Owner) || !link.field->isStored())
            continue;
        const Plan &plan = m_store.plan(*link.shape);
        std::vector<Record> records;
        {
            Statement rows = m_store.connection().prepare(plan.select + " WHERE " + link.field->name + " = ?");
            rows.bind(1, id);
            while (rows.step())
                records.push_back(plan.record(rows));
        }
        if (records.empty())
            continue;
        if (link.field->has(Required)) {
            problems.add(QCoreApplication::translate(
                             "change", "%n record(s) of the kind %1 need it. Remove or change them first.", nullptr,
                             int(records.size()))
                             .arg(link.shape->plural()));
            continue;
        }
        for (const Record &before : records) {
            Record after = before;
            after.clear(*link.field);
            const bool own = m_writer->isNew(plan, before.id());
            after.setVersion(own ? before.version() : before.version() + 1);
            m_writer->update(plan, before, after);
            if (!own)
                m_history->updated(plan, before, after);
        }
    }
    return problems;
}

qint64 Change::commit()
{
    if (isEmpty() || m_history->isEmpty()) { // nothing, or nothing that was not taken back
        m_history.reset();
        m_writer.reset();
        m_transaction.reset();
        return 0;
    }
    m_writer->finish();
    m_history->finish(m_undoable);
    m_transaction->commit();
    QStringList types;
    for (const Shape *shape : m_writer->touched())
        types << shape->name();
    const qint64 id = m_id;
    m_transaction.reset();
    m_writer.reset();
    m_history.reset();
    m_store.committed(types);
    return id;
}

} // namespace kith
