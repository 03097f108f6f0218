// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/query_options.h"

#include <QFile>
#include <QJsonDocument>

#include "app/cli/call.h"
#include "core/base/error.h"
#include "core/marketing/segments.h"

namespace kith::cli {

namespace {

using namespace Qt::StringLiterals;

QStringList names(const QString &list)
{
    QStringList names;
    for (const QString &name : list.split(u',', Qt::SkipEmptyParts))
        names << name.trimmed();
    return names;
}

Query filterFrom(const QString &path, const Shape &shape)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(readFile(path), &problem);
    if (!document.isObject())
        throw Error(ErrorKind::Usage, translate("cli", "%1 holds no filter: %2.").arg(path, problem.errorString()));
    QJsonObject object = document.object();
    // A bare condition is a filter, too.
    if (!object.contains(u"type"_s) && !object.contains(u"where"_s))
        object = {{u"where"_s, object}};
    if (!object.contains(u"type"_s))
        object[u"type"_s] = shape.name();
    Query query = Query::fromJson(object);
    if (query.type != shape.name())
        throw Error(ErrorKind::Usage,
                    translate("cli", "%1 is a filter for %2, not for %3.").arg(path, query.type, shape.name()));
    return query;
}

// Every field that a condition names must be there before anything is read.
void checkFields(const Store &store, const Shape &shape, const Condition &condition)
{
    if (condition.kind == Condition::Kind::Related || condition.kind == Condition::Kind::Segment)
        return; // its own fields belong to another kind; the store names what is missing
    if (condition.kind == Condition::Kind::Field)
        store.column(shape, condition.field);
    for (const Condition &part : condition.parts)
        checkFields(store, shape, part);
}

} // namespace

Query queryFrom(const Call &call, Store &store, const Shape &shape)
{
    Query query = call.has(u"--filter"_s) ? filterFrom(call.option(u"--filter"_s), shape) : Query{};
    query.type = shape.name();
    std::vector<Condition> parts;
    if (!query.where.isTrivial())
        parts.push_back(query.where);
    for (const QString &text : call.options(u"--where"_s))
        parts.push_back(parseCondition(text));
    for (const QString &name : call.options(u"--segment"_s))
        parts.push_back(inSegment(segmentNamed(store, name)));
    query.where = parts.size() == 1 ? parts.front() : all(std::move(parts));
    checkFields(store, shape, query.where);
    if (call.has(u"--sort"_s))
        query.sort = names(call.option(u"--sort"_s));
    for (const QString &field : query.sort)
        store.column(shape, field.startsWith(u'-') ? field.mid(1) : field);
    if (call.has(u"--columns"_s))
        query.columns = names(call.option(u"--columns"_s));
    for (const QString &path : query.columns)
        store.column(shape, path);
    return query;
}

QByteArray readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw Error(ErrorKind::File, translate("cli", "%1 cannot be read: %2.").arg(path, file.errorString()));
    return file.readAll();
}

} // namespace kith::cli
