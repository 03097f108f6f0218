// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/plan.h"

#include <algorithm>
#include <functional>

#include "core/base/money.h"
#include "core/model/standard_fields.h"
#include "core/store/connection.h"
#include "core/store/schema.h"
#include "core/store/search.h"

namespace kith {

namespace {

int slotNamed(const Shape &shape, QStringView name)
{
    const FieldInfo *field = shape.field(name);
    return field ? shape.slot(*field) : -1;
}

QByteArray conditionSql(const Rollup &rollup)
{
    QByteArray sql;
    for (const RollupCondition &condition : rollup.where) {
        const QByteArray name = condition.field->name;
        const QByteArray keys = condition.oneOf;
        if (keys.isEmpty()) {
            sql += " AND " + name + " IS NULL";
        } else if (condition.field->kind == FieldKind::Bool || storageOf(condition.field->kind) == Storage::Integer) {
            QByteArray list = keys;
            sql += " AND coalesce(" + name + ", 0) IN (" + list.replace(';', ',') + ")";
        } else {
            QByteArray list = keys;
            sql += " AND " + name + " IN ('" + list.replace(";", "','") + "')";
        }
    }
    return sql;
}

// "SELECT <parent id>, <aggregate> FROM child WHERE … {scope} GROUP BY 1": {scope} narrows to some parents.
QByteArray aggregateSql(const RollupPlan &plan)
{
    const Rollup &rollup = *plan.rollup;
    QByteArray value = rollup.of ? rollup.of->name : "*";
    if (rollup.function == RollupFunction::Sum && plan.rateSlot >= 0)
        value = "in_file_currency(" + value + ", rate, currency)";
    const QByteArray function = rollup.function == RollupFunction::Sum     ? "coalesce(sum(" + value + "), 0)"
                                : rollup.function == RollupFunction::Count ? QByteArray("count(*)")
                                : rollup.function == RollupFunction::First ? "min(" + value + ")"
                                                                           : "max(" + value + ")";
    const QByteArray through = rollup.through->name;
    return "SELECT " + through + ", " + function + " FROM " + sqlName(*plan.child) + " WHERE " + through +
           " IS NOT NULL" + conditionSql(rollup) + " {scope}";
}

} // namespace

bool RollupPlan::counts(const Record &childRecord) const
{
    return std::all_of(where.begin(), where.end(), [&](const Condition &condition) {
        const Value &value = childRecord.at(condition.slot);
        if (condition.oneOf.isEmpty())
            return value.isEmpty();
        if (const QString *text = value.textPointer())
            return condition.oneOf.contains(*text);
        return condition.oneOf.contains(QString::number(value.number()));
    });
}

qint64 RollupPlan::amount(const Record &childRecord, int fileDigits) const
{
    if (rollup->function == RollupFunction::Count)
        return 1;
    const qint64 value = childRecord.at(ofSlot).number();
    if (rateSlot < 0 || childRecord.at(rateSlot).isEmpty())
        return value;
    const QString code = currencySlot < 0 ? QString() : childRecord.at(currencySlot).text();
    const int digits = code.isEmpty() ? fileDigits : Currency::of(code).digits;
    return converted({value}, {childRecord.at(rateSlot).number()}, digits, fileDigits).minor;
}

Record Plan::record(const Statement &row) const
{
    Record record(*shape);
    record.setId(row.integer(0));
    record.setVersion(row.integer(1));
    int column = 2;
    for (const int slot : stored)
        record.setAt(slot, row.value(column++, *shape->fields()[size_t(slot)]));
    return record;
}

Plans::Plans(const Catalogue &catalogue, const Rules &rules)
{
    for (const auto &shape : catalogue.shapes()) {
        auto plan = std::make_unique<Plan>();
        plan->shape = shape.get();
        plan->table = sqlName(*shape);
        QByteArray columns;
        for (size_t slot = 0; slot < shape->fields().size(); ++slot) {
            const FieldInfo &field = *shape->fields()[slot];
            if (!field.isStored())
                continue;
            plan->stored.push_back(int(slot));
            columns += QByteArray(", ") + field.name;
        }
        for (const FieldInfo *field : findableFields(*shape))
            plan->findable.push_back(shape->slot(*field));
        plan->select = "SELECT id, version" + columns + " FROM " + plan->table;
        plan->titleSlot = shape->titleField() ? shape->slot(*shape->titleField()) : -1;
        plan->sortKeySlot = shape->slot(standard::sortKey);
        plan->createdSlot = shape->slot(standard::createdAt);
        plan->updatedSlot = shape->slot(standard::updatedAt);
        plan->currencySlot = slotNamed(*shape, u"currency");
        for (const Rule &rule : rules.rules) {
            if (rule.type != &shape->type())
                continue;
            RulePlan rulePlan{&rule, {}};
            for (const FieldInfo *field : rule.watches)
                rulePlan.watched.push_back(shape->slot(*field));
            plan->rules.push_back(std::move(rulePlan));
        }
        for (const ComputedField &computed : rules.computed) {
            if (computed.type == &shape->type())
                plan->computed.push_back(&computed);
        }
        for (const Guard &guard : rules.guards) {
            if (guard.type == &shape->type())
                plan->guards.push_back(&guard);
        }
        m_byNumber.emplace(shape->type().number, std::move(plan));
    }
    planRollups(catalogue);
}

void Plans::planRollups(const Catalogue &catalogue)
{
    for (const Rollup &rollup : catalogue.rollups()) {
        auto plan = std::make_unique<RollupPlan>();
        plan->rollup = &rollup;
        plan->parent = &catalogue.shape(*rollup.parent);
        plan->child = &catalogue.shape(*rollup.child);
        plan->parentSlot = plan->parent->slot(*rollup.field);
        plan->throughSlot = plan->child->slot(*rollup.through);
        plan->ofSlot = rollup.of ? plan->child->slot(*rollup.of) : -1;
        if (rollup.function == RollupFunction::Sum && rollup.of->kind == FieldKind::Money) {
            plan->rateSlot = slotNamed(*plan->child, u"rate");
            plan->currencySlot = slotNamed(*plan->child, u"currency");
        }
        for (const RollupCondition &condition : rollup.where)
            plan->where.push_back({plan->child->slot(*condition.field),
                                   QString::fromUtf8(condition.oneOf).split(u';', Qt::SkipEmptyParts)});
        plan->sql = aggregateSql(*plan);
        Plan &parent = mutablePlan(*plan->parent);
        plan->place = int(parent.takes.size());
        parent.takes.push_back(plan.get());
        mutablePlan(*plan->child).gives.push_back(plan.get());
        m_rollups.push_back(std::move(plan));
    }
    const std::function<int(Plan &, int)> depthOf = [&](Plan &plan, int guard) {
        int depth = 0;
        for (const RollupPlan *rollup : plan.takes) {
            if (rollup->child != rollup->parent && guard < 20)
                depth = std::max(depth, depthOf(mutablePlan(*rollup->child), guard + 1) + 1);
        }
        return plan.depth = depth;
    };
    for (const auto &shape : catalogue.shapes()) {
        Plan &plan = mutablePlan(*shape);
        depthOf(plan, 0);
        m_byDepth.push_back(&plan);
    }
    std::stable_sort(m_byDepth.begin(), m_byDepth.end(),
                     [](const Plan *a, const Plan *b) { return a->depth < b->depth; });
}

} // namespace kith
