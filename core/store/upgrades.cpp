// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/upgrades.h"

#include <QMap>
#include <QSet>

#include "core/store/backup.h"
#include "core/store/schema.h"
#include "core/store/store.h"

namespace kith {

namespace {

QSet<QByteArray> names(Connection &connection, const QByteArray &sql)
{
    QSet<QByteArray> set;
    Statement rows = connection.prepare(sql);
    while (rows.step())
        set.insert(rows.text(0).toUtf8());
    return set;
}

// Those of the program, which all begin with the table's name, with their SQL.
QMap<QByteArray, QByteArray> indexesOf(Connection &connection, const QByteArray &table)
{
    QMap<QByteArray, QByteArray> indexes;
    Statement rows = connection.prepare("SELECT name, sql FROM sqlite_schema WHERE type = 'index' AND sql IS NOT NULL "
                                        "AND tbl_name = '" +
                                        table + "' AND name LIKE '" + table + "\\_%' ESCAPE '\\'");
    while (rows.step())
        indexes[rows.text(0).toUtf8()] = rows.text(1).toUtf8();
    return indexes;
}

// What the descriptions have and the file lacks, and indexes that it no longer needs.
QList<QByteArray> differences(Store &store)
{
    Connection &connection = store.connection();
    const auto tables = names(connection, "SELECT name FROM sqlite_schema WHERE type = 'table'");
    QList<QByteArray> statements;
    for (const auto &shape : store.catalogue().shapes()) {
        const QByteArray table = shape->type().name;
        if (!tables.contains(table)) {
            statements << tableStatement(store.catalogue(), *shape, Dialect::SQLite);
        } else {
            const auto columns = names(connection, "SELECT name FROM pragma_table_info('" + table + "')");
            for (const FieldInfo *field : shape->fields()) {
                if (!field->isStored() || columns.contains(field->name))
                    continue;
                // A column added later cannot be NOT NULL (old rows have nothing); the Store checks required fields.
                FieldInfo added = *field;
                added.flags &= ~FieldFlags(Required);
                statements << "ALTER TABLE " + sqlName(*shape) + " ADD COLUMN " +
                                  columnDefinition(added, Dialect::SQLite);
            }
        }
        // Indexes by their text: one that has become wider keeps its name. Those that somebody else made stay.
        QMap<QByteArray, QByteArray> kept = indexesOf(connection, table);
        for (const QByteArray &index : indexStatements(*shape, Dialect::SQLite)) {
            const qsizetype at = index.indexOf("INDEX ") + 6;
            const QByteArray name = index.mid(at, index.indexOf(' ', at) - at);
            const QByteArray has = kept.take(name);
            if (has == index)
                continue;
            if (!has.isEmpty())
                statements << "DROP INDEX " + name;
            statements << index;
        }
        for (const QByteArray &name : kept.keys())
            statements << "DROP INDEX " + name;
    }
    return statements;
}

} // namespace

bool isOutdated(Store &store)
{
    return store.connection().integer("PRAGMA user_version") != schemaVersion || !differences(store).isEmpty();
}

bool upgrade(Store &store)
{
    Connection &connection = store.connection();
    const qint64 version = connection.integer("PRAGMA user_version");
    const QList<QByteArray> statements = differences(store);
    if (version == schemaVersion && statements.isEmpty())
        return false;
    backup(store);
    Transaction transaction(connection, Transaction::Mode::Write);
    // Steps that the descriptions cannot tell (renamed or split fields) are run here, by number, from `version` on.
    for (const QByteArray &statement : statements)
        connection.execute(statement);
    connection.execute("PRAGMA user_version = " + QByteArray::number(schemaVersion));
    transaction.commit();
    return true;
}

} // namespace kith
