// SPDX-License-Identifier: GPL-3.0-or-later
// add, show, set, remove: single records with their child rows.
#include "app/cli/run.h"

#include <QJsonDocument>
#include <set>

#include "app/cli/call.h"
#include "app/cli/text_table.h"
#include "app/cli/values.h"
#include "core/base/error.h"
#include "core/exchange/closed_periods.h"
#include "core/sales/next_action.h"
#include "core/sales/reasons.h"
#include "core/store/change.h"

namespace kith::cli {

namespace {

using namespace Qt::StringLiterals;

// The words behind TYPE [ID], sorted into fields and child rows.
struct Given
{
    std::vector<Assignment> fields;
    struct Rows
    {
        Children children;
        QJsonArray rows;
    };
    std::vector<Rows> rows;
};

QJsonArray parseRows(const QString &name, const QString &text)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8(), &problem);
    if (!document.isArray())
        throw Error(ErrorKind::Usage,
                    translate("cli", "%1 takes a JSON list of rows, such as %1='[{\"quantity\": 2}]'.").arg(name));
    for (const QJsonValue &row : document.array()) {
        if (!row.isObject())
            throw Error(ErrorKind::Usage, translate("cli", "Each row of %1 must be a JSON object.").arg(name));
    }
    return document.array();
}

Given readGiven(const Store &store, const Shape &shape, const QStringList &words)
{
    Given given;
    const std::vector<Children> owned = childrenOf(store, shape);
    for (const QString &word : words) {
        const Assignment one = assignment(word);
        const auto children = std::ranges::find_if(owned, [&](const Children &each) {
            return (each.name == one.field || each.shape->name() == one.field) && !shape.field(one.field);
        });
        if (children == owned.end())
            given.fields.push_back(one);
        else
            given.rows.push_back({*children, parseRows(one.field, one.text)});
    }
    return given;
}

std::optional<Record> existingRow(Store &store, const Given::Rows &rows, RecordId owner, const QJsonObject &row)
{
    const RecordId id = row[u"id"_s].toInteger();
    if (id == 0)
        return {};
    std::optional<Record> record = store.read(*rows.children.shape, id);
    if (!record || record->value(*rows.children.owner).number() != owner)
        throw Error(ErrorKind::NotFound,
                    translate("cli", "Row %1 of %2 does not belong to this record. Nothing was saved.")
                        .arg(QString::number(id), rows.children.name));
    return record;
}

// The rows given become the rows of the record: those with an id are changed, those without are new, others go.
void saveRows(Change &change, const Given::Rows &rows, RecordId owner)
{
    Store &store = change.store();
    const Shape &shape = *rows.children.shape;
    std::set<RecordId> kept;
    int number = 0;
    for (const QJsonValue &each : rows.rows) {
        ++number;
        const QJsonObject row = each.toObject();
        Record record = existingRow(store, rows, owner, row).value_or(store.blank(shape));
        record.setValue(*rows.children.owner, Value(owner));
        if (const FieldInfo *position = shape.field(u"position"_s); position && !row.contains(u"position"_s))
            record.setValue(*position, Value(qint64(number)));
        Problems problems;
        assign(store, record, assignmentsOf(row), problems);
        const QString place = translate("cli", "%1, row %2").arg(rows.children.name, QString::number(number));
        throwIfAny(problems, shape, place);
        throwIfAny(change.save(record), shape, place);
        kept.insert(record.id());
    }
    for (const Record &old : childRecords(store, rows.children, owner)) {
        if (!kept.contains(old.id()))
            throwIfAny(change.remove(shape, old.id()), shape);
    }
}

Record readOrFail(Store &store, const Shape &shape, RecordId id)
{
    std::optional<Record> record = store.read(shape, id);
    if (!record)
        throw Error(ErrorKind::NotFound,
                    translate("cli", "There is no %1 with the id %2.").arg(shape.singular(), QString::number(id)));
    return *record;
}

void say(Call &call, const Shape &shape, RecordId id, qint64 change)
{
    if (call.output().isJson)
        call.output().json({{u"type"_s, shape.name()}, {u"id"_s, id}, {u"change"_s, change}});
    else
        call.output().line(QString::number(id));
}

void showChildren(Call &call, Store &store, const Children &children, RecordId owner)
{
    const std::vector<Record> records = childRecords(store, children, owner);
    if (records.empty())
        return;
    std::vector<TextTable::Column> columns{{u"id"_s, true}};
    std::vector<const FieldInfo *> fields;
    for (const FieldInfo *field : children.shape->fields()) {
        const auto isFilled = [&](const Record &record) { return !record.isEmpty(*field); };
        if (field->has(Internal) || field->has(Folded) || field == children.owner ||
            std::ranges::none_of(records, isFilled))
            continue;
        fields.push_back(field);
        columns.push_back({children.shape->label(*field), isRightAligned(field->kind)});
    }
    call.output().line({});
    call.output().line(children.shape->plural());
    TextTable table(call.output(), columns);
    for (const Record &record : records) {
        QStringList cells{QString::number(record.id())};
        for (const FieldInfo *field : fields)
            cells << shown(store, *field, record.value(*field), currencyOf(record));
        table.add(cells);
    }
    table.finish();
}

void warnOfClosedPeriod(Call &call, Store &store, const Record &record)
{
    if (const QString warning = closedPeriodWarning(store, record); !warning.isEmpty())
        call.output().message(warning);
}

} // namespace

Done runAdd(Call &call)
{
    Store &store = call.store();
    const Shape &shape = call.shape(1);
    const Given given = readGiven(store, shape, call.argumentsFrom(2));
    Record record = store.blank(shape);
    Problems problems;
    assign(store, record, given.fields, problems);
    throwIfAny(problems, shape);

    Change change(store, translate("cli", "Add %1").arg(shape.singular()));
    warnOfClosedPeriod(call, store, record);
    throwIfAny(change.save(record), shape);
    for (const Given::Rows &rows : given.rows)
        saveRows(change, rows, record.id());
    const qint64 number = change.commit();
    say(call, shape, record.id(), number);
    return Good;
}

Done runSet(Call &call)
{
    Store &store = call.store();
    const Shape &shape = call.shape(1);
    const Given given = readGiven(store, shape, call.argumentsFrom(3));
    Record record = readOrFail(store, shape, call.id(2));
    Problems problems;
    assign(store, record, given.fields, problems);
    throwIfAny(problems, shape);

    Change change(store, translate("cli", "Edit %1").arg(store.title(record)));
    warnOfClosedPeriod(call, store, record);
    throwIfAny(missingReasons(store, record), shape);
    throwIfAny(change.save(record), shape);
    for (const Given::Rows &rows : given.rows)
        saveRows(change, rows, record.id());
    const qint64 number = change.commit();
    if (call.output().isJson)
        say(call, shape, record.id(), number);
    else
        call.output().message(number ? translate("cli", "Saved as change %1.").arg(number)
                                     : translate("cli", "Nothing was different."));
    if (const auto last = lastStepOf(store, number))
        call.output().message(translate("cli", "That was the last step with %1. Plan what comes next, for example: "
                                               "kith-cli add FILE task subject=… due_at=…")
                                  .arg(last->who));
    return Good;
}

Done runRemove(Call &call)
{
    Store &store = call.store();
    const Shape &shape = call.shape(1);
    std::vector<RecordId> ids;
    for (qsizetype i = 2; i < call.arguments().size(); ++i)
        ids.push_back(call.id(int(i)));
    const QString name = ids.size() == 1
                             ? translate("cli", "Remove %1").arg(store.title(readOrFail(store, shape, ids.front())))
                             : translate("cli", "Remove %1 %2").arg(QString::number(ids.size()), shape.plural());
    Change change(store, name);
    for (const RecordId id : ids) {
        const Record record = readOrFail(store, shape, id);
        const QString title = store.title(record);
        warnOfClosedPeriod(call, store, record);
        throwIfAny(change.remove(shape, id), shape, title);
    }
    const qint64 number = change.commit();
    if (call.output().isJson)
        call.output().json({{u"removed"_s, qint64(ids.size())}, {u"change"_s, number}});
    else
        call.output().message(translate("cli", "Removed as change %1; “kith-cli undo” brings it back.").arg(number));
    return Good;
}

Done runShow(Call &call)
{
    Store &store = call.readOnlyStore();
    const Shape &shape = call.shape(1);
    const Record record = readOrFail(store, shape, call.id(2));
    if (call.output().isJson) {
        QJsonObject object = recordJson(store, record);
        object[u"type"_s] = shape.name();
        call.output().json(object);
        return Good;
    }
    qsizetype width = 0;
    for (const FieldInfo *field : shape.fields()) {
        if (!record.isEmpty(*field) && !field->has(Internal))
            width = std::max(width, displayWidth(shape.label(*field)));
    }
    call.output().line(u"%1 %2: %3"_s.arg(shape.singular(), QString::number(record.id()), store.title(record)));
    for (const FieldInfo *field : shape.fields()) {
        if (record.isEmpty(*field) || field->has(Internal))
            continue;
        const QString label = shape.label(*field);
        const QString indent(width + 4, u' ');
        const QString text = shown(store, *field, record.value(*field), currencyOf(record));
        call.output().line(u"  "_s + label + QString(width - displayWidth(label) + 2, u' ') +
                           QString(text).replace(u'\n', u'\n' + indent));
    }
    for (const Children &children : childrenOf(store, shape))
        showChildren(call, store, children, record.id());
    return Good;
}

} // namespace kith::cli
