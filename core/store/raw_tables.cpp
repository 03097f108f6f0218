// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/raw_tables.h"

#include <map>

#include "core/base/error.h"

namespace kith {

namespace {

QByteArray quoted(const QByteArray &name)
{
    return '"' + name + '"';
}

} // namespace

std::vector<RawTable> rawTables(Store &store)
{
    QList<QByteArray> names;
    {
        Statement rows = store.connection().prepare("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT "
                                                    "LIKE 'search%' AND name NOT LIKE 'sqlite_%' "
                                                    "ORDER BY name");
        while (rows.step())
            names.append(rows.text(0).toUtf8());
    }
    std::vector<RawTable> tables;
    for (const QByteArray &name : names) {
        RawTable table{name, {}, {}};
        Statement columns =
            store.connection().prepare("SELECT name, type FROM pragma_table_info('" + name + "') ORDER BY cid");
        while (columns.step()) {
            table.columns.append(columns.text(0).toUtf8());
            table.types.append(columns.text(1).toUtf8());
        }
        tables.push_back(std::move(table));
    }
    return tables;
}

void forEachRawRow(Store &store, const RawTable &table, const std::function<void(const std::vector<RawValue> &)> &take)
{
    QList<QByteArray> columns;
    for (const QByteArray &column : table.columns)
        columns.append(quoted(column));
    Statement rows =
        store.connection().prepare("SELECT " + columns.join(", ") + " FROM " + quoted(table.name) + " ORDER BY rowid");
    std::vector<RawValue> row(size_t(table.columns.size()));
    while (rows.step()) {
        for (int i = 0; i < int(row.size()); ++i) {
            RawValue &value = row[size_t(i)];
            if (rows.isNull(i))
                value = std::monostate();
            else if (table.types[i] == "INTEGER")
                value = rows.integer(i);
            else if (table.types[i] == "REAL")
                value = rows.real(i);
            else if (table.types[i] == "BLOB")
                value = rows.blob(i);
            else
                value = rows.text(i);
        }
        take(row);
    }
}

struct RawLoader::State
{
    Store &store;
    Transaction transaction;
    std::map<QByteArray, QByteArray> statements;

    explicit State(Store &file) : store(file), transaction(file.connection(), Transaction::Mode::Write) {}
};

RawLoader::RawLoader(Store &store) : m_state(std::make_unique<State>(store))
{
    store.connection().execute("PRAGMA defer_foreign_keys = ON");
    for (const RawTable &table : rawTables(store))
        store.connection().execute("DELETE FROM " + quoted(table.name));
}

RawLoader::~RawLoader() = default;

void RawLoader::add(const RawTable &table, const std::vector<RawValue> &row)
{
    QByteArray &sql = m_state->statements[table.name];
    if (sql.isEmpty()) {
        QList<QByteArray> columns;
        QList<QByteArray> marks;
        for (const QByteArray &column : table.columns) {
            columns.append(quoted(column));
            marks.append("?");
        }
        sql = "INSERT INTO " + quoted(table.name) + " (" + columns.join(", ") + ") VALUES (" + marks.join(", ") + ")";
    }
    Statement insert = m_state->store.connection().prepare(sql);
    for (int i = 0; i < int(row.size()); ++i) {
        const RawValue &value = row[size_t(i)];
        if (const auto *number = std::get_if<qint64>(&value))
            insert.bind(i + 1, *number);
        else if (const auto *real = std::get_if<double>(&value))
            insert.bind(i + 1, *real);
        else if (const auto *text = std::get_if<QString>(&value))
            insert.bind(i + 1, *text);
        else if (const auto *bytes = std::get_if<QByteArray>(&value))
            insert.bindBlob(i + 1, *bytes);
        else
            insert.bindNull(i + 1);
    }
    insert.run();
}

void RawLoader::commit()
{
    m_state->transaction.commit();
}

} // namespace kith
