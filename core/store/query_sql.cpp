// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/query_sql.h"

#include <map>
#include <QCoreApplication>

#include "core/base/error.h"
#include "core/store/condition_sql.h"
#include "core/store/field_path.h"
#include "core/store/schema.h"

using namespace Qt::StringLiterals;

namespace kith {

namespace {

const QByteArray base = "t";

// A SELECT over one kind, with what columns and order need joined to it once. Joins hold no parameters of their own.
class Selection
{
public:
    // `ids`: parameters that restrict the rows; what is computed is then computed for them only.
    Selection(Store &store, const Query &query, QByteArray ids = {})
        : m_store(store), m_query(query), m_shape(store.catalogue().get(query.type)), m_ids(std::move(ids))
    {}

    enum class Reading { FirstOnes, All };

    QByteArray valueOf(const QString &path)
    {
        const FieldPath at = fieldPath(m_store.catalogue(), m_shape, path);
        const QByteArray alias = tableAt(at, at.hops.size());
        if (at.field && !at.field->isStored())
            return computedAt(at, alias) + ".value";
        return alias + "." + (at.field ? at.field->name : "id");
    }

    QByteArray figureOf(const QString &path)
    {
        const FieldPath at = fieldPath(m_store.catalogue(), m_shape, path);
        if (!at.field || !canSum(*at.field))
            throw Error(ErrorKind::Usage,
                        QCoreApplication::translate("query", "\"%1\" is no figure and has no sum.").arg(path));
        const QByteArray alias = tableAt(at, at.hops.size());
        return at.field->isStored() ? columnExpression(*at.shape, at.field, alias) : computedAt(at, alias) + ".value";
    }

    // Empty values last, ids last of all; so that an index serves both directions, ids run like what is before them.
    QByteArray order(Reading reading = Reading::FirstOnes)
    {
        // All of a filtered list: walking it in the order of the title's index would look up every row on its own.
        const bool sortAfterwards = reading == Reading::All && !m_query.where.isTrivial();
        QByteArray terms;
        bool descending = false;
        for (const QString &sort : m_query.sort) {
            descending = sort.startsWith(u'-');
            const FieldPath at = fieldPath(m_store.catalogue(), m_shape, QStringView(sort).mid(descending ? 1 : 0));
            for (const QByteArray &term : orderTerms(at, descending))
                terms += (sortAfterwards ? "+" : "") + term + ", ";
        }
        return " ORDER BY " + terms + base + ".id" + (descending ? " DESC" : "");
    }

    QByteArray from() const { return " FROM " + sqlName(m_shape) + " " + base + m_joins; }

    void writeWhere(Sql &sql) const
    {
        if (m_query.where.isTrivial())
            return;
        sql.text += " WHERE ";
        writeCondition(m_store, sql, m_shape, base, m_query.where);
    }

private:
    // The alias of the table behind the first `hops` references.
    QByteArray tableAt(const FieldPath &path, size_t hops)
    {
        QByteArray alias = base;
        for (size_t i = 0; i < hops; ++i)
            alias = joined(alias, *path.hops[i].reference, *path.hops[i].target);
        return alias;
    }

    QByteArray joined(const QByteArray &from, const FieldInfo &reference, const Shape &target)
    {
        QByteArray &alias = m_tables[from + "." + reference.name];
        if (alias.isEmpty()) {
            alias = "j" + QByteArray::number(qlonglong(m_tables.size()));
            m_joins +=
                " LEFT JOIN " + sqlName(target) + " " + alias + " ON " + alias + ".id = " + from + "." + reference.name;
        }
        return alias;
    }

    QByteArray computedAt(const FieldPath &path, const QByteArray &owner)
    {
        QByteArray &alias = m_tables[owner + "." + path.field->name];
        if (alias.isEmpty()) {
            QByteArray ids = m_ids;
            for (const FieldPath::Hop &hop : path.hops) {
                if (!ids.isEmpty())
                    ids = QByteArray("SELECT ") + hop.reference->name + " FROM " + sqlName(*hop.shape) +
                          " WHERE id IN (" + ids + ")";
            }
            alias = "j" + QByteArray::number(qlonglong(m_tables.size()));
            m_joins += " LEFT JOIN (" + computedSelect(m_store, *path.shape, *path.field, ComputedValues::Joined, ids) +
                       ") " + alias + " ON " + alias + ".id = " + owner + ".id";
        }
        return alias;
    }

    QList<QByteArray> orderTerms(const FieldPath &path, bool descending)
    {
        const QByteArray alias = tableAt(path, path.hops.size());
        const QByteArray direction = descending ? " DESC" : "";
        const FieldInfo *field = path.field;
        if (!field)
            return {alias + ".id" + direction + (path.hops.empty() ? "" : " NULLS LAST")};
        const bool neverEmpty = path.hops.empty() && field->has(Required) && field->isStored();
        const QByteArray ending = direction + (neverEmpty ? "" : " NULLS LAST");
        const QByteArray column =
            field->isStored() ? QByteArray(alias + "." + field->name) : QByteArray(computedAt(path, alias) + ".value");
        if (!field->isStored() && field->kind != FieldKind::Choice)
            return {column + ending};
        if (field == path.shape->titleField() && path.shape->field(u"sort_key"))
            return {alias + ".sort_key" + ending};
        if (field->kind == FieldKind::Reference)
            return referenceTerms(path, *field, alias, descending);
        if (field->kind == FieldKind::Choice) {
            const QByteArray list = "c" + QByteArray::number(qlonglong(m_tables.size()));
            if (m_tables.emplace(column, list).second)
                m_joins += " LEFT JOIN choice " + list + " ON " + list + ".list = '" + field->choices + "' AND " +
                           list + ".key = " + column;
            return {m_tables[column] + ".position" + direction + " NULLS LAST", column + ending};
        }
        if (field->isText())
            return {"sortkey(" + column + ")" + ending};
        return {columnExpression(*path.shape, field, alias) + ending};
    }

    // By the title of what it refers to.
    QList<QByteArray> referenceTerms(const FieldPath &path, const FieldInfo &reference, const QByteArray &alias,
                                     bool descending)
    {
        const Shape &target = m_store.catalogue().get(QString::fromLatin1(reference.target));
        constexpr size_t deepest = 4; // titles that are references to kinds whose titles are references
        if (!target.titleField() || path.hops.size() >= deepest)
            return {alias + "." + reference.name + (descending ? " DESC" : "") + " NULLS LAST"};
        FieldPath title = path;
        title.hops.push_back({path.shape, &reference, &target});
        title.shape = &target;
        title.field = target.titleField();
        return orderTerms(title, descending);
    }

    Store &m_store;
    const Query &m_query;
    const Shape &m_shape;
    QByteArray m_ids;
    QByteArray m_joins;
    std::map<QByteArray, QByteArray> m_tables; // what is joined: path and its alias
};

} // namespace

void Sql::bindTo(Statement &statement) const
{
    int index = 0;
    for (const QVariant &parameter : parameters) {
        ++index;
        if (parameter.typeId() == QMetaType::QString)
            statement.bind(index, parameter.toString());
        else
            statement.bind(index, qint64(parameter.toLongLong()));
    }
}

Sql selectIds(Store &store, const Query &query, qint64 limit)
{
    Selection selection(store, query);
    const QByteArray order = selection.order(limit < 0 ? Selection::Reading::All : Selection::Reading::FirstOnes);
    Sql sql{"SELECT " + base + ".id" + selection.from(), {}};
    selection.writeWhere(sql);
    sql.text += order;
    if (limit >= 0) {
        sql.text += " LIMIT ?";
        sql.parameters.emplace_back(qlonglong(limit));
    }
    return sql;
}

Sql selectCount(Store &store, const Query &query)
{
    Selection selection(store, query);
    Sql sql{"SELECT count(*)" + selection.from(), {}};
    selection.writeWhere(sql);
    return sql;
}

Sql selectSum(Store &store, const Query &query, const QString &field)
{
    Selection selection(store, query);
    const QByteArray figure = selection.figureOf(field);
    Sql sql{"SELECT coalesce(sum(" + figure + "), 0)" + selection.from(), {}};
    selection.writeWhere(sql);
    return sql;
}

Sql selectIdSet(Store &store, const Query &query)
{
    Selection selection(store, query);
    Sql sql{"SELECT " + base + ".id" + selection.from(), {}};
    selection.writeWhere(sql);
    return sql;
}

Sql selectRows(Store &store, const Query &query, int among)
{
    QByteArray ids;
    for (int i = 1; i <= among; ++i)
        ids += (i > 1 ? ",?" : "?") + QByteArray::number(i);
    Selection selection(store, query, ids);
    QByteArray columns = base + ".id, " + base + ".version";
    for (const Store::Column &column : store.columns(query))
        columns += ", " + selection.valueOf(column.path);
    const QByteArray order = among > 0 ? QByteArray() : selection.order();
    Sql sql{"SELECT " + columns + selection.from(), {}};
    if (among > 0)
        sql.text += " WHERE " + base + ".id IN (" + ids + ")";
    else
        selection.writeWhere(sql);
    sql.text += order;
    return sql;
}

} // namespace kith
