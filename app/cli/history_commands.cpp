// SPDX-License-Identifier: GPL-3.0-or-later
// history, undo, redo.
#include "core/store/history.h"

#include "app/cli/call.h"
#include "app/cli/run.h"
#include "app/cli/text_table.h"
#include "app/cli/values.h"
#include "core/base/error.h"
#include "core/model/types/staff.h"
#include "core/store/change.h"

namespace kith::cli {

namespace {

using namespace Qt::StringLiterals;

QString who(Store &store, RecordId staff)
{
    return staff ? store.title(store.shape(staff::type), staff) : QString();
}

QString counts(const ChangeSummary &change)
{
    QStringList parts;
    if (change.created)
        parts << u'+' + QString::number(change.created);
    if (change.updated)
        parts << u'~' + QString::number(change.updated);
    if (change.removed)
        parts << u'-' + QString::number(change.removed);
    return parts.join(u' ');
}

QString state(const ChangeSummary &change)
{
    if (change.undoneBy)
        return translate("cli", "undone by %1").arg(change.undoneBy);
    if (change.undoes)
        return translate("cli", "undoes %1").arg(change.undoes);
    return change.undoable ? QString() : translate("cli", "cannot be undone");
}

QJsonObject changeJson(const ChangeSummary &change)
{
    return {{u"id"_s, change.id},
            {u"at"_s, toIso(change.at)},
            {u"name"_s, change.name},
            {u"staff"_s, change.staff ? QJsonValue(change.staff) : QJsonValue()},
            {u"created"_s, change.created},
            {u"updated"_s, change.updated},
            {u"removed"_s, change.removed},
            {u"undone_by"_s, change.undoneBy ? QJsonValue(change.undoneBy) : QJsonValue()},
            {u"undoes"_s, change.undoes ? QJsonValue(change.undoes) : QJsonValue()},
            {u"undoable"_s, change.undoable}};
}

QString kindKey(ItemKind kind)
{
    return kind == ItemKind::Created ? u"created"_s : kind == ItemKind::Updated ? u"updated"_s : u"removed"_s;
}

QString kindLabel(ItemKind kind)
{
    return kind == ItemKind::Created   ? translate("cli", "created")
           : kind == ItemKind::Updated ? translate("cli", "changed")
                                       : translate("cli", "removed");
}

Done showChanges(Call &call, Store &store)
{
    const std::vector<ChangeSummary> changes = recentChanges(store, call.number(u"--limit"_s).value_or(50));
    if (call.output().isJson) {
        QJsonArray list;
        for (const ChangeSummary &change : changes)
            list << changeJson(change);
        call.output().json({{u"changes"_s, list}});
        return Good;
    }
    TextTable table(call.output(), {{translate("cli", "Change"), true},
                                    {translate("cli", "When")},
                                    {translate("cli", "Who")},
                                    {translate("cli", "Records")},
                                    {translate("cli", "What")},
                                    {translate("cli", "State")}});
    for (const ChangeSummary &change : changes)
        table.add({QString::number(change.id), formatInstant(change.at, store.zone()), who(store, change.staff),
                   counts(change), change.name, state(change)});
    table.finish();
    return Good;
}

Done showItems(Call &call, Store &store)
{
    const Shape &shape = call.shape(1);
    const RecordId id = call.id(2);
    const std::vector<ItemSummary> items = historyOf(store, shape, id);
    if (items.empty() && !store.read(shape, id))
        throw Error(ErrorKind::NotFound,
                    translate("cli", "There is no %1 with the id %2.").arg(shape.singular(), QString::number(id)));
    const std::optional<Record> record = store.read(shape, id);
    const QString currency = record ? currencyOf(*record) : QString();
    QJsonArray list;
    TextTable table(call.output(), {{translate("cli", "Change"), true},
                                    {translate("cli", "When")},
                                    {translate("cli", "Who")},
                                    {translate("cli", "What")},
                                    {translate("cli", "Field")},
                                    {translate("cli", "Before")},
                                    {translate("cli", "After")}});
    for (const ItemSummary &item : items) {
        QJsonArray differences;
        const QStringList begin{QString::number(item.change.id), formatInstant(item.change.at, store.zone()),
                                who(store, item.change.staff), kindLabel(item.kind)};
        if (item.differences.empty() && !call.output().isJson)
            table.add(begin);
        for (const FieldDifference &each : item.differences) {
            differences << QJsonObject{{u"field"_s, QString::fromLatin1(each.field->name)},
                                       {u"before"_s, json(store, *each.field, each.before, currency)},
                                       {u"after"_s, json(store, *each.field, each.after, currency)}};
            if (!call.output().isJson)
                table.add(begin + QStringList{shape.label(*each.field),
                                              shown(store, *each.field, each.before, currency),
                                              shown(store, *each.field, each.after, currency)});
        }
        QJsonObject object = changeJson(item.change);
        object[u"kind"_s] = kindKey(item.kind);
        object[u"differences"_s] = differences;
        list << object;
    }
    if (call.output().isJson)
        call.output().json({{u"type"_s, shape.name()}, {u"id"_s, id}, {u"history"_s, list}});
    else
        table.finish();
    return Good;
}

void say(Call &call, const QString &sentence, qint64 undone, qint64 change)
{
    if (call.output().isJson)
        call.output().json({{u"undone"_s, undone}, {u"change"_s, change}});
    else
        call.output().line(sentence);
}

} // namespace

Done runHistory(Call &call)
{
    Store &store = call.readOnlyStore();
    if (call.arguments().size() == 2)
        throw Error(ErrorKind::Usage, translate("cli", "Something is missing: %1").arg(usageLine(call.command())));
    return call.arguments().size() == 1 ? showChanges(call, store) : showItems(call, store);
}

Done runUndo(Call &call)
{
    Store &store = call.store();
    const ChangeSummary next = nextUndo(store);
    const qint64 id = call.arguments().size() > 1 ? call.id(1) : next.id;
    if (id == 0)
        throw Error(ErrorKind::Invalid, translate("cli", "There is nothing to undo."));
    const std::optional<ChangeSummary> change = changeSummary(store, id);
    if (!change)
        throw Error(ErrorKind::NotFound,
                    translate("cli", "There is no change %1. “kith-cli history” lists them.").arg(id));
    const qint64 undo = Change::undo(store, id, call.output().progress());
    say(call, translate("cli", "Undone: %1 (change %2)").arg(change->name, QString::number(id)), id, undo);
    return Good;
}

Done runRedo(Call &call)
{
    Store &store = call.store();
    const ChangeSummary next = nextRedo(store);
    if (next.id == 0)
        throw Error(ErrorKind::Invalid, translate("cli", "There is nothing to redo."));
    const qint64 redo = Change::undo(store, next.id, call.output().progress());
    say(call, translate("cli", "Done again: %1").arg(next.name), next.id, redo);
    return Good;
}

} // namespace kith::cli
