// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/importer.h"

#include <algorithm>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>

#include "core/base/error.h"
#include "core/exchange/flat_rows.h"
#include "core/exchange/import_plan.h"
#include "core/exchange/reference_resolver.h"
#include "core/exchange/rejected_rows.h"
#include "core/exchange/row_reader.h"
#include "core/model/types/order_line.h"
#include "core/store/backup.h"
#include "core/store/change.h"

namespace kith {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t keptRejections = 1000;
constexpr int mostLookAlikes = 50; // looked at for one row
constexpr qint64 rowsWorthABackup = 10'000;

class Importer
{
public:
    Importer(Store &store, const ImportOptions &options, const Progress &progress, ImportPlan &plan)
        : m_store(store), m_options(options), m_progress(progress), m_plan(plan), m_shape(*plan.root.shape),
          m_reader(options.source, plan.source.format), m_row(store, m_reader),
          m_change(store,
                   QCoreApplication::translate("import", "Import %1 from %2")
                       .arg(m_shape.plural(), QFileInfo(options.source).fileName()),
                   Change::Size::Bulk),
          m_resolver(store, m_change, m_row, m_shape), m_rejects(options.rejects, plan.source.headings)
    {
        if (!plan.keys.empty())
            m_finder = std::make_unique<RecordFinder>(store, m_shape, plan.keys);
        if (plan.line)
            m_flat = std::make_unique<FlatRows>(store, m_shape, *plan.line->shape);
        prepareLookAlikes();
        const auto isShort = [&](const QStringList &row) { return row.size() < plan.source.headings.size(); };
        const auto shorter = std::count_if(plan.source.rows.begin(), plan.source.rows.end(), isShort);
        m_shortRowsAreUsual = shorter * 10 >= qint64(plan.source.rows.size());
    }

    ImportResult run()
    {
        m_change.begin();
        QElapsedTimer sinceReport;
        sinceReport.start();
        bool heading = m_plan.source.format.header;
        while (m_result.read != m_options.mostRows && m_reader.next()) {
            if (m_reader.isBlank())
                continue;
            if (heading) {
                heading = false;
                continue;
            }
            ++m_result.read;
            takeRow();
            if (m_result.read % 256 == 0) {
                m_progress.throwIfCancelled();
                if (sinceReport.elapsed() > 100) {
                    sinceReport.restart();
                    m_progress.advance(m_reader.position(), m_reader.fileSize());
                }
            }
        }
        finishPending();
        m_progress.throwIfCancelled();
        m_rejects.finish();
        if (!m_options.dryRun)
            m_result.change = m_change.commit();
        m_result.records = m_resolver.created();
        for (const auto &[kind, count] : m_created)
            m_result.records[kind] += count;
        m_result.mapping = m_plan.mapping();
        warn();
        return std::move(m_result);
    }

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

    void takeRow()
    {
        m_problems.clear();
        m_verdict = {};
        m_verdict.line = m_reader.line();
        m_resolver.startRow();
        m_waiting.clear();
        checkShape();
        useCurrency();
        Values root = values(m_plan.root);
        Values line = m_plan.line ? lineValues() : Values();
        if (m_problems.isEmpty()) { // nothing is created for a row that cannot be taken
            resolveInto(m_plan.root, root, true);
            if (m_plan.line)
                resolveInto(*m_plan.line, line, false);
        }
        if (m_problems.isEmpty())
            m_verdict.fate = m_plan.line ? takeFlat(root, line) : takeRecord(root).first;
        if (!m_problems.isEmpty()) {
            m_resolver.takeBack();
            reject(m_row.cells(), m_problems.join(u' '));
            return;
        }
        count(m_verdict.fate, 1);
        if (m_options.onRow) {
            m_verdict.cells = m_row.cells();
            m_options.onRow(std::move(m_verdict));
        }
    }

    void checkShape()
    {
        if (m_reader.isSuspicious())
            m_problems.append(
                QCoreApplication::translate("import", "A quotation mark stands inside a quoted text; write it twice."));
        const qsizetype columns = m_plan.source.headings.size();
        bool tooMany = false;
        for (qsizetype i = columns; i < m_reader.size(); ++i)
            tooMany = tooMany || !m_reader.field(i).empty();
        if (tooMany || (m_reader.size() < columns && !m_shortRowsAreUsual))
            m_problems.append(QCoreApplication::translate("import", "The row has %1 cells, the file %2 columns.")
                                  .arg(m_reader.size())
                                  .arg(columns));
    }

    // Money is read in the digits of the record's own currency, where the file names one.
    void useCurrency()
    {
        const FieldInfo *field = m_shape.field(u"currency");
        const FieldPlan *plan = field ? m_plan.root.find(*field) : nullptr;
        if (!plan)
            return;
        const std::string_view text = m_row.text(*plan);
        const QString code = QString::fromUtf8(text.data(), qsizetype(text.size())).toUpper();
        const Currency currency = code.isEmpty() ? m_store.currency() : Currency::of(code);
        for (RecordPlan *record : {&m_plan.root, m_plan.line.get()}) {
            for (FieldPlan &money : record ? record->fields : m_noFields)
                money.conventions.currency = currency;
        }
    }

    Values values(RecordPlan &plan)
    {
        Values result;
        for (FieldPlan &field : plan.fields) {
            if (field.role != FieldPlan::Role::Margin)
                result.emplace_back(field.slot, m_row.value(field, *plan.shape, m_problems));
        }
        return result;
    }

    // A margin becomes the cost, an amount wins over a price that does not give it.
    Values lineValues()
    {
        RecordPlan &plan = *m_plan.line;
        Values result = values(plan);
        for (FieldPlan &field : plan.fields) {
            if (field.role != FieldPlan::Role::Margin)
                continue;
            const Value margin = m_row.value(field, *plan.shape, m_problems);
            const Value *net = valueOf(result, plan.shape->slot(order_line::net));
            if (!margin.isEmpty() && net && !net->isEmpty())
                result.emplace_back(plan.shape->slot(order_line::cost), Value(net->number() - margin.number()));
        }
        return result;
    }

    static const Value *valueOf(const Values &values, int slot)
    {
        const auto it =
            std::find_if(values.begin(), values.end(), [&](const auto &value) { return value.first == slot; });
        return it == values.end() ? nullptr : &it->second;
    }

    void resolveInto(RecordPlan &plan, Values &values, bool isRoot)
    {
        for (const auto &reference : plan.references) {
            const ReferenceResolver::Resolved resolved = m_resolver.resolve(*reference, m_problems);
            values.emplace_back(reference->viaSlot, resolved.id ? Value(qint64(resolved.id)) : Value());
            if (resolved.pending && isRoot)
                m_waiting.push_back(
                    {0, reference->viaSlot, reference.get(), resolved.text, 0, {}, {}, RowFate::Created});
            else if (resolved.pending)
                m_resolver.resolveText(*reference, resolved.text, m_problems); // only says what is missing
        }
    }

    Record assembled(const Record &base, const RecordPlan &plan, const Values &values) const
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

    static const FieldPlan *planOf(const RecordPlan &plan, int slot)
    {
        for (const FieldPlan &field : plan.fields) {
            if (field.slot == slot && field.role == FieldPlan::Role::Value)
                return &field;
        }
        return nullptr;
    }

    // The record that the row is about; nullopt: a new one. Adds to the problems.
    std::optional<Record> existing(const Record &wanted)
    {
        if (!m_finder)
            return modeAllowsNew();
        std::vector<Value> key;
        bool empty = true;
        for (const FieldInfo *field : m_plan.keys) {
            key.push_back(wanted.value(*field));
            empty = empty && key.back().isEmpty();
        }
        const std::vector<RecordId> found = empty ? std::vector<RecordId>() : m_finder->find(key);
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

    std::optional<Record> modeAllowsNew()
    {
        if (m_options.mode == ImportOptions::Mode::Update)
            m_problems.append(QCoreApplication::translate("import", "There is no record to update."));
        return std::nullopt;
    }

    std::pair<RowFate, Record> takeRecord(const Values &values)
    {
        Record record = assembled(*m_plan.root.blank, m_plan.root, values);
        const std::optional<Record> before = existing(record);
        if (!m_problems.isEmpty())
            return {RowFate::Rejected, std::move(record)};
        if (before) {
            record = assembled(*before, m_plan.root, values);
            if (record == *before) {
                wait(record, before, RowFate::Unchanged);
                return {RowFate::Unchanged, std::move(record)};
            }
        } else if (looksKnown(record, values)) {
            m_verdict.looksKnown = true;
            ++m_lookAlikes;
        }
        if (!save(record))
            return {RowFate::Rejected, std::move(record)};
        if (m_finder)
            m_finder->saved(record);
        m_resolver.saved(record);
        const RowFate fate = before ? RowFate::Updated : RowFate::Created;
        if (!before)
            ++m_created[m_shape.name()];
        else if (m_options.onRow)
            compare(*before, record, values);
        wait(record, before, fate);
        return {fate, std::move(record)};
    }

    RowFate takeFlat(const Values &root, Values &line)
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

    bool saveLine(OwnerGroup &group, const Values &values)
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
    static void keepAmount(Record &line)
    {
        if (!line.is(order_line::type) || line.isEmpty(order_line::net) || line.isEmpty(order_line::unitPrice))
            return;
        const Money amount = line.get(order_line::net);
        Record tried = line;
        line.type().derive(tried);
        if (tried.get(order_line::net) != amount)
            line.clear(order_line::unitPrice);
    }

    bool save(Record &record)
    {
        const Problems problems = m_change.save(record);
        if (!problems.isEmpty())
            m_problems.append(problems.sentences());
        return problems.isEmpty();
    }

    void compare(const Record &before, const Record &after, const Values &values)
    {
        for (const auto &[slot, value] : values) {
            if (before.at(slot) == after.at(slot))
                continue;
            const FieldInfo &field = *m_shape.fields()[size_t(slot)];
            m_verdict.differences.push_back(
                {&field, m_store.display(field, before.at(slot)), m_store.display(field, after.at(slot))});
        }
    }

    // --- rows that look like what is there, when nothing identifies them -------------------------------------------

    void prepareLookAlikes()
    {
        const FieldInfo *title = m_shape.titleField();
        if (m_finder || !title || !title->isText() || !m_plan.root.fills(*title))
            return;
        const qint64 last = m_store.connection().integer("SELECT max(id) FROM " + m_store.plan(m_shape).table);
        if (last == 0)
            return;
        std::vector<const FieldInfo *> fields{title};
        for (const FieldInfo *field : m_shape.fields()) {
            if ((field->kind == FieldKind::Day || field->kind == FieldKind::Instant) && field->has(Indexed) &&
                m_plan.root.fills(*field)) {
                fields.push_back(field);
                break;
            }
        }
        m_lastBefore = last;
        m_lookAlikeFields = fields;
        m_lookAlikeFinder = std::make_unique<RecordFinder>(m_store, m_shape, fields, mostLookAlikes);
    }

    bool looksKnown(const Record &record, const Values &values)
    {
        if (!m_lookAlikeFinder)
            return false;
        std::vector<Value> key;
        for (const FieldInfo *field : m_lookAlikeFields)
            key.push_back(record.value(*field));
        const Plan &plan = m_store.plan(m_shape);
        for (const RecordId id : m_lookAlikeFinder->find(key)) {
            if (id > m_lastBefore)
                continue;
            Statement row = m_store.connection().prepare(plan.select + " WHERE id = ?");
            row.bind(1, id);
            if (!row.step())
                continue;
            const Record known = plan.record(row);
            const bool same = std::all_of(values.begin(), values.end(), [&](const auto &value) {
                return value.second.isEmpty() || known.at(value.first) == value.second;
            });
            if (same)
                return true;
        }
        return false;
    }

    // --- references to rows further down -------------------------------------------------------------------------

    void wait(const Record &record, const std::optional<Record> &before, RowFate fate)
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

    void forget(RecordId id)
    {
        std::erase_if(m_pending, [&](const Pending &pending) { return pending.id == id; });
    }

    void finishPending()
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
    void rejectLate(const Pending &pending, Record &record)
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

    // --- counting ------------------------------------------------------------------------------------------------

    void count(RowFate fate, qint64 by)
    {
        switch (fate) {
        case RowFate::Created:
            m_result.created += by;
            break;
        case RowFate::Updated:
            m_result.updated += by;
            break;
        case RowFate::Unchanged:
            m_result.unchanged += by;
            break;
        case RowFate::Rejected:
            m_result.rejected += by;
            break;
        }
    }

    void reject(const QStringList &cells, const QString &reason)
    {
        count(RowFate::Rejected, 1);
        if (m_result.rejectedRows.size() < keptRejections)
            m_result.rejectedRows.push_back({m_verdict.line, reason});
        m_rejects.add(cells, reason);
        if (m_options.onRow) {
            m_verdict.fate = RowFate::Rejected;
            m_verdict.reason = reason;
            m_verdict.cells = cells;
            m_options.onRow(std::move(m_verdict));
        }
    }

    void warn()
    {
        m_result.warnings += m_resolver.warnings();
        if (m_flat && m_flat->sharedNumbers() > 0)
            m_result.warnings.append(QCoreApplication::translate(
                "import", "%n number(s) are used by more than one customer or day; each became an order of its own.",
                nullptr, int(m_flat->sharedNumbers())));
        if (m_lookAlikes > 0)
            m_result.warnings.append(QCoreApplication::translate(
                "import",
                "%n row(s) look the same as records that were there before. If the file was imported already, undo and "
                "import it with a key.",
                nullptr, int(m_lookAlikes)));
    }

    Store &m_store;
    const ImportOptions &m_options;
    const Progress &m_progress;
    ImportPlan &m_plan;
    const Shape &m_shape;
    CsvReader m_reader;
    RowReader m_row;
    Change m_change;
    ReferenceResolver m_resolver;
    RejectedRows m_rejects;
    std::unique_ptr<RecordFinder> m_finder;
    std::unique_ptr<FlatRows> m_flat;
    bool m_shortRowsAreUsual = false;

    std::unique_ptr<RecordFinder> m_lookAlikeFinder;
    std::vector<const FieldInfo *> m_lookAlikeFields;
    qint64 m_lastBefore = 0;
    qint64 m_lookAlikes = 0;

    std::vector<FieldPlan> m_noFields;
    QStringList m_problems; // of the row at hand
    RowVerdict m_verdict;
    std::vector<Pending> m_waiting; // of the row at hand
    std::vector<Pending> m_pending;
    std::map<QString, qint64> m_created;
    ImportResult m_result;
};

} // namespace

QString ImportResult::sentence() const
{
    return QCoreApplication::translate("import", "read %1, created %2, updated %3, unchanged %4, rejected %5")
        .arg(read)
        .arg(created)
        .arg(updated)
        .arg(unchanged)
        .arg(rejected);
}

ImportResult importFile(Store &store, const ImportOptions &options, const Progress &progress)
{
    ImportPlan plan = planImport(store, options);
    if (options.backup && !options.dryRun && plan.source.estimatedRows > rowsWorthABackup)
        backup(store, {}, progress);
    return Importer(store, options, progress, plan).run();
}

} // namespace kith
