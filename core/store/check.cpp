// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>

#include "core/base/error.h"
#include "core/store/backup.h"
#include "core/store/row_writer.h"
#include "core/store/search.h"
#include "core/store/search_index.h"

using namespace Qt::StringLiterals;

namespace kith {

namespace {

QByteArray expected(const RollupPlan &rollup)
{
    QByteArray sql = rollup.sql;
    sql.replace("{scope}", QByteArray("GROUP BY 1"));
    sql.replace("SELECT " + QByteArray(rollup.rollup->through->name) + ", ",
                "SELECT " + QByteArray(rollup.rollup->through->name) + " AS parent_id, ");
    return sql;
}

// Records whose stored figure is not what their children give.
QByteArray deviating(const RollupPlan &rollup, const Plan &parent)
{
    const QByteArray field = rollup.rollup->field->name;
    const QByteArray nothing = rollup.isEnd() ? "NULL" : "0";
    QByteArray sql = expected(rollup);
    const qsizetype comma = sql.indexOf(", ", sql.indexOf("parent_id")) + 2;
    const qsizetype from = sql.indexOf(" FROM ", comma);
    sql.insert(from, " AS figure");
    return "SELECT p.id, f.figure FROM " + parent.table + " p LEFT JOIN (" + sql +
           ") f ON f.parent_id = p.id WHERE p." + field + " IS NOT coalesce(f.figure, " + nothing + ")";
}

void checkRollups(Store &store, bool repair, CheckResult &result, const Progress &progress)
{
    for (const Plan *plan : store.plans().byDepth()) {
        for (const RollupPlan *rollup : plan->takes) {
            progress.throwIfCancelled();
            std::vector<std::pair<RecordId, Value>> wrong;
            {
                Statement rows = store.connection().prepare(deviating(*rollup, *plan));
                while (rows.step())
                    wrong.emplace_back(rows.integer(0), rows.value(1, *rollup->rollup->field));
            }
            if (wrong.empty())
                continue;
            result.findings << QCoreApplication::translate(
                                   "check", "%1 – %2: %3 records have another figure than their records give.")
                                   .arg(plan->shape->plural(), plan->shape->label(*rollup->rollup->field),
                                        QString::number(wrong.size()));
            if (!repair)
                continue;
            Transaction transaction(store.connection(), Transaction::Mode::Write);
            RowWriter writer(store, true);
            for (const auto &[id, figure] : wrong) {
                const auto before = writer.read(*plan, id);
                if (!before)
                    continue;
                Record after = *before;
                after.setAt(rollup->parentSlot, figure.isEmpty() && !rollup->isEnd() ? Value(qint64(0)) : figure);
                if (plan->shape->type().derive)
                    plan->shape->type().derive(after);
                writer.update(*plan, *before, after);
            }
            writer.finish();
            transaction.commit();
            result.repaired << QCoreApplication::translate("check", "%1 – %2 computed anew.")
                                   .arg(plan->shape->plural(), plan->shape->label(*rollup->rollup->field));
        }
    }
}

void checkIds(Store &store, CheckResult &result)
{
    for (const auto &shape : store.catalogue().shapes()) {
        const Plan &plan = store.plan(*shape);
        const qint64 highest = store.connection().integer("SELECT coalesce(max(id), 0) FROM " + plan.table);
        Statement next = store.connection().prepare("SELECT next_id FROM counter WHERE kind = ?");
        next.bind(1, shape->name());
        if (highest > 0 && (!next.step() || next.integer(0) <= highest))
            result.findings << QCoreApplication::translate("check", "%1: numbers of records would be given twice.")
                                   .arg(shape->plural());
    }
}

} // namespace

CheckResult check(Store &store, bool repair, const Progress &progress)
{
    CheckResult result;
    Connection &connection = store.connection();
    {
        Statement rows = connection.prepare("PRAGMA integrity_check(20)");
        while (rows.step()) {
            if (rows.text(0) != u"ok")
                result.findings << QCoreApplication::translate("check", "The file itself: %1.").arg(rows.text(0));
        }
    }
    progress.throwIfCancelled();
    {
        Statement rows = connection.prepare("SELECT \"table\", count(*) FROM pragma_foreign_key_check GROUP BY 1");
        while (rows.step())
            result.findings << QCoreApplication::translate("check",
                                                           "%1: %2 records refer to something that does not exist.")
                                   .arg(rows.text(0), rows.text(1));
    }
    checkRollups(store, repair, result, progress);
    checkIds(store, result);
    if (repair) {
        rebuildSearch(store, progress);
        result.repaired << QCoreApplication::translate("check", "The search index was built anew.");
    }
    return result;
}

} // namespace kith
