// SPDX-License-Identifier: GPL-3.0-or-later
// types and fields: what can be recorded.
#include "app/cli/run.h"

#include "app/cli/call.h"
#include "app/cli/text_table.h"
#include "app/cli/values.h"
#include "core/model/field_kind.h"

namespace kith::cli {

namespace {

using namespace Qt::StringLiterals;

QStringList rulesOf(const FieldInfo &field)
{
    QStringList rules;
    if (field.has(Required))
        rules << u"required"_s;
    if (field.has(Unique))
        rules << u"unique"_s;
    if (field.has(Kept))
        rules << u"kept"_s;
    if (field.has(Rolled))
        rules << u"rolled"_s;
    if (field.has(Computed))
        rules << u"computed"_s;
    if (field.has(Owner))
        rules << u"owner"_s;
    if (field.has(Findable))
        rules << u"findable"_s;
    return rules;
}

QString ruleLabel(const QString &rule)
{
    if (rule == "required"_L1)
        return translate("cli", "required");
    if (rule == "unique"_L1)
        return translate("cli", "only once");
    if (rule == "kept"_L1)
        return translate("cli", "kept by a rule");
    if (rule == "rolled"_L1)
        return translate("cli", "added up by Kith");
    if (rule == "computed"_L1)
        return translate("cli", "worked out when read");
    if (rule == "owner"_L1)
        return translate("cli", "belongs to it");
    return translate("cli", "can be found");
}

QString choicesOf(Store &store, const FieldInfo &field)
{
    if (field.kind == FieldKind::Reference)
        return u"→ "_s + QString::fromLatin1(field.target);
    if (field.kind != FieldKind::Choice)
        return {};
    QStringList keys;
    for (const Choice &choice : store.choices(QString::fromLatin1(field.choices))) {
        if (choice.active)
            keys << (choice.label == choice.key ? choice.key
                                                : translate("cli", "%1 (%2)").arg(choice.key, choice.label));
    }
    return keys.join(u", "_s);
}

QJsonObject fieldJson(Store &store, const Shape &shape, const FieldInfo &field)
{
    QJsonObject object{{u"name"_s, QString::fromLatin1(field.name)},
                       {u"label"_s, shape.label(field)},
                       {u"kind"_s, fieldKindKey(field.kind)},
                       {u"rules"_s, QJsonArray::fromStringList(rulesOf(field))},
                       {u"custom"_s, shape.isCustom(field)}};
    if (field.kind == FieldKind::Reference)
        object[u"target"_s] = QString::fromLatin1(field.target);
    if (field.kind == FieldKind::Choice) {
        QJsonArray choices;
        for (const Choice &choice : store.choices(QString::fromLatin1(field.choices)))
            choices << QJsonObject{{u"key"_s, choice.key}, {u"label"_s, choice.label}, {u"active"_s, choice.active}};
        object[u"choices"_s] = choices;
    }
    if (field.defaultValue)
        object[u"default"_s] = QString::fromUtf8(field.defaultValue);
    return object;
}

} // namespace

Done runTypes(Call &call)
{
    Store &store = call.readOnlyStore();
    QJsonArray types;
    TextTable table(call.output(),
                    {{translate("cli", "Name")}, {translate("cli", "Label")}, {translate("cli", "Records"), true}});
    for (const auto &shape : store.catalogue().shapes()) {
        if (shape->type().has(Private))
            continue;
        Query query;
        query.type = shape->name();
        const qint64 count = store.count(query);
        if (call.output().isJson)
            types << QJsonObject{{u"name"_s, shape->name()},
                                 {u"label"_s, shape->plural()},
                                 {u"owned"_s, shape->type().has(OwnedOnly)},
                                 {u"count"_s, count}};
        else
            table.add({shape->name(), shape->plural(), QString::number(count)});
    }
    if (call.output().isJson)
        call.output().json({{u"types"_s, types}});
    else
        table.finish();
    return Good;
}

Done runFields(Call &call)
{
    Store &store = call.readOnlyStore();
    const Shape &shape = call.shape(1);
    const std::vector<Children> owned = childrenOf(store, shape);
    if (call.output().isJson) {
        QJsonArray fields;
        for (const FieldInfo *field : shape.fields()) {
            if (!field->has(Internal))
                fields << fieldJson(store, shape, *field);
        }
        QJsonArray children;
        for (const Children &each : owned)
            children << QJsonObject{{u"name"_s, each.name}, {u"type"_s, each.shape->name()}};
        call.output().json({{u"type"_s, shape.name()},
                            {u"label"_s, shape.singular()},
                            {u"fields"_s, fields},
                            {u"children"_s, children}});
        return Good;
    }
    TextTable table(call.output(), {{translate("cli", "Name")},
                                    {translate("cli", "Label")},
                                    {translate("cli", "Kind")},
                                    {translate("cli", "Rules")},
                                    {translate("cli", "Choices")}});
    for (const FieldInfo *field : shape.fields()) {
        if (field->has(Internal))
            continue;
        QStringList rules;
        for (const QString &rule : rulesOf(*field))
            rules << ruleLabel(rule);
        table.add({QString::fromLatin1(field->name), shape.label(*field), fieldKindKey(field->kind),
                   rules.join(u", "_s), choicesOf(store, *field)});
    }
    for (const Children &each : owned)
        table.add({each.name, each.shape->plural(), u"rows"_s, {}, u"⊃ "_s + each.shape->name()});
    table.finish();
    return Good;
}

} // namespace kith::cli
