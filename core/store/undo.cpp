// SPDX-License-Identifier: GPL-3.0-or-later
// Undo puts back what was: no rules, no validation; versions grow as with any change.
#include <algorithm>
#include <map>
#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include "core/base/error.h"
#include "core/model/standard_fields.h"
#include "core/store/change.h"
#include "core/store/derived.h"
#include "core/store/history.h"

using namespace Qt::StringLiterals;

namespace kith {

namespace {

struct Item
{
    const Plan *plan;
    RecordId record;
    ItemKind kind;
    qint64 version;
    QJsonObject before;
};

struct Range
{
    const Plan *plan;
    RecordId first, last;
    qint64 version;
};

class Undo
{
public:
    Undo(Store &store, const ChangeSummary &change, const Progress &progress)
        : m_store(store), m_change(change), m_progress(progress),
          m_transaction(store.connection(), Transaction::Mode::Write), m_writer(store, true),
          m_history(store, change.name,
                    change.kind == ChangeSummary::Kind::Undo ? ChangeSummary::Kind::Redo : ChangeSummary::Kind::Undo,
                    change.id)
    {}

    qint64 run()
    {
        readRanges();
        {
            Statement later =
                m_store.connection().prepare("SELECT 1 FROM change WHERE id > ? AND id <> ? AND kind IN (0, 2) AND "
                                             "undone_by IS NULL LIMIT 1");
            later.bind(1, m_change.id).bind(2, m_history.id());
            m_laterChanges = later.step();
        }
        refuseWhenInUse();
        forEachItem([this](const Item &item) { undoItem(item); });
        for (const Range &range : m_ranges)
            undoRange(range);
        m_writer.finish();
        m_history.finish(true);
        Statement mark = m_store.connection().prepare("UPDATE change SET undone_by = ? WHERE id = ?");
        mark.bind(1, m_history.id()).bind(2, m_change.id);
        mark.run();
        m_transaction.commit();
        return m_history.id();
    }

    const std::set<const Shape *> &touched() const { return m_writer.touched(); }

private:
    const Plan *planOf(const QString &type) const
    {
        const Shape *shape = m_store.catalogue().find(type);
        return shape ? &m_store.plan(*shape) : nullptr;
    }

    void readRanges()
    {
        Statement rows = m_store.connection().prepare("SELECT type, first_id, last_id, version FROM change_range WHERE "
                                                      "change_id = ? ORDER BY type, first_id");
        rows.bind(1, m_change.id);
        while (rows.step()) {
            if (const Plan *plan = planOf(rows.text(0)))
                m_ranges.push_back({plan, rows.integer(1), rows.integer(2), rows.integer(3)});
        }
    }

    void forEachItem(const std::function<void(const Item &)> &take)
    {
        // Ids are read in portions: items of a million rows do not lie in memory at once.
        qint64 from = std::numeric_limits<qint64>::max();
        qint64 count = 0;
        for (;;) {
            std::vector<std::pair<qint64, Item>> portion;
            {
                Statement rows = m_store.connection().prepare("SELECT id, type, record_id, kind, version, old_values "
                                                              "FROM change_item WHERE change_id = ? AND id < ? "
                                                              "ORDER BY id DESC LIMIT 1000");
                rows.bind(1, m_change.id).bind(2, from);
                while (rows.step()) {
                    const Plan *plan = planOf(rows.text(1));
                    const auto json = rows.utf8(5);
                    if (plan)
                        portion.emplace_back(
                            rows.integer(0),
                            Item{plan, rows.integer(2), ItemKind(rows.integer(3)), rows.integer(4),
                                 QJsonDocument::fromJson(QByteArray::fromRawData(json.data(), qsizetype(json.size())))
                                     .object()});
                }
            }
            if (portion.empty())
                return;
            for (const auto &[id, item] : portion) {
                take(item);
                from = id;
            }
            count += qint64(portion.size());
            m_progress.throwIfCancelled();
            m_progress.advance(count, -1);
        }
    }

    void undoItem(const Item &item)
    {
        const Plan &plan = *item.plan;
        const auto now = m_writer.read(plan, item.record);
        refuseWhenChangedLater(plan, item.record, item.record);
        if (item.kind == ItemKind::Removed) {
            if (now)
                conflict(plan, item.record);
            Record back(*plan.shape);
            back.setId(item.record);
            back.setVersion(item.version + 1);
            put(back, item.before);
            for (const RollupPlan *rollup : plan.takes) {
                if (!rollup->isEnd())
                    back.setAt(rollup->parentSlot, Value(qint64(0)));
            }
            if (plan.updatedSlot >= 0)
                back.setAt(plan.updatedSlot, ValueOf<Instant>::make(Clock::now()));
            askGuards(plan, nullptr, &back);
            m_writer.insert(plan, back);
            m_history.created(plan, back.id(), back.version());
            return;
        }
        if (!now)
            conflict(plan, item.record);
        Record back = *now;
        put(back, item.before);
        back.setVersion(now->version() + 1);
        if (plan.updatedSlot >= 0)
            back.setAt(plan.updatedSlot, ValueOf<Instant>::make(Clock::now()));
        askGuards(plan, &*now, &back);
        m_writer.update(plan, *now, back);
        m_history.updated(plan, *now, back);
    }

    static void put(Record &record, const QJsonObject &values)
    {
        for (auto it = values.begin(); it != values.end(); ++it) {
            if (const FieldInfo *field = record.shape().field(it.key()))
                record.setValue(*field, valueFromJson(*field, it.value()));
        }
    }

    void undoRange(const Range &range)
    {
        const Plan &plan = *range.plan;
        refuseWhenChangedLater(plan, range.first, range.last);
        askGuards(range);
        removeDerived(plan, range);
        m_history.removedRange(plan, range.first, range.last, m_progress);
        m_writer.eraseRange(plan, range.first, range.last);
    }

    // What was worked out from these records goes with them; redo has it worked out again.
    void removeDerived(const Plan &plan, const Range &range)
    {
        for (const Catalogue::Link &link : m_store.catalogue().referencesTo(plan.shape->type())) {
            if (!isDerived(link.shape->type()) || !link.field->has(Owner))
                continue;
            Statement rows = m_store.connection().prepare("DELETE FROM " + m_store.plan(*link.shape).table + " WHERE " +
                                                          link.field->name + " BETWEEN ? AND ?");
            rows.bind(1, range.first).bind(2, range.last);
            rows.run();
        }
    }

    bool isAwake(const Guard &guard)
    {
        const auto [awake, isFirst] = m_awake.try_emplace(&guard, true);
        if (isFirst)
            awake->second = !guard.isAwake || guard.isAwake(m_store);
        return awake->second;
    }

    void askGuards(const Plan &plan, const Record *before, const Record *after)
    {
        for (const Guard *guard : plan.guards) {
            if (isAwake(*guard))
                guard->check(m_store, nullptr, before, after);
        }
    }

    void askGuards(const Range &range)
    {
        const Plan &plan = *range.plan;
        if (std::none_of(plan.guards.begin(), plan.guards.end(),
                         [this](const Guard *guard) { return isAwake(*guard); }))
            return;
        Statement rows = m_store.connection().prepare(plan.select + " WHERE id BETWEEN ? AND ?");
        rows.bind(1, range.first).bind(2, range.last);
        while (rows.step()) {
            const Record record = plan.record(rows);
            askGuards(plan, &record, nullptr);
        }
    }

    // Changes that still hold and came later stand in the way; undone ones and their undos cancel each other.
    void refuseWhenChangedLater(const Plan &plan, RecordId first, RecordId last)
    {
        if (!m_laterChanges)
            return;
        Statement later = m_store.connection().prepare(
            "SELECT i.record_id FROM change_item i JOIN change c ON c.id = i.change_id WHERE i.record_id BETWEEN ? AND "
            "? AND "
            "i.type = ? AND c.id > ? AND c.id <> ? AND c.kind IN (0, 2) AND c.undone_by IS NULL LIMIT 1");
        later.bind(1, first)
            .bind(2, last)
            .bindUtf8(3, plan.shape->type().name)
            .bind(4, m_change.id)
            .bind(5, m_history.id());
        if (later.step())
            conflict(plan, later.integer(0));
    }

    // Records made later may refer to what this change created: they are named instead of left hanging.
    void refuseWhenInUse()
    {
        for (const Range &range : m_ranges) {
            for (const Catalogue::Link &link : m_store.catalogue().referencesTo(range.plan->shape->type())) {
                if (!link.field->isStored() || isDerived(link.shape->type()))
                    continue;
                const Plan &user = m_store.plan(*link.shape);
                QByteArray sql = "SELECT count(*) FROM " + user.table + " WHERE " + link.field->name +
                                 " BETWEEN ? AND ? AND id NOT IN (SELECT record_id FROM change_item WHERE change_id = "
                                 "?3 AND type = '" +
                                 link.shape->type().name + "')";
                for (const Range &own : m_ranges) {
                    if (own.plan == &user)
                        sql += " AND id NOT BETWEEN " + QByteArray::number(own.first) + " AND " +
                               QByteArray::number(own.last);
                }
                Statement users = m_store.connection().prepare(sql);
                users.bind(1, range.first).bind(2, range.last).bind(3, m_change.id);
                if (users.step() && users.integer(0) > 0)
                    throw Error(
                        ErrorKind::Conflict,
                        QCoreApplication::translate(
                            "undo",
                            "\"%1\" cannot be undone: %2 later records (%3) refer to what it created. Undo or remove "
                            "those first.")
                            .arg(m_change.name, QString::number(users.integer(0)), link.shape->plural()));
            }
        }
    }

    [[noreturn]] void conflict(const Plan &plan, RecordId id)
    {
        Statement later = m_store.connection().prepare(
            "SELECT DISTINCT c.name FROM change_item i JOIN change c ON c.id = i.change_id WHERE i.record_id = ? AND "
            "i.type = ? AND i.change_id > ? AND i.change_id <> ? AND c.kind IN (0, 2) AND c.undone_by IS NULL ORDER BY "
            "c.id "
            "LIMIT 5");
        later.bind(1, id).bindUtf8(2, plan.shape->type().name).bind(3, m_change.id).bind(4, m_history.id());
        QStringList names;
        while (later.step())
            names << later.text(0);
        throw Error(ErrorKind::Conflict,
                    QCoreApplication::translate(
                        "undo", "\"%1\" cannot be undone alone: the same records were changed later (%2). Undo "
                                "those changes first.")
                        .arg(m_change.name, names.join(u", "_s)));
    }

    Store &m_store;
    ChangeSummary m_change;
    const Progress &m_progress;
    Transaction m_transaction;
    RowWriter m_writer;
    HistoryWriter m_history;
    std::vector<Range> m_ranges;
    std::map<const Guard *, bool> m_awake;
    bool m_laterChanges = false;
};

} // namespace

qint64 Change::undo(Store &store, qint64 change, const Progress &progress)
{
    const auto summary = changeSummary(store, change);
    if (!summary)
        throw Error(ErrorKind::NotFound, QCoreApplication::translate("undo", "There is no change %1.").arg(change));
    if (summary->undoneBy != 0)
        throw Error(ErrorKind::Invalid,
                    QCoreApplication::translate("undo", "\"%1\" was undone already.").arg(summary->name));
    if (!summary->undoable)
        throw Error(ErrorKind::Invalid,
                    QCoreApplication::translate("undo", "\"%1\" cannot be undone.").arg(summary->name));
    Undo undo(store, *summary, progress);
    const qint64 id = undo.run();
    QStringList types;
    for (const Shape *shape : undo.touched())
        types << shape->name();
    store.committed(types);
    return id;
}

} // namespace kith
