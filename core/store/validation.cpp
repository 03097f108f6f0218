// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/validation.h"

#include <QCoreApplication>

namespace kith {

namespace {

bool referenceExists(Store &store, const RowWriter *writer, const FieldInfo &field, RecordId id)
{
    const Plan &target = store.plan(store.catalogue().get(QString::fromUtf8(field.target)));
    if (writer && writer->isNew(target, id))
        return true; // the deferred foreign key has the last word
    Statement row = store.connection().prepare("SELECT 1 FROM " + target.table + " WHERE id = ?");
    row.bind(1, id);
    return row.step();
}

bool isTaken(Store &store, const Plan &plan, const FieldInfo &field, const Value &value, RecordId own)
{
    Statement row =
        store.connection().prepare("SELECT 1 FROM " + plan.table + " WHERE " + field.name + " = ? AND id <> ?");
    row.bind(1, field, value).bind(2, own);
    return row.step();
}

void checkValue(Store &store, const RowWriter *writer, const Plan &plan, const FieldInfo &field, const Record &after,
                const Value &value, Problems &problems)
{
    const auto label = [&] { return plan.shape->label(field); }; // only for what is wrong: most values are not
    if (field.kind == FieldKind::Choice) {
        if (!store.hasChoice(QString::fromUtf8(field.choices), value.text()))
            problems.add(field, QCoreApplication::translate("problem", "%1: \"%2\" is not one of the choices.")
                                    .arg(label(), value.text()));
    } else if (field.kind == FieldKind::Reference) {
        if (!referenceExists(store, writer, field, value.number()))
            problems.add(field,
                         QCoreApplication::translate(
                             "problem", "%1: the record it refers to does not exist any more. Choose another one.")
                             .arg(label()));
    } else if (field.kind == FieldKind::Bool) {
        if (value.number() != 0 && value.number() != 1)
            problems.add(field, QCoreApplication::translate("problem", "%1: yes or no is expected.").arg(label()));
    }
    if (storageOf(field.kind) == Storage::Text && !value.isText())
        problems.add(field, QCoreApplication::translate("problem", "%1: a text is expected.").arg(label()));
    if (storageOf(field.kind) != Storage::Text && !value.isNumber())
        problems.add(
            field, QCoreApplication::translate("problem", "%1: \"%2\" is not understood.").arg(label(), value.text()));
    if (field.has(Unique) && isTaken(store, plan, field, value, after.id()))
        problems.add(field, QCoreApplication::translate("problem", "%1: another record has \"%2\" already.")
                                .arg(label(), store.display(field, value)));
}

} // namespace

Problems validated(Store &store, const RowWriter *writer, const Plan &plan, const Record *before, const Record &after,
                   bool lenient)
{
    Problems problems;
    for (const int slot : plan.stored) {
        const FieldInfo &field = *plan.shape->fields()[size_t(slot)];
        const Value &value = after.at(slot);
        if (value.isEmpty()) {
            if (field.has(Required) && !(lenient && field.has(Kept)))
                problems.add(field,
                             QCoreApplication::translate("problem", "%1 is missing.").arg(plan.shape->label(field)));
        } else if (!before || before->at(slot) != value) {
            checkValue(store, writer, plan, field, after, value, problems);
        }
    }
    if (plan.shape->type().check && problems.isEmpty())
        plan.shape->type().check(after, problems);
    return problems;
}

} // namespace kith
