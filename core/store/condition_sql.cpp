// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/condition_sql.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include "core/base/error.h"
#include "core/store/field_path.h"
#include "core/store/literal.h"
#include "core/store/schema.h"

using namespace Qt::StringLiterals;

namespace kith {

namespace {

// The operator that holds exactly where this one does not, missing values apart.
std::optional<Operator> oppositeOf(Operator op)
{
    switch (op) {
    case Operator::Equal:
        return Operator::NotEqual;
    case Operator::NotEqual:
        return Operator::Equal;
    case Operator::Empty:
        return Operator::NotEmpty;
    case Operator::NotEmpty:
        return Operator::Empty;
    case Operator::Less:
        return Operator::GreaterOrEqual;
    case Operator::LessOrEqual:
        return Operator::Greater;
    case Operator::Greater:
        return Operator::LessOrEqual;
    case Operator::GreaterOrEqual:
        return Operator::Less;
    case Operator::Contains:
    case Operator::In:
        break;
    }
    return std::nullopt;
}

// Where the comparison does not hold; used only where missing values satisfied it.
void writeOpposite(Store &store, Sql &sql, const ComparedColumn &column, Operator op, const QJsonValue &value)
{
    if (const auto opposite = oppositeOf(op))
        return writeComparison(store, sql, column, *opposite, value);
    sql.text += "(";
    writeComparison(store, sql, column, op, value);
    sql.text += ") IS NOT TRUE";
}

struct AtPath
{
    const FieldPath &path;
    Operator op;
    const QJsonValue &value;
};

// The condition on the field at the end, or where it does not hold, seen from hop `hop`.
void writeAtPath(Store &store, Sql &sql, const AtPath &at, size_t hop, const QByteArray &alias, bool opposite)
{
    const auto compare = [&](const ComparedColumn &column) {
        if (opposite)
            writeOpposite(store, sql, column, at.op, at.value);
        else
            writeComparison(store, sql, column, at.op, at.value);
    };
    if (hop < at.path.hops.size()) {
        const FieldPath::Hop &step = at.path.hops[hop];
        const QByteArray next = "r" + QByteArray::number(qlonglong(sql.text.size()));
        sql.text += alias + "." + step.reference->name + " IN (SELECT " + next + ".id FROM " + sqlName(*step.target) +
                    " " + next + " WHERE ";
        writeAtPath(store, sql, at, hop + 1, next, opposite);
        sql.text += ")";
        return;
    }
    const FieldInfo *field = at.path.field;
    if (!field || field->isStored())
        return compare({at.path.shape, field, columnExpression(*at.path.shape, field, alias), alias});
    sql.text += alias + ".id IN (SELECT computed.id FROM (" +
                computedSelect(store, *at.path.shape, *field, ComputedValues::Each) + ") computed WHERE ";
    compare({at.path.shape, field, "computed.value", {}});
    sql.text += ")";
}

void writeField(Store &store, Sql &sql, const Shape &shape, const QByteArray &alias, const Condition &condition)
{
    const FieldPath path = fieldPath(store.catalogue(), shape, condition.field);
    const AtPath at{path, condition.op, condition.value};
    const bool direct = path.hops.empty() && (!path.field || path.field->isStored());
    if (direct || !isSatisfiedByNothing(path.field, condition.op, condition.value))
        return writeAtPath(store, sql, at, 0, alias, false);
    // A path that leads nowhere satisfies it: all but those where the opposite holds.
    sql.text += "(";
    writeAtPath(store, sql, at, 0, alias, true);
    sql.text += ") IS NOT TRUE";
}

struct Measure
{
    const FieldInfo *field = nullptr; // nullptr: count
    QByteArray function;              // count, sum, min, max
};

Measure measureOf(Store &store, const Shape &child, const QString &text)
{
    Measure measure;
    measure.function = text.section(u':', 0, 0).toLatin1();
    const QString name = text.section(u':', 1);
    if (measure.function == "count" && name.isEmpty())
        return measure;
    if (measure.function == "sum" || measure.function == "min" || measure.function == "max") {
        measure.field = &store.catalogue().field(child, name);
        const FieldKind kind = measure.field->kind;
        const bool ordered = canSum(*measure.field) || kind == FieldKind::Percent || kind == FieldKind::Day ||
                             kind == FieldKind::Instant || kind == FieldKind::TimeOfDay;
        if (measure.field->isStored() && (measure.function == "sum" ? canSum(*measure.field) : ordered))
            return measure;
    }
    throw Error(ErrorKind::Usage,
                QCoreApplication::translate(
                    "query",
                    "\"%1\" cannot be measured. Use count, sum:FIELD of a figure, or min:FIELD or max:FIELD of a "
                    "figure or date.")
                    .arg(text));
}

const FieldInfo &linkOf(Store &store, const Shape &child, const Shape &parent, const QString &related)
{
    const QString name = related.section(u'.', 1);
    const FieldPath path = fieldPath(store.catalogue(), child, name.isEmpty() ? parent.name() : name);
    if (path.hops.empty() && path.field && path.field->kind == FieldKind::Reference &&
        parent.name() == QLatin1String(path.field->target))
        return *path.field;
    throw Error(ErrorKind::Usage,
                QCoreApplication::translate("query", "\"%1\" does not refer to %2.").arg(related, parent.singular()));
}

// Whether a record without any related one satisfies the condition: its count and sum are 0, its first and last empty.
bool isSatisfiedByNone(Store &store, const Measure &measure, const Condition &condition)
{
    const bool zero = measure.function == "count" || measure.function == "sum";
    if (!zero)
        return isSatisfiedByNothing(measure.field, condition.op, condition.value);
    const auto number = [&](const QJsonValue &value) {
        return literalOf(store, measure.field, value).stored.toLongLong();
    };
    switch (condition.op) {
    case Operator::Equal:
        return number(condition.value) == 0;
    case Operator::NotEqual:
        return number(condition.value) != 0;
    case Operator::Less:
        return 0 < number(condition.value);
    case Operator::LessOrEqual:
        return 0 <= number(condition.value);
    case Operator::Greater:
        return 0 > number(condition.value);
    case Operator::GreaterOrEqual:
        return 0 >= number(condition.value);
    case Operator::In:
        for (const QJsonValue element : elementsOf(condition.value)) {
            if (number(element) == 0)
                return true;
        }
        return false;
    case Operator::NotEmpty: // a count is never empty
        return true;
    case Operator::Contains:
    case Operator::Empty:
        break;
    }
    return false;
}

// "At least one": no grouping is needed.
bool asksForAny(Store &store, const Measure &measure, Operator op, const QJsonValue &value)
{
    if (measure.field)
        return false;
    const auto is = [&](qint64 number) { return literalOf(store, nullptr, value).stored.toLongLong() == number; };
    return (op == Operator::GreaterOrEqual && is(1)) ||
           ((op == Operator::Greater || op == Operator::NotEqual) && is(0));
}

void writeRelated(Store &store, Sql &sql, const Shape &shape, const QByteArray &alias, const Condition &condition)
{
    const Shape &child = store.catalogue().get(condition.related.section(u'.', 0, 0));
    const QByteArray link = linkOf(store, child, shape, condition.related).name;
    const Measure measure = measureOf(store, child, condition.measure);
    const bool none = isSatisfiedByNone(store, measure, condition);
    const auto opposite = oppositeOf(condition.op);

    const QByteArray next = "c" + QByteArray::number(qlonglong(sql.text.size()));
    sql.text += alias + ".id " + (none ? "NOT IN" : "IN") + " (SELECT " + next + "." + link + " FROM " +
                sqlName(child) + " " + next + " WHERE " + next + "." + link + " IS NOT NULL";
    for (const Condition &part : condition.parts) {
        if (part.isTrivial())
            continue;
        sql.text += " AND ";
        writeCondition(store, sql, child, next, part);
    }
    const Operator asked = none && opposite ? *opposite : condition.op;
    if (!asksForAny(store, measure, asked, condition.value)) {
        const QByteArray column = measure.field ? columnExpression(child, measure.field, next) : QByteArray("*");
        const QByteArray value = QByteArray(measure.function) + "(" + column + ")";
        const ComparedColumn compared{
            &child, measure.field, measure.function == "sum" ? QByteArray("coalesce(" + value + ", 0)") : value, {}};
        sql.text += " GROUP BY " + next + "." + link + " HAVING ";
        if (none)
            writeOpposite(store, sql, compared, condition.op, condition.value);
        else
            writeComparison(store, sql, compared, condition.op, condition.value);
    }
    sql.text += ")";
}

// Segments may be built on others, but not without end.
constexpr int deepestSegment = 8;
thread_local int s_segmentDepth = 0;

struct SegmentDepth
{
    SegmentDepth() { ++s_segmentDepth; }
    ~SegmentDepth() { --s_segmentDepth; }
    SegmentDepth(const SegmentDepth &) = delete;
};

void writeSegment(Store &store, Sql &sql, const Shape &shape, const QByteArray &alias, const Condition &condition)
{
    const SegmentDepth depth;
    if (s_segmentDepth > deepestSegment)
        throw Error(ErrorKind::Invalid,
                    QCoreApplication::translate("query", "A segment is part of itself. Change one of its conditions."));
    Statement row = store.connection().prepare("SELECT type, query_json, frozen_on FROM segment WHERE id = ?");
    row.bind(1, condition.segment);
    if (!row.step())
        throw Error(ErrorKind::NotFound,
                    QCoreApplication::translate("query", "There is no segment %1 any more.").arg(condition.segment));
    const Shape *target = &shape;
    QByteArray column = alias + ".id", ends;
    if (!condition.field.isEmpty()) {
        const FieldPath path = fieldPath(store.catalogue(), shape, condition.field);
        if (!path.field || path.field->kind != FieldKind::Reference)
            throw Error(ErrorKind::Usage,
                        QCoreApplication::translate("query", "“%1” refers to no record.").arg(condition.field));
        target = &store.catalogue().get(QString::fromLatin1(path.field->target));
        QByteArray holder = alias;
        for (const FieldPath::Hop &hop : path.hops) { // a line's order's customer
            const QByteArray before = holder + "." + hop.reference->name;
            holder = "h" + QByteArray::number(qlonglong(sql.text.size()));
            sql.text +=
                before + " IN (SELECT " + holder + ".id FROM " + sqlName(*hop.target) + " " + holder + " WHERE ";
            ends += ")";
        }
        column = holder + "." + path.field->name;
    }
    if (row.text(0) != target->name())
        throw Error(ErrorKind::Usage, QCoreApplication::translate("query", "Segment %1 holds %2, not %3.")
                                          .arg(QString::number(condition.segment),
                                               store.catalogue().get(row.text(0)).plural(), target->plural()));
    const QByteArray next = "s" + QByteArray::number(qlonglong(sql.text.size()));
    if (!row.isNull(2)) {
        const QByteArray member = next + "." + target->type().name + "_id";
        sql.text += column + " IN (SELECT " + member + " FROM segment_member " + next + " WHERE " + next +
                    ".segment_id = " + QByteArray::number(condition.segment) + " AND " + member + " IS NOT NULL)" +
                    ends;
        return;
    }
    const Query query = Query::fromJson(QJsonDocument::fromJson(row.text(1).toUtf8()).object());
    sql.text += column + " IN (SELECT " + next + ".id FROM " + sqlName(*target) + " " + next + " WHERE ";
    writeCondition(store, sql, *target, next, query.where);
    sql.text += ")" + ends;
}

void writeParts(Store &store, Sql &sql, const Shape &shape, const QByteArray &alias, const Condition &condition)
{
    const bool all = condition.kind == Condition::Kind::All;
    if (condition.parts.empty()) {
        sql.text += all ? "1 = 1" : "1 = 0";
        return;
    }
    sql.text += "(";
    for (size_t i = 0; i < condition.parts.size(); ++i) {
        if (i > 0)
            sql.text += all ? " AND " : " OR ";
        writeCondition(store, sql, shape, alias, condition.parts[i]);
    }
    sql.text += ")";
}

} // namespace

QByteArray columnExpression(const Shape &shape, const FieldInfo *field, const QByteArray &alias)
{
    const QByteArray column = alias + "." + (field ? field->name : "id");
    if (!field || field->kind != FieldKind::Money || !shape.field(u"rate") || !shape.field(u"currency"))
        return column;
    return "in_file_currency(" + column + ", " + alias + ".rate, " + alias + ".currency)";
}

QByteArray computedSelect(Store &store, const ComputedField &computed, ComputedValues values,
                          const QByteArray &restriction)
{
    QByteArray sql = computed.sql;
    sql.replace("/*ids*/", restriction.isEmpty() ? QByteArray()
                                                 : QByteArray("AND ") + computed.through + " IN (" + restriction + ")");
    sql.replace(":today", "'" + toIso(store.today()).toLatin1() + "'");
    if (values == ComputedValues::Joined && computed.field->isManyTitles())
        return "SELECT many.id, group_concat(many.value, ', ') AS value FROM (" + sql + ") many GROUP BY many.id";
    return sql;
}

QByteArray computedSelect(Store &store, const Shape &shape, const FieldInfo &field, ComputedValues values,
                          const QByteArray &restriction)
{
    for (const ComputedField &computed : store.options().rules.computed) {
        if (computed.type == &shape.type() && computed.field == &field)
            return computedSelect(store, computed, values, restriction);
    }
    return "SELECT NULL AS id, NULL AS value WHERE 1 = 0"; // nobody computes it here
}

void writeCondition(Store &store, Sql &sql, const Shape &shape, const QByteArray &alias, const Condition &condition)
{
    switch (condition.kind) {
    case Condition::Kind::All:
    case Condition::Kind::Any:
        return writeParts(store, sql, shape, alias, condition);
    case Condition::Kind::Not:
        // Not true rather than false: what cannot be compared does not satisfy the inner condition.
        sql.text += "(";
        if (condition.parts.empty())
            sql.text += "1 = 1";
        else
            writeCondition(store, sql, shape, alias, condition.parts.front());
        sql.text += ") IS NOT TRUE";
        return;
    case Condition::Kind::Field:
        return writeField(store, sql, shape, alias, condition);
    case Condition::Kind::Related:
        return writeRelated(store, sql, shape, alias, condition);
    case Condition::Kind::Segment:
        return writeSegment(store, sql, shape, alias, condition);
    }
}

} // namespace kith
