// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/model/id_set.h"
#include "core/store/condition_sql.h"
#include "core/store/literal.h"
#include "core/store/schema.h"
#include "core/store/search.h"

using namespace Qt::StringLiterals;

namespace kith {

namespace {

constexpr const char *nothing = "1 = 0";

QByteArray signOf(Operator op)
{
    return operatorKey(op).toLatin1();
}

bool isOrdering(Operator op)
{
    return op == Operator::Less || op == Operator::LessOrEqual || op == Operator::Greater ||
           op == Operator::GreaterOrEqual;
}

QString nameOf(const ComparedColumn &column)
{
    return column.field ? QString::fromLatin1(column.field->name) : u"id"_s;
}

[[noreturn]] void refusePart(const ComparedColumn &column)
{
    throw Error(ErrorKind::Usage,
                QCoreApplication::translate("query",
                                            "\"%1\" is no text: it has no parts to look for. Use =, !=, <, > or empty.")
                    .arg(nameOf(column)));
}

[[noreturn]] void refuseOrder(const ComparedColumn &column)
{
    throw Error(
        ErrorKind::Usage,
        QCoreApplication::translate("query", "\"%1\" has no larger and smaller. Use = or !=.").arg(nameOf(column)));
}

void put(Sql &sql, const QByteArray &text, std::initializer_list<QVariant> parameters = {})
{
    sql.text += text;
    sql.parameters.insert(sql.parameters.end(), parameters);
}

// "expression op ?", where != holds for empty values too.
void putSimple(Sql &sql, const QByteArray &expression, Operator op, const QVariant &value, const QByteArray &column)
{
    if (op == Operator::NotEqual)
        put(sql, "(" + expression + " <> ? OR " + column + " IS NULL)", {value});
    else
        put(sql, expression + " " + signOf(op) + " ?", {value});
}

// The title of a kind whose titles have a stored, indexed sort key.
bool hasSortKey(const ComparedColumn &column)
{
    return !column.alias.isEmpty() && column.shape->titleField() == column.field && column.shape->field(u"sort_key");
}

bool isFindable(const ComparedColumn &column)
{
    return !column.alias.isEmpty() && column.field->kind != FieldKind::LongText &&
           column.field->kind != FieldKind::Phone &&
           (column.field->has(Findable) || column.shape->titleField() == column.field);
}

// "id IN (what the search index offers) AND ", where it holds every row that can satisfy the condition. Inside a
// transaction the index may be behind.
void putCandidates(Store &store, Sql &sql, const ComparedColumn &column, const QString &needle)
{
    const std::string terms =
        isFindable(column) && !store.connection().inTransaction() ? partTerms(needle) : std::string();
    if (terms.empty())
        return;
    const int number = column.shape->type().number;
    put(sql,
        column.alias + ".id IN (SELECT rowid - " + QByteArray::number(searchRow(number, 0)) +
            " FROM search WHERE search MATCH ? AND rowid BETWEEN " + QByteArray::number(searchRow(number, 0)) +
            " AND " + QByteArray::number(searchRow(number + 1, 0) - 1) + ") AND ",
        {QString::fromStdString(terms)});
}

QByteArray withoutPunctuation(QByteArray expression)
{
    for (const char *mark : {" ", "-", "(", ")", ".", "/"})
        expression = "replace(" + expression + ", '" + mark + "', '')";
    return expression;
}

QString withoutPunctuation(QString text)
{
    return text.remove(u' ').remove(u'-').remove(u'(').remove(u')').remove(u'.').remove(u'/');
}

void compareText(Store &store, Sql &sql, const ComparedColumn &column, Operator op, const QString &value)
{
    const bool phone = column.field->kind == FieldKind::Phone;
    const QString needle = phone ? withoutPunctuation(fold(value)) : fold(value);
    const QByteArray folded =
        phone ? withoutPunctuation("fold(" + column.expression + ")") : QByteArray("fold(" + column.expression + ")");
    if (op == Operator::Contains) {
        put(sql, "(");
        putCandidates(store, sql, column, needle);
        put(sql, "instr(" + folded + ", ?) > 0)", {needle});
    } else if (isOrdering(op)) {
        const QByteArray key = hasSortKey(column) ? QByteArray(column.alias + ".sort_key")
                                                  : QByteArray("sortkey(" + column.expression + ")");
        put(sql, key + " " + signOf(op) + " ?", {sortKey(value)});
    } else if (op == Operator::NotEqual) {
        putSimple(sql, folded, op, needle, column.expression);
    } else if (hasSortKey(column)) { // texts that fold alike have the same key, and the key has an index
        put(sql, "(" + column.alias + ".sort_key = ? AND " + folded + " = ?)", {sortKey(value), needle});
    } else {
        put(sql, "(");
        putCandidates(store, sql, column, needle);
        put(sql, folded + " = ?)", {needle});
    }
}

// Stored "2026-11-22T09:30:00Z" or "…00.250Z": without its Z a bound sorts before every moment of its second.
void compareInstant(Sql &sql, const QByteArray &column, Operator op, const Literal &literal, const QTimeZone &zone)
{
    const auto bound = [](Instant instant) { return toIso(instant).chopped(1); };
    if (literal.day) {
        const QString from = bound(startOf(*literal.day, zone)), to = bound(startOf(literal.day->addDays(1), zone));
        switch (op) {
        case Operator::Equal:
            return put(sql, "(" + column + " >= ? AND " + column + " < ?)", {from, to});
        case Operator::NotEqual:
            return put(sql, "(" + column + " < ? OR " + column + " >= ? OR " + column + " IS NULL)", {from, to});
        case Operator::Less:
            return put(sql, column + " < ?", {from});
        case Operator::LessOrEqual:
            return put(sql, column + " < ?", {to});
        case Operator::Greater:
            return put(sql, column + " >= ?", {to});
        default:
            return put(sql, column + " >= ?", {from});
        }
    }
    const QString iso = literal.stored.toString();
    const QString start = iso.chopped(1);
    if (!isOrdering(op))
        putSimple(sql, column, op, iso, column);
    else if (iso.contains(u'.'))
        put(sql, "rtrim(" + column + ", 'Z') " + signOf(op) + " ?", {start});
    else if (op == Operator::LessOrEqual)
        put(sql, "(" + column + " < ? OR " + column + " = ?)", {start, iso});
    else if (op == Operator::Greater)
        put(sql, "(" + column + " >= ? AND " + column + " <> ?)", {start, iso});
    else
        put(sql, column + " " + signOf(op) + " ?", {start});
}

void putKeys(Sql &sql, const QByteArray &column, const QJsonArray &keys)
{
    if (keys.isEmpty())
        put(sql, nothing);
    else
        put(sql, column + " IN (SELECT value FROM json_each(?))",
            {QString::fromUtf8(QJsonDocument(keys).toJson(QJsonDocument::Compact))});
}

bool holds(qint64 a, Operator op, qint64 b)
{
    switch (op) {
    case Operator::Less:
        return a < b;
    case Operator::LessOrEqual:
        return a <= b;
    case Operator::Greater:
        return a > b;
    default:
        return a >= b;
    }
}

void compareChoice(Store &store, Sql &sql, const ComparedColumn &column, Operator op, const QVariant &key)
{
    if (!isOrdering(op))
        return putSimple(sql, column.expression, op, key, column.expression);
    const auto choices = store.choices(QString::fromLatin1(column.field->choices));
    QJsonArray keys;
    for (const Choice &mark : choices) {
        if (mark.key != key.toString())
            continue;
        for (const Choice &choice : choices) {
            if (holds(choice.position, op, mark.position))
                keys.append(choice.key);
        }
    }
    putKeys(sql, column.expression, keys);
}

// References by the title of what they refer to.
void compareTitle(Store &store, Sql &sql, const ComparedColumn &column, Operator op, const QString &title)
{
    const Shape &target = store.catalogue().get(QString::fromLatin1(column.field->target));
    if (!target.titleField() || !target.titleField()->isText())
        refusePart(column);
    const bool unlike = op == Operator::NotEqual;
    if (unlike)
        put(sql, "(" + column.expression + " IS NULL OR " + column.expression + " NOT IN (");
    else
        put(sql, column.expression + " IN (");
    put(sql, "SELECT titled.id FROM " + sqlName(target) + " titled WHERE ");
    writeComparison(store, sql,
                    {&target, target.titleField(), "titled." + QByteArray(target.titleField()->name), "titled"},
                    unlike ? Operator::Equal : op, title);
    put(sql, unlike ? "))" : ")");
}

void contains(Store &store, Sql &sql, const ComparedColumn &column, const QString &part)
{
    if (!column.field)
        refusePart(column);
    if (column.field->isText())
        return compareText(store, sql, column, Operator::Contains, part);
    if (column.field->kind == FieldKind::Reference)
        return compareTitle(store, sql, column, Operator::Contains, part);
    if (column.field->kind == FieldKind::Day) // "~ 2025-11": a month
        return put(sql, "instr(" + column.expression + ", ?) > 0", {part});
    if (column.field->kind != FieldKind::Choice)
        refusePart(column);
    QJsonArray keys;
    for (const Choice &choice : store.choices(QString::fromLatin1(column.field->choices))) {
        if (fold(choice.label).contains(fold(part)) || fold(choice.key).contains(fold(part)))
            keys.append(choice.key);
    }
    putKeys(sql, column.expression, keys);
}

// Ids and references by a packed list. A plain text for json_each is written at once, without a value for every id.
void isOneOfPacked(Sql &sql, const ComparedColumn &column, const QJsonValue &value)
{
    if (column.field && column.field->kind != FieldKind::Reference)
        refusePart(column);
    QByteArray list = "[";
    for (RecordId id : unpackedIds(value))
        list += (list.size() > 1 ? "," : "") + QByteArray::number(id);
    put(sql, column.expression + " IN (SELECT value FROM json_each(?))", {QString::fromLatin1(list + "]")});
}

// One list where values are simply equal, else one comparison for each.
void isOneOf(Store &store, Sql &sql, const ComparedColumn &column, const QJsonValue &value)
{
    const bool simple = !column.field || (!column.field->isText() && column.field->kind != FieldKind::Instant &&
                                          column.field->kind != FieldKind::Bool);
    QJsonArray stored;
    std::vector<QJsonValue> others;
    for (const QJsonValue element : elementsOf(value)) {
        const Literal literal = simple ? literalOf(store, column.field, element) : Literal();
        if (!simple || literal.isEmpty || !literal.title.isEmpty())
            others.push_back(element);
        else
            stored.append(QJsonValue::fromVariant(literal.stored));
    }
    put(sql, "(");
    putKeys(sql, column.expression, stored);
    for (const QJsonValue &element : others) {
        put(sql, " OR ");
        writeComparison(store, sql, column, Operator::Equal, element);
    }
    put(sql, ")");
}

} // namespace

bool isSatisfiedByNothing(const FieldInfo *field, Operator op, const QJsonValue &value)
{
    if (op == Operator::Empty)
        return true;
    if (op == Operator::In && isPackedIds(value))
        return false;
    if (op == Operator::In) {
        for (const QJsonValue element : elementsOf(value)) {
            if (isSatisfiedByNothing(field, Operator::Equal, element))
                return true;
        }
        return false;
    }
    if (op != Operator::Equal && op != Operator::NotEqual)
        return false;
    if (isEmptyLiteral(value))
        return op == Operator::Equal;
    if (!field || field->kind != FieldKind::Bool)
        return op == Operator::NotEqual;
    const Parsed parsed = value.isBool() ? Parsed{Value(qint64(value.toBool())), {}}
                                         : parseValue(*field, value.toVariant().toString(), {});
    return (parsed.value.number() == 0) == (op == Operator::Equal); // unset counts as no
}

void writeComparison(Store &store, Sql &sql, const ComparedColumn &column, Operator op, const QJsonValue &value)
{
    const QByteArray &expression = column.expression;
    const bool equality = op == Operator::Equal || op == Operator::NotEqual;
    if (op == Operator::Empty || (op == Operator::Equal && isEmptyLiteral(value)))
        return put(sql, expression + " IS NULL");
    if (op == Operator::NotEmpty || (op == Operator::NotEqual && isEmptyLiteral(value)))
        return put(sql, expression + " IS NOT NULL");
    if (op == Operator::In && isPackedIds(value))
        return isOneOfPacked(sql, column, value);
    if (op == Operator::In)
        return isOneOf(store, sql, column, value);
    if (isEmptyLiteral(value))
        return put(sql, nothing); // nothing is smaller or larger than nothing
    if (op == Operator::Contains)
        return contains(store, sql, column, value.toVariant().toString());

    const Literal literal = literalOf(store, column.field, value);
    if (!column.field)
        return putSimple(sql, expression, op, literal.stored, expression);
    if (column.field->isText())
        return compareText(store, sql, column, op, literal.stored.toString());
    const FieldKind kind = column.field->kind;
    if (!equality && (kind == FieldKind::Reference || kind == FieldKind::Bool))
        refuseOrder(column);
    if (kind == FieldKind::Instant)
        return compareInstant(sql, expression, op, literal, store.zone());
    if (kind == FieldKind::Choice)
        return compareChoice(store, sql, column, op, literal.stored);
    if (!literal.title.isEmpty())
        return compareTitle(store, sql, column, op, literal.title);
    if (kind == FieldKind::Bool) {
        const bool wanted = (literal.stored.toLongLong() != 0) == (op == Operator::Equal);
        return put(sql, wanted ? QByteArray(expression + " = 1")
                               : QByteArray("(" + expression + " = 0 OR " + expression + " IS NULL)"));
    }
    putSimple(sql, expression, op, literal.stored, expression);
}

} // namespace kith
