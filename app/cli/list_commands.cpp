// SPDX-License-Identifier: GPL-3.0-or-later
// list and find.
#include "app/cli/run.h"

#include <QJsonDocument>

#include "app/cli/call.h"
#include "app/cli/query_options.h"
#include "app/cli/text_table.h"
#include "app/cli/values.h"
#include "core/base/error.h"
#include "core/store/search.h"

namespace kith::cli {

namespace {

using namespace Qt::StringLiterals;

// Rows of a query with the currency that each one's money is in.
class Rows
{
public:
    Rows(Store &store, Query query) : m_store(store), m_query(std::move(query)), m_columns(store.columns(m_query))
    {
        const Shape &shape = store.catalogue().get(m_query.type);
        m_query.columns.clear();
        for (const Store::Column &column : m_columns)
            m_query.columns << column.path;
        if (shape.field(u"currency"_s)) { // one more than is shown
            m_currency = m_query.columns.size();
            m_query.columns << u"currency"_s;
        }
    }

    const std::vector<Store::Column> &columns() const { return m_columns; }

    // In the query's order; with a limit only as many are looked for.
    qint64 forEach(std::optional<qint64> limit, const std::function<void(const Store::Row &)> &take)
    {
        qint64 count = 0;
        const auto takeOne = [&](const Store::Row &row) {
            take(row);
            ++count;
            return true;
        };
        if (!limit) {
            m_store.forEachRow(m_query, takeOne);
            return count;
        }
        const std::vector<RecordId> ids = m_store.ids(m_query, *limit);
        constexpr size_t page = 500;
        for (size_t begin = 0; begin < ids.size(); begin += page) {
            const std::vector<RecordId> some(ids.begin() + qint64(begin),
                                             ids.begin() + qint64(std::min(ids.size(), begin + page)));
            for (const Store::Row &row : m_store.rows(m_query, some))
                takeOne(row);
        }
        return count;
    }

    QString currency(const Store::Row &row, size_t column) const
    {
        const bool isOwn = !m_columns[column].path.contains(u'.');
        return m_currency >= 0 && isOwn ? row.values[size_t(m_currency)].text() : QString();
    }

private:
    Store &m_store;
    Query m_query;
    std::vector<Store::Column> m_columns;
    qsizetype m_currency = -1;
};

qint64 listForPeople(Call &call, Store &store, Rows &rows)
{
    std::vector<TextTable::Column> columns{{u"id"_s, true}};
    for (const Store::Column &column : rows.columns())
        columns.push_back({column.label, isRightAligned(column.field->kind)});
    TextTable table(call.output(), columns);
    const qint64 count = rows.forEach(call.number(u"--limit"_s), [&](const Store::Row &row) {
        QStringList cells{QString::number(row.id)};
        for (size_t i = 0; i < rows.columns().size(); ++i)
            cells << shown(store, *rows.columns()[i].field, row.values[i], rows.currency(row, i));
        table.add(cells);
    });
    table.finish();
    return count;
}

qint64 listForPrograms(Call &call, Store &store, const Query &query, Rows &rows)
{
    Output &output = call.output();
    output.raw(
        QJsonDocument(QJsonArray{query.type}).toJson(QJsonDocument::Compact).replace('[', "{\"type\":").chopped(1) +
        ",\"records\":[");
    bool first = true;
    const qint64 count = rows.forEach(call.number(u"--limit"_s), [&](const Store::Row &row) {
        QJsonObject object{{u"id"_s, row.id}};
        for (size_t i = 0; i < rows.columns().size(); ++i) {
            const Store::Column &column = rows.columns()[i];
            object[column.path] = json(store, *column.field, row.values[i], rows.currency(row, i));
        }
        output.raw((first ? "" : ",\n") + QJsonDocument(object).toJson(QJsonDocument::Compact));
        first = false;
    });
    output.raw("],\"count\":" + QByteArray::number(count) + "}\n");
    return count;
}

Done showFigures(Call &call, Store &store, const Query &query)
{
    QJsonObject object{{u"type"_s, query.type}};
    QStringList words;
    if (call.has(u"--count"_s)) {
        const qint64 count = store.count(query);
        object[u"count"_s] = count;
        words << QString::number(count);
    }
    if (call.has(u"--sum"_s)) {
        const Store::Column column = store.column(store.catalogue().get(query.type), call.option(u"--sum"_s));
        if (!canSum(*column.field))
            throw Error(ErrorKind::Usage,
                        translate("cli", "%1 is not an amount that can be added up.").arg(column.path));
        const Value sum(store.sum(query, column.path));
        object[u"sum"_s] = json(store, *column.field, sum, {});
        words << plainValue(*column.field, sum, store.conventions());
    }
    if (call.output().isJson)
        call.output().json(object);
    else
        call.output().line(words.join(u'\t'));
    return Good;
}

} // namespace

Done runList(Call &call)
{
    Store &store = call.readOnlyStore();
    const Query query = queryFrom(call, store, call.shape(1));
    if (call.has(u"--count"_s) || call.has(u"--sum"_s))
        return showFigures(call, store, query);
    Rows rows(store, query);
    if (call.output().isJson) {
        listForPrograms(call, store, query, rows);
        return Good;
    }
    const qint64 count = listForPeople(call, store, rows);
    const qint64 all = call.has(u"--limit"_s) ? store.count(query) : count;
    call.output().message(
        count == all ? translate("cli", "Records: %1").arg(count)
                     : translate("cli", "Records: %1 of %2").arg(QString::number(count), QString::number(all)));
    return Good;
}

Done runFind(Call &call)
{
    Store &store = call.readOnlyStore();
    const QString text = call.argumentsFrom(1).join(u' ');
    const std::vector<Found> found = find(store, text, int(call.number(u"--limit"_s).value_or(20)));
    if (call.output().isJson) {
        QJsonArray records;
        for (const Found &one : found)
            records << QJsonObject{{u"type"_s, one.shape->name()},
                                   {u"id"_s, one.id},
                                   {u"title"_s, one.title},
                                   {u"subtitle"_s, one.subtitle}};
        call.output().json({{u"found"_s, records}});
        return found.empty() ? DataSaysNo : Good;
    }
    if (found.empty()) {
        call.output().message(translate("cli", "Nothing was found for “%1”.").arg(text));
        return DataSaysNo;
    }
    TextTable table(
        call.output(),
        {{translate("cli", "Kind")}, {u"id"_s, true}, {translate("cli", "Name")}, {translate("cli", "Further")}});
    for (const Found &one : found)
        table.add({one.shape->name(), QString::number(one.id), one.title, one.subtitle});
    table.finish();
    return Good;
}

} // namespace kith::cli
