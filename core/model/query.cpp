// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/query.h"

#include <QCoreApplication>
#include <QJsonArray>

#include "core/base/error.h"

namespace kith {

namespace {

using namespace Qt::StringLiterals;

struct OperatorName
{
    Operator op;
    QStringView key;
};

constexpr OperatorName operatorNames[] = {
    {Operator::Equal, u"="},        {Operator::NotEqual, u"!="}, {Operator::Less, u"<"},
    {Operator::LessOrEqual, u"<="}, {Operator::Greater, u">"},   {Operator::GreaterOrEqual, u">="},
    {Operator::Contains, u"~"},     {Operator::Empty, u"empty"}, {Operator::NotEmpty, u"!empty"},
    {Operator::In, u"in"},
};

bool takesValue(Operator op)
{
    return op != Operator::Empty && op != Operator::NotEmpty;
}

[[noreturn]] void throwUnreadable(const QString &what)
{
    throw Error(ErrorKind::Invalid, QCoreApplication::translate("query", "This filter cannot be read: %1").arg(what));
}

Operator readOperator(const QJsonObject &json)
{
    const QString key = json[u"op"].toString();
    if (const auto op = operatorFromKey(key))
        return *op;
    throwUnreadable(QCoreApplication::translate("query", "“%1” is no comparison.").arg(key));
}

QJsonObject asObject(const QJsonValue &value)
{
    if (!value.isObject())
        throwUnreadable(QCoreApplication::translate("query", "a condition must be an object."));
    return value.toObject();
}

std::vector<Condition> readParts(const QJsonValue &value)
{
    if (!value.isArray())
        throwUnreadable(QCoreApplication::translate("query", "“all” and “any” need a list."));
    std::vector<Condition> parts;
    for (const QJsonValue part : value.toArray())
        parts.push_back(Condition::fromJson(asObject(part)));
    return parts;
}

QStringList readList(const QJsonValue &value)
{
    QStringList list;
    for (const QJsonValue item : value.toArray())
        list += item.toString();
    return list;
}

} // namespace

QString operatorKey(Operator op)
{
    for (const OperatorName &name : operatorNames) {
        if (name.op == op)
            return name.key.toString();
    }
    Q_UNREACHABLE();
}

std::optional<Operator> operatorFromKey(QStringView key)
{
    for (const OperatorName &name : operatorNames) {
        if (name.key == key)
            return name.op;
    }
    return std::nullopt;
}

QJsonObject Condition::toJson() const
{
    QJsonObject json;
    switch (kind) {
    case Kind::All:
    case Kind::Any: {
        QJsonArray list;
        for (const Condition &part : parts)
            list.append(part.toJson());
        json[kind == Kind::All ? u"all"_s : u"any"_s] = list;
        return json;
    }
    case Kind::Not:
        json[u"not"_s] = parts.empty() ? Condition().toJson() : parts.front().toJson();
        return json;
    case Kind::Field:
        json[u"field"_s] = field;
        break;
    case Kind::Related:
        json[u"related"_s] = related;
        if (!parts.empty())
            json[u"where"_s] = parts.front().toJson();
        json[u"measure"_s] = measure;
        break;
    case Kind::Segment:
        json[u"segment"_s] = segment;
        if (!field.isEmpty())
            json[u"field"_s] = field;
        return json;
    }
    json[u"op"_s] = operatorKey(op);
    if (takesValue(op))
        json[u"value"_s] = value;
    return json;
}

Condition Condition::fromJson(const QJsonObject &json)
{
    Condition condition;
    if (json.contains(u"all") || json.contains(u"any")) {
        condition.kind = json.contains(u"all") ? Kind::All : Kind::Any;
        condition.parts = readParts(json[condition.kind == Kind::All ? u"all"_s : u"any"_s]);
        return condition;
    }
    if (json.contains(u"not")) {
        condition.kind = Kind::Not;
        condition.parts = {fromJson(asObject(json[u"not"]))};
        return condition;
    }
    if (json.contains(u"segment")) {
        condition.kind = Kind::Segment;
        condition.segment = json[u"segment"].toInteger();
        condition.field = json[u"field"].toString();
        return condition;
    }
    if (json.contains(u"related")) {
        condition.kind = Kind::Related;
        condition.related = json[u"related"].toString();
        if (!condition.related.contains(u'.'))
            throwUnreadable(QCoreApplication::translate(
                                "query", "“%1” must be a kind of record and its field, like order.customer_id.")
                                .arg(condition.related));
        if (json.contains(u"where"))
            condition.parts = {fromJson(asObject(json[u"where"]))};
        condition.measure = json[u"measure"].toString(u"count"_s);
    } else if (json.contains(u"field")) {
        condition.kind = Kind::Field;
        condition.field = json[u"field"].toString();
    } else if (json.isEmpty()) {
        return condition;
    } else {
        throwUnreadable(
            QCoreApplication::translate("query", "a condition needs all, any, not, field, related or segment."));
    }
    condition.op = readOperator(json);
    if (takesValue(condition.op)) {
        condition.value = json[u"value"];
        if (condition.value.isUndefined())
            throwUnreadable(QCoreApplication::translate("query", "the comparison “%1” needs a value.")
                                .arg(operatorKey(condition.op)));
    }
    return condition;
}

Condition where(const QString &field, Operator op, QJsonValue value)
{
    Condition condition;
    condition.kind = Condition::Kind::Field;
    condition.field = field;
    condition.op = op;
    condition.value = std::move(value);
    return condition;
}

Condition all(std::vector<Condition> parts)
{
    Condition condition;
    condition.parts = std::move(parts);
    return condition;
}

Condition any(std::vector<Condition> parts)
{
    Condition condition = all(std::move(parts));
    condition.kind = Condition::Kind::Any;
    return condition;
}

Condition no(Condition part)
{
    Condition condition;
    condition.kind = Condition::Kind::Not;
    condition.parts.push_back(std::move(part));
    return condition;
}

Condition related(const QString &kindAndField, Condition condition, const QString &measure, Operator op,
                  QJsonValue value)
{
    Condition result = where({}, op, std::move(value));
    result.kind = Condition::Kind::Related;
    result.related = kindAndField;
    if (!condition.isTrivial())
        result.parts.push_back(std::move(condition));
    result.measure = measure;
    return result;
}

Condition inSegment(qint64 segment, const QString &field)
{
    Condition condition;
    condition.kind = Condition::Kind::Segment;
    condition.segment = segment;
    condition.field = field;
    return condition;
}

QJsonObject Query::toJson() const
{
    QJsonObject json{{u"type"_s, type}};
    if (!where.isTrivial())
        json[u"where"_s] = where.toJson();
    if (!sort.isEmpty())
        json[u"sort"_s] = QJsonArray::fromStringList(sort);
    if (!columns.isEmpty())
        json[u"columns"_s] = QJsonArray::fromStringList(columns);
    return json;
}

Query Query::fromJson(const QJsonObject &json)
{
    Query query;
    query.type = json[u"type"].toString();
    if (query.type.isEmpty())
        throwUnreadable(QCoreApplication::translate("query", "it does not say which kind of record."));
    if (json.contains(u"where"))
        query.where = Condition::fromJson(asObject(json[u"where"]));
    query.sort = readList(json[u"sort"]);
    query.columns = readList(json[u"columns"]);
    return query;
}

} // namespace kith
